package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Block is one block with our events; journal.ErrNotFound beyond the head.
func (c *Client) Block(ctx context.Context, number uint64) (ledger.Block, error) {
	b, err := from(ctx, c.pool, func(ctx context.Context, n *node) (ledger.Block, error) { return c.blockFrom(ctx, n, number) })
	return b, c.pool.unless(err, number)
}

func (c *Client) blockFrom(ctx context.Context, n *node, number uint64) (ledger.Block, error) {
	if n.byReceipts() {
		blocks, err := c.readReceipts(ctx, n, wanted{from: number, to: number, every: true})
		if err != nil {
			return ledger.Block{}, err
		}
		return blocks[0], nil
	}
	h, logs, err := n.withLogs(ctx, number, c.contracts())
	if unheard(err) {
		c.mute(n, err)
		return c.blockFrom(ctx, n, number)
	}
	if err != nil {
		return ledger.Block{}, err
	}
	b := h.block()
	told := found{number, journal.Hash(h.Hash), plainLogs(logs)}
	if err := c.check(ctx, n, c.sample(n, number, number), h, []found{told}); err != nil {
		return ledger.Block{}, err
	}
	c.remember(n, number, h, []found{told})
	return b, c.fill(&b, told.logs)
}

// plainLogs are logs without go-ethereum's types.
func plainLogs(logs []types.Log) []ledger.Log {
	out := make([]ledger.Log, len(logs))
	for i, l := range logs {
		out[i] = ledger.Log{Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index), Data: l.Data}
		for _, t := range l.Topics {
			out[i].Topics = append(out[i].Topics, journal.Hash(t))
		}
	}
	return out
}

// headers asks for many blocks in few requests; the last of them last of all.
func (n *node) headers(ctx context.Context, numbers []uint64) ([]*header, error) {
	out := make([]*header, len(numbers))
	calls := make([]rpc.BatchElem, len(numbers))
	for i, number := range numbers {
		calls[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(number), false}, Result: &out[i]}
	}
	if err := n.many(ctx, calls); err != nil {
		return nil, fmt.Errorf("read %d blocks: %w", len(numbers), err)
	}
	for i, h := range out {
		if h == nil {
			return nil, fmt.Errorf("block %d is gone: %w", numbers[i], ledger.ErrReorg)
		}
		if uint64(h.Number) != numbers[i] {
			return nil, fmt.Errorf("asked for block %d, got %d: %w", numbers[i], h.Number, journal.ErrMalformed)
		}
	}
	return out, nil
}

// filter is eth_getLogs' argument.
type filter struct {
	From    hexutil.Uint64   `json:"fromBlock"`
	To      hexutil.Uint64   `json:"toBlock"`
	Address []common.Address `json:"address"`
	Topics  [][]common.Hash  `json:"topics,omitempty"`
}

// strange: the log is another consumer's. Anyone may use Journals and Shipments with a contract of his own, under our orders' ids too.
func (c *Client) strange(l types.Log) bool {
	return len(l.Topics) > 1 && slices.Contains(c.ours(), l.Address) && events.HasConsumer(journal.Hash(l.Topics[0])) && common.BytesToAddress(l.Topics[1][:]) != common.Address(c.addresses.Orders)
}

// scan reads our logs, all from one node, which must have the last of the blocks: one that has not may answer with what it has.
func (c *Client) scan(ctx context.Context, from, to uint64, topics [][]common.Hash) (all []types.Log, err error) {
	err = c.pool.do(ctx, func(ctx context.Context, n *node) error {
		all = nil
		if _, err := n.headerAt(ctx, to); err != nil {
			return err
		}
		if n.byReceipts() {
			all, err = n.siftFor(ctx, from, to, c.ours(), topics)
			return err
		}
		err := n.spans(ctx, from, to, func(from, to uint64) (int, error) {
			var logs []types.Log
			err := n.ask(ctx, &logs, "eth_getLogs", filter{From: hexutil.Uint64(from), To: hexutil.Uint64(to), Address: c.ours(), Topics: topics})
			all = append(all, logs...)
			return len(logs), err
		})
		if unheard(err) {
			c.mute(n, err)
			all, err = n.siftFor(ctx, from, to, c.ours(), topics)
		}
		return err
	})
	return slices.DeleteFunc(all, c.strange), err
}

// goodLogs is how many logs an answer should have, some 700 kB. Nodes put it together in memory as one text: Anvil spends 2.3 us on each of 1,500 logs,
// and 8 us on each of 6,000.
const goodLogs = 1_500

// spans asks in spans as wide as the node allows, half as wide after it refuses and wider again after it did not; and no wider than holds about as
// many logs as an answer is cheapest with. ask says how many there were.
func (n *node) spans(ctx context.Context, from, to uint64, ask func(from, to uint64) (logs int, err error)) error {
	const widest = 1 << 20
	for from <= to {
		span, fit := max(n.span.Load(), 1), max(n.fit.Load(), 1)
		last := min(to, from+min(span, fit)-1)
		logs, err := ask(from, last)
		if err != nil && last > from && tooWide(err) && ctx.Err() == nil {
			n.span.Store((last - from + 1) / 2)
			continue
		}
		if err != nil && !errors.Is(err, ledger.ErrTooMuch) { // that is learnt from
			if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
				n.span.Store(max((last-from+1)/2, 1)) // perhaps it was too much for the time it had
			}
			return fmt.Errorf("read events of blocks %d to %d: %w", from, last, err)
		}
		asked := last - from + 1
		if asked == span {
			n.span.Store(min(span+span/4+1, widest))
		}
		if 2*asked > fit || logs > goodLogs { // a range's rest says little
			n.fit.Store(min(asked*goodLogs/max(uint64(logs), 1), 4*fit, widest))
		}
		if err != nil {
			return err
		}
		from = last + 1
	}
	return nil
}

// tooWide: the node did answer, with a refusal. There are as many texts for "too many logs" as there are providers.
func tooWide(err error) bool {
	if limitOf(err) != nil || unheard(err) {
		return false
	}
	var answer rpc.Error
	if errors.As(err, &answer) || errors.Is(err, errMuch) {
		return true
	}
	var status rpc.HTTPError
	return errors.As(err, &status) && (status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest)
}

// ours are the contracts whose events are read. The token is not among them: on a public network it is everybody's, and
// what moves in our escrow our own events tell.
func (c *Client) ours() []common.Address {
	a := c.addresses
	return []common.Address{
		common.Address(a.Orders), common.Address(a.Centres), common.Address(a.Claims), common.Address(a.Shipments), common.Address(a.Journals),
	}
}

// Events is what our contracts emitted under the given Solidity names since they were deployed, oldest first.
func (c *Client) Events(ctx context.Context, names ...string) ([]ledger.Event, error) {
	topics := make([]common.Hash, len(names))
	for i, n := range names {
		if topics[i] = events.Topic(n); topics[i] == (common.Hash{}) {
			return nil, fmt.Errorf("event %s: %w", n, journal.ErrNotFound)
		}
	}
	logs, err := c.since(ctx, [][]common.Hash{topics})
	if err != nil {
		return nil, err
	}
	out := make([]ledger.Event, len(logs))
	for i := range logs {
		if out[i], err = events.Decode(&logs[i]); err != nil {
			return nil, fmt.Errorf("block %d: %w", logs[i].BlockNumber, err)
		}
	}
	return out, nil
}

func (c *Client) logsOf(ctx context.Context, name string, id journal.OrderID) ([]types.Log, error) {
	return c.since(ctx, [][]common.Hash{{events.Topic(name)}, {common.Hash(id)}})
}

// since reads our logs of these topics from the deployment to the head.
func (c *Client) since(ctx context.Context, topics [][]common.Hash) (logs []types.Log, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	return c.scan(ctx, c.addresses.Block, head.Number, topics)
}
