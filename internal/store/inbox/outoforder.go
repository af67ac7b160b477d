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

// maxOutOfOrder is the maximum number of segments of one device that are kept until an earlier segment arrives. A
// device sends at most as many without an acknowledgement. It sends others again.
const maxOutOfOrder = 64

// segmentKey identifies a segment within the journal of a device.
type segmentKey struct {
	epoch uint32
	first uint64
}

// reorderBuffer puts the segments of one device in order, while the row of its journal is locked.
type reorderBuffer struct {
	device     journal.Address
	at         journal.State
	outOfOrder map[segmentKey]ledger.InboxSegment // kept segments, including toKeep
	hadKept    bool                               // whether segments were kept before this batch
	toStore    []ledger.InboxSegment              // new segments that extend the journal
	toKeep     []ledger.InboxSegment              // new segments to keep: earlier ones are missing
}

// journalOrder returns the indexes of entries in ascending order of epoch and sequence number.
func journalOrder(entries []ledger.InboxSegment) []int {
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

// accept adds a segment to the segments to store or to keep, and sets its result. It returns false if the place of the
// segment may be taken by a stored segment, so that findStored must set the result.
func (d *reorderBuffer) accept(e ledger.InboxSegment, out *ledger.SaveResult) bool {
	s, at := e.Segment, d.at
	if s.Epoch > at.Epoch { // the device has started a new journal
		at = journal.State{Epoch: s.Epoch}
	}
	switch {
	case s.Epoch == at.Epoch && s.FirstSeq == at.NextSeq && s.Prev != at.Head:
		out.Err = fmt.Errorf("its previous segment %x is not the last of the journal: %w", s.Prev, journal.ErrConflict)
	case s.Epoch == at.Epoch && s.FirstSeq == at.NextSeq:
		out.Fresh = true
		d.add(e)
		d.drain()
	case s.Epoch == at.Epoch && s.FirstSeq > at.NextSeq:
		d.keep(e, out)
	default:
		for i := range d.toStore {
			f := &d.toStore[i]
			end := f.Segment.FirstSeq + uint64(f.Segment.Count)
			if f.Segment.Epoch == s.Epoch && f.Segment.FirstSeq <= s.FirstSeq && s.FirstSeq < end {
				compareDigests(out, e.Digest, f.Digest)
				return true
			}
		}
		return false
	}
	return true
}

// compareDigests sets the result of a segment whose place is taken by the segment with digest found.
func compareDigests(out *ledger.SaveResult, digest, found journal.Hash) {
	out.Err = nil
	if digest != found {
		out.Err = fmt.Errorf("segment %s has this place: %w", found, journal.ErrConflict)
		out.Other = found
	}
}

// add adds a segment that extends the journal.
func (d *reorderBuffer) add(e ledger.InboxSegment) {
	d.toStore = append(d.toStore, e)
	next := e.Segment.FirstSeq + uint64(e.Segment.Count)
	d.at = journal.State{Head: journal.Head(e.Digest), Epoch: e.Segment.Epoch, NextSeq: next}
}

// keep keeps a segment until the segments before it arrive.
func (d *reorderBuffer) keep(e ledger.InboxSegment, out *ledger.SaveResult) {
	out.Err = ledger.ErrGap
	at := segmentKey{e.Segment.Epoch, e.Segment.FirstSeq}
	if kept, ok := d.outOfOrder[at]; ok {
		if kept.Digest != e.Digest {
			out.Err = fmt.Errorf("segment %s is kept for this place: %w", kept.Digest, journal.ErrConflict)
			out.Other = kept.Digest
		}
		return
	}
	if len(d.outOfOrder) >= maxOutOfOrder {
		return // the device sends it again
	}
	d.outOfOrder[at] = e
	d.toKeep = append(d.toKeep, e)
}

// drain adds the kept segments that follow the last added one.
func (d *reorderBuffer) drain() {
	for {
		at := segmentKey{d.at.Epoch, d.at.NextSeq}
		e, ok := d.outOfOrder[at]
		if !ok || e.Segment.Prev != d.at.Head { // one that does not follow stays kept
			break
		}
		delete(d.outOfOrder, at)
		d.toKeep = slices.DeleteFunc(d.toKeep, func(l ledger.InboxSegment) bool { return l.Digest == e.Digest })
		d.add(e)
	}
}

// readOutOfOrder reads the kept segments of devices into their buffers.
func readOutOfOrder(
	ctx context.Context, tx pgx.Tx, devices [][]byte, buffers map[journal.Address]*reorderBuffer,
) error {
	const q = `select digest, message, coalesce(centre, 0) from inbox_out_of_order where device = any(@devices)`
	rows, err := tx.Query(ctx, q, pg.Named{"devices": devices})
	if err != nil {
		return err
	}
	var digest, message []byte
	var centre uint16
	_, err = pgx.ForEachRow(rows, []any{&digest, &message, &centre}, func() error {
		m, err := journal.UnmarshalSegment(slices.Clone(message))
		if err != nil {
			return err
		}
		s := m.Segment
		d, ok := buffers[s.Device]
		if !ok {
			// This happens only if another program changed the row.
			return fmt.Errorf("row of another device has a segment of %s: %w", s.Device, journal.ErrConflict)
		}
		kept := ledger.InboxSegment{SegmentMessage: m, Digest: journal.Hash(digest), Centre: centre}
		d.outOfOrder[segmentKey{s.Epoch, s.FirstSeq}], d.hadKept = kept, true
		return nil
	})
	return err
}

// insertOutOfOrder inserts segments to keep.
func insertOutOfOrder(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) error {
	if len(entries) == 0 {
		return nil
	}
	rows := pgx.CopyFromSlice(len(entries), func(i int) ([]any, error) {
		e := &entries[i]
		s := &e.Segment
		return []any{
			s.Device[:], int64(s.Epoch), int64(s.FirstSeq), centreOrNull(e.Centre), e.Digest[:], e.Marshal(),
		}, nil
	})
	columns := []string{"device", "epoch", "first_seq", "centre", "digest", "message"}
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"inbox_out_of_order"}, columns, rows)
	return err
}

// deleteOvertaken deletes kept segments before the end of the journal: they are stored, or another segment is.
func deleteOvertaken(ctx context.Context, tx pgx.Tx, devices [][]byte) error {
	if len(devices) == 0 {
		return nil
	}
	const q = `delete from inbox_out_of_order e using inbox_devices d
		where e.device = any(@devices) and d.device = e.device and (e.epoch, e.first_seq) < (d.epoch, d.next_seq)`
	_, err := tx.Exec(ctx, q, pg.Named{"devices": devices})
	return err
}
