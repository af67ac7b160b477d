package rpc

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// What go-ethereum's client can ask, of the pool: what one node cannot answer another is asked.

func through[T any](ctx context.Context, p *Pool, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	return from(ctx, p, func(ctx context.Context, n *node) (out T, err error) {
		err = n.eth(ctx, func(ctx context.Context, c *ethclient.Client) (err error) {
			out, err = ask(ctx, c)
			return err
		})
		return out, err
	})
}

// CodeAt is the code at an address as of a block; nil is the newest.
func (p *Pool) CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CodeAt(ctx, at, block)
	})
}

// BalanceAt is an account's balance in wei as of a block; nil is the newest.
func (p *Pool) BalanceAt(ctx context.Context, at common.Address, block *big.Int) (*big.Int, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) {
		return c.BalanceAt(ctx, at, block)
	})
}

// CallContract is what a call returns on top of a block; nil is the newest.
func (p *Pool) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, msg, block)
	})
}

// EstimateGas is the gas that a call takes.
func (p *Pool) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGas(ctx, msg)
	})
}

// SuggestGasTipCap is the tip that the node suggests.
func (p *Pool) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) {
		return c.SuggestGasTipCap(ctx)
	})
}

// NonceAt is the account's next nonce as of a block; nil is the newest.
func (p *Pool) NonceAt(ctx context.Context, of common.Address, block *big.Int) (uint64, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.NonceAt(ctx, of, block)
	})
}

// PendingNonceAt is the account's next nonce after all that waits in the node's pool without a gap.
func (p *Pool) PendingNonceAt(ctx context.Context, of common.Address) (uint64, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.PendingNonceAt(ctx, of)
	})
}

// TransactionReceipt is a transaction's receipt; ethereum.NotFound if no block has it.
func (p *Pool) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	return through(ctx, p, func(ctx context.Context, c *ethclient.Client) (*types.Receipt, error) {
		return c.TransactionReceipt(ctx, tx)
	})
}

// TransactionByHash is a transaction, and whether it waits for a block; ethereum.NotFound if the node does not have it.
func (p *Pool) TransactionByHash(
	ctx context.Context, hash common.Hash,
) (tx *types.Transaction, pending bool, err error) {
	tx, err = through(ctx, p, func(ctx context.Context, c *ethclient.Client) (tx *types.Transaction, err error) {
		tx, pending, err = c.TransactionByHash(ctx, hash)
		return tx, err
	})
	return tx, pending, err
}

// SendTransaction broadcasts.
func (p *Pool) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	_, err = p.Broadcast(ctx, raw)
	return err
}
