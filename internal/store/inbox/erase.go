package inbox

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// EraseReading erases a reading of telemetry from its segment, and its position from the table positions and the feeds.
// The other readings of the segment can still be proved. The erased one cannot be found from what is left, because the
// secret of its salt is gone. If the device sends the segment again, the stored segment does not change. A reading that
// was erased before is not an error.
//
// EraseReading returns journal.ErrNotFound if the segment is not stored, and journal.ErrConflict if the reading is an
// act, because acts are public. The device keeps its own copy, see device.Device.Erase, and so do backups of the
// database.
func (b *Inbox) EraseReading(ctx context.Context, device journal.Address, epoch uint32, seq uint64) error {
	err := pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		// Transactions that store segments lock the row too. One of them may be about to move the segment to the other
		// table.
		const lock = `select from inbox_devices where device = @device for update`
		if _, err := tx.Exec(ctx, lock, pg.Named{"device": device[:]}); err != nil {
			return err
		}
		for _, table := range []string{"inbox_segments", "inbox_out_of_order"} {
			err := eraseFrom(ctx, tx, table, device, epoch, seq)
			if err == nil {
				return erasePosition(ctx, tx, device, epoch, seq)
			} else if !errors.Is(err, journal.ErrNotFound) {
				return err
			}
		}
		return journal.ErrNotFound
	})
	if err != nil {
		return fmt.Errorf("erase reading %d.%d of %s: %w", epoch, seq, device, err)
	}
	return nil
}

// eraseFrom erases a reading from its segment in a table. It returns journal.ErrNotFound if the table does not have it.
func eraseFrom(
	ctx context.Context, tx pgx.Tx, table string, device journal.Address, epoch uint32, seq uint64,
) error {
	var first int64
	var message []byte
	q := `select first_seq, message from ` + table + `
		where device = @device and epoch = @epoch and first_seq <= @seq order by first_seq desc limit 1 for update`
	args := pg.Named{"device": device[:], "epoch": epoch, "seq": int64(seq)}
	err := tx.QueryRow(ctx, q, args).Scan(&first, &message)
	if errors.Is(err, pgx.ErrNoRows) {
		return journal.ErrNotFound
	} else if err != nil {
		return err
	}
	m, err := journal.UnmarshalSegment(message)
	if err != nil {
		return err
	}
	if m, err = m.Erase(uint32(min(seq-uint64(first), journal.MaxCount))); err != nil {
		return err
	}
	q = `update ` + table + ` set message = @message where device = @device and epoch = @epoch and first_seq = @first`
	_, err = tx.Exec(ctx, q, pg.Named{"message": m.Marshal(), "device": device[:], "epoch": epoch, "first": first})
	return err
}

// erasePosition erases the live position with this place, if there is one.
func erasePosition(ctx context.Context, tx pgx.Tx, device journal.Address, epoch uint32, seq uint64) error {
	const q = `delete from positions where device = @device and epoch = @epoch and seq = @seq returning time`
	var at time.Time
	err := tx.QueryRow(ctx, q, pg.Named{"device": device[:], "epoch": epoch, "seq": int64(seq)}).Scan(&at)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	} else if err != nil {
		return err
	}
	return feed.ErasePosition(ctx, tx, device, at)
}
