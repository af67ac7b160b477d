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

// isForeign reports whether a log of Journals or Shipments is of another consumer than our Orders contract. Any
// contract may use Journals and Shipments, also with our order ids.
func (c *Client) isForeign(l types.Log) bool {
	return slices.Contains(c.contracts(), l.Address) &&
		events.HasOtherConsumer(ledgerLog(&l).Topics, c.addresses.Orders)
}

// contracts returns the contracts whose events are read. The token is not one of them: on a public network it has many
// other users, and our own events state all payments of the escrow.
func (c *Client) contracts() []common.Address {
	a := c.addresses
	return []common.Address{
		common.Address(a.Orders), common.Address(a.Centres), common.Address(a.Claims), common.Address(a.Shipments),
		common.Address(a.Journals),
	}
}

// Events returns the events of our contracts with the given Solidity names since the deployment, oldest first. It
// returns journal.ErrNotFound for an unknown name.
func (c *Client) Events(ctx context.Context, names ...string) ([]ledger.Event, error) {
	topics := make([]common.Hash, len(names))
	for i, n := range names {
		if topics[i] = events.Topic(n); topics[i] == (common.Hash{}) {
			return nil, fmt.Errorf("event %s: %w", n, journal.ErrNotFound)
		}
	}
	logs, err := c.logsSinceDeployment(ctx, [][]common.Hash{topics})
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

// ledgerLog converts go-ethereum's log.
func ledgerLog(l *types.Log) *ledger.Log {
	out := &ledger.Log{
		Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index), Data: l.Data,
	}
	for _, t := range l.Topics {
		out.Topics = append(out.Topics, journal.Hash(t))
	}
	return out
}

// logsOf reads the logs of one event of an order since the deployment.
func (c *Client) logsOf(ctx context.Context, name string, id journal.OrderID) ([]types.Log, error) {
	return c.logsSinceDeployment(ctx, [][]common.Hash{{events.Topic(name)}, {common.Hash(id)}})
}

// logsSinceDeployment reads our contracts' logs with topics from the deployment to the head.
func (c *Client) logsSinceDeployment(ctx context.Context, topics [][]common.Hash) (logs []types.Log, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	return c.filterLogs(ctx, c.addresses.Block, head.Number, topics)
}

// filterLogs reads our contracts' logs with topics in a range of blocks.
func (c *Client) filterLogs(ctx context.Context, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	all, err := c.pool.FilterLogs(ctx, from, to, c.contracts(), topics)
	return slices.DeleteFunc(all, c.isForeign), err
}

// OrderBlock returns the block at or before last in which an order was placed. The next read of that block compares its
// logs with its receipts. It returns journal.ErrNotFound if there is none.
func (c *Client) OrderBlock(ctx context.Context, id journal.OrderID, last uint64) (uint64, error) {
	block, err := c.pool.Search(ctx, c.addresses.Block, last, common.Address(c.addresses.Orders),
		events.Topic("OrderPlaced"), common.Hash(id.Order()))
	if err != nil {
		return 0, fmt.Errorf("find the block of order %s: %w", id.Order(), err)
	}
	c.logs.Suspect(block)
	return block, nil
}
