package inbox_test

import (
	"errors"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func TestReadingProof(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	for _, count := range []uint32{1, 5, 3} {
		m, _ := p.segment(count, false)
		for i := range m.Readings {
			m.Readings[i] = byte(i / journal.ReadingSize)
		}
		root, err := m.Root()
		if err != nil {
			t.Fatal(err)
		}
		m.Segment.Root = root
		digest := (journal.Domain{}).Digest(m.Segment)
		p.at.Head = journal.Head(digest)
		save(t, s, m, digest)
		if count == 5 {
			if err := s.MarkPosted(t.Context(), []journal.Hash{digest}, journal.Hash{0xee}, 7); err != nil {
				t.Fatal(err)
			}
		}
	}
	for seq := range uint64(9) {
		got, err := s.ReadingProof(t.Context(), drone, 1, seq)
		if err != nil {
			t.Fatal(err)
		}
		g := got.Segment
		if err := journal.VerifyProof(g.Root, got.Reading, got.Salt, got.Index, g.Count, got.Proof); err != nil {
			t.Errorf("verify reading %d: %v", seq, err)
		}
		if got.Segment.FirstSeq+uint64(got.Index) != seq || len(got.Signature) == 0 ||
			got.Digest != (journal.Domain{}).Digest(got.Segment) {
			t.Errorf("the proof of reading %d is %+v", seq, got)
		}
		if anchored := seq >= 1 && seq < 6; anchored != (got.Block == 7) || anchored != (got.Tx == journal.Hash{0xee}) {
			t.Errorf("reading %d: block %d, transaction %s; want anchored %t", seq, got.Block, got.Tx, anchored)
		}
		same, err := s.Segment(t.Context(), got.Digest)
		if err != nil || same.Segment != got.Segment {
			t.Errorf("Segment of reading %d returns %+v, %v; want %+v", seq, same, err, got.Segment)
		}
	}
	for _, c := range []struct {
		device journal.Address
		epoch  uint32
		seq    uint64
	}{{drone, 1, 9}, {drone, 2, 0}, {dock, 1, 0}, {drone, 1, 1<<63 - 1}} {
		if _, err := s.ReadingProof(t.Context(), c.device, c.epoch, c.seq); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("proof of %+v: error is %v, want ErrNotFound", c, err)
		}
	}
	if _, err := s.Segment(t.Context(), journal.Hash{1}); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("unknown segment: error is %v, want ErrNotFound", err)
	}
}
