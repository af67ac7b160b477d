package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	batch         = 64                     // maximum number of intents in one read
	retry         = 500 * time.Millisecond // interval between broadcasts of a transaction that no node accepted
	maxConcurrent = 8                      // requests of one kind to the signer or to nodes
	maxRejections = 20                     // by nodes for unknown reasons, after which an intent is cancelled
)

// broadcastUnsent signs and broadcasts the intents that no node has accepted, in ascending order of nonce.
func (b *broadcaster) broadcastUnsent(ctx context.Context) error {
	for {
		all, err := b.TxStore.Unsent(ctx, b.account, batch)
		if err != nil {
			return err
		}
		due := slices.DeleteFunc(slices.Clone(all), func(i ledger.Intent) bool {
			return time.Now().Before(b.notBefore[i.ID])
		})
		if len(due) == 0 {
			return nil
		}
		fees, err := b.Chain.Fees(ctx)
		if err != nil {
			return fmt.Errorf("read fees: %w", err)
		}
		for _, i := range due {
			b.notBefore[i.ID] = time.Now().Add(retry)
		}
		ready, err := b.signDue(ctx, due, fees)
		if err != nil {
			return err
		}
		accepted, err := b.broadcast(ctx, ready, fees)
		if len(accepted) > 0 {
			if err := b.TxStore.MarkBroadcast(ctx, b.lease, accepted...); err != nil {
				return err
			}
			if err := b.Fault("marked"); err != nil {
				return err
			}
			wake(b.wakeConfirmer) // development chains mine before they reply
		}
		if err != nil || len(accepted) == 0 || len(all) < batch {
			return err
		}
	}
}

// signDue signs the intents of due that need a new attempt, and stores all attempts in one database transaction. It
// returns the intents to broadcast.
func (b *broadcaster) signDue(
	ctx context.Context, due []ledger.Intent, fees ledger.Fees,
) (ready []ledger.Intent, err error) {
	signed, failed := make([]*ledger.SignedAttempt, len(due)), make([]error, len(due))
	var signing errgroup.Group
	signing.SetLimit(maxConcurrent)
	for n, i := range due {
		if t := i.Latest(); t != nil && t.Nonce == i.Nonce && (!i.Cancel || t.Noop) && !i.Bump {
			continue
		}
		signing.Go(func() error {
			g, err := b.newAttempt(ctx, i, fees, minBump)
			if t := i.Latest(); errors.Is(err, errCeiling) && t != nil && t.Nonce == i.Nonce && t.Noop == i.Cancel {
				return nil // The fee is already at the ceiling; send the transaction unchanged.
			}
			signed[n], failed[n] = &g, err
			return nil
		})
	}
	if err := signing.Wait(); err != nil {
		return nil, err
	}
	byID := map[int64]*ledger.Intent{}
	var attempts []ledger.SignedAttempt
	for n := range due {
		if failed[n] != nil {
			if err := b.handleRejection(ctx, due[n], failed[n]); err != nil {
				return nil, err
			}
		} else if signed[n] != nil {
			byID[due[n].ID] = &due[n]
			attempts = append(attempts, *signed[n])
		}
	}
	var stored []int64
	if len(attempts) > 0 {
		if stored, err = b.storeAttempts(ctx, b.lease, byID, attempts...); err != nil {
			return nil, err
		}
	}
	for n, i := range due {
		if failed[n] == nil && (signed[n] == nil || slices.Contains(stored, i.ID)) {
			ready = append(ready, i)
		}
	}
	return ready, nil
}

// broadcast broadcasts the latest attempts of intents. It returns the ids of those that a node accepted, also with an
// error. If a node rejects an attempt as underpriced, broadcast raises the fees if mayBump allows it.
func (b *broadcaster) broadcast(
	ctx context.Context, ready []ledger.Intent, fees ledger.Fees,
) (accepted []int64, err error) {
	answers := make([]error, len(ready))
	var sending errgroup.Group
	sending.SetLimit(maxConcurrent)
	for n, i := range ready {
		sending.Go(func() error {
			_, answers[n] = b.broadcastIntent(ctx, i)
			return nil
		})
	}
	if err := sending.Wait(); err != nil {
		return nil, err
	}
	for n, i := range ready {
		answer := answers[n]
		for range 8 { // if the fee is still too low, the next call continues
			if !errors.Is(answer, ledger.ErrUnderpriced) || !b.mayBump(i, fees) {
				break
			}
			if answer = b.replace(ctx, b.lease, &i, fees, doubleBump); answer == nil {
				_, answer = b.broadcastIntent(ctx, i)
			}
		}
		switch {
		case answer == nil, errors.Is(answer, ledger.ErrNonceUsed): // the confirmer finds out by which transaction
			if err := b.Fault("broadcast"); err != nil {
				return accepted, err
			}
			accepted = append(accepted, i.ID)
			b.metrics.stage("broadcast", i.Queued)
			delete(b.notBefore, i.ID)
			delete(b.rejections, i.ID)
		case errors.Is(answer, ledger.ErrUnreachable):
			err = answer
		default:
			if err := b.handleRejection(ctx, i, answer); err != nil {
				return accepted, err
			}
		}
	}
	return accepted, err
}

// broadcastIntent broadcasts the latest attempt of an intent. If the account cannot pay that one, broadcastIntent
// broadcasts the earlier attempts, whose fees are lower, until a node accepts one. It returns the error of the latest
// attempt if there is none. The attempts must have their signed transactions.
func (s *Sender) broadcastIntent(ctx context.Context, i ledger.Intent) (fresh bool, err error) {
	fresh, err = s.Chain.Broadcast(ctx, i.Latest().Raw)
	if !errors.Is(err, ledger.ErrInsufficientFunds) || i.Cancel {
		return fresh, err
	}
	for n := len(i.Attempts) - 2; n >= 0; n-- {
		t := i.Attempts[n]
		if t.Nonce != i.Nonce || len(t.Raw) == 0 {
			continue
		}
		if fresh, earlier := s.Chain.Broadcast(ctx, t.Raw); earlier == nil {
			return fresh, nil
		}
	}
	return false, err
}

// mayBump reports whether the fees of an underpriced attempt may be raised immediately: if the fee cap is at most the
// base fee, if the fee may be below the node's minimum, if the attempt is a replacement, or if another transaction has
// had the nonce in the pool for BumpAfter blocks.
func (b *broadcaster) mayBump(i ledger.Intent, fees ledger.Fees) bool {
	t := i.Latest()
	return fees.Below(t.Cap) || fees.Legacy() || ledger.Tiny(t.Tip) || i.Cancel || len(i.Attempts) > 1 ||
		fees.Head.Number >= t.Head+b.BumpAfter
}

// handleRejection records why an intent was not signed or not accepted. It cancels an intent that no node will accept,
// so that an empty transaction uses its nonce and later transactions can be mined. It returns errors that end the
// broadcaster.
func (b *broadcaster) handleRejection(ctx context.Context, i ledger.Intent, err error) error {
	if ctx.Err() != nil || errors.Is(err, ledger.ErrFenced) || errors.Is(err, ledger.ErrUnreachable) {
		return err
	}
	if errors.Is(err, journal.ErrConflict) {
		return nil // the intent was changed concurrently
	}
	known := errors.Is(err, ledger.ErrInsufficientFunds) || errors.Is(err, ledger.ErrUnderpriced) ||
		errors.Is(err, errCeiling)
	if !known {
		b.rejections[i.ID]++
	}
	b.Log.Warn("cannot broadcast transaction", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "error", err)
	if !i.Cancel && (errors.Is(err, ledger.ErrTxInvalid) || b.rejections[i.ID] >= maxRejections) {
		delete(b.rejections, i.ID)
		wake(b.wakeBroadcaster)
		return b.TxStore.Cancel(ctx, i.ID, err.Error())
	}
	if i.LastError == err.Error() {
		return nil
	}
	return b.TxStore.RecordError(ctx, b.lease, i.ID, err.Error())
}

var (
	minBump    = big.NewRat(9, 8) // nodes require that a replacement raises tip and fee cap by a tenth
	doubleBump = big.NewRat(2, 1)
)
