package oracle

import (
	"context"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxPosts = 32 // posts on their way at once
	reorg    = 64 // blocks back from the head in which a posted segment is looked after
	lookEach = 3  // polls between such looks
)

// dispatcher decides what is posted when: in each device's order, different devices at once. Acts go as soon as they may, each by itself, and what
// comes before them in their devices' journals with them. Other telemetry gathers: for a while, and for as long as the batch before it is on its way.
type dispatcher struct {
	o       *Oracle
	lanes   map[journal.Address]*lane
	done    chan ended
	running int
	batches int    // of gathered telemetry on their way
	heads   uint64 // heads seen, and one: 0 in a lane means that no head ends its wait
	head    ledger.Cursor
	checked time.Time // when posted segments were last compared with the chain
	trouble bool      // the database does not answer; said once
	swept   time.Time // when telemetry was looked for
	sweep   bool      // look for it again as soon as may be
}

// lane is one device's place in the queue.
type lane struct {
	busy     bool
	until    time.Time // not before
	heads    uint64    // not before more heads than these were seen, or until
	failures int       // in a row
	alone    bool      // the contract said no: not in one transaction with others
	compared bool      // with the chain's journal, since the start
}

// outcome is what became of one segment.
type outcome struct {
	device journal.Address
	wait   time.Duration // before the next try; 0: none
	heads  uint64        // with wait: a head after these ends the wait
	failed bool
	alone  bool // nobody else with it next time
}

// ended is the end of a transaction's way.
type ended struct {
	outcomes []outcome
	batch    bool
}

func newDispatcher(o *Oracle) *dispatcher {
	return &dispatcher{o: o, lanes: map[journal.Address]*lane{}, heads: 1, sweep: true, done: make(chan ended, maxPosts)}
}

// run posts until ctx ends. A stored segment, a new head and the end of a post wake it; a slow poll is there for whatever was missed.
func (d *dispatcher) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		heads := d.o.cfg.Chain.Heads(ctx)
		for {
			wait := d.start(ctx, g)
			timer := time.NewTimer(min(wait, d.o.cfg.Poll))
			select {
			case <-ctx.Done():
				timer.Stop()
				return nil
			case h, open := <-heads:
				if !open {
					heads = nil
				}
				d.heads, d.head, d.sweep = d.heads+1, h, true
				d.look(ctx)
			case x := <-d.done:
				d.finish(x)
			case <-d.o.saved:
			case <-timer.C:
				d.sweep = true
			}
			timer.Stop()
		}
	})
	return g.Wait()
}

// start begins what can begin and says when to look again at the latest.
func (d *dispatcher) start(ctx context.Context, g *errgroup.Group) time.Duration {
	wait, without := d.held(time.Now())
	started, err := d.launch(ctx, g, true, without)
	if rest := d.o.cfg.Gather - time.Since(d.swept); err == nil && d.sweep && rest > 0 {
		wait = min(wait, rest)
	} else if err == nil && d.sweep {
		d.sweep, d.swept = false, time.Now()
		_, err = d.launch(ctx, g, false, append(without, started...))
	}
	if err != nil {
		if ctx.Err() == nil && !d.trouble {
			d.o.cfg.Log.Error("segments to post", "error", err)
		}
		d.trouble = true
		return d.o.cfg.Poll
	}
	d.trouble = false
	return wait
}

// held are the devices that have to wait, and how long at least until the first of them is due.
func (d *dispatcher) held(now time.Time) (wait time.Duration, devices []journal.Address) {
	wait = d.o.cfg.Poll
	for device, l := range d.lanes {
		due := d.due(l, now)
		if l.busy || due > 0 {
			devices = append(devices, device)
		}
		if !l.busy && due > 0 {
			wait = min(wait, due)
		}
	}
	return wait, devices
}

// launch posts the next segments of devices that do not have to wait.
func (d *dispatcher) launch(ctx context.Context, g *errgroup.Group, urgent bool, without []journal.Address) (started []journal.Address, err error) {
	limit := maxPosts - d.running
	if limit == 0 {
		return nil, nil
	}
	if !urgent {
		limit = maxBatch
	}
	entries, err := d.o.cfg.Inbox.Pending(ctx, urgent, without, limit)
	if err != nil {
		return nil, err
	}
	var batch []ledger.InboxSegment
	for _, e := range entries {
		switch {
		case !e.Segment.Acts && !d.lane(e.Segment.Device).alone:
			batch = append(batch, e)
			continue
		case d.running == maxPosts:
			continue
		case e.Segment.Acts:
			d.act(ctx, g, e)
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
	d.sweep = d.sweep || full
	return started, nil
}

func (d *dispatcher) act(ctx context.Context, g *errgroup.Group, e ledger.InboxSegment) {
	compare, failures := d.begin(e)
	heads := d.heads
	d.running++
	g.Go(func() error {
		d.done <- ended{outcomes: []outcome{d.o.post(ctx, e, compare, failures, heads)}}
		return nil
	})
}

// record posts telemetry of several devices in one transaction: the next segments of each.
func (d *dispatcher) record(ctx context.Context, g *errgroup.Group, batch bool, first ...ledger.InboxSegment) {
	runs := make([]run, len(first))
	for i, e := range first {
		runs[i].entries = []ledger.InboxSegment{e}
		runs[i].compare, runs[i].failures = d.begin(e)
	}
	heads := d.heads
	d.running++
	if batch {
		d.batches++
	}
	g.Go(func() error {
		d.done <- ended{d.o.record(ctx, runs, heads), batch}
		return nil
	})
}

// begin takes a device's lane.
func (d *dispatcher) begin(e ledger.InboxSegment) (compare bool, failures int) {
	l := d.lane(e.Segment.Device)
	compare, failures = !l.compared, l.failures
	l.busy, l.compared = true, true
	return compare, failures
}

// due is how long a device's next segment has to wait.
func (d *dispatcher) due(l *lane, now time.Time) time.Duration {
	if l.until.After(now) && (l.heads == 0 || d.heads <= l.heads) {
		return l.until.Sub(now)
	}
	return 0
}

func (d *dispatcher) finish(x ended) {
	d.running--
	if x.batch {
		d.batches--
	}
	d.sweep = true
	for _, x := range x.outcomes {
		l := d.lane(x.device)
		l.busy, l.heads = false, x.heads
		l.until = time.Now().Add(x.wait)
		l.alone = x.alone || l.alone && x.failed
		l.failures++
		if !x.failed {
			l.failures = 0
		}
	}
}

func (d *dispatcher) lane(device journal.Address) *lane {
	l, ok := d.lanes[device]
	if !ok {
		l = &lane{}
		d.lanes[device] = l
	}
	return l
}

// look finds segments that a reorganisation took off the chain, now and then.
func (d *dispatcher) look(ctx context.Context) {
	if time.Since(d.checked) < lookEach*d.o.cfg.Poll {
		return
	}
	d.checked = time.Now()
	from := d.head.Number - min(d.head.Number, reorg)
	devices, err := d.o.cfg.Inbox.PostedSince(ctx, from)
	for _, device := range devices {
		if d.lane(device).busy || err != nil {
			continue
		}
		_, err = d.o.reconcile(ctx, device)
	}
	if err != nil && ctx.Err() == nil {
		d.o.cfg.Log.Error("compare posted segments with the chain", "error", err)
	}
}
