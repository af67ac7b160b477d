package rpc_test

import (
	"errors"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/journal"
)

// signed is a transfer of one wei to an address without an owner, as bytes.
func signed(t *testing.T, chainID int64, nonce uint64) []byte {
	t.Helper()
	to := common.Address{0xbe}
	signer := types.LatestSignerForChainID(big.NewInt(chainID))
	tx, err := types.SignNewTx(chaintest.RelayerKey, signer, &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// A transaction is given to every node; one that takes it is enough, and what none takes fails with the node's own words.
func TestBroadcast(t *testing.T) {
	t.Parallel()
	const dead = "http://127.0.0.1:1"
	node := chaintest.Anvil(t)
	var given atomic.Int32
	ear := func(answer string) string {
		return chaintest.Between(t, node, func(r chaintest.Request) string {
			if r.Method != "eth_sendRawTransaction" {
				return ""
			}
			given.Add(1)
			return answer
		})
	}
	const refuses, knows = `!{"code":-32000,"message":"txpool is full"}`, `!{"code":-32000,"message":"already known"}`
	for i, c := range []struct {
		name  string
		nodes []string
		given int32
		wrong string // what the error says; "" when it is sent
	}{
		{"to all", []string{ear(""), ear("")}, 2, ""},
		{"past one that refuses and one that is gone", []string{dead, ear(refuses), ear("")}, 2, ""},
		{"again", []string{ear(knows), ear(refuses)}, 2, ""},
		{"in vain", []string{ear(refuses), dead}, 1, "txpool is full"},
	} {
		given.Store(0)
		pool := rpc.New(rpc.Config{URLs: strings.Join(c.nodes, ","), Log: chaintest.Discard()})
		defer pool.Close()
		if err := pool.Connect(t.Context()); err != nil {
			t.Fatal(err)
		}
		_, err := pool.Broadcast(chaintest.Deadline(t), signed(t, 31337, uint64(i)))
		if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) || given.Load() != c.given {
			t.Errorf("%s: %v, given %d times", c.name, err, given.Load())
		}
	}
	for _, nodes := range []string{dead, dead + "," + dead} {
		pool := rpc.New(rpc.Config{URLs: nodes, Log: chaintest.Discard()})
		defer pool.Close()
		if err := pool.Connect(t.Context()); err == nil || errors.Is(err, journal.ErrConflict) {
			t.Errorf("nobody there: %v", err)
		}
	}
}
