package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/journal"
)

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
