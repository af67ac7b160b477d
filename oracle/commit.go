package oracle

import (
	"context"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	perCommit = 1024                  // segments in one transaction, about 4 MB
	gather    = 40 * time.Millisecond // from one commit to the next, while there is nothing urgent
)

// saving is what one worker wants stored, and what became of it.
type saving struct {
	entries []ledger.InboxSegment
	stored  []ledger.SaveResult
	err     error
	done    chan struct{}
}

// commit stores what all workers have for it, in one transaction: a flush to disk, and a device's row, cost the same
// for one segment as for many. Telemetry is gathered for a moment when there is much of it; an act is written at
// once, with all that is there.
func (o *Oracle) commit(ctx context.Context) error {
	var last time.Time
	for {
		batch, entries := o.gather(ctx, last)
		if len(batch) == 0 {
			return nil
		}
		last = time.Now()
		stored, err := o.cfg.Inbox.SaveSegments(ctx, entries)
		o.counters.commits.Inc()
		for _, s := range batch {
			if s.err = err; err == nil {
				s.stored, stored = stored[:len(s.entries):len(s.entries)], stored[len(s.entries):]
			}
			close(s.done)
		}
	}
}

// gather waits for something to store, and then for more: until an act comes, enough is there, or it is time.
// Nothing: ctx has ended.
func (o *Oracle) gather(ctx context.Context, last time.Time) (batch []*saving, entries []ledger.InboxSegment) {
	urgent := false
	add := func(s *saving) {
		batch, entries = append(batch, s), append(entries, s.entries...)
		urgent = urgent || slices.ContainsFunc(s.entries, func(e ledger.InboxSegment) bool { return e.Segment.Acts })
	}
	select {
	case <-ctx.Done():
		return nil, nil
	case s := <-o.savings:
		add(s)
	}
	timer := time.NewTimer(time.Until(last.Add(gather)))
	defer timer.Stop()
	for late := false; len(entries) < perCommit; {
		if urgent || late {
			select {
			case s := <-o.savings:
				add(s)
				continue
			default:
				return batch, entries
			}
		}
		select {
		case <-ctx.Done(): // what was taken is answered
			late = true
		case <-timer.C:
			late = true
		case s := <-o.savings:
			add(s)
		}
	}
	return batch, entries
}

func (o *Oracle) saveOnce(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	s := &saving{entries: entries, done: make(chan struct{})}
	select {
	case o.savings <- s:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	<-s.done // a committer that has taken it answers, at the end too
	return s.stored, s.err
}
