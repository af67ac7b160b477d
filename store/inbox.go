package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// maxQuarantined is how much of a refused message is kept, in bytes: more than any message has that means something.
const maxQuarantined = 128 << 10

// Begin lets a device's journal start here where the chain has it. It changes nothing for a device that is known.
func (s *Store) Begin(ctx context.Context, device ledger.Address, at ledger.Journal) error {
	const q = `insert into inbox_devices (device, epoch, next_seq, head) values (@device, @epoch, @next, @head) on conflict do nothing`
	if _, err := s.pool.Exec(ctx, q, named{"device": device[:], "epoch": at.Epoch, "next": at.NextSeq, "head": at.Head[:]}); err != nil {
		return fmt.Errorf("begin the journal of %s: %w", device, err)
	}
	return nil
}

// SaveSegment stores a segment whose signature was checked and returns how far the device's journal is stored now; the same segment
// again is not fresh and changes nothing. ErrNotFound: the device has not begun. ErrGap: the segment comes later than the next; the journal says
// which. ErrReplayed: its readings were taken before the journal began here, or its epoch is over. ErrConflict: the
// device signed something else for the same place.
func (s *Store) SaveSegment(ctx context.Context, m journal.SegmentMessage, digest ledger.Hash) (at ledger.Journal, fresh bool, err error) {
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if at, err = lockJournal(ctx, tx, m.Segment.Device); err != nil {
			return err
		}
		known, err := placeOf(ctx, tx, m.Segment, digest, at)
		if err != nil || known {
			return err
		}
		if err := insertSegment(ctx, tx, m, digest); err != nil {
			return err
		}
		fresh = true
		at = ledger.Journal{Head: journal.Head(digest), Epoch: m.Segment.Epoch, NextSeq: m.Segment.FirstSeq + uint64(m.Segment.Count)}
		return setJournal(ctx, tx, m.Segment.Device, at)
	})
	if err != nil {
		return at, false, fmt.Errorf("save segment %d.%d of %s: %w", m.Segment.Epoch, m.Segment.FirstSeq, m.Segment.Device, err)
	}
	return at, fresh, nil
}

func lockJournal(ctx context.Context, tx pgx.Tx, device ledger.Address) (at ledger.Journal, err error) {
	const q = `select epoch, next_seq, head from inbox_devices where device = @device for update`
	var head []byte
	err = tx.QueryRow(ctx, q, named{"device": device[:]}).Scan(&at.Epoch, &at.NextSeq, &head)
	if errors.Is(err, pgx.ErrNoRows) {
		return at, ledger.ErrNotFound
	}
	copy(at.Head[:], head)
	return at, err
}

func setJournal(ctx context.Context, tx pgx.Tx, device ledger.Address, at ledger.Journal) error {
	const q = `update inbox_devices set epoch = @epoch, next_seq = @next, head = @head where device = @device`
	_, err := tx.Exec(ctx, q, named{"device": device[:], "epoch": at.Epoch, "next": at.NextSeq, "head": at.Head[:]})
	return err
}

// placeOf reports whether the very segment is here already; nil and false mean that it comes next.
func placeOf(ctx context.Context, tx pgx.Tx, seg ledger.Segment, digest ledger.Hash, at ledger.Journal) (known bool, err error) {
	if seg.Epoch > at.Epoch { // the device begins anew
		at = ledger.Journal{Epoch: seg.Epoch}
	}
	switch {
	case seg.Epoch == at.Epoch && seg.FirstSeq > at.NextSeq:
		return false, ledger.ErrGap
	case seg.Epoch == at.Epoch && seg.FirstSeq == at.NextSeq && seg.Prev != at.Head:
		return false, fmt.Errorf("it follows another segment: %w", ledger.ErrConflict)
	case seg.Epoch == at.Epoch && seg.FirstSeq == at.NextSeq:
		return false, nil
	}
	const q = `select digest = @digest from inbox_segments
		where device = @device and epoch = @epoch and first_seq <= @seq and @seq < first_seq + count`
	err = tx.QueryRow(ctx, q, named{"digest": digest[:], "device": seg.Device[:], "epoch": seg.Epoch, "seq": seg.FirstSeq}).Scan(&known)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return false, ledger.ErrReplayed
	case err == nil && !known:
		return false, fmt.Errorf("another segment has this place: %w", ledger.ErrConflict)
	}
	return known, err
}

func insertSegment(ctx context.Context, tx pgx.Tx, m journal.SegmentMessage, digest ledger.Hash) error {
	const q = `insert into inbox_segments (device, epoch, first_seq, count, acts, digest, message)
		values (@device, @epoch, @first, @count, @acts, @digest, @message)`
	_, err := tx.Exec(ctx, q, named{
		"device": m.Segment.Device[:], "epoch": m.Segment.Epoch, "first": m.Segment.FirstSeq, "count": m.Segment.Count,
		"acts": m.Segment.Acts, "digest": digest[:], "message": m.Marshal(),
	})
	return err
}

// Quarantine keeps a refused message; it reports whether the message is new. reason is one word, detail for a person.
func (s *Store) Quarantine(ctx context.Context, topic string, payload []byte, reason, detail string) (fresh bool, err error) {
	const q = `insert into quarantine as kept (digest, topic, payload, size, reason, detail)
		values (@digest, @topic, @payload, @size, @reason, @detail)
		on conflict (digest) do update set times = kept.times + 1, last_at = now(), reason = excluded.reason, detail = excluded.detail
		returning times = 1`
	clean := func(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "?") } // else Postgres refuses it
	sum := sha256.New()
	sum.Write([]byte(topic))
	sum.Write([]byte{0})
	sum.Write(payload)
	args := named{
		"digest": sum.Sum(nil), "topic": clean(topic), "payload": payload[:min(len(payload), maxQuarantined)], "size": len(payload),
		"reason": reason, "detail": clean(detail),
	}
	if payload == nil {
		args["payload"] = []byte{}
	}
	if err := s.pool.QueryRow(ctx, q, args).Scan(&fresh); err != nil {
		return false, fmt.Errorf("quarantine a message: %w", err)
	}
	return fresh, nil
}

// TidyQuarantine forgets refused messages that did not come for 30 days.
func (s *Store) TidyQuarantine(ctx context.Context) error {
	if _, err := s.pool.Exec(ctx, `delete from quarantine where last_at < now() - interval '30 days'`); err != nil {
		return fmt.Errorf("tidy the quarantine: %w", err)
	}
	return nil
}
