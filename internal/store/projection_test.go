package store_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// order reads an order.
func order(t *testing.T, s *store.Store, id journal.OrderID) ledger.Order {
	t.Helper()
	o, err := s.Order(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestApply_projectsOrder(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	blocks := chain(ledger.Block{}, 0, journey(first)...)
	want := ledger.Order{ID: first}
	for _, b := range blocks {
		apply(t, s, b)
		for _, e := range b.Events {
			want.Apply(e, b)
		}
		if got := order(t, s, first); !reflect.DeepEqual(got, want) {
			t.Fatalf("after block %d:\n got %+v\nwant %+v", b.Number, got, want)
		}
	}
	if want.Status != ledger.Settled || want.Vehicle != drone || want.Mode != ledger.Drone ||
		want.Shipping != storetest.HighAmount || len(want.Steps) != 9 {
		t.Errorf("at the end the order is %+v", want)
	}
	if at, err := s.Cursor(t.Context()); err != nil || at != (ledger.Cursor{Number: 16, Hash: blocks[6].Hash}) {
		t.Errorf("cursor %v, %v", at, err)
	}
	entries, err := s.Feed(t.Context(), first, 8, 100)
	if err != nil || len(entries) != 1 {
		t.Fatalf("feed after 8: %v, %v", entries, err)
	}
	const body = `{"type":"step","seq":9,` +
		`"order":"0x0100000000000000000000000000000000000000000000000000000000000000","status":"settled",` +
		`"kind":"heartbeat","device":"0x0000000000000000000000000000000000000000","time":"2026-11-22T12:00:16.000Z",` +
		`"lat":0,"lon":0,"note":"escrow paid to the merchant","block":16,"block_at":"2026-11-22T12:00:16.000Z",` +
		`"tx":"0xee10000000000000000000000000000000000000000000000000000000000000","log":1,` +
		`"centre":3,"carrier":2,"mode":"drone","amount":"79228162514264337593543950335"}`
	if e := entries[0]; string(e.Body) != body || e.Seq != 9 || !e.BlockAt.Equal(seen) {
		t.Errorf("entry %d seen %v\n got %s\nwant %s", e.Seq, e.BlockAt, e.Body, body)
	}
	events, err := s.OrderEvents(t.Context(), first)
	if err != nil || len(events) != 10 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	for i, b := range []ledger.Block{blocks[0], blocks[1], blocks[2], blocks[3]} {
		want := ledger.EventAt{Event: b.Events[0], Block: b.Number, BlockHash: b.Hash, BlockAt: b.Time}
		if !reflect.DeepEqual(events[i], want) {
			t.Errorf("event %d:\n got %+v\nwant %+v", i, events[i], want)
		}
	}
}

func TestApply_repeated(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	blocks := chain(ledger.Block{}, 0, journey(first)...)
	apply(t, s, blocks[:4]...)
	apply(t, s, blocks[2:]...)
	apply(t, s, blocks...)
	if o := order(t, s, first); len(o.Steps) != 9 {
		t.Errorf("the order has %d steps, want 9", len(o.Steps))
	}
	if got := feed(t, s, first); len(got) != 9 || got[8] != "9 step settled" {
		t.Errorf("the feed is %q, want 9 entries", got)
	}
}

func TestApply_refusesBlocksThatDoNotExtend(t *testing.T) {
	t.Parallel()
	applied := chain(ledger.Block{}, 0, journey(first)[:3]...)
	child := chain(applied[2], 0, []ledger.Event{placed(second)})
	for name, blocks := range map[string][]ledger.Block{
		"other parent":        chain(ledger.Block{Number: 12, Hash: journal.Hash{0xff}}, 1, []ledger.Event{placed(second)}),
		"other block":         chain(applied[1], 1, []ledger.Event{placed(second)}),
		"other block between": {applied[0], chain(applied[0], 1, nil)[0], applied[2]},
		"good, then bad":      {child[0], {Number: 14, Hash: journal.Hash{0xfe}}},
		"descending":          {child[0], applied[1]},
		"never stored":        {{Number: 4, Hash: journal.Hash{4}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := storetest.New(t)
			apply(t, s, applied...)
			if err := s.Apply(t.Context(), blocks...); !errors.Is(err, ledger.ErrReorg) {
				t.Errorf("got %v, want %v", err, ledger.ErrReorg)
			}
			if at, err := s.Cursor(t.Context()); err != nil || at.Hash != applied[2].Hash {
				t.Errorf("the cursor is %v, %v; want %s", at, err, applied[2].Hash)
			}
			if _, err := s.Order(t.Context(), second); !errors.Is(err, journal.ErrNotFound) {
				t.Errorf("order of a refused block: error is %v, want ErrNotFound", err)
			}
		})
	}
}

// TestApply_orphanEvents checks that events of an order that was not placed are reported, and that Apply, Rewind and
// Reindex succeed nevertheless.
func TestApply_orphanEvents(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	var orphans []store.OrphanEvent
	s.OnOrphan = func(e store.OrphanEvent) { orphans = append(orphans, e) }
	known, orphaned := journey(first), journey(second)
	blocks := chain(ledger.Block{}, 0, known[0], orphaned[1], append(known[1], orphaned[3]...), orphaned[6])
	apply(t, s, blocks...)
	want := []store.OrphanEvent{
		{Order: second, Event: "OrderAdvanced", Block: 11},
		{Order: second, Event: "OrderAdvanced", Block: 12},
		{Order: second, Event: "ShipmentAssigned", Block: 12},
		{Order: second, Event: "OrderAdvanced", Block: 12},
		{Order: second, Event: "OrderAdvanced", Block: 13},
		{Order: second, Event: "OrderClosed", Block: 13},
	}
	if !reflect.DeepEqual(orphans, want) {
		t.Errorf("the orphan events are %+v\nwant %+v", orphans, want)
	}
	for _, name := range store.Projections() {
		if err := s.Reindex(t.Context(), name, nil); err != nil {
			t.Errorf("reindex %s: %v", name, err)
		}
	}
	if err := s.Rewind(t.Context(), 11); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Order(t.Context(), second); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("order that was not placed: error is %v, want ErrNotFound", err)
	}
	if got := feed(t, s, second); len(got) != 0 {
		t.Errorf("its feed is %q, want none", got)
	}
	if o := order(t, s, first); o.Status != ledger.Placed {
		t.Errorf("the other order is %s, want placed", o.Status)
	}
}

func TestRewind(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	blocks := chain(ledger.Block{}, 0, journey(first)...)
	blocks[5].Events = append(blocks[5].Events, placed(second))
	blocks[5].Events[1].Log = 1
	apply(t, s, blocks[:3]...)
	picked := order(t, s, first)
	apply(t, s, blocks[3:]...)

	if err := s.Rewind(t.Context(), 12); err != nil {
		t.Fatal(err)
	}
	if got := order(t, s, first); !reflect.DeepEqual(got, picked) {
		t.Errorf("after the rewind:\n got %+v\nwant %+v", got, picked)
	}
	if _, err := s.Order(t.Context(), second); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("order whose placement was removed: error is %v, want ErrNotFound", err)
	}
	if at, err := s.Cursor(t.Context()); err != nil || at != (ledger.Cursor{Number: 12, Hash: blocks[2].Hash}) {
		t.Errorf("the cursor is %v, %v; want block 12", at, err)
	}
	retracted := []string{"1 step placed", "2 retracted none"}
	if got := feed(t, s, second); !reflect.DeepEqual(got, retracted) {
		t.Errorf("the feed of the order whose placement was removed is %q, want %q", got, retracted)
	}

	// On the other branch the first order is cancelled and the second one is placed.
	cancelled := orderClosed(ledger.OrderClosed{ID: first, Status: ledger.Cancelled, ToShopper: journal.AmountOf(5)})
	apply(t, s, chain(blocks[2], 1, []ledger.Event{cancelled}, []ledger.Event{placed(second)})...)
	want := []string{
		"1 step placed", "2 step confirmed", "3 step picked", "4 step packed", "5 step assigned", "6 step assigned",
		"7 step departed", "8 step delivered", "9 step settled", "10 retracted picked", "11 step cancelled",
	}
	if got := feed(t, s, first); !reflect.DeepEqual(got, want) {
		t.Errorf("feed:\n got %q\nwant %q", got, want)
	}
	if got, want := feed(t, s, second), append(retracted, "3 step placed"); !reflect.DeepEqual(got, want) {
		t.Errorf("the feed of the second order is %q, want %q", got, want)
	}
	open, err := s.Orders(t.Context(), ledger.Placed, ledger.Picked)
	if err != nil || len(open) != 1 || open[0].ID != second {
		t.Errorf("the open orders are %+v, %v", open, err)
	}
	all, err := s.Orders(t.Context())
	if err != nil || len(all) != 2 || all[0].ID != first || len(all[0].Steps) != 4 {
		t.Errorf("all orders are %+v, %v", all, err)
	}
}

// TestApply_afterRewindByAnotherProcess applies a block whose parent another process has removed.
func TestApply_afterRewindByAnotherProcess(t *testing.T) {
	t.Parallel()
	for name, events := range map[string][]ledger.Event{"with events": {placed(second)}, "without": nil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := storetest.New(t)
			blocks := chain(ledger.Block{}, 0, append(journey(first), events)...)
			apply(t, s, blocks[:7]...)
			if err := s.Rewind(t.Context(), blocks[3].Number); err != nil {
				t.Fatal(err)
			}
			if err := s.Apply(t.Context(), blocks[7]); !errors.Is(err, ledger.ErrReorg) {
				t.Errorf("got %v, want %v", err, ledger.ErrReorg)
			}
			if at, err := s.Cursor(t.Context()); err != nil || at.Number != blocks[3].Number {
				t.Errorf("the cursor is %v, %v; want block %d", at, err, blocks[3].Number)
			}
		})
	}
}

// TestApply_emptiedDatabase checks that a block with Follows is refused as the first block of a database, because the
// earlier blocks would be missing.
func TestApply_emptiedDatabase(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	for name, events := range map[string][]ledger.Event{"with events": {placed(second)}, "without": nil} {
		b := chain(ledger.Block{}, 0, events)[0]
		b.Follows = true
		if err := s.Apply(t.Context(), b); !errors.Is(err, ledger.ErrReorg) {
			t.Errorf("%s: got %v, want %v", name, err, ledger.ErrReorg)
		}
	}
	if at, err := s.Cursor(t.Context()); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("the cursor is %v, %v; want ErrNotFound", at, err)
	}
}

func TestRewind_toBlockThatIsNotStored(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	blocks := chain(ledger.Block{}, 0, journey(first)...)
	apply(t, s, blocks[0], blocks[3])
	if err := s.Rewind(t.Context(), 11); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("got %v, want %v", err, journal.ErrNotFound)
	}
	if _, err := s.Hash(t.Context(), 11); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("hash of a block that was left out: error is %v, want ErrNotFound", err)
	}
	if h, err := s.Hash(t.Context(), 13); err != nil || h != blocks[3].Hash {
		t.Errorf("the hash of block 13 is %v, %v; want %s", h, err, blocks[3].Hash)
	}
	if err := s.Rewind(t.Context(), 13); err != nil {
		t.Errorf("rewind to the cursor: %v", err)
	}
}
