package sender

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const storePoll = 5 * time.Second // interval at which await reads the store without a wakeup

// await waits until an intent has an outcome. The confirmer wakes it, directly or through a notification of Postgres.
// If the intent is fresh, the store has no outcome yet, and the receipt that the confirmer finds is not read again.
func (s *Sender) await(ctx context.Context, id int64, fresh bool) (ledger.Receipt, error) {
	wakeup := s.subscribe(id)
	defer s.unsubscribe(id, wakeup)
	tick := time.NewTicker(storePoll)
	defer tick.Stop()
	for first := fresh; ; first = false {
		if r, found := s.found(id); fresh && found {
			return r, nil
		}
		if first {
			select {
			case <-ctx.Done():
			case <-wakeup:
			case <-tick.C:
			}
			continue
		}
		i, err := s.TxStore.Intent(ctx, id)
		if err == nil {
			s.outbox.Up()
		}
		switch {
		case err != nil && ctx.Err() == nil:
			s.outbox.Down(err)
		case err == nil && i.Outcome != "":
			r, done, err := s.settled(ctx, i)
			if done {
				return r, err
			}
		}
		select {
		case <-ctx.Done():
			return ledger.Receipt{}, fmt.Errorf("wait for transaction %d: %w", id, ctx.Err())
		case <-wakeup:
		case <-tick.C:
		}
	}
}

// settled returns the receipt of a mined intent, or the reason of its failure. If a reorganisation removed its block,
// settled reopens the intent and returns done=false.
func (s *Sender) settled(ctx context.Context, i ledger.Intent) (r ledger.Receipt, done bool, err error) {
	if i.Outcome == ledger.TxNoop {
		reason := i.LastError
		if reason == "" {
			reason = "no reason given"
		}
		return r, true, fmt.Errorf("%w: %s", ledger.ErrCancelled, reason)
	}
	err = s.retryUnreachable(ctx, func(ctx context.Context) (err error) {
		r, err = s.Chain.Receipt(ctx, i.Receipt.Tx)
		return err
	})
	if errors.Is(err, journal.ErrNotFound) {
		if err := s.TxStore.Reopen(ctx, i.ID); err != nil {
			return r, true, err
		}
		wake(s.wakeConfirmer)
		return r, false, nil
	}
	if err != nil || !r.Reverted {
		return r, true, err
	}
	return r, true, fmt.Errorf("transaction %s failed in block %d: %w", r.Tx, r.Block, s.reason(ctx, i, r))
}

// reason returns why a mined call reverted: ledger.ErrGasShort if it succeeds with more gas, on top of the same block.
func (s *Sender) reason(ctx context.Context, i ledger.Intent, r ledger.Receipt) error {
	replay := func(gas uint64) error {
		return s.retryUnreachable(ctx, func(ctx context.Context) error {
			return s.Contracts.Replay(ctx, s.Address(), i.Call, gas, r.Block)
		})
	}
	cause := replay(i.Gas)
	switch {
	case cause == nil:
		return fmt.Errorf("it used %d of %d gas, and succeeds when repeated", r.Gas, i.Gas)
	case replay(0) == nil:
		return fmt.Errorf("%w: %d: %s", ledger.ErrGasShort, i.Gas, cause.Error())
	}
	return cause
}

// subscribe returns a channel that notify wakes for an intent.
func (s *Sender) subscribe(id int64) chan struct{} {
	wakeup := make(chan struct{}, 1)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiters[id] = append(s.waiters[id], wakeup)
	return wakeup
}

// unsubscribe removes a channel that subscribe returned.
func (s *Sender) unsubscribe(id int64, wakeup chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiters[id] = slices.DeleteFunc(s.waiters[id], func(b chan struct{}) bool { return b == wakeup })
	if len(s.waiters[id]) == 0 {
		delete(s.waiters, id)
	}
}

// notify wakes all calls of Send that wait for an intent, or for any intent if id is 0.
func (s *Sender) notify(id int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for waiting, wakeups := range s.waiters {
		if id == 0 || id == waiting {
			for _, b := range wakeups {
				wake(b)
			}
		}
	}
}

// maxRecent is the number of receipts that recentReceipts keeps.
const maxRecent = 1024

// recentReceipts has the receipts of the calls that the confirmer has just found to have succeeded, so that each of
// them is read once.
type recentReceipts struct {
	byID map[int64]ledger.Receipt
	ids  []int64 // oldest first
}

// add adds a receipt and forgets the oldest one.
func (r *recentReceipts) add(id int64, receipt ledger.Receipt) {
	if _, known := r.byID[id]; !known {
		r.ids = append(r.ids, id)
	}
	r.byID[id] = receipt
	if len(r.ids) > maxRecent {
		delete(r.byID, r.ids[0])
		r.ids = r.ids[1:]
	}
}

// found returns the receipt of an intent if the confirmer of this process has just recorded its success.
func (s *Sender) found(id int64) (ledger.Receipt, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, found := s.recent.byID[id]
	return r, found
}

// forget removes the receipt of an intent whose block was removed by a reorganisation.
func (s *Sender) forget(id int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.recent.byID, id)
}

// keep stores the receipt of an intent that has succeeded.
func (s *Sender) keep(m ledger.Inclusion) {
	if m.Outcome != ledger.TxSucceeded {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.recent.add(m.ID, m.Receipt)
}
