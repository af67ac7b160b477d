package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// eth is go-ethereum's client over the pool: what one node cannot answer another is asked.
type eth struct{ pool *pool }

func through[T any](ctx context.Context, e eth, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	return from(ctx, e.pool, func(ctx context.Context, n *node) (out T, err error) {
		err = n.eth(ctx, func(ctx context.Context, c *ethclient.Client) (err error) {
			out, err = ask(ctx, c)
			return err
		})
		return out, err
	})
}

func (e eth) CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) ([]byte, error) { return c.CodeAt(ctx, at, block) })
}

func (e eth) BalanceAt(ctx context.Context, at common.Address, block *big.Int) (*big.Int, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) { return c.BalanceAt(ctx, at, block) })
}

func (e eth) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) ([]byte, error) { return c.CallContract(ctx, msg, block) })
}

func (e eth) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.EstimateGas(ctx, msg) })
}

func (e eth) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) { return c.SuggestGasTipCap(ctx) })
}

func (e eth) NonceAt(ctx context.Context, of common.Address, block *big.Int) (uint64, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.NonceAt(ctx, of, block) })
}

func (e eth) PendingNonceAt(ctx context.Context, of common.Address) (uint64, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.PendingNonceAt(ctx, of) })
}

func (e eth) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	return through(ctx, e, func(ctx context.Context, c *ethclient.Client) (*types.Receipt, error) {
		return c.TransactionReceipt(ctx, tx)
	})
}

func (e eth) TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error) {
	tx, err = through(ctx, e, func(ctx context.Context, c *ethclient.Client) (tx *types.Transaction, err error) {
		tx, pending, err = c.TransactionByHash(ctx, hash)
		return tx, err
	})
	return tx, pending, err
}

// SendTransaction broadcasts.
func (e eth) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	_, err = e.pool.broadcast(ctx, raw)
	return err
}
