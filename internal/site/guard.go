package site

import (
	"cmp"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"sync"
)

// maxRefused is the number of different refused origins that are logged.
const maxRefused = 100

// Guard decides which origins' pages may connect. It logs each refused origin once. It is safe for concurrent use.
type Guard struct {
	own string
	log *slog.Logger

	mu      sync.Mutex // guards refused
	refused map[string]bool
}

// NewGuard returns a guard for the pages of an origin, in any form. Pages of the host that a request names are always
// allowed; if origin is "" or not an origin, no others.
func NewGuard(origin string, log *slog.Logger) *Guard {
	own, err := Origin(origin)
	if err != nil {
		own = ""
	}
	return &Guard{own: own, log: log, refused: map[string]bool{}}
}

// Allows reports whether a request comes from a page of the site, or from a client that is no browser.
func (g *Guard) Allows(r *http.Request) bool {
	text := r.Header.Get("Origin")
	if text == "" {
		return true
	}
	origin, err := Origin(text)
	if err == nil && (origin == g.own || sameHost(origin, r.Host)) {
		return true
	}
	g.note(text, r.Host)
	return false
}

// Crosses reports whether a request comes from a page of the site that has another host than the request, and returns
// the page's origin as the browser wrote it.
func (g *Guard) Crosses(r *http.Request) (string, bool) {
	text := r.Header.Get("Origin")
	origin, err := Origin(text)
	return text, text != "" && err == nil && origin == g.own
}

// sameHost reports whether a page of origin has the host of the header Host. The scheme is not known there, since a
// proxy may have ended the TLS connection.
func sameHost(origin, host string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	own, err := Origin(u.Scheme + "://" + host)
	return err == nil && own == origin
}

func (g *Guard) note(origin, host string) {
	origin, host = fmt.Sprintf("%.200s", origin), fmt.Sprintf("%.200s", host)
	g.mu.Lock()
	fresh := !g.refused[origin] && len(g.refused) < maxRefused
	if fresh {
		g.refused[origin] = true
	}
	g.mu.Unlock()
	if fresh {
		g.log.Warn("refused a page of another origin: give --public-url the URL at which shoppers reach the pages",
			"origin", origin, "public_url", cmp.Or(g.own, "not set"), "host", host)
	}
}
