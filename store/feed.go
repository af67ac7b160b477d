package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// Feed returns at most limit entries of an order's feed after a sequence number, in order; none is no error.
func (s *Store) Feed(ctx context.Context, id ledger.OrderID, afterSeq uint64, limit int) ([]ledger.FeedEntry, error) {
	const q = `select seq, type, at, block_at, body from feed where order_id = @id and seq > @after order by seq limit @limit`
	rows, err := s.pool.Query(ctx, q, named{"id": id[:], "after": afterSeq, "limit": limit})
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

// feedEntry is one that has no sequence number yet.
type feedEntry struct {
	order   ledger.OrderID
	kind    string
	at      time.Time
	blockAt time.Time // zero when no block carried it
	body    func(seq uint64) (json.RawMessage, error)
}

// appendFeed adds one entry and rings the bell when tx commits. Whoever appends to several orders in one transaction does
// so in ascending order of id, or by appendFeeds, so that two never wait for each other.
func appendFeed(ctx context.Context, tx pgx.Tx, order ledger.OrderID, kind string, at, blockAt time.Time, body func(seq uint64) (json.RawMessage, error)) error {
	return appendFeeds(ctx, tx, []feedEntry{{order, kind, at, blockAt, body}})
}

// appendFeeds adds entries, those of one order in the order given, and rings one bell per order when tx commits.
func appendFeeds(ctx context.Context, tx pgx.Tx, entries []feedEntry) error {
	if len(entries) == 0 {
		return nil
	}
	next, err := allotFeed(ctx, tx, entries)
	if err != nil {
		return fmt.Errorf("append to the feed: %w", err)
	}
	rows := pgx.CopyFromSlice(len(entries), func(i int) ([]any, error) {
		e := entries[i]
		seq := next[e.order]
		next[e.order] = seq + 1
		body, err := e.body(seq)
		if err != nil {
			return nil, fmt.Errorf("body of %s entry: %w", e.kind, err)
		}
		return []any{e.order[:], int64(seq), e.kind, e.at, orNull(e.blockAt), []byte(body)}, nil
	})
	columns := []string{"order_id", "seq", "type", "at", "block_at", "body"}
	if _, err := tx.CopyFrom(ctx, pgx.Identifier{"feed"}, columns, rows); err != nil {
		return fmt.Errorf("append to the feed: %w", err)
	}
	ids := make([]string, 0, len(next))
	for id := range next {
		ids = append(ids, id.String())
	}
	slices.Sort(ids)
	if _, err := tx.Exec(ctx, `select pg_notify('waybill_feed', id) from unnest(@ids::text[]) id`, named{"ids": ids}); err != nil {
		return fmt.Errorf("ring the feed's bell: %w", err)
	}
	return nil
}

// allotFeed takes a run of sequence numbers for each order and returns the first of each. The row lock lasts until the
// end of the transaction, so numbers become visible in their order.
func allotFeed(ctx context.Context, tx pgx.Tx, entries []feedEntry) (map[ledger.OrderID]uint64, error) {
	count := map[ledger.OrderID]int64{}
	var ids []ledger.OrderID
	for _, e := range entries {
		if count[e.order]++; count[e.order] == 1 {
			ids = append(ids, e.order)
		}
	}
	slices.SortFunc(ids, compareOrderIDs)
	counts := make([]int64, len(ids))
	for i, id := range ids {
		counts[i] = count[id]
	}
	const q = `insert into feed_heads as h (order_id, seq)
		select order_id, n from unnest(@ids::bytea[], @counts::bigint[]) as more (order_id, n) order by order_id
		on conflict (order_id) do update set seq = h.seq + excluded.seq
		returning order_id, seq`
	rows, err := tx.Query(ctx, q, named{"ids": idBytes(ids), "counts": counts})
	if err != nil {
		return nil, err
	}
	next := make(map[ledger.OrderID]uint64, len(ids))
	var b []byte
	var last int64
	_, err = pgx.ForEachRow(rows, []any{&b, &last}, func() error {
		id := ledger.OrderID(b)
		next[id] = uint64(last - count[id] + 1)
		return nil
	})
	return next, err
}

// feedTime is how times are written in a feed's bodies: UTC, milliseconds.
func feedTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z07:00") }

// stepBody is what a page shows of a step; o is the order right after it.
func stepBody(o ledger.Order, step ledger.Step) func(uint64) (json.RawMessage, error) {
	return func(seq uint64) (json.RawMessage, error) {
		amount := ""
		if step.Amount > 0 {
			amount = strconv.FormatUint(step.Amount, 10)
		}
		return json.Marshal(struct {
			Type    string         `json:"type"`
			Seq     uint64         `json:"seq"`
			Order   ledger.OrderID `json:"order"`
			Status  ledger.Status  `json:"status"`
			Kind    ledger.Kind    `json:"kind"`
			Device  ledger.Address `json:"device"`
			Time    string         `json:"time"`
			Lat     int32          `json:"lat"`
			Lon     int32          `json:"lon"`
			Note    string         `json:"note"`
			Block   uint64         `json:"block"`
			BlockAt string         `json:"block_at"`
			Tx      ledger.Hash    `json:"tx"`
			Log     uint32         `json:"log"`
			Centre  uint16         `json:"centre"`
			Carrier uint16         `json:"carrier"`
			Mode    ledger.Mode    `json:"mode"`
			Amount  string         `json:"amount,omitempty"`
		}{
			"step", seq, o.ID, step.Status, step.Kind, step.Device, feedTime(step.Time), step.Lat, step.Lon, step.Note,
			step.Block, feedTime(step.BlockAt), step.Tx, step.Log, o.Centre, o.Carrier, o.Mode, amount,
		})
	}
}

// retractedBody says what is left of an order after a reorganisation; status none: nothing.
func retractedBody(o ledger.Order) func(uint64) (json.RawMessage, error) {
	return func(seq uint64) (json.RawMessage, error) {
		return json.Marshal(struct {
			Type  string         `json:"type"`
			Seq   uint64         `json:"seq"`
			Order ledger.OrderID `json:"order"`
			Now   ledger.Order   `json:"order_now"`
		}{"retracted", seq, o.ID, o})
	}
}
