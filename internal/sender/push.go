package sender

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// front is the nonce that all of the account waits for, and since when.
type front struct {
	nonce uint64
	head  uint64
	at    time.Time
	sent  uint64 // head at which it was last broadcast again
	again time.Time
}

// push looks after what is not mined: waiting is in the order of nonces, next the account's on chain.
func (w *watcher) push(ctx context.Context, waiting []ledger.Intent, next, head uint64) error {
	if len(waiting) == 0 {
		w.front, w.resend = front{}, false
		w.metrics.oldest.Set(0)
		return nil
	}
	now := time.Now()
	if w.front.at.IsZero() || w.front.nonce != next || head < w.front.head {
		w.front = front{nonce: next, head: head, at: now, sent: head, again: now}
	}
	w.metrics.oldest.Set(time.Since(waiting[0].Queued).Seconds())
	if waiting[0].Nonce > next {
		if err := w.gap(ctx, next, waiting[0].Nonce, head); err != nil {
			return err
		}
	}
	if err := w.rebroadcast(ctx, waiting, head); err != nil {
		return err
	}
	return w.outbid(ctx, waiting, next, head)
}

// rebroadcast gives a node again what it should have: the foremost whenever a block came without it, and the others too when the node had lost
// that one.
func (w *watcher) rebroadcast(ctx context.Context, waiting []ledger.Intent, head uint64) error {
	all := w.resend
	if !all && head <= w.front.sent && time.Since(w.front.again) < w.Doubt {
		return nil
	}
	w.front.sent, w.front.again = head, time.Now()
	for n, i := range waiting {
		if n > 0 && !all {
			break
		}
		if i.Stage != ledger.TxBroadcast {
			continue
		}
		whole, err := w.TxStore.Intent(ctx, i.ID)
		if err != nil {
			return err
		}
		fresh, err := w.Chain.Broadcast(ctx, whole.Latest().Raw)
		switch {
		case errors.Is(err, ledger.ErrUnreachable):
			return err
		case errors.Is(err, ledger.ErrNonceUsed): // mined this moment
		case err != nil:
			w.Log.Warn("sender: a transaction does not go through", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "error", err)
			if err := w.TxStore.RecordError(ctx, w.lease, i.ID, err.Error()); err != nil {
				return err
			}
		case fresh:
			w.metrics.dropped.Inc()
			w.Log.Info("sender: a node had lost a transaction", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce)
			all = true
		}
	}
	w.resend = false
	return nil
}

// outbid offers more for what has waited too long: for the foremost in any case, for the others when they offer less than a block costs now.
// What is to be cancelled or hurried is replaced at once.
func (w *watcher) outbid(ctx context.Context, waiting []ledger.Intent, next, head uint64) error {
	var asked ledger.Fees
	for n, i := range waiting {
		t := i.Latest()
		if i.Stage != ledger.TxBroadcast || t == nil {
			continue // the launcher has it
		}
		late := head >= t.Head+w.Impatience
		now := i.Bump || i.Cancel && !t.Empty
		if !now && (!late || n > 0 && asked.Cap == nil) {
			continue
		}
		if asked.Cap == nil {
			var err error
			if asked, err = w.Chain.Fees(ctx); err != nil {
				return fmt.Errorf("ask for fees: %w", err)
			}
		}
		foremost := i.Nonce == next
		if !now && !foremost && t.Cap.Cmp(asked.Base) > 0 {
			continue
		}
		whole, err := w.TxStore.Intent(ctx, i.ID)
		if err != nil {
			return err
		}
		if whole.Stage != ledger.TxBroadcast {
			continue
		}
		err = w.attempt(ctx, w.lease, &whole, asked, eighth)
		switch {
		case errors.Is(err, journal.ErrConflict):
		case errors.Is(err, errCeiling):
			if i.LastError == "" {
				w.Log.Warn("sender: "+errCeiling.Error(), "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "wei", t.Cap, "asked", asked.Cap)
			}
			if err := w.TxStore.RecordError(ctx, w.lease, i.ID, err.Error()); err != nil {
				return err
			}
		case err != nil && (ctx.Err() != nil || errors.Is(err, ledger.ErrFenced)):
			return err
		case err != nil:
			w.Log.Warn("sender: fees cannot be raised", "call", i.Call.What, "id", i.ID, "error", err)
			if err := w.TxStore.RecordError(ctx, w.lease, i.ID, err.Error()); err != nil {
				return err
			}
		default:
			wake(w.wake)
		}
	}
	return nil
}

// gap fills nonces that nothing of ours is open for and that the account waits for. What somebody else has in the pool is given
// time to be mined.
func (w *watcher) gap(ctx context.Context, next, first, head uint64) error {
	if time.Since(w.front.at) < w.Doubt {
		return nil
	}
	pending, err := w.Chain.Pending(ctx, w.Address())
	if err != nil {
		return fmt.Errorf("ask for the account's pending nonce: %w", err)
	}
	if pending > next && head < w.front.head+w.Impatience && time.Since(w.front.at) < 5*w.Doubt {
		return nil
	}
	for n := next; n < first; n++ {
		w.Log.Warn("sender: filling a nonce that nothing of ours uses", "nonce", n)
		if err := w.TxStore.FillNonce(ctx, w.lease, n, transfer); err != nil {
			return err
		}
		w.metrics.filled.Inc()
	}
	w.resend = true
	wake(w.wake)
	wake(w.look)
	return nil
}

// usurp sees to an intent whose nonce is used while none of its attempts is mined: somebody else has used it. When that is as deep as
// a confirmation, and has been so for a while, the intent is given another nonce.
func (w *watcher) usurp(ctx context.Context, i ledger.Intent) error {
	since, known := w.usurped[i.ID]
	if !known {
		w.usurped[i.ID] = time.Now()
		return nil
	}
	if time.Since(since) < w.Doubt {
		return nil
	}
	deep, err := w.Chain.Nonce(ctx, w.Address(), w.Depth-1)
	if err != nil {
		return fmt.Errorf("ask for the account's nonce: %w", err)
	}
	if deep <= i.Nonce {
		return nil
	}
	delete(w.usurped, i.ID)
	if i.Cancel { // nothing is left to fill
		err := w.TxStore.Mined(ctx, w.lease, ledger.Inclusion{ID: i.ID, Outcome: ledger.TxCancelled, Final: true})
		w.tell(i.ID)
		return err
	}
	w.Log.Warn("sender: somebody else has used a transaction's nonce, it gets another", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce)
	if err := w.TxStore.Renumber(ctx, w.lease, i.ID); err != nil {
		if errors.Is(err, journal.ErrConflict) {
			return nil
		}
		return err
	}
	w.metrics.renamed.Inc()
	wake(w.wake)
	return nil
}
