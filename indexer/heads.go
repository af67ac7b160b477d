package indexer

import (
	"cmp"
	"slices"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// heads receives new heads in the background and records when each arrived.
type heads struct {
	wakeup chan struct{} // receives a value when a head has arrived
	done   chan struct{} // closed when the source has closed its channel

	mu       sync.Mutex // guards all fields below
	head     ledger.Cursor
	fresh    bool          // takeNewest has not returned head yet
	started  bool          // a head was recorded
	first    uint64        // number of the first head; earlier blocks have no arrival time
	recorded ledger.Cursor // last head recorded
	arrivals []arrival     // ascending in number
}

// arrival is the time when a head was received.
type arrival struct {
	number uint64
	at     time.Time
}

// watchHeads starts a goroutine that receives from source until it is closed.
func watchHeads(source <-chan ledger.Cursor) *heads {
	h := &heads{wakeup: make(chan struct{}, 1), done: make(chan struct{})}
	go func() {
		defer close(h.done)
		for head := range source {
			h.record(head)
			h.mu.Lock()
			h.head, h.fresh = head, true
			h.mu.Unlock()
			select {
			case h.wakeup <- struct{}{}:
			default:
			}
		}
	}()
	return h
}

// wait returns once the source has closed its channel.
func (h *heads) wait() { <-h.done }

// takeNewest returns the last head received. ok is false if it was returned before or none was received.
func (h *heads) takeNewest() (head ledger.Cursor, ok bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	ok, h.fresh = h.fresh, false
	return h.head, ok
}

// record stores the arrival time of head, except for the first head. Stored heads with the same or a higher number
// belong to another branch and are removed.
func (h *heads) record(head ledger.Cursor) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.started && head == h.recorded {
		return
	}
	h.recorded = head
	if !h.started {
		h.started, h.first = true, head.Number
		return
	}
	for n := len(h.arrivals); n > 0 && h.arrivals[n-1].number >= head.Number; n = len(h.arrivals) {
		h.arrivals = h.arrivals[:n-1]
	}
	h.arrivals = append(h.arrivals, arrival{head.Number, time.Now()})
}

// arrival returns when the first head at or above number was received. It is zero for blocks up to the first head.
func (h *heads) arrival(number uint64) time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	if number <= h.first {
		return time.Time{}
	}
	byNumber := func(a arrival, number uint64) int { return cmp.Compare(a.number, number) }
	at, _ := slices.BinarySearchFunc(h.arrivals, number, byNumber)
	if at == len(h.arrivals) {
		return time.Time{}
	}
	return h.arrivals[at].at
}

// prune removes the arrival times of blocks up to number.
func (h *heads) prune(number uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for len(h.arrivals) > 0 && h.arrivals[0].number <= number {
		h.arrivals = h.arrivals[1:]
	}
}
