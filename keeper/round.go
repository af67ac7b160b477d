package keeper

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// page is how many parcels of each kind a round reads beside those of earlier attempts. The attempts that wait may be
// the first in the book's order, and must not hide the others.
const page = 1000

// runRound starts the calls that can be made now, as far as there are slots. It does not wait for them.
func (k *Keeper) runRound(ctx context.Context) error {
	now, err := k.Chain.Now(ctx)
	if err != nil {
		return err
	}
	k.mu.Lock()
	limit := page + len(k.attempts)
	k.mu.Unlock()
	tasks, err := k.tasks(ctx, now, now, limit)
	if err != nil {
		return err
	}
	for _, q := range k.ready(tasks, now) {
		select {
		case k.slots <- struct{}{}:
		default:
			return nil // the end of a call begins the next round
		}
		k.begin(q)
		k.calls.Go(func() {
			k.run(ctx, q, now)
			full := len(k.slots) == cap(k.slots)
			<-k.slots
			if full {
				wake(k.wakeup)
			}
		})
	}
	return nil
}

// tasks returns the tasks of the book whose time comes until `by`. now is the chain's time.
func (k *Keeper) tasks(ctx context.Context, now, by time.Time, limit int) (all []ledger.Task, err error) {
	due, err := k.Book.Due(ctx, by, limit)
	if err != nil {
		return nil, err
	}
	for _, o := range due {
		p, err := k.policyOf(ctx, o)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if what, at := o.DueAt(p, now); what != ledger.DueNone && !by.Before(at) {
			all = append(all, ledger.Task{What: what, At: at, Order: o, Policy: p})
		}
	}
	if k.carrier, err = k.Book.CarrierEvents(ctx); err != nil {
		return nil, err
	}
	unassigned, err := k.Book.Unassigned(ctx, limit)
	if err != nil {
		return nil, err
	}
	for _, o := range unassigned {
		all = append(all, ledger.Task{What: ledger.DueAssign, At: o.Since, Order: o})
	}
	acts, err := k.Book.PendingActs(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range acts {
		o := ledger.Order{ID: a.Parcel, Status: a.Status, Since: a.Since} // the rest is read when the task is run
		all = append(all, ledger.Task{What: ledger.DuePresent, At: a.Since, Order: o, Act: a})
	}
	return all, nil
}

// queued is a task with its key and its attempts.
type queued struct {
	ledger.Task
	key string
	*attempt
}

// ready begins a round and returns the tasks that can be tried in it, in the order in which they fell due. Those that
// were over a limit come last. It forgets the attempts of tasks that are not in the book any more.
func (k *Keeper) ready(tasks []ledger.Task, now time.Time) (ready []queued) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.round++
	attempts := make(map[string]*attempt, len(tasks))
	waiting := map[ledger.Due]int{}
	var overdue time.Duration
	for _, t := range tasks {
		key := t.Key()
		a := k.attempts[key]
		if a == nil {
			a = &attempt{}
			if t.What == ledger.DuePresent {
				a.next = k.round + presentAfter
			}
		}
		attempts[key] = a
		waiting[t.What]++
		if hasDeadline(t.What) && !a.noCarrier {
			overdue = max(overdue, now.Sub(t.At))
		}
		if !a.running && (a.next <= k.round || a.noCarrier && a.carrier != k.carrier) {
			ready = append(ready, queued{t, key, a})
		}
	}
	for key, a := range k.attempts {
		if a.running {
			attempts[key] = a
		}
	}
	k.attempts = attempts
	k.metrics.wait(waiting, overdue)
	slices.SortStableFunc(ready, func(a, b queued) int {
		return cmp.Or(cmp.Compare(number(a.over), number(b.over)), a.At.Compare(b.At))
	})
	return ready
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

// hasDeadline reports whether a call is the consequence of a deadline.
func hasDeadline(d ledger.Due) bool { return d >= ledger.DueRefund && d <= ledger.DueDecide }

// policy is a claims policy, or the knowledge that it is not on chain.
type policy struct {
	ledger.Policy
	missing bool
	next    uint64 // round in which a missing policy is looked up again
}

// policyOf returns the claims policy of a parcel if its next call depends on it. It returns journal.ErrNotFound if the
// policy is not on chain, which is logged once.
func (k *Keeper) policyOf(ctx context.Context, o ledger.Order) (ledger.Policy, error) {
	hash := o.Terms.Policy
	if o.Status < ledger.Delivered || hash == ledger.NoClaims {
		return ledger.Policy{}, nil
	}
	known, found := k.policies[hash]
	if found && (!known.missing || known.next > k.round) {
		if known.missing {
			return ledger.Policy{}, journal.ErrNotFound
		}
		return known.Policy, nil
	}
	p, err := k.Chain.Policy(ctx, hash)
	switch {
	case errors.Is(err, journal.ErrNotFound):
		if !found {
			k.Log.Warn("the claims policy of a parcel is not on chain: it cannot be settled", "order", o.ID, "policy", hash)
		}
		k.policies[hash] = policy{missing: true, next: k.round + longestPause}
		return p, err
	case err != nil:
		return p, fmt.Errorf("claims policy of %s: %w", o.ID, err)
	}
	k.policies[hash] = policy{Policy: p}
	return p, nil
}

// wake sends a wakeup, unless one is pending.
func wake(wakeup chan struct{}) {
	select {
	case wakeup <- struct{}{}:
	default:
	}
}
