package deploy

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// The proxy's transaction is the one that makes it: right sender, cost and address.
func TestProxyTransaction(t *testing.T) {
	t.Parallel()
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(proxyTx); err != nil {
		t.Fatal(err)
	}
	from, err := types.Sender(types.HomesteadSigner{}, tx)
	if err != nil {
		t.Fatal(err)
	}
	cost := new(big.Int).Mul(tx.GasPrice(), new(big.Int).SetUint64(tx.Gas()))
	if journal.Address(from) != proxySender || cost.Cmp(proxyCost) != 0 || journal.Address(crypto.CreateAddress(from, 0)) != proxyAddress {
		t.Errorf("from %s, cost %s, makes %s", from, cost, crypto.CreateAddress(from, 0))
	}
}
