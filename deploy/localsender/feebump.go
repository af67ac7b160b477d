package localsender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/rpc"
)

// maxFeeFactor limits replace-by-fee: the ceiling of a transaction is the fee cap of its first attempt times this
// factor.
const maxFeeFactor = 20

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
	least := replacementFee(tx.GasFeeCap())
	if least.Cmp(f.ceiling) > 0 {
		s.log.Warn("fee cap is at its ceiling, waiting for lower network fees", "call", f.call.What, "nonce", f.nonce,
			"tx", tx.Hash(), "wei", tx.GasFeeCap(), "ceiling", f.ceiling, "network", offer.cap)
		return nil
	}
	feeCap := smaller(larger(offer.cap, least), f.ceiling)
	tip := smaller(larger(offer.tip, replacementFee(tx.GasTipCap())), feeCap)
	bumped, err := s.sign(f, tip, feeCap)
	if err != nil {
		return err
	}
	f.add(bumped)
	s.log.Info("replace a transaction by one with higher fees", "call", f.call.What, "nonce", f.nonce,
		"tx", bumped.Hash(), "wei", bumped.GasFeeCap())
	return nil
}

// feeOffer is the tip and the fee cap that fit the network's fees at a head, in wei per unit of gas.
type feeOffer struct {
	tip, cap *big.Int
	head     uint64
}

// fees returns the fees for a new transaction. The fee cap is twice the base fee of the head plus the tip.
func (s *Sender) fees(ctx context.Context) (feeOffer, error) {
	var head *rpc.Header
	var tip *big.Int
	err := s.retryUnreachable(ctx, func(ctx context.Context) (err error) {
		if head, err = s.pool.Header(ctx, "latest"); err != nil {
			return err
		}
		tip, err = s.pool.SuggestGasTipCap(ctx)
		return err
	})
	if err != nil {
		return feeOffer{}, fmt.Errorf("read fees: %w", err)
	}
	if head.BaseFee == nil {
		return feeOffer{}, errors.New("the chain has no base fee: Waybill requires EIP-1559")
	}
	if floor := big.NewInt(1_000_000); tip.Cmp(floor) < 0 {
		tip = floor // Geth's default minimum
	}
	double := new(big.Int).Lsh(head.BaseFee.ToInt(), 1)
	return feeOffer{tip: tip, cap: double.Add(double, tip), head: uint64(head.Number)}, nil
}

// replacementFee returns wei plus an eighth. Nodes require that a replacement raises tip and fee cap by a tenth.
func replacementFee(wei *big.Int) *big.Int {
	more := new(big.Int).Rsh(wei, 3)
	return more.Add(more, wei).Add(more, big.NewInt(1))
}

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
