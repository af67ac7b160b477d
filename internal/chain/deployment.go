package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/journal"
)

// Deployment returns the block in which the first of our contracts was deployed, and the transactions of those
// contracts whose constructors emit an event. It reads the contracts' logs from block 0, so it is for deployments
// without a record. It returns journal.ErrNotFound if the contracts are not deployed.
func (c *Client) Deployment(ctx context.Context) (block uint64, made map[journal.Address]journal.Hash, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, nil, err
	}
	made = map[journal.Address]journal.Hash{}
	logs, err := c.filterLogs(ctx, 0, head.Number, [][]common.Hash{{
		events.Topic("OwnershipTransferred"), events.Topic("ContractURIUpdated"),
	}})
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
