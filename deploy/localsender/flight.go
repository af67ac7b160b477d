package localsender

import (
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
)

// flight is one call on its way: its transaction, and those with higher fees that were sent to replace it.
type flight struct {
	call  ledger.Call
	nonce uint64
	gas   uint64

	ceiling  *big.Int  // most wei to offer for each unit of gas
	raisedAt uint64    // head at which it was first sent, or its fees were last raised; under the sender's turn
	sentAt   time.Time // last; under the sender's turn

	mu   sync.Mutex
	sent []*types.Transaction
}

func (f *flight) add(tx *types.Transaction) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.sent = append(f.sent, tx)
}

func (f *flight) all() []*types.Transaction {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.sent)
}

func (f *flight) latest() *types.Transaction {
	all := f.all()
	return all[len(all)-1]
}
