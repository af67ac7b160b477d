package sender_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

// says fails unless one of the sentences about an intent has that text.
func (w *world) says(id int64, text string) {
	w.t.Helper()
	out := chain.NewOutbound(w.client)
	why, err := sender.Explainer{Chain: out, Contracts: out, Purse: out, TxStore: w.store}.Explain(w.t.Context(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	if !strings.Contains(strings.Join(why, "\n"), text) {
		w.t.Errorf("transaction %d: want %q in\n%s", id, text, strings.Join(why, "\n"))
	}
}

// Each reason for being stuck is named; what an operator asks for is done.
func TestExplain(t *testing.T) {
	t.Parallel()
	w := quiet(t)
	w.ask(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00") // 1 gwei
	w.mine()
	id, _, err := w.store.Enqueue(t.Context(), w.account(), gift(0), 21_000)
	if err != nil {
		t.Fatal(err)
	}
	w.says(id, "no process sends for")
	w.says(id, "not signed yet")
	s, _ := w.run(w.config(keys[0]))
	done := sendAll(deadline(t), s, 0, 2)
	w.until(func() {}, func() bool { return w.mempool() == 2 })
	w.says(id, "nothing keeps it")
	second := w.open()[0]
	w.says(second.ID, "explain that one")

	w.ask(nil, "anvil_setNextBlockBaseFeePerGas", "0x2540be400") // 10 gwei
	w.mine()
	w.says(id, "fee under the base fee")
	w.ask(nil, "anvil_setBalance", s.Address().String(), hexutil.EncodeBig(big.NewInt(1000)))
	w.says(id, "not enough ether")
	w.ask(nil, "anvil_setBalance", s.Address().String(), hexutil.EncodeBig(big.NewInt(1e18)))

	if err := w.store.Bump(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	w.until(func() {}, func() bool { i := w.intent(id); return len(i.Attempts) == 2 && i.Stage == ledger.TxBroadcast })
	cheap := func() {
		w.ask(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00")
		w.mine()
	}
	w.while(cheap, done, 2)
	w.until(cheap, w.calm)
	w.says(id, "confirmed")
	if err := w.store.Bump(t.Context(), id); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("error is %v", err)
	}
	w.once(2)
	w.whole(keys[0])
}
