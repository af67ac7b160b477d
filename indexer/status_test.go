package indexer_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

// steppedSink executes each Apply only after a value was sent to release.
type steppedSink struct {
	*faultySink
	waiting, release chan struct{}
}

func (g *steppedSink) Apply(ctx context.Context, blocks ...ledger.Block) error {
	select {
	case g.waiting <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case <-g.release:
	case <-ctx.Done():
		return ctx.Err()
	}
	return g.faultySink.Apply(ctx, blocks...)
}

func TestStatus(t *testing.T) {
	t.Parallel()
	c, registry, url := newChain(), prometheus.NewRegistry(), storetest.URL(t)
	c.foreignLogs = true
	for range 400 {
		c.mine(nil)
	}
	g := &steppedSink{
		faultySink: newSink(storetest.Open(t, url)), waiting: make(chan struct{}), release: make(chan struct{}),
	}
	reports := make(chan indexer.SyncStatus, 1000)
	x := indexer.New(indexer.Config{
		Source: c, Sink: g, Batch: 30, Registry: registry, Report: func(p indexer.SyncStatus) { reports <- p },
	})
	if p := x.Status(); p.State != indexer.Waiting || x.Ready(t.Context()) != nil {
		t.Errorf("without the lock: %+v, %v", p, x.Ready(t.Context()))
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- x.Run(ctx) }()
	<-g.waiting // at the start block
	if err := x.Ready(t.Context()); err == nil {
		t.Error("ready before the head is known")
	}
	for range 3 {
		g.release <- struct{}{}
		<-g.waiting
	}
	p := x.Status()
	if p.State != indexer.CatchingUp || p.Head != 400 || p.Behind != 400-p.Applied || p.Applied == 0 || p.Age == 0 ||
		p.Done <= 0 || p.Done >= 1 {
		t.Errorf("during the backfill: %+v", p)
	}
	if err := x.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), "behind") {
		t.Errorf("readiness during the backfill: %v", err)
	}
	go func() {
		for {
			select {
			case g.release <- struct{}{}:
			case <-g.waiting:
			case <-ctx.Done():
				return
			}
		}
	}()
	(&running{chain: c, sink: g.faultySink}).await(t)
	last := indexer.SyncStatus{State: indexer.CatchingUp}
	for last.State == indexer.CatchingUp { // one report follows when the head is near
		last = <-reports
	}
	c.mine(placeOrder(1))
	(&running{chain: c, sink: g.faultySink}).await(t)
	for p = x.Status(); p.Behind > 0; p = x.Status() { // the block is committed before progress is updated
	}
	if err := x.Ready(t.Context()); err != nil || p.State != indexer.Following || p.Age != 0 || p.Done != 1 {
		t.Errorf("at the head: %+v, %v", p, err)
	}
	names := []string{
		"waybill_block_to_row_seconds", "waybill_indexer_fetch_seconds_total", "waybill_indexer_blocks_total",
		"waybill_indexer_behind_seconds",
	}
	if n, err := testutil.GatherAndCount(registry, names...); err != nil || n != len(names) {
		t.Errorf("%d metrics, %v, want %d", n, err, len(names))
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// lostLockSink loses its lock at once. The second call of Lock waits until its context ends.
type lostLockSink struct {
	indexer.Sink
	locks atomic.Int32
}

func (s *lostLockSink) Lock(ctx context.Context, _ func(string)) (held context.Context, unlock func(), err error) {
	if s.locks.Add(1) > 1 {
		<-ctx.Done()
		return nil, nil, ctx.Err()
	}
	held, lose := context.WithCancelCause(ctx)
	lose(errConnLost)
	return held, func() {}, nil
}

// After the lock is lost, Ready returns the reason for a while. Then the indexer is ready, as any indexer on standby.
func TestReadyAfterLosingTheLock(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		x := indexer.New(indexer.Config{Source: newChain(), Sink: &lostLockSink{}})
		go x.Run(t.Context()) //nolint:errcheck // it waits until the test ends
		synctest.Wait()
		if err := x.Ready(t.Context()); !errors.Is(err, errConnLost) {
			t.Errorf("right after the loss: %v", err)
		}
		time.Sleep(time.Minute) // on synctest's clock
		if err := x.Ready(t.Context()); err != nil || x.Status().State != indexer.Waiting {
			t.Errorf("a minute later, %s: %v", x.Status().State, err)
		}
	})
}

// failingLockSink fails each Lock: six times at once, then after an hour. It records when each call began and failed.
type failingLockSink struct {
	indexer.Sink
	began, lost []time.Time
}

func (s *failingLockSink) Lock(ctx context.Context, _ func(string)) (held context.Context, unlock func(), err error) {
	s.began = append(s.began, time.Now())
	defer func() { s.lost = append(s.lost, time.Now()) }()
	if len(s.began) > 6 {
		select {
		case <-time.After(time.Hour):
		case <-ctx.Done():
		}
	}
	return nil, nil, errConnLost
}

// In the first seconds pauses are short. The pause between retries is reset after a long wait for the lock.
func TestPauseAfterALongWait(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &failingLockSink{}
		ctx, cancel := context.WithTimeout(t.Context(), 90*time.Minute) // on synctest's clock
		defer cancel()
		if err := indexer.New(indexer.Config{Source: newChain(), Sink: s}).Run(ctx); err != nil {
			t.Fatal(err)
		}
		for i, want := range []time.Duration{100, 200, 250, 250, 250, 250, 100} {
			if got := s.began[i+1].Sub(s.lost[i]); got != want*time.Millisecond {
				t.Errorf("pause %d: %v, want %v", i, got, want*time.Millisecond)
			}
		}
	})
}

// An indexer that loses the lock stops writing and is on standby.
func TestLosesTheLock(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	c.mine(placeOrder(1))
	wire, through := storetest.ProxyTo(t, url)
	cut := newSink(storetest.Open(t, through))
	first := indexer.New(indexer.Config{Source: c, Sink: cut})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- first.Run(ctx) }()
	(&running{chain: c, sink: cut}).await(t)
	second := start(t, c, newSink(storetest.Open(t, url)))
	wire.Cut()
	c.mine(placeOrder(2))
	second.await(t)
	for p := first.Status(); p.State != indexer.Waiting; p = first.Status() {
	}
	if err := first.Ready(t.Context()); err != nil && errors.Is(err, context.Canceled) {
		t.Errorf("the reason of the loss is missing: %v", err)
	}
	second.stop(t)
	wire.Close()
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
