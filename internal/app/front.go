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
		w.Header().Set("Retry-After", "2")
		f.answer(w, false)
	})
	return mux
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
