package scan_test

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
)

// Parsed receipts have the same root as go-ethereum's. The cases are all transaction types, failed transactions,
// receipts from before Byzantium, and receipts with and without logs.
func TestReceipts_rootEqualsGoEthereum(t *testing.T) {
	t.Parallel()
	dice := rand.New(rand.NewPCG(1, 2))
	bytesOf := func(n int) []byte {
		out := make([]byte, n)
		for i := range out {
			out[i] = byte(dice.Uint32())
		}
		return out
	}
	for n := range 60 {
		all, logs := types.Receipts{}, 0
		for range n {
			r := &types.Receipt{
				Type: uint8(dice.IntN(5)), Status: dice.Uint64N(2), CumulativeGasUsed: dice.Uint64() >> dice.IntN(64),
				BlockNumber: new(big.Int), Logs: []*types.Log{},
			}
			if r.Type == 0 && dice.IntN(3) == 0 {
				r.PostState = bytesOf(32)
			}
			for range dice.IntN(4) {
				l := &types.Log{Address: common.BytesToAddress(bytesOf(20)), Data: bytesOf(dice.IntN(70)), Topics: []common.Hash{}}
				for range dice.IntN(5) {
					l.Topics = append(l.Topics, common.BytesToHash(bytesOf(32)))
				}
				r.Logs = append(r.Logs, l)
				logs++
			}
			r.Bloom = types.CreateBloom(r)
			all = append(all, r)
		}
		text, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		root, got, err := scan.ReceiptsRoot(text)
		if want := types.DeriveSha(all, trie.NewStackTrie(nil)); err != nil || root != want || got != logs {
			t.Fatalf("%d receipts: root %s, %d logs, %v; want %s, %d", n, root, got, err, want, logs)
		}
		for _, cut := range []int{1, len(text) / 2, len(text) - 1} { // truncated texts
			if _, _, err := scan.ReceiptsRoot(text[:cut]); err == nil {
				t.Errorf("truncated text is accepted: %s", text[:cut])
			}
		}
		if logs > 0 {
			if _, _, err := scan.ReceiptsRoot([]byte(strings.Replace(string(text), `"topics"`, `"subjects"`, 1))); err == nil {
				t.Error("a log without topics is accepted")
			}
		}
	}
}
