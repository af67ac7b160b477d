package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/journal"
)

// ErrPoor says that accounts have no ether and the node has no unlocked account to give them some.
var ErrPoor = errors.New("no ether")

// Fund gives accounts that have no ether at all some wei each from the node's own first account, as the dev modes of Geth and
// Anvil keep one unlocked, and waits until they have it. It returns how many were given; ErrPoor when the node has none to give.
func (c *Client) Fund(ctx context.Context, wei *big.Int, accounts ...journal.Address) (given int, err error) {
	var poor []journal.Address
	for _, a := range accounts {
		has, err := c.Balance(ctx, a)
		if err != nil {
			return 0, err
		}
		if has.Sign() == 0 {
			poor = append(poor, a)
		}
	}
	if len(poor) == 0 {
		return 0, nil
	}
	var own []common.Address
	if err := c.pool.Ask(ctx, &own, "eth_accounts"); err != nil {
		return 0, fmt.Errorf("ask the node for accounts of its own: %w", err)
	}
	if len(own) == 0 {
		return 0, fmt.Errorf("%s and %d more accounts: %w, and the node has none to give", poor[0], len(poor)-1, ErrPoor)
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	heads := c.Heads(ctx)
	for _, a := range poor {
		call := map[string]any{"from": own[0], "to": common.Address(a), "value": (*hexutil.Big)(wei)}
		if err := c.pool.Ask(ctx, new(common.Hash), "eth_sendTransaction", call); err != nil {
			return given, fmt.Errorf("fund %s: %w", a, err)
		}
		given++
	}
	for _, a := range poor {
		for has := new(big.Int); has.Sign() == 0; {
			if has, err = c.Balance(ctx, a); err != nil {
				return given, err
			}
			if has.Sign() == 0 {
				if _, open := <-heads; !open {
					return given, ctx.Err()
				}
			}
		}
	}
	return given, nil
}
