package indexer_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// placeOrder returns the event that places the order whose id begins with id.
func placeOrder(id byte) []ledger.Event {
	p := &ledger.OrderPlaced{ID: journal.OrderID{id}, Centre: 1}
	return []ledger.Event{{Name: "OrderPlaced", Order: p.ID, Payload: p}}
}

// storedOrders returns the first bytes of the ids of all orders in the database, as digits.
func storedOrders(t *testing.T, sink *faultySink) string {
	t.Helper()
	orders, err := sink.Sink.(interface {
		Orders(context.Context, ...ledger.Status) ([]ledger.Order, error)
	}).Orders(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, o := range orders {
		b.WriteByte('0' + o.ID[0])
	}
	return b.String()
}

func TestFollowsReorganisations(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		change func(*fakeChain, func())
		want   string
	}{
		"none":         {func(*fakeChain, func()) {}, "12"},
		"one block":    {func(c *fakeChain, _ func()) { c.cut(1); c.mine(placeOrder(3)) }, "13"},
		"same again":   {func(c *fakeChain, _ func()) { c.cut(1); c.mine(placeOrder(2)) }, "12"},
		"all but one":  {func(c *fakeChain, _ func()) { c.cut(1000); c.mine(placeOrder(3)) }, "3"},
		"into a range": {func(c *fakeChain, _ func()) { c.cut(150); c.mineEmpty(200); c.mine(placeOrder(3)) }, "13"},
		"shorter, then longer": {func(c *fakeChain, await func()) {
			c.mineEmpty(5)
			await()
			c.cut(6)
			c.mine(placeOrder(3))
			await()
			c.mineEmpty(9)
		}, "13"},
		"no head events": {func(c *fakeChain, await func()) {
			c.noHeadEvents = true
			c.cut(1)
			c.mine(placeOrder(3))
			await()
			c.mine(placeOrder(4))
		}, "134"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, sink := newChain(), newSink(storetest.New(t))
			c.mine(placeOrder(1))
			c.mineEmpty(300)
			c.mine(placeOrder(2))
			run := start(t, c, sink)
			run.await(t)
			test.change(c, func() { run.await(t) })
			run.await(t)
			run.stop(t)
			if got := storedOrders(t, sink); got != test.want {
				t.Errorf("orders %s, want %s", got, test.want)
			}
		})
	}
}

// A reorganisation while no indexer runs, followed by a backfill, in which empty blocks and their parents are left
// out.
func TestFollowsAReorganisationDuringDowntime(t *testing.T) {
	t.Parallel()
	c, sink := newChain(), newSink(storetest.New(t))
	c.mine(placeOrder(1))
	c.mineEmpty(10)
	c.mine(placeOrder(2))
	run := start(t, c, sink)
	run.await(t)
	run.stop(t)
	c.cut(3)
	c.mineEmpty(200)
	c.mine(placeOrder(3))
	run = start(t, c, sink)
	run.await(t)
	run.stop(t)
	if got := storedOrders(t, sink); got != "13" {
		t.Errorf("orders %s, want 13", got)
	}
}

func TestRetriesAFailingNode(t *testing.T) {
	t.Parallel()
	c, sink := newChain(), newSink(storetest.New(t))
	c.mine(placeOrder(1))
	c.mineEmpty(500)
	calls := map[string]int{}
	c.fail = func(call string) error {
		if calls[call]++; calls[call]%9 == 1 {
			return errors.New("502 Bad Gateway")
		}
		return nil
	}
	run := start(t, c, sink)
	run.await(t)
	run.stop(t)
	if got := storedOrders(t, sink); got != "1" {
		t.Errorf("orders %s, want 1", got)
	}
}

func TestRefusesAnotherChain(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	c := newChain()
	c.mineEmpty(5)
	run := start(t, c, newSink(s))
	run.await(t)
	run.stop(t)

	other := newChain()
	other.blocks = nil
	other.mine(placeOrder(1)) // a different start block
	other.mineEmpty(9)
	if err := indexer.New(indexer.Config{Source: other, Sink: s}).Run(t.Context()); !errors.Is(err, indexer.ErrFork) {
		t.Errorf("got %v, want %v", err, indexer.ErrFork)
	}
}

func TestBeginsAtTheStartBlock(t *testing.T) {
	t.Parallel()
	s, c := storetest.New(t), newChain()
	c.mineEmpty(200)
	c.mine(placeOrder(1))
	sink := newSink(s)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- indexer.New(indexer.Config{Source: c, Sink: sink, Start: 150}).Run(ctx)
	}()
	(&running{chain: c, sink: sink}).await(t)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if _, err := s.Hash(t.Context(), 149); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("block before the start: %v", err)
	}
	if h, err := s.Hash(t.Context(), 150); err != nil || h != c.blocks[150].Hash {
		t.Errorf("start block %v, %v", h, err)
	}
}

// Two indexers with one database: the second is on standby until the first ends, then continues.
func TestASecondIndexerTakesOver(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	first, second := newSink(storetest.Open(t, url)), newSink(storetest.Open(t, url))
	a := start(t, c, first)
	c.mine(placeOrder(1))
	a.await(t)
	b := start(t, c, second)
	c.mine(placeOrder(2))
	a.await(t)
	a.stop(t)
	c.mine(placeOrder(3))
	b.await(t)
	b.stop(t)
	if got := storedOrders(t, second); got != "123" {
		t.Errorf("orders %s, want 123", got)
	}
	if first.writes < 3 || second.writes == 0 {
		t.Errorf("%d and %d writes", first.writes, second.writes)
	}
}

// arrivalSink records the arrival time of each block's head.
type arrivalSink struct {
	*faultySink
	mu   sync.Mutex
	seen map[uint64]time.Time
}

func (s *arrivalSink) Apply(ctx context.Context, blocks ...ledger.Block) error {
	s.mu.Lock()
	for _, b := range blocks {
		s.seen[b.Number] = b.Seen
	}
	s.mu.Unlock()
	return s.faultySink.Apply(ctx, blocks...)
}

func TestMetrics(t *testing.T) {
	t.Parallel()
	c, registry := newChain(), prometheus.NewRegistry()
	c.mineEmpty(100)
	c.mine(placeOrder(1))
	sink := &arrivalSink{faultySink: newSink(storetest.New(t)), seen: map[uint64]time.Time{}}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- indexer.New(indexer.Config{Source: c, Sink: sink, Registry: registry}).Run(ctx)
	}()
	run := &running{chain: c, sink: sink.faultySink}
	run.await(t)
	before := time.Now()
	c.mine(placeOrder(2))
	run.await(t)
	c.cut(1)
	c.mine(placeOrder(3))
	run.await(t)
	c.mine(placeOrder(4))
	run.await(t)
	after := time.Now()
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if at := sink.seen[101]; !at.IsZero() {
		t.Errorf("a block of the backfill has arrival time %v, want none", at)
	}
	if at := sink.seen[103]; at.Before(before) || at.After(after) {
		t.Errorf("a new block has arrival time %v, want between %v and %v", at, before, after)
	}
	const want = `
		# HELP waybill_indexer_events_total Events and logs applied; applied again after a reorganisation, they count again.
		# TYPE waybill_indexer_events_total counter
		waybill_indexer_events_total 4
		# HELP waybill_indexer_reorganisations_total Reorganisations that dropped applied blocks.
		# TYPE waybill_indexer_reorganisations_total counter
		waybill_indexer_reorganisations_total 1
	`
	names := []string{"waybill_indexer_events_total", "waybill_indexer_reorganisations_total"}
	if err := testutil.GatherAndCompare(registry, strings.NewReader(want), names...); err != nil {
		t.Error(err)
	}
}

// truncatingSource returns its first range without the last block.
type truncatingSource struct {
	*fakeChain
	done atomic.Bool
}

func (h *truncatingSource) RangeWithin(ctx context.Context, from, to, most uint64) ([]ledger.Block, error) {
	blocks, err := h.fakeChain.RangeWithin(ctx, from, to, most)
	if err == nil && to > from && !h.done.Swap(true) {
		return blocks[:len(blocks)-1], nil
	}
	return blocks, err
}

func TestRejectsARangeWithoutItsEnd(t *testing.T) {
	t.Parallel()
	c, s := newChain(), storetest.New(t)
	c.foreignLogs = true
	for id := range byte(200) {
		c.mine(placeOrder(id + 1))
	}
	sink := newSink(s)
	source := &truncatingSource{fakeChain: c}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- indexer.New(indexer.Config{Source: source, Sink: sink, Batch: 30}).Run(ctx) }()
	(&running{chain: c, sink: sink}).await(t)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	orders, err := s.Orders(t.Context())
	if err != nil || len(orders) != 200 || !source.done.Load() {
		t.Errorf("%d orders, %v", len(orders), err)
	}
}
