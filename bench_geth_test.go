package main

import (
	"log/slog"
	"math/big"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/internal/devnet"
)

// BenchmarkBackfillFromGeth is BenchmarkBackfill with a Geth, in the benchmark's own process, that holds as many events in as many blocks.
func BenchmarkBackfillFromGeth(b *testing.B) {
	geth, postgres := benchGeth(b), benchPostgres(b)
	emitter := geth.emitter()
	b.Log("mining")
	const each = benchEvents / (benchBlocks - 1)
	for i := range benchBlocks - 1 {
		geth.send(&emitter, span(i*each, (i+1)*each))
		geth.await()
	}
	node := &emitting{b: b, url: geth.chain.URL(), rpc: geth.eth.Client()}
	if got := node.count(journal.Address(emitter)); got != benchEvents || node.head() < benchBlocks { // now and then it makes an empty block too
		b.Fatalf("%d events in %d blocks", got, node.head())
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
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	if err != nil {
		b.Fatal(err)
	}
	g := &gething{b: b, sender: crypto.PubkeyToAddress(key.PublicKey)}
	g.signed = func(tx *types.LegacyTx) (*types.Transaction, error) {
		return types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), tx)
	}
	if g.chain, err = devnet.StartChain(b.Context(), devnet.ChainConfig{
		Addr: "127.0.0.1:0", Funded: []journal.Address{journal.Address(g.sender)}, Log: slog.New(slog.DiscardHandler),
	}); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := g.chain.Close(); err != nil {
			b.Error(err)
		}
	})
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
	g.send(nil, initCode(moved))
	g.await()
	return crypto.CreateAddress(g.sender, 0)
}
