package rpc

import (
	"context"
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// LogReader reads the logs of some contracts and finds out which nodes leave logs out. Its methods may be called from
// many goroutines.
type LogReader struct {
	pool      *Pool
	contracts []common.Address // not nil
	paranoid  bool
	rechecks  rechecks
}

// NewLogReader reads through a pool.
func NewLogReader(pool *Pool, contracts ...common.Address) *LogReader {
	return &LogReader{
		pool: pool, contracts: append([]common.Address{}, contracts...), rechecks: rechecks{seed: maphash.MakeSeed()},
	}
}

// Add adds a contract whose logs are read. Call it before reading.
func (r *LogReader) Add(contract common.Address) {
	if !slices.Contains(r.contracts, contract) {
		r.contracts = append(r.contracts, contract)
	}
}

// Block is a block with the logs in it.
type Block struct {
	Header *Header
	Logs   []ledger.Log
}

// Query is blocks to be read.
type Query struct {
	From, To uint64
	Every    bool // the blocks without logs too, not just both ends

	// Limit begins to count the logs that one node answers, block after block. An error of the count ends the reading.
	// nil is no limit.
	Limit func() func([]ledger.Log) error
}

// count is the limit over the logs of several blocks.
func (q Query) count() func([]scan.BlockLogs) error {
	if q.Limit == nil {
		return func([]scan.BlockLogs) error { return nil }
	}
	limit := q.Limit()
	return func(some []scan.BlockLogs) error {
		for _, f := range some {
			if err := limit(f.Logs); err != nil {
				return err
			}
		}
		return nil
	}
}

// Block reads one block; journal.ErrNotFound beyond the head. An error of use that says that the logs are malformed
// counts against the node that gave them: another one is asked, and use called again.
func (r *LogReader) Block(ctx context.Context, number uint64, use func(Block) error) error {
	err := r.pool.do(ctx, func(ctx context.Context, n *node) error { return r.blockFrom(ctx, n, number, use) })
	return r.pool.unless(err, number)
}

func (r *LogReader) blockFrom(ctx context.Context, n *node, number uint64, use func(Block) error) error {
	if n.byReceipts() {
		q := Query{From: number, To: number, Every: true}
		return r.byReceipts(ctx, n, q, func(blocks []Block) error { return use(blocks[0]) })
	}
	h, logs, err := n.withLogs(ctx, number, r.contracts)
	if unheard(err) {
		r.pool.mute(n, err)
		return r.blockFrom(ctx, n, number, use)
	}
	if err != nil {
		return err
	}
	told := []scan.BlockLogs{{Number: number, Hash: journal.Hash(h.Hash), Logs: plainLogs(logs)}}
	if err := r.check(ctx, n, r.sample(n, number, number), h, told); err != nil {
		return err
	}
	r.remember(n, number, h, told)
	return use(Block{h, told[0].Logs})
}

// Range reads every block of a range that has logs, and always both ends, ascending. All are of one chain:
// ledger.ErrReorg when it changed under the reading; journal.ErrNotFound when the end is beyond the head. An error of
// use that says that the logs are malformed counts against the node that gave them: another one is asked, and use
// called again.
func (r *LogReader) Range(ctx context.Context, q Query, use func([]Block) error) error {
	return r.pool.do(ctx, func(ctx context.Context, n *node) error { return r.rangeFrom(ctx, n, q, use) })
}

// rangeFrom reads all from one node: what two tell need not fit together.
func (r *LogReader) rangeFrom(ctx context.Context, n *node, q Query, use func([]Block) error) error {
	if n.byReceipts() {
		return r.byReceipts(ctx, n, q, use)
	}
	before, err := n.headerAt(ctx, q.To)
	if err != nil {
		return err
	}
	all, err := r.findAll(ctx, n, q)
	if unheard(err) {
		r.pool.mute(n, err)
		return r.byReceipts(ctx, n, q, use)
	} else if err != nil {
		return err
	}
	headers, err := n.headers(ctx, numbers(q.From, q.To, all, q.Every))
	if err != nil {
		return err
	}
	if headers[len(headers)-1].Hash != before.Hash {
		return fmt.Errorf("block %d changed while it was read: %w", q.To, ledger.ErrReorg)
	}
	if err := r.check(ctx, n, r.sample(n, q.From, q.To), before, all); err != nil {
		return err
	}
	if q.Every {
		r.rememberEach(n, headers, all)
	} else {
		r.remember(n, q.From, before, all)
	}
	blocks, err := blocksOf(headers, all)
	if err != nil {
		return err
	}
	return r.decode(blocks, use)
}

// byReceipts is rangeFrom without eth_getLogs.
func (r *LogReader) byReceipts(ctx context.Context, n *node, q Query, use func([]Block) error) error {
	headers, all, err := n.sift(ctx, q.From, q.To, r.contracts, q.count())
	if err != nil {
		return err
	}
	blocks, err := blocksOf(headers, all)
	if err != nil {
		return err
	}
	if !q.Every {
		kept := numbers(q.From, q.To, all, false)
		blocks = slices.DeleteFunc(blocks, func(b Block) bool {
			_, ok := slices.BinarySearch(kept, uint64(b.Header.Number))
			return !ok
		})
	}
	return r.decode(blocks, use)
}

// decode counts the time that use takes.
func (r *LogReader) decode(blocks []Block, use func([]Block) error) error {
	defer r.pool.metrics.decoding()()
	return use(blocks)
}

// numbers are the blocks whose headers are needed: the ends, and those with logs, or every one.
func numbers(from, to uint64, all []scan.BlockLogs, every bool) (out []uint64) {
	if every {
		return span(from, to)
	}
	out = append(out, from)
	for _, f := range all {
		if f.Number != out[len(out)-1] {
			out = append(out, f.Number)
		}
	}
	if out[len(out)-1] != to {
		out = append(out, to)
	}
	return out
}

// blocksOf puts logs into their blocks. A log of another block of that number is ledger.ErrReorg, as are blocks that do
// not follow each other.
func blocksOf(headers []*Header, all []scan.BlockLogs) ([]Block, error) {
	out := make([]Block, len(headers))
	for i, h := range headers {
		if i > 0 && headers[i-1].Number+1 == h.Number && headers[i-1].Hash != h.Parent {
			return nil, fmt.Errorf("block %d changed while it was read: %w", h.Number, ledger.ErrReorg)
		}
		out[i].Header = h
		if len(all) > 0 && all[0].Number == uint64(h.Number) {
			if all[0].Hash != journal.Hash(h.Hash) {
				return nil, fmt.Errorf("block %d changed while it was read: %w", h.Number, ledger.ErrReorg)
			}
			out[i].Logs = all[0].Logs
			all = all[1:]
		}
	}
	return out, nil
}
