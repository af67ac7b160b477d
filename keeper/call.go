package keeper

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	longestPause = 64 // rounds between two attempts of a task
	presentAfter = 1  // rounds in which only an oracle presents a pending act, which saves a lost race
)

// attempt is what the keeper knows of the attempts of one task.
type attempt struct {
	running   bool
	number    int    // of attempts that have ended
	next      uint64 // the next attempt is not before this round
	over      bool   // the last attempt was over a limit of gas
	noCarrier bool   // the contract found no carrier
	carrier   string // value of Book.CarrierEvents at the last attempt
	reverted  int    // transactions that failed; each takes the idempotency key
	logged    bool   // a failure is logged
}

// begin marks a task as running.
func (k *Keeper) begin(q queued) {
	k.mu.Lock()
	defer k.mu.Unlock()
	q.running, q.carrier = true, k.carrier
}

// result is the outcome of an attempt, a label of the metrics.
type result string

const (
	done      result = "done"
	lost      result = "lost"       // a transaction failed, because another account was faster
	refused   result = "refused"    // the contract refused the simulated call
	behind    result = "behind"     // as refused, and the parcel has moved on: the book is behind the chain
	noCarrier result = "no_carrier" // no quote, or no other quote, is admissible
	early     result = "early"      // the pending act is still too early, or no longer pending
	overGas   result = "over_gas"   // the call needs more gas than one call may use
	overPayee result = "over_payee" // the payee's gas of this hour is used up
	failed    result = "failed"     // anything else, such as a lost connection
)

// run makes one attempt.
func (k *Keeper) run(ctx context.Context, q queued, now time.Time) {
	receipt, estimate, err := k.attempt(ctx, &q, now)
	if ctx.Err() != nil {
		return
	}
	t, a := q.Task, q.attempt
	r := k.resultOf(ctx, t, receipt, err)
	k.metrics.count(t.What, r, receipt.Gas)
	if r == done && hasDeadline(t.What) {
		k.metrics.late.Observe(now.Sub(t.At).Seconds())
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.budget.correct(t.Payees(), estimate, receipt.Gas)
	if receipt.Tx != (journal.Hash{}) && err != nil {
		a.reverted++
	}
	a.running, a.noCarrier = false, r == noCarrier
	a.over = r == overGas || r == overPayee
	a.next = k.nextRound(a.number)
	a.number++
	log := k.Log.With("call", t.What, "order", t.Order.ID)
	switch {
	case r == done:
		log.Info("call made", "tx", receipt.Tx, "gas", receipt.Gas, "late", now.Sub(t.At))
	case r == lost:
		log.Info("another account was faster", "tx", receipt.Tx, "cause", err)
	case (r == refused || r == failed || a.over) && !a.logged:
		a.logged = true
		log.Warn("the call cannot be made now; it is tried again", "result", string(r), "cause", err)
	default:
		log.Debug("the call was not made", "result", string(r), "cause", err)
	}
}

// nextRound returns the round of the next attempt after a number of attempts. The pauses grow from 2 rounds to
// longestPause. A call that succeeded pauses too, because the book may be behind.
func (k *Keeper) nextRound(attempts int) uint64 {
	return k.round + min(longestPause, uint64(2)<<min(attempts, 10))
}

// errOverGas and errOverPayee mean that a call is over a limit of gas.
var (
	errOverGas   = errors.New("the call needs more gas than one call may use")
	errOverPayee = errors.New("the gas of this hour for the payee is used up")
)

// attempt simulates the call of a task and sends it. estimate is the gas that it took from the payees' budgets.
func (k *Keeper) attempt(
	ctx context.Context, q *queued, now time.Time,
) (r ledger.Receipt, estimate uint64, err error) {
	call, err := k.call(ctx, &q.Task)
	if err != nil {
		return r, 0, err
	}
	call.Key = q.key
	gas, err := k.simulate(ctx, call)
	if err != nil {
		return r, 0, err
	}
	k.mu.Lock()
	room := k.budget.take(q.Payees(), gas, now)
	reverted := q.reverted
	k.mu.Unlock()
	if !room {
		return r, 0, errOverPayee
	}
	if reverted > 0 {
		call.Key += fmt.Sprintf(" try %d", reverted+1)
	}
	r, err = k.Sender.Send(ctx, call)
	return r, gas, err
}

// simulate returns the gas that a call needs. It returns errOverGas if that is more than one call may use, and the
// reason if the contract refuses the call on top of the latest block. The sender estimates the gas once more.
func (k *Keeper) simulate(ctx context.Context, call ledger.Call) (gas uint64, err error) {
	if err := k.Simulator.Simulate(ctx, k.Sender.Address(), call); err != nil {
		return 0, err
	}
	if gas, err = k.Simulator.Estimate(ctx, k.Sender.Address(), call); err != nil {
		return 0, err
	}
	if gas > k.Gas {
		return 0, fmt.Errorf("%w: %d", errOverGas, gas)
	}
	return gas, nil
}

// call returns the call of a task. For a pending act it first reads the order and, for a delivery, its code hashes.
func (k *Keeper) call(ctx context.Context, t *ledger.Task) (ledger.Call, error) {
	if t.What == ledger.DuePresent {
		o, err := k.Book.Order(ctx, t.Act.Parcel)
		if err != nil {
			return ledger.Call{}, err
		}
		t.Order.Terms, t.Order.Parcel = o.Terms, o.Parcel
		if t.Codes, err = k.codes(ctx, t); err != nil {
			return ledger.Call{}, err
		}
	}
	return k.Chain.TaskCall(*t)
}

// codes returns the code hashes for a pending delivery that needs a code, and nil for other acts.
func (k *Keeper) codes(ctx context.Context, t *ledger.Task) (*journal.CodeHashes, error) {
	if t.Act.Kind() != journal.Accepting || t.Order.Terms.Proof&ledger.ProofCode == 0 {
		return nil, nil
	}
	codes, err := k.Codes.CodeHashes(ctx, t.Act.ActPending)
	return &codes, err
}

// resultOf classifies the outcome of an attempt.
func (k *Keeper) resultOf(ctx context.Context, t ledger.Task, r ledger.Receipt, err error) result {
	mined := r.Tx != (journal.Hash{})
	switch {
	case err == nil:
		return done
	case errors.Is(err, errOverGas):
		return overGas
	case errors.Is(err, errOverPayee):
		return overPayee
	case errors.Is(err, ledger.ErrNoCarrier) && !mined:
		return noCarrier
	case t.What == ledger.DuePresent && (errors.Is(err, ledger.ErrTooEarly) || errors.Is(err, ledger.ErrReplayed)) ||
		mined && errors.Is(err, ledger.ErrNoCarrier): // another parcel has the last place of the quote
		return either(mined, lost, early)
	case !mined && !errors.Is(err, ledger.ErrRefused) && !errors.Is(err, ledger.ErrTooEarly):
		return failed
	}
	o, reading := k.Chain.Order(ctx, t.Order.ID)
	if reading == nil && o.Status == t.Order.Status && o.Since.Equal(t.Order.Since) {
		return either(mined, failed, refused)
	}
	return either(mined, lost, behind)
}

// either returns one if mined, and other if not.
func either(mined bool, one, other result) result {
	if mined {
		return one
	}
	return other
}
