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

// signed returns an encoded transaction that transfers 1 wei.
func signed(t *testing.T, chainID int64, nonce uint64) []byte {
	t.Helper()
	to := common.Address{0xbe}
	signer := types.LatestSignerForChainID(big.NewInt(chainID))
	tx, err := types.SignNewTx(chaintest.RelayerKey, signer, &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21_000, GasTipCap: big.NewInt(1e9),
		GasFeeCap: big.NewInt(1e10),
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

// Broadcast sends the transaction to all nodes. It succeeds if one accepts the transaction, and otherwise returns a
// node's refusal.
func TestBroadcast(t *testing.T) {
	t.Parallel()
	const dead = "http://127.0.0.1:1"
	node := chaintest.Anvil(t)
	var requests atomic.Int32
	nodeAnswering := func(answer string) string {
		return chaintest.Intercept(t, node, func(r chaintest.Request) string {
			if r.Method != "eth_sendRawTransaction" {
				return ""
			}
			requests.Add(1)
			return answer
		})
	}
	const refuses, knows = `!{"code":-32000,"message":"txpool is full"}`, `!{"code":-32000,"message":"already known"}`
	for i, c := range []struct {
		name     string
		nodes    []string
		requests int32
		wantErr  string // text of the error; "": none
	}{
		{"all nodes accept", []string{nodeAnswering(""), nodeAnswering("")}, 2, ""},
		{"one refuses, one is unreachable", []string{dead, nodeAnswering(refuses), nodeAnswering("")}, 2, ""},
		{"one already has it", []string{nodeAnswering(knows), nodeAnswering(refuses)}, 2, ""},
		{"no node accepts", []string{nodeAnswering(refuses), dead}, 1, "txpool is full"},
	} {
		requests.Store(0)
		pool := rpc.New(rpc.Config{URLs: strings.Join(c.nodes, ","), Log: chaintest.Discard()})
		defer pool.Close()
		if err := pool.Connect(t.Context()); err != nil {
			t.Fatal(err)
		}
		_, err := pool.Broadcast(chaintest.Deadline(t), signed(t, 31337, uint64(i)))
		if (err == nil) != (c.wantErr == "") || err != nil && !strings.Contains(err.Error(), c.wantErr) ||
			requests.Load() != c.requests {
			t.Errorf("%s: error %v after %d requests, want %q after %d", c.name, err, requests.Load(), c.wantErr, c.requests)
		}
	}
	for _, nodes := range []string{dead, dead + "," + dead} {
		pool := rpc.New(rpc.Config{URLs: nodes, Log: chaintest.Discard()})
		defer pool.Close()
		if err := pool.Connect(t.Context()); err == nil || errors.Is(err, journal.ErrConflict) {
			t.Errorf("%s: got %v, want a connection error", nodes, err)
		}
	}
}
