package main

import (
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
)

// The commands of `waybill tx` need no private key.
func TestTx(t *testing.T) {
	t.Parallel()
	c := devnettest.Chain(t, devnet.ChainConfig{})
	p := devnettest.Postgres(t, devnet.PostgresConfig{})
	env := map[string]string{"WAYBILL_RPC": c.URL(), "WAYBILL_DATABASE_URL": p.URL()}
	do := func(args ...string) (out string) {
		t.Helper()
		r := waybill(t, env, args...)
		if r.status != succeeded {
			t.Fatalf("waybill %v: %d, %s", args, r.status, r.diagnostics)
		}
		return r.out
	}
	do("migrate")
	s := txstore.New(storetest.Pool(t, p.URL()))
	account := ledger.Account{Chain: devnet.ChainID, Address: journal.Address{7}}
	call := ledger.Call{Key: "a", What: "post segment 3", To: journal.Address{1}}
	if _, _, err := s.Enqueue(t.Context(), account, call, 21_000); err != nil {
		t.Fatal(err)
	}
	contains(t, do("tx", "list"), "post segment 3", "no process")
	contains(t, do("tx", "explain", "--id", "1"), "no process sends for "+account.Address.String())
	contains(t, do("tx", "retry", "--id", "1"), "a higher fee")
	do("tx", "cancel", "--id", "1", "--reason", "not wanted")
	contains(t, do("tx", "explain", "--id", "1"), "not wanted", "being cancelled")
	if r := waybill(t, env, "tx", "cancel", "--id", "9"); !r.fails(failed, "cancel transaction 9", "tx list --all") {
		t.Errorf("cancelled a transaction that does not exist: %d, %s", r.status, r.diagnostics)
	}
	for _, args := range [][]string{{"list"}, {"explain", "--id", "1"}, {"retry", "--id", "1"}, {"cancel", "--id", "1"}} {
		r := waybillTo(t, env, &failingOnce{}, append([]string{"tx"}, args...)...)
		if !r.fails(failed, "write output: the disk is full") {
			t.Errorf("tx %v: a failure to print is lost: %d, %s", args, r.status, r.diagnostics)
		}
	}
}
