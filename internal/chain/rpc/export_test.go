package rpc

import (
	"context"
	"time"

	"github.com/waybill/waybill/journal"
)

// LookOften makes a pool look at all its nodes' heads that often.
func (p *Pool) LookOften(often time.Duration) { p.often = often }

// Judge names a verdict.
func Judge(err error) string {
	return map[verdict]string{answered: "answered", elsewhere: "elsewhere", limited: "limited", failed: "failed"}[judge(err)]
}

// RetryAfter is retryAfter.
var RetryAfter = retryAfter

// Mute makes a pool read receipts, as of nodes without eth_getLogs.
func (p *Pool) Mute() {
	for _, n := range p.nodes {
		n.mute = true
	}
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
