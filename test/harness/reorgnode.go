package harness

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/journal"
)

// ReorgNode is a node whose chain reorganises when it is told to. A Replayer on it emits what our contracts would, a
// Mover what a token would.
type ReorgNode struct {
	URL        string // ws://
	Own, Other journal.Address
	Base       uint64 // block in which the contracts were made; it must not be dropped
	Erases     bool   // Drop erases transactions; otherwise they come back in other blocks
	Send       func(to *journal.Address, input []byte)
	Mine       func(n int)
	Drop       func(depth uint64)
	Head       func() uint64
}

// ReorgNodes starts one of each kind.
var ReorgNodes = map[string]func(testing.TB) *ReorgNode{"anvil": ReorgAnvil, "geth": ReorgGeth}

// ReorgAnvil starts a ReorgNode that erases what it drops.
func ReorgAnvil(t testing.TB) *ReorgNode {
	t.Helper()
	node := Anvil(t)
	n := &ReorgNode{
		URL: strings.Replace(node.URL, "http://", "ws://", 1), Erases: true, Head: node.Head,
		Own: node.Deploy(Replayer()), Other: node.Deploy(Mover),
		Send: func(to *journal.Address, input []byte) { node.Send(to, input) },
		Mine: func(n int) { node.Ask(nil, "anvil_mine", n) },
		Drop: func(depth uint64) { node.Ask(nil, "anvil_reorg", depth, []any{}) },
	}
	n.Base = n.Head()
	return n
}

// ReorgGeth starts a ReorgNode that puts what it drops into other blocks.
func ReorgGeth(t testing.TB) *ReorgNode {
	t.Helper()
	key, account := devkeys.Key(devkeys.Owner), devkeys.Address(devkeys.Owner)
	geth := devnettest.Chain(t, devnet.ChainConfig{Period: time.Hour, Funded: []journal.Address{account}})
	eth, err := ethclient.DialContext(t.Context(), geth.WebSocketURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	var nonce uint64
	n := &ReorgNode{URL: geth.WebSocketURL()}
	n.Mine = func(blocks int) {
		if err := geth.Mine(blocks); err != nil {
			t.Fatal(err)
		}
	}
	n.Head = func() uint64 {
		number, err := eth.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return number
	}
	n.Drop = func(depth uint64) {
		if err := geth.Reorganise(depth); err != nil {
			t.Fatal(err)
		}
	}
	n.Send = func(to *journal.Address, input []byte) {
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.LegacyTx{
			Nonce: nonce, To: (*common.Address)(to), Data: input, Gas: 2_000_000, GasPrice: big.NewInt(1e10),
		})
		if err == nil {
			err = eth.SendTransaction(t.Context(), tx)
		}
		if err != nil {
			t.Fatal(err)
		}
		nonce++
	}
	n.Own = journal.Address(crypto.CreateAddress(common.Address(account), 0))
	n.Other = journal.Address(crypto.CreateAddress(common.Address(account), 1))
	n.Send(nil, InitCode(Replayer()))
	n.Send(nil, InitCode(Mover))
	n.Mine(1)
	n.Base = n.Head()
	return n
}
