package sender

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// blockingNonce is the account's next nonce on chain. Transactions with higher nonces wait for it.
type blockingNonce struct {
	nonce    uint64
	head     uint64    // head at which it became the next nonce
	at       time.Time // time at which it became the next nonce
	sentHead uint64    // head at the last rebroadcast
	sentAt   time.Time // time of the last rebroadcast
}

// resendPending rebroadcasts pending intents, raises their fees, and fills a nonce gap, where each is due. waiting must
// be in ascending order of nonce. next is the account's next nonce on chain.
func (c *confirmer) resendPending(ctx context.Context, waiting []ledger.Intent, next, head uint64) error {
	if len(waiting) == 0 {
		c.blocking, c.resend = blockingNonce{}, false
		c.metrics.oldest.Set(0)
		return nil
	}
	now := time.Now()
	if c.blocking.at.IsZero() || c.blocking.nonce != next || head < c.blocking.head {
		c.blocking = blockingNonce{nonce: next, head: head, at: now, sentHead: head, sentAt: now}
	}
	c.metrics.oldest.Set(time.Since(waiting[0].Queued).Seconds())
	if waiting[0].Nonce > next {
		if err := c.fillGap(ctx, next, waiting[0].Nonce, head); err != nil {
			return err
		}
	}
	if err := c.rebroadcast(ctx, waiting, head); err != nil {
		return err
	}
	return c.bumpFees(ctx, waiting, next, head)
}

// rebroadcast broadcasts the intent with the lowest nonce at each new head and each GracePeriod. If a node did not have
// it in its pool, or resend is set, rebroadcast broadcasts the others too.
func (c *confirmer) rebroadcast(ctx context.Context, waiting []ledger.Intent, head uint64) error {
	all := c.resend
	if !all && head <= c.blocking.sentHead && time.Since(c.blocking.sentAt) < c.GracePeriod {
		return nil
	}
	c.blocking.sentHead, c.blocking.sentAt = head, time.Now()
	for n, i := range waiting {
		if n > 0 && !all {
			break
		}
		if i.Stage != ledger.TxBroadcast {
			continue
		}
		whole, err := c.TxStore.Intent(ctx, i.ID)
		if err != nil {
			return err
		}
		fresh, err := c.broadcastIntent(ctx, whole)
		switch {
		case errors.Is(err, ledger.ErrUnreachable):
			return err
		case errors.Is(err, ledger.ErrNonceUsed): // mined since Nonce was read
		case err != nil:
			c.Log.Warn("cannot rebroadcast transaction", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "error", err)
			if err := c.TxStore.RecordError(ctx, c.lease, i.ID, err.Error()); err != nil {
				return err
			}
		case fresh:
			c.metrics.dropped.Inc()
			c.Log.Info("a node had dropped a transaction from its pool, rebroadcast it", "call", i.Call.What, "id", i.ID,
				"nonce", i.Nonce)
			all = true
		}
	}
	c.resend = false
	return nil
}

// bumpFees replaces intents by ones with higher fees. It replaces the intent with the lowest nonce after BumpAfter
// blocks, and others after BumpAfter blocks if their fee cap is at most the base fee. It replaces intents with Cancel
// or Bump immediately.
func (c *confirmer) bumpFees(ctx context.Context, waiting []ledger.Intent, next, head uint64) error {
	var fees ledger.Fees
	for n, i := range waiting {
		t := i.Latest()
		if i.Stage != ledger.TxBroadcast || t == nil {
			continue // the broadcaster handles it
		}
		late := head >= t.Head+c.BumpAfter
		now := i.Bump || i.Cancel && !t.Noop
		if !now && (!late || n > 0 && fees.Cap == nil) {
			continue
		}
		if fees.Cap == nil {
			var err error
			if fees, err = c.Chain.Fees(ctx); err != nil {
				return fmt.Errorf("read fees: %w", err)
			}
		}
		if !now && i.Nonce != next && !fees.Below(t.Cap) {
			continue
		}
		whole, err := c.TxStore.Intent(ctx, i.ID)
		if err != nil {
			return err
		}
		if whole.Stage != ledger.TxBroadcast {
			continue
		}
		err = c.replace(ctx, c.lease, &whole, fees, minBump)
		switch {
		case errors.Is(err, journal.ErrConflict):
		case errors.Is(err, errCeiling):
			if i.LastError == "" {
				c.Log.Warn(errCeiling.Error(), "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "wei", t.Cap,
					"network", fees.Cap)
			}
			if err := c.TxStore.RecordError(ctx, c.lease, i.ID, err.Error()); err != nil {
				return err
			}
		case err != nil && (ctx.Err() != nil || errors.Is(err, ledger.ErrFenced)):
			return err
		case err != nil:
			c.Log.Warn("cannot raise fees", "call", i.Call.What, "id", i.ID, "error", err)
			if err := c.TxStore.RecordError(ctx, c.lease, i.ID, err.Error()); err != nil {
				return err
			}
		default:
			wake(c.wakeBroadcaster)
		}
	}
	return nil
}

// fillGap fills the nonces from next to first, excluding first, with empty transactions, because no open intent has
// them. It waits for GracePeriod. If a transaction from outside is in the node's pool, it waits longer, so that this
// one can be mined.
func (c *confirmer) fillGap(ctx context.Context, next, first, head uint64) error {
	if time.Since(c.blocking.at) < c.GracePeriod {
		return nil
	}
	pending, err := c.Chain.Pending(ctx, c.Address())
	if err != nil {
		return fmt.Errorf("read the pending nonce of %s: %w", c.Address(), err)
	}
	if pending > next && head < c.blocking.head+c.BumpAfter && time.Since(c.blocking.at) < 5*c.GracePeriod {
		return nil
	}
	for n := next; n < first; n++ {
		c.Log.Warn("fill a nonce gap with an empty transaction", "nonce", n)
		if err := c.TxStore.FillNonce(ctx, c.lease, n, transferGas); err != nil {
			return err
		}
		c.metrics.filled.Inc()
	}
	c.resend = true
	wake(c.wakeBroadcaster)
	wake(c.wakeConfirmer)
	return nil
}

// handleUsedNonce assigns another nonce to an intent whose nonce was used by a transaction from outside: the chain's
// next nonce is higher and no attempt of the intent is mined. It waits until this has lasted for GracePeriod and the
// use of the nonce is confirmed.
func (c *confirmer) handleUsedNonce(ctx context.Context, i ledger.Intent) error {
	since, known := c.nonceUsedSince[i.ID]
	if !known {
		c.nonceUsedSince[i.ID] = time.Now()
		return nil
	}
	if time.Since(since) < c.GracePeriod {
		return nil
	}
	deep, err := c.Chain.Nonce(ctx, c.Address(), c.Confirmations-1)
	if err != nil {
		return fmt.Errorf("read the confirmed nonce of %s: %w", c.Address(), err)
	}
	if deep <= i.Nonce {
		return nil
	}
	delete(c.nonceUsedSince, i.ID)
	if i.Cancel { // the nonce is used, which is the purpose of the empty transaction
		err := c.TxStore.MarkMined(ctx, c.lease, ledger.Inclusion{ID: i.ID, Outcome: ledger.TxNoop, Final: true})
		c.notify(i.ID)
		return err
	}
	c.Log.Warn("a transaction from outside used the nonce, assign another", "call", i.Call.What, "id", i.ID,
		"nonce", i.Nonce)
	if err := c.TxStore.Renumber(ctx, c.lease, i.ID); err != nil {
		if errors.Is(err, journal.ErrConflict) {
			return nil
		}
		return err
	}
	c.metrics.renumbered.Inc()
	wake(c.wakeBroadcaster)
	return nil
}
