package rpc

import (
	"context"
	"time"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/journal"
)

// SetHeadCheckInterval sets the interval of the check of all nodes' heads. Call it before Heads.
func (p *Pool) SetHeadCheckInterval(d time.Duration) { p.checkEvery = d }

// Classify returns the name of the outcome of an error.
func Classify(err error) string {
	return map[outcome]string{
		final: "answered", unavailable: "unavailable", limited: "rate limited", failed: "failed",
	}[classify(err)]
}

// DisableLogs makes the pool read receipts instead of eth_getLogs.
func (p *Pool) DisableLogs() {
	for _, n := range p.nodes {
		n.noLogs = true
	}
}

// RecordedRanges adds ranges {from, to, fingerprint, first byte of the last block's hash} and returns the stored ranges
// in the same form.
func RecordedRanges(read ...[4]uint64) (out [][4]uint64) {
	var all logcheck.Ranges
	for _, r := range read {
		all.Add(logcheck.Range{From: r[0], To: r[1], Fingerprint: r[2], Last: journal.Hash{byte(r[3])}})
	}
	for _, r := range all {
		out = append(out, [4]uint64{r.From, r.To, r.Fingerprint, uint64(r.Last[0])})
	}
	return out
}

// Spans returns the spans {from, to} that are requested for a range if each block has logs(block) logs.
func Spans(from, to uint64, logs func(block uint64) int) (asked [][2]uint64, err error) {
	n := newNode("http://node", "node", true, nil, nil)
	err = n.forEachSpan(context.Background(), from, to, func(from, to uint64) (total int, err error) {
		asked = append(asked, [2]uint64{from, to})
		for b := from; b <= to; b++ {
			total += logs(b)
		}
		return total, nil
	})
	return asked, err
}
