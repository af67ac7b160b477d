package journal_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
)

// blob is bytes written as 0x hexadecimal.
type blob []byte

func (b *blob) UnmarshalText(text []byte) (err error) {
	*b, err = hex.DecodeString(string(text[min(2, len(text)):]))
	return err
}

// vectors is what another implementation made; the contract's tests read the same file.
type vectors struct {
	ChainID            uint64
	Consumer, Journals journal.Address
	Segments           []struct {
		Scheme          journal.Scheme
		Device          journal.Address
		Epoch, Count    uint32
		FirstSeq        uint64
		T0, T1          int64
		Acts            bool
		Readings        blob
		Leaves          []journal.Hash
		Root, Digest    journal.Hash
		Prev, Signature blob
	}
	Live []struct {
		Scheme             journal.Scheme
		Device             journal.Address
		Epoch              uint32
		Seq                uint64
		Digest             journal.Hash
		Reading, Signature blob
	}
}

func readVectors(t *testing.T) (v vectors, domain journal.Domain) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "contracts", "test", "vectors", "journal.json"))
	if err == nil {
		err = json.Unmarshal(b, &v)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v, journal.Domain{ChainID: v.ChainID, Journals: v.Journals, Consumer: v.Consumer}
}

func TestVectors_segments(t *testing.T) {
	t.Parallel()
	all, domain := readVectors(t)
	if len(all.Segments) != 14 {
		t.Fatalf("%d segments", len(all.Segments))
	}
	for i, v := range all.Segments {
		m := journal.SegmentMessage{
			Segment: journal.Segment{
				Consumer: all.Consumer, Device: v.Device, Epoch: v.Epoch, FirstSeq: v.FirstSeq, Count: v.Count, Acts: v.Acts,
				T0: time.UnixMilli(v.T0).UTC(), T1: time.UnixMilli(v.T1).UTC(), Root: v.Root, Prev: [20]byte(v.Prev),
			},
			Readings: v.Readings, Signature: v.Signature,
		}
		for n, want := range v.Leaves {
			if got := journal.Leaf(uint32(n), at(v.Readings, n)); got != want {
				t.Errorf("segment %d, leaf %d: %s, want %s", i, n, got, want)
			}
		}
		digest := domain.Digest(m.Segment)
		if digest != v.Digest {
			t.Errorf("segment %d: digest %s, want %s", i, digest, v.Digest)
		}
		if err := journal.Verify(digest, v.Signature, v.Scheme, v.Device); err != nil {
			t.Errorf("segment %d: %v", i, err)
		}
		back, err := journal.UnmarshalSegment(m.Marshal())
		if err == nil {
			_, err = back.Decode() // the root, and that all fits
		}
		if m.Segment.Acts && m.Segment.Count > journal.MaxActs {
			if !errors.Is(err, journal.ErrMalformed) { // hashed and signed as it must be, but nobody takes it
				t.Errorf("segment %d of %d acts: %v", i, m.Segment.Count, err)
			}
			continue
		}
		if err != nil || back.Segment != m.Segment {
			t.Errorf("segment %d came back as %+v, %v", i, back.Segment, err)
		}
	}
}

func TestVectors_live(t *testing.T) {
	t.Parallel()
	all, domain := readVectors(t)
	if len(all.Live) != 2 {
		t.Fatalf("%d live readings", len(all.Live))
	}
	for i, v := range all.Live {
		digest := domain.LiveDigest(v.Device, v.Epoch, v.Seq, v.Reading)
		if digest != v.Digest {
			t.Errorf("live %d: digest %s, want %s", i, digest, v.Digest)
		}
		if err := journal.Verify(digest, v.Signature, v.Scheme, v.Device); err != nil {
			t.Errorf("live %d: %v", i, err)
		}
	}
}
