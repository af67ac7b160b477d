package store

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// readOrderRows reads the orders of ids that have a row, without their steps.
func readOrderRows(ctx context.Context, tx pgx.Tx, ids []journal.OrderID) (map[journal.OrderID]*orderFold, error) {
	const q = `select ` + orderColumns + `, (select count(*) from order_steps s where s.order_id = o.id)
		from orders o where o.id = any(@ids)`
	rows, err := tx.Query(ctx, q, pg.Named{"ids": idBytes(ids)})
	if err != nil {
		return nil, err
	}
	all := make(map[journal.OrderID]*orderFold, len(ids))
	_, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (none struct{}, err error) {
		f := &orderFold{stored: true}
		f.Order, err = scanOrder(row, &f.firstStep)
		f.Steps = nil
		all[f.ID] = f
		return none, err
	})
	return all, err
}

// writeOrders adds the inserts of orders without a row and the updates of the others to w.
func writeOrders(w *pg.Writes, all []*orderFold) {
	var placed, moved []*orderFold
	for _, f := range all {
		if f.stored {
			moved = append(moved, f)
		} else {
			placed = append(placed, f)
		}
	}
	if len(placed) > 0 {
		insertOrders(w, placed)
	}
	if len(moved) > 0 {
		updateOrders(w, moved)
	}
}

// insertOrders adds the rows of new orders to w.
func insertOrders(w *pg.Writes, all []*orderFold) {
	const q = `copy orders (id, status, merchant, shopper, price, deliver_by, terms, centre, carrier, mode, handover,
		vehicle, number, pickup, shipping, p50, p90, grams, since, due_at, placed_block, placed_log, parcel, lines)
		from stdin (format binary)`
	w.Copy(q, pg.Each(all, func(b []byte, f **orderFold) ([]byte, error) {
		o := &(*f).Order
		price := o.Terms.Price
		if o.Parcel > 0 {
			price = journal.Amount{} // so that sums over rows count the price of an order once
		}
		b = pg.AppendText(pg.AppendBytes(pg.AppendRow(b, 24), o.ID[:]), o.Status.String())
		b = pg.AppendBytes(pg.AppendBytes(b, o.Terms.Merchant[:]), o.Terms.Shopper[:])
		b = pg.AppendTime(appendAmount(b, price), o.Terms.DeliverBy)
		b, err := pg.AppendSized(b, func(b []byte) ([]byte, error) {
			terms := &object{b: append(b, pg.JSONBVersion)}
			terms.terms(&o.Terms)
			return terms.b, terms.err
		})
		if err != nil {
			return b, err
		}
		b = pg.AppendInt32(pg.AppendInt32(b, int32(o.Centre)), int32(o.Carrier))
		b = pg.AppendInt16(pg.AppendText(b, o.Mode.String()), int16(o.Handover))
		b = pg.AppendInt32(pg.AppendBytesOrNull(b, o.Vehicle[:]), int32(o.Number))
		b = appendAmount(pg.AppendInt16(b, int16(o.Pickup)), o.Shipping)
		b = pg.AppendInt64(pg.AppendInt64(pg.AppendInt64(b, int64(o.P50)), int64(o.P90)), int64(o.Grams))
		b = pg.AppendTimeOrNull(pg.AppendTime(b, o.Since), (*f).due)
		b = pg.AppendInt32(pg.AppendInt64(b, int64(o.Steps[0].Block)), int32(o.Steps[0].Log))
		return pg.AppendInt16(pg.AppendInt16(b, int16(o.Parcel)), int16(o.Lines)), nil
	}))
}

// updateOrders adds the updates of stored orders to w. It omits the columns that never change, such as the terms.
func updateOrders(w *pg.Writes, all []*orderFold) {
	const q = `update orders o set status = n.status, centre = n.centre, carrier = n.carrier, mode = n.mode,
			handover = n.handover, vehicle = n.vehicle, number = n.number, pickup = n.pickup,
			shipping = n.shipping::numeric, p50 = n.p50, p90 = n.p90, grams = n.grams, since = n.since, due_at = n.due_at
		from unnest(@ids::bytea[], @statuses::text[], @centres::integer[], @carriers::integer[], @modes::text[],
			@handovers::smallint[], @vehicles::bytea[], @numbers::integer[], @pickups::smallint[], @shippings::text[],
			@p50s::bigint[], @p90s::bigint[], @grams::bigint[], @sinces::timestamptz[], @dues::timestamptz[])
			as n (id, status, centre, carrier, mode, handover, vehicle, number, pickup, shipping, p50, p90, grams,
				since, due_at)
		where o.id = n.id`
	n := len(all)
	ids, vehicles := make([][]byte, n), make([][]byte, n)
	statuses, modes, shippings := make([]string, n), make([]string, n), make([]string, n)
	centres, carriers, handovers := make([]int32, n), make([]int32, n), make([]int16, n)
	p50s, p90s, grams := make([]int64, n), make([]int64, n), make([]int64, n)
	numbers, pickups, sinces, dues := make([]int32, n), make([]int16, n), make([]time.Time, n), make([]*time.Time, n)
	for i, f := range all {
		sinces[i] = f.Since
		if !f.due.IsZero() {
			dues[i] = &f.due
		}
		ids[i], statuses[i], centres[i], carriers[i] = f.ID[:], f.Status.String(), int32(f.Centre), int32(f.Carrier)
		modes[i], handovers[i], vehicles[i] = f.Mode.String(), int16(f.Handover), addressOrNull(f.Vehicle)
		numbers[i], pickups[i] = int32(f.Number), int16(f.Pickup)
		shippings[i], p50s[i], p90s[i], grams[i] = f.Shipping.String(), int64(f.P50), int64(f.P90), int64(f.Grams)
	}
	w.Then(q, pg.Named{
		"ids": ids, "statuses": statuses, "centres": centres, "carriers": carriers, "modes": modes,
		"handovers": handovers, "vehicles": vehicles, "numbers": numbers, "pickups": pickups,
		"shippings": shippings, "p50s": p50s, "p90s": p90s, "grams": grams, "sinces": sinces, "dues": dues,
	})
}

// appendAmount appends a numeric in the binary COPY format.
func appendAmount(b []byte, a journal.Amount) []byte {
	hi, lo := a.Words()
	return pg.AppendNumeric96(b, hi, lo)
}

// insertSteps adds the rows of new steps to w.
func insertSteps(w *pg.Writes, all []*orderFold) {
	const q = `copy order_steps (order_id, n, block_number, log_index, status, kind, device, time, lat, lon, note, amount)
		from stdin (format binary)`
	n := 0 // index of the next step of the first order
	w.Copy(q, func(b []byte) ([]byte, error) {
		for len(all) > 0 && n == len(all[0].Steps) {
			all, n = all[1:], 0
		}
		if len(all) == 0 {
			return b, nil
		}
		f, s := all[0], &all[0].Steps[n]
		b = pg.AppendInt32(pg.AppendBytes(pg.AppendRow(b, 12), f.ID[:]), int32(f.firstStep+n))
		b = pg.AppendInt32(pg.AppendInt64(b, int64(s.Block)), int32(s.Log))
		b = pg.AppendText(pg.AppendText(b, s.Status.String()), s.Kind.String())
		b = pg.AppendTime(pg.AppendBytesOrNull(b, s.Device[:]), s.Time)
		b = pg.AppendText(pg.AppendInt32(pg.AppendInt32(b, s.Lat), s.Lon), s.Note)
		n++
		return appendAmount(b, s.Amount), nil
	})
}
