package main

import (
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/internal/devnet"
)

// shifting is a node whose chain changes its mind when told to. A contract on it emits what ours would, bit for bit, another what a token would.
type shifting struct {
	url        string // ws://
	own, other journal.Address
	base       uint64 // the contracts are there from this block on: it stays
	erases     bool   // a reorganisation erases transactions; otherwise they come back in other blocks
	send       func(to *journal.Address, input []byte)
	mine       func(n int)
	drop       func(depth uint64)
	head       func() uint64
}

var shiftingNodes = map[string]func(testing.TB) *shifting{"anvil": shiftingAnvil, "geth": shiftingGeth}

func shiftingAnvil(t testing.TB) *shifting {
	t.Helper()
	node := benchNode(t)
	n := &shifting{
		url: strings.Replace(node.url, "http://", "ws://", 1), erases: true, head: node.head,
		own: node.deploy(replayed()), other: node.deploy(moved),
		send: func(to *journal.Address, input []byte) { node.send(to, input) },
		mine: func(n int) { node.ask(nil, "anvil_mine", n) },
		drop: func(depth uint64) { node.ask(nil, "anvil_reorg", depth, []any{}) },
	}
	n.base = n.head()
	return n
}

func shiftingGeth(t testing.TB) *shifting {
	t.Helper()
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	if err != nil {
		t.Fatal(err)
	}
	sender := crypto.PubkeyToAddress(key.PublicKey)
	geth, err := devnet.StartChain(t.Context(), devnet.ChainConfig{
		Addr: "127.0.0.1:0", Period: time.Hour, Funded: []journal.Address{journal.Address(sender)}, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := geth.Close(); err != nil {
			t.Error(err)
		}
	})
	eth, err := ethclient.DialContext(t.Context(), geth.WebSocketURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	var nonce uint64
	n := &shifting{url: geth.WebSocketURL()}
	n.mine = func(blocks int) {
		if err := geth.Mine(blocks); err != nil {
			t.Fatal(err)
		}
	}
	n.head = func() uint64 {
		number, err := eth.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return number
	}
	n.drop = func(depth uint64) {
		if err := geth.Reorganise(depth); err != nil {
			t.Fatal(err)
		}
	}
	n.send = func(to *journal.Address, input []byte) {
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
	n.own, n.other = journal.Address(crypto.CreateAddress(sender, 0)), journal.Address(crypto.CreateAddress(sender, 1))
	n.send(nil, initCode(replayed()))
	n.send(nil, initCode(moved))
	n.mine(1)
	n.base = n.head()
	return n
}

// story is what happens on such a node: orders that go their way, other contracts' events, empty blocks, reorganisations.
type story struct {
	t       *testing.T
	node    *shifting
	rand    *rand.Rand
	stage   [5]int // that each order has reached
	stood   []reached
	longest uint64
}

// reached says that an order reached a stage in a block.
type reached struct {
	block uint64
	order int
}

// emit lets some orders go on and the other contract speak, in one block.
func (s *story) emit() {
	var records []byte
	var moved []int
	for range 1 + s.rand.IntN(3) {
		n := s.rand.IntN(len(s.stage))
		if s.stage[n] < stages && !slices.Contains(moved, n) {
			records, moved = append(records, journeyOf(s.t, s.node.own, n, s.stage[n])...), append(moved, n)
		}
	}
	if len(records) > 0 {
		s.node.send(&s.node.own, records)
	}
	if from := s.rand.IntN(1000); from%3 == 0 {
		s.node.send(&s.node.other, span(from, from+1+s.rand.IntN(5)))
	}
	s.mine(1)
	for _, n := range moved {
		s.stage[n]++
		s.stood = append(s.stood, reached{s.node.head(), n})
	}
}

func (s *story) mine(n int) {
	s.node.mine(n)
	s.longest = max(s.longest, s.node.head())
}

// reorganise drops blocks and makes at least one other. Where transactions are erased with them, the orders are where they were before.
func (s *story) reorganise(depth uint64) {
	head := s.node.head()
	depth = min(depth, head-s.node.base)
	if depth == 0 {
		return
	}
	s.node.drop(depth)
	if s.node.erases {
		s.stood = slices.DeleteFunc(s.stood, func(r reached) bool {
			gone := r.block > head-depth
			if gone {
				s.stage[r.order]--
			}
			return gone
		})
	}
	s.mine(1)
}

// act is one thing, whatever comes.
func (s *story) act() {
	switch n := s.rand.IntN(10); {
	case n < 6:
		s.emit()
	case n < 7:
		s.mine(1 + s.rand.IntN(5))
	case n < 9:
		s.reorganise(1 + uint64(s.rand.IntN(8)))
	default:
		s.reorganise(1 + uint64(s.rand.IntN(64)))
	}
}

// outgrow makes the chain longer than it ever was: one that only became shorter is left alone until it grows.
func (s *story) outgrow() {
	if head := s.node.head(); head <= s.longest {
		s.mine(int(s.longest + 1 - head))
	}
}
