package inbox_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// doorSegment returns the next segment of a device with five positions. The third is that of a door.
func (p *pen) doorSegment(t *testing.T) (journal.SegmentMessage, journal.Hash) {
	t.Helper()
	before := p.at.Head
	m, _ := p.segment(5, false)
	m.Secret, m.Readings = journal.NewSecret(), m.Readings[:0]
	for i := range int32(5) {
		r := journal.Reading{Kind: journal.Position, Time: noon, Lat: 541_100_000 + i, Lon: int32(m.Segment.FirstSeq)}
		m.Readings = r.Append(m.Readings)
	}
	var err error
	if m.Segment.Root, err = m.Root(); err != nil {
		t.Fatal(err)
	}
	m.Segment.Prev = before
	digest := (journal.Domain{}).Digest(m.Segment)
	p.at.Head = journal.Head(digest)
	return m, digest
}

// dump returns all rows of a table as text.
func dump(t *testing.T, url, table string) string {
	t.Helper()
	conn, err := pg.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // it only reads
	var all string
	const q = `select coalesce(string_agg(t::text, E'\n'), '') from `
	if err := conn.QueryRow(t.Context(), q+table+` t`).Scan(&all); err != nil {
		t.Fatal(err)
	}
	return all
}

// Erasing a reading removes it, its salt and the secret from all tables. The other readings can be proved, and their
// proofs do not change. The segment can be posted, and sending it again does not bring the reading back.
func TestEraseReading(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := open(t, url)
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	m, digest := p.doorSegment(t)
	save(t, s, m, digest)
	later, laterDigest := p.doorSegment(t)
	p.segment(1, false) // it does not arrive before the next one
	kept, keptDigest := p.doorSegment(t)
	save(t, s, later, laterDigest)
	saveOne(t, s, kept, keptDigest)
	live := journal.LiveMessage{Device: drone, Epoch: 1, Seq: 2, Salt: m.Salt(2)}
	var err error
	if live.Reading, err = journal.DecodeReading(m.Readings[2*journal.ReadingSize:][:journal.ReadingSize]); err != nil {
		t.Fatal(err)
	}
	none := func(journal.Reading, []ledger.Order) []ledger.Estimate { return nil }
	if _, err := s.SaveLive(t.Context(), live, none); err != nil {
		t.Fatal(err)
	}
	var before [5]journal.ReadingProof
	for i := range before {
		if before[i], err = s.ReadingProof(t.Context(), drone, 1, uint64(i)); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if err := s.EraseReading(t.Context(), drone, 1, 2); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.EraseReading(t.Context(), drone, 1, 13); err != nil { // in the segment that waits for an earlier one
		t.Fatal(err)
	}
	save(t, s, m, digest) // the device sends it again

	for i, want := range before {
		got, err := s.ReadingProof(t.Context(), drone, 1, uint64(i))
		if i == 2 {
			if !errors.Is(err, journal.ErrNotFound) {
				t.Errorf("the erased reading: %+v, %v, want ErrNotFound", got, err)
			}
			continue
		}
		g := got.Segment
		if err != nil || !bytes.Equal(got.Reading, want.Reading) || got.Salt != want.Salt || got.Digest != want.Digest ||
			journal.VerifyProof(g.Root, got.Reading, got.Salt, got.Index, g.Count, got.Proof) != nil {
			t.Errorf("reading %d: %+v, %v, want %+v", i, got, err, want)
		}
	}
	for _, table := range []string{"inbox_segments", "inbox_out_of_order", "positions"} {
		rows := dump(t, url, table)
		for _, m := range []journal.SegmentMessage{m, kept} {
			salt := m.Salt(2)
			for what, gone := range map[string][]byte{
				"reading": m.Readings[2*journal.ReadingSize:][:journal.ReadingSize], "salt": salt[:], "secret": m.Secret[:],
			} {
				if strings.Contains(rows, hex.EncodeToString(gone)) {
					t.Errorf("table %s has the %s:\n%s", table, what, rows)
				}
			}
		}
	}
	if rows := dump(t, url, "positions"); rows != "" {
		t.Errorf("table positions has %s", rows)
	}
	if left, err := s.Telemetry(t.Context(), []journal.Address{drone}, 10); err != nil || len(left) != 2 ||
		left[0].Segment != m.Segment {
		t.Errorf("%d segments to post, %v, want 2", len(left), err)
	}
}

func TestEraseReading_refuses(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	act, digest := p.segment(1, true)
	save(t, s, act, digest)
	if err := s.EraseReading(t.Context(), drone, 1, 0); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("an act: error is %v, want ErrConflict", err)
	}
	for _, c := range []struct {
		device journal.Address
		epoch  uint32
		seq    uint64
	}{{drone, 1, 1}, {drone, 1, 1 << 40}, {drone, 2, 0}, {dock, 1, 0}} {
		if err := s.EraseReading(t.Context(), c.device, c.epoch, c.seq); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("%+v: error is %v, want ErrNotFound", c, err)
		}
	}
}
