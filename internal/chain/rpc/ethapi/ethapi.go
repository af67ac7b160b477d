// Package ethapi has the methods of go-ethereum's client, with failover to other nodes.
package ethapi

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc"
)

// API sends requests to the nodes of a pool.
type API struct{ *rpc.Pool }

func viaEth[T any](ctx context.Context, a API, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var out T
	err := a.Eth(ctx, func(ctx context.Context, c *ethclient.Client) (err error) {
		out, err = ask(ctx, c)
		return err
	})
	return out, err
}

// CodeAt returns the code of an address at a block; nil: the latest.
func (a API) CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CodeAt(ctx, at, block)
	})
}

// BalanceAt returns an account's balance in wei at a block; nil: the latest.
func (a API) BalanceAt(ctx context.Context, at common.Address, block *big.Int) (*big.Int, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) {
		return c.BalanceAt(ctx, at, block)
	})
}

// CallContract returns the result of eth_call at a block; nil: the latest.
func (a API) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, msg, block)
	})
}

// EstimateGas returns the gas estimate of a call.
func (a API) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGas(ctx, msg)
	})
}

// EstimateGasOnPending returns the gas estimate of a call in the pending block.
func (a API) EstimateGasOnPending(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGasAtBlock(ctx, msg, Pending)
	})
}

// Pending is the number of the pending block for CallContract.
var Pending = big.NewInt(gethrpc.PendingBlockNumber.Int64())

// NonceAt returns the account's next nonce at a block; nil: the latest.
func (a API) NonceAt(ctx context.Context, of common.Address, block *big.Int) (uint64, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.NonceAt(ctx, of, block)
	})
}

// PendingNonceAt returns the account's next nonce after its pending transactions without a gap.
func (a API) PendingNonceAt(ctx context.Context, of common.Address) (uint64, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.PendingNonceAt(ctx, of)
	})
}

// TransactionReceipt returns the receipt of a transaction. It returns ethereum.NotFound if no block has the
// transaction.
func (a API) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	return viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (*types.Receipt, error) {
		return c.TransactionReceipt(ctx, tx)
	})
}

// TransactionByHash returns a transaction and whether it is pending. It returns ethereum.NotFound if the node does not
// have it.
func (a API) TransactionByHash(
	ctx context.Context, hash common.Hash,
) (tx *types.Transaction, pending bool, err error) {
	tx, err = viaEth(ctx, a, func(ctx context.Context, c *ethclient.Client) (tx *types.Transaction, err error) {
		tx, pending, err = c.TransactionByHash(ctx, hash)
		return tx, err
	})
	return tx, pending, err
}

// SendTransaction encodes a transaction and broadcasts it.
func (a API) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	_, err = a.Broadcast(ctx, raw)
	return err
}
