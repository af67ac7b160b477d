package chain

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Watch adds contracts that are not ours: their logs come with the blocks, as they are. Call it before reading.
func (c *Client) Watch(contracts ...journal.Address) {
	for _, a := range contracts {
		if !slices.Contains(c.ours(), common.Address(a)) && !slices.Contains(c.watched, common.Address(a)) {
			c.watched = append(c.watched, common.Address(a))
		}
	}
}

// Range is every block of from..to that has events of ours or logs of watched contracts, and always both ends, ascending.
// All are of one chain: ledger.ErrReorg when it changed under the reading; journal.ErrNotFound when to is beyond the head.
func (c *Client) Range(ctx context.Context, from, to uint64) ([]ledger.Block, error) {
	return c.read(ctx, wanted{from: from, to: to})
}

// RangeWithin is Range, but ledger.ErrTooMuch when several blocks are more than so many ledger.Rows: that is said before all are read.
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

func (c *Client) read(ctx context.Context, w wanted) ([]ledger.Block, error) {
	if w.from > w.to {
		return nil, fmt.Errorf("blocks %d to %d: %w", w.from, w.to, journal.ErrMalformed)
	}
	return from(ctx, c.pool, func(ctx context.Context, n *node) ([]ledger.Block, error) { return c.readFrom(ctx, n, w) })
}

// room counts what is read of a range. It is ledger.ErrTooMuch as soon as that is more than is wanted.
func (c *Client) room(w wanted) func([]found) error {
	var ours, others int
	return func(some []found) error {
		for _, f := range some {
			for i := range f.logs {
				if c.own(f.logs[i]) {
					ours++
				} else {
					others++
				}
			}
		}
		if w.rows > 0 && w.to > w.from && ledger.Rows(ours, others) > w.rows {
			return fmt.Errorf("blocks %d to %d are more than %d rows: %w", w.from, w.to, w.rows, ledger.ErrTooMuch)
		}
		return nil
	}
}

// readFrom reads all from one node: what two tell need not fit together.
func (c *Client) readFrom(ctx context.Context, n *node, w wanted) ([]ledger.Block, error) {
	if n.byReceipts() {
		return c.readReceipts(ctx, n, w)
	}
	from, to := w.from, w.to
	before, err := n.headerAt(ctx, to)
	if err != nil {
		return nil, err
	}
	all, err := c.findAll(ctx, n, w)
	if unheard(err) {
		c.mute(n, err)
		return c.readReceipts(ctx, n, w)
	} else if err != nil {
		return nil, err
	}
	headers, err := n.headers(ctx, numbers(from, to, all, w.every))
	if err != nil {
		return nil, err
	}
	if headers[len(headers)-1].Hash != before.Hash {
		return nil, fmt.Errorf("block %d changed while it was read: %w", to, ledger.ErrReorg)
	}
	if err := c.check(ctx, n, c.sample(n, from, to), before, all); err != nil {
		return nil, err
	}
	if w.every {
		c.rememberEach(n, headers, all)
	} else {
		c.remember(n, from, before, all)
	}
	return c.join(headers, all)
}

// readReceipts is readFrom without eth_getLogs.
func (c *Client) readReceipts(ctx context.Context, n *node, w wanted) ([]ledger.Block, error) {
	headers, all, err := n.sift(ctx, w.from, w.to, c.contracts(), c.room(w))
	if err != nil {
		return nil, err
	}
	blocks, err := c.join(headers, all)
	if err != nil || w.every {
		return blocks, err
	}
	kept := numbers(w.from, w.to, all, false)
	return slices.DeleteFunc(blocks, func(b ledger.Block) bool {
		_, ok := slices.BinarySearch(kept, b.Number)
		return !ok
	}), nil
}

// numbers are the blocks whose headers are needed: the ends, and those with logs, or every one.
func numbers(from, to uint64, all []found, every bool) (out []uint64) {
	if every {
		return span(from, to)
	}
	out = append(out, from)
	for _, f := range all {
		if f.number != out[len(out)-1] {
			out = append(out, f.number)
		}
	}
	if out[len(out)-1] != to {
		out = append(out, to)
	}
	return out
}

// join puts logs into their blocks. A log of another block of that number is ledger.ErrReorg, as are blocks that do not follow each other.
func (c *Client) join(headers []*header, all []found) ([]ledger.Block, error) {
	defer c.pool.metrics.decoding()()
	out := make([]ledger.Block, len(headers))
	for i, h := range headers {
		b := h.block()
		if i > 0 && out[i-1].Number+1 == b.Number && out[i-1].Hash != b.Parent {
			return nil, fmt.Errorf("block %d changed while it was read: %w", b.Number, ledger.ErrReorg)
		}
		if len(all) > 0 && all[0].number == b.Number {
			if all[0].hash != b.Hash {
				return nil, fmt.Errorf("block %d changed while it was read: %w", b.Number, ledger.ErrReorg)
			}
			if err := c.fill(&b, all[0].logs); err != nil {
				return nil, err
			}
			all = all[1:]
		}
		out[i] = b
	}
	return out, nil
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

// findAll asks for the logs of a range in as many answers as are good.
func (c *Client) findAll(ctx context.Context, n *node, w wanted) (all []found, err error) {
	room := c.room(w)
	err = n.spans(ctx, w.from, w.to, func(from, to uint64) (logs int, err error) {
		some, err := c.find(ctx, n, from, to)
		for _, f := range some {
			logs += len(f.logs)
		}
		all = append(all, some...)
		return logs, cmp.Or(err, room(some))
	})
	return all, err
}

// find asks for the logs of a range. An answer that cannot be to this question is journal.ErrMalformed.
func (c *Client) find(ctx context.Context, n *node, from, to uint64) (all []found, err error) {
	all, err = c.answer(ctx, n, from, to)
	if err != nil {
		return nil, err
	}
	contracts := c.contracts()
	for _, f := range all {
		if f.number < from || f.number > to {
			return nil, fmt.Errorf("asked for blocks %d to %d, got %d: %w", from, to, f.number, journal.ErrMalformed)
		}
		for i := range f.logs {
			if !slices.Contains(contracts, common.Address(f.logs[i].Address)) {
				return nil, fmt.Errorf("block %d: a log of %s, for which nobody asked: %w", f.number, f.logs[i].Address, journal.ErrMalformed)
			}
		}
	}
	return all, nil
}

func (c *Client) answer(ctx context.Context, n *node, from, to uint64) (all []found, err error) {
	const long = 32 << 20 // bytes: some 50,000 logs
	limit := int64(long)
	if from == to {
		limit = 64 * long // there is no less to ask for
	}
	f := filter{From: hexutil.Uint64(from), To: hexutil.Uint64(to), Address: c.contracts()}
	use := func(result []byte) error {
		defer n.metrics.decoding()()
		all, err = scanLogs(result)
		return err
	}
	if n.wire != nil {
		return all, n.raw(ctx, limit, use, "eth_getLogs", f)
	}
	var result json.RawMessage
	if err := n.ask(ctx, &result, "eth_getLogs", f); err != nil {
		return nil, err
	}
	return all, use(result)
}

// contracts are all whose logs are read.
func (c *Client) contracts() []common.Address {
	none := func(a common.Address) bool { return a == common.Address{} } // where nothing of ours is deployed
	return slices.DeleteFunc(append(c.ours(), c.watched...), none)
}
