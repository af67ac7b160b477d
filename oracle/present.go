package oracle

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// maxPresents is the number of pending acts that are presented concurrently.
const maxPresents = 8

// presenter presents pending acts: acts that are on chain and came too early for their parcels. It presents each act at
// the start and when its parcel reaches another status. It repeats failed attempts with growing pauses, also those that
// the contract refused as too early, because the node may be behind the database.
type presenter struct {
	o      *Oracle
	last   map[actPlace]attempt // last attempts, of the acts that are pending
	outage health.Outage        // of the database
}

// actPlace identifies an act.
type actPlace struct {
	device journal.Address
	place  journal.Place
}

// attempt is the last attempt to present an act.
type attempt struct {
	status ledger.Status // of the parcel at the attempt
	since  time.Time     // when the parcel reached it
	number int           // of attempts in this status
	next   time.Time     // the next attempt in this status is not before
	logged bool          // a failure other than "too early" is logged
}

// present presents pending acts until ctx ends. It reads them from the database at each head and at Config.Poll.
func (o *Oracle) present(ctx context.Context) error {
	p := &presenter{
		o: o, last: map[actPlace]attempt{}, outage: health.Outage{What: "the pending acts", Log: o.cfg.Log},
	}
	heads := o.cfg.Chain.Heads(ctx)
	for {
		switch err := p.presentDue(ctx); {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			p.outage.Down(err)
		default:
			p.outage.Up()
		}
		timer := time.NewTimer(o.cfg.Poll)
		select {
		case <-ctx.Done():
		case _, open := <-heads:
			if !open {
				heads = nil
			}
		case <-timer.C:
		}
		timer.Stop()
	}
}

// presentDue presents the acts that are due and waits for the results.
func (p *presenter) presentDue(ctx context.Context) error {
	acts, err := p.o.cfg.Orders.PendingActs(ctx)
	if err != nil {
		return err
	}
	now := time.Now()
	last := make(map[actPlace]attempt, len(acts))
	var due []ledger.PendingAct
	for _, a := range acts {
		at := actPlace{a.Device, a.Place}
		before := p.last[at]
		if before.status != a.Status || !before.since.Equal(a.Since) {
			before = attempt{status: a.Status, since: a.Since}
		}
		last[at] = before
		if !before.next.After(now) {
			due = append(due, a)
		}
	}
	p.last = last
	for some := range slices.Chunk(due, maxPresents) {
		results := make([]error, len(some))
		var running sync.WaitGroup
		for i, a := range some {
			running.Go(func() { results[i] = p.presentOne(ctx, a) })
		}
		running.Wait()
		if ctx.Err() != nil {
			return nil
		}
		for i, a := range some {
			p.record(a, results[i])
		}
	}
	return nil
}

// presentOne presents an act with the terms of its order.
func (p *presenter) presentOne(ctx context.Context, a ledger.PendingAct) error {
	order, err := p.o.cfg.Orders.Order(ctx, a.Parcel)
	if err != nil {
		return err
	}
	codes, err := p.o.codeHashes(ctx, a.Kind(), order)
	if err != nil {
		return err
	}
	_, _, err = p.o.cfg.Poster.Present(ctx, a, order.Terms, codes)
	return err
}

// record counts and logs the result of an attempt, and plans the next one. A failure in one status of the parcel is
// logged once.
func (p *presenter) record(a ledger.PendingAct, err error) {
	at := actPlace{a.Device, a.Place}
	last := p.last[at]
	last.next = time.Now().Add(min(maxBackoff, p.o.cfg.Poll<<min(last.number, 20)))
	last.number++
	log := p.o.cfg.Log.With("device", a.Device, "epoch", a.Place.Epoch, "seq", a.Place.Seq, "kind", a.Kind(),
		"parcel", a.Parcel)
	result := "done"
	switch {
	case err == nil:
		log.Info("pending act presented")
	case errors.Is(err, ledger.ErrTooEarly), errors.Is(err, ledger.ErrReplayed):
		result = "early"
		log.Debug("the pending act is still too early, or no longer pending", "error", err)
	default:
		result = "failed"
		if !last.logged {
			log.Error("presenting a pending act failed, retrying", "error", err)
		}
		last.logged = true
	}
	p.last[at] = last
	p.o.counters.presented.WithLabelValues(result).Inc()
}
