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

// BenchmarkBackfillFromGeth is BenchmarkBackfill with a Geth, in the benchmark's own process, that holds as many events in as many blocks.
func BenchmarkBackfillFromGeth(b *testing.B) {
	geth, postgres := benchGeth(b), benchPostgres(b)
	emitter := geth.emitter()
	b.Log("mining")
	const each = benchEvents / (benchBlocks - 1)
	for i := range benchBlocks - 1 {
		geth.send(&emitter, harness.Moves(i*each, (i+1)*each))
		geth.await()
	}
	node := emitting{&harness.Node{T: b, URL: geth.chain.URL(), RPC: geth.eth.Client()}}
	if got := node.count(journal.Address(emitter)); got != benchEvents || node.Head() < benchBlocks { // now and then it makes an empty block too
		b.Fatalf("%d events in %d blocks", got, node.Head())
	}
	for b.Loop() {
		say("from Geth dev, logs of one contract")
		db := postgres.database()
		measure(b, node, postgres, db, "-backfill.watch="+journal.Address(emitter).String())
		figure("mismatches_geth", float64(node.compare(db, journal.Address(emitter))), "count")
		benchFills(b, node, postgres, journal.Address(emitter), benchRounds, "_geth")
	}
}

// gething is a Geth that makes a block of each transaction at once, and an account with all that it needs.
type gething struct {
	b      *testing.B
	chain  *devnet.Chain
	eth    *ethclient.Client
	nonce  uint64
	signed func(*types.LegacyTx) (*types.Transaction, error)
	sender common.Address
}

func benchGeth(b *testing.B) *gething {
	b.Helper()
	key, account := devkeys.Key(devkeys.Owner), devkeys.Address(devkeys.Owner)
	g := &gething{b: b, sender: common.Address(account)}
	g.signed = func(tx *types.LegacyTx) (*types.Transaction, error) {
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

func (g *gething) send(to *common.Address, input []byte) {
	g.b.Helper()
	tx, err := g.signed(&types.LegacyTx{Nonce: g.nonce, To: to, Data: input, Gas: 1_000_000, GasPrice: big.NewInt(1e10)})
	if err == nil {
		err = g.eth.SendTransaction(g.b.Context(), tx)
	}
	if err != nil {
		g.b.Fatal(err)
	}
	g.nonce++
}

// await returns once every transaction is in a block.
func (g *gething) await() {
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

// emitter deploys what emits Moved, as the account's first transaction.
func (g *gething) emitter() common.Address {
	g.b.Helper()
	g.send(nil, harness.InitCode(harness.Mover))
	g.await()
	return crypto.CreateAddress(g.sender, 0)
}
