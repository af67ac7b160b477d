package harness

import (
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Agree checks that the database says of an order what the chain says, step by step, and that each step happened once
// and the order is settled.
func (j *Journey) Agree(id journal.OrderID) {
	j.T.Helper()
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
	var fresh ledger.Order
	for _, b := range blocks {
		for _, e := range b.Events {
			if e.Order == id && e.Payload != nil {
				fresh.Apply(e, b)
			}
		}
	}
	if o.Status != ledger.Settled || fresh.Status != ledger.Settled {
		j.T.Errorf("order %s: database %s, chain %s, want settled", id.Short(), o.Status, fresh.Status)
	}
	if len(o.Steps) != len(fresh.Steps) {
		j.T.Fatalf("order %s: the database has %d steps, the chain %d", id.Short(), len(o.Steps), len(fresh.Steps))
	}
	seen := map[string]int{}
	for i, s := range fresh.Steps {
		found := o.Steps[i]
		same := found.Status == s.Status && found.Device == s.Device && found.Tx == s.Tx && found.Block == s.Block
		if !same || !found.Time.Equal(s.Time) || found.Lat != s.Lat || found.Lon != s.Lon {
			j.T.Errorf("order %s, step %d:\n database %+v\n chain    %+v", id.Short(), i, found, s)
		}
		seen[fmt.Sprint(s.Status, s.Kind, s.Device)]++
	}
	for step, n := range seen {
		if n != 1 {
			j.T.Errorf("order %s: step %s happened %d times", id.Short(), step, n)
		}
	}
	onChain, err := j.Client.Order(ctx, id)
	if err != nil {
		j.T.Fatal(err)
	}
	if onChain.Status != ledger.Settled || onChain.Centre != o.Centre || onChain.Carrier != o.Carrier {
		j.T.Errorf("order %s: the contract has %s in centre %d by carrier %d, the database centre %d, carrier %d",
			id.Short(), onChain.Status, onChain.Centre, onChain.Carrier, o.Centre, o.Carrier)
	}
}
