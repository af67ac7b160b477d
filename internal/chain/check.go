package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain/fork"
	"github.com/waybill/waybill/internal/chain/rpc/failure"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// CheckDeployment compares the contracts on chain with the addresses given to Dial. It returns journal.ErrNotFound if
// an address has no code, journal.ErrConflict if the contracts were deployed with other addresses than these, and
// ledger.ErrUnreachable if the node is still syncing and has not reached the block of the deployment.
func (c *Client) CheckDeployment(ctx context.Context) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	if head.Number < c.addresses.Block {
		syncing, err := c.syncing(ctx)
		if err != nil {
			return err
		}
		if syncing {
			return fmt.Errorf("the node is syncing: it is at block %d, and the contracts were deployed in block %d: %w",
				head.Number, c.addresses.Block, ledger.ErrUnreachable)
		}
	}
	if err := c.checkCode(ctx); err != nil {
		return err
	}
	return c.checkLinks(ctx)
}

// syncing reports whether the node is loading the chain.
func (c *Client) syncing(ctx context.Context) (bool, error) {
	var answer json.RawMessage // false, or an object with the progress
	if err := c.pool.Ask(ctx, &answer, "eth_syncing"); err != nil {
		return false, fmt.Errorf("ask whether the node is syncing: %w", err)
	}
	return string(answer) != "false", nil
}

// checkCode reports an address without code.
func (c *Client) checkCode(ctx context.Context) error {
	a := c.addresses
	g, ctx := errgroup.WithContext(ctx)
	for name, at := range map[string]journal.Address{
		"orders": a.Orders, "journals": a.Journals, "shipments": a.Shipments, "centres": a.Centres, "claims": a.Claims,
		"token": a.Token,
	} {
		g.Go(func() error {
			code, err := c.Code(ctx, at)
			if err == nil && len(code) == 0 {
				err = fmt.Errorf("contract %s has no code at %s on chain %d: %w", name, at, c.ChainID(), journal.ErrNotFound)
			}
			return err
		})
	}
	return g.Wait()
}

// checkLinks asks Orders for the addresses of the other contracts.
func (c *Client) checkLinks(ctx context.Context) error {
	for _, link := range []struct {
		name   string
		want   journal.Address
		call   []byte
		unpack func([]byte) (common.Address, error)
	}{
		{"journals", c.addresses.Journals, orders.PackJOURNALS(), orders.UnpackJOURNALS},
		{"shipments", c.addresses.Shipments, orders.PackSHIPMENTS(), orders.UnpackSHIPMENTS},
		{"centres", c.addresses.Centres, orders.PackCENTRES(), orders.UnpackCENTRES},
		{"claims", c.addresses.Claims, orders.PackCLAIMS(), orders.UnpackCLAIMS},
	} {
		has, err := read(ctx, c, c.addresses.Orders, link.call, link.unpack)
		if refused := new(Refusal); errors.As(err, &refused) {
			return fmt.Errorf("contract orders at %s is not Waybill's: %w: %w", c.addresses.Orders, err, journal.ErrConflict)
		}
		if err != nil {
			return fmt.Errorf("read the address of %s from orders: %w", link.name, err)
		}
		if journal.Address(has) != link.want {
			return fmt.Errorf("contract orders at %s uses %s %s, the record of the deployment says %s: %w",
				c.addresses.Orders, link.name, journal.Address(has), link.want, journal.ErrConflict)
		}
	}
	return nil
}

// CheckCentres compares centres with those on chain. It returns journal.ErrNotFound if the contracts lack one, and
// journal.ErrConflict if one is in another place.
func (c *Client) CheckCentres(ctx context.Context, all []ledger.Centre) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(8)
	for _, want := range all {
		g.Go(func() error {
			at, err := c.Centre(ctx, want.ID)
			if err != nil {
				return err
			}
			if at.Lat != want.Lat || at.Lon != want.Lon {
				return fmt.Errorf("centre %d is at %d, %d on chain, and at %d, %d in the network file: %w",
					want.ID, at.Lat, at.Lon, want.Lat, want.Lon, journal.ErrConflict)
			}
			return nil
		})
	}
	return g.Wait()
}

// Remedy returns what an operator must do about an error that does not pass by itself. known is false for errors that
// may pass, such as those of a node that cannot be reached.
func Remedy(err error) (remedy string, known bool) {
	if lacks := new(fork.Incapable); errors.As(err, &lacks) {
		return lacks.Remedy, true
	}
	switch {
	case errors.Is(err, ledger.ErrUnreachable):
		return "", false
	case errors.Is(err, journal.ErrNotFound):
		return "check that --rpc and --data belong together, or run waybill deploy", true
	}
	return failure.Remedy(err)
}

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
