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
	pageSize = 128 // entries in one read of the feed
	tailSize = 256 // newest frames cached for each topic; connections further behind read from the feed
)

// hub holds the topics that have connections.
type hub struct {
	mu     sync.Mutex // guards topics; lock order: hub.mu before topic.mu
	topics map[journal.OrderID]*topic
}

// topic is an order with connections. It caches the newest frames of the order's feed, so that each entry is read and
// encoded once for all connections.
type topic struct {
	order      journal.OrderID
	refreshing singleFlight // of readToEnd

	mu    sync.Mutex // guards all fields below
	conns map[*conn]struct{}
	read  bool    // whether the feed was read
	base  uint64  // tail holds the entries base+1 to last
	last  uint64  // sequence number of the last entry read; 0 if there is none
	tail  []frame // frames base+1 to last; slices of it are shared, so elements are never changed
}

// join adds c to the topic of its order and sets c.topic.
func (h *hub) join(id journal.OrderID, c *conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
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

// leave removes c from its topic, and the topic with its last connection.
func (h *hub) leave(c *conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
	t := c.topic
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.conns, c)
	if len(t.conns) == 0 {
		delete(h.topics, t.order)
	}
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

// next returns the sequence number after which the feed must be read, and false if the topic has no connections. The
// read begins with the last known entry, so that the answer shows whether the feed still has it: the end of the tail,
// or before the first read the lowest cursor of all connections. Clients choose their own cursors, so afterwards only
// entries that were read move it.
func (t *topic) next() (uint64, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	known := t.last
	if !t.read {
		known = uint64(math.MaxInt64)
		for c := range t.conns {
			known = min(known, c.sent.Load())
		}
	}
	return max(known, 1) - 1, len(t.conns) > 0
}

// extend appends frames that were read after a sequence number. It returns those that are new since an earlier read.
// If the feed does not have the last known entry any more, because its database was restored, extend forgets the tail
// and returns restart: the feed must be read from its beginning.
func (t *topic) extend(after uint64, frames []frame) (news []frame, restart bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case t.read && t.last > 0 && !t.continues(frames), !t.read && after > 0 && len(frames) == 0:
		t.read, t.base, t.last, t.tail = true, 0, 0, nil
		return nil, true
	case t.read && t.last > 0:
		frames = frames[1:]
		news = frames
	case t.read:
		news = frames
	default:
		t.read, t.base, t.last = true, after, after
	}
	t.tail = append(t.tail, frames...)
	if extra := len(t.tail) - tailSize; extra > 0 {
		t.base = t.tail[extra-1].seq
		t.tail = slices.Clone(t.tail[extra:])
	}
	if len(frames) > 0 {
		t.last = frames[len(frames)-1].seq
	}
	return news, false
}

// continues reports whether frames begin with the last entry of the tail. mu must be held.
func (t *topic) continues(frames []frame) bool {
	if len(frames) == 0 || frames[0].seq != t.last {
		return false
	}
	return len(t.tail) == 0 || frames[0].at.Equal(t.tail[len(t.tail)-1].at)
}

// beyond returns the connections of conns whose cursor is beyond the last entry read.
func (t *topic) beyond(conns []*conn) (out []*conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, c := range conns {
		if c.sent.Load() > t.last {
			out = append(out, c)
		}
	}
	return out
}

// after returns the frames with a sequence number above seq. It returns false if the tail begins later.
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

// find returns the frame with a sequence number, and false if it is not in the tail.
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

// refresh reads the topic's feed to its end in the background. Concurrent calls share one read.
func (n *Notifier) refresh(t *topic) {
	if t.refreshing.request() {
		n.spawn(func(ctx context.Context) { t.refreshing.run(func() bool { return n.readToEnd(ctx, t) }) })
	}
}

// readToEnd reads the topic's feed to its end and flushes its connections. It returns false if ctx has ended. Other
// errors are logged; the next wakeup or poll reads again.
func (n *Notifier) readToEnd(ctx context.Context, t *topic) bool {
	for {
		conns := t.connections() // before the read, so that the feed has all that they were sent
		after, watched := t.next()
		if !watched {
			return true
		}
		frames, err := n.page(ctx, t.order, after)
		if err != nil {
			if ctx.Err() == nil {
				n.outage.Down(err, "order", t.order.Short())
			}
			return ctx.Err() == nil
		}
		n.outage.Up()
		news, restart := t.extend(after, frames)
		if restart {
			n.reset(t, conns)
			continue
		}
		for _, f := range news {
			observe(n.metrics.rowToRead, f.at)
		}
		atEnd := len(frames) < pageSize
		if atEnd {
			n.reset(t, t.beyond(conns))
		}
		for _, c := range t.connections() {
			n.flush(c)
		}
		if atEnd {
			return true
		}
	}
}

// reset tells pages that the feed does not have the entries that they were sent: the database was restored. They get
// the feed from its beginning.
func (n *Notifier) reset(t *topic, conns []*conn) {
	pages := 0
	for _, c := range conns {
		if c.askToStartOver() {
			pages++
			n.metrics.resets.Inc()
		}
	}
	if pages > 0 {
		n.cfg.Log.Warn("the feed has lost entries that pages have: the database was restored; the pages start over",
			"order", t.order.Short(), "pages", pages)
	}
}

// page reads at most pageSize entries after a sequence number.
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
