package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

// The whole journey, from the deployment to the settled order, on nodes that differ from the embedded one.
func TestJourneyOnOtherChains(t *testing.T) {
	t.Parallel()
	timestamp := func(drift time.Duration) string { return fmt.Sprint(time.Now().Add(drift).Unix()) }
	for name, start := range map[string]func(t *testing.T) string{
		"geth --dev": func(t *testing.T) string { return testenv.Geth(t).HTTP },
		"an hour ahead": func(t *testing.T) string {
			return testenv.Anvil(t, "--block-time", "1", "--timestamp", timestamp(time.Hour)).WebSocket
		},
		"an hour behind, where gas costs nothing": func(t *testing.T) string {
			return testenv.Anvil(t, "--block-time", "1", "--timestamp", timestamp(-time.Hour), "--base-fee", "0",
				"--gas-price", "0").WebSocket
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			j := harness.StartDev(t, "--rpc", start(t), "--pace", "20")
			network := harness.ExampleNetwork(t)
			order := harness.NewShopper(t, j.Shop).Buy(network.Items[0].GTIN, network.Zones[0].ID)
			j.AwaitSettled(order.Order)
			j.CompareWithChain(order.Order)
		})
	}
}
