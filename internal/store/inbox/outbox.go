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

// Pending returns the segment to post next of each device that has one, of at most limit devices and none of those to
// leave out; urgent: only of devices with an act among what waits.
func (b *Inbox) Pending(
	ctx context.Context, urgent bool, without []journal.Address, limit int,
) ([]ledger.InboxSegment, error) {
	const (
		next = `cross join lateral (
				select * from inbox_segments s where s.device = d.device and s.state = 'waiting' order by s.epoch, s.first_seq limit 1
			) w where d.device <> all(@without) limit @limit`
		acts = `select w.digest, w.message, w.received_at from (select distinct device from inbox_segments where state = 'waiting' and acts) d ` + next
		all  = `select w.digest, w.message, w.received_at from inbox_devices d ` + next
	)
	q := all
	if urgent {
		q = acts
	}
	rows, err := b.pool.Query(ctx, q, pg.Named{"without": bytesOf(without), "limit": limit})
	if err != nil {
		return nil, fmt.Errorf("pending segments: %w", err)
	}
	entries, err := pgx.CollectRows(rows, scanEntry)
	if err != nil {
		return nil, fmt.Errorf("pending segments: %w", err)
	}
	return entries, nil
}

// Telemetry returns the segments that wait of these devices, at most so many of each, in order and up to its first act.
func (b *Inbox) Telemetry(ctx context.Context, devices []journal.Address, each int) ([]ledger.InboxSegment, error) {
	const q = `select w.digest, w.message, w.received_at from unnest(@devices::bytea[]) d (device) cross join lateral (
			select * from inbox_segments s where s.device = d.device and s.state = 'waiting' order by s.epoch, s.first_seq limit @each
		) w order by w.device, w.epoch, w.first_seq`
	rows, err := b.pool.Query(ctx, q, pg.Named{"devices": bytesOf(devices), "each": each})
	if err != nil {
		return nil, fmt.Errorf("telemetry that waits: %w", err)
	}
	entries, err := pgx.CollectRows(rows, scanEntry)
	if err != nil {
		return nil, fmt.Errorf("telemetry that waits: %w", err)
	}
	behind := map[journal.Address]bool{} // an act
	return slices.DeleteFunc(entries, func(e ledger.InboxSegment) bool {
		behind[e.Segment.Device] = behind[e.Segment.Device] || e.Segment.Acts
		return behind[e.Segment.Device]
	}), nil
}

func scanEntry(row pgx.CollectableRow) (e ledger.InboxSegment, err error) {
	var digest, message []byte
	if err := row.Scan(&digest, &message, &e.Received); err != nil {
		return e, err
	}
	e.Digest, e.Received = journal.Hash(digest), e.Received.UTC()
	e.SegmentMessage, err = journal.UnmarshalSegment(message)
	return e, err
}

func bytesOf(devices []journal.Address) [][]byte {
	out := make([][]byte, len(devices))
	for i := range devices {
		out[i] = devices[i][:]
	}
	return out
}

// MarkPosted records that segments, and the positions in them, went on chain by a transaction in a block.
func (b *Inbox) MarkPosted(ctx context.Context, digests []journal.Hash, hash journal.Hash, block uint64) error {
	all := make([][]byte, len(digests))
	for i := range digests {
		all[i] = digests[i][:]
	}
	err := pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		const q = `update inbox_segments set state = 'posted', tx = @tx, block_number = @block, refusal = null, refused_at = null
			where digest = any(@digests)`
		tag, err := tx.Exec(ctx, q, pg.Named{"digests": all, "tx": hash[:], "block": block})
		if err != nil {
			return err
		}
		if n := int(tag.RowsAffected()); n != len(digests) {
			return fmt.Errorf("%d are not here: %w", len(digests)-n, journal.ErrNotFound)
		}
		return anchor(ctx, tx, all, hash, block)
	})
	if err != nil {
		return fmt.Errorf("mark %d segments posted: %w", len(digests), err)
	}
	return nil
}

// MarkRefused records why the contract refused a segment. It stays the one to post next.
func (b *Inbox) MarkRefused(ctx context.Context, digest journal.Hash, reason string) error {
	const q = `update inbox_segments set refusal = @reason, refused_at = now() where digest = @digest and state = 'waiting'`
	if _, err := b.pool.Exec(ctx, q, pg.Named{"digest": digest[:], "reason": reason}); err != nil {
		return fmt.Errorf("mark segment %s refused: %w", digest, err)
	}
	return nil
}

// Reconcile brings a device's segments to what the chain says: what is on it is posted, what was posted and is not,
// because blocks were taken back, waits again, and what the chain went past in another way is dead. It returns how many
// segments changed and how many of them died. head is the number of the chain's head no earlier than `at`: a segment
// that is on chain without our having noted where is looked after as if it were there.
func (b *Inbox) Reconcile(
	ctx context.Context, device journal.Address, at journal.State, head uint64,
) (changed, dead int, err error) {
	err = pgx.BeginFunc(ctx, b.pool, func(tx pgx.Tx) error {
		if err := lockJournal(ctx, tx, device); err != nil {
			return err
		}
		// Segments of the epoch chain by their hashes: the one that ends at the chain's head tells for all before it.
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
				tx = case should.state when 'posted' then s.tx end, block_number = case should.state when 'posted' then coalesce(s.block_number, @block) end
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
			where s.device = @device and p.device = s.device and p.epoch = s.epoch and p.seq >= s.first_seq and p.seq < s.first_seq + s.count
				and p.tx is distinct from s.tx`
		_, err = tx.Exec(ctx, anchored, pg.Named{"device": device[:]})
		return err
	})
	if err != nil {
		return 0, 0, fmt.Errorf("reconcile the journal of %s: %w", device, err)
	}
	return changed, dead, nil
}

func lockJournal(ctx context.Context, tx pgx.Tx, device journal.Address) error {
	var known bool
	const q = `select true from inbox_devices where device = @device for update`
	err := tx.QueryRow(ctx, q, pg.Named{"device": device[:]}).Scan(&known)
	if errors.Is(err, pgx.ErrNoRows) {
		return journal.ErrNotFound
	}
	return err
}

// PostedSince returns the devices with a segment that was posted in a block from `block` on: those a reorganisation may
// have taken something from.
func (b *Inbox) PostedSince(ctx context.Context, block uint64) ([]journal.Address, error) {
	const q = `select distinct device from inbox_segments where state = 'posted' and block_number >= @block`
	rows, err := b.pool.Query(ctx, q, pg.Named{"block": block})
	if err != nil {
		return nil, fmt.Errorf("devices posted lately: %w", err)
	}
	devices, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (journal.Address, error) {
		var b []byte
		if err := row.Scan(&b); err != nil {
			return journal.Address{}, err
		}
		return journal.Address(b), nil
	})
	if err != nil {
		return nil, fmt.Errorf("devices posted lately: %w", err)
	}
	return devices, nil
}
