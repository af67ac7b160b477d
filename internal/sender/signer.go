package sender

import (
	"context"
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// Signer signs transactions with the key of one account.
type Signer interface {
	Address() journal.Address
	SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error)
}

// Key is a Signer with a private key in memory.
type Key struct{ key *ecdsa.PrivateKey }

// NewKey returns a Key.
func NewKey(key *ecdsa.PrivateKey) Key { return Key{key} }

// Address returns the address of the key.
func (k Key) Address() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(k.key.PublicKey))
}

// SignTx signs a transaction for its chain id.
func (k Key) SignTx(_ context.Context, tx *types.Transaction) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(tx.ChainId()), k.key)
}
