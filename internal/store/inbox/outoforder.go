package inbox

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// maxOutOfOrder is how many segments of one device are kept that came before one that is missing. A device has no more
// on their way without an acknowledgement; the others it sends again.
const maxOutOfOrder = 64

// place is where a segment stands in a device's journal.
type place struct {
	epoch uint32
	first uint64
}

// sequencer puts one device's segments in order. The journal is locked meanwhile.
type sequencer struct {
	device     journal.Address
	at         journal.State
	outOfOrder map[place]ledger.InboxSegment // kept, and those to keep
	waits      bool                          // some were kept before this batch
	fresh      []ledger.InboxSegment         // to store: they follow the journal
	late       []ledger.InboxSegment         // to keep: others are missing before them
}

// inOrder is how a batch is taken: each device's segments as they follow one another.
func inOrder(entries []ledger.InboxSegment) []int {
	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := &entries[i].Segment, &entries[j].Segment
		return cmp.Or(cmp.Compare(a.Epoch, b.Epoch), cmp.Compare(a.FirstSeq, b.FirstSeq))
	})
	return order
}

// take finds a segment's place; false means that the table of segments has to tell what has it.
func (d *sequencer) take(e ledger.InboxSegment, out *ledger.SaveResult) bool {
	s, at := e.Segment, d.at
	if s.Epoch > at.Epoch { // the device begins anew
		at = journal.State{Epoch: s.Epoch}
	}
	switch {
	case s.Epoch == at.Epoch && s.FirstSeq == at.NextSeq && s.Prev != at.Head:
		out.Err = fmt.Errorf("it follows another segment: %w", journal.ErrConflict)
	case s.Epoch == at.Epoch && s.FirstSeq == at.NextSeq:
		out.Fresh = true
		d.add(e)
		d.drain()
	case s.Epoch == at.Epoch && s.FirstSeq > at.NextSeq:
		d.keep(e, out)
	default:
		for i := range d.fresh { // of the same batch
			f := &d.fresh[i]
			if f.Segment.Epoch == s.Epoch && f.Segment.FirstSeq <= s.FirstSeq && s.FirstSeq < f.Segment.FirstSeq+uint64(f.Segment.Count) {
				compare(out, e.Digest, f.Digest)
				return true
			}
		}
		return false
	}
	return true
}

// compare says what it means that another, or the same, has a segment's place.
func compare(out *ledger.SaveResult, digest, found journal.Hash) {
	out.Err = nil
	if digest != found {
		out.Err = fmt.Errorf("another segment has this place: %w", journal.ErrConflict)
		out.Other = found
	}
}

func (d *sequencer) add(e ledger.InboxSegment) {
	d.fresh = append(d.fresh, e)
	d.at = journal.State{Head: journal.Head(e.Digest), Epoch: e.Segment.Epoch, NextSeq: e.Segment.FirstSeq + uint64(e.Segment.Count)}
}

// keep puts a segment aside that comes before one that is missing.
func (d *sequencer) keep(e ledger.InboxSegment, out *ledger.SaveResult) {
	out.Err = ledger.ErrGap
	at := place{e.Segment.Epoch, e.Segment.FirstSeq}
	if kept, ok := d.outOfOrder[at]; ok {
		if kept.Digest != e.Digest {
			out.Err = fmt.Errorf("another segment waits for this place: %w", journal.ErrConflict)
			out.Other = kept.Digest
		}
		return
	}
	if len(d.outOfOrder) >= maxOutOfOrder {
		return // its device sends it again
	}
	d.outOfOrder[at] = e
	d.late = append(d.late, e)
}

// drain stores what waited for the segments that have just come.
func (d *sequencer) drain() {
	for {
		at := place{d.at.Epoch, d.at.NextSeq}
		e, ok := d.outOfOrder[at]
		if !ok || e.Segment.Prev != d.at.Head { // one that does not fit is told apart when its device sends it again
			break
		}
		delete(d.outOfOrder, at)
		d.late = slices.DeleteFunc(d.late, func(l ledger.InboxSegment) bool { return l.Digest == e.Digest })
		d.add(e)
	}
}

func readOutOfOrder(ctx context.Context, tx pgx.Tx, devices [][]byte, sequencers map[journal.Address]*sequencer) error {
	const q = `select digest, message from inbox_out_of_order where device = any(@devices)`
	rows, err := tx.Query(ctx, q, pg.Named{"devices": devices})
	if err != nil {
		return err
	}
	var digest, message []byte
	_, err = pgx.ForEachRow(rows, []any{&digest, &message}, func() error {
		m, err := journal.UnmarshalSegment(slices.Clone(message))
		if err != nil {
			return err
		}
		s := m.Segment
		d, ok := sequencers[s.Device]
		if !ok {
			return fmt.Errorf("a segment of %s is kept as another device's: %w", s.Device, journal.ErrConflict) // somebody rewrote the database
		}
		d.outOfOrder[place{s.Epoch, s.FirstSeq}], d.waits = ledger.InboxSegment{SegmentMessage: m, Digest: journal.Hash(digest)}, true
		return nil
	})
	return err
}

func insertOutOfOrder(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) error {
	if len(entries) == 0 {
		return nil
	}
	rows := pgx.CopyFromSlice(len(entries), func(i int) ([]any, error) {
		e := &entries[i]
		s := &e.Segment
		return []any{s.Device[:], int64(s.Epoch), int64(s.FirstSeq), e.Digest[:], e.Marshal()}, nil
	})
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"inbox_out_of_order"}, []string{"device", "epoch", "first_seq", "digest", "message"}, rows)
	return err
}

// deleteOvertaken removes what does not wait any more: it is stored, or the journal has gone past it.
func deleteOvertaken(ctx context.Context, tx pgx.Tx, devices [][]byte) error {
	if len(devices) == 0 {
		return nil
	}
	const q = `delete from inbox_out_of_order e using inbox_devices d
		where e.device = any(@devices) and d.device = e.device and (e.epoch, e.first_seq) < (d.epoch, d.next_seq)`
	_, err := tx.Exec(ctx, q, pg.Named{"devices": devices})
	return err
}
