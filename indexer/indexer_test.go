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

func placeOrder(id byte) []ledger.Event {
	return []ledger.Event{{Name: "OrderPlaced", Order: journal.OrderID{id}, Payload: &ledger.OrderPlaced{ID: journal.OrderID{id}, Centre: 1}}}
}

// numbers are the orders that the database has, by the first byte of their id.
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
		"told of nothing": {func(c *fakeChain, await func()) {
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

// Far behind the head, blocks without events are left out, so parents do not tell.
func TestFollowsAReorganisationItDidNotSee(t *testing.T) {
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
	other.mine(placeOrder(1)) // its first block is another
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

// Two indexers on one database: the second does nothing until the first is gone, then goes on.
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

// seenSink keeps when each block's head arrived.
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
		t.Errorf("an old block was seen at %v", at)
	}
	if at := sink.seen[103]; at.Before(before) || at.After(after) {
		t.Errorf("a new block was seen at %v, not between %v and %v", at, before, after)
	}
	const want = `
		# HELP waybill_indexer_events_total Events applied; those of blocks that come back after a reorganisation count again.
		# TYPE waybill_indexer_events_total counter
		waybill_indexer_events_total 4
		# HELP waybill_indexer_reorganisations_total Times the chain dropped blocks that had been applied.
		# TYPE waybill_indexer_reorganisations_total counter
		waybill_indexer_reorganisations_total 1
	`
	if err := testutil.GatherAndCompare(registry, strings.NewReader(want), "waybill_indexer_events_total", "waybill_indexer_reorganisations_total"); err != nil {
		t.Error(err)
	}
}

// halving gives a range without its end, once.
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
