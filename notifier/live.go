package notifier

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/limit"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// ServeLive answers GET /v1/track/{token}/live?after=N. It upgrades to a WebSocket and sends all entries of the
// order's feed with a sequence number above N in order and unchanged, then each new entry. The page may reply with
// {"type":"seen","seq":n}, which is used for metrics only. ServeLive waits until Run begins. After Run has ended it
// answers 503.
func (n *Notifier) ServeLive(w http.ResponseWriter, r *http.Request, token string) {
	select {
	case <-n.started:
	case <-r.Context().Done():
		return
	}
	if !problem.Allowed(w, r, http.MethodGet) {
		n.refuse(w, r, problem.ErrMethod)
		return
	}
	id, purpose, err := n.authorise(r, token)
	if err != nil {
		n.refuse(w, r, err)
		return
	}
	after, err := parseAfter(r.URL.Query().Get("after"))
	if err != nil {
		n.refuse(w, r, problem.Invalid("after", "want a sequence number"))
		return
	}
	client := limit.Client(r)
	err = n.unavailable()
	if err == nil {
		err = n.places.take(token, client)
	}
	if err != nil {
		n.metrics.refused.WithLabelValues(err.Error()).Inc()
		n.refuse(w, r, err)
		return
	}
	ws, err := n.upgrader.Upgrade(w, r, nil)
	if err != nil {
		n.places.leave(token, client)
		n.metrics.refused.WithLabelValues("handshake").Inc()
		return // the upgrader has answered
	}
	if tcp, ok := ws.NetConn().(*net.TCPConn); ok {
		if err := tcp.SetWriteBuffer(socketBuffer); err != nil {
			n.cfg.Log.Debug("set the size of a socket's buffer", "error", err)
		}
	}
	now := time.Now()
	// The jitter spreads the reconnections of pages that connected together after a restart.
	age := n.cfg.MaxAge - rand.N(n.cfg.MaxAge/8+1) //nolint:gosec // not a secret
	c := &conn{ws: ws, owner: purpose == purposeOwner, opened: now, until: now.Add(age), beaten: now}
	c.beat.Store(true) // the page is live when it has the first message
	c.leave = func() { n.places.leave(token, client) }
	c.sent.Store(after)
	n.hub.join(id, c)
	n.metrics.connections.Inc()
	// The connection is registered before the feed is read, so no entry is missed: the wakeup of any later entry
	// finds it. A new goroutine reads from the connection, so that the handler can return and free its large stack.
	if !n.spawn(func(ctx context.Context) { n.read(ctx, c) }) {
		n.hub.leave(c)
		c.leave()
		n.metrics.connections.Dec()
		c.askReconnect("restarting")
		if err := ws.Close(); err != nil {
			n.cfg.Log.Debug("close connection", "error", err)
		}
		return
	}
	n.flush(c)
	n.refresh(c.topic)
}

// socketBuffer is the size of the kernel's buffer for writes to a page. Without it, a page that does not read holds
// some megabytes.
const socketBuffer = 64 << 10

// unavailable returns errRestarting if Run has ended.
func (n *Notifier) unavailable() error {
	select {
	case <-n.closed:
		return errRestarting
	default:
		return nil
	}
}

// authorise resolves a token. It returns problem.ErrLink for a token that is unknown or has expired.
func (n *Notifier) authorise(r *http.Request, token string) (journal.OrderID, string, error) {
	id, purpose, err := n.cfg.Tokens.OrderByToken(r.Context(), token)
	switch {
	case errors.Is(err, journal.ErrNotFound) || errors.Is(err, journal.ErrMalformed):
		n.metrics.refused.WithLabelValues("token").Inc()
		return id, "", problem.ErrLink
	case err != nil:
		n.metrics.refused.WithLabelValues("error").Inc()
		return id, "", away("resolve a link's token", err)
	}
	return id, purpose, nil
}

// parseAfter parses a sequence number that fits a Postgres bigint; "" is 0.
func parseAfter(s string) (uint64, error) {
	if s == "" {
		return 0, nil
	}
	after, err := strconv.ParseUint(s, 10, 64)
	if err == nil && after > math.MaxInt64 {
		err = strconv.ErrRange
	}
	return after, err
}
