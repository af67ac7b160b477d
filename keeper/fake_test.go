package keeper_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/keeper"
)

var start = time.Date(2026, 1, 2, 3, 0, 0, 0, time.UTC)

var (
	merchant = journal.Address{0xaa}
	shopper  = journal.Address{0xbb}
	policy   = journal.Hash{0xcc}
)

// world is a fake of all that a keeper needs. A call that succeeds settles the parcel on chain; the book follows at the
// next head unless it is held.
type world struct {
	mu       sync.Mutex // guards the rest
	now      time.Time
	down     error
	parcels  map[journal.OrderID]*ledger.Order // on chain
	known    map[journal.OrderID]ledger.Order  // in the book
	held     bool                              // the book does not follow
	pending  []ledger.PendingAct
	carriers string
	policies map[journal.Hash]ledger.Policy
	codes    map[journal.OrderID]journal.CodeHashes
	gas      map[journal.OrderID]uint64 // estimates; 100,000 by default
	refuse   map[journal.OrderID]error  // of the simulation
	revert   map[journal.OrderID]error  // of the mined call
	stolen   map[journal.OrderID]bool   // another account is faster
	lookups  int                        // of policies

	tried  []string // simulated calls since the last head: "refund 1"
	sent   []string // sent calls since the last head
	keys   []string // idempotency keys of all sent calls
	tasks  map[string]ledger.Task
	heads  chan ledger.Cursor
	said   *testenv.Log
	gauges *prometheus.Registry
}

// newWorld returns a world with the parcels, which have the numbers 1, 2, 3, …
func newWorld(parcels ...ledger.Order) *world {
	w := &world{
		now: start, parcels: map[journal.OrderID]*ledger.Order{},
		known: map[journal.OrderID]ledger.Order{}, gas: map[journal.OrderID]uint64{},
		refuse: map[journal.OrderID]error{}, revert: map[journal.OrderID]error{}, stolen: map[journal.OrderID]bool{},
		policies: map[journal.Hash]ledger.Policy{policy: {
			Window: time.Hour, DecideTime: 2 * time.Hour, ReturnTime: 3 * time.Hour,
		}},
		codes: map[journal.OrderID]journal.CodeHashes{}, tasks: map[string]ledger.Task{},
	}
	for i, o := range parcels {
		o.ID = journal.OrderID{byte(i + 1)}
		if o.Since.IsZero() {
			o.Since = start
		}
		o.Terms.Merchant, o.Terms.Shopper, o.Terms.PackBy, o.Terms.DeliverBy = merchant, shopper, start.Add(time.Hour),
			start.Add(5*time.Hour)
		if o.Terms.Policy == (journal.Hash{}) {
			o.Terms.Policy = policy
		}
		w.parcels[o.ID] = &o
	}
	w.follow()
	return w
}

// follow brings the book to the chain.
func (w *world) follow() {
	for id, o := range w.parcels {
		w.known[id] = *o
	}
}

func (w *world) Heads(context.Context) <-chan ledger.Cursor { return w.heads }

func (w *world) Now(context.Context) (time.Time, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.now, w.down
}

func (w *world) Policy(_ context.Context, hash journal.Hash) (ledger.Policy, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lookups++
	p, ok := w.policies[hash]
	if !ok {
		return p, journal.ErrNotFound
	}
	return p, nil
}

// chain is the part of the world that reads the chain.
type chain struct{ *world }

func (c chain) Order(_ context.Context, id journal.OrderID) (ledger.Order, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return *c.parcels[id], nil
}

func (w *world) TaskCall(t ledger.Task) (ledger.Call, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	call := ledger.Call{Key: t.Key(), What: fmt.Sprintf("%s %d", t.What, t.Order.ID[0])}
	w.tasks[call.What] = t
	return call, nil
}

func (w *world) Due(_ context.Context, by time.Time, limit int) (due []ledger.Order, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, o := range w.known {
		if what, at := o.DueAt(w.policies[o.Terms.Policy], time.Time{}); what != ledger.DueNone && !by.Before(at) {
			due = append(due, o)
		}
	}
	slices.SortFunc(due, func(a, b ledger.Order) int { return int(a.ID[0]) - int(b.ID[0]) })
	return due[:min(limit, len(due))], nil
}

func (w *world) Unassigned(context.Context, int) (found []ledger.Order, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, o := range w.known {
		if o.Status == ledger.Packed {
			found = append(found, o)
		}
	}
	return found, nil
}

func (w *world) PendingActs(context.Context) (acts []ledger.PendingAct, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, a := range w.pending {
		o := w.known[a.Parcel]
		a.Status, a.Since = o.Status, o.Since
		if o.Status.Open() {
			acts = append(acts, a)
		}
	}
	return acts, nil
}

func (w *world) Order(_ context.Context, id journal.OrderID) (ledger.Order, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.known[id], nil
}

func (w *world) CarrierEvents(context.Context) (string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.carriers, nil
}

func (w *world) CodeHashes(_ context.Context, a ledger.ActPending) (journal.CodeHashes, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	c, ok := w.codes[a.Parcel]
	if !ok {
		return c, journal.ErrNotFound
	}
	return c, nil
}

func (w *world) Address() journal.Address { return journal.Address{0xee} }

// parcel returns the parcel of a call. w.mu must be held.
func (w *world) parcel(c ledger.Call) *ledger.Order { return w.parcels[w.tasks[c.What].Order.ID] }

func (w *world) Simulate(_ context.Context, _ journal.Address, c ledger.Call) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tried = append(w.tried, c.What)
	o := w.parcel(c)
	if err := w.refuse[o.ID]; err != nil {
		return err
	}
	if o.Status == ledger.Settled {
		return fmt.Errorf("StatusIs: %w", ledger.ErrRefused)
	}
	return nil
}

// Estimate does not refuse what Simulate refuses, like a node that estimates on top of the pending block.
func (w *world) Estimate(_ context.Context, _ journal.Address, c ledger.Call) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	o := w.parcel(c)
	if gas := w.gas[o.ID]; gas != 0 {
		return gas, nil
	}
	return 100_000, nil
}

func (w *world) Send(_ context.Context, c ledger.Call) (ledger.Receipt, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sent, w.keys = append(w.sent, c.What), append(w.keys, c.Key)
	o := w.parcel(c)
	r := ledger.Receipt{Tx: journal.Hash{byte(len(w.keys))}, Gas: 80_000}
	switch err := w.revert[o.ID]; {
	case err != nil:
		delete(w.revert, o.ID)
		if w.stolen[o.ID] {
			o.Status = ledger.Settled
		}
		r.Reverted = true
		return r, err
	default:
		o.Status = ledger.Settled
	}
	return r, nil
}

// after sets the chain's time and sends a head. Once the keeper is at rest, after returns the sent calls.
func (w *world) after(d time.Duration) string {
	w.mu.Lock()
	w.now = start.Add(d)
	w.sent, w.tried = nil, nil
	if !w.held {
		w.follow()
	}
	w.mu.Unlock()
	w.heads <- ledger.Cursor{}
	synctest.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	return strings.Join(w.sent, ", ")
}

// change changes the world while the keeper is at rest.
func (w *world) change(f func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f()
}

// run starts a keeper in a bubble of its own, with a change of its configuration, and calls f. At the end it stops the
// keeper.
func run(t *testing.T, w *world, configure func(*keeper.Config), f func()) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		log, said := testenv.NewLog(t)
		w.said, w.gauges, w.heads = said, prometheus.NewRegistry(), make(chan ledger.Cursor)
		cfg := keeper.Config{
			Chain: chain{w}, Book: w, Codes: w, Sender: w, Simulator: w, Poll: 1000 * time.Hour, Log: log, Registry: w.gauges,
		}
		if configure != nil {
			configure(&cfg)
		}
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- keeper.New(cfg).Run(ctx) }()
		synctest.Wait()
		f()
		stop()
		if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
}

// metric returns the sum of a metric over the labels that it has.
func (w *world) metric(t *testing.T, name string, labels ...string) (sum float64) {
	t.Helper()
	all, err := w.gauges.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range all {
		if family.GetName() != "waybill_keeper_"+name {
			continue
		}
		for _, m := range family.GetMetric() {
			var values []string
			for _, l := range m.GetLabel() {
				values = append(values, l.GetValue())
			}
			if len(labels) == 0 || slices.Equal(values, labels) {
				sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
			}
		}
	}
	return sum
}
