package harness

import (
	"fmt"
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// CompareWithChain checks that a settled order has the same steps in the database as the events on chain, that each
// step occurs once, and that no goods seem to be missing. Only the signatures of a hand-over may be repeated, in other
// transactions. missing are the GTINs of goods that the test has taken from the shelves.
func (j *Journey) CompareWithChain(id journal.OrderID, missing ...uint64) {
	j.T.Helper()
	j.noDiscrepancies(missing)
	ctx := j.T.Context()
	o, err := j.Store.Order(ctx, id)
	if err != nil {
		j.T.Fatal(err)
	}
	head, err := j.Client.Head(ctx)
	if err != nil {
		j.T.Fatal(err)
	}
	blocks, err := j.Client.Range(ctx, j.Client.Addresses().Block, head.Number)
	if err != nil {
		j.T.Fatal(err)
	}
	var onChain ledger.Order // folded from the events
	for _, b := range blocks {
		for _, e := range b.Events {
			if e.Order == id && e.Payload != nil {
				onChain.Apply(e, b)
			}
		}
	}
	if o.Status != ledger.Settled || onChain.Status != ledger.Settled {
		j.T.Errorf("order %s: status is %s in the database, %s on chain, want settled",
			id.Short(), o.Status, onChain.Status)
	}
	if len(o.Steps) != len(onChain.Steps) {
		j.T.Fatalf("order %s: the database has %d steps, the chain %d", id.Short(), len(o.Steps), len(onChain.Steps))
	}
	counts := map[string]int{}
	for i, s := range onChain.Steps {
		found := o.Steps[i]
		same := found.Status == s.Status && found.Device == s.Device && found.Tx == s.Tx && found.Block == s.Block
		if !same || !found.Time.Equal(s.Time) || found.Lat != s.Lat || found.Lon != s.Lon {
			j.T.Errorf("order %s, step %d:\n database %+v\n chain    %+v", id.Short(), i, found, s)
		}
		step := fmt.Sprint(s.Status, s.Kind, s.Device)
		if s.Status == ledger.Assigned && s.Kind == journal.Departing {
			step += s.Tx.String() // if two vehicles come, both and the dock sign again until it is one
		}
		counts[step]++
	}
	for step, n := range counts {
		if n != 1 {
			j.T.Errorf("order %s: step %s occurs %d times", id.Short(), step, n)
		}
	}
	state, err := j.Client.Order(ctx, id)
	if err != nil {
		j.T.Fatal(err)
	}
	if state.Status != ledger.Settled || state.Centre != o.Centre || state.Carrier != o.Carrier {
		j.T.Errorf("order %s: the contract has status %s, centre %d, carrier %d; the database has centre %d, carrier %d",
			id.Short(), state.Status, state.Centre, state.Carrier, o.Centre, o.Carrier)
	}
}

// noDiscrepancies checks that only counts of missing goods differed from the contracts' stock. The simulated shelves
// count right, so each other difference comes from an act that was lost, repeated or taken in another order than it was
// signed, as after a crash.
func (j *Journey) noDiscrepancies(missing []uint64) {
	j.T.Helper()
	all, err := j.Client.Events(j.T.Context(), "DiscrepancyOpened")
	if err != nil {
		j.T.Fatal(err)
	}
	for _, e := range all {
		if d, ok := e.Payload.(*ledger.DiscrepancyOpened); !ok || !slices.Contains(missing, d.GTIN) {
			j.T.Errorf("a count differs from the stock of the contracts: %+v", e.Payload)
		}
	}
}
