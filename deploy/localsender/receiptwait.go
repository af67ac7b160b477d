package localsender

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
)

const (
	bumpAfter   = 6                // number of blocks after which the fees of a pending transaction are raised
	resendAfter = 15 * time.Second // after which a pending transaction is resent unchanged
)

// awaitReceipts waits until all flights are mined. It checks at each new head, and at each tick in case heads are
// missed. If a flight reverted, it returns the receipts so far with the reason.
func (s *Sender) awaitReceipts(ctx context.Context, flights []*inflight) ([]ledger.Receipt, error) {
	watching, stop := context.WithCancel(ctx)
	defer stop()
	heads := s.pool.Heads(watching)
	tick := time.NewTicker(resendAfter)
	defer tick.Stop()

	out := make([]ledger.Receipt, len(flights))
	mined := make([]bool, len(flights))
	for since := uint64(0); ; {
		for i, f := range flights {
			if mined[i] {
				continue
			}
			receipt := s.receipt(ctx, f)
			if receipt == nil {
				break // later flights have higher nonces, so they are not mined either
			}
			mined[i] = true
			if err := s.settle(ctx, f, receipt, &out[i]); err != nil {
				return out, fmt.Errorf("%s: %w", f.call.What, err)
			}
		}
		if len(flights) == 0 || mined[len(flights)-1] {
			return out, nil
		}
		var err error
		select {
		case <-ctx.Done():
			last := flights[len(flights)-1].latest()
			return nil, fmt.Errorf("wait for the receipt of transaction %s: %w", last.Hash(), ctx.Err())
		case h := <-heads:
			if since == 0 {
				since = h.Number
			} else if h.Number >= since+bumpAfter {
				since = h.Number
				err = s.rebroadcast(ctx, flights, mined, h.Number)
			}
		case <-tick.C:
			err = s.rebroadcast(ctx, flights, mined, 0)
		}
		if err != nil {
			return nil, err
		}
	}
}

// receipt returns the receipt of any attempt of f, or nil if there is none or the node is unreachable.
func (s *Sender) receipt(ctx context.Context, f *inflight) *types.Receipt {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	for _, tx := range f.attempts() {
		if r, err := s.pool.TransactionReceipt(ctx, tx.Hash()); err == nil {
			return r
		}
	}
	return nil
}

// settle sets out from the receipt. If the transaction reverted, it repeats the call on that block's state and
// returns the reason.
func (s *Sender) settle(ctx context.Context, f *inflight, r *types.Receipt, out *ledger.Receipt) error {
	*out = chain.ReceiptOf(r)
	if err := s.acquire(ctx); err != nil {
		return err
	}
	if s.pending[f.nonce] == f {
		delete(s.pending, f.nonce)
	}
	s.release()
	if r.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	msg := s.message(f.call)
	msg.Gas = f.gas
	err := s.retryUnreachable(ctx, func(ctx context.Context) error {
		_, err := s.pool.CallContract(ctx, msg, r.BlockNumber)
		return err
	})
	if err == nil {
		err = fmt.Errorf("it used %d of %d gas, and succeeds if repeated", r.GasUsed, f.gas)
	}
	return fmt.Errorf("transaction %s reverted in block %d: %w", out.Tx, out.Block, err)
}
