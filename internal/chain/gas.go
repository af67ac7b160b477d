package chain

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum"

	"github.com/waybill/waybill/internal/chain/fees"
	"github.com/waybill/waybill/internal/ledger"
)

// Fees returns the current fees in wei per unit of gas, see fees.Read.
func (c *Client) Fees(ctx context.Context) (ledger.Fees, error) { return fees.Read(ctx, c.pool.Pool) }

// refusedWhileIdle reports whether a contract refused a call on top of the latest block of a chain that waits for
// transactions. In the block that the next transaction makes, a deadline may have passed.
func (c *Client) refusedWhileIdle(err error) bool {
	var refused *Refusal
	return errors.As(err, &refused) && c.clock.Idle()
}

// maxTxGas is the maximum gas of a transaction (EIP-7825).
const maxTxGas = 1 << 24

// EstimateGas returns the gas limit for a call: the node's estimate plus a quarter, because the state may change before
// the transaction is mined, but at most the gas limit of a block and of a transaction. A random number of units below
// 1000 makes the hashes of equal transactions differ. It returns a *Refusal if the call reverts, and
// ledger.ErrTxInvalid if no block has room for it.
func (c *Client) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	head, err := c.pool.Header(ctx, "latest")
	if err != nil {
		return 0, fmt.Errorf("read the gas limit of blocks: %w", err)
	}
	gas, err := c.pool.EstimateGas(ctx, call)
	if err = Explain(err); c.refusedWhileIdle(err) {
		gas, err = c.pool.EstimateGasOnPending(ctx, call)
	}
	if err != nil {
		return 0, Explain(err)
	}
	most := uint64(maxTxGas)
	if head.GasLimit > 0 {
		most = min(most, uint64(head.GasLimit))
	}
	if gas > most {
		return 0, fmt.Errorf("the call needs %d gas, and the chain takes at most %d in a transaction: %w", gas, most,
			ledger.ErrTxInvalid)
	}
	return min(gas+gas/4+rand.Uint64N(1000), most-rand.Uint64N(min(1000, most-gas+1))), nil //nolint:gosec // no secrets
}
