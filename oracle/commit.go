package oracle

import (
	"context"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	maxCommit      = 1024                  // segments in one transaction, about 4 MB
	commitInterval = 40 * time.Millisecond // minimum time between the starts of two commits without an act
)

// saveRequest is a list of segments that a worker wants to store, with the result.
type saveRequest struct {
	entries []ledger.InboxSegment
	stored  []ledger.SaveResult
	err     error
	done    chan struct{} // closed when stored or err is set
}

// commit stores the segments of all workers together (group commit), because a sync to disk and an update of a device's
// row cost the same for one segment as for many. Telemetry waits for commitInterval. An act is stored immediately, with
// all segments that are waiting.
func (o *Oracle) commit(ctx context.Context) error {
	var last time.Time
	for {
		requests, entries := o.nextCommit(ctx, last)
		if len(requests) == 0 {
			return nil
		}
		last = time.Now()
		stored, err := o.cfg.Inbox.SaveSegments(ctx, entries)
		o.counters.commits.Inc()
		if err == nil {
			o.storage.Up()
		} else if ctx.Err() == nil {
			o.storage.Down(err)
		}
		for _, r := range requests {
			if r.err = err; err == nil {
				r.stored, stored = stored[:len(r.entries):len(r.entries)], stored[len(r.entries):]
			}
			close(r.done)
		}
	}
}

// nextCommit waits for a request. It then collects more until commitInterval after last, one has an act, or there are
// maxCommit segments. It returns no request only if ctx ended. entries are the segments of all requests in order.
func (o *Oracle) nextCommit(
	ctx context.Context, last time.Time,
) (requests []*saveRequest, entries []ledger.InboxSegment) {
	urgent := false
	add := func(r *saveRequest) {
		requests, entries = append(requests, r), append(entries, r.entries...)
		urgent = urgent || slices.ContainsFunc(r.entries, func(e ledger.InboxSegment) bool { return e.Segment.Acts })
	}
	select {
	case <-ctx.Done():
		return nil, nil
	case r := <-o.requests:
		add(r)
	}
	timer := time.NewTimer(time.Until(last.Add(commitInterval)))
	defer timer.Stop()
	for due := false; len(entries) < maxCommit; {
		if urgent || due {
			select {
			case r := <-o.requests:
				add(r)
				continue
			default:
				return requests, entries
			}
		}
		select {
		case <-ctx.Done(): // the collected requests still get a result
			due = true
		case <-timer.C:
			due = true
		case r := <-o.requests:
			add(r)
		}
	}
	return requests, entries
}

// saveOnce sends a request to commit and waits for its result.
func (o *Oracle) saveOnce(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	r := &saveRequest{entries: entries, done: make(chan struct{})}
	select {
	case o.requests <- r:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	<-r.done // commit sends a result for each request that it received, also when ctx ends
	return r.stored, r.err
}
