package chain_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Fund sends ether to an account with balance 0 once. Without an unlocked account it returns ErrNoFunds.
func TestFund(t *testing.T) {
	t.Parallel()
	for name, node := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, err := chain.Dial(t.Context(), node(t), ledger.Addresses{}, chaintest.Discard())
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			key, err := crypto.GenerateKey()
			if err != nil {
				t.Fatal(err)
			}
			account := journal.Address(crypto.PubkeyToAddress(key.PublicKey))
			given, err := c.Fund(t.Context(), big.NewInt(1e9), account)
			if name == "geth" { // runs in this process, without a keystore
				if !errors.Is(err, chain.ErrNoFunds) {
					t.Fatalf("%d accounts funded, %v; want %v", given, err, chain.ErrNoFunds)
				}
				return
			}
			if err != nil || given != 1 {
				t.Fatalf("%d accounts funded, %v; want 1", given, err)
			}
			if given, err = c.Fund(t.Context(), big.NewInt(1e9), account); err != nil || given != 0 {
				t.Errorf("second call: %d accounts funded, %v; want 0", given, err)
			}
			if has, err := c.Balance(t.Context(), account); err != nil || has.Cmp(big.NewInt(1e9)) != 0 {
				t.Errorf("the account has %s wei, %v; want 1e9", has, err)
			}
		})
	}
}
