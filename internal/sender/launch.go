package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/waybill/waybill/journal"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	batch    = 64                     // intents that are read at once
	retry    = 500 * time.Millisecond // before a transaction that a node did not take is sent again
	atOnce   = 8                      // requests of one kind to signer or node
	refusals = 20                     // of a node, for a reason we do not know, after which a transaction is given up
)

// launch signs and broadcasts, in the order of nonces, whatever no node has taken.
func (l *launcher) launch(ctx context.Context) error {
	for {
		all, err := l.TxStore.Unsent(ctx, l.account, batch)
		if err != nil {
			return err
		}
		due := slices.DeleteFunc(slices.Clone(all), func(i ledger.Intent) bool { return time.Now().Before(l.notBefore[i.ID]) })
		if len(due) == 0 {
			return nil
		}
		asked, err := l.Chain.Fees(ctx)
		if err != nil {
			return fmt.Errorf("ask for fees: %w", err)
		}
		for _, i := range due {
			l.notBefore[i.ID] = time.Now().Add(retry)
		}
		ready, err := l.ready(ctx, due, asked)
		if err != nil {
			return err
		}
		gone, err := l.send(ctx, ready, asked)
		if len(gone) > 0 {
			if err := l.TxStore.Sent(ctx, l.lease, gone...); err != nil {
				return err
			}
			if err := l.Fail("marked"); err != nil {
				return err
			}
			wake(l.look) // some chains make a block before they answer
		}
		if err != nil || len(gone) == 0 || len(all) < batch {
			return err
		}
	}
}

// ready signs what is not signed as it should be, and stores all of that in one commit.
func (l *launcher) ready(ctx context.Context, due []ledger.Intent, asked ledger.Fees) (ready []ledger.Intent, err error) {
	made, failed := make([]*ledger.SignedAttempt, len(due)), make([]error, len(due))
	var signing errgroup.Group
	signing.SetLimit(atOnce)
	for n, i := range due {
		if t := i.Latest(); t != nil && t.Nonce == i.Nonce && (!i.Cancel || t.Empty) && !i.Bump {
			continue
		}
		signing.Go(func() error {
			g, err := l.offer(ctx, i, asked, eighth)
			if t := i.Latest(); errors.Is(err, errCeiling) && t != nil && t.Nonce == i.Nonce && t.Empty == i.Cancel {
				return nil // what it offers is all that it may: that is what goes out
			}
			made[n], failed[n] = &g, err
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
			if err := l.trouble(ctx, due[n], failed[n]); err != nil {
				return nil, err
			}
		} else if made[n] != nil {
			byID[due[n].ID] = &due[n]
			attempts = append(attempts, *made[n])
		}
	}
	var fit []int64
	if len(attempts) > 0 {
		if fit, err = l.keep(ctx, l.lease, byID, attempts...); err != nil {
			return nil, err
		}
	}
	for n, i := range due {
		if failed[n] == nil && (made[n] == nil || slices.Contains(fit, i.ID)) {
			ready = append(ready, i)
		}
	}
	return ready, nil
}

// send broadcasts and returns what nodes have taken, even with an error.
func (l *launcher) send(ctx context.Context, ready []ledger.Intent, asked ledger.Fees) (gone []int64, err error) {
	answers := make([]error, len(ready))
	var sending errgroup.Group
	sending.SetLimit(atOnce)
	for n, i := range ready {
		sending.Go(func() error {
			_, answers[n] = l.Chain.Broadcast(ctx, i.Latest().Raw)
			return nil
		})
	}
	if err := sending.Wait(); err != nil {
		return nil, err
	}
	for n, i := range ready {
		answer := answers[n]
		for range 8 { // fees that rise all the time are some other pass's business
			if !errors.Is(answer, ledger.ErrUnderpriced) || !l.mayOutbid(i, asked) {
				break
			}
			if answer = l.attempt(ctx, l.lease, &i, asked, double); answer == nil {
				_, answer = l.Chain.Broadcast(ctx, i.Latest().Raw)
			}
		}
		switch {
		case answer == nil, errors.Is(answer, ledger.ErrNonceUsed): // by this very transaction perhaps: the watcher finds out
			if err := l.Fail("broadcast"); err != nil {
				return gone, err
			}
			gone = append(gone, i.ID)
			l.metrics.stage("broadcast", i.Queued)
			delete(l.notBefore, i.ID)
			delete(l.refused, i.ID)
		case errors.Is(answer, ledger.ErrUnreachable):
			err = answer
		default:
			if err := l.trouble(ctx, i, answer); err != nil {
				return gone, err
			}
		}
	}
	return gone, err
}

// mayOutbid reports whether a transaction that offers too little is to offer more at once: when the network asks more, or when
// it has long been somebody else's that holds the nonce.
func (l *launcher) mayOutbid(i ledger.Intent, asked ledger.Fees) bool {
	t := i.Latest()
	return t.Cap.Cmp(asked.Base) <= 0 || i.Cancel || len(i.Attempts) > 1 || asked.Head.Number >= t.Head+l.Impatience
}

// trouble keeps what went wrong. What no node will ever take is given up: its nonce is used for nothing, so that the others get through.
func (l *launcher) trouble(ctx context.Context, i ledger.Intent, err error) error {
	if ctx.Err() != nil || errors.Is(err, ledger.ErrFenced) || errors.Is(err, ledger.ErrUnreachable) {
		return err
	}
	if errors.Is(err, journal.ErrConflict) {
		return nil // it went on meanwhile
	}
	known := errors.Is(err, ledger.ErrInsufficientFunds) || errors.Is(err, ledger.ErrUnderpriced) || errors.Is(err, errCeiling)
	if !known {
		l.refused[i.ID]++
	}
	l.Log.Warn("sender: a transaction does not go out", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "error", err)
	if !i.Cancel && (errors.Is(err, ledger.ErrTxInvalid) || l.refused[i.ID] >= refusals) {
		delete(l.refused, i.ID)
		wake(l.wake)
		return l.TxStore.Cancel(ctx, i.ID, err.Error())
	}
	if i.LastError == err.Error() {
		return nil
	}
	return l.TxStore.RecordError(ctx, l.lease, i.ID, err.Error())
}

var (
	eighth = big.NewRat(9, 8) // nodes want a tenth more for a replacement, of tip and cap alike
	double = big.NewRat(2, 1)
)
