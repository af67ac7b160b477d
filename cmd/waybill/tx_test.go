package main

import (
	"io"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
)

// `waybill tx` shows what waits, says why, and cancels it, without any key.
func TestTx(t *testing.T) {
	t.Parallel()
	c := devnettest.Chain(t, devnet.ChainConfig{})
	p := devnettest.Postgres(t, devnet.PostgresConfig{})
	none := func(string) (string, bool) { return "", false }
	say := func(args ...string) string {
		t.Helper()
		var out strings.Builder
		if err := run(t.Context(), append(args, "--rpc", c.URL(), "--database-url", p.URL()), none, &out, io.Discard); err != nil {
			t.Fatalf("waybill %s: %v", strings.Join(args, " "), err)
		}
		return out.String()
	}
	say("migrate")
	s := txstore.New(storetest.Pool(t, p.URL()))
	account := ledger.Account{Chain: devnet.ChainID, Address: journal.Address{7}}
	if _, _, err := s.Enqueue(t.Context(), account, ledger.Call{Key: "a", What: "post segment 3", To: journal.Address{1}}, 21_000); err != nil {
		t.Fatal(err)
	}
	for command, want := range map[string]string{"list": "post segment 3", "explain": "no process sends for " + account.Address.String(), "retry": "offers more"} {
		if got := say("tx", command, "--id", "1"); !strings.Contains(got, want) {
			t.Errorf("tx %s says %q, want %q", command, got, want)
		}
	}
	say("tx", "cancel", "--id", "1", "--reason", "not wanted")
	if got := say("tx", "explain", "--id", "1"); !strings.Contains(got, "not wanted") || !strings.Contains(got, "to be cancelled") {
		t.Errorf("tx explain says %q", got)
	}
	if err := run(t.Context(), []string{"tx", "cancel", "--id", "9", "--rpc", c.URL(), "--database-url", p.URL()}, none, io.Discard, io.Discard); err == nil {
		t.Error("there is no transaction 9")
	}
}
