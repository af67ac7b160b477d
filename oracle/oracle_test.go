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

func TestOracle_postsActsAndTelemetry(t *testing.T) {
	t.Parallel()
	postsAll(t, newEnv(t))
}

func TestOracle_withMosquitto(t *testing.T) {
	t.Parallel()
	postsAll(t, newEnvOn(t, testenv.Mosquitto(t)))
}

// postsAll checks that all segments of four devices are posted once. Of the closed orders, the goods of one are out:
// the contract needs its terms for their return.
func postsAll(t *testing.T, e *env) {
	t.Helper()
	open, closed := e.orders.put(1, ledger.Confirmed), e.orders.put(2, ledger.Refunded)
	out := e.orders.put(3, ledger.Settled)
	e.chain.change(func() { e.chain.open[open], e.chain.open[out] = true, true })
	e.run(e.config())
	var keys []device.Key
	for i := range 4 {
		k := e.enrol(journal.Secp256k1 + journal.Scheme(i%2))
		d := e.start(k, "")
		for range 7 {
			must(t, d.Record(journal.Reading{Kind: journal.Heartbeat}))
		}
		must(t, d.Act(picking(open)))
		must(t, d.Act(picking(closed)))
		must(t, d.Act(picking(open)))
		must(t, d.Act(journal.Reading{Kind: journal.Returning, Subject: out}))
		keys = append(keys, k)
	}
	for _, k := range keys {
		e.await(k.Address(), 11)
	}
	e.settled()
}

// TestOracle_retriesEarlyActAfterNextHead checks that a new head wakes the oracle for an act that was too early, and
// that other devices do not wait for it.
func TestOracle_retriesEarlyActAfterNextHead(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	one, two := e.orders.put(1, ledger.Placed), e.orders.put(2, ledger.Placed)
	e.chain.change(func() { e.chain.early[one] = true })
	cfg := e.config()
	cfg.Poll = time.Hour // heads alone must wake it
	e.run(cfg)
	k, other := e.enrol(journal.P256), e.enrol(journal.P256)
	must(t, e.start(k, "").Act(picking(one)))
	must(t, e.chain.await(t.Context(), func() bool { return e.chain.attempts > 0 }))
	must(t, e.start(other, "").Act(picking(two)))
	e.await(other.Address(), 1) // does not wait for the first device
	e.chain.change(func() { e.chain.early[one] = false })
	e.await(k.Address(), 1)
	e.settled()
}

// TestOracle_continuesAfterAPendingAct checks that an act that another oracle has posted, and that is pending, does not
// hold up the later acts of its device.
func TestOracle_continuesAfterAPendingAct(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	one, two := e.orders.put(1, ledger.Placed), e.orders.put(2, ledger.Placed)
	e.chain.change(func() { e.chain.pending[one] = true })
	e.run(e.config())
	k := e.enrol(journal.P256)
	d := e.start(k, "")
	must(t, d.Act(picking(one)))
	must(t, d.Act(picking(two)))
	e.await(k.Address(), 2)
	e.settled()
}

// TestOracle_retriesEarlyActAfterRestart checks that a new head wakes the oracle for an early act that it attempted
// before the first head arrived.
func TestOracle_retriesEarlyActAfterRestart(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Placed)
	e.chain.change(func() { e.chain.early[order] = true })
	k := e.enrol(journal.P256)
	stop := e.run(e.config())
	must(t, e.start(k, "").Act(picking(order)))
	must(t, e.chain.await(t.Context(), func() bool { return e.chain.attempts > 0 }))
	stop()
	cfg := e.config()
	cfg.Poll = time.Hour // heads alone must wake it
	e.chain.change(func() { e.chain.attempts = 0 })
	e.run(cfg)
	must(t, e.chain.await(t.Context(), func() bool { return e.chain.attempts > 0 }))
	e.chain.change(func() { e.chain.early[order] = false })
	e.await(k.Address(), 1)
	e.settled()
}

func TestOracle_waitsForIndexer(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	e.chain.change(func() { e.chain.open[journal.OrderID{1}] = true })
	k := e.enrol(journal.P256)
	lookups := make(chan struct{}, 1000)
	cfg := e.config()
	cfg.Orders = countedOrders{e.orders, lookups}
	e.run(cfg)
	must(t, e.start(k, "").Act(picking(journal.OrderID{1})))
	<-lookups
	e.orders.put(1, ledger.Confirmed)
	e.await(k.Address(), 1)
	e.settled()
}

// TestOracle_postsActsOfNoOrderAtOnce checks that the oracle does not look for an order of weather and stock readings:
// it would wait until the indexer has it.
func TestOracle_postsActsOfNoOrderAtOnce(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	k := e.enrol(journal.P256)
	lookups := make(chan struct{}, 1000)
	cfg := e.config()
	cfg.Orders = countedOrders{e.orders, lookups}
	e.run(cfg)
	d := e.start(k, "")
	must(t, d.Act(journal.Reading{Kind: journal.Weather, Value: 300, Aux: 9000}))
	must(t, d.Act(journal.Reading{Kind: journal.Receiving, Value: 5, Subject: journal.OrderID{31: 9}}))
	e.await(k.Address(), 2)
	e.settled()
	if n := len(lookups); n != 0 {
		t.Errorf("%d lookups of orders, want none", n)
	}
}

// countedOrders sends a value to lookups after each lookup.
type countedOrders struct {
	*orders
	lookups chan struct{}
}

func (c countedOrders) Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) {
	o, err := c.orders.Order(ctx, id)
	c.lookups <- struct{}{}
	return o, err
}

// TestOracle_postsCodeHashes checks that a delivery that needs a code is posted with the code hashes of its order, once
// these are stored. Other acts of the order are posted without.
func TestOracle_postsCodeHashes(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	parcel := e.orders.put(1, ledger.Departed).WithParcel(1)
	codes := journal.CodeHashes{{1}, {2}, {3}}
	o := ledger.Order{ID: parcel, Status: ledger.Departed, Parcel: 1}
	o.Terms = ledger.Terms{Nonce: 1, Proof: ledger.ProofZone | ledger.ProofCode, Code: codes.Hash()}
	e.orders.all[parcel] = o
	e.chain.change(func() { e.chain.open[parcel] = true })
	k := e.enrol(journal.P256)
	cfg := e.config()
	cfg.Poster = posterFunc(func(ctx context.Context, p postArgs) (journal.Hash, uint64, error) {
		if kind := journal.Kind(p.readings[0]); kind != journal.Accepting && p.codes != nil {
			t.Errorf("%s is posted with code hashes", kind)
		}
		return e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes)
	})
	e.run(cfg)
	d := e.start(k, "")
	must(t, d.Act(journal.Reading{Kind: journal.Attempting, Subject: parcel}))
	must(t, d.Act(journal.Reading{Kind: journal.Accepting, Subject: parcel}))
	must(t, e.chain.await(t.Context(), func() bool { return e.chain.attempts > 1 }))
	e.orders.mu.Lock()
	e.orders.codes = map[journal.OrderID]journal.CodeHashes{parcel.Order(): codes}
	e.orders.mu.Unlock()
	e.await(k.Address(), 2)
	e.settled()
}

func TestOracle_continuesIfOthersPost(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	k := e.enrol(journal.P256)
	cfg := e.config()
	cfg.Poster = posterFunc(func(ctx context.Context, p postArgs) (journal.Hash, uint64, error) {
		if _, _, err := e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes); err != nil {
			return journal.Hash{}, 0, err
		}
		// another account posted the segment before
		return e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes)
	})
	e.run(cfg)
	d := e.start(k, "")
	for range 5 {
		must(t, d.Act(picking(order)))
	}
	e.await(k.Address(), 5)
	e.settled()
}

// postArgs are the arguments of Poster.Post.
type postArgs struct {
	segment             journal.Segment
	readings, signature []byte
	terms               []ledger.Terms
	codes               *journal.CodeHashes
}

// posterFunc is a Poster that calls itself for each segment.
type posterFunc func(context.Context, postArgs) (journal.Hash, uint64, error)

func (f posterFunc) Post(
	ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms,
	codes *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	return f(ctx, postArgs{s, readings, signature, terms, codes})
}

func (f posterFunc) Present(
	context.Context, ledger.PendingAct, ledger.Terms, *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	return journal.Hash{}, 0, ledger.ErrReplayed
}

func (f posterFunc) Record(
	ctx context.Context, segs []journal.Segment, signatures [][]byte,
) (tx journal.Hash, block uint64, refused []error, err error) {
	refused = make([]error, len(segs))
	posted := false
	for i, s := range segs {
		var at journal.Hash
		var number uint64
		at, number, refused[i] = f(ctx, postArgs{segment: s, signature: signatures[i]})
		if refused[i] == nil {
			tx, block, posted = at, number, true
		}
	}
	if !posted {
		return tx, 0, nil, refused[0]
	}
	return tx, block, refused, nil
}

// TestOracle_replicasPostOnce checks that two oracles with one database post each segment once.
func TestOracle_replicasPostOnce(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	for i := range 2 {
		cfg := e.config()
		cfg.ClientID = fmt.Sprintf("oracle-%d", i)
		e.run(cfg)
	}
	k := e.enrol(journal.P256)
	d := e.start(k, t.TempDir())
	for range 20 {
		must(t, d.Act(picking(order)))
	}
	e.await(k.Address(), 20)
	e.settled()
}

// TestOracle_postsAgainAfterReorganisation checks that segments in blocks that a reorganisation removes are posted
// again.
func TestOracle_postsAgainAfterReorganisation(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	k := e.enrol(journal.P256)
	d := e.start(k, "")
	must(t, d.Act(picking(order)))
	must(t, d.Act(picking(order)))
	cfg := e.config()
	cfg.Poll = 20 * time.Millisecond
	e.run(cfg)
	e.await(k.Address(), 2)
	e.settled()
	reorganise(t, e, k.Address(), 2)
}

// TestOracle_postsAgainWithoutReceipt checks that a segment is posted again after a reorganisation although the oracle
// never received the receipt of its first transaction.
func TestOracle_postsAgainWithoutReceipt(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	for range 100 { // more than recheckDepth blocks
		e.chain.change(func() {})
	}
	k := e.enrol(journal.P256)
	must(t, e.start(k, "").Act(picking(e.orders.put(1, ledger.Confirmed))))
	cfg := e.config()
	cfg.Poll = 20 * time.Millisecond
	cfg.Poster = posterFunc(func(ctx context.Context, p postArgs) (journal.Hash, uint64, error) {
		tx, block, err := e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes)
		if err == nil {
			err = errUnavailable // posted, but the answer is lost
		}
		return tx, block, err
	})
	e.run(cfg)
	e.await(k.Address(), 1)
	e.settled()
	reorganise(t, e, k.Address(), 1)
}

// reorganise removes all segments from the chain and waits until those of a device are posted again.
func reorganise(t *testing.T, e *env, device journal.Address, next uint64) {
	t.Helper()
	e.chain.change(func() { e.chain.journals, e.chain.posted = map[journal.Address]journal.State{}, nil })
	tick := time.NewTicker(20 * time.Millisecond) // for new blocks
	defer tick.Stop()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		select {
		case <-tick.C:
			e.chain.change(func() {})
		case <-ctx.Done():
			t.Fatal("the segments are not posted again within a minute")
		}
		if at, err := e.chain.Journal(ctx, device); err != nil {
			t.Fatal(err)
		} else if at.NextSeq == next {
			break
		}
	}
	e.settled()
}

// TestOracle_requestsSegmentsAfterLossOfDatabase checks that a device resends the segments that are not on chain to an
// oracle with a new database.
func TestOracle_requestsSegmentsAfterLossOfDatabase(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	k := e.enrol(journal.P256)
	d := e.start(k, t.TempDir())
	cfg := e.config()
	cfg.Poster = posterFunc(func(ctx context.Context, p postArgs) (journal.Hash, uint64, error) {
		if p.segment.FirstSeq >= 2 {
			return journal.Hash{}, 0, errUnavailable
		}
		return e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes)
	})
	stop := e.run(cfg)
	for range 6 {
		must(t, d.Act(picking(order)))
	}
	e.await(k.Address(), 2)
	acknowledged(t, e, k.Address(), 6)
	stop()
	e.store = openStores(t, storetest.URL(t))
	e.run(e.config())
	must(t, d.Act(picking(order)))
	e.await(k.Address(), 7)
	e.settled()
}

func TestRun_refusesMalformedURL(t *testing.T) {
	t.Parallel()
	e := newEnvOn(t, "nowhere")
	if err := oracle.New(e.config()).Run(t.Context()); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("error is %v, want ErrMalformed", err)
	}
}
