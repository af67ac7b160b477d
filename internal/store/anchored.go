package store

import (
	"context"
	"encoding/json"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
)

// anchor notes which transaction put the positions of segments on chain, and tells the orders on their way in their vehicles, each once
// however many parcels it has there, how far those positions are anchored now.
func anchor(ctx context.Context, tx pgx.Tx, digests [][]byte, hash journal.Hash, block uint64) error {
	const q = `with anchored as (
			update positions p set tx = s.tx, block_number = s.block_number from inbox_segments s
			where s.digest = any(@digests) and p.device = s.device and p.epoch = s.epoch and p.seq >= s.first_seq and p.seq < s.first_seq + s.count
			returning p.device, p.time
		), until as (
			select device, max(time) as time from anchored group by device
		)
		select distinct coalesce(o.whole, o.id) as id, u.device, u.time from until u join orders o on o.vehicle = u.device
		where o.status in ('departed', 'attempted') order by id`
	rows, err := tx.Query(ctx, q, named{"digests": digests})
	if err != nil {
		return err
	}
	var entries []feedEntry
	var id, device []byte
	var until time.Time
	if _, err := pgx.ForEachRow(rows, []any{&id, &device, &until}, func() error {
		order, vehicle, until := journal.OrderID(id), journal.Address(device), until
		entries = append(entries, feedEntry{order: order, kind: "anchored", at: time.Now(), body: func(seq uint64) (json.RawMessage, error) {
			return json.Marshal(struct {
				Type   string          `json:"type"`
				Seq    uint64          `json:"seq"`
				Order  journal.OrderID `json:"order"`
				Device journal.Address `json:"device"`
				Until  string          `json:"until"` // the vehicle's positions up to this time are in segments on chain
				Tx     journal.Hash    `json:"tx"`
				Block  uint64          `json:"block"`
			}{"anchored", seq, order, vehicle, feedTime(until), hash, block})
		}})
		return nil
	}); err != nil {
		return err
	}
	return appendFeeds(ctx, tx, entries)
}
