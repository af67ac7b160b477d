package notifier

import (
	"context"
	"math"
	"slices"
	"sort"
	"sync"

	"github.com/waybill/waybill/journal"
)

const (
	pageSize = 128 // entries read from the feed at once
	tailSize = 256 // newest frames kept for each watched order; who is further behind reads the rows
)

// hub knows who watches which order.
type hub struct {
	mu     sync.Mutex
	topics map[journal.OrderID]*topic
	count  int
}

// topic is one watched order: those who watch it, and the newest frames of its feed, read and built once for all.
type topic struct {
	order      journal.OrderID
	refreshing singleFlight // refreshing

	mu    sync.Mutex
	conns map[*conn]struct{}
	read  bool    // whether the tail was ever read
	base  uint64  // the tail holds every entry after base …
	last  uint64  // … up to last
	tail  []frame // appended and cut in front, never changed in place: readers share it
}

// join puts c under its order.
func (h *hub) join(id journal.OrderID, c *conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.count++
	t := h.topics[id]
	if t == nil {
		t = &topic{order: id, conns: make(map[*conn]struct{})}
		h.topics[id] = t
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.conns[c] = struct{}{}
	c.topic = t
}

func (h *hub) leave(c *conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.count--
	t := c.topic
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.conns, c)
	if len(t.conns) == 0 {
		delete(h.topics, t.order)
	}
}

func (h *hub) size() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.count
}

func (h *hub) topic(id journal.OrderID) *topic {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.topics[id]
}

func (h *hub) all() []*topic {
	h.mu.Lock()
	defer h.mu.Unlock()
	all := make([]*topic, 0, len(h.topics))
	for _, t := range h.topics {
		all = append(all, t)
	}
	return all
}

func (h *hub) conns() []*conn {
	var all []*conn
	for _, t := range h.all() {
		all = append(all, t.connections()...)
	}
	return all
}

func (t *topic) connections() []*conn {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := make([]*conn, 0, len(t.conns))
	for c := range t.conns {
		all = append(all, c)
	}
	return all
}

// next is where the next read of the feed begins: after the tail, or while there is none where the watcher
// furthest behind is. A client's own claim never outlives its connection: only rows move the tail. False when nobody watches.
func (t *topic) next() (uint64, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.read {
		return t.last, len(t.conns) > 0
	}
	after := uint64(math.MaxInt64)
	for c := range t.conns {
		after = min(after, c.sent.Load())
	}
	return after, len(t.conns) > 0
}

// extend appends what was read after a sequence number, and reports whether the topic was read before: then they have just been written.
func (t *topic) extend(after uint64, frames []frame) (news bool) {
	if len(frames) == 0 {
		return false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	news = t.read
	if !t.read {
		t.read, t.base = true, after
	}
	t.tail = append(t.tail, frames...)
	if extra := len(t.tail) - tailSize; extra > 0 {
		t.base = t.tail[extra-1].seq
		t.tail = slices.Clone(t.tail[extra:])
	}
	t.last = frames[len(frames)-1].seq
	return news
}

// after gives the frames that follow seq; false when the tail does not reach back that far.
func (t *topic) after(seq uint64) ([]frame, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case !t.read || seq >= t.last:
		return nil, true
	case seq < t.base:
		return nil, false
	}
	i := sort.Search(len(t.tail), func(i int) bool { return t.tail[i].seq > seq })
	return t.tail[i:], true
}

// find gives the frame of a sequence number while it is in the tail.
func (t *topic) find(seq uint64) (frame, bool) {
	if seq == 0 {
		return frame{}, false
	}
	frames, ok := t.after(seq - 1)
	if !ok || len(frames) == 0 || frames[0].seq != seq {
		return frame{}, false
	}
	return frames[0], true
}

// refresh has the topic's feed read to its end, once however many ask at the same time.
func (n *Notifier) refresh(t *topic) {
	if t.refreshing.request() {
		n.spawn(func(ctx context.Context) { t.refreshing.run(func() bool { return n.readToEnd(ctx, t) }) })
	}
}

// readOn reads the topic's feed to its end. An error is left to the next bell or poll.
func (n *Notifier) readToEnd(ctx context.Context, t *topic) bool {
	for {
		after, watched := t.next()
		if !watched {
			return true
		}
		frames, err := n.page(ctx, t.order, after)
		if err != nil {
			if ctx.Err() == nil {
				n.cfg.Log.Warn("read feed", "order", t.order.Short(), "error", err)
			}
			return ctx.Err() == nil
		}
		if t.extend(after, frames) {
			for _, f := range frames {
				observe(n.metrics.rowToRead, f.at)
			}
		}
		for _, c := range t.connections() {
			n.flush(c)
		}
		if len(frames) < pageSize {
			return true
		}
	}
}

// page reads and builds what follows a sequence number.
func (n *Notifier) page(ctx context.Context, id journal.OrderID, after uint64) ([]frame, error) {
	if err := n.reads.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	defer n.reads.Release(1)
	n.metrics.reads.Inc()
	entries, err := n.cfg.Feed.Feed(ctx, id, after, pageSize)
	if err != nil {
		return nil, err
	}
	return buildFrames(entries, after, n.cfg.Link)
}
