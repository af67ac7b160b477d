package store

import (
	"context"
	"fmt"
	"strconv"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// places are places of acts in the journals of devices, as arguments of unnest.
type places struct {
	devices [][]byte
	epochs  []int64
	seqs    []string
	blocks  []int64
}

func (p *places) add(device journal.Address, at journal.Place, block uint64) {
	p.devices, p.epochs = append(p.devices, device[:]), append(p.epochs, int64(at.Epoch))
	p.seqs, p.blocks = append(p.seqs, strconv.FormatUint(at.Seq, 10)), append(p.blocks, int64(block))
}

// applyPendingActs inserts the acts that are pending, and ends those that moved their parcels or were ignored. An act
// that was never pending has no row.
func applyPendingActs(_ context.Context, _ pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	var begun, ended places
	var orders, words [][]byte
	for i := range blocks {
		number := blocks[i].Number
		for j := range blocks[i].Events {
			switch p := blocks[i].Events[j].Payload.(type) { //nolint:gosec // j is below its length
			case *ledger.ActPending:
				begun.add(p.Device, p.Place, number)
				orders, words = append(orders, p.Parcel[:]), append(words, p.Word[:])
			case *ledger.OrderAdvanced:
				if p.Device != (journal.Address{}) {
					ended.add(p.Device, p.Place, number)
				}
			case *ledger.ReadingIgnored:
				ended.add(p.Device, p.Place, number)
			}
		}
	}
	if len(begun.devices) > 0 {
		w.Then(`insert into pending_acts (device, epoch, seq, order_id, word, block_number)
			select device, epoch, seq::numeric, order_id, word, block_number
			from unnest(@devices::bytea[], @epochs::bigint[], @seqs::text[], @orders::bytea[], @words::bytea[],
				@blocks::bigint[]) as n (device, epoch, seq, order_id, word, block_number)`, pg.Named{
			"devices": begun.devices, "epochs": begun.epochs, "seqs": begun.seqs, "blocks": begun.blocks,
			"orders": orders, "words": words,
		})
	}
	if len(ended.devices) > 0 {
		// One act can have two events, in the same block.
		w.Then(`update pending_acts p set ended_block = n.block_number
			from (
				select distinct device, epoch, seq::numeric as seq, block_number
				from unnest(@devices::bytea[], @epochs::bigint[], @seqs::text[], @blocks::bigint[])
					as n (device, epoch, seq, block_number)
			) n where p.device = n.device and p.epoch = n.epoch and p.seq = n.seq and p.ended_block is null`, pg.Named{
			"devices": ended.devices, "epochs": ended.epochs, "seqs": ended.seqs, "blocks": ended.blocks,
		})
	}
	return none, nil
}

// rewindPendingActs deletes the acts that were taken after block `to`. Acts that ended after it are pending again.
func rewindPendingActs(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	for _, q := range []string{
		`delete from pending_acts where block_number > @to`,
		`update pending_acts set ended_block = null where ended_block > @to`,
	} {
		if _, err := tx.Exec(ctx, q, pg.Named{"to": to}); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// PendingActs returns the pending acts whose parcels are known and may still be moved, in the order of their times. A
// return may follow a parcel that is closed, because its pieces may come back.
func (s *Store) PendingActs(ctx context.Context) ([]ledger.PendingAct, error) {
	const q = `select p.device, p.epoch, p.seq::text, p.order_id, p.word, o.status, o.since
		from pending_acts p join orders o on o.id = p.order_id
		where p.ended_block is null and (
			o.status not in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned')
			or get_byte(p.word, 0) = @returning and o.status in ('settled', 'cancelled', 'refunded', 'lost'))
		order by substring(p.word from 3 for 8), p.device, p.epoch, p.seq`
	rows, err := s.pool.Query(ctx, q, pg.Named{"returning": int(journal.Returning)})
	if err != nil {
		return nil, fmt.Errorf("read the pending acts: %w", err)
	}
	acts, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (a ledger.PendingAct, err error) {
		var device, order, word []byte
		var status string
		seq := (*pg.Unsigned)(&a.Place.Seq)
		if err := row.Scan(&device, &a.Place.Epoch, seq, &order, &word, &status, &a.Since); err != nil {
			return a, err
		}
		a.Device, a.Parcel, a.Word = journal.Address(device), journal.OrderID(order), journal.Hash(word)
		a.Since = a.Since.UTC()
		return a, a.Status.UnmarshalText([]byte(status))
	})
	if err != nil {
		return nil, fmt.Errorf("read the pending acts: %w", err)
	}
	return acts, nil
}
