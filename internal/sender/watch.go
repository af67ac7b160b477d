package sender

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
)

// watcher follows what is broadcast until it is confirmed. Only its own goroutine touches what it keeps.
type watcher struct {
	*Sender
	lease   ledger.Lease
	usurped map[int64]time.Time // since when an intent's nonce is used and none of its attempts is mined
	front   front
	resend  bool // everything on its way, once: an earlier holder may have ended before any node had it
	idle    bool // nothing was open at the last look
}

func (w *watcher) run(ctx context.Context) error {
	heads := w.Chain.Heads(ctx)
	tick := time.NewTicker(pulse)
	defer tick.Stop()
	var head ledger.Cursor
	for {
		if head != (ledger.Cursor{}) {
			err := w.watch(ctx, head.Number)
			if errors.Is(err, ledger.ErrUnreachable) {
				w.Log.Warn("sender: node cannot be reached, trying again", "error", err)
			} else if err != nil {
				return err
			}
		}
		for wait := true; wait; {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case h, open := <-heads:
				if !open {
					return ctx.Err()
				}
				head = h
				wake(w.wake) // what a node did not take before, it may take now
				wait = false
			case <-w.look:
				wait = false
			case <-tick.C:
				wait = w.idle
			}
		}
	}
}

// watch compares all that is open with the chain, in the order of nonces.
func (w *watcher) watch(ctx context.Context, head uint64) error {
	open, err := w.TxStore.Open(ctx, w.account)
	if err != nil {
		return err
	}
	w.metrics.open.Set(float64(len(open)))
	if w.idle = len(open) == 0; w.idle {
		w.metrics.oldest.Set(0)
		return nil
	}
	next, err := w.Chain.Nonce(ctx, w.Address(), 0)
	if err != nil {
		return fmt.Errorf("ask for the account's nonce: %w", err)
	}
	w.metrics.nextNonce.Set(float64(next))
	if err := w.stand(ctx, open, next, head); err != nil {
		return err
	}
	landed, err := w.land(ctx, open, next, head)
	if err != nil {
		return err
	}
	var waiting []ledger.Intent
	for n, i := range open {
		switch {
		case i.Stage == ledger.TxMined:
		case landed[n]:
			delete(w.usurped, i.ID)
		case i.Nonce < next:
			if err := w.usurp(ctx, i); err != nil {
				return err
			}
		default:
			waiting = append(waiting, i)
		}
	}
	return w.push(ctx, waiting, next, head)
}

// land looks which intents that use a nonce the chain is past are mined, and notes them in one commit.
func (w *watcher) land(ctx context.Context, open []ledger.Intent, next, head uint64) (landed []bool, err error) {
	landed = make([]bool, len(open))
	found := make([]ledger.Inclusion, len(open))
	g, bounded := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for n, i := range open {
		if i.Stage == ledger.TxMined || i.Nonce >= next {
			continue
		}
		g.Go(func() (err error) {
			found[n], landed[n], err = w.find(bounded, i)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	var all []ledger.Inclusion
	var asked []ledger.Intent
	for n, i := range open {
		if landed[n] {
			all, asked = append(all, found[n]), append(asked, i)
		}
	}
	return landed, w.mined(ctx, asked, all, head)
}

// find looks whether one of an intent's attempts is mined.
func (w *watcher) find(ctx context.Context, i ledger.Intent) (l ledger.Inclusion, mined bool, err error) {
	for n := len(i.Attempts) - 1; n >= 0; n-- {
		t := i.Attempts[n]
		r, err := w.Chain.Receipt(ctx, t.Hash)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		}
		if err != nil {
			return l, false, fmt.Errorf("ask for the receipt of %s: %w", t.Hash, err)
		}
		return ledger.Inclusion{ID: i.ID, Receipt: r, Outcome: outcomeOf(t, r)}, true, nil
	}
	return l, false, nil
}

func outcomeOf(t ledger.Attempt, r ledger.Receipt) ledger.Outcome {
	switch {
	case t.Empty:
		return ledger.TxCancelled
	case r.Reverted:
		return ledger.TxReverted
	}
	return ledger.TxSucceeded
}

// mined notes where intents are mined, and tells whoever waits.
func (w *watcher) mined(ctx context.Context, asked []ledger.Intent, all []ledger.Inclusion, head uint64) error {
	if len(all) == 0 {
		return nil
	}
	if err := w.Fail("mined"); err != nil {
		return err
	}
	for n := range all {
		block := all[n].Receipt.Block
		all[n].Final = max(head, block)+1 >= block+w.Depth
	}
	if err := w.TxStore.Mined(ctx, w.lease, all...); err != nil {
		return err
	}
	for n, m := range all {
		if asked[n].Stage != ledger.TxMined {
			w.metrics.stage("mined", asked[n].Queued)
		}
		if m.Final {
			w.metrics.stage("confirmed", asked[n].Queued)
			w.metrics.outcomes.WithLabelValues(string(m.Outcome)).Inc()
		}
		w.tell(m.ID)
	}
	return w.Fail("told")
}

// stand looks whether what is mined is so still: in each block one transaction tells for all. What has enough blocks on top is confirmed,
// what was taken back has to be mined again.
func (w *watcher) stand(ctx context.Context, open []ledger.Intent, next, head uint64) error {
	stands := map[journal.Hash]bool{}
	var asked []ledger.Intent
	var again []ledger.Inclusion
	for n, i := range open {
		if i.Stage != ledger.TxMined {
			continue
		}
		final := head+1 >= i.Receipt.Block+w.Depth
		same, known := stands[i.Receipt.BlockHash]
		if known && same && !final {
			continue
		}
		r, err := w.Chain.Receipt(ctx, i.Receipt.Tx)
		switch {
		case errors.Is(err, journal.ErrNotFound) || err == nil && i.Nonce >= next:
			w.Log.Info("sender: a block with a transaction was taken back", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "block", i.Receipt.Block)
			if err := w.TxStore.Reopen(ctx, i.ID); err != nil {
				return err
			}
			w.metrics.reorged.Inc()
			w.resend = true
			open[n].Stage = ledger.TxBroadcast
		case err != nil:
			return fmt.Errorf("ask for the receipt of %s: %w", i.Receipt.Tx, err)
		default:
			same = r.BlockHash == i.Receipt.BlockHash
			stands[i.Receipt.BlockHash] = same
			if !same {
				w.metrics.reorged.Inc()
			}
			if final || !same {
				asked, again = append(asked, i), append(again, ledger.Inclusion{ID: i.ID, Receipt: r, Outcome: outcomeAgain(i, r)})
			}
		}
	}
	return w.mined(ctx, asked, again, head)
}

// outcomeAgain is an intent's outcome in another block: a call may succeed in one and be refused in another.
func outcomeAgain(i ledger.Intent, r ledger.Receipt) ledger.Outcome {
	for _, t := range i.Attempts {
		if t.Hash == r.Tx {
			return outcomeOf(t, r)
		}
	}
	return i.Outcome
}
