package localsender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// CreatedAt returns the address of the contract that a transaction of account with this nonce creates.
func CreatedAt(account journal.Address, nonce uint64) journal.Address {
	return journal.Address(crypto.CreateAddress(common.Address(account), nonce))
}

// Create creates contracts with the account's nonces first, first+1, … and waits until all are mined. The data of a
// call is the creation code; its receiver is ignored. Other calls with the same sender must have ended. Create returns
// ledger.ErrNonceUsed if another transaction of the account used one of the nonces. After an error, earlier contracts
// may have been created.
func (s *Sender) Create(ctx context.Context, first uint64, calls ...ledger.Call) ([]ledger.Receipt, error) {
	flights := make([]*inflight, 0, len(calls))
	for i, call := range calls {
		call.To = journal.Address{}
		f, err := s.submitCreation(ctx, call, first+uint64(i))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", call.What, err)
		}
		flights = append(flights, f)
	}
	return s.awaitReceipts(ctx, flights)
}

// submitCreation estimates, signs and broadcasts a creation with the given nonce.
func (s *Sender) submitCreation(ctx context.Context, call ledger.Call, nonce uint64) (*inflight, error) {
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return nil, err
	}
	if err := s.acquire(ctx); err != nil {
		return nil, err
	}
	defer s.release()
	for range 20 {
		f, err := s.broadcastWith(ctx, call, nonce, gas)
		if err == nil {
			s.next = nonce + 1
			s.pending[nonce] = f
			return f, nil
		}
		if nonceUsed(err) {
			return nil, s.errNonceUsed(nonce)
		}
		if !baseFeeRose(err) {
			return nil, err
		}
		if !sleep(ctx, backoff) {
			return nil, ctx.Err()
		}
	}
	return nil, errors.New("20 attempts failed: fees keep rising")
}

func (s *Sender) errNonceUsed(nonce uint64) error {
	return fmt.Errorf("another transaction of account %s has nonce %d: %w", s.address, nonce, ledger.ErrNonceUsed)
}

// AwaitPending waits until all transactions of the account are mined, and returns its next nonce. If they are stranded,
// it replaces them by empty transactions.
func (s *Sender) AwaitPending(ctx context.Context) (next uint64, err error) {
	watching, stop := context.WithCancel(ctx)
	defer stop()
	heads := s.pool.Heads(watching)
	tick := time.NewTicker(resendAfter)
	defer tick.Stop()
	for head := uint64(0); ; {
		var pending uint64
		err := s.retryUnreachable(ctx, func(ctx context.Context) (err error) {
			if next, err = s.pool.NonceAt(ctx, common.Address(s.address), nil); err == nil {
				pending, err = s.pool.PendingNonceAt(ctx, common.Address(s.address))
			}
			return err
		})
		if err != nil {
			return 0, fmt.Errorf("read the nonces of %s: %w", s.address, err)
		}
		if pending <= next {
			return next, nil
		}
		if err := s.acquire(ctx); err != nil {
			return 0, err
		}
		stranded := head != 0 && s.isStranded(next, head)
		s.release()
		if stranded {
			// While it waits for this transaction, Do replaces the stranded ones before it.
			call := ledger.Call{What: "empty transaction", To: s.address, Wei: new(big.Int)}
			if _, err := s.Do(ctx, call); err != nil {
				return 0, err
			}
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("wait for the pending transactions of %s: %w", s.address, ctx.Err())
		case h := <-heads:
			head = h.Number
		case <-tick.C:
		}
	}
}
