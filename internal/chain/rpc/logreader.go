package rpc

import (
	"context"
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// LogReader reads the logs of contracts through a pool. It detects nodes that leave out logs. It is safe for concurrent
// use.
type LogReader struct {
	pool      *Pool
	contracts []common.Address // not nil
	paranoid  bool
	queue     recheckQueue
	suspects  logcheck.Suspects
}

// NewLogReader returns a reader of the logs of contracts.
func NewLogReader(pool *Pool, contracts ...common.Address) *LogReader {
	return &LogReader{
		pool: pool, contracts: append([]common.Address{}, contracts...), queue: recheckQueue{seed: maphash.MakeSeed()},
	}
}

// Add adds a contract. Call it before the first read.
func (r *LogReader) Add(contract common.Address) {
	if !slices.Contains(r.contracts, contract) {
		r.contracts = append(r.contracts, contract)
	}
}

// Block is a block and its logs.
type Block struct {
	Header *Header
	Logs   []ledger.Log
}

// Query is a range of blocks to read.
type Query struct {
	From, To uint64
	Every    bool // also blocks without logs; otherwise only blocks with logs and both ends

	// Limit returns a function that is called with the logs of each block that one node returns. If it returns an error,
	// the read ends with this error. nil: no limit.
	Limit func() func([]ledger.Log) error
}

// counter returns the function of Limit for the logs of several blocks.
func (q Query) counter() func([]scan.BlockLogs) error {
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

// Block reads one block and calls use with it. It returns journal.ErrNotFound if the block is beyond the head. If use
// returns journal.ErrMalformed, this counts as a failure of the node, and use is called again with the answer of
// another node.
func (r *LogReader) Block(ctx context.Context, number uint64, use func(Block) error) error {
	err := r.pool.do(ctx, func(ctx context.Context, n *node) error { return r.blockFrom(ctx, n, number, use) })
	return r.pool.notFoundBelowHead(err, number)
}

func (r *LogReader) blockFrom(ctx context.Context, n *node, number uint64, use func(Block) error) error {
	if n.useReceipts() {
		q := Query{From: number, To: number, Every: true}
		return r.readReceipts(ctx, n, q, func(blocks []Block) error { return use(blocks[0]) })
	}
	h, all, err := r.blockLogs(ctx, n, number)
	if unsupported(err) {
		r.pool.markNoLogs(n, err)
		return r.blockFrom(ctx, n, number, use)
	}
	if err != nil {
		return err
	}
	if all, err = r.check(ctx, n, []*Header{h}, all, r.sample(n, number, number), nil); err != nil {
		return err
	}
	r.recordRange(n, number, h, all)
	blocks, err := blocksOf([]*Header{h}, all)
	if err != nil {
		return err
	}
	return use(blocks[0])
}

// Range reads the blocks of a range that have logs, and both ends, and calls use with them in ascending order. All
// blocks are of one branch. It returns ledger.ErrReorg if the chain was reorganised during the read, and
// journal.ErrNotFound if q.To is beyond the head. If use returns journal.ErrMalformed, this counts as a failure of the
// node, and use is called again with the answer of another node.
func (r *LogReader) Range(ctx context.Context, q Query, use func([]Block) error) error {
	return r.pool.do(ctx, func(ctx context.Context, n *node) error { return r.rangeFrom(ctx, n, q, use) })
}

// rangeFrom reads the whole range from one node, because answers of different nodes may be inconsistent.
func (r *LogReader) rangeFrom(ctx context.Context, n *node, q Query, use func([]Block) error) error {
	if n.useReceipts() {
		return r.readReceipts(ctx, n, q, use)
	}
	headers, all, err := r.checkedLogs(ctx, n, q)
	if unsupported(err) {
		r.pool.markNoLogs(n, err)
		return r.readReceipts(ctx, n, q, use)
	} else if err != nil {
		return err
	}
	if q.Every {
		r.recordBlocks(n, headers, all)
	} else {
		r.recordRange(n, q.From, headers[len(headers)-1], all)
	}
	return r.decode(headers, all, q, use)
}

// checkedLogs reads the headers and logs of a range and checks the logs.
func (r *LogReader) checkedLogs(
	ctx context.Context, n *node, q Query,
) (headers []*Header, all []scan.BlockLogs, err error) {
	before, err := n.headerAt(ctx, q.To)
	if err != nil {
		return nil, nil, err
	}
	all, last, err := r.findAll(ctx, n, q)
	if err != nil {
		return nil, nil, err
	}
	if headers, err = n.headers(ctx, blockNumbers(q.From, q.To)); err != nil {
		return nil, nil, err
	}
	if headers[len(headers)-1].Hash != before.Hash {
		return nil, nil, fmt.Errorf("block %d was replaced while it was read: %w", q.To, ledger.ErrReorg)
	}
	if q.Every { // near the head
		last = nil
	}
	all, err = r.check(ctx, n, headers, all, r.sample(n, q.From, q.To), last)
	return headers, all, err
}

// readReceipts is rangeFrom without eth_getLogs.
func (r *LogReader) readReceipts(ctx context.Context, n *node, q Query, use func([]Block) error) error {
	headers, all, err := n.logsByReceipts(ctx, q.From, q.To, r.contracts, q.counter())
	if err != nil {
		return err
	}
	return r.decode(headers, all, q, use)
}

// decode calls use with the blocks of a query, and measures its time.
func (r *LogReader) decode(headers []*Header, all []scan.BlockLogs, q Query, use func([]Block) error) error {
	defer r.pool.metrics.timeDecode()()
	blocks, err := blocksOf(headers, all)
	if err != nil {
		return err
	}
	if !q.Every {
		blocks = slices.DeleteFunc(blocks, func(b Block) bool {
			number := uint64(b.Header.Number)
			return len(b.Logs) == 0 && number != q.From && number != q.To
		})
	}
	return use(blocks)
}

// blocksOf joins headers and logs. It returns ledger.ErrReorg if a log has another block hash than its header, or
// adjacent blocks are not parent and child.
func blocksOf(headers []*Header, all []scan.BlockLogs) ([]Block, error) {
	out := make([]Block, len(headers))
	for i, h := range headers {
		if i > 0 && headers[i-1].Number+1 == h.Number && headers[i-1].Hash != h.Parent {
			return nil, fmt.Errorf("block %d was replaced while it was read: %w", h.Number, ledger.ErrReorg)
		}
		out[i].Header = h
		if len(all) > 0 && all[0].Number == uint64(h.Number) {
			if all[0].Hash != journal.Hash(h.Hash) {
				return nil, fmt.Errorf("block %d was replaced while it was read: %w", h.Number, ledger.ErrReorg)
			}
			out[i].Logs = all[0].Logs
			all = all[1:]
		}
	}
	return out, nil
}
