package oracle

import (
	"context"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxPosts     = 32 // transactions in flight
	recheckDepth = 64 // blocks before the head in which posted segments are rechecked for reorganisations
	recheckPolls = 3  // minimum interval of rechecks in multiples of Config.Poll
)

// dispatcher decides when segments are posted. Segments of one device are posted in order, devices concurrently. Each
// act has its own transaction, as soon as possible, and telemetry before it in its journal is posted immediately too.
// Other telemetry is batched: at most every Config.RecordDelay, and one batch at a time unless it is full.
//
// Acts of different devices that count or move the stock of one centre are posted in the order of their signed times,
// so that a count does not overtake an earlier pick. They can be in one block: an act waits until the earlier one has
// its place in the sequence of transactions, not until it is mined. It does not wait for a device whose act failed.
type dispatcher struct {
	o       *Oracle
	devices map[journal.Address]*deviceState
	queued  map[uint16]<-chan struct{} // by centre: closed when its last act has its place among the transactions
	done    chan result
	running int           // transactions in flight
	batches int           // batches of telemetry in flight
	heads   uint64        // number of heads received, plus 1; 0 in deviceState.heads means that no head ends the wait
	head    ledger.Cursor // last head received
	checked time.Time     // last recheck of posted segments
	failing bool          // the database is unavailable; logged once

	batchDue bool      // there may be telemetry for a batch
	batchAt  time.Time // time of the last batch
}

// deviceState is the state of posting the segments of one device.
type deviceState struct {
	busy       bool         // a segment of the device is in flight
	digest     journal.Hash // of that segment; of the first one of a batch
	until      time.Time    // the next attempt is not before until,
	heads      uint64       // unless more heads than these have been received; 0: no head ends the wait
	failures   int          // consecutive failures
	single     bool         // the contract rejected the last segment: do not post it with those of other devices
	reconciled bool         // reconciled with the chain since the start
}

// outcome is the result of posting segments of one device.
type outcome struct {
	device journal.Address
	wait   time.Duration // before the next attempt
	heads  uint64        // if not 0, a head after this number of heads ends the wait
	failed bool
	single bool // do not post the segment with those of other devices
}

// result is the result of one transaction.
type result struct {
	outcomes []outcome
	batch    bool // a batch of telemetry
}

func newDispatcher(o *Oracle) *dispatcher {
	return &dispatcher{
		o: o, devices: map[journal.Address]*deviceState{}, queued: map[uint16]<-chan struct{}{}, heads: 1, batchDue: true,
		done: make(chan result, maxPosts),
	}
}

// run posts segments until ctx ends. It is woken by stored acts, new heads and results, and polls at Config.Poll.
func (d *dispatcher) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		heads := d.o.cfg.Chain.Heads(ctx)
		for {
			wait := d.postDue(ctx, g)
			timer := time.NewTimer(min(wait, d.o.cfg.Poll))
			select {
			case <-ctx.Done():
				timer.Stop()
				return nil
			case h, open := <-heads:
				if !open {
					heads = nil
				}
				d.heads, d.head, d.batchDue = d.heads+1, h, true
				d.recheck(ctx)
			case x := <-d.done:
				d.finish(x)
			case <-d.o.saved:
			case <-timer.C:
				d.batchDue = true
			}
			timer.Stop()
		}
	})
	return g.Wait()
}

// postDue starts to post all segments that are due. It returns the time until the next ones are due.
func (d *dispatcher) postDue(ctx context.Context, g *errgroup.Group) time.Duration {
	wait, without := d.waiting(time.Now())
	started, err := d.launch(ctx, g, true, without)
	if rest := d.o.cfg.RecordDelay - time.Since(d.batchAt); err == nil && d.batchDue && rest > 0 {
		wait = min(wait, rest)
	} else if err == nil && d.batchDue {
		d.batchDue, d.batchAt = false, time.Now()
		_, err = d.launch(ctx, g, false, append(without, started...))
	}
	if err != nil {
		if ctx.Err() == nil && !d.failing {
			d.o.cfg.Log.Error("reading segments to post failed, retrying", "error", err)
		}
		d.failing = true
		return d.o.cfg.Poll
	}
	d.failing = false
	return wait
}

// waiting returns the devices of which no segment may be posted now, and the time until the first may be.
func (d *dispatcher) waiting(now time.Time) (wait time.Duration, devices []journal.Address) {
	wait = d.o.cfg.Poll
	for device, s := range d.devices {
		left := d.waitOf(s, now)
		if s.busy || left > 0 {
			devices = append(devices, device)
		}
		if !s.busy && left > 0 {
			wait = min(wait, left)
		}
	}
	return wait, devices
}

// launch starts to post the next segments of devices, except for those in without. If urgent, it considers only devices
// with an act. It returns the devices whose segments it posts.
func (d *dispatcher) launch(
	ctx context.Context, g *errgroup.Group, urgent bool, without []journal.Address,
) (started []journal.Address, err error) {
	limit := maxPosts - d.running
	if limit == 0 {
		return nil, nil
	}
	if !urgent {
		limit = maxBatch
	}
	entries, err := d.o.cfg.Inbox.Pending(ctx, urgent, without, limit)
	if err == nil {
		entries, err = d.inTurn(ctx, entries, urgent)
	}
	if err != nil {
		return nil, err
	}
	var batch []ledger.InboxSegment
	for _, e := range entries {
		switch {
		case !e.Segment.Acts && !d.state(e.Segment.Device).single:
			batch = append(batch, e)
			continue
		case d.running == maxPosts:
			continue
		case e.Segment.Acts:
			d.post(ctx, g, e)
		default:
			d.record(ctx, g, false, e)
		}
		started = append(started, e.Segment.Device)
	}
	full := len(batch) == maxBatch
	if len(batch) == 0 || d.running == maxPosts || !urgent && d.batches > 0 && !full {
		return started, nil
	}
	d.record(ctx, g, !urgent, batch...)
	for _, e := range batch {
		started = append(started, e.Segment.Device)
	}
	d.batchDue = d.batchDue || full
	return started, nil
}

// inTurn returns the entries without the acts that must wait for an earlier act of their centre. If the entries are not
// urgent, they have no order, so it returns no act of a centre: these acts are urgent.
func (d *dispatcher) inTurn(
	ctx context.Context, entries []ledger.InboxSegment, urgent bool,
) ([]ledger.InboxSegment, error) {
	if !urgent {
		return slices.DeleteFunc(entries, func(e ledger.InboxSegment) bool { return e.Centre != 0 }), nil
	}
	var acts, posting []journal.Hash
	for _, e := range entries {
		if e.Centre != 0 {
			acts = append(acts, e.Digest)
		}
	}
	if len(acts) == 0 {
		return entries, nil
	}
	posting = append(posting, acts...) // they start in the order of their times
	now := time.Now()
	var except []journal.Address
	for device, s := range d.devices {
		if s.busy {
			posting = append(posting, s.digest)
		} else if d.waitOf(s, now) > 0 {
			except = append(except, device)
		}
	}
	behind, err := d.o.cfg.Inbox.Behind(ctx, acts, posting, except)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(entries, func(e ledger.InboxSegment) bool { return behind[e.Digest] }), nil
}

// post starts to post one act.
func (d *dispatcher) post(ctx context.Context, g *errgroup.Group, e ledger.InboxSegment) {
	reconcile, failures := d.begin(e)
	heads := d.heads
	d.running++
	var earlier <-chan struct{} // nil: the act waits for no other
	queued := func() {}
	if e.Centre != 0 {
		mine := make(chan struct{})
		earlier, d.queued[e.Centre] = d.queued[e.Centre], mine
		queued = sync.OnceFunc(func() { close(mine) })
	}
	g.Go(func() error {
		defer queued()
		if earlier != nil {
			select {
			case <-earlier:
			case <-ctx.Done():
			}
		}
		x := d.o.post(ledger.WithQueued(ctx, queued), e, reconcile, failures, heads)
		d.done <- result{outcomes: []outcome{x}}
		return nil
	})
}

// record starts to post telemetry in one transaction. first has the first unposted segment of each device.
func (d *dispatcher) record(ctx context.Context, g *errgroup.Group, batch bool, first ...ledger.InboxSegment) {
	runs := make([]segmentRun, len(first))
	for i, e := range first {
		runs[i].entries = []ledger.InboxSegment{e}
		runs[i].reconcile, runs[i].failures = d.begin(e)
	}
	heads := d.heads
	d.running++
	if batch {
		d.batches++
	}
	g.Go(func() error {
		d.done <- result{d.o.record(ctx, runs, heads), batch}
		return nil
	})
}

// begin marks the device of a segment as busy. reconcile is true if the device must be reconciled with the chain
// before.
func (d *dispatcher) begin(e ledger.InboxSegment) (reconcile bool, failures int) {
	s := d.state(e.Segment.Device)
	reconcile, failures = !s.reconciled, s.failures
	s.busy, s.digest, s.reconciled = true, e.Digest, true
	return reconcile, failures
}

// waitOf returns the time until the next segment of a device may be posted, or 0.
func (d *dispatcher) waitOf(s *deviceState, now time.Time) time.Duration {
	if s.until.After(now) && (s.heads == 0 || d.heads <= s.heads) {
		return s.until.Sub(now)
	}
	return 0
}

// finish processes the result of a transaction.
func (d *dispatcher) finish(r result) {
	d.running--
	if r.batch {
		d.batches--
	}
	d.batchDue = true
	for _, x := range r.outcomes {
		s := d.state(x.device)
		s.busy, s.heads = false, x.heads
		s.until = time.Now().Add(x.wait)
		s.single = x.single || s.single && x.failed
		s.failures++
		if !x.failed {
			s.failures = 0
		}
	}
}

// state returns the state of a device, which it creates if there is none.
func (d *dispatcher) state(device journal.Address) *deviceState {
	s, ok := d.devices[device]
	if !ok {
		s = &deviceState{}
		d.devices[device] = s
	}
	return s
}

// recheck finds posted segments that a reorganisation removed from the chain, so that they are posted again.
func (d *dispatcher) recheck(ctx context.Context) {
	if time.Since(d.checked) < recheckPolls*d.o.cfg.Poll {
		return
	}
	d.checked = time.Now()
	from := d.head.Number - min(d.head.Number, recheckDepth)
	devices, err := d.o.cfg.Inbox.PostedSince(ctx, from)
	for _, device := range devices {
		if d.state(device).busy || err != nil {
			continue
		}
		_, err = d.o.reconcile(ctx, device)
	}
	if err != nil && ctx.Err() == nil {
		d.o.cfg.Log.Error("rechecking posted segments failed", "error", err)
	}
}
