package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// Progress is how far an indexer is.
type Progress struct {
	State  State
	At     uint64        // last block applied
	Head   uint64        // newest block known
	Behind uint64        // blocks in between
	Age    time.Duration // of what the database shows: since the last applied block's time; 0 when it has the head, or none was applied yet
	Done   float64       // share of all blocks from the start block to the head, 0 to 1
	Events float64       // applied in a second, lately
	Left   time.Duration // until the head is reached at this speed; 0 when that is not known
}

// State is what an indexer does.
type State string

// States of an indexer.
const (
	Waiting   State = "waiting"   // another process follows; this one takes over when that ends
	Catching  State = "catching"  // far behind the head
	Following State = "following" // at the head, or near it
)

const (
	reportEvery = time.Second
	staleAfter  = 30 * time.Second // without a look at the head, after which nothing is known
)

// track is where an indexer is. Its methods may be called at any time.
type tracker struct {
	start  uint64
	report func(Progress)

	mu           sync.Mutex
	holdsLock    bool
	headKnown    bool // head and at are
	observedAt   time.Time
	cursor, head uint64
	cursorTime   time.Time // time of the last block applied
	lastErr      error
	lastErrAt    time.Time

	since                time.Time // of the two below
	events, blocks       uint64
	eventRate, blockRate float64 // events and blocks a second
	catchingUp           bool    // the last report said so
}

// hold says whether this process is the one that follows.
func (t *tracker) setLock(holds bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.holdsLock, t.headKnown = holds, false
	t.since, t.events, t.blocks, t.eventRate, t.blockRate = time.Time{}, 0, 0, 0, 0
}

func (t *tracker) recordError(err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lastErr, t.lastErrAt = err, time.Now()
}

// look notes head and cursor, and reports when it is time to.
func (t *tracker) observe(head, at uint64) {
	t.mu.Lock()
	now := time.Now()
	t.head, t.cursor, t.headKnown, t.observedAt, t.lastErr = head, at, true, now, nil
	t.measureRates(now)
	p := t.status(now)
	far := p.State == Catching
	due := t.catchingUp != far || far && t.since.Equal(now)
	t.catchingUp = far
	t.mu.Unlock()
	if due && t.report != nil {
		t.report(p)
	}
}

// measure closes a period of measuring when it is long enough. What is long ago counts less and less.
func (t *tracker) measureRates(now time.Time) {
	past := now.Sub(t.since)
	if t.since.IsZero() {
		t.since = now
		return
	}
	if past < reportEvery {
		return
	}
	const weight = 0.3
	blend := func(old float64, n uint64) float64 {
		if fresh := float64(n) / past.Seconds(); old > 0 {
			return old + weight*(fresh-old)
		} else {
			return fresh
		}
	}
	t.eventRate, t.blockRate = blend(t.eventRate, t.events), blend(t.blockRate, t.blocks)
	t.since, t.events, t.blocks = now, 0, 0
}

func (t *tracker) countApplied(blocks []ledger.Block) {
	t.mu.Lock()
	defer t.mu.Unlock()
	last := blocks[len(blocks)-1]
	t.cursorTime = last.Time
	t.blocks += last.Number - blocks[0].Number + 1
	for _, b := range blocks {
		t.events += uint64(len(b.Events) + len(b.Logs))
	}
}

func (t *tracker) status(now time.Time) Progress {
	p := Progress{State: Waiting}
	if !t.holdsLock {
		return p
	}
	p.State, p.At, p.Head, p.Events = Following, t.cursor, t.head, t.eventRate
	if t.head > t.cursor {
		p.Behind = t.head - t.cursor
		if !t.cursorTime.IsZero() {
			p.Age = max(now.Sub(t.cursorTime), 0)
		}
		if t.blockRate > 0 {
			p.Left = time.Duration(float64(p.Behind) / t.blockRate * float64(time.Second))
		}
	}
	if p.Behind > nearHead {
		p.State = Catching
	}
	p.Done = 1
	if t.head > t.start {
		p.Done = float64(max(t.cursor, t.start)-t.start) / float64(max(t.head, t.cursor)-t.start)
	}
	return p
}

// Progress is how far the indexer is now.
func (x *Indexer) Progress() Progress {
	x.tracker.mu.Lock()
	defer x.tracker.mu.Unlock()
	return x.tracker.status(time.Now())
}

// Ready is nil when what the database shows is as good as the chain's head, or another process sees to it; else it says why not.
func (x *Indexer) Ready(context.Context) error {
	t := &x.tracker
	t.mu.Lock()
	defer t.mu.Unlock()
	now := time.Now()
	p := t.status(now)
	switch {
	case !t.holdsLock && t.lastErr != nil && now.Sub(t.lastErrAt) < staleAfter: // one that cannot even wait fails again and again
		return t.lastErr
	case !t.holdsLock:
		return nil
	case !t.headKnown && t.lastErr == nil:
		return errors.New("the chain's head is not known yet")
	case t.lastErr != nil && now.Sub(t.observedAt) > staleAfter:
		return fmt.Errorf("the chain could not be followed lately: %w", t.lastErr)
	case !t.headKnown || now.Sub(t.observedAt) > staleAfter:
		return errors.New("the chain's head is not known")
	case p.State == Catching:
		return fmt.Errorf("%d blocks and %s behind", p.Behind, p.Age.Round(time.Second))
	}
	return nil
}
