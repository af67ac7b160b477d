package chain_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// Two counts and a pick are posted before their order is placed. They are pending. After the order is placed, the
// oracle presents them in the order in which the parcel's status allows them.
func TestOracle_presentsPendingActs(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			terms := w.Terms(t, 1)
			id, _, err := w.Merchant.SignTerms(terms)
			if err != nil {
				t.Fatal(err)
			}
			shelf, robot := w.Device("shelf-1"), w.Device("robot-1")
			w.postEarly(t, robot, journal.Picking, id, 0, 0)
			w.postEarly(t, shelf, journal.Counting, id, 10, 0)
			w.postEarly(t, shelf, journal.Counting, id, 10, 1)

			url := storetest.URL(t)
			sink := signalingStore{storetest.Open(t, url), make(chan struct{}, 1)}
			ctx := chaintest.Deadline(t)
			w.run(t, ctx, indexer.New(indexer.Config{
				Source: w.Client, Sink: sink, Start: w.Client.Addresses().Block, Log: chaintest.Discard(),
			}).Run)
			w.run(t, ctx, oracle.New(oracle.Config{
				Domain: w.domain(), Chain: w.Client, Poster: w.Relayer, Orders: sink,
				Inbox: inbox.New(storetest.Pool(t, url), sink.Store), Log: chaintest.Discard(),
				Broker: devnettest.Broker(t, devnet.BrokerConfig{}).URL(), Poll: 100 * time.Millisecond,
			}).Run)
			w.place(t, terms)

			for status := ledger.Status(0); status != ledger.Picked; {
				select {
				case <-sink.applied:
				case <-ctx.Done():
					t.Fatalf("the parcel is %s in the end, want picked", status)
				}
				o, err := sink.Order(ctx, id)
				if err != nil && !errors.Is(err, journal.ErrNotFound) {
					t.Fatal(err)
				}
				status = o.Status
			}
			if left, err := sink.PendingActs(ctx); err != nil || len(left) != 0 {
				t.Errorf("%d acts are pending in the end, %v", len(left), err)
			}
			if d, err := w.Client.Journal(ctx, shelf.Key.Address()); err != nil || d.NextSeq != 2 {
				t.Errorf("the journal of the shelf ends at %d, %v; want 2", d.NextSeq, err)
			}
		})
	}
}

// Present explains why the contract refuses.
func TestPresent_refusals(t *testing.T) {
	t.Parallel()
	w := newWorld(t, chaintest.Anvil(t))
	terms := w.Terms(t, 1)
	id, _, err := w.Merchant.SignTerms(terms)
	if err != nil {
		t.Fatal(err)
	}
	w.postEarly(t, w.Device("shelf-1"), journal.Counting, id, 10, 0)
	events, err := w.Client.Events(t.Context(), "ActPending")
	if err != nil || len(events) != 1 {
		t.Fatalf("%d events ActPending, %v; want 1", len(events), err)
	}
	act := ledger.PendingAct{ActPending: *events[0].Payload.(*ledger.ActPending)}
	if act.Kind() != journal.Counting || act.Parcel != id {
		t.Errorf("the pending act is %s of parcel %s, want counting of %s", act.Kind(), act.Parcel, id)
	}
	present := func(want error) {
		t.Helper()
		if _, _, err := w.Relayer.Present(t.Context(), act, terms, nil); !errors.Is(err, want) {
			t.Errorf("Present returns %v, want %v", err, want)
		}
	}
	present(ledger.ErrTooEarly)
	w.place(t, terms)
	present(nil)
	present(ledger.ErrReplayed)
}

// postEarly posts an act without terms.
func (w *world) postEarly(
	t *testing.T, by *chaintest.Device, kind journal.Kind, id journal.OrderID, value int64, aux uint64,
) {
	t.Helper()
	s, reading, sig := by.Act(t, kind, id, value, aux)
	if _, _, err := w.Relayer.Post(t.Context(), s, reading, sig, nil, nil); err != nil {
		t.Fatalf("post %s: %v", kind, err)
	}
}

// domain returns the domain of the devices' signatures.
func (w *world) domain() journal.Domain {
	a := w.Client.Addresses()
	return journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}
}

// run runs a service until the test ends.
func (w *world) run(t *testing.T, ctx context.Context, service func(context.Context) error) {
	t.Helper()
	ctx, stop := context.WithCancel(ctx)
	stopped := make(chan error, 1)
	go func() { stopped <- service(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil {
			t.Error(err)
		}
	})
}
