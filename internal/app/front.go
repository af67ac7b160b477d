package app

import (
	"io"
	"log/slog"
	"net/http"
	"sync/atomic"

	"github.com/waybill/waybill/internal/health"
)

// front is the public HTTP handler of a service. It answers before the service has started.
type front struct {
	health *health.Monitor
	log    *slog.Logger
	routes atomic.Pointer[http.Handler] // of the service; nil until it has started
}

// open makes the routes of the service available.
func (f *front) open(routes http.Handler) {
	if routes == nil {
		routes = http.NotFoundHandler()
	}
	f.routes.Store(&routes)
}

// handler returns the handler of all routes. GET /healthz answers 200 while the process serves requests. GET /readyz
// answers 200 if the process can do its work, otherwise 503. Why not, the admin listener tells.
func (f *front) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { f.answer(w, true) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		f.answer(w, f.health.Ready(r.Context()) == nil)
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if routes := f.routes.Load(); routes != nil {
			(*routes).ServeHTTP(w, r)
			return
		}
		f.unavailable(w)
	})
	return mux
}

// unavailable answers a request that came before the service has started.
func (f *front) unavailable(w http.ResponseWriter) {
	w.Header().Set("Retry-After", "2")
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusServiceUnavailable)
	const body = `{"type":"urn:waybill:problem:unavailable","title":"The shop is starting, or waits for its database ` +
		`or chain: please try again in a moment","status":503}` + "\n"
	if _, err := io.WriteString(w, body); err != nil {
		f.log.Debug("answer a request before the start", "error", err)
	}
}

func (f *front) answer(w http.ResponseWriter, ok bool) {
	text, status := "ok\n", http.StatusOK
	if !ok {
		text, status = "not ok\n", http.StatusServiceUnavailable
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	if _, err := io.WriteString(w, text); err != nil {
		f.log.Debug("answer health check", "error", err)
	}
}
