package sender

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// confirmer observes broadcast intents until they are confirmed. Its fields are used by one goroutine only.
type confirmer struct {
	*Sender
	lease          ledger.Lease
	nonceUsedSince map[int64]time.Time // when another transaction was first seen to use the nonce, by intent
	blocking       blockingNonce
	resend         bool // rebroadcast all pending intents once: a node may not have them
	idle           bool // there was no open intent at the last check
}

// run checks the open intents at each head, each wakeup and, if there are any, each pollInterval. It returns the first
// error, except ledger.ErrUnreachable.
func (c *confirmer) run(ctx context.Context) error {
	heads := c.Chain.Heads(ctx)
	tick := time.NewTicker(pollInterval)
	defer tick.Stop()
	var head ledger.Cursor
	for {
		if head != (ledger.Cursor{}) {
			err := c.checkOpen(ctx, head.Number)
			if errors.Is(err, ledger.ErrUnreachable) {
				c.node.Down(err)
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
				c.node.Up()
				wake(c.wakeBroadcaster) // a node may accept now what it rejected before
				wait = false
			case <-c.wakeConfirmer:
				wait = false
			case <-tick.C:
				wait = c.idle
			}
		}
	}
}

// checkOpen compares the open intents with the chain, in ascending order of nonce.
func (c *confirmer) checkOpen(ctx context.Context, head uint64) error {
	open, err := c.TxStore.Open(ctx, c.account)
	if err != nil {
		return err
	}
	c.metrics.open.Set(float64(len(open)))
	if c.idle = len(open) == 0; c.idle {
		c.metrics.oldest.Set(0)
		return nil
	}
	next, err := c.Chain.Nonce(ctx, c.Address(), 0)
	if err != nil {
		return fmt.Errorf("read the nonce of %s: %w", c.Address(), err)
	}
	c.metrics.nextNonce.Set(float64(next))
	if err := c.recheckMined(ctx, open, next, head); err != nil {
		return err
	}
	mined, err := c.findMined(ctx, open, next, head)
	if err != nil {
		return err
	}
	var waiting []ledger.Intent
	for n, i := range open {
		switch {
		case i.Stage == ledger.TxMined:
		case mined[n]:
			delete(c.nonceUsedSince, i.ID)
		case i.Nonce < next:
			if err := c.handleUsedNonce(ctx, i); err != nil {
				return err
			}
		default:
			waiting = append(waiting, i)
		}
	}
	return c.resendPending(ctx, waiting, next, head)
}

// findMined reads the receipts of the intents with a nonce below next. It records the mined ones in one database
// transaction. The result has an element for each element of open.
func (c *confirmer) findMined(ctx context.Context, open []ledger.Intent, next, head uint64) (mined []bool, err error) {
	mined = make([]bool, len(open))
	found := make([]ledger.Inclusion, len(open))
	g, bounded := errgroup.WithContext(ctx)
	g.SetLimit(maxConcurrent)
	for n, i := range open {
		if i.Stage == ledger.TxMined || i.Nonce >= next {
			continue
		}
		g.Go(func() (err error) {
			found[n], mined[n], err = c.findInclusion(bounded, i)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	var all []ledger.Inclusion
	var intents []ledger.Intent
	for n, i := range open {
		if mined[n] {
			all, intents = append(all, found[n]), append(intents, i)
		}
	}
	return mined, c.recordMined(ctx, intents, all, head)
}

// findInclusion returns the inclusion of an intent, if one of its attempts is mined.
func (c *confirmer) findInclusion(ctx context.Context, i ledger.Intent) (l ledger.Inclusion, mined bool, err error) {
	for n := len(i.Attempts) - 1; n >= 0; n-- {
		t := i.Attempts[n]
		r, err := c.Chain.Receipt(ctx, t.Hash)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		}
		if err != nil {
			return l, false, fmt.Errorf("read the receipt of %s: %w", t.Hash, err)
		}
		return ledger.Inclusion{ID: i.ID, Receipt: r, Outcome: outcomeOf(t, r)}, true, nil
	}
	return l, false, nil
}

// outcomeOf returns the outcome of an intent of which attempt t is mined.
func outcomeOf(t ledger.Attempt, r ledger.Receipt) ledger.Outcome {
	switch {
	case t.Noop:
		return ledger.TxNoop
	case r.Reverted:
		return ledger.TxReverted
	}
	return ledger.TxSucceeded
}

// recordMined records inclusions of intents, and wakes calls of Send that wait for them. intents[n] belongs to all[n].
func (c *confirmer) recordMined(
	ctx context.Context, intents []ledger.Intent, all []ledger.Inclusion, head uint64,
) error {
	if len(all) == 0 {
		return nil
	}
	if err := c.Fault("mined"); err != nil {
		return err
	}
	for n := range all {
		block := all[n].Receipt.Block
		all[n].Final = max(head, block)+1 >= block+c.Confirmations
	}
	if err := c.TxStore.MarkMined(ctx, c.lease, all...); err != nil {
		return err
	}
	for n, m := range all {
		if intents[n].Stage != ledger.TxMined {
			c.metrics.stage("mined", intents[n].Queued)
		}
		if m.Final {
			c.metrics.stage("confirmed", intents[n].Queued)
			c.metrics.outcomes.WithLabelValues(string(m.Outcome)).Inc()
		}
		c.keep(m)
		c.notify(m.ID)
	}
	return c.Fault("notified")
}

// recheckMined checks that mined intents are still mined. It confirms those that enough blocks follow, and reopens
// those whose block was removed by a reorganisation. If several intents are in one block and none is due for
// confirmation, it reads one receipt for all of them.
func (c *confirmer) recheckMined(ctx context.Context, open []ledger.Intent, next, head uint64) error {
	canonical := map[journal.Hash]bool{} // by block hash
	var intents []ledger.Intent
	var inclusions []ledger.Inclusion
	for n, i := range open {
		if i.Stage != ledger.TxMined {
			continue
		}
		final := head+1 >= i.Receipt.Block+c.Confirmations
		same, known := canonical[i.Receipt.BlockHash]
		if known && same && !final {
			continue
		}
		r, err := c.Chain.Receipt(ctx, i.Receipt.Tx)
		switch {
		case errors.Is(err, journal.ErrNotFound) || err == nil && i.Nonce >= next:
			c.Log.Info("a reorganisation removed the block of a transaction", "call", i.Call.What, "id", i.ID,
				"nonce", i.Nonce, "block", i.Receipt.Block)
			c.forget(i.ID)
			if err := c.TxStore.Reopen(ctx, i.ID); err != nil {
				return err
			}
			c.metrics.reorged.Inc()
			c.resend = true
			open[n].Stage = ledger.TxBroadcast
		case err != nil:
			return fmt.Errorf("read the receipt of %s: %w", i.Receipt.Tx, err)
		default:
			same = r.BlockHash == i.Receipt.BlockHash
			canonical[i.Receipt.BlockHash] = same
			if !same {
				c.metrics.reorged.Inc()
			}
			if final || !same {
				intents = append(intents, i)
				inclusions = append(inclusions, ledger.Inclusion{ID: i.ID, Receipt: r, Outcome: currentOutcome(i, r)})
			}
		}
	}
	return c.recordMined(ctx, intents, inclusions, head)
}

// currentOutcome returns the outcome of an intent with receipt r. It can differ from the stored one, because a call may
// succeed in one block and revert in another.
func currentOutcome(i ledger.Intent, r ledger.Receipt) ledger.Outcome {
	for _, t := range i.Attempts {
		if t.Hash == r.Tx {
			return outcomeOf(t, r)
		}
	}
	return i.Outcome
}
