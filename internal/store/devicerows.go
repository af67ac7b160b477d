package store

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
)

// deviceNews is the latest of each kind that blocks say of a device; nil: nothing.
type deviceNews struct {
	id       journal.Address
	enrolled *ledger.DeviceEnrolled
	revoked  *ledger.DeviceRevoked
	heard    *heard
}

// heard is how far a device's journal has come.
type heard struct {
	epoch uint32
	next  uint64
	at    time.Time // of the last reading
}

func after(p journal.Place, at time.Time) *heard { return &heard{p.Epoch, p.Seq + 1, at} }

// applyDevices brings devices to the latest that was said of each.
func applyDevices(_ context.Context, _ pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	known := map[journal.Address]*deviceNews{}
	of := func(id journal.Address) *deviceNews {
		if known[id] == nil {
			known[id] = &deviceNews{id: id}
		}
		return known[id]
	}
	for i := range blocks {
		for j := range blocks[i].Events {
			switch p := blocks[i].Events[j].Payload.(type) {
			case *ledger.DeviceEnrolled:
				of(p.Device).enrolled = p
			case *ledger.DeviceRevoked:
				of(p.Device).revoked = p
			case *ledger.SegmentAccepted:
				of(p.Device).heard = &heard{p.Epoch, p.FirstSeq + uint64(p.Count), p.T1}
			case *ledger.OrderAdvanced:
				if p.Device != (journal.Address{}) {
					of(p.Device).heard = after(p.Place, p.Time)
				}
			case *ledger.ReadingTaken:
				of(p.Device).heard = after(p.Place, p.Time)
			case *ledger.ReadingIgnored:
				of(p.Device).heard = after(p.Place, p.Time)
			}
		}
	}
	if len(known) == 0 {
		return none, nil
	}
	all := make([]*deviceNews, 0, len(known))
	for _, n := range known {
		all = append(all, n)
	}
	slices.SortFunc(all, func(a, b *deviceNews) int { return bytes.Compare(a.id[:], b.id[:]) })
	upsertDevices(w, all)
	return none, nil
}

// upsertDevices leaves alone of what nothing is said.
func upsertDevices(w *pg.Writes, all []*deviceNews) {
	const q = `insert into devices as d (id, role, site, scheme, valid_until, revoked_epoch, revoked_from, epoch, next_seq, last_reading_at)
		select id, role, site, scheme, valid_until, revoked_epoch, revoked_from::numeric, epoch, next_seq::numeric, last_reading_at
		from unnest(@ids::bytea[], @roles::text[], @sites::integer[], @schemes::text[], @untils::timestamptz[], @revoked_epochs::bigint[], @revoked::text[],
			@epochs::bigint[], @seqs::text[], @lasts::timestamptz[])
			as n (id, role, site, scheme, valid_until, revoked_epoch, revoked_from, epoch, next_seq, last_reading_at)
		on conflict (id) do update set role = coalesce(excluded.role, d.role), site = coalesce(excluded.site, d.site),
			scheme = coalesce(excluded.scheme, d.scheme), valid_until = coalesce(excluded.valid_until, d.valid_until),
			revoked_epoch = coalesce(excluded.revoked_epoch, d.revoked_epoch),
			revoked_from = coalesce(excluded.revoked_from, d.revoked_from), epoch = coalesce(excluded.epoch, d.epoch),
			next_seq = coalesce(excluded.next_seq, d.next_seq), last_reading_at = coalesce(excluded.last_reading_at, d.last_reading_at)`
	n := len(all)
	ids, roles, schemes, revoked, seqs := make([][]byte, n), make([]*string, n), make([]*string, n), make([]*string, n), make([]*string, n)
	sites, epochs, revokedEpochs, untils, lasts := make([]*int32, n), make([]*int64, n), make([]*int64, n), make([]*time.Time, n), make([]*time.Time, n)
	for i, d := range all {
		ids[i] = d.id[:]
		if e := d.enrolled; e != nil {
			roles[i], sites[i], schemes[i], untils[i] = new(e.Role.String()), new(int32(e.Site)), new(e.Scheme.String()), &e.ValidUntil
		}
		if r := d.revoked; r != nil {
			revoked[i] = new(strconv.FormatUint(r.From.Seq, 10))
			revokedEpochs[i] = new(int64(r.From.Epoch))
		}
		if h := d.heard; h != nil {
			epochs[i], seqs[i], lasts[i] = new(int64(h.epoch)), new(strconv.FormatUint(h.next, 10)), &h.at
		}
	}
	w.Then(q, pg.Named{
		"ids": ids, "roles": roles, "sites": sites, "schemes": schemes, "untils": untils, "revoked": revoked, "revoked_epochs": revokedEpochs, "epochs": epochs, "seqs": seqs, "lasts": lasts,
	})
}

// ofDevices are the events that devices are the fold of: an index holds them, in these words.
const ofDevices = `e.device is not null
	and e.name in ('DeviceEnrolled', 'DeviceRevoked', 'SegmentAccepted', 'OrderAdvanced', 'ReadingTaken', 'ReadingIgnored')`

// rewindDevices makes every device of which the dropped events speak what the others say. Only the kind of news that was dropped is
// looked for again, since a device may have sent millions.
func rewindDevices(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	const dropped = `select distinct e.device, case e.name when 'DeviceEnrolled' then 'enrolled' when 'DeviceRevoked' then 'revoked' else 'heard' end as what
		from events e where e.block_number > @to and ` + ofDevices + ` order by device, what`
	rows, err := tx.Query(ctx, dropped, pg.Named{"to": to})
	if err != nil {
		return nil, err
	}
	type drop struct {
		device journal.Address
		what   string
	}
	drops, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (d drop, err error) {
		var id []byte
		err = row.Scan(&id, &d.what)
		copy(d.device[:], id)
		return d, err
	})
	if err != nil {
		return nil, err
	}
	for _, d := range drops {
		names, q := []string{"SegmentAccepted", "OrderAdvanced", "ReadingTaken", "ReadingIgnored"}, `update devices set epoch = null, next_seq = null, last_reading_at = null where id = @id`
		switch d.what {
		case "enrolled":
			names, q = []string{"DeviceEnrolled"}, `update devices set role = null, site = null, scheme = null, valid_until = null where id = @id`
		case "revoked":
			names, q = []string{"DeviceRevoked"}, `update devices set revoked_epoch = null, revoked_from = null where id = @id`
		}
		if _, err := tx.Exec(ctx, q, pg.Named{"id": d.device[:]}); err != nil {
			return nil, err
		}
		const last = selectEvents + ` where e.device = @id and ` + ofDevices + ` and e.name = any(@names) and e.block_number <= @to
			order by e.block_number desc, e.log_index desc limit 1`
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
