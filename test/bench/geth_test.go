package bench

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// BenchmarkBackfillFromGeth is BenchmarkBackfill with Geth in the process of the benchmark, with the same number of
// events and blocks.
func BenchmarkBackfillFromGeth(b *testing.B) {
	geth, postgres := benchGeth(b), benchPostgres(b)
	emitter := geth.emitter()
	b.Log("mining")
	const each = benchEvents / (benchBlocks - 1)
	for i := range benchBlocks - 1 {
		geth.send(&emitter, harness.Moves(i*each, (i+1)*each))
		geth.await()
	}
	node := emitterNode{&harness.Node{T: b, URL: geth.chain.URL(), RPC: geth.eth.Client()}}
	// Geth occasionally mines an empty block in addition.
	if got := node.count(journal.Address(emitter)); got != benchEvents || node.Head() < benchBlocks {
		b.Fatalf("%d events in %d blocks, want %d in %d", got, node.Head(), benchEvents, benchBlocks)
	}
	for b.Loop() {
		printHeading("from Geth dev, logs of one contract")
		db := postgres.database()
		measure(b, node, postgres, db, "-backfill.watch="+journal.Address(emitter).String())
		figure("mismatches_geth", float64(node.compare(db, journal.Address(emitter))), "count")
		benchFills(b, node, postgres, journal.Address(emitter), benchRounds, "_geth")
	}
}

// gethNode is a Geth that mines each transaction immediately, with a funded account.
type gethNode struct {
	b      *testing.B
	chain  *devnet.Chain
	eth    *ethclient.Client
	nonce  uint64 // of the next transaction
	sign   func(*types.LegacyTx) (*types.Transaction, error)
	sender common.Address
}

func benchGeth(b *testing.B) *gethNode {
	b.Helper()
	key, account := devkeys.Key(devkeys.Owner), devkeys.Address(devkeys.Owner)
	g := &gethNode{b: b, sender: common.Address(account)}
	g.sign = func(tx *types.LegacyTx) (*types.Transaction, error) {
		return types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), tx)
	}
	g.chain = devnettest.Chain(b, devnet.ChainConfig{Funded: []journal.Address{account}})
	var err error
	if g.eth, err = ethclient.DialContext(b.Context(), g.chain.WebSocketURL()); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(g.eth.Close)
	return g
}

// send sends a transaction. If to is nil, input is the creation code of a contract.
func (g *gethNode) send(to *common.Address, input []byte) {
	g.b.Helper()
	tx, err := g.sign(&types.LegacyTx{
		Nonce: g.nonce, To: to, Data: input, Gas: 1_000_000, GasPrice: big.NewInt(1e10),
	})
	if err == nil {
		err = g.eth.SendTransaction(g.b.Context(), tx)
	}
	if err != nil {
		g.b.Fatal(err)
	}
	g.nonce++
}

// await waits until all transactions are in blocks.
func (g *gethNode) await() {
	g.b.Helper()
	for {
		n, err := g.eth.NonceAt(g.b.Context(), g.sender, nil)
		if err != nil {
			g.b.Fatal(err)
		}
		if n >= g.nonce {
			return
		}
	}
}

// emitter deploys harness.Mover and returns its address. It must be the first transaction of the account.
func (g *gethNode) emitter() common.Address {
	g.b.Helper()
	g.send(nil, harness.InitCode(harness.Mover))
	g.await()
	return crypto.CreateAddress(g.sender, 0)
}
