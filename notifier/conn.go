package notifier

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

const (
	readLimit     = 512             // maximum size of a client's message in bytes
	closeTimeout  = time.Second     // for the closing handshake
	extraMessages = 64              // messages that a client may send in addition to one for each entry
	maxDelay      = 5 * time.Minute // longer delays come from wrong clocks or suspended pages and are not observed
	purposeOwner  = "receipt"       // token purpose whose pages receive the tracking link at departure
)

// conn is the connection of one page. It always has one goroutine that reads. A second goroutine writes while there
// are entries to send, so that a slow page does not delay others.
type conn struct {
	ws      *websocket.Conn
	topic   *topic
	leave   func() // gives its place to another connection
	owner   bool   // opened with a receipt token
	opened  time.Time
	until   time.Time     // when it is closed so that its token is checked again
	beaten  time.Time     // time of the last heartbeat; used by maintainConns only
	beat    atomic.Bool   // writePending must send a heartbeat
	turning sync.Mutex    // held while reset changes together with sent
	reset   atomic.Bool   // writePending must tell the page to start over, and begin with the first entry
	writing singleFlight  // writing
	sent    atomic.Uint64 // cursor: sequence number of the last entry written, at first that of the client's request
	written atomic.Uint64 // number of entries written
	seen    uint64        // last sequence number that the page confirmed; used by read only
}

// flush writes pending entries to c in the background.
func (n *Notifier) flush(c *conn) {
	if c.writing.request() {
		n.spawn(func(ctx context.Context) { c.writing.run(func() bool { return n.writePending(ctx, c) }) })
	}
}

// writePending writes all entries after c's cursor. It returns false if the connection can no longer be used.
func (n *Notifier) writePending(ctx context.Context, c *conn) bool {
	if c.beat.Swap(false) {
		if err := n.writeHeartbeat(c); err != nil {
			return n.drop(c, err)
		}
	}
	for ctx.Err() == nil {
		frames, ok := c.topic.after(c.sent.Load())
		// After the read: it may have found frames of the restored feed already.
		if c.reset.Load() {
			if err := n.writeMessage(c, resetMessage); err != nil {
				return n.drop(c, err)
			}
			c.startOver()
			continue
		}
		if !ok { // the tail begins after the cursor
			var err error
			if frames, err = n.page(ctx, c.topic.order, c.sent.Load()); err != nil {
				if ctx.Err() == nil {
					n.outage.Down(err, "order", c.topic.order.Short())
				}
				return ctx.Err() == nil // the next wakeup or poll retries
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

// askToStartOver makes writePending tell the page to start over. It returns false if that is to happen already, or the
// page has no entry.
func (c *conn) askToStartOver() bool {
	c.turning.Lock()
	defer c.turning.Unlock()
	return c.sent.Load() > 0 && !c.reset.Swap(true)
}

// startOver begins with the first entry, after the page was told.
func (c *conn) startOver() {
	c.turning.Lock()
	defer c.turning.Unlock()
	c.sent.Store(0)
	c.reset.Store(false)
}

// writeHeartbeat sends a ping, whose answer shows that the page is there, and a heartbeat, which shows the page that
// the server is there: scripts do not see pings.
func (n *Notifier) writeHeartbeat(c *conn) error {
	until := time.Now().Add(n.cfg.WriteTimeout)
	if err := c.ws.WriteControl(websocket.PingMessage, nil, until); err != nil {
		return err
	}
	if err := c.ws.SetWriteDeadline(until); err != nil {
		return err
	}
	return c.ws.WritePreparedMessage(n.heartbeat)
}

// write sends one frame to c and moves its cursor.
func (n *Notifier) write(c *conn, f frame) error {
	message := f.public
	if c.owner {
		message = f.receipt
	}
	if err := n.writeMessage(c, message); err != nil {
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

// writeMessage sends a message to c.
func (n *Notifier) writeMessage(c *conn, message *websocket.PreparedMessage) error {
	if err := c.ws.SetWriteDeadline(time.Now().Add(n.cfg.WriteTimeout)); err != nil {
		return err
	}
	return c.ws.WritePreparedMessage(message)
}

// live reports whether c was open when the block of f arrived. Only such frames measure the delay of notifications.
func (c *conn) live(f frame) bool { return f.blockAt.After(c.opened) }

// drop ends a connection after a failed write: the read fails too, and the reader closes the connection. It returns
// false for writePending.
func (n *Notifier) drop(c *conn, err error) bool {
	if !errors.Is(err, websocket.ErrCloseSent) {
		n.cfg.Log.Debug("write to page", "order", c.topic.order.Short(), "error", err)
		n.metrics.closed.WithLabelValues("write").Inc()
		c.setDeadline(0)
	}
	return false
}

// askReconnect sends close code 1012 (service restart), upon which the page reconnects, and limits the time for the
// closing handshake.
func (c *conn) askReconnect(reason string) {
	message := websocket.FormatCloseMessage(websocket.CloseServiceRestart, reason)
	if err := c.ws.WriteControl(websocket.CloseMessage, message, time.Now().Add(closeTimeout/2)); err != nil {
		c.setDeadline(0)
		return
	}
	c.setDeadline(closeTimeout)
}

// setDeadline lets reads and writes fail after a duration. The reader then closes the connection.
func (c *conn) setDeadline(after time.Duration) {
	if err := c.ws.NetConn().SetDeadline(time.Now().Add(after)); err != nil {
		return // the reader has closed the connection
	}
}

// read handles messages until the connection ends, then closes it and removes it from its topic.
func (n *Notifier) read(ctx context.Context, c *conn) {
	defer func() {
		n.hub.leave(c)
		c.leave()
		n.metrics.connections.Dec()
		if err := c.ws.Close(); err != nil {
			n.cfg.Log.Debug("close connection", "error", err)
		}
	}()
	readTimeout := n.cfg.Heartbeat*5/2 + n.cfg.WriteTimeout
	extendDeadline := func(string) error {
		if ctx.Err() != nil {
			return nil // keep the deadline of the closing handshake
		}
		return c.ws.SetReadDeadline(time.Now().Add(readTimeout))
	}
	c.ws.SetReadLimit(readLimit)
	c.ws.SetPongHandler(extendDeadline)
	if err := extendDeadline(""); err != nil {
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
			message := websocket.FormatCloseMessage(websocket.ClosePolicyViolation, "invalid message or too many messages")
			if err := c.ws.WriteControl(websocket.CloseMessage, message, time.Now().Add(closeTimeout)); err != nil {
				n.cfg.Log.Debug("write close message", "error", err)
			}
			return
		}
		if err := extendDeadline(""); err != nil {
			return
		}
	}
}

// handleMessage handles one message of the page. It returns false if the message is not valid JSON.
func (n *Notifier) handleMessage(c *conn, text []byte) bool {
	var message struct {
		Type string `json:"type"`
		Seq  uint64 `json:"seq"`
	}
	if err := json.Unmarshal(text, &message); err != nil {
		return false
	}
	if message.Type != "seen" || message.Seq <= c.seen || message.Seq > c.sent.Load() {
		return true // newer pages may send other messages: ignore them
	}
	c.seen = message.Seq
	if f, ok := c.topic.find(message.Seq); ok && c.live(f) {
		observe(n.metrics.blockToBrowser, f.blockAt)
	}
	return true
}

// closeReason returns the label of a closed connection in waybill_notifier_closed_total.
func closeReason(err error) string {
	left := []int{websocket.CloseGoingAway, websocket.CloseNormalClosure, websocket.CloseNoStatusReceived}
	switch {
	case websocket.IsCloseError(err, left...):
		return "left"
	case websocket.IsCloseError(err, websocket.CloseServiceRestart):
		return "dismissed"
	case errors.Is(err, websocket.ErrReadLimit):
		return "policy"
	}
	return "lost"
}
