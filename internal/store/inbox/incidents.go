package inbox

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// OpenIncident opens an incident, or counts another occurrence of an open one with the same device, order and kind. It
// reports whether it opened one. It uses the fields Device, Order, Kind and Evidence of i.
func (b *Inbox) OpenIncident(ctx context.Context, i ledger.Incident) (fresh bool, err error) {
	const q = `insert into incidents as i (device, order_id, kind, evidence) values (@device, @order, @kind, @evidence)
		on conflict (device, kind, order_id) where closed_at is null and block is null do update
			set times = i.times + 1, seen_at = now(),
				evidence = case i.kind when 'equivocation' then i.evidence else excluded.evidence end
		returning times = 1`
	args := pg.Named{"device": i.Device[:], "order": i.Order[:], "kind": i.Kind, "evidence": i.Evidence}
	if err := b.pool.QueryRow(ctx, q, args).Scan(&fresh); err != nil {
		return false, fmt.Errorf("open a %s incident of %s: %w", i.Kind, i.Device, err)
	}
	return fresh, nil
}

// Watch opens incidents for devices that have sent no segment for silence, and for hand-overs that only one side has
// signed for alone, and for events on chain: counts that differ, parcels without a carrier, missed pick-ups. It closes
// them when the reason ends. It closes incidents of other kinds an hour after the last occurrence, except
// equivocations, which stay open. If a reorganisation removes an event, Watch deletes its incident.
func (b *Inbox) Watch(ctx context.Context, silence, alone time.Duration) error {
	silenceArg, aloneArg := pg.Named{"silence": silence}, pg.Named{"alone": alone}
	steps := []struct {
		name, query string
		args        pg.Named
	}{
		{"silent devices", `insert into incidents as i (device, order_id, kind, evidence)
			select device, decode(repeat('00', 32), 'hex'), 'silence', jsonb_build_object('heard', heard_at) from inbox_devices
			where heard_at < now() - @silence::interval
			on conflict (device, kind, order_id) where closed_at is null and block is null do nothing`, silenceArg},
		{"devices heard again", `update incidents i set closed_at = now() from inbox_devices d
			where i.closed_at is null and i.kind = 'silence' and d.device = i.device
				and d.heard_at >= now() - @silence::interval`, silenceArg},
		{"hand-overs signed by one side", `insert into incidents as i (device, order_id, kind, evidence)
			select s.device, o.id, 'handover',
				jsonb_build_object('signed', case o.handover when 1 then 'dock' else 'vehicle' end, 'at', s.time)
			from orders o join lateral (
				select device, time from order_steps where order_id = o.id and kind = 'departing' and device is not null
				order by n desc limit 1
			) s on true
			where o.status = 'assigned' and o.handover in (1, 2) and s.time < now() - @alone::interval
			on conflict (device, kind, order_id) where closed_at is null and block is null do nothing`, aloneArg},
		{"hand-overs signed by both", `update incidents i set closed_at = now() from orders o
			where i.closed_at is null and i.kind = 'handover' and o.id = i.order_id
				and (o.status <> 'assigned' or o.handover = 3)`, nil},
		{"events that a reorganisation removed", `delete from incidents i
			where i.block > ` + recentBlocks + ` and not exists (
				select from exceptions e where e.block_number = i.block and e.log_index = i.log and ` + kindOfEvent + ` = i.kind)`,
			nil},
		{"events", `insert into incidents (device, order_id, kind, evidence, opened_at, seen_at, block, log)
			select coalesce(e.device, decode(repeat('00', 20), 'hex')), coalesce(e.order_id, decode(repeat('00', 32), 'hex')),
				` + kindOfEvent + `, e.detail, e.at, e.at, e.block_number, e.log_index
			from exceptions e
			where ` + kindOfEvent + ` is not null and e.block_number > ` + recentBlocks + `
			order by e.block_number, e.log_index
			on conflict (block, log) where block is not null do nothing`, nil},
		{"parcels that got a carrier, or ended", `update incidents i set closed_at = now() from orders o
			where i.closed_at is null and i.kind = 'carrier' and o.id = i.order_id and o.status <> 'packed'`, nil},
		{"incidents that ended", `update incidents set closed_at = now()
			where closed_at is null and kind not in ('silence', 'handover', 'equivocation', 'carrier')
				and seen_at < now() - interval '1 hour'`, nil},
	}
	for _, step := range steps {
		if _, err := b.pool.Exec(ctx, step.query, step.args); err != nil {
			return fmt.Errorf("update incidents: %s: %w", step.name, err)
		}
	}
	return nil
}

const (
	// kindOfEvent is the kind of the incident for a row e of the view exceptions; null if it opens none.
	kindOfEvent = `case e.what when 'count differs' then 'discrepancy' when 'no carrier' then 'carrier'
		when 'pick-up missed' then 'pickup' end`
	// recentBlocks is the block above which events may have no incident yet, or may be removed by a reorganisation.
	recentBlocks = `(select coalesce(max(block), 0) - 1000 from incidents)`
)

// Incidents returns the incidents that match f, newest first.
func (b *Inbox) Incidents(ctx context.Context, f ledger.IncidentFilter) ([]ledger.Incident, error) {
	const q = `select id, device, order_id, kind, evidence, times, opened_at, seen_at, closed_at from incidents
		where (@device::bytea is null or device = @device) and (@order::bytea is null or order_id = @order)
			and (not @open or closed_at is null) and (@before = 0 or id < @before)
		order by id desc limit @limit`
	args := pg.Named{"device": nil, "order": nil, "open": f.Open, "before": f.Before, "limit": f.Limit}
	if f.Device != (journal.Address{}) {
		args["device"] = f.Device[:]
	}
	if f.Order != (journal.OrderID{}) {
		args["order"] = f.Order[:]
	}
	rows, err := b.pool.Query(ctx, q, args)
	if err != nil {
		return nil, fmt.Errorf("read incidents: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (i ledger.Incident, err error) {
		var device, order []byte
		var closed *time.Time
		if err := row.Scan(&i.ID, &device, &order, &i.Kind, &i.Evidence, &i.Times, &i.Opened, &i.Seen, &closed); err != nil {
			return i, err
		}
		i.Device, i.Order, i.Opened, i.Seen = journal.Address(device), journal.OrderID(order), i.Opened.UTC(), i.Seen.UTC()
		if closed != nil {
			i.Closed = closed.UTC()
		}
		return i, nil
	})
	if err != nil {
		return nil, fmt.Errorf("read incidents: %w", err)
	}
	return all, nil
}
