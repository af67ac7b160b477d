// Package devkeys holds the private keys and chain ids of development chains. The keys are the first accounts of the
// mnemonic "test test … junk", which Anvil funds at start. The keys are public, so they must only be used on chains for
// which Chain returns true.
package devkeys

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// Private keys of development accounts by role, 64 hexadecimal digits each.
const (
	Owner    = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
	Merchant = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d"
	Relayer  = "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a"
	Poster   = "7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6"
	Carrier  = "47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a"
	Keeper   = "8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba"
)

// All lists the keys in the order of their accounts.
var All = []string{Owner, Merchant, Relayer, Poster, Carrier, Keeper}

// Chain reports whether id is the chain id of a development chain: Geth's 1337 or Anvil's 31337.
func Chain(id uint64) bool { return id == 1337 || id == 31337 }

// Key parses one of the constants above. It panics if key is not a private key in hexadecimal.
func Key(key string) *ecdsa.PrivateKey {
	k, err := crypto.HexToECDSA(key)
	if err != nil {
		panic(err)
	}
	return k
}

// Address returns the account of one of the constants above. It panics if key is not a private key in hexadecimal.
func Address(key string) journal.Address {
	return journal.Address(crypto.PubkeyToAddress(Key(key).PublicKey))
}
