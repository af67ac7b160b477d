package store

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// deviceUpdate has the latest change of each kind to a device in a batch of blocks. A field is nil if there is none.
type deviceUpdate struct {
	id       journal.Address
	enrolled *ledger.DeviceEnrolled
	revoked  *ledger.DeviceRevoked
	end      *journalEnd
}

// journalEnd is the end of the part of a device's journal that is on chain.
type journalEnd struct {
	epoch uint32
	next  uint64    // sequence number of the next reading
	at    time.Time // time of the last reading
}

// extend sets the end of the journal, unless it is known to be later: the event may be that of a pending act, which the
// journal took before.
func (u *deviceUpdate) extend(end *journalEnd) {
	if u.end == nil || u.end.epoch < end.epoch || u.end.epoch == end.epoch && u.end.next < end.next {
		u.end = end
	}
}

// endAfter returns the end of a journal after the reading at p.
func endAfter(p journal.Place, at time.Time) *journalEnd { return &journalEnd{p.Epoch, p.Seq + 1, at} }

// applyDevices updates the rows of devices from the latest event of each kind.
func applyDevices(_ context.Context, _ pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	updates := map[journal.Address]*deviceUpdate{}
	of := func(id journal.Address) *deviceUpdate {
		if updates[id] == nil {
			updates[id] = &deviceUpdate{id: id}
		}
		return updates[id]
	}
	for i := range blocks {
		for j := range blocks[i].Events {
			switch p := blocks[i].Events[j].Payload.(type) { //nolint:gosec // j is below its length
			case *ledger.DeviceEnrolled:
				of(p.Device).enrolled = p
			case *ledger.DeviceRevoked:
				of(p.Device).revoked = p
			case *ledger.SegmentAccepted:
				of(p.Device).extend(&journalEnd{p.Epoch, p.FirstSeq + uint64(p.Count), p.T1})
			case *ledger.OrderAdvanced:
				if p.Device != (journal.Address{}) {
					of(p.Device).extend(endAfter(p.Place, p.Time))
				}
			case *ledger.ReadingTaken:
				of(p.Device).extend(endAfter(p.Place, p.Time))
			case *ledger.ReadingIgnored:
				of(p.Device).extend(endAfter(p.Place, p.Time))
			case *ledger.ActPending:
				of(p.Device).extend(endAfter(p.Place, p.Time()))
			}
		}
	}
	if len(updates) == 0 {
		return none, nil
	}
	all := make([]*deviceUpdate, 0, len(updates))
	for _, u := range updates {
		all = append(all, u)
	}
	slices.SortFunc(all, func(a, b *deviceUpdate) int { return bytes.Compare(a.id[:], b.id[:]) })
	upsertDevices(w, all)
	return none, nil
}

// upsertDevices adds an upsert of the devices to w. It keeps the columns of the kinds of change that are nil.
func upsertDevices(w *pg.Writes, all []*deviceUpdate) {
	const q = `insert into devices as d (id, role, site, scheme, valid_until, revoked_epoch, revoked_from, epoch,
			next_seq, last_reading_at)
		select id, role, site, scheme, valid_until, revoked_epoch, revoked_from::numeric, epoch, next_seq::numeric,
			last_reading_at
		from unnest(@ids::bytea[], @roles::text[], @sites::integer[], @schemes::text[], @untils::timestamptz[],
			@revoked_epochs::bigint[], @revoked::text[], @epochs::bigint[], @seqs::text[], @lasts::timestamptz[])
			as n (id, role, site, scheme, valid_until, revoked_epoch, revoked_from, epoch, next_seq, last_reading_at)
		on conflict (id) do update set role = coalesce(excluded.role, d.role), site = coalesce(excluded.site, d.site),
			scheme = coalesce(excluded.scheme, d.scheme), valid_until = coalesce(excluded.valid_until, d.valid_until),
			revoked_epoch = coalesce(excluded.revoked_epoch, d.revoked_epoch),
			revoked_from = coalesce(excluded.revoked_from, d.revoked_from),
			(epoch, next_seq, last_reading_at) = (
				select e.epoch, e.next_seq, e.last_reading_at
				from (values (d.epoch, d.next_seq, d.last_reading_at),
					(excluded.epoch, excluded.next_seq, excluded.last_reading_at)) e (epoch, next_seq, last_reading_at)
				order by e.epoch desc nulls last, e.next_seq desc limit 1)`
	n := len(all)
	ids, sites := make([][]byte, n), make([]*int32, n)
	roles, schemes, revoked, seqs := make([]*string, n), make([]*string, n), make([]*string, n), make([]*string, n)
	epochs, revokedEpochs := make([]*int64, n), make([]*int64, n)
	untils, lasts := make([]*time.Time, n), make([]*time.Time, n)
	for i, d := range all {
		ids[i] = d.id[:]
		if e := d.enrolled; e != nil {
			roles[i], sites[i], schemes[i] = new(e.Role.String()), new(int32(e.Site)), new(e.Scheme.String())
			untils[i] = &e.ValidUntil
		}
		if r := d.revoked; r != nil {
			revoked[i] = new(strconv.FormatUint(r.From.Seq, 10))
			revokedEpochs[i] = new(int64(r.From.Epoch))
		}
		if e := d.end; e != nil {
			epochs[i], seqs[i], lasts[i] = new(int64(e.epoch)), new(strconv.FormatUint(e.next, 10)), &e.at
		}
	}
	w.Then(q, pg.Named{
		"ids": ids, "roles": roles, "sites": sites, "schemes": schemes, "untils": untils, "revoked": revoked,
		"revoked_epochs": revokedEpochs, "epochs": epochs, "seqs": seqs, "lasts": lasts,
	})
}

// deviceEvents is the condition of the events that the projection devices is computed from. It must repeat the
// condition of the index events_device, or the planner does not use the index.
const deviceEvents = `e.device is not null and e.name in (
	'DeviceEnrolled', 'DeviceRevoked', 'SegmentAccepted', 'OrderAdvanced', 'ReadingTaken', 'ReadingIgnored',
	'ActPending')`

// presented is the condition that an event is that of a pending act when it was presented. The journal took the act in
// an earlier event.
const presented = `exists (select from pending_acts p where p.device = e.device
	and p.epoch = (e.payload -> 'Place' ->> 'epoch')::bigint and p.seq = (e.payload -> 'Place' ->> 'seq')::numeric
	and e.name in ('OrderAdvanced', 'ReadingIgnored'))`

// rewindDevices recomputes the devices that have events after block `to`, from the latest earlier event of each kind.
// It reads only the kinds of which an event is removed, because a device may have millions of events.
func rewindDevices(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	const dropped = `select distinct e.device,
			case e.name when 'DeviceEnrolled' then 'enrolled' when 'DeviceRevoked' then 'revoked' else 'journal' end as kind
		from events e where e.block_number > @to and ` + deviceEvents + ` order by device, kind`
	rows, err := tx.Query(ctx, dropped, pg.Named{"to": to})
	if err != nil {
		return nil, err
	}
	type drop struct {
		device journal.Address
		kind   string
	}
	drops, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (d drop, err error) {
		var id []byte
		err = row.Scan(&id, &d.kind)
		copy(d.device[:], id)
		return d, err
	})
	if err != nil {
		return nil, err
	}
	for _, d := range drops {
		names := []string{"SegmentAccepted", "OrderAdvanced", "ReadingTaken", "ReadingIgnored", "ActPending"}
		q := `update devices set epoch = null, next_seq = null, last_reading_at = null where id = @id`
		switch d.kind {
		case "enrolled":
			names = []string{"DeviceEnrolled"}
			q = `update devices set role = null, site = null, scheme = null, valid_until = null where id = @id`
		case "revoked":
			names = []string{"DeviceRevoked"}
			q = `update devices set revoked_epoch = null, revoked_from = null where id = @id`
		}
		if _, err := tx.Exec(ctx, q, pg.Named{"id": d.device[:]}); err != nil {
			return nil, err
		}
		const last = selectEvents + ` where e.device = @id and ` + deviceEvents + ` and e.name = any(@names)
			and e.block_number <= @to and not ` + presented + ` order by e.block_number desc, e.log_index desc limit 1`
		events, err := queryEvents(ctx, tx, last, pg.Named{"id": d.device[:], "names": names, "to": to})
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			var w pg.Writes
			if _, err := applyDevices(ctx, tx, &w, []ledger.Block{{Events: []ledger.Event{e.Event}}}); err != nil {
				return nil, err
			}
			if err := w.Flush(ctx, tx); err != nil {
				return nil, err
			}
		}
	}
	_, err = tx.Exec(ctx, `delete from devices where role is null and revoked_from is null and epoch is null`)
	return nil, err
}
