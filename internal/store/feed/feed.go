// Package feed appends entries to the feeds of orders, within a transaction of the caller. No other package writes the
// tables feed and feed_heads.
package feed

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Entry is a feed entry before it has a sequence number.
type Entry struct {
	Order   journal.OrderID
	Kind    string // step, position, anchored or retracted
	At      time.Time
	BlockAt time.Time // time at which the indexer received the entry's block; zero if there is none
	Body    func(seq uint64) (json.RawMessage, error)
}

// Append appends entries to their feeds. Entries of one order keep their order. When tx commits, Postgres sends one
// notification for each order.
//
// Append locks the feeds in ascending order of the order ids, so two transactions that call it once do not deadlock.
func Append(ctx context.Context, tx pgx.Tx, entries []Entry) error {
	var w pg.Writes
	if err := Write(ctx, tx, &w, entries); err != nil {
		return err
	}
	if err := w.Flush(ctx, tx); err != nil {
		return fmt.Errorf("append to the feeds: %w", err)
	}
	return nil
}

// Write is like Append, but uses the writes of the caller: it allocates the sequence numbers immediately, and adds the
// entries to w. The caller must flush w within tx.
func Write(ctx context.Context, tx pgx.Tx, w *pg.Writes, entries []Entry) error {
	if len(entries) == 0 {
		return nil
	}
	next, err := allocate(ctx, tx, entries)
	if err != nil {
		return fmt.Errorf("append to the feeds: %w", err)
	}
	const q = `copy feed (order_id, seq, type, at, block_at, body) from stdin (format binary)`
	w.Copy(q, pg.Each(entries, func(b []byte, e *Entry) ([]byte, error) {
		seq := next[e.Order]
		next[e.Order] = seq + 1
		body, err := e.Body(seq)
		if err != nil {
			return b, fmt.Errorf("encode the %s entry: %w", e.Kind, err)
		}
		b = pg.AppendInt64(pg.AppendBytes(pg.AppendRow(b, 6), e.Order[:]), int64(seq))
		b = pg.AppendTimeOrNull(pg.AppendTime(pg.AppendText(b, e.Kind), e.At), e.BlockAt)
		return pg.AppendBytes(b, body), nil
	}))
	ids := make([]string, 0, len(next))
	for id := range next {
		ids = append(ids, id.String())
	}
	slices.Sort(ids)
	w.Then(`select pg_notify('waybill_feed', id) from unnest(@ids::text[]) id`, pg.Named{"ids": ids})
	return nil
}

// allocate allocates consecutive sequence numbers for each order and returns the first of each. It locks the rows of
// feed_heads until the end of the transaction, so entries become visible in the order of their numbers.
func allocate(ctx context.Context, tx pgx.Tx, entries []Entry) (map[journal.OrderID]uint64, error) {
	count := map[journal.OrderID]int64{}
	var ids []journal.OrderID
	for _, e := range entries {
		if count[e.Order]++; count[e.Order] == 1 {
			ids = append(ids, e.Order)
		}
	}
	slices.SortFunc(ids, func(a, b journal.OrderID) int { return bytes.Compare(a[:], b[:]) })
	counts, raw := make([]int64, len(ids)), make([][]byte, len(ids))
	for i, id := range ids {
		counts[i], raw[i] = count[id], id[:]
	}
	const q = `insert into feed_heads as h (order_id, seq)
		select order_id, n from unnest(@ids::bytea[], @counts::bigint[]) as more (order_id, n) order by order_id
		on conflict (order_id) do update set seq = h.seq + excluded.seq
		returning order_id, seq`
	rows, err := tx.Query(ctx, q, pg.Named{"ids": raw, "counts": counts})
	if err != nil {
		return nil, err
	}
	next := make(map[journal.OrderID]uint64, len(ids))
	var b []byte
	var last int64
	_, err = pgx.ForEachRow(rows, []any{&b, &last}, func() error {
		id := journal.OrderID(b)
		next[id] = uint64(last - count[id] + 1)
		return nil
	})
	return next, err
}

// ErasePosition removes the position of a device at a time from all feeds. Its entries keep their numbers and the
// estimates, and become entries of type eta.
func ErasePosition(ctx context.Context, tx pgx.Tx, device journal.Address, at time.Time) error {
	const q = `update feed set type = 'eta',
			body = (body::jsonb - array['lat', 'lon', 'speed', 'left'] || '{"type": "eta"}')::json
		where type = 'position' and body->>'device' = @device and body->>'time' = @time`
	if _, err := tx.Exec(ctx, q, pg.Named{"device": device.String(), "time": Time(at)}); err != nil {
		return fmt.Errorf("erase a position from the feeds: %w", err)
	}
	return nil
}

// Layout is the layout of times in bodies of feed entries, with milliseconds. Times must be in UTC.
const Layout = "2006-01-02T15:04:05.000Z07:00"

// Time formats t in UTC with Layout.
func Time(t time.Time) string { return t.UTC().Format(Layout) }
