// Package histories runs keepers on random histories of orders, on a real node and a real database.
package histories

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

var (
	histories = flag.Int("keeper.histories", 100, "number of random orders, each with its deadlines and troubles")
	seed      = flag.Uint64("keeper.seed", 0, "seed of the random numbers; 0: by the clock")
)

const (
	batch      = 50  // orders that are open at the same time
	perWorld   = 500 // orders on one chain
	blockTime  = 12 * time.Second
	blocksLate = 3 // blocks that a call may be late
)

func TestMain(m *testing.M) { os.Exit(storetest.Run(m)) }

// rows are the rows of the table of consequences, with the calls that the keepers make.
var rows = []string{
	"refund_unpacked", "assign", "reassign", "refund_undelivered", "settle", "decide", "settle_return", "present",
}

// TestKeeper_histories lets up to three keepers, which are killed and restarted, follow random orders: shelves, robots,
// carriers or shoppers do not do their part, and the chain is reorganised. Each parcel ends exactly once and pays the
// right amounts, no consequence is late, and stock, money and database agree with a model.
func TestKeeper_histories(t *testing.T) {
	t.Parallel()
	if *seed == 0 {
		*seed = uint64(time.Now().UnixNano())
	}
	t.Logf("seed %d", *seed)
	r := rand.New(rand.NewPCG(*seed, 1))
	hits := map[string]int{}
	var lost, idle, past, reorganisations int
	var dealt deck
	for left := *histories; left > 0; left -= min(left, perWorld) {
		h := newHistory(t, r, &dealt)
		for n := min(left, perWorld); n > 0; n -= min(n, batch) {
			h.runBatch(min(n, batch))
		}
		l, i, p := h.finish()
		lost, idle, past, reorganisations = lost+l, idle+i, past+p, reorganisations+h.reorganisations
		for row, n := range h.model.rows {
			hits[row] += n
		}
	}
	fmt.Printf("figure keeper_histories %d count\n", *histories)
	for _, row := range rows {
		fmt.Printf("figure keeper_%s %d count\n", row, hits[row])
		if hits[row] < *histories/40 {
			t.Errorf("%d calls in row %s, want at least %d", hits[row], row, *histories/40)
		}
	}
	fmt.Printf("figure keeper_reorganisations %d count\n", reorganisations)
	fmt.Printf("figure open_past_deadline %d count\n", past)
	fmt.Printf("figure keeper_idle_transactions %d count\n", idle)
	fmt.Printf("figure keeper_lost_races %d count\n", lost)
}

// history is a chain with many orders.
type history struct {
	t     *testing.T
	r     *rand.Rand
	kinds *deck
	w     *world
	model *model
	fleet *fleet
	plans map[journal.OrderID]*plan
	nonce uint64
	seen  map[string]uint64 // block at which each call was first seen to be due, or since which a keeper runs again
	step  int
	money journal.Amount // of the shopper at the start

	jumped          uint64 // block of the last jump in time
	reorganisations int
}

func newHistory(t *testing.T, r *rand.Rand, kinds *deck) *history {
	t.Helper()
	h := &history{t: t, r: r, kinds: kinds, w: newWorld(t), plans: map[journal.OrderID]*plan{}, seen: map[string]uint64{}}
	url := storetest.URL(t)
	h.fleet = &fleet{t: t, w: h.w, database: url, store: storetest.Open(t, url), heads: map[simulated][]ledger.Cursor{}}
	h.model = newModel(h.w.client, chaintest.Address(sharedKey), chaintest.Address(aloneKey))
	client := h.w.dial(h.w.client.Addresses())
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- indexer.New(indexer.Config{
			Source: client, Sink: h.fleet.store, Start: h.w.client.Addresses().Block,
			Poll: 100 * time.Millisecond, Log: chaintest.Discard(),
		}).Run(ctx)
	}()
	t.Cleanup(func() {
		for n := range h.fleet.running {
			h.fleet.kill(n)
		}
		cancel()
		if err := <-done; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	h.money = h.balance(chaintest.Address(h.w.shopper))
	h.follow(1 << 62)
	return h
}

func (h *history) balance(of journal.Address) journal.Amount {
	h.t.Helper()
	a, err := h.w.client.TokenBalance(h.t.Context(), of)
	if err != nil {
		h.t.Fatal(err)
	}
	return a
}

func (h *history) follow(drop uint64) {
	h.t.Helper()
	h.model.follow(h.t, drop)
}

// runBatch places orders and goes on until all are closed.
func (h *history) runBatch(n int) {
	h.t.Helper()
	h.w.call(nil, "evm_setAutomine", true)
	now := h.w.now()
	for range n {
		h.nonce++
		p := newPlan(h.r, h.kinds.next(h.r))
		h.plans[h.w.place(p.terms(h.w, h.nonce, now))] = p
	}
	for range 6 { // no reorganisation reaches the placements
		h.w.mine(blockTime)
	}
	h.w.call(nil, "evm_setAutomine", false)
	for i := range h.fleet.running {
		if h.fleet.running[i] == nil && (i == 0 || h.r.IntN(2) == 0) {
			h.fleet.start(i)
		}
	}
	for h.follow(1 << 62); ; h.step++ {
		now := h.w.now()
		if open, _ := h.model.open(now); open == 0 {
			return
		}
		for id, o := range h.model.parcels {
			if o.Status.Open() {
				h.plans[id].act(h.w, h.model, o, now, h.step)
			}
		}
		h.restock()
		h.disturb()
		h.w.mine(blockTime)
		h.follow(1 << 62)
		h.awaitKeepers()
		h.jump()
	}
}

// restock fills a shelf that a count has emptied.
func (h *history) restock() {
	for centre, s := range h.model.shelves {
		if s.onHand < 1000 {
			call := h.w.client.ReceiveStock(chain.Shelf{Centre: centre, GTIN: marker}, 100_000)
			h.w.from(chaintest.Address(chaintest.OwnerKey), call.To, call.Data)
		}
	}
}

// disturb kills or restarts a keeper, or reorganises the chain, now and then.
func (h *history) disturb() {
	h.t.Helper()
	switch n := h.r.IntN(len(h.fleet.running)); h.r.IntN(12) {
	case 0:
		h.fleet.kill(n)
	case 1, 2:
		if h.fleet.running[n] == nil {
			h.fleet.start(n)
			clear(h.seen)
		}
	case 3:
		h.reorganise()
	}
}

// reorganise drops up to four blocks, but none before the last jump in time: the time of a real chain does not go back
// by hours.
func (h *history) reorganise() {
	h.t.Helper()
	for range h.r.IntN(3) {
		h.w.mine(blockTime)
	}
	head, err := h.w.client.Head(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	depth := min(uint64(1+h.r.IntN(4)), head.Number-h.jumped)
	if depth == 0 {
		return
	}
	h.w.reorganise(int(depth))
	h.reorganisations++
	clear(h.seen)
	h.follow(head.Number - depth)
}

// awaitKeepers makes blocks until the keepers have made all calls that the contract accepts. None may be late. If no
// keeper runs, it starts one: a call that is still on its way when the time jumps would be mined days too late.
func (h *history) awaitKeepers() {
	h.t.Helper()
	if h.fleet.alive() == 0 {
		h.fleet.start(0)
		clear(h.seen)
	}
	for {
		now := h.w.now()
		due := h.model.tasks(h.t, chaintest.Address(sharedKey), now)
		h.forget(due)
		if len(due) == 0 {
			return
		}
		head, err := h.w.client.Head(h.t.Context())
		if err != nil {
			h.t.Fatal(err)
		}
		for _, task := range due {
			key := task.Key()
			if h.seen[key] == 0 {
				h.seen[key] = head.Number
			}
			if late := head.Number - h.seen[key]; late > blocksLate {
				h.t.Fatalf("seed %d: %s is due since %d blocks, with %d keepers", *seed, key, late, h.fleet.alive())
			}
		}
		h.fleet.await(len(due))
		h.w.mine(blockTime)
		h.follow(1 << 62)
	}
}

// forget drops the calls that are not due any more from those that were seen. An offer can be taken by another parcel.
func (h *history) forget(due []ledger.Task) {
	still := map[string]uint64{}
	for _, task := range due {
		if block, seen := h.seen[task.Key()]; seen {
			still[task.Key()] = block
		}
	}
	h.seen = still
}

// jump makes a block at the time at which something happens next.
func (h *history) jump() {
	h.t.Helper()
	now := h.w.now()
	next := now.Add(never)
	sooner := func(at time.Time) {
		if at.After(now) && at.Before(next) {
			next = at
		}
	}
	for id, o := range h.model.parcels {
		if !o.Status.Open() {
			continue
		}
		sooner(o.Since.Add(h.plans[id].wait(o.Order)))
		if _, at := o.DueAt(o.policy, now); true {
			sooner(at)
		}
		sooner(o.Terms.DeliverBy.Add(time.Hour + time.Second))
	}
	if next.Before(now.Add(never)) {
		h.w.mine(next.Sub(now) + time.Duration(h.r.IntN(15*60))*time.Second)
		h.follow(1 << 62)
		head, err := h.w.client.Head(h.t.Context())
		if err != nil {
			h.t.Fatal(err)
		}
		h.jumped = head.Number
		h.awaitKeepers()
	}
}

// finish checks money, stock and database.
func (h *history) finish() (lost, idle, past int) {
	h.t.Helper()
	now := h.w.now()
	_, past = h.model.open(now)
	shopper, merchant := h.model.payouts(h.t)
	var paid journal.Amount
	out := map[uint16]uint64{}
	for _, o := range h.model.parcels {
		paid = plus(paid, o.Terms.Price)
		if statusBefore(o.Order) > ledger.Picked && o.Status != ledger.Returned {
			out[o.Centre]++
		}
	}
	if got, want := h.balance(chaintest.Address(h.w.shopper)), plus(minus(h.money, paid), shopper); got != want {
		h.t.Errorf("the shopper has %s, want %s", got, want)
	}
	if got := h.balance(h.w.merchant.Address()); got != merchant {
		h.t.Errorf("the merchant has %s, want %s", got, merchant)
	}
	if got := h.balance(h.w.client.Addresses().Orders); !got.IsZero() {
		h.t.Errorf("the escrow still has %s", got)
	}
	for centre, s := range h.model.shelves {
		want := shelf{onHand: uint64(h.model.adjusted[centre] - int64(out[centre])), movements: s.movements}
		if s != want {
			h.t.Errorf("the shelf of centre %d has %+v, want %+v", centre, s, want)
		}
	}
	h.compareDatabase()
	lost, idle = h.fleet.idle()
	return lost, idle, past
}

// compareDatabase checks that the database has the same parcels.
func (h *history) compareDatabase() {
	h.t.Helper()
	head, err := h.w.client.Head(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for limit := time.Now().Add(time.Minute); ; <-tick.C {
		at, err := h.fleet.store.Cursor(h.t.Context())
		if err == nil && at == head {
			break
		}
		if time.Now().After(limit) {
			h.t.Fatalf("the database is at block %d, %v; the chain at %d", at.Number, err, head.Number)
		}
	}
	all, err := h.fleet.store.Orders(h.t.Context())
	if err != nil || len(all) != len(h.model.parcels) {
		h.t.Fatalf("the database has %d parcels, %v; want %d", len(all), err, len(h.model.parcels))
	}
	for _, o := range all {
		if want := h.model.parcels[o.ID]; o.Status != want.Status || o.Carrier != want.Carrier || o.Mode != want.Mode {
			h.t.Errorf("parcel %s is %s with carrier %d in the database, %s with carrier %d on chain", o.ID.Short(),
				o.Status, o.Carrier, want.Status, want.Carrier)
		}
	}
}
