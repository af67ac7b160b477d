// Package inbox is what the oracle keeps: segments from their arrival to the chain, live positions, refused messages,
// incidents. No other package writes these tables. Each position is appended to the orders' feeds in the transaction
// that stores it.
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

// Orders finds what a vehicle carries.
type Orders interface {
	Aboard(ctx context.Context, vehicle journal.Address) ([]ledger.Order, error)
}

// Inbox keeps what devices sent in one database. Safe for concurrent use.
type Inbox struct {
	pool   *pg.Pool
	orders Orders
}

// New keeps rows in a database that store.Migrate has prepared.
func New(pool *pg.Pool, orders Orders) *Inbox { return &Inbox{pool, orders} }

// Begin lets a device's journal start here where the chain has it. It changes nothing for a device that is known.
func (b *Inbox) Begin(ctx context.Context, device journal.Address, at journal.State) error {
	const q = `insert into inbox_devices (device, epoch, next_seq, head) values (@device, @epoch, @next, @head) on conflict do nothing`
	args := pg.Named{"device": device[:], "epoch": at.Epoch, "next": at.NextSeq, "head": at.Head[:]}
	if _, err := b.pool.Exec(ctx, q, args); err != nil {
		return fmt.Errorf("begin the journal of %s: %w", device, err)
	}
	return nil
}

// SaveSegments stores segments whose signatures were checked, all in one transaction, and says what became of each;
// those that are stored already change nothing. Segments of one device may be given in any order, and by several
// oracles at once. An error means that none is known to be stored. When the database refuses one of them for what it
// is, the others are stored all the same, and the one's Stored has the refusal.
func (b *Inbox) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) (out []ledger.SaveResult, err error) {
	err = pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		out, err = saveSegments(ctx, tx, entries)
		return err
	})
	if err == nil {
		return out, nil
	}
	var refusal *pgconn.PgError
	if !errors.As(err, &refusal) || refusal.Code < "22" || refusal.Code >= "24" { // data or constraint, not the database's own trouble
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

func saveSegments(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	sequencers, err := lockJournals(ctx, tx, entries)
	if err != nil {
		return nil, err
	}
	out := make([]ledger.SaveResult, len(entries))
	var lookups []int
	for _, i := range inOrder(entries) {
		d, ok := sequencers[entries[i].Segment.Device]
		if !ok {
			out[i].Err = journal.ErrNotFound
		} else if !d.take(entries[i], &out[i]) {
			lookups = append(lookups, i)
		}
	}
	if err := places(ctx, tx, entries, lookups, out); err != nil {
		return nil, err
	}
	var fresh, outOfOrder []ledger.InboxSegment
	var moved []*sequencer
	var waited [][]byte
	for _, d := range sequencers {
		fresh, outOfOrder = append(fresh, d.fresh...), append(outOfOrder, d.late...)
		if len(d.fresh) > 0 {
			moved = append(moved, d)
			if d.waits {
				waited = append(waited, d.device[:])
			}
		}
	}
	for i := range out {
		if d, ok := sequencers[entries[i].Segment.Device]; ok {
			out[i].At = d.at
		}
	}
	if err := insertSegments(ctx, tx, fresh); err != nil {
		return nil, err
	}
	if err := insertOutOfOrder(ctx, tx, outOfOrder); err != nil {
		return nil, err
	}
	if err := setJournals(ctx, tx, moved); err != nil {
		return nil, err
	}
	return out, deleteOvertaken(ctx, tx, waited)
}

// lockJournals locks the journals of all devices in the entries, in one order for everyone, so that two oracles never
// wait for each other.
func lockJournals(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) (map[journal.Address]*sequencer, error) {
	const q = `select device, epoch, next_seq, head from inbox_devices where device = any(@devices) order by device for update`
	devices := devicesOf(entries)
	rows, err := tx.Query(ctx, q, pg.Named{"devices": devices})
	if err != nil {
		return nil, err
	}
	sequencers := map[journal.Address]*sequencer{}
	var device, head []byte
	var at journal.State
	if _, err := pgx.ForEachRow(rows, []any{&device, &at.Epoch, &at.NextSeq, &head}, func() error {
		copy(at.Head[:], head)
		id := journal.Address(device)
		sequencers[id] = &sequencer{device: id, at: at, outOfOrder: map[place]ledger.InboxSegment{}}
		return nil
	}); err != nil {
		return nil, err
	}
	// A statement of its own sees what the former holders of the locks have written.
	return sequencers, readOutOfOrder(ctx, tx, devices, sequencers)
}

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

func setJournals(ctx context.Context, tx pgx.Tx, moved []*sequencer) error {
	if len(moved) == 0 {
		return nil
	}
	var devices, heads [][]byte
	var epochs, nexts []int64
	for _, d := range moved {
		devices, heads = append(devices, d.device[:]), append(heads, d.at.Head[:])
		epochs, nexts = append(epochs, int64(d.at.Epoch)), append(nexts, int64(d.at.NextSeq))
	}
	const q = `update inbox_devices d set epoch = n.epoch, next_seq = n.next, head = n.head, heard_at = now()
		from unnest(@devices::bytea[], @epochs::bigint[], @nexts::bigint[], @heads::bytea[]) as n (device, epoch, next, head)
		where d.device = n.device`
	_, err := tx.Exec(ctx, q, pg.Named{"devices": devices, "epochs": epochs, "nexts": nexts, "heads": heads})
	return err
}

// places finds who has the places of segments that do not come next: they themselves, others, or nobody that is stored
// here.
func places(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment, lookups []int, out []ledger.SaveResult) error {
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
		compare(&out[i], entries[i].Digest, journal.Hash(digest))
		return nil
	})
	return err
}

func insertSegments(ctx context.Context, tx pgx.Tx, entries []ledger.InboxSegment) error {
	if len(entries) == 0 {
		return nil
	}
	columns := []string{"device", "epoch", "first_seq", "count", "acts", "digest", "message"}
	rows := pgx.CopyFromSlice(len(entries), func(i int) ([]any, error) {
		e := &entries[i]
		s := &e.Segment
		return []any{s.Device[:], int64(s.Epoch), int64(s.FirstSeq), int32(s.Count), s.Acts, e.Digest[:], e.Marshal()}, nil
	})
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"inbox_segments"}, columns, rows)
	return err
}
