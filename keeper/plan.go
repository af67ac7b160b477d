package keeper

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// Planned is a call that a keeper would make.
type Planned struct {
	ledger.Task
	Gas    uint64 // estimate; 0 if the call is not due yet or is refused
	Reason error  // why the call cannot be made now; nil if it can, or if it is not due yet
}

// Plan returns the calls that could be made now or wait for a carrier, and those whose time comes later, in the order
// of their times, at most limit. It simulates those whose time has come, and sends nothing. now is the chain's time.
func (k *Keeper) Plan(ctx context.Context, limit int) (now time.Time, plan []Planned, err error) {
	if now, err = k.Chain.Now(ctx); err != nil {
		return now, nil, err
	}
	const horizon = 10 * 365 * 24 * time.Hour
	tasks, err := k.tasks(ctx, now, now.Add(horizon), limit)
	if err != nil {
		return now, nil, err
	}
	slices.SortStableFunc(tasks, func(a, b ledger.Task) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Key(), b.Key()))
	})
	for _, t := range tasks[:min(limit, len(tasks))] {
		p := Planned{Task: t}
		if !now.Before(t.At) {
			call, err := k.call(ctx, &p.Task)
			if err == nil {
				p.Gas, err = k.simulate(ctx, call)
			}
			p.Reason = err
		}
		plan = append(plan, p)
	}
	return now, plan, nil
}
