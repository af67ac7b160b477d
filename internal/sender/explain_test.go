package sender_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/journal"
)

// checkExplanation fails the test unless an explanation of the intent contains text.
func (w *fixture) checkExplanation(id int64, text string) {
	w.t.Helper()
	out := chain.NewOutbound(w.client)
	why, err := sender.Explainer{Chain: out, Contracts: out, Balances: out, TxStore: w.store}.Explain(w.t.Context(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	if !strings.Contains(strings.Join(why, "\n"), text) {
		w.t.Errorf("transaction %d: want %q in\n%s", id, text, strings.Join(why, "\n"))
	}
}

// TestExplain checks the explanations of an intent that is stuck for different reasons, and that Bump raises its fees.
func TestExplain(t *testing.T) {
	t.Parallel()
	w := newManualFixture(t)
	w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00") // 1 gwei
	w.mine()
	id, _, err := w.store.Enqueue(t.Context(), w.account(), transfer(0), 21_000)
	if err != nil {
		t.Fatal(err)
	}
	w.checkExplanation(id, "no process sends for")
	w.checkExplanation(id, "not signed yet")
	s, _ := w.run(w.config(keys[0]))
	done := sendAll(deadline(t), s, 0, 2)
	w.until(func() {}, func() bool { return w.mempool() == 2 })
	w.checkExplanation(id, "no problem found")
	second := w.open()[0]
	w.checkExplanation(second.ID, "run tx explain for that one")

	w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x2540be400") // 10 gwei
	w.mine()
	w.checkExplanation(id, "is below the base fee")
	w.call(nil, "anvil_setBalance", s.Address().String(), hexutil.EncodeBig(big.NewInt(1000)))
	w.checkExplanation(id, "insufficient funds")
	w.call(nil, "anvil_setBalance", s.Address().String(), hexutil.EncodeBig(big.NewInt(1e18)))

	if err := w.store.Bump(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	w.until(func() {}, func() bool { i := w.intent(id); return len(i.Attempts) == 2 && i.Stage == ledger.TxBroadcast })
	cheap := func() {
		w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00")
		w.mine()
	}
	w.while(cheap, done, 2)
	w.until(cheap, w.allConfirmed)
	w.checkExplanation(id, "confirmed")
	if err := w.store.Bump(t.Context(), id); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("bump a confirmed intent: error is %v, want ErrConflict", err)
	}
	w.checkOnce(2)
	w.checkNonces(keys[0])
}
