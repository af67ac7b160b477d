package oracle

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxBatch      = 100 // segments of telemetry in one transaction: about 2.5 million gas, 21 kB
	maxRun        = 16  // segments of one device in one transaction
	maxReconciles = 8   // concurrent calls of reconcile
)

// segmentRun is a list of consecutive telemetry segments of one device.
type segmentRun struct {
	entries   []ledger.InboxSegment
	reconcile bool // reconcile the device with the chain first
	failures  int  // consecutive failures before
}

func (r segmentRun) device() journal.Address { return r.entries[0].Segment.Device }

// record posts telemetry of several devices in one transaction. entries of each run has one segment, and record adds
// more. heads is the number of heads received so far.
func (o *Oracle) record(ctx context.Context, runs []segmentRun, heads uint64) (out []outcome) {
	runs, out = o.reconcileRuns(ctx, runs, heads)
	if len(runs) == 0 {
		return out
	}
	if err := o.extendRuns(ctx, runs); err != nil {
		return append(out, o.failAll(ctx, runs, heads, err)...)
	}
	var segments []journal.Segment
	var signatures [][]byte
	for _, r := range runs {
		for _, e := range r.entries {
			segments, signatures = append(segments, e.Segment), append(signatures, e.Signature)
		}
	}
	tx, block, refused, err := o.cfg.Poster.Record(ctx, segments, signatures)
	if err != nil {
		return append(out, o.failAll(ctx, runs, heads, err)...)
	}
	var posted []ledger.InboxSegment
	var rejections []error // by run: the error of its first rejected segment, or nil
	n := 0
	for _, r := range runs {
		var rejection error
		for i, e := range r.entries {
			if err := errorAt(refused, n+i); err != nil {
				rejection = err
				r.entries[0] = e // outcomeOf logs this segment
				break
			}
			posted = append(posted, e)
		}
		rejections, n = append(rejections, rejection), n+len(r.entries)
	}
	err = o.markPosted(ctx, tx, block, posted...)
	for i, r := range runs {
		x := o.outcomeOf(ctx, r.entries[0], r.failures, heads, errors.Join(rejections[i], err))
		x.single = rejections[i] != nil
		out = append(out, x)
	}
	return out
}

// errorAt returns all[n], or nil if all is shorter.
func errorAt(all []error, n int) error {
	if n < len(all) {
		return all[n]
	}
	return nil
}

// reconcileRuns reconciles devices with the chain if their runs require it. It returns the runs to post, and outcomes
// for the others: those whose segments changed state, or for which reconcile failed.
func (o *Oracle) reconcileRuns(
	ctx context.Context, runs []segmentRun, heads uint64,
) (left []segmentRun, out []outcome) {
	type answer struct {
		changed int
		err     error
	}
	answers := make([]answer, len(runs))
	var wg sync.WaitGroup
	slots := make(chan struct{}, maxReconciles)
	for i, r := range runs {
		if r.reconcile {
			slots <- struct{}{}
			wg.Go(func() {
				defer func() { <-slots }()
				changed, err := o.reconcile(ctx, r.device())
				answers[i] = answer{changed, err}
			})
		}
	}
	wg.Wait()
	for i, r := range runs {
		if a := answers[i]; a.err != nil || a.changed > 0 {
			out = append(out, o.outcomeOf(ctx, r.entries[0], r.failures, heads, a.err))
		} else {
			left = append(left, r)
		}
	}
	return left, out
}

// extendRuns appends to each run the segments that follow it, up to maxRun segments and maxBatch in total.
func (o *Oracle) extendRuns(ctx context.Context, runs []segmentRun) error {
	each := min(maxRun, maxBatch/len(runs))
	if each < 2 {
		return nil
	}
	devices := make([]journal.Address, len(runs))
	of := map[journal.Address]*segmentRun{}
	for i := range runs {
		devices[i] = runs[i].device()
		of[devices[i]] = &runs[i]
	}
	entries, err := o.cfg.Inbox.Telemetry(ctx, devices, each)
	if err != nil {
		return err
	}
	for _, e := range entries {
		r := of[e.Segment.Device]
		last := r.entries[len(r.entries)-1].Segment
		if e.Segment.Epoch == last.Epoch && e.Segment.FirstSeq == last.FirstSeq+uint64(last.Count) {
			r.entries = append(r.entries, e)
		}
	}
	return nil
}

// failAll returns the outcomes if the transaction posted none of the runs. If the contract rejected it, each run is
// posted by itself next, to find the one with the rejected segment. Otherwise node or database are unavailable, which
// is logged once for all runs.
func (o *Oracle) failAll(ctx context.Context, runs []segmentRun, heads uint64, err error) (out []outcome) {
	if len(runs) == 1 {
		x := o.outcomeOf(ctx, runs[0].entries[0], runs[0].failures, heads, err)
		x.single = isRejection(err)
		return append(out, x)
	}
	if ctx.Err() == nil {
		o.counters.postFailed.WithLabelValues(reasonOf(err)).Inc()
		if !isRejection(err) {
			o.cfg.Log.Warn("posting telemetry failed, retrying", "devices", len(runs), "error", err)
		}
	}
	for _, r := range runs {
		x := outcome{device: r.device(), failed: true, single: isRejection(err)}
		if !x.single {
			x.wait = o.backoff(r.failures)
		}
		out = append(out, x)
	}
	return out
}

// isRejection reports whether err is a rejection of a segment by the contract.
func isRejection(err error) bool {
	for _, target := range []error{ledger.ErrRefused, journal.ErrSignature, ledger.ErrGap, ledger.ErrReplayed} {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}

// markPosted stores, logs and counts that a transaction posted segments. If it fails, reconcile stores it later.
func (o *Oracle) markPosted(ctx context.Context, tx journal.Hash, block uint64, entries ...ledger.InboxSegment) error {
	if len(entries) == 0 {
		return nil
	}
	digests := make([]journal.Hash, len(entries))
	for i, e := range entries {
		digests[i] = e.Digest
	}
	if err := o.cfg.Inbox.MarkPosted(ctx, digests, tx, block); err != nil {
		return err
	}
	for _, e := range entries {
		o.counters.posted.Inc()
		o.counters.postSeconds.Observe(time.Since(e.Received).Seconds())
		s := e.Segment
		o.cfg.Log.Debug("segment posted",
			"device", s.Device, "epoch", s.Epoch, "seq", s.FirstSeq, "acts", s.Acts, "tx", tx, "block", block)
	}
	return nil
}
