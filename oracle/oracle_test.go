package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

func TestOracle_carriesActsAndTelemetry(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	carry(t, w)
}

func TestOracle_withMosquitto(t *testing.T) {
	t.Parallel()
	w := newWorldOn(t, testenv.Mosquitto(t))
	carry(t, w)
}

func carry(t *testing.T, w *world) {
	t.Helper()
	open, closed := w.orders.put(1, ledger.Confirmed), w.orders.put(2, ledger.Refunded)
	w.chain.change(func() { w.chain.open[open] = true })
	w.run(w.config())
	var keys []device.Key
	for i := range 4 {
		k := w.enrol(journal.Secp256k1 + journal.Scheme(i%2))
		d := w.start(k, "")
		for range 7 {
			must(t, d.Record(journal.Reading{Kind: journal.Heartbeat}))
		}
		must(t, d.Act(picking(open)))
		must(t, d.Act(picking(closed)))
		must(t, d.Act(picking(open)))
		keys = append(keys, k)
	}
	for _, k := range keys {
		w.await(k.Address(), 10)
	}
	w.settled()
}

func TestOracle_waitsForItsTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one, two := w.orders.put(1, ledger.Placed), w.orders.put(2, ledger.Placed)
	w.chain.change(func() { w.chain.early[one] = true })
	cfg := w.config()
	cfg.Poll = time.Hour // heads alone must wake it
	w.run(cfg)
	k, other := w.enrol(journal.P256), w.enrol(journal.P256)
	must(t, w.start(k, "").Act(picking(one)))
	must(t, w.chain.await(t.Context(), func() bool { return w.chain.tries > 0 }))
	must(t, w.start(other, "").Act(picking(two)))
	w.await(other.Address(), 1) // is not held up
	w.chain.change(func() { w.chain.early[one] = false })
	w.await(k.Address(), 1)
	w.settled()
}

// An act that is stored already is tried before the first head comes; heads wake it all the same.
func TestOracle_waitsForItsTimeAfterRestart(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Placed)
	w.chain.change(func() { w.chain.early[order] = true })
	k := w.enrol(journal.P256)
	stop := w.run(w.config())
	must(t, w.start(k, "").Act(picking(order)))
	must(t, w.chain.await(t.Context(), func() bool { return w.chain.tries > 0 }))
	stop()
	cfg := w.config()
	cfg.Poll = time.Hour // heads alone must wake it
	w.chain.change(func() { w.chain.tries = 0 })
	w.run(cfg)
	must(t, w.chain.await(t.Context(), func() bool { return w.chain.tries > 0 }))
	w.chain.change(func() { w.chain.early[order] = false })
	w.await(k.Address(), 1)
	w.settled()
}

func TestOracle_waitsForTheIndexer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.chain.change(func() { w.chain.open[journal.OrderID{1}] = true })
	k := w.enrol(journal.P256)
	asked := make(chan struct{}, 1000)
	cfg := w.config()
	cfg.Orders = asking{w.orders, asked}
	w.run(cfg)
	must(t, w.start(k, "").Act(picking(journal.OrderID{1})))
	<-asked
	w.orders.put(1, ledger.Confirmed)
	w.await(k.Address(), 1)
	w.settled()
}

type asking struct {
	*orders
	asked chan struct{}
}

func (a asking) Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) {
	o, err := a.orders.Order(ctx, id)
	a.asked <- struct{}{}
	return o, err
}

func TestOracle_somebodyElsePosts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	k := w.enrol(journal.P256)
	cfg := w.config()
	cfg.Poster = posterFunc(func(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
		if _, _, err := w.chain.Post(ctx, s, readings, signature, terms); err != nil {
			return journal.Hash{}, 0, err
		}
		return w.chain.Post(ctx, s, readings, signature, terms) // a stranger was faster
	})
	w.run(cfg)
	d := w.start(k, "")
	for range 5 {
		must(t, d.Act(picking(order)))
	}
	w.await(k.Address(), 5)
	w.settled()
}

type posterFunc func(context.Context, journal.Segment, []byte, []byte, []ledger.Terms) (journal.Hash, uint64, error)

func (f posterFunc) Post(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
	return f(ctx, s, readings, signature, terms)
}

// Record is for telemetry: each by itself is as good for whoever counts posts.
func (f posterFunc) Record(ctx context.Context, segs []journal.Segment, signatures [][]byte) (tx journal.Hash, block uint64, refused []error, err error) {
	refused = make([]error, len(segs))
	taken := false
	for i, s := range segs {
		var at journal.Hash
		var number uint64
		if at, number, refused[i] = f(ctx, s, nil, signatures[i], nil); refused[i] == nil {
			tx, block, taken = at, number, true
		}
	}
	if !taken {
		return tx, 0, nil, refused[0]
	}
	return tx, block, refused, nil
}

// Two oracles on one database and one chain: nothing twice, nothing lost.
func TestOracle_replicas(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	for i := range 2 {
		cfg := w.config()
		cfg.ClientID = fmt.Sprintf("oracle-%d", i)
		w.run(cfg)
	}
	k := w.enrol(journal.P256)
	d := w.start(k, t.TempDir())
	for range 20 {
		must(t, d.Act(picking(order)))
	}
	w.await(k.Address(), 20)
	w.settled()
}

// The chain loses its last blocks: what was posted in them is posted again.
func TestOracle_blocksTakenBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	k := w.enrol(journal.P256)
	d := w.start(k, "")
	must(t, d.Act(picking(order)))
	must(t, d.Act(picking(order)))
	cfg := w.config()
	cfg.Poll = 20 * time.Millisecond
	w.run(cfg)
	w.await(k.Address(), 2)
	w.settled()
	takeBack(t, w, k.Address(), 2)
}

// So is what another life of the oracle posted and did not live to note.
func TestOracle_blocksOfAnotherLifeTakenBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 100 { // their blocks are not near the chain's beginning
		w.chain.change(func() {})
	}
	k := w.enrol(journal.P256)
	must(t, w.start(k, "").Act(picking(w.orders.put(1, ledger.Confirmed))))
	cfg := w.config()
	cfg.Poll = 20 * time.Millisecond
	cfg.Poster = posterFunc(func(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
		tx, block, err := w.chain.Post(ctx, s, readings, signature, terms)
		if err == nil {
			err = errAway // posted, but nobody heard
		}
		return tx, block, err
	})
	w.run(cfg)
	w.await(k.Address(), 1)
	w.settled()
	takeBack(t, w, k.Address(), 1)
}

// takeBack takes all blocks back and waits until a device's readings are posted again.
func takeBack(t *testing.T, w *world, device journal.Address, next uint64) {
	t.Helper()
	w.chain.change(func() { w.chain.journals, w.chain.taken = map[journal.Address]journal.State{}, nil })
	beat := time.NewTicker(20 * time.Millisecond) // blocks go on
	defer beat.Stop()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		select {
		case <-beat.C:
			w.chain.change(func() {})
		case <-ctx.Done():
			t.Fatal("not posted again")
		}
		if at, err := w.chain.Journal(ctx, device); err != nil {
			t.Fatal(err)
		} else if at.NextSeq == next {
			break
		}
	}
	w.settled()
}

// The database is lost, chain and device are not: the device sends again what the chain does not have.
func TestOracle_aLostDatabase(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	k := w.enrol(journal.P256)
	d := w.start(k, t.TempDir())
	cfg := w.config()
	cfg.Poster = posterFunc(func(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
		if s.FirstSeq >= 2 {
			return journal.Hash{}, 0, errors.New("the node is away")
		}
		return w.chain.Post(ctx, s, readings, signature, terms)
	})
	stop := w.run(cfg)
	for range 6 {
		must(t, d.Act(picking(order)))
	}
	w.await(k.Address(), 2)
	acknowledged(t, w, k.Address(), 6)
	stop()
	w.store = openStored(t, storetest.URL(t))
	w.run(w.config())
	must(t, d.Act(picking(order)))
	w.await(k.Address(), 7)
	w.settled()
}

func TestRun_wantsAURL(t *testing.T) {
	t.Parallel()
	w := newWorldOn(t, "nowhere")
	if err := oracle.New(w.config()).Run(t.Context()); !errors.Is(err, journal.ErrMalformed) {
		t.Error(err)
	}
}
