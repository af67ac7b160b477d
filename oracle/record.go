package oracle

import (
	"context"
	"errors"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxBatch = 100 // segments of telemetry in one transaction: some 2.5 million gas, 21 kB
	maxRun   = 16  // of one device among them
	compares = 8   // journals that are compared with the chain at once
)

// run is what goes on chain of one device's telemetry, in order.
type run struct {
	entries  []ledger.InboxSegment
	compare  bool
	failures int
}

func (r run) device() journal.Address { return r.entries[0].Segment.Device }

// record tries to put telemetry of several devices on chain in one transaction. Of each run, entries holds the first segment; more are fetched.
func (o *Oracle) record(ctx context.Context, runs []run, heads uint64) (out []outcome) {
	runs, out = o.compared(ctx, runs, heads)
	if len(runs) == 0 {
		return out
	}
	if err := o.lengthen(ctx, runs); err != nil {
		return append(out, o.together(ctx, runs, heads, err)...)
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
		return append(out, o.together(ctx, runs, heads, err)...)
	}
	var taken []ledger.InboxSegment
	var first []error // what holds up each run, if anything does
	n := 0
	for _, r := range runs {
		var held error
		for i, e := range r.entries {
			if err := at(refused, n+i); err != nil {
				held = err
				r.entries[0] = e // the one that is told of
				break
			}
			taken = append(taken, e)
		}
		first, n = append(first, held), n+len(r.entries)
	}
	lost := o.posted(ctx, tx, block, taken...)
	for i, r := range runs {
		x := o.after(ctx, r.entries[0], r.failures, heads, errors.Join(first[i], lost))
		x.alone = first[i] != nil
		out = append(out, x)
	}
	return out
}

func at(all []error, n int) error {
	if n < len(all) {
		return all[n]
	}
	return nil
}

// compared leaves out devices of which the chain has another segment next, and says what becomes of those.
func (o *Oracle) compared(ctx context.Context, runs []run, heads uint64) (left []run, out []outcome) {
	type answer struct {
		changed int
		err     error
	}
	answers := make([]answer, len(runs))
	var g errgroup.Group
	g.SetLimit(compares)
	for i, r := range runs {
		if r.compare {
			g.Go(func() error {
				changed, err := o.reconcile(ctx, r.device())
				answers[i] = answer{changed, err}
				return nil
			})
		}
	}
	if err := g.Wait(); err != nil {
		o.cfg.Log.Error("compare segments with the chain", "error", err)
	}
	for i, r := range runs {
		if a := answers[i]; a.err != nil || a.changed > 0 {
			out = append(out, o.after(ctx, r.entries[0], r.failures, heads, a.err))
		} else {
			left = append(left, r)
		}
	}
	return left, out
}

// lengthen adds to each run what waits behind its first segment.
func (o *Oracle) lengthen(ctx context.Context, runs []run) error {
	each := min(maxRun, maxBatch/len(runs))
	if each < 2 {
		return nil
	}
	devices := make([]journal.Address, len(runs))
	of := map[journal.Address]*run{}
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

// together says what an error for all of them means to each. When the contract took none, which of them is at fault shows when each
// goes by itself; of a node or database that is away one line is enough.
func (o *Oracle) together(ctx context.Context, runs []run, heads uint64, err error) (out []outcome) {
	if len(runs) == 1 {
		x := o.after(ctx, runs[0].entries[0], runs[0].failures, heads, err)
		x.alone = ofContract(err)
		return append(out, x)
	}
	if ctx.Err() == nil {
		o.counters.postFailed.WithLabelValues(reasonOf(err)).Inc()
		if !ofContract(err) {
			o.cfg.Log.Warn("telemetry not posted, trying again", "devices", len(runs), "error", err)
		}
	}
	for _, r := range runs {
		x := outcome{device: r.device(), failed: true, alone: ofContract(err)}
		if !x.alone {
			x.wait = o.backoff(r.failures)
		}
		out = append(out, x)
	}
	return out
}

// ofContract: the contract has said no to this segment, for what it is.
func ofContract(err error) bool {
	for _, no := range []error{ledger.ErrRefused, journal.ErrSignature, ledger.ErrGap, ledger.ErrReplayed} {
		if errors.Is(err, no) {
			return true
		}
	}
	return false
}

func (o *Oracle) posted(ctx context.Context, tx journal.Hash, block uint64, entries ...ledger.InboxSegment) error {
	if len(entries) == 0 {
		return nil
	}
	digests := make([]journal.Hash, len(entries))
	for i, e := range entries {
		digests[i] = e.Digest
	}
	if err := o.cfg.Inbox.MarkPosted(ctx, digests, tx, block); err != nil {
		return err // they will be found on chain
	}
	for _, e := range entries {
		o.counters.posted.Inc()
		o.counters.postSeconds.Observe(time.Since(e.Received).Seconds())
		s := e.Segment
		o.cfg.Log.Debug("segment posted", "device", s.Device, "epoch", s.Epoch, "seq", s.FirstSeq, "acts", s.Acts, "tx", tx, "block", block)
	}
	return nil
}
