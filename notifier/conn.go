package notifier

import (
	"context"
	"encoding/json"
	"errors"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

const (
	readLimit     = 512             // bytes in a client's message
	closeTimeout  = time.Second     // how long a connection may take to say goodbye
	extraMessages = 64              // messages a client may send beyond one for each entry it was sent
	maxDelay      = 5 * time.Minute // a longer delay tells of clocks, or of a page that slept, and not of us
	purposeOwner  = "receipt"       // whose token carries this purpose is sent the link at departure
)

// conn is one page. At rest it has one goroutine, which reads; another one writes while there is something to write,
// so that a page that reads slowly holds up nobody.
type conn struct {
	ws      *websocket.Conn
	topic   *topic
	owner   bool
	opened  time.Time
	until   time.Time     // when it must come back and show its token again
	pinged  time.Time     // only the sweep touches it
	ping    atomic.Bool   // a ping is due
	writing singleFlight  // writing
	sent    atomic.Uint64 // cursor: the last entry written, or where the client said it was
	written atomic.Uint64 // entries written
	seen    uint64        // the last entry the page says it showed; only read touches it
}

// kick has c write what it has not written yet.
func (n *Notifier) flush(c *conn) {
	if c.writing.request() {
		n.spawn(func(ctx context.Context) { c.writing.run(func() bool { return n.writePending(ctx, c) }) })
	}
}

// flush writes all that follows the cursor; false when the connection is of no more use.
func (n *Notifier) writePending(ctx context.Context, c *conn) bool {
	if c.ping.Swap(false) {
		if err := c.ws.WriteControl(websocket.PingMessage, nil, time.Now().Add(n.cfg.WriteTimeout)); err != nil {
			return n.drop(c, err)
		}
	}
	for ctx.Err() == nil {
		frames, ok := c.topic.after(c.sent.Load())
		if !ok { // further behind than the tail reaches
			var err error
			if frames, err = n.page(ctx, c.topic.order, c.sent.Load()); err != nil {
				if ctx.Err() == nil {
					n.cfg.Log.Warn("read feed for one page", "order", c.topic.order.Short(), "error", err)
				}
				return ctx.Err() == nil // the next bell or poll asks again
			}
		}
		if len(frames) == 0 {
			return true
		}
		for _, f := range frames {
			if ctx.Err() != nil {
				return false
			}
			if err := n.write(c, f); err != nil {
				return n.drop(c, err)
			}
		}
	}
	return false
}

func (n *Notifier) write(c *conn, f frame) error {
	message := f.public
	if c.owner {
		message = f.receipt
	}
	if err := c.ws.SetWriteDeadline(time.Now().Add(n.cfg.WriteTimeout)); err != nil {
		return err
	}
	if err := c.ws.WritePreparedMessage(message); err != nil {
		return err
	}
	c.sent.Store(f.seq)
	c.written.Add(1)
	n.metrics.sent.WithLabelValues(f.kind).Inc()
	if c.live(f) {
		observe(n.metrics.blockToSocket, f.blockAt)
	}
	return nil
}

// live reports whether the page was there when the block came: what it catches up on says nothing about our speed.
func (c *conn) live(f frame) bool { return f.blockAt.After(c.opened) }

// broken ends a connection that cannot be written to; its reader then lets it go.
func (n *Notifier) drop(c *conn, err error) bool {
	if !errors.Is(err, websocket.ErrCloseSent) {
		n.cfg.Log.Debug("write to page", "order", c.topic.order.Short(), "error", err)
		n.metrics.closed.WithLabelValues("write").Inc()
		c.setDeadline(0)
	}
	return false
}

// dismiss asks the page to connect again (1012, service restart) and gives it a moment to agree.
func (c *conn) askReconnect(reason string) {
	goodbye := websocket.FormatCloseMessage(websocket.CloseServiceRestart, reason)
	if err := c.ws.WriteControl(websocket.CloseMessage, goodbye, time.Now().Add(closeTimeout/2)); err != nil {
		c.setDeadline(0)
		return
	}
	c.setDeadline(closeTimeout)
}

// hangUp ends reads and writes after a while; the reader notices, closes and leaves.
func (c *conn) setDeadline(after time.Duration) {
	if err := c.ws.NetConn().SetDeadline(time.Now().Add(after)); err != nil {
		return // closed already, by the reader
	}
}

// read listens to the page until it goes, and cleans up after it.
func (n *Notifier) read(ctx context.Context, c *conn) {
	defer func() {
		n.hub.leave(c)
		n.metrics.connections.Dec()
		if err := c.ws.Close(); err != nil {
			n.cfg.Log.Debug("close connection", "error", err)
		}
	}()
	patience := n.cfg.Ping*2 + n.cfg.WriteTimeout
	heard := func(string) error {
		if ctx.Err() != nil {
			return nil // the farewell's deadline stands
		}
		return c.ws.SetReadDeadline(time.Now().Add(patience))
	}
	c.ws.SetReadLimit(readLimit)
	c.ws.SetPongHandler(heard)
	if err := heard(""); err != nil {
		return
	}
	for messages := uint64(1); ; messages++ {
		_, text, err := c.ws.ReadMessage()
		if err != nil {
			n.metrics.closed.WithLabelValues(closeReason(err)).Inc()
			return
		}
		if messages > c.written.Load()+extraMessages || !n.handleMessage(c, text) {
			n.metrics.closed.WithLabelValues("policy").Inc()
			goodbye := websocket.FormatCloseMessage(websocket.ClosePolicyViolation, "not understood")
			if err := c.ws.WriteControl(websocket.CloseMessage, goodbye, time.Now().Add(closeTimeout)); err != nil {
				n.cfg.Log.Debug("say goodbye", "error", err)
			}
			return
		}
		if err := heard(""); err != nil {
			return
		}
	}
}

// said takes in one message of the page; false when it is none we know how to read.
func (n *Notifier) handleMessage(c *conn, text []byte) bool {
	var message struct {
		Type string `json:"type"`
		Seq  uint64 `json:"seq"`
	}
	if err := json.Unmarshal(text, &message); err != nil {
		return false
	}
	if message.Type != "seen" || message.Seq <= c.seen || message.Seq > c.sent.Load() {
		return true // a newer page may say more than we know
	}
	c.seen = message.Seq
	if f, ok := c.topic.find(message.Seq); ok && c.live(f) {
		observe(n.metrics.blockToBrowser, f.blockAt)
	}
	return true
}

func closeReason(err error) string {
	var ce *websocket.CloseError
	switch {
	case errors.As(err, &ce) && (ce.Code == websocket.CloseGoingAway || ce.Code == websocket.CloseNormalClosure || ce.Code == websocket.CloseNoStatusReceived):
		return "left"
	case errors.As(err, &ce) && ce.Code == websocket.CloseServiceRestart:
		return "dismissed"
	case errors.Is(err, websocket.ErrReadLimit):
		return "policy"
	}
	return "lost"
}
