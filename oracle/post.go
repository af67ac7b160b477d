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
	indexTimeout = 30 * time.Second       // time to wait for the indexer to index the order of an act
	indexPoll    = 200 * time.Millisecond // interval of checks for an order that is not indexed
	maxBackoff   = 5 * time.Minute        // maximum interval of attempts
)

// post posts one act. If reconcile, it first reconciles the device with the chain, because the process may have posted
// the act before a restart. failures is the number of consecutive failures before. heads is the number of heads
// received so far.
func (o *Oracle) post(
	ctx context.Context, e ledger.InboxSegment, reconcile bool, failures int, heads uint64,
) outcome {
	device := e.Segment.Device
	if reconcile {
		changed, err := o.reconcile(ctx, device)
		if err != nil || changed > 0 {
			return o.outcomeOf(ctx, e, failures, heads, err)
		}
	}
	withdrawn, err := o.recheckPosition(ctx, e)
	if withdrawn {
		return o.outcomeOf(ctx, e, failures, heads, err)
	}
	var terms []ledger.Terms
	var codes *journal.CodeHashes
	if err == nil {
		terms, codes, err = o.terms(ctx, e)
	}
	if errors.Is(err, errNotIndexed) {
		return outcome{device: device, wait: indexPoll}
	}
	if err != nil {
		return o.outcomeOf(ctx, e, failures, heads, err)
	}
	tx, block, err := o.cfg.Poster.Post(ctx, e.Segment, e.Readings, e.Signature, terms, codes)
	if err == nil {
		err = o.markPosted(ctx, tx, block, e)
	}
	return o.outcomeOf(ctx, e, failures, heads, err)
}

// outcomeOf returns when to post the next segment of a device, if posting e ended with err. It logs and counts the
// error, and stores a rejection by the contract. After ErrReplayed or ErrGap it reconciles the device with the chain.
func (o *Oracle) outcomeOf(ctx context.Context, e ledger.InboxSegment, failures int, heads uint64, err error) outcome {
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
		// The contract also gives this error for an act that is in the journal already and pending.
		if changed, err := o.reconcile(ctx, s.Device); err == nil && changed > 0 {
			return out
		}
		log.Debug("segment is too early, retrying after the next block")
		out.wait, out.heads = o.cfg.Poll, heads
		return out
	case errors.Is(err, ledger.ErrReplayed), errors.Is(err, ledger.ErrGap):
		changed, errReconcile := o.reconcile(ctx, s.Device)
		if errReconcile == nil && changed > 0 {
			log.Info("the chain had another state of the device's journal, reconciled")
			return out
		}
	}
	if errors.Is(err, ledger.ErrRefused) || errors.Is(err, journal.ErrSignature) {
		o.devices.invalidate(s.Device) // the device may have been revoked after it was cached
	}
	out.failed = true
	out.wait = o.backoff(failures)
	logged := 0 // the number of earlier failures at which the failure is logged, once
	if errors.Is(err, ledger.ErrReplayed) {
		logged = 3 // another oracle may have posted the segment, and the node may lag behind
	}
	if failures == logged {
		log.Error("posting a segment failed, retrying; later segments of the device wait")
	}
	if isRejection(err) {
		if err := o.cfg.Inbox.MarkRefused(ctx, e.Digest, err.Error()); err != nil && ctx.Err() == nil {
			o.cfg.Log.Error("storing the rejection of a segment failed", "error", err)
		}
	}
	return out
}

// backoff returns the time before the next attempt: Config.Poll/10, doubled with each failure, at most maxBackoff.
func (o *Oracle) backoff(failures int) time.Duration {
	return min(maxBackoff, o.cfg.Poll/10<<min(failures, 20))
}

// reasonOf returns the label reason of the metric post_failures_total.
func reasonOf(err error) string {
	if errors.Is(err, ledger.ErrRevoked) { // before ErrRefused, which ErrRevoked wraps
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

// reconcile sets the states of the stored segments of a device according to its journal on chain. changed is the number
// of segments whose state changed.
func (o *Oracle) reconcile(ctx context.Context, device journal.Address) (changed int, err error) {
	at, err := o.cfg.Chain.Journal(ctx, device)
	if err != nil {
		return 0, err
	}
	head, err := o.cfg.Chain.Head(ctx) // after Journal, so that head is the block of at or later
	if err != nil {
		return 0, err
	}
	changed, dead, err := o.cfg.Inbox.Reconcile(ctx, device, at, head.Number)
	if err != nil {
		return 0, err
	}
	if dead > 0 {
		o.cfg.Log.Error("the chain has other segments of this device than the database: "+
			"the device signed two for one sequence number, or began a new epoch",
			"reason", "equivocation", "device", device, "dead", dead, "epoch", at.Epoch, "next", at.NextSeq)
	} else if changed > 0 {
		o.cfg.Log.Info("segments reconciled with the chain",
			"device", device, "changed", changed, "epoch", at.Epoch, "next", at.NextSeq)
	}
	return changed, nil
}

// errNotIndexed means that the order of an act is not indexed, and that indexTimeout has not passed.
var errNotIndexed = fmt.Errorf("order is not indexed yet: %w", journal.ErrNotFound)

// terms returns the terms of the open orders of the segment's acts, in order. Of the acts about closed orders, those
// need terms that put the goods back or have the middle of the zone as position. terms returns errNotIndexed if an
// order is not indexed. After indexTimeout the act is posted without terms: if the chain has the order, the contract
// answers with ErrTooEarly. codes are the code hashes for a delivery that needs a code. If none are stored, codes is
// nil, and the contract refuses the act until somebody else posts it with the hashes.
func (o *Oracle) terms(
	ctx context.Context, e ledger.InboxSegment,
) (all []ledger.Terms, codes *journal.CodeHashes, err error) {
	readings, err := e.Decode()
	if err != nil {
		return nil, nil, err
	}
	for _, r := range readings {
		if !r.Kind.NeedsTerms() && r.Kind != journal.Departing { // it is not about an order
			continue
		}
		order, err := o.cfg.Orders.Order(ctx, r.Subject)
		switch {
		case errors.Is(err, journal.ErrNotFound) && time.Since(e.Received) < indexTimeout:
			return nil, nil, errNotIndexed
		case errors.Is(err, journal.ErrNotFound):
		case err != nil:
			return nil, nil, err
		case order.Status.Open(), r.Kind == journal.Returning, r.ShowsPosition(journal.RoleNone):
			all = append(all, order.Terms)
			if codes, err = o.codeHashes(ctx, r.Kind, order); err != nil {
				return nil, nil, err
			}
		}
	}
	return all, codes, nil
}

// codeHashes returns the code hashes of an order for an act of this kind. It returns nil if the act needs none, or if
// none are stored.
func (o *Oracle) codeHashes(ctx context.Context, kind journal.Kind, of ledger.Order) (*journal.CodeHashes, error) {
	if kind != journal.Accepting || of.Terms.Proof&ledger.ProofCode == 0 {
		return nil, nil
	}
	codes, err := o.cfg.Orders.CodeHashes(ctx, of.ID.Order())
	if errors.Is(err, journal.ErrNotFound) {
		return nil, nil
	}
	return &codes, err
}
