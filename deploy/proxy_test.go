package deploy

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// proxyTx has the sender, cost and contract address that the other constants say.
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
	at := journal.Address(crypto.CreateAddress(from, 0))
	if journal.Address(from) != proxySender || cost.Cmp(proxyCost) != 0 || at != proxyAddress {
		t.Errorf("sender %s, cost %s, contract %s", from, cost, at)
	}
}
