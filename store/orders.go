package store

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/waybill/waybill/ledger"
)

// Order returns an order with all its steps; ErrNotFound when the chain, as far as it was followed, has none.
func (s *Store) Order(ctx context.Context, id ledger.OrderID) (ledger.Order, error) {
	orders, err := s.orders(ctx, `where o.id = @id`, named{"id": id[:]})
	if err == nil && len(orders) == 0 {
		err = ledger.ErrNotFound
	}
	if err != nil {
		return ledger.Order{}, fmt.Errorf("order %s: %w", id, err)
	}
	return orders[0], nil
}

// Orders returns the orders in these statuses, or all without any, with their steps; the one placed first comes first.
func (s *Store) Orders(ctx context.Context, statuses ...ledger.Status) ([]ledger.Order, error) {
	names := make([]string, len(statuses))
	for i, status := range statuses {
		names[i] = status.String()
	}
	orders, err := s.orders(ctx, `where @every or o.status = any(@names)`, named{"every": len(names) == 0, "names": names})
	if err != nil {
		return nil, fmt.Errorf("orders: %w", err)
	}
	return orders, nil
}

// orders reads rows and steps of one moment.
func (s *Store) orders(ctx context.Context, where string, args named) (orders []ledger.Order, err error) {
	q := `select o.id, o.status, o.terms, o.centre, o.carrier, o.mode, o.handover, o.vehicle, o.shipping::text, o.transit, o.since
		from orders o ` + where + ` order by o.placed_block, o.placed_log`
	once := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, s.pool, once, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, q, args)
		if err != nil {
			return err
		}
		if orders, err = pgx.CollectRows(rows, scanOrder); err != nil {
			return err
		}
		return readSteps(ctx, tx, orders)
	})
	return orders, err
}

func scanOrder(row pgx.CollectableRow) (o ledger.Order, err error) {
	var id, terms, vehicle []byte
	var status, mode, shipping string
	if err := row.Scan(&id, &status, &terms, &o.Centre, &o.Carrier, &mode, &o.Handover, &vehicle, &shipping, &o.Transit, &o.Since); err != nil {
		return o, err
	}
	o.ID, o.Steps, o.Since = ledger.OrderID(id), []ledger.Step{}, o.Since.UTC()
	copy(o.Vehicle[:], vehicle)
	if err := o.Status.UnmarshalText([]byte(status)); err != nil {
		return o, err
	}
	if err := o.Mode.UnmarshalText([]byte(mode)); err != nil {
		return o, err
	}
	if o.Shipping, err = strconv.ParseUint(shipping, 10, 64); err != nil {
		return o, err
	}
	return o, json.Unmarshal(terms, &o.Terms)
}

func readSteps(ctx context.Context, tx pgx.Tx, orders []ledger.Order) error {
	index := make(map[ledger.OrderID]*ledger.Order, len(orders))
	ids := make([]ledger.OrderID, len(orders))
	for i := range orders {
		ids[i], index[orders[i].ID] = orders[i].ID, &orders[i]
	}
	const q = `select s.order_id, s.status, s.kind, s.device, s.time, s.lat, s.lon, s.note, s.block_number, b.time, e.tx, s.log_index, s.amount::text
		from order_steps s
		join events e using (block_number, log_index)
		join blocks b on b.number = s.block_number
		where s.order_id = any(@ids)
		order by s.order_id, s.n`
	rows, err := tx.Query(ctx, q, named{"ids": idBytes(ids)})
	if err != nil {
		return err
	}
	_, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (step ledger.Step, err error) {
		var id, device, hash []byte
		var status, kind, amount string
		if err := row.Scan(&id, &status, &kind, &device, &step.Time, &step.Lat, &step.Lon, &step.Note, &step.Block, &step.BlockAt,
			&hash, &step.Log, &amount); err != nil {
			return step, err
		}
		step.Time, step.BlockAt, step.Tx = step.Time.UTC(), step.BlockAt.UTC(), ledger.Hash(hash)
		copy(step.Device[:], device)
		if err := step.Status.UnmarshalText([]byte(status)); err != nil {
			return step, err
		}
		if err := step.Kind.UnmarshalText([]byte(kind)); err != nil {
			return step, err
		}
		step.Amount, err = strconv.ParseUint(amount, 10, 64)
		o := index[ledger.OrderID(id)]
		o.Steps = append(o.Steps, step)
		return step, err
	})
	return err
}

func upsertOrder(batch *pgx.Batch, o ledger.Order) {
	const q = `insert into orders (id, status, merchant, shopper, price, deliver_by, terms, centre, carrier, mode, handover, vehicle,
			shipping, transit, since, placed_block, placed_log)
		values (@id, @status, @merchant, @shopper, @price::text::numeric, @deliver_by, @terms, @centre, @carrier, @mode, @handover, @vehicle,
			@shipping::text::numeric, @transit, @since, @placed_block, @placed_log)
		on conflict (id) do update set status = excluded.status, centre = excluded.centre, carrier = excluded.carrier,
			mode = excluded.mode, handover = excluded.handover, vehicle = excluded.vehicle, shipping = excluded.shipping,
			transit = excluded.transit, since = excluded.since, placed_block = excluded.placed_block, placed_log = excluded.placed_log`
	batch.Queue(q, named{
		"id": o.ID[:], "status": o.Status.String(), "merchant": o.Terms.Merchant[:], "shopper": o.Terms.Shopper[:],
		"price": strconv.FormatUint(o.Terms.Price, 10), "deliver_by": o.Terms.DeliverBy, "terms": o.Terms,
		"centre": o.Centre, "carrier": o.Carrier, "mode": o.Mode.String(), "handover": o.Handover, "vehicle": addressOrNull(o.Vehicle),
		"shipping": strconv.FormatUint(o.Shipping, 10), "transit": o.Transit, "since": o.Since,
		"placed_block": o.Steps[0].Block, "placed_log": o.Steps[0].Log,
	})
}

// insertSteps writes the steps that the table has not got yet.
func insertSteps(ctx context.Context, tx pgx.Tx, all []folded) error {
	var rows [][]any
	for _, f := range all {
		for i := f.known; i < len(f.order.Steps); i++ {
			s := &f.order.Steps[i]
			rows = append(rows, []any{
				f.order.ID[:], int32(i), int64(s.Block), int32(s.Log), s.Status.String(), s.Kind.String(), addressOrNull(s.Device), s.Time,
				s.Lat, s.Lon, s.Note,
				pgtype.Numeric{Int: new(big.Int).SetUint64(s.Amount), Valid: true},
			})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	columns := []string{"order_id", "n", "block_number", "log_index", "status", "kind", "device", "time", "lat", "lon", "note", "amount"}
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"order_steps"}, columns, pgx.CopyFromRows(rows))
	return err
}

// countSteps fills in how many steps of each order the table has.
func countSteps(ctx context.Context, tx pgx.Tx, ids []ledger.OrderID, all []folded) error {
	rows, err := tx.Query(ctx, `select order_id, count(*) from order_steps where order_id = any(@ids) group by order_id`, named{"ids": idBytes(ids)})
	if err != nil {
		return err
	}
	known := make(map[ledger.OrderID]int, len(ids))
	var id []byte
	var n int
	if _, err := pgx.ForEachRow(rows, []any{&id, &n}, func() error {
		known[ledger.OrderID(id)] = n
		return nil
	}); err != nil {
		return err
	}
	for i := range all {
		all[i].known = known[all[i].order.ID]
	}
	return nil
}

func queryOrderIDs(ctx context.Context, db asker, q string, args named) ([]ledger.OrderID, error) {
	rows, err := db.Query(ctx, q, args)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (ledger.OrderID, error) {
		var b []byte
		if err := row.Scan(&b); err != nil {
			return ledger.OrderID{}, err
		}
		return ledger.OrderID(b), nil
	})
}

func idBytes(ids []ledger.OrderID) [][]byte {
	out := make([][]byte, len(ids))
	for i := range ids {
		out[i] = ids[i][:]
	}
	return out
}
