package app

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/pprof"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/waybill/waybill/internal/config"
	"github.com/waybill/waybill/internal/health"
)

// listenAdmin listens on --admin. The listener is nil if that is empty or off.
func (a *App) listenAdmin(ctx context.Context) (net.Listener, error) {
	if a.Config.Admin == config.AdminOff {
		return nil, nil
	}
	l, err := a.listen(ctx, "admin", a.Config.Admin)
	if err != nil {
		return nil, fmt.Errorf("%w, or off", err)
	}
	if l != nil && !loopback(l.Addr()) {
		a.Log.Warn("other machines may reach the admin listener, which asks for no password", "address", l.Addr())
	}
	return l, nil
}

// adminHandler returns the routes of the admin listener: metrics, profiles, incidents and the details of readiness.
func (a *App) adminHandler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(a.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { a.writeJSON(w, true, nil) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		parts, ready := a.health.Report(r.Context())
		a.writeJSON(w, ready, parts)
	})
	mux.HandleFunc("GET /v1/incidents", func(w http.ResponseWriter, r *http.Request) {
		if findings := a.findings.Load(); findings != nil {
			(*findings).ServeHTTP(w, r)
			return
		}
		http.Error(w, "the database is not open", http.StatusServiceUnavailable)
	})
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/cmdline", func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "the command line may contain secrets", http.StatusForbidden)
	})
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return mux
}

func (a *App) writeJSON(w http.ResponseWriter, ready bool, parts []health.State) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	if !ready {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	err := json.NewEncoder(w).Encode(struct {
		Ready bool           `json:"ready"`
		Parts []health.State `json:"parts,omitempty"`
	}{ready, parts})
	if err != nil {
		a.Log.Debug("answer health check", "error", err)
	}
}
