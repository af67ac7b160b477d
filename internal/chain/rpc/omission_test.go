package rpc_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// rule returns the result to send instead of the honest one; nil: does not concern the request.
type rule func(l *liar, r chaintest.Request, honest json.RawMessage) any

// liar is a node whose answers are wrong while armed is positive. Each wrong answer lowers it by one.
type liar struct {
	armed atomic.Int64
	rules []rule
}

func (l *liar) rewrite(r chaintest.Request, honest json.RawMessage) any {
	for _, rule := range l.rules {
		if out := rule(l, r, honest); out != nil {
			return out
		}
	}
	return nil
}

// logs returns a rule that changes answers of eth_getLogs which are not empty. change returns nil if it does not
// concern the answer.
func logs(change func(all []map[string]any) any) rule {
	return func(l *liar, r chaintest.Request, honest json.RawMessage) any {
		var all []map[string]any
		if r.Method != "eth_getLogs" || json.Unmarshal(honest, &all) != nil || len(all) == 0 || l.armed.Load() <= 0 {
			return nil
		}
		out := change(all)
		if out != nil {
			l.armed.Add(-1)
		}
		return out
	}
}

// without returns the logs of which pick returns false, or nil if that is all of them.
func without(all []map[string]any, pick func(i int, log map[string]any) bool) any {
	kept := []map[string]any{}
	for i, log := range all {
		if !pick(i, log) {
			kept = append(kept, log)
		}
	}
	if len(kept) == len(all) {
		return nil
	}
	return kept
}

// emptyFilters empties the bloom filters of all blocks.
func emptyFilters(_ *liar, r chaintest.Request, honest json.RawMessage) any {
	var h map[string]any
	if r.Method != "eth_getBlockByNumber" || json.Unmarshal(honest, &h) != nil || h == nil {
		return nil
	}
	h["logsBloom"] = "0x" + strings.Repeat("00", 256)
	return h
}

// refuseBlockReceipts makes a node that has receipts of transactions only.
func refuseBlockReceipts(t *testing.T, node string) string {
	t.Helper()
	return chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method == "eth_getBlockReceipts" {
			return `!{"code":-32601,"message":"the method eth_getBlockReceipts does not exist/is not available"}`
		}
		return ""
	})
}

// A single node leaves out logs, once or always. A client that compares samples only reads all logs nevertheless.
func TestLogReader_findsOmissions(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	mineTogether(t, node, w.Client.Addresses().Token)
	chaintest.Command(t, node, "anvil_mine", "0x20")
	w.Client.Watch(w.Client.Addresses().Token)
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := read(t, w.Client, head.Number)
	victim := busiest(want.some)
	if len(victim.Logs) < 3 {
		t.Fatalf("no block has several logs: %+v", victim)
	}
	of := func(log map[string]any) bool { return log["blockNumber"] == fmt.Sprintf("%#x", victim.Number) }
	const always = 1 << 30
	nothing := logs(func([]map[string]any) any { return []any{} })
	block := logs(func(all []map[string]any) any {
		return without(all, func(_ int, log map[string]any) bool { return of(log) })
	})
	partly := logs(func(all []map[string]any) any { // all but the first log of the block
		seen := false
		return without(all, func(_ int, log map[string]any) bool {
			drop := of(log) && seen
			seen = seen || of(log)
			return drop
		})
	})
	tail := logs(func(all []map[string]any) any { // as of a node that limits the number of logs
		return without(all, func(i int, _ map[string]any) bool { return i == len(all)-1 })
	})
	twice := logs(func(all []map[string]any) any { return append(all[:1:1], all...) })
	other := logs(func(all []map[string]any) any {
		for _, log := range all {
			log["blockHash"] = "0x" + strings.Repeat("ab", 32)
		}
		return all
	})
	for name, c := range map[string]struct {
		lies   int64
		rules  []rule
		blocks bool // by block only: in a range of old blocks, samples find this fault
		single bool // without eth_getBlockReceipts
	}{
		"nothing once":             {lies: 1, rules: []rule{nothing}},
		"nothing twice":            {lies: 2, rules: []rule{nothing}},
		"nothing":                  {lies: always, rules: []rule{nothing}},
		"not one block, once":      {lies: 1, rules: []rule{block}},
		"not one block":            {lies: always, rules: []rule{block}},
		"one block partly, once":   {lies: 1, rules: []rule{partly}, blocks: true},
		"one block partly":         {lies: always, rules: []rule{partly}, blocks: true},
		"not the last log, once":   {lies: 1, rules: []rule{tail}},
		"a log twice":              {lies: 1, rules: []rule{twice}},
		"logs of another block":    {lies: 1, rules: []rule{other}},
		"nothing, empty filters":   {lies: always, rules: []rule{nothing, emptyFilters}},
		"empty filters":            {rules: []rule{emptyFilters}},
		"nothing, single receipts": {lies: always, rules: []rule{nothing}, single: true},
		"nothing, empty filters, single receipts": {
			lies: always, rules: []rule{nothing, emptyFilters}, single: true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			behind := node
			if c.single {
				behind = refuseBlockReceipts(t, node)
			}
			start := func() (*chain.Client, *liar) {
				l := &liar{rules: c.rules}
				client := dial(t, w.Client.Addresses(),
					(&chaintest.FaultyNode{T: t, Node: behind, Rewrite: l.rewrite}).Start())
				client.Watch(client.Addresses().Token)
				if _, err := client.Block(t.Context(), 0); err != nil { // the first answer is always compared
					t.Fatal(err)
				}
				l.armed.Store(c.lies)
				return client, l
			}
			retried := func(ask func(*chain.Client) error) {
				client, l := start()
				err := ask(client)
				if err != nil && l.armed.Load() < always/2 {
					err = ask(client) // as the indexer does
				}
				if err != nil {
					t.Error(err)
				}
			}
			same := func(what string, got, want []ledger.Block) {
				if !reflect.DeepEqual(got, want) {
					t.Errorf("%s: %d blocks are not those of the chain, %d", what, len(got), len(want))
				}
			}
			if !c.blocks {
				retried(func(c *chain.Client) error {
					got, err := c.Range(chaintest.Deadline(t), 0, head.Number)
					if err == nil {
						same("Range", got, want.some)
					}
					return err
				})
			}
			retried(func(c *chain.Client) error {
				got, err := c.Blocks(chaintest.Deadline(t), 0, head.Number)
				if err == nil {
					same("Blocks", got, want.all)
				}
				return err
			})
			retried(func(c *chain.Client) error {
				got, err := c.Block(chaintest.Deadline(t), victim.Number)
				if err == nil {
					same("Block", []ledger.Block{got}, []ledger.Block{victim})
				}
				return err
			})
		})
	}
}

// busiest returns the block with the most events and logs.
func busiest(blocks []ledger.Block) (most ledger.Block) {
	for _, b := range blocks {
		if len(b.Events)+len(b.Logs) > len(most.Events)+len(most.Logs) {
			most = b
		}
	}
	return most
}

// mineTogether mines a block with three transactions that emit a log each.
func mineTogether(t *testing.T, node string, token journal.Address) {
	t.Helper()
	chaintest.Command(t, node, "evm_setAutomine", false)
	data := crypto.Keccak256([]byte("mint(address,uint256)"))[:4]
	for i := range 3 {
		call := append(append(data[:4:4], make([]byte, 31)...), byte(1+i))
		chaintest.Command(t, node, "eth_sendTransaction", map[string]any{
			"from": devkeys.Address(devkeys.Owner), "to": token,
			"data": hexutil.Bytes(append(append(call, make([]byte, 31)...), byte(1+i))),
		})
	}
	chaintest.Command(t, node, "evm_mine")
	chaintest.Command(t, node, "evm_setAutomine", true)
}
