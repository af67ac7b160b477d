package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
)

// Fees returns the current fees in wei per unit of gas. Cap allows the base fee to double. The tip is that of
// eth_maxPriorityFeePerGas. Nodes without that method are asked for eth_feeHistory, and nodes without both for
// eth_gasPrice. On a chain without a base fee, Cap is eth_gasPrice.
func (c *Client) Fees(ctx context.Context) (ledger.Fees, error) {
	var head *rpc.Header
	var tip *big.Int
	asking, inner := errgroup.WithContext(ctx)
	asking.Go(func() (err error) {
		head, err = c.pool.Header(inner, "latest")
		return err
	})
	asking.Go(func() (err error) {
		tip, err = c.suggestedTip(inner)
		return err
	})
	if err := asking.Wait(); err != nil {
		return ledger.Fees{}, fmt.Errorf("read the fees: %w", err)
	}
	f := ledger.Fees{Head: head.Cursor(), Tip: tip}
	if head.BaseFee == nil {
		price, err := c.gasPrice(ctx)
		f.Tip, f.Cap = price, price
		return f, err
	}
	f.Base = head.BaseFee.ToInt()
	if tip == nil || f.Base.Sign() == 0 {
		// Anvil suggests 1 gwei even if it is told that gas costs nothing: what others paid tells more.
		paid, err := c.paidTip(ctx)
		if err != nil {
			return ledger.Fees{}, err
		}
		if paid != nil && (tip == nil || paid.Cmp(tip) < 0) {
			f.Tip = paid
		}
	}
	if f.Tip == nil {
		price, err := c.gasPrice(ctx)
		if err != nil {
			return ledger.Fees{}, err
		}
		if f.Tip = price.Sub(price, f.Base); f.Tip.Sign() < 0 {
			f.Tip = new(big.Int)
		}
	}
	f.Cap = new(big.Int).Lsh(f.Base, 1)
	f.Cap.Add(f.Cap, f.Tip)
	return f, nil
}

// suggestedTip returns the priority fee that the nodes suggest, or nil if none of them suggests one.
func (c *Client) suggestedTip(ctx context.Context) (*big.Int, error) {
	var suggested *hexutil.Big
	err := c.pool.Ask(ctx, &suggested, "eth_maxPriorityFeePerGas")
	if err != nil && !answered(err) {
		return nil, err
	}
	if err != nil || suggested == nil {
		return nil, nil
	}
	return suggested.ToInt(), nil
}

// paidTip returns the priority fee that transactions of the last blocks paid, or nil if no node tells.
func (c *Client) paidTip(ctx context.Context) (*big.Int, error) {
	const blocks, median = 8, 50
	var history struct {
		Reward [][]*hexutil.Big `json:"reward"`
	}
	err := c.pool.Ask(ctx, &history, "eth_feeHistory", hexutil.Uint64(blocks), "latest", []int{median})
	if err != nil && !answered(err) {
		return nil, err
	}
	var tips []*big.Int
	for _, of := range history.Reward {
		if len(of) > 0 && of[0] != nil {
			tips = append(tips, of[0].ToInt())
		}
	}
	if err != nil || len(tips) == 0 {
		return nil, nil
	}
	slices.SortFunc(tips, func(a, b *big.Int) int { return a.Cmp(b) })
	return tips[len(tips)/2], nil
}

// refusedWhileIdle reports whether a contract refused a call on top of the latest block of a chain that waits for
// transactions. In the block that the next transaction makes, a deadline may have passed.
func (c *Client) refusedWhileIdle(err error) bool {
	var refused *Refusal
	return errors.As(err, &refused) && c.clock.Idle()
}

// gasPrice returns the gas price that the nodes suggest.
func (c *Client) gasPrice(ctx context.Context) (*big.Int, error) {
	var price *hexutil.Big
	err := c.pool.Ask(ctx, &price, "eth_gasPrice")
	if err == nil && price == nil {
		err = errors.New("the node returned no price")
	}
	if err != nil {
		return nil, fmt.Errorf("read the gas price: %w", err)
	}
	return price.ToInt(), nil
}

// answered reports whether a node answered with an error, as opposed to a failed connection or a rate limit.
func answered(err error) bool {
	var answer gethrpc.Error
	return errors.As(err, &answer) && !rpc.Limited(err)
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
