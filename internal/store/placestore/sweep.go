package placestore

import (
	"context"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/store/pg"
)

const (
	grace   = time.Hour       // after which an offer that expired is deleted: a shopper may still look at it
	overlap = 3 * time.Hour   // offers that are looked at again, because an order of theirs may have been refused since
	pause   = 1 * time.Minute // between two sweeps
)

// Sweeper deletes offers that expired without an order, links that expired, and old reservations. It deletes small
// batches, so that it holds no lock for long. Several processes may run one.
type Sweeper struct {
	store *Store
	since time.Time // before which offers were looked at; zero: none
}

// NewSweeper returns a Sweeper for the database of s.
func NewSweeper(s *Store) *Sweeper { return &Sweeper{store: s} }

// Run sweeps once a minute until ctx ends. It calls swept with the result of each sweep, and goes on after an error.
func (s *Sweeper) Run(ctx context.Context, swept func(error)) error {
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for {
		if err := s.Sweep(ctx); ctx.Err() == nil {
			swept(err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Sweep deletes what is due.
func (s *Sweeper) Sweep(ctx context.Context) error {
	began := time.Now()
	// An offer may have become an order without a checkout: the shopper can send it to the contract.
	const quotes = `delete from quotes where order_id in (
		select q.order_id from quotes q
		where q.expires > @since and q.expires < clock_timestamp() - @grace::interval
			and not exists (select from checkouts c where c.order_id = q.order_id and c.status <> 'refused')
			and not exists (select from orders o where o.id = q.order_id)
		order by q.expires limit @batch for update skip locked)`
	if err := s.delete(ctx, "offers", quotes, pg.Named{"since": s.since, "grace": grace, "batch": batch}); err != nil {
		return err
	}
	const links = `delete from links where token in (
		select token from links where expires < clock_timestamp() - @grace::interval
		order by expires limit @batch for update skip locked)`
	if err := s.delete(ctx, "links", links, pg.Named{"grace": grace, "batch": batch}); err != nil {
		return err
	}
	const reservations = `delete from order_reservations where order_id in (
		select order_id from order_reservations where settled and created < clock_timestamp() - @keep::interval
		order by created limit @batch for update skip locked)`
	if err := s.delete(ctx, "reservations", reservations, pg.Named{"keep": keep, "batch": batch}); err != nil {
		return err
	}
	s.since = began.Add(-overlap)
	return nil
}

// delete repeats a statement until it deletes less than a batch.
func (s *Sweeper) delete(ctx context.Context, what, q string, args pg.Named) error {
	for {
		tag, err := s.store.pool.Exec(ctx, q, args)
		if err != nil {
			return fmt.Errorf("delete old %s: %w", what, err)
		}
		if tag.RowsAffected() < batch {
			return nil
		}
	}
}
