package inbox

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Pending returns the next segment to post of each device, for at most limit devices. It omits the devices of without.
// If urgent is true, it considers only devices with a waiting act, those with the earliest segments. It still returns
// their first waiting segments, because segments are posted in the order of the journal. They are in the order of their
// times.
func (b *Inbox) Pending(
	ctx context.Context, urgent bool, without []journal.Address, limit int,
) ([]ledger.InboxSegment, error) {
	const (
		next = `cross join lateral (
				select * from inbox_segments s where s.device = d.device and s.state = 'waiting'
				order by s.epoch, s.first_seq limit 1
			) w where d.device <> all(@without)`
		acts = `select w.digest, w.message, w.received_at, w.centre
			from (select distinct device from inbox_segments where state = 'waiting' and acts) d ` + next +
			` order by w.signed_at, w.digest limit @limit`
		all = `select w.digest, w.message, w.received_at, w.centre from inbox_devices d ` + next + ` limit @limit`
	)
	q := all
	if urgent {
		q = acts
	}
	rows, err := b.pool.Query(ctx, q, pg.Named{"without": bytesOf(without), "limit": limit})
	if err != nil {
		return nil, fmt.Errorf("read pending segments: %w", err)
	}
	entries, err := pgx.CollectRows(rows, scanEntry)
	if err != nil {
		return nil, fmt.Errorf("read pending segments: %w", err)
	}
	return entries, nil
}

// Telemetry returns the waiting segments before the first act of each device, in the order of the journal, and at most
// `each` of one device.
func (b *Inbox) Telemetry(ctx context.Context, devices []journal.Address, each int) ([]ledger.InboxSegment, error) {
	const q = `select w.digest, w.message, w.received_at, w.centre
		from unnest(@devices::bytea[]) d (device)
		cross join lateral (
			select * from inbox_segments s where s.device = d.device and s.state = 'waiting'
			order by s.epoch, s.first_seq limit @each
		) w order by w.device, w.epoch, w.first_seq`
	rows, err := b.pool.Query(ctx, q, pg.Named{"devices": bytesOf(devices), "each": each})
	if err != nil {
		return nil, fmt.Errorf("read pending telemetry: %w", err)
	}
	entries, err := pgx.CollectRows(rows, scanEntry)
	if err != nil {
		return nil, fmt.Errorf("read pending telemetry: %w", err)
	}
	actSeen := map[journal.Address]bool{}
	return slices.DeleteFunc(entries, func(e ledger.InboxSegment) bool {
		actSeen[e.Segment.Device] = actSeen[e.Segment.Device] || e.Segment.Acts
		return actSeen[e.Segment.Device]
	}), nil
}

// Behind returns those of the acts that must not be posted yet, because another device of the same centre has a waiting
// act that is earlier and that counts or moves its stock too. Acts in posting, whose place in the sequence of
// transactions is decided, are no reason to wait, and neither are acts of the devices in except. Nobody waits for an
// act longer than a minute after it was stored.
func (b *Inbox) Behind(
	ctx context.Context, acts, posting []journal.Hash, except []journal.Address,
) (map[journal.Hash]bool, error) {
	const q = `select w.digest from inbox_segments w where w.digest = any(@acts) and exists (
			select from inbox_segments x where x.state = 'waiting' and x.centre = w.centre and x.signed_at < w.signed_at
				and x.device <> w.device and x.digest <> all(@posting) and x.device <> all(@except)
				and x.received_at > now() - interval '1 minute')`
	digests := func(all []journal.Hash) [][]byte {
		out := make([][]byte, len(all))
		for i := range all {
			out[i] = all[i][:]
		}
		return out
	}
	rows, err := b.pool.Query(ctx, q, pg.Named{
		"acts": digests(acts), "posting": digests(posting), "except": bytesOf(except),
	})
	if err != nil {
		return nil, fmt.Errorf("read earlier acts: %w", err)
	}
	behind := map[journal.Hash]bool{}
	var digest []byte
	_, err = pgx.ForEachRow(rows, []any{&digest}, func() error {
		behind[journal.Hash(digest)] = true
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read earlier acts: %w", err)
	}
	return behind, nil
}

// scanEntry reads digest, message, received_at and centre.
func scanEntry(row pgx.CollectableRow) (e ledger.InboxSegment, err error) {
	var digest, message []byte
	var centre *uint16
	if err := row.Scan(&digest, &message, &e.Received, &centre); err != nil {
		return e, err
	}
	if centre != nil {
		e.Centre = *centre
	}
	e.Digest, e.Received = journal.Hash(digest), e.Received.UTC()
	e.SegmentMessage, err = journal.UnmarshalSegment(message)
	return e, err
}

// bytesOf returns devices as Postgres takes them for bytea[].
func bytesOf(devices []journal.Address) [][]byte {
	out := make([][]byte, len(devices))
	for i := range devices {
		out[i] = devices[i][:]
	}
	return out
}

// MarkPosted records the transaction that posted segments, and its block. It also records them for the positions in
// these segments, and appends an entry to the feeds of the orders concerned. It returns journal.ErrNotFound and changes
// nothing if a segment is not stored.
func (b *Inbox) MarkPosted(ctx context.Context, digests []journal.Hash, hash journal.Hash, block uint64) error {
	all := make([][]byte, len(digests))
	for i := range digests {
		all[i] = digests[i][:]
	}
	err := pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		const q = `update inbox_segments set state = 'posted', tx = @tx, block_number = @block, refusal = null,
				refused_at = null
			where digest = any(@digests)`
		tag, err := tx.Exec(ctx, q, pg.Named{"digests": all, "tx": hash[:], "block": block})
		if err != nil {
			return err
		}
		if n := int(tag.RowsAffected()); n != len(digests) {
			return fmt.Errorf("%d are not stored: %w", len(digests)-n, journal.ErrNotFound)
		}
		return anchor(ctx, tx, all, hash, block)
	})
	if err != nil {
		return fmt.Errorf("mark %d segments posted: %w", len(digests), err)
	}
	return nil
}

// MarkRefused records why the contract refused a segment. The segment remains the device's next segment to post.
func (b *Inbox) MarkRefused(ctx context.Context, digest journal.Hash, reason string) error {
	const q = `update inbox_segments set refusal = @reason, refused_at = now()
		where digest = @digest and state = 'waiting'`
	if _, err := b.pool.Exec(ctx, q, pg.Named{"digest": digest[:], "reason": reason}); err != nil {
		return fmt.Errorf("mark segment %s refused: %w", digest, err)
	}
	return nil
}

// Reconcile sets the states of a device's segments according to the state at of its journal on chain. A segment that is
// on chain becomes posted. A posted segment that a reorganisation removed becomes waiting. A segment whose place on
// chain is taken by another one becomes dead. Reconcile returns the number of segments whose state changed, and how
// many of these are dead.
//
// head is the number of a head that is not before at. Reconcile uses it as the block of segments that it finds on chain
// without a record of their block, so that PostedSince returns the device until this block is final.
func (b *Inbox) Reconcile(
	ctx context.Context, device journal.Address, at journal.State, head uint64,
) (changed, dead int, err error) {
	err = pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		if err := lockJournal(ctx, tx, device); err != nil {
			return err
		}
		// fork.seq is the first sequence number from which the inbox differs from the chain. Segments are linked by their
		// hashes, so if the segment that ends at @next has @head as digest, all earlier ones of the epoch are on chain too.
		const q = `with fork as (
				select coalesce(min(first_seq), @next) as seq from inbox_segments
				where device = @device and epoch = @epoch and first_seq < @next and (
					first_seq + count > @next or first_seq + count = @next and substring(digest for 20) <> @head)
			), should as (
				select digest, case
						when epoch = @epoch and first_seq + count <= @next and first_seq < fork.seq then 'posted'
						when epoch < @epoch and state = 'posted' then 'posted'
						when epoch < @epoch or epoch = @epoch and first_seq < @next then 'dead'
						when epoch = @epoch and fork.seq < @next then 'dead'
						else 'waiting'
					end as state
				from inbox_segments, fork
				where device = @device
			)
			update inbox_segments s set state = should.state,
				tx = case should.state when 'posted' then s.tx end,
				block_number = case should.state when 'posted' then coalesce(s.block_number, @block) end
			from should where should.digest = s.digest and should.state <> s.state
			returning s.state`
		rows, err := tx.Query(ctx, q, pg.Named{
			"device": device[:], "epoch": at.Epoch, "next": at.NextSeq, "head": at.Head[:], "block": head,
		})
		if err != nil {
			return err
		}
		var state string
		if _, err := pgx.ForEachRow(rows, []any{&state}, func() error {
			changed++
			if state == "dead" {
				dead++
			}
			return nil
		}); err != nil || changed == 0 {
			return err
		}
		const anchored = `update positions p set tx = s.tx, block_number = s.block_number from inbox_segments s
			where s.device = @device and p.device = s.device and p.epoch = s.epoch
				and p.seq >= s.first_seq and p.seq < s.first_seq + s.count and p.tx is distinct from s.tx`
		_, err = tx.Exec(ctx, anchored, pg.Named{"device": device[:]})
		return err
	})
	if err != nil {
		return 0, 0, fmt.Errorf("reconcile the journal of %s: %w", device, err)
	}
	return changed, dead, nil
}

// lockJournal locks the row of a device. It returns journal.ErrNotFound if the device is not registered.
func lockJournal(ctx context.Context, tx pgx.Tx, device journal.Address) error {
	var known bool
	const q = `select true from inbox_devices where device = @device for update`
	err := tx.QueryRow(ctx, q, pg.Named{"device": device[:]}).Scan(&known)
	if errors.Is(err, pgx.ErrNoRows) {
		return journal.ErrNotFound
	}
	return err
}

// PostedSince returns the devices with a segment that was posted in block or a later one. A reorganisation from block
// on may have removed these segments.
func (b *Inbox) PostedSince(ctx context.Context, block uint64) ([]journal.Address, error) {
	const q = `select distinct device from inbox_segments where state = 'posted' and block_number >= @block`
	rows, err := b.pool.Query(ctx, q, pg.Named{"block": block})
	if err != nil {
		return nil, fmt.Errorf("read the devices posted since block %d: %w", block, err)
	}
	devices, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (journal.Address, error) {
		var b []byte
		if err := row.Scan(&b); err != nil {
			return journal.Address{}, err
		}
		return journal.Address(b), nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the devices posted since block %d: %w", block, err)
	}
	return devices, nil
}
