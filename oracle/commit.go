package oracle

import (
	"context"
	"errors"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

const (
	committers = 2   // transactions at once: while one is flushed to disk, another is filled
	perCommit  = 512 // segments in one, about 2 MB
)

// saving is what one worker wants stored, and what became of it.
type saving struct {
	entries []journal.Entry
	stored  []journal.Stored
	err     error
	done    chan struct{}
}

// commit stores what has come in from all workers since it looked last, in one transaction: a flush to disk costs the same for one
// segment as for hundreds. An act that comes alone is written at once.
func (o *Oracle) commit(ctx context.Context) error {
	var batch []*saving
	var entries []journal.Entry
	for {
		batch, entries = batch[:0], entries[:0]
		select {
		case <-ctx.Done():
			return nil
		case s := <-o.savings:
			batch, entries = append(batch, s), append(entries, s.entries...)
		}
		for more := true; more && len(entries) < perCommit; {
			select {
			case s := <-o.savings:
				batch, entries = append(batch, s), append(entries, s.entries...)
			default:
				more = false
			}
		}
		stored, err := o.cfg.Inbox.SaveSegments(ctx, entries)
		o.counters.commits.Inc()
		for _, s := range batch {
			if s.err = err; err == nil {
				s.stored, stored = stored[:len(s.entries):len(s.entries)], stored[len(s.entries):]
			}
			close(s.done)
		}
		clear(entries)
		clear(batch)
	}
}

// save stores segments together with those of other workers. A device's journal begins where the chain has it when it is the first time.
func (o *Oracle) save(ctx context.Context, entries []journal.Entry) ([]journal.Stored, error) {
	stored, err := o.saveOnce(ctx, entries)
	if err != nil {
		return nil, err
	}
	var fresh []journal.Entry
	var places []int
	begun := map[ledger.Address]error{}
	for i := range stored {
		if !errors.Is(stored[i].Err, ledger.ErrNotFound) {
			continue
		}
		device := entries[i].Segment.Device
		err, ok := begun[device]
		if !ok {
			err = o.begin(ctx, device)
			begun[device] = err
		}
		if stored[i].Err = err; err == nil {
			fresh, places = append(fresh, entries[i]), append(places, i)
		}
	}
	if len(fresh) == 0 {
		return stored, nil
	}
	again, err := o.saveOnce(ctx, fresh)
	for n, i := range places {
		if err != nil {
			stored[i].Err = err
		} else {
			stored[i] = again[n]
		}
	}
	return stored, nil
}

func (o *Oracle) begin(ctx context.Context, device ledger.Address) error {
	at, err := o.cfg.Chain.Journal(ctx, device)
	if err != nil {
		return err
	}
	return o.cfg.Inbox.Begin(ctx, device, at)
}

func (o *Oracle) saveOnce(ctx context.Context, entries []journal.Entry) ([]journal.Stored, error) {
	s := &saving{entries: entries, done: make(chan struct{})}
	select {
	case o.savings <- s:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	<-s.done // a committer that has taken it answers, at the end too
	return s.stored, s.err
}
