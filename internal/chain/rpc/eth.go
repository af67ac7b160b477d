package rpc

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
)

// The methods below are those of go-ethereum's client, with failover to other nodes.

func viaEth[T any](ctx context.Context, p *Pool, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	return fetch(ctx, p, func(ctx context.Context, n *node) (out T, err error) {
		err = n.eth(ctx, func(ctx context.Context, c *ethclient.Client) (err error) {
			out, err = ask(ctx, c)
			return err
		})
		return out, err
	})
}

// CodeAt returns the code of an address at a block; nil: the latest.
func (p *Pool) CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CodeAt(ctx, at, block)
	})
}

// BalanceAt returns an account's balance in wei at a block; nil: the latest.
func (p *Pool) BalanceAt(ctx context.Context, at common.Address, block *big.Int) (*big.Int, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) {
		return c.BalanceAt(ctx, at, block)
	})
}

// CallContract returns the result of eth_call at a block; nil: the latest.
func (p *Pool) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, msg, block)
	})
}

// EstimateGas returns the gas estimate of a call.
func (p *Pool) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGas(ctx, msg)
	})
}

// EstimateGasOnPending returns the gas estimate of a call in the pending block.
func (p *Pool) EstimateGasOnPending(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGasAtBlock(ctx, msg, Pending)
	})
}

// Pending is the number of the pending block for CallContract.
var Pending = big.NewInt(gethrpc.PendingBlockNumber.Int64())

// NonceAt returns the account's next nonce at a block; nil: the latest.
func (p *Pool) NonceAt(ctx context.Context, of common.Address, block *big.Int) (uint64, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.NonceAt(ctx, of, block)
	})
}

// PendingNonceAt returns the account's next nonce after its pending transactions without a gap.
func (p *Pool) PendingNonceAt(ctx context.Context, of common.Address) (uint64, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.PendingNonceAt(ctx, of)
	})
}

// TransactionReceipt returns the receipt of a transaction. It returns ethereum.NotFound if no block has the
// transaction.
func (p *Pool) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	return viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (*types.Receipt, error) {
		return c.TransactionReceipt(ctx, tx)
	})
}

// TransactionByHash returns a transaction and whether it is pending. It returns ethereum.NotFound if the node does not
// have it.
func (p *Pool) TransactionByHash(
	ctx context.Context, hash common.Hash,
) (tx *types.Transaction, pending bool, err error) {
	tx, err = viaEth(ctx, p, func(ctx context.Context, c *ethclient.Client) (tx *types.Transaction, err error) {
		tx, pending, err = c.TransactionByHash(ctx, hash)
		return tx, err
	})
	return tx, pending, err
}

// SendTransaction encodes a transaction and broadcasts it.
func (p *Pool) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	_, err = p.Broadcast(ctx, raw)
	return err
}
