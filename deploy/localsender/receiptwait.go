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
	impatience = 6                // blocks without our transaction after which its fees are raised
	doubt      = 15 * time.Second // after which it is sent again as it is
)

// awaitReceipts waits until all flights are mined. New heads wake it; a slow tick is there for heads that were missed.
func (s *Sender) awaitReceipts(ctx context.Context, flights []*flight) ([]ledger.Receipt, error) {
	watching, stop := context.WithCancel(ctx)
	defer stop()
	heads := s.pool.Heads(watching)
	tick := time.NewTicker(doubt)
	defer tick.Stop()

	out := make([]ledger.Receipt, len(flights))
	landed := make([]bool, len(flights))
	for since := uint64(0); ; {
		for i, f := range flights {
			if landed[i] {
				continue
			}
			receipt := s.receipt(ctx, f)
			if receipt == nil {
				break // those after it have higher nonces
			}
			landed[i] = true
			if err := s.settle(ctx, f, receipt, &out[i]); err != nil {
				return nil, fmt.Errorf("%s: %w", f.call.What, err)
			}
		}
		if len(flights) == 0 || landed[len(flights)-1] {
			return out, nil
		}
		var err error
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for transaction %s: %w", flights[len(flights)-1].latest().Hash(), ctx.Err())
		case h := <-heads:
			if since == 0 {
				since = h.Number
			} else if h.Number >= since+impatience {
				since = h.Number
				err = s.push(ctx, flights, landed, h.Number)
			}
		case <-tick.C:
			err = s.push(ctx, flights, landed, 0)
		}
		if err != nil {
			return nil, err
		}
	}
}

// receipt is nil while there is none; a node that cannot answer is asked again at the next head.
func (s *Sender) receipt(ctx context.Context, f *flight) *types.Receipt {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	for _, tx := range f.all() {
		if r, err := s.pool.TransactionReceipt(ctx, tx.Hash()); err == nil {
			return r
		}
	}
	return nil
}

// settle fills out from the receipt, or finds out why the transaction failed: another one got there before it.
func (s *Sender) settle(ctx context.Context, f *flight, r *types.Receipt, out *ledger.Receipt) error {
	*out = chain.ReceiptOf(r)
	if err := s.take(ctx); err != nil {
		return err
	}
	if s.flying[f.nonce] == f {
		delete(s.flying, f.nonce)
	}
	s.give()
	if r.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	msg := s.message(f.call)
	msg.Gas = f.gas
	err := s.insist(ctx, func(ctx context.Context) error {
		_, err := s.pool.CallContract(ctx, msg, r.BlockNumber)
		return err
	})
	if err == nil {
		err = fmt.Errorf("it used %d of %d gas and would succeed now", r.GasUsed, f.gas)
	}
	return fmt.Errorf("transaction %s failed in block %d: %w", out.Tx, out.Block, err)
}
