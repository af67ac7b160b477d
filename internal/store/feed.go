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

// Feed returns at most limit entries of an order's feed after a sequence number, in order; none is no error.
func (s *Store) Feed(ctx context.Context, id journal.OrderID, afterSeq uint64, limit int) ([]ledger.FeedEntry, error) {
	const q = `select seq, type, at, block_at, body from feed where order_id = @id and seq > @after order by seq limit @limit`
	rows, err := s.pool.Query(ctx, q, pg.Named{"id": id[:], "after": afterSeq, "limit": limit})
	if err != nil {
		return nil, fmt.Errorf("feed of order %s: %w", id, err)
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
		return nil, fmt.Errorf("feed of order %s: %w", id, err)
	}
	return entries, nil
}

// Listen sends the id of each order whose feed grew, as pg.Listen does. The zero id stands for all orders.
func (s *Store) Listen(ctx context.Context) <-chan journal.OrderID {
	return pg.Listen(ctx, s.pool, "waybill_feed", func(payload string) (journal.OrderID, bool) {
		id, err := journal.ParseOrderID(payload)
		if err != nil {
			return journal.OrderID{}, true // whatever it was: look at everything
		}
		return id, true
	})
}

// stepBody is what a page shows of a step. It is written by hand: a backfill writes one for every other event.
func stepBody(id journal.OrderID, step *ledger.Step, after shown) func(uint64) (json.RawMessage, error) {
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
		b = appendMoment(append(appendHex(b, step.Device[:]), `,"time":`...), step.Time)
		b = strconv.AppendInt(append(b, `,"lat":`...), int64(step.Lat), 10)
		b = strconv.AppendInt(append(b, `,"lon":`...), int64(step.Lon), 10)
		b = append(append(b, `,"note":`...), note...)
		b = strconv.AppendUint(append(b, `,"block":`...), step.Block, 10)
		b = appendMoment(append(b, `,"block_at":`...), step.BlockAt)
		b = appendHex(append(b, `,"tx":`...), step.Tx[:])
		b = strconv.AppendUint(append(b, `,"log":`...), uint64(step.Log), 10)
		b = strconv.AppendUint(append(b, `,"centre":`...), uint64(after.centre), 10)
		b = strconv.AppendUint(append(b, `,"carrier":`...), uint64(after.carrier), 10)
		b = append(append(append(b, `,"mode":"`...), after.mode.String()...), '"')
		if step.Amount > 0 {
			b = append(strconv.AppendUint(append(b, `,"amount":"`...), step.Amount, 10), '"')
		}
		return append(b, '}'), nil
	}
}

// retractedBody says what is left of an order after a reorganisation; status none: nothing.
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

func appendHex(b, value []byte) []byte {
	return append(hex.AppendEncode(append(b, `"0x`...), value), '"')
}

func appendMoment(b []byte, t time.Time) []byte {
	return append(t.UTC().AppendFormat(append(b, '"'), feed.Layout), '"')
}
