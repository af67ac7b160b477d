package rpc_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// emits is the code of a contract that emits 100 logs with three topics and one data word at each call.
var emits = "6064" + "5b" + strings.Repeat("80", 3) + "60206000a3" + "600190038060025700"

// BenchmarkSource reads 50,000 logs in ranges of 40 blocks: by eth_getLogs with a sample checked, with every block
// checked, and by receipts.
func BenchmarkSource(b *testing.B) {
	for name, start := range map[string]func(*testing.B) string{"geth": benchGeth, "anvil": benchAnvil} {
		node := start(b)
		at, head := benchFill(b, node)
		for _, way := range []string{"sampled", "paranoid", "receipts"} {
			c := benchClient(b, node, at, way)
			best := 0.0
			for range 3 {
				began, logs := time.Now(), 0
				for from := uint64(1); from <= head; from += 40 {
					blocks, err := c.Range(b.Context(), from, min(from+39, head))
					if err != nil {
						b.Fatal(err)
					}
					for _, one := range blocks {
						logs += len(one.Logs)
					}
				}
				if logs != 50_000 {
					b.Fatalf("read %d logs, want 50000", logs)
				}
				best = max(best, float64(logs)/time.Since(began).Seconds())
			}
			fmt.Printf("figure source_%s_%s_per_s %.0f 1/s\n", name, way, best)
		}
	}
}

func benchGeth(b *testing.B) string {
	b.Helper()
	funded := []journal.Address{chaintest.Address(chaintest.RelayerKey)}
	return devnettest.Chain(b, devnet.ChainConfig{Funded: funded}).URL()
}

func benchAnvil(b *testing.B) string { return chaintest.Anvil(b) }

func benchClient(b *testing.B, node string, at journal.Address, way string) *chain.Client {
	b.Helper()
	c, err := chain.Dial(b.Context(), node, ledger.Addresses{}, chaintest.Discard())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(c.Close)
	c.Watch(at)
	switch way {
	case "paranoid":
		c.Paranoid()
	case "receipts":
		c.Pool().DisableLogs()
	}
	return c
}

// benchFill emits 50,000 logs, 100 per transaction.
func benchFill(b *testing.B, node string) (at journal.Address, head uint64) {
	b.Helper()
	c := benchClient(b, node, journal.Address{1}, "sampled")
	sender := localsender.New(c, chaintest.RelayerKey, chaintest.Discard())
	code := common.FromHex(fmt.Sprintf("61%04x80600c6000396000f3%s", len(emits)/2, emits))
	if _, err := sender.Create(b.Context(), 0, chain.Call{What: "create", Data: code}); err != nil {
		b.Fatal(err)
	}
	at = localsender.CreatedAt(sender.Address(), 0)
	for logs := 0; logs < 50_000; logs += 5_000 {
		if _, err := sender.Do(b.Context(), slices.Repeat([]chain.Call{{What: "emit", To: at}}, 50)...); err != nil {
			b.Fatal(err)
		}
	}
	h, err := c.Head(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	return at, h.Number
}
