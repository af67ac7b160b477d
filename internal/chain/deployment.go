package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/journal"
)

// Deployment returns the block in which the first of our contracts was deployed, and each contract's transaction. It
// reads the contracts' logs from block 0, so it is for deployments without a record. It returns journal.ErrNotFound if
// the contracts are not deployed.
func (c *Client) Deployment(ctx context.Context) (block uint64, made map[journal.Address]journal.Hash, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, nil, err
	}
	made = map[journal.Address]journal.Hash{}
	logs, err := c.filterLogs(ctx, 0, head.Number, [][]common.Hash{{events.Topic("OwnershipTransferred")}})
	for _, l := range logs {
		if len(made) == 0 {
			block = l.BlockNumber
		}
		if _, later := made[journal.Address(l.Address)]; !later {
			made[journal.Address(l.Address)] = journal.Hash(l.TxHash)
		}
	}
	if err == nil && len(made) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return 0, nil, fmt.Errorf("find the deployment of the contracts: %w", err)
	}
	return block, made, nil
}

// Publish broadcasts a transaction that another account has signed.
func (c *Client) Publish(ctx context.Context, raw []byte) error { return c.Broadcast(ctx, raw) }

// AwaitCode waits until there is code at an address, or ctx ends.
func (c *Client) AwaitCode(ctx context.Context, at journal.Address) error {
	watching, stop := context.WithCancel(ctx)
	defer stop()
	for range c.Heads(watching) {
		code, err := c.Code(ctx, at)
		if err == nil && len(code) > 0 {
			return nil
		}
		if err != nil && !rpc.Unreachable(err) && !errors.Is(err, context.Canceled) {
			return err
		}
	}
	return fmt.Errorf("wait for code at %s: %w", at, ctx.Err())
}
