package sender_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// growing is the code of a contract. Without input it sets a slot. With input it stops; once the slot is set, it
// reverts unless 1,000,000 gas are left.
const growing = "0x" + "3615601c57" + // without input, jump to the end
	"60005415601a57" + // if the slot is zero, jump to STOP
	"620f42405a11601a57" + // if GAS is more than 1,000,000, jump to STOP
	"60006000fd" + "5b00" + // REVERT; STOP
	"5b600160005500" // set the slot to 1

// A transaction before it changes the state, so that a call needs more gas than estimated. It is sent again with a new
// estimate. A call with a gas limit of its own is sent once.
func TestSender_gasShort(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		least    uint64
		outcomes []ledger.Outcome
	}{
		"estimated": {0, []ledger.Outcome{ledger.TxReverted, ledger.TxSucceeded}},
		"limited":   {1_100_000, []ledger.Outcome{ledger.TxSucceeded}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newManualFixture(t)
			contract := journal.Address{0xc0}
			w.call(nil, "anvil_setCode", common.Address(contract), growing)
			s, _ := w.run(w.config(keys[0]))
			done := make(chan error, 1)
			call := ledger.Call{Key: "grow", What: "grow", To: contract, Data: []byte{1}, Gas: c.least}
			go func() {
				r, err := s.Send(deadline(t), call)
				if err == nil && r.Reverted {
					err = errors.New("the receipt is that of the failed transaction")
				}
				done <- err
			}()
			w.until(func() {}, func() bool { return w.mempool() == 1 })
			other := common.Address(devkeys.Address(devkeys.Carrier))
			var first common.Hash
			w.call(&first, "eth_sendTransaction", map[string]any{ // it pays more, so that it is the first in the block
				"from": other, "to": common.Address(contract),
				"gas": hexutil.Uint64(100_000), "maxFeePerGas": "0x2540be4000", "maxPriorityFeePerGas": "0x2540be4000",
			})
			w.while(w.mine, done, 1)
			w.until(w.mine, w.allConfirmed)
			all, err := w.store.Intents(t.Context(), w.client.ChainID(), false, 10)
			if err != nil || len(all) != len(c.outcomes) {
				t.Fatalf("%d transactions, %v; want %d", len(all), err, len(c.outcomes))
			}
			for i, want := range c.outcomes { // the newest intent is the first
				if got := all[len(all)-1-i]; got.Outcome != want || got.Gas < c.least {
					t.Errorf("transaction %d with %d gas has %s, want %s", i, got.Gas, got.Outcome, want)
				}
			}
		})
	}
}
