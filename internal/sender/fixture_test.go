package sender_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// keys of accounts with ether on Anvil.
var keys = []*ecdsa.PrivateKey{devkeys.Key(devkeys.Owner), devkeys.Key(devkeys.Merchant)}

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

func deadline(t testing.TB) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// nodes has functions that start a node and return its URL.
var nodes = map[string]func(testing.TB) string{"geth": geth, "anvil": func(t testing.TB) string { return anvil(t) }}

func geth(t testing.TB) string {
	t.Helper()
	var funded []journal.Address
	for _, k := range keys {
		funded = append(funded, sender.NewKey(k).Address())
	}
	return devnettest.Chain(t, devnet.ChainConfig{Funded: funded}).WebSocketURL()
}

func anvil(t testing.TB, args ...string) string {
	t.Helper()
	return testenv.Anvil(t, args...).WebSocket
}

// fixture is a chain and an outbox.
type fixture struct {
	t      testing.TB
	node   string
	url    string // of the database
	client *chain.Client
	raw    *rpc.Client
	store  *txstore.Store
}

func newFixture(t testing.TB, node string) *fixture {
	t.Helper()
	w := &fixture{t: t, node: node, url: storetest.URL(t)}
	w.client, w.store = dial(t, node), txstore.New(storetest.Pool(t, w.url))
	raw, err := rpc.DialContext(t.Context(), node)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(raw.Close)
	w.raw = raw
	return w
}

func dial(t testing.TB, node string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), node, ledger.Addresses{}, discard())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// call sends a JSON-RPC request to the node, without the package under test.
func (w *fixture) call(result any, method string, args ...any) {
	w.t.Helper()
	if err := w.raw.CallContext(w.t.Context(), result, method, args...); err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
}

func (w *fixture) config(key *ecdsa.PrivateKey) sender.Config {
	out := chain.NewOutbound(w.client)
	return sender.Config{
		ChainID: w.client.ChainID(), Chain: out, Contracts: out, TxStore: w.store, Signer: sender.NewKey(key),
		GracePeriod: 200 * time.Millisecond, Log: discard(), Holder: w.t.Name(),
	}
}

// run runs a Sender until stop is called or the test ends. stop waits until Run has returned.
func (w *fixture) run(c sender.Config) (s *sender.Sender, stop func()) {
	w.t.Helper()
	s = sender.New(c)
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := s.Run(ctx); err != nil {
			w.t.Error(err)
		}
	}()
	stop = func() {
		cancel()
		<-done
	}
	w.t.Cleanup(stop)
	return s, stop
}

// transfer returns a transfer of one wei to an account of its own, whose balance is the number of executions.
func transfer(n int) ledger.Call {
	to := journal.Address{0: 0xbe, 1: 0xef}
	binary.BigEndian.PutUint64(to[12:], uint64(n))
	return ledger.Call{Key: fmt.Sprintf("transfer %d", n), What: fmt.Sprintf("transfer %d", n), To: to, Wei: one}
}

// checkOnce fails the test unless each transfer below n was executed once.
func (w *fixture) checkOnce(n int) {
	w.t.Helper()
	for i := range n {
		has, err := w.client.Balance(w.t.Context(), transfer(i).To)
		if err != nil {
			w.t.Fatal(err)
		}
		if has.Cmp(one) != 0 {
			w.t.Errorf("transfer %d was executed %s times, want once", i, has)
		}
	}
}

// checkNonces fails the test unless each intent of the account is mined with a nonce of its own.
func (w *fixture) checkNonces(key *ecdsa.PrivateKey) {
	w.t.Helper()
	a := sender.NewKey(key).Address()
	next, err := chain.NewOutbound(w.client).Nonce(w.t.Context(), a, 0)
	if err != nil {
		w.t.Fatal(err)
	}
	all, err := w.store.Intents(w.t.Context(), w.client.ChainID(), false, 10_000)
	if err != nil {
		w.t.Fatal(err)
	}
	used := map[uint64]bool{}
	for _, i := range all {
		if i.Address != a {
			continue
		}
		if i.Nonce >= next || used[i.Nonce] {
			w.t.Errorf("transaction %d (%s) has nonce %d, the account's next is %d", i.ID, i.Call.What, i.Nonce, next)
		}
		if i.Stage != ledger.TxMined && i.Stage != ledger.TxConfirmed {
			w.t.Errorf("transaction %d (%s) is %s, want mined; last error: %s", i.ID, i.Call.What, i.Stage, i.LastError)
		}
		used[i.Nonce] = true
	}
}
