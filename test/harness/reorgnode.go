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

// ReorgNode is a node whose chain reorganises on request. It has a Replayer, which emits events of Waybill's contracts,
// and a Mover, which emits events like those of a token.
type ReorgNode struct {
	URL        string          // ws://
	Own, Other journal.Address // the Replayer and the Mover
	Base       uint64          // block of the contracts' deployment, which must not be dropped

	ErasesTransactions bool // dropped transactions are lost; otherwise the node mines them again in later blocks

	Send func(to *journal.Address, input []byte) // sends a transaction; to nil: creates a contract
	Mine func(n int)                             // mines n blocks
	Drop func(depth uint64)                      // drops the last depth blocks
	Head func() uint64                           // number of the last block
}

// ReorgNodes are the functions that start a ReorgNode, by the name of the node.
var ReorgNodes = map[string]func(testing.TB) *ReorgNode{"anvil": ReorgAnvil, "geth": ReorgGeth}

// ReorgAnvil starts a ReorgNode with Anvil, which erases dropped transactions.
func ReorgAnvil(t testing.TB) *ReorgNode {
	t.Helper()
	node := Anvil(t)
	n := &ReorgNode{
		URL: strings.Replace(node.URL, "http://", "ws://", 1), ErasesTransactions: true, Head: node.Head,
		Own: node.Deploy(Replayer()), Other: node.Deploy(Mover),
		Send: func(to *journal.Address, input []byte) { node.Send(to, input) },
		Mine: func(n int) { node.Call(nil, "anvil_mine", n) },
		Drop: func(depth uint64) { node.Call(nil, "anvil_reorg", depth, []any{}) },
	}
	n.Base = n.Head()
	return n
}

// ReorgGeth starts a ReorgNode with Geth, which mines dropped transactions again in later blocks.
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
