package oracle_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// killingCalls is the inbox and the poster of an oracle. It kills the oracle at the nth call of one method, before or
// after the call takes effect. Later calls of the method do nothing.
type killingCalls struct {
	oracle.Inbox
	oracle.Poster
	method string
	after  bool         // kill after the call takes effect
	left   atomic.Int64 // calls until the kill
	kill   context.CancelFunc
	killed chan struct{} // closed at the kill
}

// do makes a call of a method with f.
func (m *killingCalls) do(ctx context.Context, method string, f func(context.Context) error) error {
	if method != m.method || m.left.Add(-1) != 0 {
		if m.left.Load() < 0 && method == m.method {
			return context.Canceled
		}
		return f(ctx)
	}
	defer close(m.killed)
	defer m.kill()
	if m.after {
		if err := f(ctx); err != nil {
			return err
		}
	}
	return context.Canceled
}

func (m *killingCalls) SaveSegments(
	ctx context.Context, entries []ledger.InboxSegment,
) (out []ledger.SaveResult, err error) {
	err = m.do(ctx, "SaveSegments", func(ctx context.Context) error {
		var err error
		out, err = m.Inbox.SaveSegments(ctx, entries)
		return err
	})
	return out, err
}

func (m *killingCalls) Begin(ctx context.Context, device journal.Address, at journal.State) error {
	return m.do(ctx, "Begin", func(ctx context.Context) error { return m.Inbox.Begin(ctx, device, at) })
}

func (m *killingCalls) MarkPosted(ctx context.Context, digests []journal.Hash, tx journal.Hash, block uint64) error {
	return m.do(ctx, "MarkPosted", func(ctx context.Context) error {
		return m.Inbox.MarkPosted(ctx, digests, tx, block)
	})
}

func (m *killingCalls) Reconcile(
	ctx context.Context, device journal.Address, at journal.State, head uint64,
) (changed, dead int, err error) {
	err = m.do(ctx, "Reconcile", func(ctx context.Context) error {
		var err error
		changed, dead, err = m.Inbox.Reconcile(ctx, device, at, head)
		return err
	})
	return changed, dead, err
}

func (m *killingCalls) Post(
	ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms,
	codes *journal.CodeHashes,
) (tx journal.Hash, block uint64, err error) {
	err = m.do(ctx, "Post", func(ctx context.Context) error {
		var err error
		tx, block, err = m.Poster.Post(ctx, s, readings, signature, terms, codes)
		return err
	})
	return tx, block, err
}

func (m *killingCalls) Record(
	ctx context.Context, segs []journal.Segment, signatures [][]byte,
) (tx journal.Hash, block uint64, refused []error, err error) {
	err = m.do(ctx, "Record", func(ctx context.Context) error {
		var err error
		tx, block, refused, err = m.Poster.Record(ctx, segs, signatures)
		return err
	})
	return tx, block, refused, err
}

// TestOracle_survivesKillAtAnyCall checks that an oracle that is killed before or after any call that changes
// something, and restarted, loses no segment and posts none twice.
func TestOracle_survivesKillAtAnyCall(t *testing.T) {
	t.Parallel()
	for _, method := range []string{"Begin", "SaveSegments", "Reconcile", "Post", "Record", "MarkPosted"} {
		for _, after := range []bool{false, true} {
			for _, n := range []int64{1, 2} {
				t.Run(fmt.Sprintf("%s,after=%t,call=%d", method, after, n), func(t *testing.T) {
					t.Parallel()
					killAt(t, method, after, n)
				})
			}
		}
	}
}

// killAt kills an oracle at the nth call of a method, starts another, and checks the chain and the acknowledgements.
func killAt(t *testing.T, method string, after bool, n int64) {
	t.Helper()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	cfg := e.config()
	ctx, cancel := context.WithCancel(t.Context())
	m := &killingCalls{
		Inbox: e.store, Poster: e.chain, method: method, after: after, kill: cancel, killed: make(chan struct{}),
	}
	m.left.Store(n)
	cfg.Inbox, cfg.Poster = m, m
	done := make(chan error, 1)
	go func() { done <- oracle.New(cfg).Run(ctx) }()

	one, two := e.enrol(journal.P256), e.enrol(journal.Secp256k1) // each method is called at least once for each
	a, b := e.start(one, ""), e.start(two, "")
	for range 3 {
		must(t, a.Record(journal.Reading{Kind: journal.Heartbeat}))
		must(t, a.Act(picking(order)))
		must(t, b.Act(picking(order)))
	}
	select {
	case <-m.killed:
	case <-time.After(30 * time.Second):
		t.Fatalf("call %d of %s does not happen within 30 s", n, method)
	}
	must(t, <-done)
	e.run(e.config())
	e.await(one.Address(), 6)
	e.await(two.Address(), 3)
	acknowledged(t, e, one.Address(), 6)
	acknowledged(t, e, two.Address(), 3)
	e.settled()
}
