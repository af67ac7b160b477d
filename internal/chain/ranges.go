package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Watch adds contracts other than Waybill's. Blocks then contain their logs undecoded. Call it before the first read.
func (c *Client) Watch(contracts ...journal.Address) {
	for _, a := range contracts {
		if a != (journal.Address{}) {
			c.logs.Add(common.Address(a))
		}
	}
}

// Paranoid compares the logs of every block with its receipts, and the receipts with the header. Without it, a sample
// of blocks is compared. Call it before the first read.
func (c *Client) Paranoid() { c.logs.Paranoid() }

// IncompleteFrom reads again the ranges that were read from nodes later marked incomplete. found reports whether a
// range has other logs now. from is then its first block: the caller must read all blocks from there on again. After an
// error, call it again.
func (c *Client) IncompleteFrom(ctx context.Context) (from uint64, found bool, err error) {
	return c.logs.Recheck(ctx)
}

// Block returns one block with its events and logs. It returns journal.ErrNotFound if the block is beyond the head.
func (c *Client) Block(ctx context.Context, number uint64) (out ledger.Block, err error) {
	err = c.logs.Block(ctx, number, func(b rpc.Block) error {
		out = b.Header.Block()
		return c.fill(&out, b.Logs)
	})
	return out, err
}

// Range returns the blocks of from..to that have our events or logs of watched contracts, and both ends, in ascending
// order. All blocks are of one branch. It returns ledger.ErrReorg if the chain was reorganised during the read, and
// journal.ErrNotFound if to is beyond the head.
func (c *Client) Range(ctx context.Context, from, to uint64) ([]ledger.Block, error) {
	return c.read(ctx, rangeQuery{from: from, to: to})
}

// RangeWithin is Range with a limit. It returns ledger.ErrRangeTooLarge if a range of several blocks has more than rows
// ledger.Rows. It stops reading as soon as the limit is exceeded.
func (c *Client) RangeWithin(ctx context.Context, from, to, rows uint64) ([]ledger.Block, error) {
	return c.read(ctx, rangeQuery{from: from, to: to, rows: rows})
}

// Blocks returns every block of from..to in ascending order. Errors are those of Range.
func (c *Client) Blocks(ctx context.Context, from, to uint64) ([]ledger.Block, error) {
	return c.read(ctx, rangeQuery{from: from, to: to, every: true})
}

// rangeQuery is a range of blocks to read.
type rangeQuery struct {
	from, to uint64
	every    bool   // also blocks without logs
	rows     uint64 // limit of ledger.Rows for several blocks; 0: none
}

// read reads the blocks of a query and decodes their events.
func (c *Client) read(ctx context.Context, w rangeQuery) (out []ledger.Block, err error) {
	if w.from > w.to {
		return nil, fmt.Errorf("blocks %d to %d: the first is after the last: %w", w.from, w.to, journal.ErrMalformed)
	}
	q := rpc.Query{From: w.from, To: w.to, Every: w.every}
	if w.rows > 0 && w.to > w.from {
		q.Limit = func() func([]ledger.Log) error { return c.limit(w) }
	}
	err = c.logs.Range(ctx, q, func(blocks []rpc.Block) error {
		out = make([]ledger.Block, len(blocks))
		for i, b := range blocks {
			out[i] = b.Header.Block()
			if err := c.fill(&out[i], b.Logs); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// limit returns a function that counts logs. It returns ledger.ErrRangeTooLarge when they exceed the rows of the query.
func (c *Client) limit(w rangeQuery) func([]ledger.Log) error {
	var decoded, watched int
	return func(logs []ledger.Log) error {
		for i := range logs {
			if c.isOurs(logs[i]) {
				decoded++
			} else {
				watched++
			}
		}
		if ledger.Rows(decoded, watched) > w.rows {
			return fmt.Errorf("blocks %d to %d have more than %d rows: %w", w.from, w.to, w.rows, ledger.ErrRangeTooLarge)
		}
		return nil
	}
}

// fill adds logs to a block: decoded events of our contracts, and undecoded logs of watched contracts.
func (c *Client) fill(b *ledger.Block, logs []ledger.Log) error {
	if len(logs) == 0 {
		return nil
	}
	if !slices.ContainsFunc(logs, c.isOurs) {
		b.Logs = logs
		return nil
	}
	var decoder events.Decoder
	for i := range logs {
		l := &logs[i]
		if !c.isOurs(*l) {
			b.Logs = append(b.Logs, *l)
			continue
		}
		// Any contract may use Journals and Shipments, also with our order ids.
		if events.HasOtherConsumer(l.Topics, c.addresses.Orders) {
			continue
		}
		e, err := decoder.Event(l)
		if err != nil {
			return fmt.Errorf("block %d: %w", b.Number, err)
		}
		b.Events = append(b.Events, e)
	}
	return nil
}

// isOurs reports whether a log is of one of Waybill's contracts.
func (c *Client) isOurs(l ledger.Log) bool {
	a := c.addresses
	return l.Address == a.Orders || l.Address == a.Journals || l.Address == a.Shipments || l.Address == a.Centres ||
		l.Address == a.Claims
}
