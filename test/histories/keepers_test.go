package histories

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/keeper"
)

// The accounts of the keepers. Two keepers with the database share the first one.
var (
	sharedKey = devkeys.Key(devkeys.Keeper)
	aloneKey  = devkeys.Key(devkeys.Carrier)
)

// sent is a call of a keeper.
type sent struct {
	ledger.Call
	from    journal.Address
	heads   []ledger.Cursor // before and after its simulation
	receipt ledger.Receipt
	err     error
}

// recorder keeps what a sender has sent. It is safe for concurrent use.
type recorder struct {
	keeper.Sender
	fleet  *fleet
	number int // of the keeper
}

func (r recorder) Send(ctx context.Context, c ledger.Call) (ledger.Receipt, error) {
	r.fleet.mu.Lock()
	heads := r.fleet.heads[simulated{r.number, string(c.Data)}]
	r.fleet.mu.Unlock()
	receipt, err := r.Sender.Send(ctx, c)
	r.fleet.mu.Lock()
	defer r.fleet.mu.Unlock()
	r.fleet.sent = append(r.fleet.sent, sent{c, r.Address(), heads, receipt, err})
	return receipt, err
}

// watcher keeps the heads before and after each simulation of a call.
type watcher struct {
	chain.Outbound
	fleet  *fleet
	number int // of the keeper
}

func (s watcher) Simulate(ctx context.Context, from journal.Address, c ledger.Call) error {
	before, err := s.fleet.w.latest(ctx)
	if err != nil {
		return err
	}
	refusal := s.Outbound.Simulate(ctx, from, c)
	after, err := s.fleet.w.latest(ctx)
	if err != nil {
		return err
	}
	s.fleet.mu.Lock()
	defer s.fleet.mu.Unlock()
	s.fleet.heads[simulated{s.number, string(c.Data)}] = []ledger.Cursor{before, after}
	return refusal
}

// simulated identifies the simulations of a call by a keeper. Two keepers share an account: one may send what it found
// accepted while the other finds the same call refused on a later block.
type simulated struct {
	keeper int
	data   string
}

// latest returns the head of the node. The one of a chain.Client may be behind.
func (w *world) latest(ctx context.Context) (ledger.Cursor, error) {
	var head struct {
		Number hexutil.Uint64
		Hash   common.Hash
	}
	err := w.node.CallContext(ctx, &head, "eth_getBlockByNumber", "latest", false)
	return ledger.Cursor{Number: uint64(head.Number), Hash: journal.Hash(head.Hash)}, err
}

// posted finds code hashes on chain.
type posted struct{ *chain.Client }

func (p posted) CodeHashes(ctx context.Context, a ledger.ActPending) (journal.CodeHashes, error) {
	return p.PostedCodes(ctx, a)
}

// fleet starts and kills keepers.
type fleet struct {
	t        *testing.T
	w        *world
	database string
	store    *store.Store
	limit    func(*keeper.Config) // changes the limits of the keepers; nil: they have the defaults
	running  [3]func()            // stop the two keepers with the database and the one without; nil: not running

	mu    sync.Mutex // guards heads and sent
	heads map[simulated][]ledger.Cursor
	sent  []sent
}

// start starts a keeper: 0 and 1 have the database and share an account, 2 has only the node.
func (f *fleet) start(n int) {
	f.t.Helper()
	client := f.w.dial(f.w.client.Addresses())
	out := chain.NewOutbound(client)
	cfg := keeper.Config{
		Chain: client, Simulator: watcher{out, f, n}, Poll: 100 * time.Millisecond, Log: chaintest.Discard(),
	}
	cfg.Codes = posted{client}
	parts := []func(context.Context) error{}
	if n == 2 {
		cfg.Book = keeper.NewChainBook(client, client.Addresses().Block)
		cfg.Sender = recorder{localsender.New(client, aloneKey, chaintest.Discard()), f, n}
	} else {
		s := sender.New(sender.Config{
			ChainID: client.ChainID(), Chain: out, Contracts: out, TxStore: txstore.New(storetest.Pool(f.t, f.database)),
			Signer: sender.NewKey(sharedKey), Confirmations: 8, GracePeriod: 100 * time.Millisecond,
			Holder: fmt.Sprint("keeper ", n), Purpose: "keep", Log: chaintest.Discard(),
		})
		cfg.Book, cfg.Sender = f.store, recorder{s, f, n}
		parts = append(parts, s.Run)
	}
	if f.limit != nil {
		f.limit(&cfg)
	}
	parts = append(parts, keeper.New(cfg).Run)
	ctx, cancel := context.WithCancel(f.t.Context())
	var running sync.WaitGroup
	for _, run := range parts {
		running.Go(func() {
			if err := run(ctx); err != nil && ctx.Err() == nil {
				f.t.Error(err)
			}
		})
	}
	f.running[n] = func() {
		cancel()
		running.Wait()
	}
}

// kill stops a keeper in the middle of its work.
func (f *fleet) kill(n int) {
	if f.running[n] != nil {
		f.running[n]()
		f.running[n] = nil
	}
}

// alive returns how many keepers run.
func (f *fleet) alive() (n int) {
	for _, stop := range f.running {
		if stop != nil {
			n++
		}
	}
	return n
}

// await waits until a keeper has sent a number of transactions that are in no block, at most for the time of a block.
func (f *fleet) await(n int) {
	f.t.Helper()
	limit := time.NewTimer(10 * time.Second)
	defer limit.Stop()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		for _, key := range []*ecdsa.PrivateKey{sharedKey, aloneKey} {
			if f.w.inPool(chaintest.Address(key)) >= n {
				return
			}
		}
		select {
		case <-limit.C:
			return
		case <-tick.C:
		}
	}
}

// idle counts the transactions of keepers that changed nothing: apart from all others those that the contract accepted
// when they were sent, and that lost to another transaction or to a reorganisation.
func (f *fleet) idle() (lost, idle int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	failed := map[journal.Hash]bool{} // whether the contract accepted the call when it was sent
	calls := map[journal.Hash]sent{}
	for _, s := range f.sent {
		tx := s.receipt.Tx
		switch {
		case tx == (journal.Hash{}) || !f.w.isMined(tx):
		case s.err != nil:
			failed[tx], calls[tx] = failed[tx] || f.accepted(s), s
		case len(s.receipt.Logs) == 0:
			f.t.Errorf("transaction of %q has no event", s.Key)
			idle++
		}
	}
	for tx, accepted := range failed {
		if accepted {
			lost++
			continue
		}
		s := calls[tx]
		f.t.Errorf("%s was sent after %v, although the contract refused it: %v", s.Key, s.heads, s.err)
		idle++
	}
	return lost, idle
}

// accepted reports whether the contract accepted a call at one of the heads of its simulation or at the block after
// them, or one of them is not on the chain any more. While Anvil mines a block, it executes calls on the state of that
// block but still names its parent as the head.
func (f *fleet) accepted(s sent) bool {
	const gas = 3_000_000
	replay := func(block uint64) error {
		return chain.NewOutbound(f.w.client).Replay(f.t.Context(), s.from, s.Call, gas, block)
	}
	for _, head := range s.heads {
		b, err := f.w.client.Block(f.t.Context(), head.Number)
		if err != nil || b.Hash != head.Hash || replay(head.Number) == nil {
			return true
		}
	}
	return len(s.heads) > 0 && replay(s.heads[len(s.heads)-1].Number+1) == nil
}

// inPool returns the number of an account's transactions that are in no block.
func (w *world) inPool(of journal.Address) int {
	w.t.Helper()
	ctx, out := w.t.Context(), chain.NewOutbound(w.client)
	mined, err := out.Nonce(ctx, of, 0)
	if err != nil {
		w.t.Fatal(err)
	}
	pending, err := out.Pending(ctx, of)
	if err != nil {
		w.t.Fatal(err)
	}
	return int(pending) - int(mined)
}

// isMined reports whether a block has a transaction.
func (w *world) isMined(tx journal.Hash) bool {
	_, err := chain.NewOutbound(w.client).Receipt(w.t.Context(), tx)
	return err == nil
}
