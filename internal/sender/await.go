package sender

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

const again = 5 * time.Second // between looks at the store if no wakeup comes

// await returns once an intent is in a block. The watcher of the account wakes it, in this process or through the
// database.
func (s *Sender) await(ctx context.Context, id int64) (ledger.Receipt, error) {
	wakeup := s.expect(id)
	defer s.forget(id, wakeup)
	tick := time.NewTicker(again)
	defer tick.Stop()
	for {
		i, err := s.TxStore.Intent(ctx, id)
		switch {
		case err != nil && ctx.Err() == nil:
			s.Log.Warn("sender: stored transactions cannot be read, trying again", "error", err)
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

// settled says what became of an intent that is mined. It is not done when the block that had it is gone.
func (s *Sender) settled(ctx context.Context, i ledger.Intent) (r ledger.Receipt, done bool, err error) {
	if i.Outcome == ledger.TxCancelled {
		reason := i.LastError
		if reason == "" {
			reason = "no reason given"
		}
		return r, true, fmt.Errorf("%w: %s", ledger.ErrCancelled, reason)
	}
	err = s.insist(ctx, func(ctx context.Context) (err error) {
		r, err = s.Chain.Receipt(ctx, i.Receipt.Tx)
		return err
	})
	if errors.Is(err, journal.ErrNotFound) {
		if err := s.TxStore.Reopen(ctx, i.ID); err != nil {
			return r, true, err
		}
		wake(s.look)
		return r, false, nil
	}
	if err != nil || !r.Reverted {
		return r, true, err
	}
	err = s.insist(ctx, func(ctx context.Context) error { return s.Contracts.Replay(ctx, s.Address(), i.Call, i.Gas, r.Block) })
	if err == nil {
		err = fmt.Errorf("it used %d of %d gas and would succeed now", r.Gas, i.Gas)
	}
	return r, true, fmt.Errorf("transaction %s failed in block %d: %w", r.Tx, r.Block, err)
}

func (s *Sender) expect(id int64) chan struct{} {
	wakeup := make(chan struct{}, 1)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting[id] = append(s.waiting[id], wakeup)
	return wakeup
}

func (s *Sender) forget(id int64, wakeup chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting[id] = slices.DeleteFunc(s.waiting[id], func(b chan struct{}) bool { return b == wakeup })
	if len(s.waiting[id]) == 0 {
		delete(s.waiting, id)
	}
}

// tell wakes all who wait for an intent; 0 is any intent.
func (s *Sender) tell(id int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for waited, wakeups := range s.waiting {
		if id == 0 || id == waited {
			for _, b := range wakeups {
				wake(b)
			}
		}
	}
}
