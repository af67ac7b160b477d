package store

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
)

// Feed returns at most limit entries of an order's feed after a sequence number, in order; none is no error.
func (s *Store) Feed(ctx context.Context, id journal.OrderID, afterSeq uint64, limit int) ([]ledger.FeedEntry, error) {
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
	order   journal.OrderID
	kind    string
	at      time.Time
	blockAt time.Time // zero when no block carried it
	body    func(seq uint64) (json.RawMessage, error)

	event string // a stray's name
	block uint64 // a stray's
}

// stray is the kind of what no feed is told: an event of an order that never began.
const stray = "stray"

// Stray is an event of our contracts that moves an order which never began. It changes nothing.
type Stray struct {
	Order journal.OrderID
	Event string
	Block uint64
}

// partStrays takes strays out of entries.
func partStrays(all []feedEntry) (entries []feedEntry, strays []Stray) {
	for _, e := range all {
		if e.kind == stray {
			strays = append(strays, Stray{e.order, e.event, e.block})
		} else {
			entries = append(entries, e)
		}
	}
	return entries, strays
}

// appendFeed adds one entry and rings the bell when tx commits. Whoever appends to several orders in one transaction does
// so in ascending order of id, or by appendFeeds, so that two never wait for each other.
func appendFeed(ctx context.Context, tx pgx.Tx, order journal.OrderID, kind string, at, blockAt time.Time, body func(seq uint64) (json.RawMessage, error)) error {
	return appendFeeds(ctx, tx, []feedEntry{{order: order, kind: kind, at: at, blockAt: blockAt, body: body}})
}

// appendFeeds adds entries, those of one order in the order given, and rings one bell per order when tx commits.
func appendFeeds(ctx context.Context, tx pgx.Tx, entries []feedEntry) error {
	var w writes
	if err := writeFeeds(ctx, tx, &w, entries); err != nil {
		return err
	}
	if err := w.flush(ctx, tx); err != nil {
		return fmt.Errorf("append to the feed: %w", err)
	}
	return nil
}

// writeFeeds takes the entries' numbers now; the rest is among the writes.
func writeFeeds(ctx context.Context, tx pgx.Tx, w *writes, entries []feedEntry) error {
	if len(entries) == 0 {
		return nil
	}
	next, err := allotFeed(ctx, tx, entries)
	if err != nil {
		return fmt.Errorf("append to the feed: %w", err)
	}
	const q = `copy feed (order_id, seq, type, at, block_at, body) from stdin (format binary)`
	w.copy(q, each(entries, func(b []byte, e *feedEntry) ([]byte, error) {
		seq := next[e.order]
		next[e.order] = seq + 1
		body, err := e.body(seq)
		if err != nil {
			return b, fmt.Errorf("body of %s entry: %w", e.kind, err)
		}
		b = appendInt64(appendBytes(appendRow(b, 6), e.order[:]), int64(seq))
		b = appendTimeOrNull(appendTime(appendText(b, e.kind), e.at), e.blockAt)
		return appendBytes(b, body), nil
	}))
	ids := make([]string, 0, len(next))
	for id := range next {
		ids = append(ids, id.String())
	}
	slices.Sort(ids)
	w.then(`select pg_notify('waybill_feed', id) from unnest(@ids::text[]) id`, named{"ids": ids})
	return nil
}

// allotFeed takes a run of sequence numbers for each order and returns the first of each. The row lock lasts until the
// end of the transaction, so numbers become visible in their order.
func allotFeed(ctx context.Context, tx pgx.Tx, entries []feedEntry) (map[journal.OrderID]uint64, error) {
	count := map[journal.OrderID]int64{}
	var ids []journal.OrderID
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

// feedTime is how times are written in a feed's bodies: UTC, milliseconds.
func feedTime(t time.Time) string { return t.UTC().Format(feedLayout) }

const feedLayout = "2006-01-02T15:04:05.000Z07:00"

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

func appendHex(b, value []byte) []byte {
	return append(hex.AppendEncode(append(b, `"0x`...), value), '"')
}

func appendMoment(b []byte, t time.Time) []byte {
	return append(t.UTC().AppendFormat(append(b, '"'), feedLayout), '"')
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
