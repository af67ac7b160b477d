package oracle

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	indexed    = 30 * time.Second       // how long the indexer may lag behind a device that acts on an order
	indexPoll  = 200 * time.Millisecond // between looks for an order that is not indexed
	maxBackoff = 5 * time.Minute        // between tries with what the contract refuses
)

// post tries to put one act on chain.
func (o *Oracle) post(ctx context.Context, e ledger.InboxSegment, compare bool, failures int, heads uint64) outcome {
	device := e.Segment.Device
	if compare { // another life of this oracle may have posted it and not lived to say so
		changed, err := o.reconcile(ctx, device)
		if err != nil || changed > 0 {
			return o.after(ctx, e, failures, heads, err)
		}
	}
	terms, err := o.terms(ctx, e)
	if errors.Is(err, errNotIndexed) {
		return outcome{device: device, wait: indexPoll}
	}
	if err != nil {
		return o.after(ctx, e, failures, heads, err)
	}
	tx, block, err := o.cfg.Poster.Post(ctx, e.Segment, e.Readings, e.Signature, terms)
	if err == nil {
		err = o.posted(ctx, tx, block, e)
	}
	return o.after(ctx, e, failures, heads, err)
}

// after says what an error means for the device's next try.
func (o *Oracle) after(ctx context.Context, e ledger.InboxSegment, failures int, heads uint64, err error) outcome {
	out := outcome{device: e.Segment.Device}
	if err == nil || ctx.Err() != nil {
		return out
	}
	reason := reasonOf(err)
	o.counters.postFailed.WithLabelValues(reason).Inc()
	s := e.Segment
	log := o.cfg.Log.With("reason", reason, "device", s.Device, "epoch", s.Epoch, "seq", s.FirstSeq, "error", err)
	switch {
	case errors.Is(err, ledger.ErrTooEarly):
		log.Debug("segment comes before its time")
		out.wait, out.heads = o.cfg.Poll, heads
		return out
	case errors.Is(err, ledger.ErrReplayed), errors.Is(err, ledger.ErrGap):
		changed, again := o.reconcile(ctx, s.Device)
		if again == nil && changed > 0 {
			log.Info("segment was not where the chain is")
			return out
		}
	}
	if errors.Is(err, ledger.ErrRefused) || errors.Is(err, journal.ErrSignature) {
		o.devices.forget(s.Device) // it was let in by what the registry remembered
	}
	out.failed = true
	out.wait = o.backoff(failures)
	loud := 0 // the failure that is told; after it only the counter grows
	if errors.Is(err, ledger.ErrReplayed) {
		loud = 3 // another oracle has just posted it: that resolves itself
	}
	if failures == loud {
		log.Error("segment refused, its device waits")
	}
	if ofContract(err) {
		if err := o.cfg.Inbox.MarkRefused(ctx, e.Digest, err.Error()); err != nil && ctx.Err() == nil {
			o.cfg.Log.Error("refusal not kept", "error", err)
		}
	}
	return out
}

// backoff doubles from a tenth of a poll: half a second, as a rule.
func (o *Oracle) backoff(failures int) time.Duration {
	return min(maxBackoff, o.cfg.Poll/10<<min(failures, 20))
}

func reasonOf(err error) string {
	if errors.Is(err, ledger.ErrRevoked) { // which is a refusal too
		return "device_revoked"
	}
	for reason, of := range map[string]error{
		"too_early": ledger.ErrTooEarly, "replayed": ledger.ErrReplayed, "gap": ledger.ErrGap,
		"signature": journal.ErrSignature, "refused": ledger.ErrRefused,
	} {
		if errors.Is(err, of) {
			return reason
		}
	}
	return "error"
}

// reconcile brings what is stored of a device to what the chain says.
func (o *Oracle) reconcile(ctx context.Context, device journal.Address) (changed int, err error) {
	at, err := o.cfg.Chain.Journal(ctx, device)
	if err != nil {
		return 0, err
	}
	head, err := o.cfg.Chain.Head(ctx) // after the journal, so that it is no earlier
	if err != nil {
		return 0, err
	}
	changed, dead, err := o.cfg.Inbox.Reconcile(ctx, device, at, head.Number)
	if err != nil {
		return 0, err
	}
	if dead > 0 {
		o.cfg.Log.Error("the chain has other segments of this device than we: it signed two for one place, or began a new epoch",
			"reason", "equivocation", "device", device, "dead", dead, "epoch", at.Epoch, "next", at.NextSeq)
	} else if changed > 0 {
		o.cfg.Log.Info("segments compared with the chain", "device", device, "changed", changed, "epoch", at.Epoch, "next", at.NextSeq)
	}
	return changed, nil
}

var errNotIndexed = fmt.Errorf("order is not indexed yet: %w", journal.ErrNotFound)

// terms are those of the orders that the segment's acts may move, in order. One that is closed needs none: its act is history.
// One that stays unknown to the indexer is posted without; if the chain knows it after all, it says too early.
func (o *Oracle) terms(ctx context.Context, e ledger.InboxSegment) ([]ledger.Terms, error) {
	readings, err := e.Decode()
	if err != nil {
		return nil, err
	}
	var all []ledger.Terms
	for _, r := range readings {
		if !r.Kind.Acts() {
			continue
		}
		order, err := o.cfg.Orders.Order(ctx, r.Subject)
		switch {
		case errors.Is(err, journal.ErrNotFound) && time.Since(e.Received) < indexed:
			return nil, errNotIndexed
		case errors.Is(err, journal.ErrNotFound):
		case err != nil:
			return nil, err
		case order.Status.Open():
			all = append(all, order.Terms)
		}
	}
	return all, nil
}
