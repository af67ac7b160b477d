package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/waybill/waybill/ledger"
)

const (
	batch    = 64                     // intents that are read at once
	retry    = 500 * time.Millisecond // before a transaction that a node did not take is sent again
	refusals = 20                     // of a node, for a reason we do not know, after which a transaction is given up
)

// launch signs and broadcasts, in the order of nonces, whatever no node has taken.
func (l *launcher) launch(ctx context.Context) error {
	for {
		all, err := l.Book.Unsent(ctx, l.account, batch)
		if err != nil || len(all) == 0 {
			return err
		}
		var asked ledger.Fees
		went := 0
		for _, i := range all {
			if time.Now().Before(l.notBefore[i.ID]) {
				continue
			}
			if asked.Cap == nil {
				if asked, err = l.Chain.Fees(ctx); err != nil {
					return fmt.Errorf("ask for fees: %w", err)
				}
			}
			gone, err := l.one(ctx, i, asked)
			if err != nil {
				return err
			}
			if gone {
				went++
				delete(l.notBefore, i.ID)
				delete(l.refused, i.ID)
			} else {
				l.notBefore[i.ID] = time.Now().Add(retry)
			}
		}
		if went > 0 {
			ring(l.look) // some chains make a block before they answer
		}
		if went == 0 || len(all) < batch {
			return nil
		}
	}
}

// one takes an intent as far as a node's pool, and reports whether it is there.
func (l *launcher) one(ctx context.Context, i ledger.Intent, asked ledger.Fees) (gone bool, err error) {
	if t := i.Latest(); t == nil || t.Nonce != i.Nonce || i.Cancel && !t.Nothing || i.Hurry {
		if err := l.attempt(ctx, l.lease, &i, asked, eighth); err != nil {
			return false, l.trouble(ctx, i, err)
		}
	}
	for range 8 { // fees that rise all the time are some other pass's business
		t := i.Latest()
		_, err := l.Chain.Broadcast(ctx, t.Raw)
		switch {
		case err == nil, errors.Is(err, ledger.ErrSpent): // by this very transaction perhaps: the watcher finds out
			if err := l.Fail("broadcast"); err != nil {
				return false, err
			}
			if err := l.Book.Sent(ctx, l.lease, i.ID, t.Number); err != nil {
				return false, err
			}
			l.metrics.stage("broadcast", i.Queued)
			return true, l.Fail("marked")
		case errors.Is(err, ledger.ErrUnderpriced) && l.mayOutbid(i, asked):
			if err := l.attempt(ctx, l.lease, &i, asked, double); err != nil {
				return false, l.trouble(ctx, i, err)
			}
		case errors.Is(err, ledger.ErrUnreachable):
			return false, err
		default:
			return false, l.trouble(ctx, i, err)
		}
	}
	return false, nil
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
	if errors.Is(err, ledger.ErrConflict) {
		return nil // it went on meanwhile
	}
	known := errors.Is(err, ledger.ErrPoor) || errors.Is(err, ledger.ErrUnderpriced) || errors.Is(err, errCeiling)
	if !known {
		l.refused[i.ID]++
	}
	l.Log.Warn("sender: a transaction does not go out", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "error", err)
	if !i.Cancel && (errors.Is(err, ledger.ErrUnsendable) || l.refused[i.ID] >= refusals) {
		delete(l.refused, i.ID)
		ring(l.wake)
		return l.Book.Cancel(ctx, i.ID, err.Error())
	}
	if i.Trouble == err.Error() {
		return nil
	}
	return l.Book.Trouble(ctx, l.lease, i.ID, err.Error())
}

var (
	eighth = big.NewRat(9, 8) // nodes want a tenth more for a replacement, of tip and cap alike
	double = big.NewRat(2, 1)
)
