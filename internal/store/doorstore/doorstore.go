// Package doorstore stores the codes that the people at the simulated doors of a development chain know, and what goes
// wrong with an order in the simulation.
package doorstore

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Store stores them. It is safe for concurrent use.
type Store struct{ pool *pg.Pool }

// New returns a store for the database of pool.
func New(pool *pg.Pool) *Store { return &Store{pool} }

// Save stores the codes and the exception of an order that was offered here. It replaces earlier ones.
func (s *Store) Save(ctx context.Context, d ledger.Doorstep) error {
	const q = `
		insert into doorsteps (order_id, codes, exception) values (@order, @codes, @exception)
		on conflict (order_id) do update set codes = excluded.codes, exception = excluded.exception`
	codes := slices.Concat(d.Codes[0][:], d.Codes[1][:], d.Codes[2][:])
	if _, err := s.pool.Exec(ctx, q, pg.Named{
		"order": d.Order[:], "codes": codes, "exception": string(d.Exception),
	}); err != nil {
		return fmt.Errorf("save the codes at the door of order %s: %w", d.Order.Short(), err)
	}
	return nil
}

// Open returns the codes and exceptions of all orders that have an open parcel, or that may still be placed.
func (s *Store) Open(ctx context.Context) ([]ledger.Doorstep, error) {
	const q = `
		select d.order_id, d.codes, d.exception
		from doorsteps d
		where exists (
			select from orders o
			where o.id >= d.order_id and o.id <= set_byte(d.order_id, 31, 2)
				and o.status not in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned'))
		or not exists (select from orders o where o.id = d.order_id) and (
			exists (select from checkouts c where c.order_id = d.order_id and c.status = 'placed')
			or d.created > now() - interval '1 day')`
	rows, err := s.pool.Query(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("read the codes at the doors: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (d ledger.Doorstep, err error) {
		var order, codes []byte
		if err := row.Scan(&order, &codes, &d.Exception); err != nil {
			return d, err
		}
		copy(d.Order[:], order)
		for i := range d.Codes {
			copy(d.Codes[i][:], codes[i*len(d.Codes[i]):])
		}
		return d, nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the codes at the doors: %w", err)
	}
	return all, nil
}
