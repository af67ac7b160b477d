package inbox

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// SaveLive stores a live position, and appends it to the feed of each order in the vehicle. The caller must have
// checked the signature. estimate must return one estimate for each order. If the position was stored before, or is
// older than the latest of the vehicle, SaveLive appends nothing. It returns the number of entries appended.
func (b *Inbox) SaveLive(
	ctx context.Context, m journal.LiveMessage,
	estimate func(at journal.Reading, orders []ledger.Order) []ledger.Estimate,
) (appended int, err error) {
	orders, err := b.orders.Aboard(ctx, m.Device)
	if err != nil {
		return 0, err
	}
	estimates := estimate(m.Reading, orders)
	if len(estimates) != len(orders) {
		return 0, fmt.Errorf("save position of %s: got %d estimates for %d orders", m.Device, len(estimates), len(orders))
	}
	err = pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		latest, err := insertPosition(ctx, tx, m)
		if err != nil || !latest {
			return err
		}
		entries := make([]feed.Entry, len(orders))
		for i, o := range orders {
			body := positionBody(o, m, estimates[i])
			entries[i] = feed.Entry{Order: o.ID.Order(), Kind: "position", At: time.Now(), Body: body}
		}
		slices.SortFunc(entries, func(a, b feed.Entry) int { return bytes.Compare(a.Order[:], b.Order[:]) })
		appended = len(entries)
		return feed.Append(ctx, tx, entries)
	})
	if err != nil {
		return 0, fmt.Errorf("save position %d.%d of %s: %w", m.Epoch, m.Seq, m.Device, err)
	}
	return appended, nil
}

// insertPosition inserts a position, and reports whether it is new and the latest of the vehicle. If a stored segment
// contains the position, the row gets the transaction of that segment.
func insertPosition(ctx context.Context, tx pgx.Tx, m journal.LiveMessage) (latest bool, err error) {
	const q = `insert into positions (device, epoch, seq, time, lat, lon, speed, tx, block_number)
		select @device, @epoch, @seq, @time::timestamptz, @lat::integer, @lon::integer, @speed::bigint, s.tx, s.block_number
		from (values (1)) one
		left join inbox_segments s on s.device = @device and s.epoch = @epoch
			and s.first_seq <= @seq and @seq < s.first_seq + s.count
		on conflict do nothing
		returning not exists (select from positions p where p.device = @device and (p.epoch, p.seq) > (@epoch, @seq))`
	err = tx.QueryRow(ctx, q, pg.Named{
		"device": m.Device[:], "epoch": m.Epoch, "seq": m.Seq, "time": m.Reading.Time, "lat": m.Reading.Lat,
		"lon": m.Reading.Lon, "speed": m.Reading.Value,
	}).Scan(&latest)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil // stored before
	}
	return latest, err
}

// positionBody returns a function that encodes the feed entry of a position. The position is not anchored, because the
// vehicle sends it before it closes the segment.
func positionBody(o ledger.Order, m journal.LiveMessage, e ledger.Estimate) func(uint64) (json.RawMessage, error) {
	at := func(t time.Time) string {
		if t.IsZero() {
			return ""
		}
		return feed.Time(t)
	}
	return func(seq uint64) (json.RawMessage, error) {
		return json.Marshal(struct {
			Type     string          `json:"type"`
			Seq      uint64          `json:"seq"`
			Order    journal.OrderID `json:"order"`
			Parcel   uint8           `json:"parcel,omitempty"`
			Device   journal.Address `json:"device"`
			Time     string          `json:"time"`
			Lat      int32           `json:"lat"`
			Lon      int32           `json:"lon"`
			Speed    int64           `json:"speed"` // mm/s
			ETA      string          `json:"eta,omitempty"`
			Low      string          `json:"eta_low,omitempty"`
			High     string          `json:"eta_high,omitempty"`
			Left     float64         `json:"left"`  // metres to the destination
			Stops    int             `json:"stops"` // stops before this order's
			Anchored bool            `json:"anchored"`
		}{
			"position", seq, o.ID.Order(), o.Parcel, m.Device,
			feed.Time(m.Reading.Time), m.Reading.Lat, m.Reading.Lon, m.Reading.Value,
			at(e.ETA), at(e.Low), at(e.High), e.Left, e.Ahead, false,
		})
	}
}
