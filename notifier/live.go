package notifier

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

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
	id, purpose, ok := n.authorise(w, r, token)
	if !ok {
		return
	}
	after, err := parseAfter(r.URL.Query().Get("after"))
	if err != nil {
		problem(w, http.StatusBadRequest, "after must be a sequence number")
		return
	}
	if reason := n.unavailable(); reason != "" {
		n.metrics.refused.WithLabelValues(reason).Inc()
		problem(w, http.StatusServiceUnavailable, reason)
		return
	}
	ws, err := n.upgrader.Upgrade(w, r, nil)
	if err != nil {
		n.metrics.refused.WithLabelValues("handshake").Inc()
		n.cfg.Log.Debug("upgrade to websocket", "error", err)
		return // the upgrader has answered
	}
	now := time.Now()
	// The jitter spreads the reconnections of pages that connected together after a restart.
	age := n.cfg.MaxAge - rand.N(n.cfg.MaxAge/8+1) //nolint:gosec // not a secret
	c := &conn{ws: ws, owner: purpose == purposeOwner, opened: now, until: now.Add(age), pinged: now}
	c.sent.Store(after)
	n.hub.join(id, c)
	n.metrics.connections.Inc()
	// The connection is registered before the feed is read, so no entry is missed: the wakeup of any later entry
	// finds it. A new goroutine reads from the connection, so that the handler can return and free its large stack.
	if !n.spawn(func(ctx context.Context) { n.read(ctx, c) }) {
		n.hub.leave(c)
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

// unavailable returns the reason why no connection can be accepted, or "".
func (n *Notifier) unavailable() string {
	select {
	case <-n.closed:
		return "restarting"
	default:
	}
	if n.hub.size() >= n.cfg.Limit { // concurrent handshakes may exceed it by a few
		return "full"
	}
	return ""
}

// authorise resolves a token. If it returns false, it has written the response.
func (n *Notifier) authorise(w http.ResponseWriter, r *http.Request, token string) (journal.OrderID, string, bool) {
	id, purpose, err := n.cfg.Tokens.OrderByToken(r.Context(), token)
	switch {
	case errors.Is(err, journal.ErrNotFound) || errors.Is(err, journal.ErrMalformed):
		n.metrics.refused.WithLabelValues("token").Inc()
		problem(w, http.StatusNotFound, "this link is unknown or has expired")
		return id, "", false
	case err != nil:
		n.metrics.refused.WithLabelValues("error").Inc()
		n.cfg.Log.Error("resolve link token", "error", err)
		problem(w, http.StatusServiceUnavailable, tryAgain)
		return id, "", false
	}
	return id, purpose, true
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

// originAllowed accepts pages of the same host and of the configured origins, and clients without an Origin header,
// which are not browsers.
func (n *Notifier) originAllowed(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || slices.Contains(n.cfg.Origins, origin) {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// tryAgain is what a client is told while the database does not answer.
const tryAgain = "the shop's database does not answer: try again in a moment"

// problem writes an application/problem+json response (RFC 9457).
func problem(w http.ResponseWriter, status int, detail string) {
	body, err := json.Marshal(map[string]any{
		"type": "about:blank", "title": http.StatusText(status), "status": status, "detail": detail,
	})
	if err != nil {
		http.Error(w, http.StatusText(status), status)
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	if status >= http.StatusInternalServerError {
		w.Header().Set("Retry-After", "2")
	}
	w.WriteHeader(status)
	if _, err := w.Write(append(body, '\n')); err != nil {
		return // the client has disconnected
	}
}
