package chain

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Post carries one journal segment: an act to the orders contract, telemetry to the journals. readings are shown when the
// segment acts, with the terms of its order when there are some. It fails with ledger.ErrTooEarly (post it again after the next block),
// ErrReplayed (it is there already), ErrGap, ErrSignature or ErrRefused, each with the contract's reason. After a crash it is
// safe to post again: what is on its way is waited for.
func (w *Writer) Post(ctx context.Context, seg journal.Segment, readings, signature []byte, terms []ledger.Terms) (tx journal.Hash, block uint64, err error) {
	call, err := w.client.posting(seg, readings, signature, terms)
	if err != nil {
		return tx, 0, fmt.Errorf("encode segment %d of %s: %w", seg.FirstSeq, seg.Device, err)
	}
	call.Key = keyOf(seg)
	done, err := w.transactor.Send(ctx, call)
	if err != nil {
		return tx, 0, err
	}
	return done.Tx, done.Block, nil
}

// keyOf leaves the terms out: known or not, it is the same segment.
func keyOf(seg journal.Segment) string {
	return fmt.Sprintf("post %s %d.%d+%d %s", seg.Device, seg.Epoch, seg.FirstSeq, seg.Count, seg.Root)
}

// Record carries telemetry of one consumer, several segments in one transaction. The journals take what they can: refused has in each place
// why that segment was not taken, nil when it was. When none is, Record fails with the first one's reason, as Post does, and so is it as safe to repeat: a
// segment that is there already is refused as such.
func (w *Writer) Record(ctx context.Context, segs []journal.Segment, signatures [][]byte) (tx journal.Hash, block uint64, refused []error, err error) {
	if len(segs) == 0 || len(segs) != len(signatures) {
		return tx, 0, nil, fmt.Errorf("%d segments with %d signatures: %w", len(segs), len(signatures), journal.ErrMalformed)
	}
	key := sha256.New()
	var packed []byte
	for i, s := range segs {
		if s.Acts || s.Consumer != segs[0].Consumer {
			return tx, 0, nil, fmt.Errorf("segment %d of %s acts, or is for another consumer: %w", s.FirstSeq, s.Device, journal.ErrMalformed)
		}
		packed = packTelemetry(packed, s, signatures[i])
		key.Write([]byte(keyOf(s)))
	}
	data, err := journals.TryPackRecord(common.Address(segs[0].Consumer), packed)
	if err != nil {
		return tx, 0, nil, malformed(err)
	}
	call := Call{Key: keyOf(segs[0]), What: fmt.Sprintf("post segment %d of %s", segs[0].FirstSeq, segs[0].Device), To: w.client.addresses.Journals, Data: data}
	if len(segs) > 1 {
		call.Key = fmt.Sprintf("record %x", key.Sum(nil))
		call.What = fmt.Sprintf("record %d segments, the first %d of %s", len(segs), segs[0].FirstSeq, segs[0].Device)
	}
	done, err := w.transactor.Send(ctx, call)
	if err != nil {
		return tx, 0, nil, err
	}
	return done.Tx, done.Block, w.client.skipped(segs, done.Logs), nil
}

// skipped are the reasons for which the journals left out some of the segments.
func (c *Client) skipped(segs []journal.Segment, logs []ledger.Log) []error {
	type place struct {
		device journal.Address
		epoch  uint32
		seq    uint64
	}
	why := map[place]error{}
	for _, l := range logs {
		if l.Address != c.addresses.Journals {
			continue
		}
		if e, err := journals.UnpackSegmentSkippedEvent(logTo(l)); err == nil {
			at := place{journal.Address(e.Device), e.Epoch, e.FirstSeq}
			why[at] = fmt.Errorf("segment %d of %s: %w", at.seq, at.device, reasonOf(e.Reason))
		}
	}
	refused := make([]error, len(segs))
	for i, s := range segs {
		refused[i] = why[place{s.Device, s.Epoch, s.FirstSeq}]
	}
	return refused
}

// reasonOf reads what a contract would have reverted with.
func reasonOf(data []byte) error {
	if len(data) < 4 {
		return &Refusal{Text: "skipped without a reason", kind: ledger.ErrRefused}
	}
	return refusal(data)
}

// Place relays a shopper's payment. An order that stands already is answered with its own transaction, so it may be asked
// twice, and must be after a crash. It fails with journal.ErrSignature or ErrRefused when the contract or the token says no.
func (w *Writer) Place(ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization) (tx journal.Hash, block uint64, centre uint16, err error) {
	id := w.client.OrderID(t)
	data, err := orders.TryPackPlaceWithAuthorization(termsTo(t), merchantSignature, bindings.IOrdersAuthorization{
		ValidAfter: big.NewInt(a.ValidAfter.Unix()), ValidBefore: big.NewInt(a.ValidBefore.Unix()), Signature: a.Signature,
	})
	if err != nil {
		return tx, 0, 0, fmt.Errorf("encode order %s: %w: %w", id, err, journal.ErrMalformed)
	}
	done, err := w.transactor.Send(ctx, Call{Key: "place " + id.String(), What: fmt.Sprintf("place order %s", id), To: w.client.addresses.Orders, Data: data})
	if refused := new(Refusal); errors.As(err, &refused) {
		tx, block, centre, known := w.client.Placed(ctx, id)
		if errors.Is(known, journal.ErrNotFound) {
			return tx, 0, 0, err
		}
		return tx, block, centre, known
	}
	if err != nil {
		return tx, 0, 0, err
	}
	for _, l := range done.Logs {
		if l.Address != w.client.addresses.Orders || len(l.Topics) < 2 || l.Topics[1] != journal.Hash(id) {
			continue
		}
		if e, err := orders.UnpackOrderPlacedEvent(logTo(l)); err == nil {
			return done.Tx, done.Block, events.FirstCentre(common.BigToHash(e.Parcels)), nil
		}
	}
	return done.Tx, done.Block, 0, fmt.Errorf("place order %s: transaction %s has no OrderPlaced", id, done.Tx)
}

// Mint makes test dollars; only the token of dev chains and test networks has them.
func (w *Writer) Mint(ctx context.Context, to journal.Address, amount uint64) (journal.Hash, error) {
	data, err := token.TryPackMint(common.Address(to), new(big.Int).SetUint64(amount))
	if err != nil {
		return journal.Hash{}, fmt.Errorf("encode mint: %w", err)
	}
	done, err := w.transactor.Send(ctx, Call{What: fmt.Sprintf("mint for %s", to), To: w.client.addresses.Token, Data: data})
	if err != nil {
		return journal.Hash{}, err
	}
	return done.Tx, nil
}
