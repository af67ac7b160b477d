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

// mortal kills its oracle at the nth call of one step: right before it or right after it was done.
type mortal struct {
	oracle.Inbox
	oracle.Poster
	step  string
	after bool
	left  atomic.Int64
	kill  context.CancelFunc
	died  chan struct{}
}

func (m *mortal) do(ctx context.Context, step string, f func(context.Context) error) error {
	if step != m.step || m.left.Add(-1) != 0 {
		if m.left.Load() < 0 && step == m.step {
			return context.Canceled // the dead do nothing
		}
		return f(ctx)
	}
	defer close(m.died)
	defer m.kill()
	if m.after {
		if err := f(ctx); err != nil {
			return err
		}
	}
	return context.Canceled
}

func (m *mortal) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) (out []ledger.SaveResult, err error) {
	err = m.do(ctx, "SaveSegments", func(ctx context.Context) error {
		var err error
		out, err = m.Inbox.SaveSegments(ctx, entries)
		return err
	})
	return out, err
}

func (m *mortal) Begin(ctx context.Context, device journal.Address, at journal.State) error {
	return m.do(ctx, "Begin", func(ctx context.Context) error { return m.Inbox.Begin(ctx, device, at) })
}

func (m *mortal) MarkPosted(ctx context.Context, digests []journal.Hash, tx journal.Hash, block uint64) error {
	return m.do(ctx, "MarkPosted", func(ctx context.Context) error { return m.Inbox.MarkPosted(ctx, digests, tx, block) })
}

func (m *mortal) Reconcile(ctx context.Context, device journal.Address, at journal.State, head uint64) (changed, dead int, err error) {
	err = m.do(ctx, "Reconcile", func(ctx context.Context) error {
		var err error
		changed, dead, err = m.Inbox.Reconcile(ctx, device, at, head)
		return err
	})
	return changed, dead, err
}

func (m *mortal) Post(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (tx journal.Hash, block uint64, err error) {
	err = m.do(ctx, "Post", func(ctx context.Context) error {
		var err error
		tx, block, err = m.Poster.Post(ctx, s, readings, signature, terms)
		return err
	})
	return tx, block, err
}

func (m *mortal) Record(ctx context.Context, segs []journal.Segment, signatures [][]byte) (tx journal.Hash, block uint64, refused []error, err error) {
	err = m.do(ctx, "Record", func(ctx context.Context) error {
		var err error
		tx, block, refused, err = m.Poster.Record(ctx, segs, signatures)
		return err
	})
	return tx, block, refused, err
}

// Killed before or after any step, early or late, an oracle that is started again loses nothing and does nothing twice.
func TestOracle_killedAnywhere(t *testing.T) {
	t.Parallel()
	for _, step := range []string{"Begin", "SaveSegments", "Reconcile", "Post", "Record", "MarkPosted"} {
		for _, after := range []bool{false, true} {
			for _, n := range []int64{1, 2} {
				t.Run(fmt.Sprintf("%s,after=%t,call=%d", step, after, n), func(t *testing.T) {
					t.Parallel()
					killed(t, step, after, n)
				})
			}
		}
	}
}

func killed(t *testing.T, step string, after bool, n int64) {
	t.Helper()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	cfg := w.config()
	ctx, cancel := context.WithCancel(t.Context())
	m := &mortal{Inbox: w.store, Poster: w.chain, step: step, after: after, kill: cancel, died: make(chan struct{})}
	m.left.Store(n)
	cfg.Inbox, cfg.Poster = m, m
	ended := make(chan error, 1)
	go func() { ended <- oracle.New(cfg).Run(ctx) }()

	one, two := w.enrol(journal.P256), w.enrol(journal.Secp256k1) // each step happens at least once for each
	a, b := w.start(one, ""), w.start(two, "")
	for range 3 {
		must(t, a.Record(journal.Reading{Kind: journal.Heartbeat}))
		must(t, a.Act(picking(order)))
		must(t, b.Act(picking(order)))
	}
	select {
	case <-m.died:
	case <-time.After(30 * time.Second):
		t.Fatal("the step never came")
	}
	must(t, <-ended)
	w.run(w.config())
	w.await(one.Address(), 6)
	w.await(two.Address(), 3)
	acknowledged(t, w, one.Address(), 6)
	acknowledged(t, w, two.Address(), 3)
	w.settled()
}
