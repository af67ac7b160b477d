package inbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// ReadingProof returns the inclusion proof of a reading in its segment, with the device's signature. It returns
// journal.ErrNotFound if the segment is not stored or the reading was erased. It never contains the segment's secret.
func (b *Inbox) ReadingProof(
	ctx context.Context, device journal.Address, epoch uint32, seq uint64,
) (journal.ReadingProof, error) {
	const q = `select digest, message, tx, coalesce(block_number, 0) from inbox_segments
		where device = @device and epoch = @epoch and first_seq <= @seq and @seq < first_seq + count
		order by first_seq desc limit 1`
	var p journal.ReadingProof
	var digest, message, tx []byte
	args := pg.Named{"device": device[:], "epoch": epoch, "seq": int64(seq)}
	err := b.pool.QueryRow(ctx, q, args).Scan(&digest, &message, &tx, &p.Block)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	var m journal.SegmentMessage
	if err == nil {
		m, err = journal.UnmarshalSegment(message)
	}
	g := m.Segment
	if err == nil && (g.Device != device || g.Epoch != epoch || seq < g.FirstSeq || seq-g.FirstSeq >= uint64(g.Count)) {
		// This happens only if another program changed the row.
		err = fmt.Errorf("its row has another segment: %w", journal.ErrConflict)
	}
	if err == nil {
		if p.Index = uint32(seq - g.FirstSeq); m.Erased(p.Index) {
			err = fmt.Errorf("it was erased: %w", journal.ErrNotFound)
		}
	}
	if err != nil {
		return journal.ReadingProof{}, fmt.Errorf("prove reading %d.%d of %s: %w", epoch, seq, device, err)
	}
	p.Segment, p.Signature, p.Digest = m.Segment, m.Signature, journal.Hash(digest)
	p.Reading = m.Readings[int(p.Index)*journal.ReadingSize:][:journal.ReadingSize]
	p.Salt, p.Proof = m.Salt(p.Index), m.Proof(p.Index)
	copy(p.Tx[:], tx)
	return p, nil
}

// Segment returns a stored segment, also one that waits for earlier segments. It returns journal.ErrNotFound if there
// is none.
func (b *Inbox) Segment(ctx context.Context, digest journal.Hash) (journal.SegmentMessage, error) {
	const q = `select message from inbox_segments where digest = @digest
		union all select message from inbox_out_of_order where digest = @digest limit 1`
	var message []byte
	err := b.pool.QueryRow(ctx, q, pg.Named{"digest": digest[:]}).Scan(&message)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	var m journal.SegmentMessage
	if err == nil {
		m, err = journal.UnmarshalSegment(message)
	}
	if err != nil {
		return m, fmt.Errorf("read segment %s: %w", digest, err)
	}
	return m, nil
}
