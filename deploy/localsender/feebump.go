package localsender

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/ledger"
)

// rebroadcast resends flights that are not mined: with higher fees if head is the number of a new head, unchanged if
// head is 0. All concurrent calls of Do rebroadcast, so a transaction that was resent recently is left out. It
// returns an error if another transaction used a nonce.
func (s *Sender) rebroadcast(ctx context.Context, flights []*inflight, mined []bool, head uint64) error {
	if err := s.acquire(ctx); err != nil {
		return err
	}
	defer s.release()
	var next uint64 // the account's next nonce on chain
	err := s.retryUnreachable(ctx, func(ctx context.Context) (err error) {
		next, err = s.pool.NonceAt(ctx, common.Address(s.address), nil)
		return err
	})
	if err != nil {
		return fmt.Errorf("read the nonce of %s: %w", s.address, err)
	}
	for i, f := range flights {
		if mined[i] {
			continue
		}
		if f.nonce < next {
			if s.receipt(ctx, f) != nil {
				continue // mined since the caller's last check
			}
			delete(s.pending, f.nonce)
			return fmt.Errorf("%s: %w", f.call.What, s.errNonceUsed(f.nonce))
		}
	}
	stranded := head != 0 && s.isStranded(next, head)
	for n := next; n < s.next; n++ { // in order of nonce, because earlier nonces block later ones
		f, known := s.pending[n]
		if !known {
			if stranded {
				if err := s.replaceStranded(ctx, n); err != nil {
					s.log.Warn("cannot replace a pending transaction of an earlier process", "nonce", n, "error", err)
				}
			}
			continue
		}
		if err := s.resend(ctx, f, head); err != nil {
			s.log.Warn("resend transaction", "call", f.call.What, "tx", f.latest().Hash(), "nonce", n, "error", err)
		}
	}
	return nil
}

// resend broadcasts f again unless that was done recently, with higher fees if head is not 0. The caller must hold
// lock.
func (s *Sender) resend(ctx context.Context, f *inflight, head uint64) error {
	if head == 0 {
		if time.Since(f.sentAt) < resendAfter/2 {
			return nil
		}
	} else {
		if head < f.bumpedAt+bumpAfter {
			return nil
		}
		f.bumpedAt = head
		if err := s.bumpFees(ctx, f); err != nil {
			return err
		}
	}
	f.sentAt = time.Now()
	return s.send(ctx, f.latest())
}

// bumpFees signs a replacement of f with higher fees. If the ceiling is too low for a replacement, it does nothing.
func (s *Sender) bumpFees(ctx context.Context, f *inflight) error {
	offer, err := s.fees(ctx)
	if err != nil {
		return err
	}
	tx := f.latest()
	least := ledger.RaiseFee(tx.GasFeeCap(), minBump)
	if least.Cmp(f.ceiling) > 0 {
		s.log.Warn("fee cap is at its ceiling, waiting for lower network fees", "call", f.call.What, "nonce", f.nonce,
			"tx", tx.Hash(), "wei", tx.GasFeeCap(), "ceiling", f.ceiling, "network", offer.Cap)
		return nil
	}
	feeCap := smaller(larger(offer.Cap, least), f.ceiling)
	tip := smaller(larger(offer.Tip, ledger.RaiseFee(tx.GasTipCap(), minBump)), feeCap)
	bumped, err := s.sign(f, offer.Legacy(), tip, feeCap)
	if err != nil {
		return err
	}
	f.add(bumped)
	s.log.Info("replace a transaction by one with higher fees", "call", f.call.What, "nonce", f.nonce,
		"tx", bumped.Hash(), "wei", bumped.GasFeeCap())
	return nil
}

// fees returns the fees for a new transaction.
func (s *Sender) fees(ctx context.Context) (f ledger.Fees, err error) {
	err = s.retryUnreachable(ctx, func(ctx context.Context) error {
		f, err = s.client.Fees(ctx)
		return err
	})
	return f, err
}

// minBump is the factor of a replacement's fees. Nodes require that it raises tip and fee cap by a tenth.
var (
	minBump    = big.NewRat(9, 8)
	doubleBump = big.NewRat(2, 1)
)

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
