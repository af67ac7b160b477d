package e2e

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

const gethDev = "geth --dev"

// letTimePass makes blocks until the end of the test. Geth's development mode makes a block for each transaction, and
// each block is at least a second later than the one before. The deployment has moved the time of the chain ahead, so
// that the end of the claims window would come minutes later.
func letTimePass(t *testing.T, url string) {
	t.Helper()
	node, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var sending sync.WaitGroup
	t.Cleanup(func() {
		cancel()
		sending.Wait()
		node.Close()
	})
	var accounts []string
	if err := node.CallContext(t.Context(), &accounts, "eth_accounts"); err != nil {
		t.Fatal(err)
	}
	call := map[string]any{"from": accounts[0], "to": accounts[0]}
	tick := time.NewTicker(100 * time.Millisecond)
	sending.Go(func() {
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if err := node.CallContext(ctx, nil, "eth_sendTransaction", call); err != nil && ctx.Err() == nil {
				t.Errorf("make a block: %v", err)
				return
			}
		}
	})
}

// The whole journey, from the deployment to the settled order, on nodes that differ from the embedded one.
func TestJourneyOnOtherChains(t *testing.T) {
	t.Parallel()
	timestamp := func(drift time.Duration) string { return fmt.Sprint(time.Now().Add(drift).Unix()) }
	for name, start := range map[string]func(t *testing.T) string{
		gethDev: func(t *testing.T) string { return testenv.Geth(t).HTTP },
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
			node := start(t)
			j := harness.StartDev(t, "--rpc", node, "--pace", "20")
			network := harness.ExampleNetwork(t)
			order := harness.NewShopper(t, j.Shop).Buy(network.Items[0].GTIN, network.Zones[0].ID)
			if name == gethDev {
				j.AwaitStatus(ledger.Delivered, order.Order)
				letTimePass(t, node)
			}
			j.AwaitSettled(order.Order)
			j.CompareWithChain(order.Order)
		})
	}
}
