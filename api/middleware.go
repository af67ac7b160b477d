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

// bodyLimit is the most that any request may carry, in bytes.
const bodyLimit = 16 << 10

type metrics struct {
	seconds *prometheus.HistogramVec
	orders  *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "waybill_http_request_seconds", Help: "Time to answer a request.",
			Buckets: []float64{.001, .003, .01, .03, .1, .3, 1, 3, 10},
		}, []string{"route", "method", "code"}),
		orders: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_checkouts_total", Help: "Orders that were asked for, by outcome.",
		}, []string{"outcome"}),
	}
	r.MustRegister(m.seconds, m.orders)
	return m
}

// wrap bounds a route's body and time, measures it, and turns its error into a problem.
func (a *API) wrap(x route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if x.limit > 0 {
			ctx, cancel := context.WithTimeout(r.Context(), x.limit)
			defer cancel()
			r = r.WithContext(ctx)
		}
		r.Body = http.MaxBytesReader(w, r.Body, bodyLimit)
		if x.path == "/v1/track/{token}/live" { // a hijacked connection is neither wrapped nor timed
			if err := x.handle(w, r); err != nil {
				a.problem(w, r, err)
			}
			return
		}
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		start := a.Clock()
		if err := x.handle(ww, r); err != nil {
			a.problem(ww, r, err)
		}
		code := ww.Status()
		if code == 0 {
			code = http.StatusOK
		}
		a.metrics.seconds.WithLabelValues(x.path, r.Method, strconv.Itoa(code)).Observe(a.Clock().Sub(start).Seconds())
	})
}

// secure sets what every answer carries: no foreign host is ever asked for anything, and no address leaks to one.
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

// recoverer answers a panic with a problem instead of a cut connection.
func (a *API) recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				if v == http.ErrAbortHandler { //nolint:errorlint // a panic value, compared as net/http does
					panic(v)
				}
				a.Log.Error("panic in a handler", "panic", v, "path", routeOf(r), "stack", string(debug.Stack()))
				a.problem(w, r, fmt.Errorf("panic: %v", v))
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// retryAfter is how long a client should wait when a part is away.
const retryAfter = 2 * time.Second
