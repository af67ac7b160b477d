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
	silence     = 30 * time.Second // without a look at the head, after which nothing is known
)

// track is where an indexer is. Its methods may be called at any time.
type track struct {
	start  uint64
	report func(Progress)

	mu       sync.Mutex
	holds    bool
	known    bool // head and at are
	looked   time.Time
	at, head uint64
	shown    time.Time // time of the last block applied
	failed   error
	failedAt time.Time

	since          time.Time // of the two below
	events, blocks uint64
	rate, speed    float64 // events and blocks a second
	far            bool    // the last report said so
}

// hold says whether this process is the one that follows.
func (t *track) hold(holds bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.holds, t.known = holds, false
	t.since, t.events, t.blocks, t.rate, t.speed = time.Time{}, 0, 0, 0, 0
}

func (t *track) fail(err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.failed, t.failedAt = err, time.Now()
}

// look notes head and cursor, and reports when it is time to.
func (t *track) look(head, at uint64) {
	t.mu.Lock()
	now := time.Now()
	t.head, t.at, t.known, t.looked, t.failed = head, at, true, now, nil
	t.measure(now)
	p := t.progress(now)
	far := p.State == Catching
	due := t.far != far || far && t.since.Equal(now)
	t.far = far
	t.mu.Unlock()
	if due && t.report != nil {
		t.report(p)
	}
}

// measure closes a period of measuring when it is long enough. What is long ago counts less and less.
func (t *track) measure(now time.Time) {
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
	t.rate, t.speed = blend(t.rate, t.events), blend(t.speed, t.blocks)
	t.since, t.events, t.blocks = now, 0, 0
}

func (t *track) applied(blocks []ledger.Block) {
	t.mu.Lock()
	defer t.mu.Unlock()
	last := blocks[len(blocks)-1]
	t.shown = last.Time
	t.blocks += last.Number - blocks[0].Number + 1
	for _, b := range blocks {
		t.events += uint64(len(b.Events) + len(b.Logs))
	}
}

func (t *track) progress(now time.Time) Progress {
	p := Progress{State: Waiting}
	if !t.holds {
		return p
	}
	p.State, p.At, p.Head, p.Events = Following, t.at, t.head, t.rate
	if t.head > t.at {
		p.Behind = t.head - t.at
		if !t.shown.IsZero() {
			p.Age = max(now.Sub(t.shown), 0)
		}
		if t.speed > 0 {
			p.Left = time.Duration(float64(p.Behind) / t.speed * float64(time.Second))
		}
	}
	if p.Behind > near {
		p.State = Catching
	}
	p.Done = 1
	if t.head > t.start {
		p.Done = float64(max(t.at, t.start)-t.start) / float64(max(t.head, t.at)-t.start)
	}
	return p
}

// Progress is how far the indexer is now.
func (x *Indexer) Progress() Progress {
	x.track.mu.Lock()
	defer x.track.mu.Unlock()
	return x.track.progress(time.Now())
}

// Ready is nil when what the database shows is as good as the chain's head, or another process sees to it; else it says why not.
func (x *Indexer) Ready(context.Context) error {
	t := &x.track
	t.mu.Lock()
	defer t.mu.Unlock()
	now := time.Now()
	p := t.progress(now)
	switch {
	case !t.holds && t.failed != nil && now.Sub(t.failedAt) < silence: // one that cannot even wait fails again and again
		return t.failed
	case !t.holds:
		return nil
	case !t.known && t.failed == nil:
		return errors.New("the chain's head is not known yet")
	case t.failed != nil && now.Sub(t.looked) > silence:
		return fmt.Errorf("the chain could not be followed lately: %w", t.failed)
	case !t.known || now.Sub(t.looked) > silence:
		return errors.New("the chain's head is not known")
	case p.State == Catching:
		return fmt.Errorf("%d blocks and %s behind", p.Behind, p.Age.Round(time.Second))
	}
	return nil
}
