package indexer

import (
	"cmp"
	"slices"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// heads remembers when each head arrived, also while blocks are being applied.
type heads struct {
	wakeup chan struct{} // rings when a head has arrived
	done   chan struct{}

	mu       sync.Mutex
	head     ledger.Cursor
	fresh    bool   // head has not been taken by newest
	started  bool   // the first head only says where we begin: its blocks are old
	first    uint64 // number of that head
	recorded ledger.Cursor
	arrivals []arrival // ascending in number
}

type arrival struct {
	number uint64
	at     time.Time
}

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

// newest is the last head told of since it was last asked for.
func (h *heads) takeNewest() (head ledger.Cursor, ok bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	ok, h.fresh = h.fresh, false
	return h.head, ok
}

// note remembers when a head arrived.
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
		h.arrivals = h.arrivals[:n-1] // another branch
	}
	h.arrivals = append(h.arrivals, arrival{head.Number, time.Now()})
}

// arrival is when the head that showed a block arrived; zero when it is older than the first head.
func (h *heads) arrival(number uint64) time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	if number <= h.first {
		return time.Time{}
	}
	at, _ := slices.BinarySearchFunc(h.arrivals, number, func(a arrival, number uint64) int { return cmp.Compare(a.number, number) })
	if at == len(h.arrivals) {
		return time.Time{}
	}
	return h.arrivals[at].at
}

// forget drops what is known of blocks up to a number.
func (h *heads) prune(number uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for len(h.arrivals) > 0 && h.arrivals[0].number <= number {
		h.arrivals = h.arrivals[1:]
	}
}
