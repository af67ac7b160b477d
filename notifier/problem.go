package notifier

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// Errors of requests that only the notifier returns.
var (
	errOrigin     = errors.New("page of another origin")
	errHandshake  = errors.New("not a WebSocket handshake")
	errFull       = errors.New("full")       // also the label of the metric
	errFullLink   = errors.New("link")       // likewise
	errFullClient = errors.New("client")     // likewise
	errRestarting = errors.New("restarting") // also the label of the metric
	errNoPush     = errors.New("no Web Push")
	errAway       = errors.New("not available")
)

// problems has the responses of the notifier for its errors.
var problems = problem.Table{
	problem.Hidden(errOrigin, http.StatusForbidden, "origin", "Pages of this origin may not connect"),
	problem.Hidden(errHandshake, http.StatusBadRequest, "handshake", "This address takes WebSocket handshakes only"),
	problem.Hidden(errFull, http.StatusServiceUnavailable, "full", "Too many pages are connected"),
	problem.Hidden(errFullLink, http.StatusTooManyRequests, "link-full", "Too many pages with this link"),
	problem.Hidden(errFullClient, http.StatusTooManyRequests, "address-full", "Too many pages from this network address"),
	problem.Hidden(errRestarting, http.StatusServiceUnavailable, "restarting", "The server is restarting"),
	problem.Hidden(errNoPush, http.StatusNotFound, "no-push", "This server sends no push messages"),
	problem.Hidden(errAway, http.StatusServiceUnavailable, "unavailable",
		"The shop's database does not answer: please try again in a moment"),
	problem.Hidden(journal.ErrConflict, http.StatusConflict, "conflict", "This order has too many subscriptions"),
}

// fullWait is the time after which a page that got no place may try again.
const fullWait = 30 * time.Second

// away returns an error after which the client may try again. The cause is logged, and not shown.
func away(what string, cause error) error { return fmt.Errorf("%s: %w: %w", what, errAway, cause) }

// refuse answers with the response for err. It logs errors that are not the client's.
func (n *Notifier) refuse(w http.ResponseWriter, r *http.Request, err error) {
	p := problems.Of(err)
	if errors.Is(err, errFull) || p.Status == http.StatusTooManyRequests {
		p.Wait = fullWait
	}
	if p.Status >= http.StatusInternalServerError && !errors.Is(err, errFull) && !errors.Is(err, errRestarting) {
		n.cfg.Log.Error("request failed", "method", r.Method, "error", err)
	}
	p.Write(w)
}
