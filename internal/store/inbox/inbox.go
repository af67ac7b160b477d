// Package inbox stores what devices send to the oracle: segments from arrival until they are on chain and after, live
// positions, refused messages, and incidents. No other package writes the tables of these. Each position is appended to
// the feeds of the orders concerned in the transaction that stores it.
package inbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Orders reads the orders in a vehicle. store.Store implements it.
type Orders interface {
	Aboard(ctx context.Context, vehicle journal.Address) ([]ledger.Order, error)
}

// Inbox stores the messages of devices in one database. It is safe for concurrent use.
type Inbox struct {
	pool   *pg.Pool
	orders Orders
}

// New returns an inbox in a database with the schema of store.Migrate.
func New(pool *pg.Pool, orders Orders) *Inbox { return &Inbox{pool, orders} }

// Begin registers a device whose journal starts at state at, which is its state on chain. It changes nothing if the
// device is registered.
func (b *Inbox) Begin(ctx context.Context, device journal.Address, at journal.State) error {
	const q = `insert into inbox_devices (device, epoch, next_seq, head) values (@device, @epoch, @next, @head)
		on conflict do nothing`
	args := pg.Named{"device": device[:], "epoch": at.Epoch, "next": at.NextSeq, "head": at.Head[:]}
	if _, err := b.pool.Exec(ctx, q, args); err != nil {
		return fmt.Errorf("register device %s: %w", device, err)
	}
	return nil
}

// Stored returns the end of a device's journal in the inbox, or journal.ErrNotFound if the device is not registered.
func (b *Inbox) Stored(ctx context.Context, device journal.Address) (at journal.State, err error) {
	const q = `select epoch, next_seq, head from inbox_devices where device = @device`
	var head []byte
	err = b.pool.QueryRow(ctx, q, pg.Named{"device": device[:]}).Scan(&at.Epoch, &at.NextSeq, &head)
	if errors.Is(err, pgx.ErrNoRows) {
		return at, journal.ErrNotFound
	}
	if err != nil {
		return at, fmt.Errorf("read the journal of %s: %w", device, err)
	}
	copy(at.Head[:], head)
	return at, nil
}

// SaveSegments stores segments in one transaction, and returns a result for each. The caller must have checked the
// signatures. Segments of a device may come in any order, and from several oracles concurrently. Segments that are
// stored change nothing.
//
// If the database refuses one segment because of its data, SaveSegments stores the others, and the result of this one
// has the error. If SaveSegments returns an error, it may have stored some segments; the caller can repeat the call.
func (b *Inbox) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) (out []ledger.SaveResult, err error) {
	err = pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		out, err = saveSegments(ctx, tx, entries)
		return err
	})
	if err == nil {
		return out, nil
	}
	var refusal *pgconn.PgError
	if !errors.As(err, &refusal) || refusal.Code < "22" || refusal.Code >= "24" { // not class 22 (data) or 23 (constraint)
		return nil, fmt.Errorf("save %d segments: %w", len(entries), err)
	}
	if len(entries) == 1 {
		return []ledger.SaveResult{{Err: fmt.Errorf("save segment: %w", err)}}, nil
	}
	out = out[:0:0]
	for i := range entries {
		one, err := b.SaveSegments(ctx, entries[i:i+1])
		if err != nil {
			return nil, err
		}
		out = append(out, one...)
	}
	return out, nil
}

// saveSegments stores segments in a transaction of the caller.
func saveSegments(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	buffers, err := lockJournals(ctx, tx, entries)
	if err != nil {
		return nil, err
	}
	out := make([]ledger.SaveResult, len(entries))
	var lookups []int
	for _, i := range journalOrder(entries) {
		d, ok := buffers[entries[i].Segment.Device]
		if !ok {
			out[i].Err = journal.ErrNotFound
		} else if !d.accept(entries[i], &out[i]) {
			lookups = append(lookups, i)
		}
	}
	if err := findStored(ctx, tx, entries, lookups, out); err != nil {
		return nil, err
	}
	var fresh, outOfOrder []ledger.InboxSegment
	var extended []*reorderBuffer
	var withKept [][]byte // devices that had kept segments
	for _, d := range buffers {
		fresh, outOfOrder = append(fresh, d.toStore...), append(outOfOrder, d.toKeep...)
		if len(d.toStore) > 0 {
			extended = append(extended, d)
			if d.hadKept {
				withKept = append(withKept, d.device[:])
			}
		}
	}
	for i := range out {
		if d, ok := buffers[entries[i].Segment.Device]; ok {
			out[i].At = d.at
		}
	}
	if err := insertSegments(ctx, tx, fresh); err != nil {
		return nil, err
	}
	if err := insertOutOfOrder(ctx, tx, outOfOrder); err != nil {
		return nil, err
	}
	if err := setJournals(ctx, tx, extended); err != nil {
		return nil, err
	}
	return out, deleteOvertaken(ctx, tx, withKept)
}

// lockJournals locks and reads the journals of all devices of entries. It locks them in ascending order of the devices,
// so that two oracles do not deadlock.
func lockJournals(
	ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment,
) (map[journal.Address]*reorderBuffer, error) {
	const q = `select device, epoch, next_seq, head from inbox_devices
		where device = any(@devices) order by device for update`
	devices := devicesOf(entries)
	rows, err := tx.Query(ctx, q, pg.Named{"devices": devices})
	if err != nil {
		return nil, err
	}
	buffers := map[journal.Address]*reorderBuffer{}
	var device, head []byte
	var at journal.State
	if _, err := pgx.ForEachRow(rows, []any{&device, &at.Epoch, &at.NextSeq, &head}, func() error {
		copy(at.Head[:], head)
		id := journal.Address(device)
		buffers[id] = &reorderBuffer{device: id, at: at, outOfOrder: map[segmentKey]ledger.InboxSegment{}}
		return nil
	}); err != nil {
		return nil, err
	}
	// Another statement, because only a new snapshot has the rows of transactions that held the locks before.
	return buffers, readOutOfOrder(ctx, tx, devices, buffers)
}

// devicesOf returns the devices of entries without duplicates.
func devicesOf(entries []ledger.InboxSegment) [][]byte {
	seen := map[journal.Address]struct{}{}
	var devices [][]byte
	for i := range entries {
		d := &entries[i].Segment.Device
		if _, ok := seen[*d]; !ok {
			seen[*d] = struct{}{}
			devices = append(devices, d[:])
		}
	}
	return devices
}

// setJournals updates the states of journals with new segments.
func setJournals(ctx context.Context, tx pgx.Tx, extended []*reorderBuffer) error {
	if len(extended) == 0 {
		return nil
	}
	var devices, heads [][]byte
	var epochs, nexts []int64
	for _, d := range extended {
		devices, heads = append(devices, d.device[:]), append(heads, d.at.Head[:])
		epochs, nexts = append(epochs, int64(d.at.Epoch)), append(nexts, int64(d.at.NextSeq))
	}
	const q = `update inbox_devices d set epoch = n.epoch, next_seq = n.next, head = n.head, heard_at = now()
		from unnest(@devices::bytea[], @epochs::bigint[], @nexts::bigint[], @heads::bytea[]) as n (device, epoch, next, head)
		where d.device = n.device`
	_, err := tx.Exec(ctx, q, pg.Named{"devices": devices, "epochs": epochs, "nexts": nexts, "heads": heads})
	return err
}

// findStored looks for stored segments at the places of the segments in lookups, and sets the results of these: no
// error if the stored segment is the same, journal.ErrConflict if it is another one, and ledger.ErrReplayed if there is
// none, because the place is before the start of the inbox. lookups has indexes of entries.
func findStored(
	ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment, lookups []int, out []ledger.SaveResult,
) error {
	if len(lookups) == 0 {
		return nil
	}
	var devices [][]byte
	var epochs, seqs []int64
	for _, i := range lookups {
		s := &entries[i].Segment
		devices, epochs, seqs = append(devices, s.Device[:]), append(epochs, int64(s.Epoch)), append(seqs, int64(s.FirstSeq))
	}
	const q = `select n, s.digest
		from unnest(@devices::bytea[], @epochs::bigint[], @seqs::bigint[]) with ordinality as l (device, epoch, seq, n)
		cross join lateral (
			select digest from inbox_segments s where s.device = l.device and s.epoch = l.epoch and s.first_seq <= l.seq
				and l.seq < s.first_seq + s.count order by first_seq desc limit 1
		) s`
	rows, err := tx.Query(ctx, q, pg.Named{"devices": devices, "epochs": epochs, "seqs": seqs})
	if err != nil {
		return err
	}
	for _, i := range lookups {
		out[i].Err = ledger.ErrReplayed
	}
	var n int
	var digest []byte
	_, err = pgx.ForEachRow(rows, []any{&n, &digest}, func() error {
		i := lookups[n-1]
		compareDigests(&out[i], entries[i].Digest, journal.Hash(digest))
		return nil
	})
	return err
}

// insertSegments inserts segments that extend their journals.
func insertSegments(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) error {
	if len(entries) == 0 {
		return nil
	}
	columns := []string{"device", "epoch", "first_seq", "count", "acts", "signed_at", "centre", "digest", "message"}
	rows := pgx.CopyFromSlice(len(entries), func(i int) ([]any, error) {
		e := &entries[i]
		s := &e.Segment
		return []any{
			s.Device[:], int64(s.Epoch), int64(s.FirstSeq), int32(s.Count), s.Acts, s.T0, centreOrNull(e.Centre), e.Digest[:],
			e.Marshal(),
		}, nil
	})
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"inbox_segments"}, columns, rows)
	return err
}

// centreOrNull returns a centre as Postgres takes it, or nil for 0.
func centreOrNull(centre uint16) any {
	if centre == 0 {
		return nil
	}
	return int32(centre)
}
