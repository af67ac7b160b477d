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

// A node in dev mode gives ether to accounts that have none, once; a node without accounts of its own says so.
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
			poor := journal.Address(crypto.PubkeyToAddress(key.PublicKey))
			given, err := c.Fund(t.Context(), big.NewInt(1e9), poor)
			if name == "geth" { // in this process, without a keystore
				if !errors.Is(err, chain.ErrPoor) {
					t.Fatalf("%d given, %v, want %v", given, err, chain.ErrPoor)
				}
				return
			}
			if err != nil || given != 1 {
				t.Fatalf("%d given, %v", given, err)
			}
			if given, err = c.Fund(t.Context(), big.NewInt(1e9), poor); err != nil || given != 0 {
				t.Errorf("%d given again, %v", given, err)
			}
			if has, err := c.Balance(t.Context(), poor); err != nil || has.Cmp(big.NewInt(1e9)) != 0 {
				t.Errorf("it has %s wei, %v", has, err)
			}
		})
	}
}
