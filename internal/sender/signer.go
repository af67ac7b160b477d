package sender

import (
	"context"
	"crypto/ecdsa"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer holds an account's key.
type Signer interface {
	Address() journal.Address
	SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error)
}

// Key is a signer in this process's memory.
type Key struct{ key *ecdsa.PrivateKey }

// NewKey signs with key.
func NewKey(key *ecdsa.PrivateKey) Key { return Key{key} }

// Address is that of the key.
func (k Key) Address() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(k.key.PublicKey))
}

// SignTx signs for the chain that the transaction names.
func (k Key) SignTx(_ context.Context, tx *types.Transaction) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(tx.ChainId()), k.key)
}
