package chain

import (
	"context"
	"time"

	"github.com/waybill/waybill/internal/chain/fork"
)

// Gas for which a block must have room.
const (
	DeployGas  = 9_500_000 // the creation of Orders, the largest contract
	ServiceGas = 4_000_000 // a batch of telemetry, the largest transaction of the services
)

// capableFor is how long Capable trusts its last check.
const capableFor = 10 * time.Second

// CheckCapabilities returns ledger.ErrIncapable if the chain lacks something that the contracts need, such as the P-256
// precompile, or if its blocks have room for less than gas. Other errors mean that the chain could not be checked.
func (c *Client) CheckCapabilities(ctx context.Context, gas uint64) error {
	return fork.Check(ctx, c.pool, gas)
}

// Capable returns ledger.ErrIncapable if the chain cannot verify devices' signatures any more, so that an order would
// be paid and never delivered. It asks the nodes once in ten seconds.
func (c *Client) Capable(ctx context.Context) error {
	if at := c.capableAt.Load(); at != nil && time.Since(*at) < capableFor {
		return nil
	}
	if err := fork.CheckPrecompile(ctx, c.pool); err != nil {
		return err
	}
	now := time.Now()
	c.capableAt.Store(&now)
	return nil
}
