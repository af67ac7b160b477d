package chain_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// An order whose lines no single centre has in stock: another order has just taken nearly all markers in the north, and
// only the north has mugs. The parcels are delivered one after the other, each by its own centre's devices. At the end
// the merchant has the full price.
func TestParcels(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := start(t)
			w := newWorld(t, url)
			before := w.Terms(t, 1)
			before.Lines[0].Quantity = 95
			w.place(t, before)
			terms := w.Terms(t, 2)
			terms.MaxParcels, terms.Lines[0].Quantity = 3, 10
			id, sig, err := w.Merchant.SignTerms(terms)
			if err != nil {
				t.Fatal(err)
			}
			tx, _, _, err := w.Relayer.Place(t.Context(), terms, sig, w.pay(t, terms))
			if err != nil {
				t.Fatal(err)
			}
			txs := []journal.Hash{tx}
			parcels := w.orders(t, id)
			if len(parcels) != 2 {
				t.Fatalf("%d parcels, want 2", len(parcels))
			}
			writers := map[string]*chaintest.Device{}
			for _, d := range w.Network.Devices {
				writers[d.Name] = w.Device(d.Name)
			}
			for k, p := range parcels {
				if p.Status != ledger.Placed || p.ID.Order() != id || int(p.Parcel) != k || len(p.Carried()) != 1 {
					t.Fatalf("unexpected parcel %d: %+v", k, p)
				}
				line := slices.IndexFunc([]int{0, 1}, p.Has)
				site := map[uint16]string{1: "-1", 2: "-2"}[p.Centre]
				for _, step := range []struct {
					by    string
					kind  journal.Kind
					value int64
					aux   uint64
					then  ledger.Status
				}{
					{"shelf" + site, journal.Counting, 10, uint64(line), ledger.Confirmed},
					{"robot" + site, journal.Picking, 0, 0, ledger.Picked},
					{"packer" + site, journal.Packing, 370, 0, ledger.Assigned},
					{"dock" + site, journal.Departing, 0, 1, ledger.Assigned},
					{"van-1", journal.Departing, 0, 0, ledger.Departed},
					{"van-1", journal.Accepting, 0, 0, ledger.Settled},
				} {
					if step.kind == journal.Departing {
						step.value = w.nonce(t, p.ID)
					}
					s, readings, sig := writers[step.by].Act(t, step.kind, p.ID, step.value, step.aux)
					hashes := chaintest.HashesFor(readings)
					tx, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}, hashes)
					if err != nil {
						t.Fatalf("parcel %d: %s by %s: %v", k, step.kind, step.by, err)
					}
					txs = append(txs, tx)
					o, err := w.Client.Order(t.Context(), p.ID)
					if err != nil || o.Status != step.then {
						t.Fatalf("parcel %d after %s by %s: %s, %v; want %s", k, step.kind, step.by, o.Status, err, step.then)
					}
				}
			}
			w.requireFoundByOrder(t, url, id, txs)
			var paid journal.Amount
			for k, p := range w.orders(t, id) {
				last := p.Steps[len(p.Steps)-1]
				if p.Status != ledger.Settled || last.Amount.IsZero() || last.Amount == terms.Price {
					t.Errorf("parcel %d: final status %s, %s paid", k, p.Status, last.Amount)
				}
				paid, _ = paid.Add(last.Amount)
			}
			got, err := w.Client.TokenBalance(t.Context(), w.Merchant.Address())
			if err != nil || got != terms.Price || paid != got {
				t.Errorf("the merchant has %s, %v; %s by events; want %s", got, err, paid, terms.Price)
			}
			if got, err := w.Client.TokenBalance(t.Context(), w.Client.Addresses().Orders); err != nil || got != before.Price {
				t.Errorf("the escrow has %s, %v; want %s of the other order", got, err, before.Price)
			}
		})
	}
}

// requireFoundByOrder checks that one eth_getLogs by the order's id finds every log of our contracts in the order's
// transactions, except for the standard events of the receipt and counts that agreed with the stock.
func (w *world) requireFoundByOrder(t *testing.T, url string, id journal.OrderID, txs []journal.Hash) {
	t.Helper()
	node, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	found, err := node.FilterLogs(t.Context(), ethereum.FilterQuery{Topics: [][]common.Hash{nil, {common.Hash(id)}}})
	if err != nil {
		t.Fatal(err)
	}
	a := w.Client.Addresses()
	ours := []journal.Address{a.Orders, a.Centres, a.Shipments, a.Claims}
	var decoder events.Decoder
	parcels := map[uint8]int{}
	for _, tx := range txs {
		receipt, err := node.TransactionReceipt(t.Context(), common.Hash(tx))
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range receipt.Logs {
			e, err := decoder.Event(chain.LedgerLog(l))
			standard := slices.Contains([]string{"Transfer", "Locked", "MetadataUpdate"}, e.Name)
			if err != nil || !slices.Contains(ours, e.Address) || standard || e.Order == (journal.OrderID{}) {
				continue
			}
			if !slices.ContainsFunc(found, func(f types.Log) bool { return f.TxHash == l.TxHash && f.Index == l.Index }) {
				t.Errorf("the query by the order's id does not find %s %s", e.Name, e.Data)
			}
			parcels[e.Order.Parcel()]++
		}
	}
	if len(parcels) != 2 || parcels[0] == 0 || parcels[1] == 0 {
		t.Errorf("events by parcel: %v", parcels)
	}
}

// orders computes an order's parcels from the chain's events.
func (w *world) orders(t *testing.T, id journal.OrderID) (all []*ledger.Order) {
	t.Helper()
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	blocks, err := w.Client.Range(t.Context(), w.Client.Addresses().Block, head.Number)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range blocks {
		for _, e := range b.Events {
			if p, ok := e.Payload.(*ledger.OrderPlaced); ok && p.ID == id {
				for _, parcel := range e.Orders() {
					all = append(all, &ledger.Order{ID: parcel})
				}
			}
			for _, o := range all {
				if e.MovesOrder() && slices.Contains(e.Orders(), o.ID) {
					o.Apply(e, b)
				}
			}
		}
	}
	return all
}
