package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// SyncStatus is the position of an indexer relative to the head of the chain.
type SyncStatus struct {
	State           State
	Applied         uint64        // number of the last block applied
	Head            uint64        // number of the newest known block
	Behind          uint64        // Head - Applied
	Age             time.Duration // time since the timestamp of block Applied; 0 at the head and before the first block
	Done            float64       // share of the blocks from the start block to the head that are applied, 0 to 1
	EventsPerSecond float64       // events applied per second, exponential moving average
	Remaining       time.Duration // estimated time until the head is reached; 0 if unknown
}

// State is the activity of an indexer.
type State string

// States of an indexer.
const (
	Waiting    State = "waiting"   // on standby: another process holds the lock
	CatchingUp State = "catching"  // backfilling, far behind the head
	Following  State = "following" // at the head or near it
)

const (
	reportEvery = time.Second
	staleAfter  = 30 * time.Second // without a successful read of the head for this long, the indexer is not ready
)

// tracker computes the SyncStatus of an indexer. Its methods are safe for concurrent use.
type tracker struct {
	start  uint64
	report func(SyncStatus)

	mu           sync.Mutex // guards all fields below
	holdsLock    bool
	headKnown    bool // whether head and cursor were observed since the lock was taken
	observedAt   time.Time
	cursor, head uint64
	cursorTime   time.Time // timestamp of the last block applied
	lastErr      error     // nil after a successful observation
	lastErrAt    time.Time

	since                time.Time // start of the period in which events and blocks are counted
	events, blocks       uint64
	eventRate, blockRate float64 // per second, exponential moving averages
	catchingUp           bool    // whether the last observed state was CatchingUp
}

// setLock records whether this process holds the lock, and resets the rates.
func (t *tracker) setLock(holds bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.holdsLock, t.headKnown = holds, false
	t.since, t.events, t.blocks, t.eventRate, t.blockRate = time.Time{}, 0, 0, 0, 0
}

// recordError keeps err for Ready.
func (t *tracker) recordError(err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lastErr, t.lastErrAt = err, time.Now()
}

// observe records head and cursor. It calls report each second while catching up, and once when that ends.
func (t *tracker) observe(head, at uint64) {
	t.mu.Lock()
	now := time.Now()
	t.head, t.cursor, t.headKnown, t.observedAt, t.lastErr = head, at, true, now, nil
	t.measureRates(now)
	p := t.status(now)
	far := p.State == CatchingUp
	due := t.catchingUp != far || far && t.since.Equal(now) // since equals now at the end of a period
	t.catchingUp = far
	t.mu.Unlock()
	if due && t.report != nil {
		t.report(p)
	}
}

// measureRates updates the rates if the period is at least reportEvery long, and begins a new period.
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

// countApplied adds blocks to the current period.
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

// status returns the SyncStatus at now. mu must be held.
func (t *tracker) status(now time.Time) SyncStatus {
	p := SyncStatus{State: Waiting}
	if !t.holdsLock {
		return p
	}
	p.State, p.Applied, p.Head, p.EventsPerSecond = Following, t.cursor, t.head, t.eventRate
	if t.head > t.cursor {
		p.Behind = t.head - t.cursor
		if !t.cursorTime.IsZero() {
			p.Age = max(now.Sub(t.cursorTime), 0)
		}
		if t.blockRate > 0 {
			p.Remaining = time.Duration(float64(p.Behind) / t.blockRate * float64(time.Second))
		}
	}
	if p.Behind > nearHead {
		p.State = CatchingUp
	}
	p.Done = 1
	if t.head > t.start {
		p.Done = float64(max(t.cursor, t.start)-t.start) / float64(max(t.head, t.cursor)-t.start)
	}
	return p
}

// Status returns the current position of the indexer. It is safe for concurrent use.
func (x *Indexer) Status() SyncStatus {
	x.tracker.mu.Lock()
	defer x.tracker.mu.Unlock()
	return x.tracker.status(time.Now())
}

// Ready returns nil if the database is near the chain's head, or if this process is on standby. Otherwise it returns
// the reason. It is safe for concurrent use.
func (x *Indexer) Ready(context.Context) error {
	t := &x.tracker
	t.mu.Lock()
	defer t.mu.Unlock()
	now := time.Now()
	p := t.status(now)
	switch {
	case !t.holdsLock && t.lastErr != nil && now.Sub(t.lastErrAt) < staleAfter: // the lock cannot be requested
		return t.lastErr
	case !t.holdsLock:
		return nil
	case !t.headKnown && t.lastErr == nil:
		return errors.New("indexer: no head was read since the start")
	case t.lastErr != nil && now.Sub(t.observedAt) > staleAfter:
		return fmt.Errorf("indexer: no head was read for %s: %w", staleAfter, t.lastErr)
	case !t.headKnown || now.Sub(t.observedAt) > staleAfter:
		return fmt.Errorf("indexer: no head was read for %s", staleAfter)
	case p.State == CatchingUp:
		return fmt.Errorf("indexer: %d blocks and %s behind the head", p.Behind, p.Age.Round(time.Second))
	}
	return nil
}
