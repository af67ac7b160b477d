package histories

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/keeper"
)

// burner is the code of a contract that accepts ether and uses nearly all gas that it gets, 200,000 for a refund:
// JUMPDEST; JUMPI to it while 2,500 is less than GAS; STOP.
const burner = "0x5b5a6109c410600057" + "00"

// A shopper who is a contract uses 200,000 gas per refund, at the keeper's expense. The keeper refunds as many of its
// parcels as one payee may have gas in an hour of chain time, and the others in later hours. The refunds of other
// shoppers, which are due after those, do not wait.
func TestKeeper_payeeGas(t *testing.T) {
	t.Parallel()
	const most = 750_000 // two refunds of the contract, and not three
	h := newHistory(t, rand.New(rand.NewPCG(1, 1)), &deck{})
	w := h.w
	metrics := prometheus.NewRegistry()
	h.fleet.limit = func(c *keeper.Config) { c.PayeeGas, c.AtOnce, c.Registry = most, 1, metrics }

	hour := w.now().Truncate(time.Hour).Add(4 * time.Hour)
	contract, wallet := journal.Address{0xb0}, journal.Address{0xb1}
	packBy := hour.Add(-time.Hour)
	var slow, others []journal.OrderID
	for n := range 5 {
		slow = append(slow, w.placeInEther(contract, uint64(n), packBy))
	}
	for n := range 2 {
		others = append(others, w.placeInEther(wallet, uint64(10+n), packBy.Add(5*time.Second)))
		others = append(others, w.place(w.lateTerms(uint64(20+n), packBy.Add(5*time.Second))))
	}
	w.call(nil, "anvil_setCode", common.Address(contract), burner)
	before := w.wei(contract)

	w.mine(hour.Sub(w.now()) + 20*time.Second)
	h.fleet.start(0)
	refunded := func(ids []journal.OrderID) (n int) {
		h.follow(1 << 62)
		for _, id := range ids {
			if h.model.parcels[id].Status == ledger.Refunded {
				n++
			}
		}
		return n
	}
	over := func() float64 { return gathered(t, metrics, "waybill_keeper_over_limit_total", "payee") }
	for i, want := range []int{2, 4, 5} {
		h.mineUntil(func() bool { return refunded(slow) >= want && refunded(others) == len(others) })
		if want < len(slow) { // all that wait are tried again in this hour
			tried := over()
			h.mineUntil(func() bool { return over() >= tried+2*float64(len(slow)-want) })
		}
		if got := refunded(slow); got != want {
			t.Errorf("%d parcels of the contract are refunded in hour %d, want %d", got, i, want)
		}
		if now := w.now(); now.Truncate(time.Hour) != hour.Add(time.Duration(i)*time.Hour) {
			t.Fatalf("it is %s, want to be in hour %d from %s on", now, i, hour)
		}
		w.mine(w.now().Truncate(time.Hour).Add(time.Hour + time.Minute).Sub(w.now()))
	}
	if got := new(big.Int).Sub(w.wei(contract), before); got.Cmp(big.NewInt(5*etherPrice)) != 0 {
		t.Errorf("the contract got %s wei, want %d", got, 5*etherPrice)
	}
	if lost := over(); lost == 0 {
		t.Error("no call was over the limit of a payee")
	}
	gas := gathered(t, metrics, "waybill_keeper_gas_total", "refund")
	t.Logf("nine refunds used %.0f gas", gas)
	if gas < 5*200_000 {
		t.Errorf("the refunds used %.0f gas: the contract did not use 200,000 for each", gas)
	}
}

// etherPrice is the price of an order in ether, in wei.
const etherPrice = 1_000_000_000

// lateTerms returns the terms of an order that nobody packs.
func (w *world) lateTerms(nonce uint64, packBy time.Time) ledger.Terms {
	t := (&plan{zone: both}).terms(w, nonce, w.now())
	t.PackBy, t.DeliverBy = packBy, packBy.Add(24*time.Hour)
	return t
}

// placeInEther places an order of a shopper who pays in ether, and waits for its block.
func (w *world) placeInEther(shopper journal.Address, nonce uint64, packBy time.Time) journal.OrderID {
	w.t.Helper()
	terms := w.lateTerms(nonce, packBy)
	terms.Shopper, terms.Token, terms.Price = shopper, journal.Address{}, journal.AmountOf(etherPrice)
	terms.Lines[0].Amount = terms.Price
	id, signature, err := w.merchant.SignTerms(terms)
	if err != nil {
		w.t.Fatal(err)
	}
	refund, err := w.client.TaskCall(ledger.Task{What: ledger.DueRefund, Order: ledger.Order{Terms: terms}})
	if err != nil {
		w.t.Fatal(err)
	}
	encoded := refund.Data[4+2*32:] // behind the selector, the offset of the terms, and the number of the parcel
	word := func(n int) []byte { return common.LeftPadBytes(big.NewInt(int64(n)).Bytes(), 32) }
	data := append(selector("place("+termsType+",bytes)"), word(2*32)...)
	data = append(append(data, word(2*32+len(encoded))...), encoded...)
	data = append(append(data, word(len(signature))...), signature...)
	data = append(data, make([]byte, (32-len(signature)%32)%32)...)

	account := common.Address(shopper)
	w.call(nil, "anvil_setBalance", account, hexutil.EncodeBig(big.NewInt(1e18)))
	w.call(nil, "anvil_impersonateAccount", account)
	var tx common.Hash
	w.call(&tx, "eth_sendTransaction", map[string]any{
		"from": account, "to": common.Address(w.client.Addresses().Orders), "data": hexutil.Bytes(data),
		"value": hexutil.EncodeUint64(etherPrice), "gas": hexutil.Uint64(3_000_000),
	})
	return id
}

// wei returns the balance of an account.
func (w *world) wei(of journal.Address) *big.Int {
	w.t.Helper()
	var balance hexutil.Big
	w.call(&balance, "eth_getBalance", common.Address(of), "latest")
	return balance.ToInt()
}

// mineUntil makes blocks, at the pace of the clock, until holds returns true.
func (h *history) mineUntil(holds func() bool) {
	h.t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	limit := time.NewTimer(testenv.Timeout)
	defer limit.Stop()
	for !holds() {
		select {
		case <-limit.C:
			h.t.Fatal("the keeper does not do what is due")
		case <-tick.C:
			h.w.mine(0)
		}
	}
}

// gathered returns the value of a metric with one label.
func gathered(t *testing.T, from prometheus.Gatherer, name, label string) float64 {
	t.Helper()
	all, err := from.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var sum float64
	for _, family := range all {
		for _, m := range family.GetMetric() {
			if family.GetName() == name && m.GetLabel()[0].GetValue() == label {
				sum += m.GetCounter().GetValue()
			}
		}
	}
	return sum
}
