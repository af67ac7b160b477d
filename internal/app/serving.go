package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/indexer"
)

// alongside runs a service until it fails or ctx ends. If --http is set, it serves metrics, health and more there.
func (a *App) alongside(ctx context.Context, more http.Handler, run func(context.Context) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return run(ctx) })
	a.Log.Info("service started")
	if a.Config.HTTP != "" {
		mux := http.NewServeMux()
		mux.Handle("GET /metrics", promhttp.HandlerFor(a.registry, promhttp.HandlerOpts{}))
		mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
			if _, err := io.WriteString(w, "ok\n"); err != nil {
				a.Log.Debug("answer health check", "error", err)
			}
		})
		if more != nil {
			mux.Handle("/", more)
		}
		g.Go(func() error { return a.serve(ctx, mux, nil) })
	}
	return g.Wait()
}

// serve serves HTTP on --http until ctx ends. If listening is not nil, serve calls it with the address.
func (a *App) serve(ctx context.Context, h http.Handler, listening func(net.Addr)) error {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", a.Config.HTTP)
	if err != nil {
		return fmt.Errorf("listen on --http %s: %w", a.Config.HTTP, err)
	}
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, IdleTimeout: 2 * time.Minute,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	if listening != nil {
		listening(l.Addr())
	}
	a.Log.Info("listening", "address", l.Addr().String())
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		<-ctx.Done()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
		defer cancel()
		if err := server.Shutdown(last); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("shut down the server on --http: %w", err)
		}
		return server.Close()
	})
	g.Go(func() error {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	return g.Wait()
}

// readiness serves GET /readyz: the progress of the indexer, with status 503 while it is far behind the head.
func readiness(x *indexer.Indexer) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		p, code, status, reason := x.Status(), http.StatusOK, "ready", ""
		if err := x.Ready(r.Context()); err != nil {
			code, status, reason = http.StatusServiceUnavailable, "not ready", err.Error()
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(code)
		if err := json.NewEncoder(w).Encode(struct {
			Status  string  `json:"status"`
			Reason  string  `json:"reason,omitempty"`
			State   string  `json:"state"`
			Block   uint64  `json:"block"`
			Head    uint64  `json:"head"`
			Behind  uint64  `json:"behind_blocks"`
			Age     float64 `json:"behind_seconds"`
			Percent float64 `json:"percent"`
		}{status, reason, string(p.State), p.Applied, p.Head, p.Behind, p.Age.Seconds(), 100 * p.Done}); err != nil {
			return // the client has gone
		}
	})
	return mux
}

// ready checks the database and the chain, and returns the error of each by name.
func (a *App) ready(ctx context.Context) map[string]error {
	g, ctx := errgroup.WithContext(ctx)
	var database, node error
	g.Go(func() error { database = a.pool.Ping(ctx); return nil })
	g.Go(func() error { _, node = a.Client.Head(ctx); return nil })
	if err := g.Wait(); err != nil {
		node = err
	}
	return map[string]error{"database": database, "chain": node}
}
