package e2e

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/test/harness"
)

// TestSignedActions has a shopper without ether cancel an order, and accept a parcel whose code nobody tells at the
// door, then dispute it. The API relays what the shopper signs.
func TestSignedActions(t *testing.T) {
	t.Parallel()
	// The window does not end before the dispute, and a dispute without an arbiter settles at once.
	j := harness.StartDev(t, "--network", changedNetwork(t, `window = "20s"`, `window = "10m"`))
	s := harness.NewShopper(t, j.Shop)
	network := harness.ExampleNetwork(t)
	line := ledger.Line{GTIN: network.Items[0].GTIN, Quantity: 1}

	cancelled := s.Accept(s.Quote(network.Zones[0].ID, line))
	s.Act(cancelled.Order, "cancel") // the indexer need not have seen the order
	j.AwaitStatus(ledger.Cancelled, cancelled.Order)

	accepted := s.Accept(s.Quote(network.Zones[0].ID, line))
	j.AwaitStatus(ledger.Attempted, accepted.Order)
	s.Act(accepted.Order, "accept")
	j.AwaitStatus(ledger.Delivered, accepted.Order)
	s.Act(accepted.Order, "dispute")
	j.AwaitStatus(ledger.Settled, accepted.Order)
	j.CompareWithChain(accepted.Order)
}
