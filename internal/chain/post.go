package chain

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/revert"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Post submits one journal segment: an act to Orders, telemetry to Journals. For an act, readings has its one reading,
// terms has the terms of its order if they are known, and codes has the hashes of the order's codes if the act is a
// delivery that needs a code. Post returns ledger.ErrTooEarly (post it again after the next
// block), ErrReplayed (already accepted), ErrGap, ErrSignature or ErrRefused, each with the contract's reason. It is
// safe to repeat after a crash: a pending transaction is awaited.
func (w *Writer) Post(
	ctx context.Context, seg journal.Segment, readings, signature []byte, terms []ledger.Terms,
	codes *journal.CodeHashes,
) (tx journal.Hash, block uint64, err error) {
	call, err := w.client.postCall(seg, readings, signature, terms, codes)
	if err != nil {
		return tx, 0, fmt.Errorf("encode segment %d of %s: %w", seg.FirstSeq, seg.Device, err)
	}
	call.Key = segmentKey(seg)
	done, err := w.transactor.Send(ctx, call)
	if err != nil {
		return tx, 0, err
	}
	return done.Tx, done.Block, nil
}

// Present submits an act again that is pending on chain. terms has the terms of its order, and codes the hashes of the
// order's codes if the act is a delivery that needs a code. Present returns ledger.ErrTooEarly if the act stays
// pending, ErrReplayed if it is not pending any more, and ErrRefused otherwise, each with the contract's reason. It is
// safe to repeat after a crash.
func (w *Writer) Present(
	ctx context.Context, a ledger.PendingAct, terms ledger.Terms, codes *journal.CodeHashes,
) (tx journal.Hash, block uint64, err error) {
	call, err := w.client.presentCall(a, terms, codes)
	if err != nil {
		return tx, 0, fmt.Errorf("encode act %d of %s: %w", a.Place.Seq, a.Device, err)
	}
	call.Key = fmt.Sprintf("present %s %d.%d %x", a.Device, a.Place.Epoch, a.Place.Seq, a.Reading())
	done, err := w.transactor.Send(ctx, call)
	if err != nil {
		return tx, 0, err
	}
	return done.Tx, done.Block, nil
}

// segmentKey returns the idempotency key of a segment. It does not depend on the terms, because the segment is the same
// with and without them.
func segmentKey(seg journal.Segment) string {
	return fmt.Sprintf("post %s %d.%d+%d %s", seg.Device, seg.Epoch, seg.FirstSeq, seg.Count, seg.Root)
}

// Record submits telemetry segments of one consumer in one transaction. The contract accepts the valid ones. refused[i]
// is the reason why segment i was not accepted, or nil if it was. If no segment is accepted, Record returns the reason
// of the first one, as Post does. It is safe to repeat: a segment that was already accepted is refused with
// ErrReplayed.
func (w *Writer) Record(
	ctx context.Context, segs []journal.Segment, signatures [][]byte,
) (tx journal.Hash, block uint64, refused []error, err error) {
	if len(segs) == 0 || len(segs) != len(signatures) {
		return tx, 0, nil, fmt.Errorf("%d segments and %d signatures: %w", len(segs), len(signatures), journal.ErrMalformed)
	}
	key := sha256.New()
	var packed []byte
	for i, s := range segs {
		if s.Acts || s.Consumer != segs[0].Consumer {
			return tx, 0, nil, fmt.Errorf("segment %d of %s is an act or has another consumer: %w", s.FirstSeq, s.Device,
				journal.ErrMalformed)
		}
		packed = packTelemetry(packed, s, signatures[i])
		key.Write([]byte(segmentKey(s)))
	}
	data, err := journals.TryPackRecord(common.Address(segs[0].Consumer), packed)
	if err != nil {
		return tx, 0, nil, malformed(err)
	}
	call := Call{
		Key: segmentKey(segs[0]), What: fmt.Sprintf("post segment %d of %s", segs[0].FirstSeq, segs[0].Device),
		To: w.client.addresses.Journals, Data: data,
	}
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

// skipped returns the reason of each segment that the contract skipped; nil for accepted segments.
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

// reasonOf decodes the revert data of a skipped segment.
func reasonOf(data []byte) error {
	if len(data) < 4 {
		return &Refusal{Text: "skipped without a reason", Kind: ledger.ErrRefused}
	}
	return revert.Decode(data)
}

// Placement finds out what the shopper signed, and returns how the order is placed. It sends nothing. It returns
// journal.ErrSignature for a signature that cannot be the shopper's, and ledger.ErrInactive if the shopper's contract
// wallet is not deployed and cannot be.
func (c *Client) Placement(
	ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization,
) (p ledger.Placement, err error) {
	id := c.OrderID(t)
	by, err := c.consentOf(ctx, t, merchantSignature, a)
	if err != nil {
		return p, fmt.Errorf("encode order %s: %w", id, err)
	}
	deploys, err := c.activation(ctx, t, by)
	if err != nil {
		return p, fmt.Errorf("place order %s: %w", id, err)
	}
	return ledger.Placement{
		Order: id, Terms: t, Way: by.way, ByKey: by.byKey, Activation: deploys,
		Call: Call{
			Key: "place " + id.String(), What: fmt.Sprintf("place order %s", id), To: c.addresses.Orders, Data: by.data,
		},
	}, nil
}

// Place submits an order with the shopper's signed payment. If the order was already placed, it returns the existing
// transaction, so it is safe to repeat after a crash. It returns journal.ErrSignature or ErrRefused if the contract or
// the token refuses it, ledger.ErrInactive if the shopper's contract wallet is not deployed, and ledger.ErrTooEarly if
// the shopper's approval is not in a block yet.
func (w *Writer) Place(
	ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization,
) (tx journal.Hash, block uint64, centre uint16, err error) {
	p, err := w.client.Placement(ctx, t, merchantSignature, a)
	if err != nil {
		return tx, 0, 0, err
	}
	return w.PlaceBy(ctx, p)
}

// PlaceBy is like Place, with the result of Placement. If its call has a limit, it is not simulated again.
func (w *Writer) PlaceBy(ctx context.Context, p ledger.Placement) (
	tx journal.Hash, block uint64, centre uint16, err error,
) {
	id := p.Order
	if err := w.activate(ctx, p); err != nil {
		return tx, 0, 0, fmt.Errorf("place order %s: %w", id, err)
	}
	done, err := w.transactor.Send(ctx, p.Call)
	if err != nil {
		return w.Unplaced(ctx, p, err)
	}
	for _, l := range done.Logs {
		if l.Address != w.client.addresses.Orders || len(l.Topics) < 2 || l.Topics[1] != journal.Hash(id) {
			continue
		}
		if e, err := orders.UnpackOrderPlacedEvent(logTo(l)); err == nil {
			return done.Tx, done.Block, events.FirstCentre(common.BigToHash(e.Parcels)), nil
		}
	}
	return done.Tx, done.Block, 0, fmt.Errorf("place order %s: transaction %s has no event OrderPlaced", id, done.Tx)
}

// Unplaced returns the transaction that has placed an order whose call fails, or why there is none: refusal, or
// ledger.ErrTooEarly if the shopper's approval is missing. It sends nothing.
func (w *Writer) Unplaced(ctx context.Context, p ledger.Placement, refusal error) (
	tx journal.Hash, block uint64, centre uint16, err error,
) {
	if _, refused := errors.AsType[*Refusal](refusal); !refused {
		return tx, 0, 0, refusal
	}
	tx, block, centre, known := w.client.Placed(ctx, p.Order)
	if !errors.Is(known, journal.ErrNotFound) {
		return tx, block, centre, known
	}
	if p.Way != ledger.ByAuthorization {
		return tx, 0, 0, cmp.Or(w.client.missing(ctx, p.Terms), refusal)
	}
	return tx, 0, 0, refusal
}

// Mint creates test dollars, in the token's smallest unit. Only the token of development chains and test networks
// supports it.
func (w *Writer) Mint(ctx context.Context, to journal.Address, amount journal.Amount) (journal.Hash, error) {
	data, err := testDollar.TryPackMint(common.Address(to), amount.Big())
	if err != nil {
		return journal.Hash{}, fmt.Errorf("encode mint: %w", err)
	}
	done, err := w.transactor.Send(ctx, Call{
		What: fmt.Sprintf("mint for %s", to), To: w.client.addresses.Token, Data: data,
	})
	if err != nil {
		return journal.Hash{}, err
	}
	return done.Tx, nil
}
