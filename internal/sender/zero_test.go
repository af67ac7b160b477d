package sender_test

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
)

// TestSender_replacesTheFeeZero sends transfers where gas costs nothing, and then the base fee rises. The transactions
// with the fee zero are replaced.
func TestSender_replacesTheFeeZero(t *testing.T) {
	t.Parallel()
	w := newFixture(t, anvil(t, "--no-mining", "--base-fee", "0", "--gas-price", "0"))
	mineExpensive := func() {
		w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x3e8") // 1000 wei
		w.mine()
	}
	s, _ := w.run(w.config(keys[0]))
	done := sendAll(deadline(t), s, 0, 2)
	w.until(func() {}, func() bool { return w.mempool() == 2 })
	w.while(mineExpensive, done, 2)
	w.until(mineExpensive, w.allConfirmed)
	w.checkOnce(2)
	all, err := w.store.Intents(t.Context(), w.client.ChainID(), false, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range all {
		first, last := i.Attempts[0], i.Attempts[len(i.Attempts)-1]
		if first.Cap.Sign() != 0 || first.Tip.Sign() != 0 || ledger.Tiny(last.Cap) {
			t.Errorf("nonce %d: the fee cap %s was replaced by %s, want 0 and more", i.Nonce, first.Cap, last.Cap)
		}
	}
}
