package indexer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/ledger"
	"github.com/waybill/waybill/store"
	"github.com/waybill/waybill/store/storetest"
)

func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "40"); err != nil { // unless the command line says otherwise
		panic(err)
	}
	storetest.Main(m)
}

// Whatever the chain does and wherever the indexer is cut off: the database ends as if the chain that stands had been read
// once, from beginning to end, and every feed tells that story.
func TestDatabaseIsThatOfAFreshIndex(t *testing.T) {
	t.Parallel()
	followed, fresh := newDatabase(t), newDatabase(t)
	rapid.Check(t, func(t *rapid.T) {
		followed.clear(t)
		fresh.clear(t)
		chain, sink := newChain(), newSink(followed.store)
		chain.foreign = true
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 60), 0, 6).Draw(t, "cut before") {
			sink.before[n] = true
		}
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 60), 0, 6).Draw(t, "cut after") {
			sink.after[n] = true
		}
		run := start(t, chain, sink)
		for range rapid.IntRange(1, 25).Draw(t, "actions") {
			switch action := rapid.IntRange(0, 9).Draw(t, "action"); {
			case action < 6:
				chain.mine(drawEvents(t, chain))
			case action < 7:
				chain.mineEmpty(rapid.IntRange(1, 150).Draw(t, "empty blocks"))
			case action < 9:
				chain.cut(rapid.IntRange(1, 8).Draw(t, "depth"))
				for range rapid.IntRange(1, 10).Draw(t, "instead") {
					chain.mine(drawEvents(t, chain))
				}
			default:
				run.stop(t)
				run = start(t, chain, sink)
			}
			if rapid.Bool().Draw(t, "wait") {
				run.await(t)
			}
		}
		chain.mineEmpty(10) // a chain that only became shorter is left alone until it grows
		run.await(t)
		run.stop(t)

		again := start(t, chain, newSink(fresh.store))
		again.await(t)
		again.stop(t)
		compare(t, followed.store, fresh.store, chain)
	})
}

func compare(t *rapid.T, got, want *store.Store, chain *fakeChain) {
	ctx := context.Background()
	a, err := got.Orders(ctx)
	if err != nil {
		t.Fatal(err)
	}
	b, err := want.Orders(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(a, b) {
		t.Fatalf("orders:\n got %+v\nwant %+v", a, b)
	}
	onChain := chain.orders()
	if len(a) != len(onChain) {
		t.Fatalf("%d orders, the chain has %d", len(a), len(onChain))
	}
	for _, o := range a {
		if !reflect.DeepEqual(o, onChain[o.ID]) {
			t.Fatalf("order:\n got %+v\nwant %+v", o, onChain[o.ID])
		}
	}
	compareLogs(t, got, chain)
	for i := range orderIDs {
		id := ledger.OrderID{byte(i + 1)}
		x, err := got.OrderEvents(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		y, err := want.OrderEvents(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(x, y) {
			t.Fatalf("events of %s:\n got %+v\nwant %+v", id, x, y)
		}
		checkFeed(t, got, id, onChain[id])
	}
}

// compareLogs holds the rows of other contracts' logs against the chain's.
func compareLogs(t *rapid.T, s *store.Store, chain *fakeChain) {
	type at struct {
		block uint64
		log   ledger.Log
	}
	var got, want []at
	if err := s.Logs(context.Background(), 0, 1<<40, func(block uint64, l ledger.Log) error {
		got = append(got, at{block, l})
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, b := range chain.blocks {
		for _, l := range b.Logs {
			want = append(want, at{b.Number, l})
		}
	}
	same := func(a, b at) bool {
		return a.block == b.block && a.log.Address == b.log.Address && a.log.Tx == b.log.Tx && a.log.Log == b.log.Log &&
			slices.Equal(a.log.Topics, b.log.Topics) && bytes.Equal(a.log.Data, b.log.Data)
	}
	if !slices.EqualFunc(got, want, same) {
		t.Fatalf("logs:\n got %+v\nwant %+v", got, want)
	}
}

// checkFeed reads a feed as a page does, and compares what the page then shows.
func checkFeed(t *rapid.T, s *store.Store, id ledger.OrderID, want ledger.Order) {
	entries, err := s.Feed(context.Background(), id, 0, 10_000)
	if err != nil {
		t.Fatal(err)
	}
	var shown []ledger.Step
	for i, e := range entries {
		if e.Seq != uint64(i+1) {
			t.Fatalf("entry %d of %s has number %d", i+1, id, e.Seq)
		}
		if e.Type == "retracted" {
			var body struct {
				Now ledger.Order `json:"order_now"`
			}
			if err := json.Unmarshal(e.Body, &body); err != nil {
				t.Fatal(err)
			}
			shown = body.Now.Steps
			continue
		}
		step := struct {
			ledger.Step
			Amount string `json:"amount"` // a string in a feed
		}{}
		if err := json.Unmarshal(e.Body, &step); err != nil {
			t.Fatal(err)
		}
		shown = append(shown, step.Step)
	}
	same := func(a, b ledger.Step) bool {
		return a.Status == b.Status && a.Kind == b.Kind && a.Device == b.Device && a.Tx == b.Tx && a.Block == b.Block && a.Log == b.Log && a.Time.Equal(b.Time)
	}
	if !slices.EqualFunc(shown, want.Steps, same) {
		t.Fatalf("the page shows of %s:\n%+v\nthe chain has\n%+v", id, shown, want.Steps)
	}
}

const orderIDs = 4

// drawEvents is what one more block may carry after what the chain has.
func drawEvents(t *rapid.T, chain *fakeChain) (events []ledger.Event) {
	orders := chain.orders()
	for range rapid.IntRange(0, 3).Draw(t, "events") {
		id := ledger.OrderID{byte(rapid.IntRange(1, orderIDs).Draw(t, "order"))}
		next := drawEvent(t, orders[id], id)
		for _, e := range next {
			o := orders[id]
			o.Apply(e, ledger.Block{})
			orders[id] = o
		}
		events = append(events, next...)
	}
	return events
}

func drawEvent(t *rapid.T, o ledger.Order, id ledger.OrderID) []ledger.Event {
	device := ledger.Address{byte(rapid.IntRange(1, 3).Draw(t, "device"))}
	advance := func(status ledger.Status, kind ledger.Kind, handover uint8) ledger.Event {
		at := time.UnixMilli(int64(rapid.IntRange(1_795_000_000, 1_796_000_000).Draw(t, "time")) * 1000).UTC()
		p := &ledger.OrderAdvanced{ID: id, Status: status, Device: device, Kind: kind, Time: at, Lat: 1, Lon: -1, Centre: o.Centre, Carrier: o.Carrier, Handover: handover}
		return ledger.Event{Name: "OrderAdvanced", Order: id, Device: device, Payload: p}
	}
	end := func(name string, status ledger.Status) []ledger.Event {
		return []ledger.Event{{Name: name, Order: id, Payload: &ledger.OrderClosed{ID: id, Status: status, ToShopper: o.Terms.Price}}}
	}
	choice := rapid.IntRange(0, 9).Draw(t, "choice")
	switch {
	case o.Status >= ledger.Settled || o.Status == ledger.StatusNone && choice > 7:
		return []ledger.Event{{Name: "ReadingIgnored", Order: id, Device: device}}
	case o.Status > ledger.StatusNone && choice > 7:
		return end("OrderClosed", ledger.Refunded)
	}
	switch o.Status {
	case ledger.StatusNone:
		terms := ledger.Terms{Price: rapid.Uint64().Draw(t, "price"), DeliverBy: time.Unix(1795348800, 0).UTC(), ValidUntil: time.Unix(1795348800, 0).UTC(), Lines: []ledger.Line{{GTIN: 1, Quantity: 2}}}
		return []ledger.Event{{Name: "OrderPlaced", Order: id, Payload: &ledger.OrderPlaced{ID: id, Terms: terms, Centre: uint16(rapid.IntRange(1, 9).Draw(t, "centre"))}}}
	case ledger.Placed:
		return []ledger.Event{advance(ledger.Confirmed, ledger.Counting, 0)}
	case ledger.Confirmed:
		return []ledger.Event{advance(ledger.Picked, ledger.Picking, 0)}
	case ledger.Picked:
		shipped := ledger.Event{Name: "ShipmentAssigned", Order: id, Payload: &ledger.ShipmentAssigned{ID: id, Carrier: 2, Mode: ledger.Drone, Price: 3, Transit: 4}}
		packed := advance(ledger.Packed, ledger.Packing, 0)
		o.Carrier = 2
		return []ledger.Event{packed, shipped, advance(ledger.Assigned, ledger.Packing, 0)}
	case ledger.Assigned:
		if o.Handover == 0 {
			return []ledger.Event{advance(ledger.Assigned, ledger.Departing, uint8(1+choice%2))}
		}
		return []ledger.Event{advance(ledger.Departed, ledger.Departing, 3)}
	default:
		return append([]ledger.Event{advance(ledger.Delivered, ledger.Accepting, 3)}, end("OrderClosed", ledger.Settled)...)
	}
}

// running is one life of an indexer; it starts again by itself when a write kills it, as a supervisor would.
type running struct {
	chain  *fakeChain
	sink   *cutSink
	cancel context.CancelFunc
	done   chan error
}

type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func start(t failer, chain *fakeChain, sink *cutSink) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{chain: chain, sink: sink, cancel: cancel, done: make(chan error, 1)}
	go func() {
		for ctx.Err() == nil {
			life, kill := context.WithCancel(ctx)
			sink.mu.Lock()
			sink.kill = kill
			sink.mu.Unlock()
			err := indexer.New(indexer.Config{Source: chain, Sink: sink, Poll: 20 * time.Millisecond, Readers: 2, Batch: 40}).Run(life)
			kill()
			if err != nil {
				r.done <- err
				return
			}
		}
		r.done <- nil
	}()
	return r
}

// await returns once the database has the chain's head.
func (r *running) await(t failer) {
	t.Helper()
	limit := time.After(30 * time.Second)
	for {
		r.chain.mu.Lock()
		head := r.chain.head()
		r.chain.mu.Unlock()
		at, err := r.sink.Cursor(context.Background())
		if err == nil && at == head {
			return
		}
		select {
		case <-r.sink.moved:
		case err := <-r.done:
			t.Fatalf("the indexer ended: %v", err)
		case <-limit:
			t.Fatalf("the indexer stays at %v, %v, the chain is at %v", at, err, head)
		}
	}
}

func (r *running) stop(t failer) {
	t.Helper()
	r.cancel()
	if err := <-r.done; err != nil {
		t.Fatalf("the indexer ended with %v", err)
	}
}

// database is one that is emptied between checks.
type database struct {
	store *store.Store
	admin *pgx.Conn
}

func newDatabase(t *testing.T) *database {
	url := storetest.URL(t)
	admin, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { admin.Close(context.WithoutCancel(t.Context())) }) //nolint:errcheck,gosec // the database goes with it
	return &database{store: storetest.Open(t, url), admin: admin}
}

func (d *database) clear(t *rapid.T) {
	if _, err := d.admin.Exec(context.Background(), `truncate blocks, cursor, events, orders, order_steps, feed_heads, feed, logs cascade`); err != nil {
		t.Fatal(err)
	}
}
