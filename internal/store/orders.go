package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Order returns an order or a parcel with all its steps. An order has its later parcels in Parcels. Order returns
// journal.ErrNotFound if no applied block placed the order.
func (s *Store) Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) {
	orders, err := s.orders(ctx, `where o.id between @id and @last`, idRange(id))
	if err == nil && len(orders) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Order{}, fmt.Errorf("read order %s: %w", id, err)
	}
	o := orders[0]
	if len(orders) > 1 {
		o.Parcels = orders[1:]
	}
	return o, nil
}

// Orders returns the orders and parcels in the given statuses, or all if none are given, with their steps and sorted by
// placement. Later parcels are elements of their own.
func (s *Store) Orders(ctx context.Context, statuses ...ledger.Status) ([]ledger.Order, error) {
	names := make([]string, len(statuses))
	for i, status := range statuses {
		names[i] = status.String()
	}
	const where = `where @every or o.status = any(@names)`
	orders, err := s.orders(ctx, where, pg.Named{"every": len(names) == 0, "names": names})
	if err != nil {
		return nil, fmt.Errorf("read orders: %w", err)
	}
	return orders, nil
}

// Aboard returns the orders and parcels that a vehicle carries, with their steps. Later parcels are elements of their
// own.
func (s *Store) Aboard(ctx context.Context, vehicle journal.Address) ([]ledger.Order, error) {
	const aboard = `where o.status in ('departed', 'attempted') and o.vehicle = @vehicle`
	orders, err := s.orders(ctx, aboard, pg.Named{"vehicle": vehicle[:]})
	if err != nil {
		return nil, fmt.Errorf("read the orders in vehicle %s: %w", vehicle, err)
	}
	return orders, nil
}

// orderColumns are the columns that scanOrder reads.
const orderColumns = `o.id, o.status, o.terms, o.centre, o.carrier, o.mode, o.handover, o.vehicle, o.number,
	o.pickup, o.shipping, o.p50, o.p90, o.grams, o.since, o.parcel, o.lines`

// orders reads orders and their steps in one snapshot.
func (s *Store) orders(ctx context.Context, where string, args pg.Named) (orders []ledger.Order, err error) {
	q := `select ` + orderColumns + ` from orders o ` + where + ` order by o.placed_block, o.placed_log, o.parcel`
	snapshot := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, s.pool, snapshot, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, q, args)
		if err != nil {
			return err
		}
		scan := func(row pgx.CollectableRow) (ledger.Order, error) { return scanOrder(row) }
		if orders, err = pgx.CollectRows(rows, scan); err != nil {
			return err
		}
		return readSteps(ctx, tx, orders)
	})
	return orders, err
}

// scanOrder reads orderColumns, and the columns after them into more.
func scanOrder(row pgx.CollectableRow, more ...any) (o ledger.Order, err error) {
	var id, terms, vehicle []byte
	var status, mode string
	columns := []any{
		&id, &status, &terms, &o.Centre, &o.Carrier, &mode, &o.Handover, &vehicle, &o.Number,
		&o.Pickup, &o.Shipping, &o.P50, &o.P90, &o.Grams, &o.Since, &o.Parcel, &o.Lines,
	}
	if err := row.Scan(append(columns, more...)...); err != nil {
		return o, err
	}
	o.ID, o.Steps, o.Since = journal.OrderID(id), []ledger.Step{}, o.Since.UTC()
	copy(o.Vehicle[:], vehicle)
	if err := o.Status.UnmarshalText([]byte(status)); err != nil {
		return o, err
	}
	if err := o.Mode.UnmarshalText([]byte(mode)); err != nil {
		return o, err
	}
	return o, json.Unmarshal(terms, &o.Terms)
}

// readSteps reads the steps of orders into them.
func readSteps(ctx context.Context, tx pgx.Tx, orders []ledger.Order) error {
	index := make(map[journal.OrderID]*ledger.Order, len(orders))
	ids := make([]journal.OrderID, len(orders))
	for i := range orders {
		ids[i], index[orders[i].ID] = orders[i].ID, &orders[i]
	}
	const q = `select s.order_id, s.status, s.kind, s.device, s.time, s.lat, s.lon, s.note, s.block_number, b.time, e.tx,
			s.log_index, s.amount
		from order_steps s
		join events e using (block_number, log_index)
		join blocks b on b.number = s.block_number
		where s.order_id = any(@ids)
		order by s.order_id, s.n`
	rows, err := tx.Query(ctx, q, pg.Named{"ids": idBytes(ids)})
	if err != nil {
		return err
	}
	_, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (step ledger.Step, err error) {
		var id, device, hash []byte
		var status, kind string
		if err := row.Scan(&id, &status, &kind, &device, &step.Time, &step.Lat, &step.Lon, &step.Note, &step.Block,
			&step.BlockAt, &hash, &step.Log, &step.Amount); err != nil {
			return step, err
		}
		step.Time, step.BlockAt, step.Tx = step.Time.UTC(), step.BlockAt.UTC(), journal.Hash(hash)
		copy(step.Device[:], device)
		if err := step.Status.UnmarshalText([]byte(status)); err != nil {
			return step, err
		}
		if err := step.Kind.UnmarshalText([]byte(kind)); err != nil {
			return step, err
		}
		o := index[journal.OrderID(id)]
		o.Steps = append(o.Steps, step)
		return step, nil
	})
	return err
}

func queryOrderIDs(ctx context.Context, db pg.Querier, q string, args pg.Named) ([]journal.OrderID, error) {
	rows, err := db.Query(ctx, q, args)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (journal.OrderID, error) {
		var b []byte
		if err := row.Scan(&b); err != nil {
			return journal.OrderID{}, err
		}
		return journal.OrderID(b), nil
	})
}

// idRange returns the arguments id and last of a query by the ids from id to last: those of an order and all its
// parcels, or of one parcel if id is the id of a later parcel.
func idRange(id journal.OrderID) pg.Named {
	last := id
	if id.Parcel() == 0 {
		last = id.WithParcel(0xff)
	}
	return pg.Named{"id": id[:], "last": last[:]}
}

// idBytes returns ids as Postgres takes them for bytea[].
func idBytes(ids []journal.OrderID) [][]byte {
	out := make([][]byte, len(ids))
	for i := range ids {
		out[i] = ids[i][:]
	}
	return out
}
