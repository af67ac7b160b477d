// Package fees finds out what a transaction costs on a chain, from what its nodes offer.
package fees

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
)

// Read returns the current fees in wei per unit of gas. Cap allows the base fee to double. The tip is that of
// eth_maxPriorityFeePerGas. Nodes without that method are asked for eth_feeHistory, and nodes without both for
// eth_gasPrice. On a chain without a base fee, Cap is eth_gasPrice.
func Read(ctx context.Context, pool *rpc.Pool) (ledger.Fees, error) {
	var head *rpc.Header
	var tip *big.Int
	asking, inner := errgroup.WithContext(ctx)
	asking.Go(func() (err error) {
		head, err = pool.Header(inner, "latest")
		return err
	})
	asking.Go(func() (err error) {
		tip, err = suggestedTip(inner, pool)
		return err
	})
	if err := asking.Wait(); err != nil {
		return ledger.Fees{}, fmt.Errorf("read the fees: %w", err)
	}
	f := ledger.Fees{Head: head.Cursor(), Tip: tip}
	if head.BaseFee == nil {
		price, err := gasPrice(ctx, pool)
		f.Tip, f.Cap = price, price
		return f, err
	}
	f.Base = head.BaseFee.ToInt()
	if tip == nil || f.Base.Sign() == 0 {
		// Anvil suggests 1 gwei even if it is told that gas costs nothing: what others paid tells more.
		paid, err := paidTip(ctx, pool)
		if err != nil {
			return ledger.Fees{}, err
		}
		if paid != nil && (tip == nil || paid.Cmp(tip) < 0) {
			f.Tip = paid
		}
	}
	if f.Tip == nil {
		price, err := gasPrice(ctx, pool)
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
func suggestedTip(ctx context.Context, pool *rpc.Pool) (*big.Int, error) {
	var suggested *hexutil.Big
	err := pool.Ask(ctx, &suggested, "eth_maxPriorityFeePerGas")
	if err != nil && !Answered(err) {
		return nil, err
	}
	if err != nil || suggested == nil {
		return nil, nil
	}
	return suggested.ToInt(), nil
}

// paidTip returns the priority fee that transactions of the last blocks paid, or nil if no node tells.
func paidTip(ctx context.Context, pool *rpc.Pool) (*big.Int, error) {
	const blocks, median = 8, 50
	var history struct {
		Reward [][]*hexutil.Big `json:"reward"`
	}
	err := pool.Ask(ctx, &history, "eth_feeHistory", hexutil.Uint64(blocks), "latest", []int{median})
	if err != nil && !Answered(err) {
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

// gasPrice returns the gas price that the nodes suggest.
func gasPrice(ctx context.Context, pool *rpc.Pool) (*big.Int, error) {
	var price *hexutil.Big
	err := pool.Ask(ctx, &price, "eth_gasPrice")
	if err == nil && price == nil {
		err = errors.New("the node returned no price")
	}
	if err != nil {
		return nil, fmt.Errorf("read the gas price: %w", err)
	}
	return price.ToInt(), nil
}

// Answered reports whether a node answered with an error, as opposed to a failed connection or a rate limit.
func Answered(err error) bool {
	var answer gethrpc.Error
	return errors.As(err, &answer) && !rpc.Limited(err)
}
