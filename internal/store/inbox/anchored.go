package inbox

import (
	"context"
	"encoding/json"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// anchor records a transaction and its block for the positions in segments. For each order in one of the vehicles, it
// appends one entry to the feed, with the time up to which the vehicle's positions are anchored.
func anchor(ctx context.Context, tx pgx.Tx, digests [][]byte, hash journal.Hash, block uint64) error {
	const q = `with anchored as (
			update positions p set tx = s.tx, block_number = s.block_number from inbox_segments s
			where s.digest = any(@digests) and p.device = s.device and p.epoch = s.epoch
				and p.seq >= s.first_seq and p.seq < s.first_seq + s.count
			returning p.device, p.time
		), until as (
			select device, max(time) as time from anchored group by device
		)
		select distinct set_byte(o.id, 31, 0) as id, u.device, u.time from until u join orders o on o.vehicle = u.device
		where o.status in ('departed', 'attempted') order by id`
	rows, err := tx.Query(ctx, q, pg.Named{"digests": digests})
	if err != nil {
		return err
	}
	var entries []feed.Entry
	var id, device []byte
	var until time.Time
	if _, err := pgx.ForEachRow(rows, []any{&id, &device, &until}, func() error {
		order, vehicle, until := journal.OrderID(id), journal.Address(device), until
		body := func(seq uint64) (json.RawMessage, error) {
			return json.Marshal(struct {
				Type   string          `json:"type"`
				Seq    uint64          `json:"seq"`
				Order  journal.OrderID `json:"order"`
				Device journal.Address `json:"device"`
				Until  string          `json:"until"` // positions of the vehicle up to this time are on chain
				Tx     journal.Hash    `json:"tx"`
				Block  uint64          `json:"block"`
			}{"anchored", seq, order, vehicle, feed.Time(until), hash, block})
		}
		entries = append(entries, feed.Entry{Order: order, Kind: "anchored", At: time.Now(), Body: body})
		return nil
	}); err != nil {
		return err
	}
	return feed.Append(ctx, tx, entries)
}
