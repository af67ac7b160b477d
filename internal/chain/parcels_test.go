package chain_test

import (
	"slices"
	"testing"

	"github.com/waybill/waybill/internal/chain/chaintest"
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
			w := newWorld(t, start(t))
			before := w.Terms(t, 1)
			before.Lines[0].Quantity = 95
			w.place(t, before)
			terms := w.Terms(t, 2)
			terms.MaxParcels, terms.Lines[0].Quantity = 3, 10
			id, sig, err := w.Merchant.SignTerms(terms)
			if err != nil {
				t.Fatal(err)
			}
			if _, _, _, err := w.Relayer.Place(t.Context(), terms, sig, w.pay(t, terms)); err != nil {
				t.Fatal(err)
			}
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
					{"dock" + site, journal.Departing, 0, 0, ledger.Assigned},
					{"van-1", journal.Departing, 0, 0, ledger.Departed},
					{"van-1", journal.Accepting, 0, 0, ledger.Settled},
				} {
					if step.kind == journal.Departing {
						step.value = w.nonce(t, p.ID)
					}
					s, readings, sig := writers[step.by].Act(t, step.kind, p.ID, step.value, step.aux)
					if _, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}); err != nil {
						t.Fatalf("parcel %d: %s by %s: %v", k, step.kind, step.by, err)
					}
					o, err := w.Client.Order(t.Context(), p.ID)
					if err != nil || o.Status != step.then {
						t.Fatalf("parcel %d after %s by %s: %s, %v; want %s", k, step.kind, step.by, o.Status, err, step.then)
					}
				}
			}
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
