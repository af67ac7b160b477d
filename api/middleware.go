package api

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5/middleware"
	"github.com/prometheus/client_golang/prometheus"
)

// bodyLimit is the maximum size of a request body in bytes.
const bodyLimit = 16 << 10

type metrics struct {
	seconds *prometheus.HistogramVec
	orders  *prometheus.CounterVec
	actions *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "waybill_http_request_seconds", Help: "Seconds to answer an HTTP request, by route, method and status code.",
			Buckets: []float64{.001, .003, .01, .03, .1, .3, 1, 3, 10},
		}, []string{"route", "method", "code"}),
		orders: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_checkouts_total", Help: "Requests to place an order, by outcome: placed, or the type of the problem.",
		}, []string{"outcome"}),
		actions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_actions_total",
			Help: "Requests to relay a signed action, by action and outcome: sent, or the type of the problem.",
		}, []string{"action", "outcome"}),
	}
	r.MustRegister(m.seconds, m.orders, m.actions)
	return m
}

// wrap limits body size and time of a route, measures it, and converts its error into a response.
func (a *API) wrap(x route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if x.limit > 0 {
			ctx, cancel := context.WithTimeout(r.Context(), x.limit)
			defer cancel()
			r = r.WithContext(ctx)
		}
		r.Body = http.MaxBytesReader(w, r.Body, bodyLimit)
		if x.path == "/v1/track/{token}/live" { // the connection is hijacked, so it cannot be wrapped
			if err := x.handle(w, r); err != nil {
				a.problem(w, r, err)
			}
			return
		}
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		start := time.Now()
		if err := x.handle(ww, r); err != nil {
			a.problem(ww, r, err)
		}
		code := ww.Status()
		if code == 0 {
			code = http.StatusOK
		}
		seconds := a.metrics.seconds.WithLabelValues(x.path, r.Method, strconv.Itoa(code))
		seconds.Observe(time.Since(start).Seconds())
	})
}

// secure sets the security headers of all responses. Pages load nothing from other hosts and send them no referrer.
func (a *API) secure(next http.Handler) http.Handler {
	connect := "'self'"
	if u, err := url.Parse(a.LiveURL); err == nil && u.Host != "" {
		connect += " " + u.Scheme + "://" + u.Host + " " + httpOrigin(u.Scheme) + "://" + u.Host
	}
	csp := strings.Join([]string{
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
		"connect-src " + connect, "worker-src 'self'", "manifest-src 'self'",
		"base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
	}, "; ")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", csp)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// recoverer answers a panic of a handler with status 500 instead of closing the connection.
func (a *API) recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				if v == http.ErrAbortHandler { //nolint:errorlint // a panic value, compared as net/http does
					panic(v)
				}
				a.Log.Error("panic in a handler", "panic", v, "route", routeOf(r), "stack", string(debug.Stack()))
				a.problem(w, r, fmt.Errorf("panic: %v", v))
			}
		}()
		next.ServeHTTP(w, r)
	})
}
