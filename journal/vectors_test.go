package journal_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
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
		Secret          hexBytes
		Readings        hexBytes
		Salts           []hexBytes
		Leaves          []journal.Hash
		Root, Digest    journal.Hash
		Prev, Signature hexBytes
	}
	Live []struct {
		Scheme                   journal.Scheme
		Device                   journal.Address
		Epoch                    uint32
		Seq                      uint64
		Digest                   journal.Hash
		Salt, Reading, Signature hexBytes
	}
	Erased []struct {
		Segment  int // index in Segments
		Readings []uint32
		Message  hexBytes
	}
}

// message returns the message of segment i.
func (v *vectors) message(i int) journal.SegmentMessage {
	s := &v.Segments[i]
	return journal.SegmentMessage{
		Segment: journal.Segment{
			Consumer: v.Consumer, Device: s.Device, Epoch: s.Epoch, FirstSeq: s.FirstSeq, Count: s.Count,
			T0: time.UnixMilli(s.T0).UTC(), T1: time.UnixMilli(s.T1).UTC(),
			Acts: s.Acts, Root: s.Root, Prev: [20]byte(s.Prev),
		},
		Secret: journal.Secret(s.Secret), Readings: s.Readings, Signature: s.Signature,
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
		m := all.message(i)
		for n, want := range v.Leaves {
			salt := m.Salt(uint32(n))
			if want := journal.Salt(v.Salts[n]); salt != want {
				t.Errorf("segment %d: salt %d is %s, want %s", i, n, salt, want)
			}
			if got := journal.Leaf(uint32(n), salt, readingAt(v.Readings, n)); got != want {
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
		digest := domain.LiveDigest(v.Device, v.Epoch, v.Seq, journal.Salt(v.Salt), v.Reading)
		if digest != v.Digest {
			t.Errorf("live reading %d: digest is %s, want %s", i, digest, v.Digest)
		}
		if err := journal.Verify(digest, v.Signature, v.Scheme, v.Device); err != nil {
			t.Errorf("live reading %d: verify: %v", i, err)
		}
	}
}

func TestVectors_erased(t *testing.T) {
	t.Parallel()
	all, domain := readVectors(t)
	if len(all.Erased) != 2 {
		t.Fatalf("the file has %d segments with erased readings, want 2", len(all.Erased))
	}
	for _, v := range all.Erased {
		whole := all.message(v.Segment)
		if got := erase(t, whole, v.Readings...).Marshal(); !bytes.Equal(got, v.Message) {
			t.Errorf("segment %d is %x, want %x", v.Segment, got, v.Message)
		}
		m, err := journal.UnmarshalSegment(v.Message)
		if err == nil {
			_, err = m.Decode()
		}
		if err != nil || domain.Digest(m.Segment) != all.Segments[v.Segment].Digest {
			t.Errorf("segment %d decoded as %+v, %v", v.Segment, m.Segment, err)
		}
	}
}
