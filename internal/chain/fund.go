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

// ErrNoFunds says that accounts have no ether and the node has no unlocked account to fund them.
var ErrNoFunds = errors.New("accounts have no ether")

// Fund sends wei to each account with balance 0 from the node's first unlocked account, and waits until the transfers
// are mined. The development modes of Geth and Anvil have such an account. It returns the number of funded accounts. It
// returns ErrNoFunds if the node has no unlocked account.
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
		return 0, fmt.Errorf("read the node's accounts: %w", err)
	}
	if len(own) == 0 {
		return 0, fmt.Errorf("fund %s and %d other accounts: %w, and the node has no unlocked account", poor[0], len(poor)-1,
			ErrNoFunds)
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
