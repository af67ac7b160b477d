package inbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Withdraw deletes a segment that is not posted, with all segments that follow it in its epoch, also those that are
// kept out of order. If the device has not begun a later epoch, its journal then ends before the segment. Withdraw does
// nothing if the segment is posted or not stored. The caller must have quarantined it.
func (b *Inbox) Withdraw(ctx context.Context, digest journal.Hash) error {
	err := pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		const find = `select device, message from inbox_segments where digest = @digest`
		var device, message []byte
		err := tx.QueryRow(ctx, find, pg.Named{"digest": digest[:]}).Scan(&device, &message)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		m, err := journal.UnmarshalSegment(message)
		if err != nil {
			return err
		}
		if err := lockJournal(ctx, tx, journal.Address(device)); err != nil {
			return err
		}
		s := m.Segment
		args := pg.Named{"device": device, "epoch": int64(s.Epoch), "seq": int64(s.FirstSeq)}
		// The state of the segment may have changed before the lock.
		const remove = `delete from inbox_segments where device = @device and epoch = @epoch and first_seq >= @seq
			and not exists (
				select from inbox_segments where device = @device and epoch = @epoch and first_seq = @seq and state = 'posted'
			)`
		tag, err := tx.Exec(ctx, remove, args)
		if err != nil || tag.RowsAffected() == 0 {
			return err
		}
		const removeKept = `delete from inbox_out_of_order
			where device = @device and epoch = @epoch and first_seq >= @seq`
		if _, err := tx.Exec(ctx, removeKept, args); err != nil {
			return err
		}
		const setBack = `update inbox_devices set next_seq = @seq, head = @head where device = @device and epoch = @epoch`
		args["head"] = s.Prev[:]
		_, err = tx.Exec(ctx, setBack, args)
		return err
	})
	if err != nil {
		return fmt.Errorf("withdraw segment %s: %w", digest, err)
	}
	return nil
}
