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

// Watch adds contracts that are not ours: their logs come with the blocks, as they are. Call it before reading.
func (c *Client) Watch(contracts ...journal.Address) {
	for _, a := range contracts {
		if a != (journal.Address{}) {
			c.logs.Add(common.Address(a))
		}
	}
}

// Paranoid makes the logs of every block be compared with its receipts, and these with the header. Without it a sample is. Call it
// before reading.
func (c *Client) Paranoid() { c.logs.Paranoid() }

// IncompleteFrom reads again what was read from nodes that have since been caught leaving out logs. It returns the first block of a range
// that reads otherwise now, once: all from there on has to be read again, and what comes after is not looked at. False when there is none.
func (c *Client) IncompleteFrom(ctx context.Context) (from uint64, found bool, err error) {
	return c.logs.Recheck(ctx)
}

// Block is one block with our events; journal.ErrNotFound beyond the head.
func (c *Client) Block(ctx context.Context, number uint64) (out ledger.Block, err error) {
	err = c.logs.Block(ctx, number, func(b rpc.Block) error {
		out = b.Header.Block()
		return c.fill(&out, b.Logs)
	})
	return out, err
}

// Range is every block of from..to that has events of ours or logs of watched contracts, and always both ends, ascending.
// All are of one chain: ledger.ErrReorg when it changed under the reading; journal.ErrNotFound when to is beyond the head.
func (c *Client) Range(ctx context.Context, from, to uint64) ([]ledger.Block, error) {
	return c.read(ctx, wanted{from: from, to: to})
}

// RangeWithin is Range, but ledger.ErrRangeTooLarge when several blocks are more than so many ledger.Rows: that is said before all are read.
func (c *Client) RangeWithin(ctx context.Context, from, to, rows uint64) ([]ledger.Block, error) {
	return c.read(ctx, wanted{from: from, to: to, rows: rows})
}

// Blocks is every block of from..to, each the parent of the next. Errors are those of Range.
func (c *Client) Blocks(ctx context.Context, from, to uint64) ([]ledger.Block, error) {
	return c.read(ctx, wanted{from: from, to: to, every: true})
}

// wanted are blocks that are to be read.
type wanted struct {
	from, to uint64
	every    bool   // those without logs too
	rows     uint64 // most that several blocks may be; 0: as many as there are
}

func (c *Client) read(ctx context.Context, w wanted) (out []ledger.Block, err error) {
	if w.from > w.to {
		return nil, fmt.Errorf("blocks %d to %d: %w", w.from, w.to, journal.ErrMalformed)
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

// limit counts what is read of a range. It is ledger.ErrRangeTooLarge as soon as that is more rows than are wanted.
func (c *Client) limit(w wanted) func([]ledger.Log) error {
	var ours, others int
	return func(logs []ledger.Log) error {
		for i := range logs {
			if c.own(logs[i]) {
				ours++
			} else {
				others++
			}
		}
		if ledger.Rows(ours, others) > w.rows {
			return fmt.Errorf("blocks %d to %d are more than %d rows: %w", w.from, w.to, w.rows, ledger.ErrRangeTooLarge)
		}
		return nil
	}
}

// fill sorts a block's logs: ours become events, watched ones stay as they are.
func (c *Client) fill(b *ledger.Block, logs []ledger.Log) error {
	if len(logs) == 0 {
		return nil
	}
	if !slices.ContainsFunc(logs, c.own) {
		b.Logs = logs
		return nil
	}
	var decoder events.Decoder
	for i := range logs {
		l := &logs[i]
		if !c.own(*l) {
			b.Logs = append(b.Logs, *l)
			continue
		}
		if c.another(l) {
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

// another is strange for a log of ours without go-ethereum's types.
func (c *Client) another(l *ledger.Log) bool {
	return len(l.Topics) > 1 && events.HasConsumer(l.Topics[0]) && journal.Address(l.Topics[1][12:]) != c.addresses.Orders
}

func (c *Client) own(l ledger.Log) bool {
	a := c.addresses
	return l.Address == a.Orders || l.Address == a.Journals || l.Address == a.Shipments || l.Address == a.Centres || l.Address == a.Claims
}
