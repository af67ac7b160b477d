package chain

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/waybill/waybill/journal"
)

// What tests need to speak to the contracts past Client and Sender, as a stranger does.
var (
	TermsTo       = termsTo
	SegmentTo     = segmentTo
	PackAct       = packAct
	PackTelemetry = packTelemetry
)

// ScanLogs is scanLogs with go-ethereum's types.
func ScanLogs(b []byte) (out []types.Log, err error) {
	all, err := scanLogs(b)
	for _, f := range all {
		for _, l := range f.logs {
			o := types.Log{
				Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data,
				BlockNumber: f.number, BlockHash: common.Hash(f.hash), Topics: []common.Hash{},
			}
			for _, t := range l.Topics {
				o.Topics = append(o.Topics, common.Hash(t))
			}
			out = append(out, o)
		}
	}
	return out, err
}

// LookOften makes a client look at all its nodes' heads that often.
func (c *Client) LookOften(often time.Duration) { c.pool.often = often }

// Judge names a verdict.
func Judge(err error) string {
	return map[verdict]string{answered: "answered", elsewhere: "elsewhere", limited: "limited", failed: "failed"}[judge(err)]
}

// RetryAfter is retryAfter.
var RetryAfter = retryAfter

// Mute makes a client read receipts, as of nodes without eth_getLogs.
func (c *Client) Mute() {
	for _, n := range c.pool.nodes {
		n.mute = true
	}
}

// ReceiptsRoot is the root of receipts as a node gives them, and how many logs they have.
func ReceiptsRoot(b []byte) (root common.Hash, logs int, err error) {
	all, err := scanReceipts(b)
	for _, r := range all {
		logs += len(r.logs)
	}
	return types.DeriveSha(receiptList(all), trie.NewStackTrie(nil)), logs, err
}

// Remembered is what is remembered of what was read, each {from, to, print, last block's hash}, in that order.
func Remembered(read ...[4]uint64) (out [][4]uint64) {
	var all readings
	for _, r := range read {
		all.add(reading{from: r[0], to: r[1], print: r[2], last: journal.Hash{byte(r[3])}})
	}
	for _, r := range all {
		out = append(out, [4]uint64{r.from, r.to, r.print, uint64(r.last[0])})
	}
	return out
}

// Spans is how a node with so many logs in each block is asked for from..to.
func Spans(from, to uint64, logs func(block uint64) int) (asked [][2]uint64, err error) {
	n := newNode("http://node", "node", true, nil, nil)
	err = n.spans(context.Background(), from, to, func(from, to uint64) (total int, err error) {
		asked = append(asked, [2]uint64{from, to})
		for b := from; b <= to; b++ {
			total += logs(b)
		}
		return total, nil
	})
	return asked, err
}
