package store

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Feed returns at most limit entries of an order's feed with sequence numbers above afterSeq, in ascending order. It
// returns an empty slice if there are none.
func (s *Store) Feed(ctx context.Context, id journal.OrderID, afterSeq uint64, limit int) ([]ledger.FeedEntry, error) {
	const q = `select seq, type, at, block_at, body from feed
		where order_id = @id and seq > @after order by seq limit @limit`
	rows, err := s.pool.Query(ctx, q, pg.Named{"id": id[:], "after": afterSeq, "limit": limit})
	if err != nil {
		return nil, fmt.Errorf("read the feed of order %s: %w", id, err)
	}
	entries, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (ledger.FeedEntry, error) {
		e := ledger.FeedEntry{Order: id}
		var blockAt *time.Time
		if err := row.Scan(&e.Seq, &e.Type, &e.At, &blockAt, &e.Body); err != nil {
			return e, err
		}
		e.At = e.At.UTC()
		if blockAt != nil {
			e.BlockAt = blockAt.UTC()
		}
		return e, nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the feed of order %s: %w", id, err)
	}
	return entries, nil
}

// Listen sends the id of each order whose feed got entries. The zero id stands for all orders: notifications may be
// lost. The channel is closed when ctx ends; see pg.Listen.
func (s *Store) Listen(ctx context.Context) <-chan journal.OrderID {
	return pg.Listen(ctx, s.pool, "waybill_feed", func(payload string) (journal.OrderID, bool) {
		id, err := journal.ParseOrderID(payload)
		if err != nil {
			return journal.OrderID{}, true // unknown payload: wake all
		}
		return id, true
	})
}

// stepBody returns a function that encodes the feed entry of a step. It does not use encoding/json, because a backfill
// encodes one such entry for every other event.
func stepBody(id journal.OrderID, step *ledger.Step, after orderView) func(uint64) (json.RawMessage, error) {
	return func(seq uint64) (json.RawMessage, error) {
		note, err := json.Marshal(step.Note)
		if err != nil {
			return nil, err
		}
		b := make([]byte, 0, 640)
		b = strconv.AppendUint(append(b, `{"type":"step","seq":`...), seq, 10)
		b = appendHex(append(b, `,"order":`...), id[:])
		if after.parcel > 0 {
			b = strconv.AppendUint(append(b, `,"parcel":`...), uint64(after.parcel), 10)
		}
		b = append(append(append(b, `,"status":"`...), step.Status.String()...), `","kind":"`...)
		b = append(append(b, step.Kind.String()...), `","device":`...)
		b = appendTime(append(appendHex(b, step.Device[:]), `,"time":`...), step.Time)
		b = strconv.AppendInt(append(b, `,"lat":`...), int64(step.Lat), 10)
		b = strconv.AppendInt(append(b, `,"lon":`...), int64(step.Lon), 10)
		b = append(append(b, `,"note":`...), note...)
		b = strconv.AppendUint(append(b, `,"block":`...), step.Block, 10)
		b = appendTime(append(b, `,"block_at":`...), step.BlockAt)
		b = appendHex(append(b, `,"tx":`...), step.Tx[:])
		b = strconv.AppendUint(append(b, `,"log":`...), uint64(step.Log), 10)
		b = strconv.AppendUint(append(b, `,"centre":`...), uint64(after.centre), 10)
		b = strconv.AppendUint(append(b, `,"carrier":`...), uint64(after.carrier), 10)
		b = append(append(append(b, `,"mode":"`...), after.mode.String()...), '"')
		if !step.Amount.IsZero() {
			if b, err = step.Amount.AppendText(append(b, `,"amount":"`...)); err != nil {
				return nil, err
			}
			b = append(b, '"')
		}
		return append(b, '}'), nil
	}
}

// retractedBody returns a function that encodes the feed entry with the state of an order after a reorganisation. If
// the placement of the order was removed, the status is none.
func retractedBody(o ledger.Order) func(uint64) (json.RawMessage, error) {
	return func(seq uint64) (json.RawMessage, error) {
		return json.Marshal(struct {
			Type  string          `json:"type"`
			Seq   uint64          `json:"seq"`
			Order journal.OrderID `json:"order"`
			Now   ledger.Order    `json:"order_now"`
		}{"retracted", seq, o.ID, o})
	}
}

// appendHex appends value as a JSON string of 0x hex.
func appendHex(b, value []byte) []byte {
	return append(hex.AppendEncode(append(b, `"0x`...), value), '"')
}

// appendTime appends t as a JSON string in feed.Layout.
func appendTime(b []byte, t time.Time) []byte {
	return append(t.UTC().AppendFormat(append(b, '"'), feed.Layout), '"')
}
