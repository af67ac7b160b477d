package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// strange: the log is another consumer's. Anyone may use Journals and Shipments with a contract of his own, under our orders' ids too.
func (c *Client) strange(l types.Log) bool {
	return len(l.Topics) > 1 && slices.Contains(c.ours(), l.Address) && events.HasConsumer(journal.Hash(l.Topics[0])) &&
		common.BytesToAddress(l.Topics[1][:]) != common.Address(c.addresses.Orders)
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
	var decoder events.Decoder
	for i := range logs {
		if out[i], err = decoder.Event(ledgerLog(&logs[i])); err != nil {
			return nil, fmt.Errorf("block %d: %w", logs[i].BlockNumber, err)
		}
	}
	return out, nil
}

func ledgerLog(l *types.Log) *ledger.Log {
	out := &ledger.Log{
		Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index), Data: l.Data,
	}
	for _, t := range l.Topics {
		out.Topics = append(out.Topics, journal.Hash(t))
	}
	return out
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

// scan reads our logs of these topics in a range of blocks.
func (c *Client) scan(ctx context.Context, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	all, err := c.pool.FilterLogs(ctx, from, to, c.ours(), topics)
	return slices.DeleteFunc(all, c.strange), err
}
