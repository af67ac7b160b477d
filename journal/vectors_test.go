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

// hexBytes are bytes that JSON encodes as 0x-prefixed hexadecimal.
type hexBytes []byte

func (b *hexBytes) UnmarshalText(text []byte) (err error) {
	*b, err = hex.DecodeString(string(text[min(2, len(text)):]))
	return err
}

// vectors are test vectors that an independent implementation generated. The tests of the contracts use the same file.
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
		Readings        hexBytes
		Leaves          []journal.Hash
		Root, Digest    journal.Hash
		Prev, Signature hexBytes
	}
	Live []struct {
		Scheme             journal.Scheme
		Device             journal.Address
		Epoch              uint32
		Seq                uint64
		Digest             journal.Hash
		Reading, Signature hexBytes
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
		t.Fatalf("the file has %d segments, want 14", len(all.Segments))
	}
	for i, v := range all.Segments {
		m := journal.SegmentMessage{
			Segment: journal.Segment{
				Consumer: all.Consumer, Device: v.Device, Epoch: v.Epoch, FirstSeq: v.FirstSeq, Count: v.Count,
				T0: time.UnixMilli(v.T0).UTC(), T1: time.UnixMilli(v.T1).UTC(),
				Acts: v.Acts, Root: v.Root, Prev: [20]byte(v.Prev),
			},
			Readings: v.Readings, Signature: v.Signature,
		}
		for n, want := range v.Leaves {
			if got := journal.Leaf(uint32(n), readingAt(v.Readings, n)); got != want {
				t.Errorf("segment %d: leaf %d is %s, want %s", i, n, got, want)
			}
		}
		digest := domain.Digest(m.Segment)
		if digest != v.Digest {
			t.Errorf("segment %d: digest is %s, want %s", i, digest, v.Digest)
		}
		if err := journal.Verify(digest, v.Signature, v.Scheme, v.Device); err != nil {
			t.Errorf("segment %d: verify: %v", i, err)
		}
		back, err := journal.UnmarshalSegment(m.Marshal())
		if err == nil {
			_, err = back.Decode()
		}
		if m.Segment.Acts && m.Segment.Count > journal.MaxActs {
			if !errors.Is(err, journal.ErrMalformed) { // hashes and signature are valid, the number of acts is not
				t.Errorf("segment %d with %d acts: error is %v, want ErrMalformed", i, m.Segment.Count, err)
			}
			continue
		}
		if err != nil || back.Segment != m.Segment {
			t.Errorf("segment %d: decoded as %+v, %v", i, back.Segment, err)
		}
	}
}

func TestVectors_live(t *testing.T) {
	t.Parallel()
	all, domain := readVectors(t)
	if len(all.Live) != 2 {
		t.Fatalf("the file has %d live readings, want 2", len(all.Live))
	}
	for i, v := range all.Live {
		digest := domain.LiveDigest(v.Device, v.Epoch, v.Seq, v.Reading)
		if digest != v.Digest {
			t.Errorf("live reading %d: digest is %s, want %s", i, digest, v.Digest)
		}
		if err := journal.Verify(digest, v.Signature, v.Scheme, v.Device); err != nil {
			t.Errorf("live reading %d: verify: %v", i, err)
		}
	}
}
