package api

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// handler is an http.Handler whose error becomes a problem by the table in problem.go.
type handler func(w http.ResponseWriter, r *http.Request) error

// route is one line of the list below. A limit of 0 means that the handler bounds its own time.
type route struct {
	method, path string
	limit        time.Duration
	do           handler
}

const short = 10 * time.Second

// routes is every door of the house; openapi.json describes each of them, and a test holds the two together.
func (a *API) routes() []route {
	list := []route{
		{"GET", "/", short, a.shop},
		{"GET", "/r/{token}", short, a.receipt},
		{"GET", "/t/{token}", short, a.tracking},
		{"GET", "/orders/{id}", short, a.explorer},

		{"POST", "/v1/quotes", short, a.createQuote},
		{"POST", "/v1/orders", a.RelayTimeout, a.createOrder},
		{"GET", "/v1/orders/{id}", short, a.order},
		{"GET", "/v1/orders/{id}/events", short, a.orderEvents},
		{"GET", "/v1/track/{token}", short, a.track},
		{"GET", "/v1/track/{token}/live", 0, a.live},

		{"GET", "/v1/rankings", short, a.rankings},
		{"GET", "/v1/incidents", short, a.incidents},
		{"GET", "/v1/devices/{id}/readings/{epoch}/{seq}", short, a.readingProof},

		{"GET", "/map/basemap.json", short, a.serveBasemap},
		{"GET", "/assets/*", short, a.serveAsset},
		{"GET", "/favicon.svg", short, a.favicon},
		{"GET", "/sw.js", short, a.serveWorker},
		{"GET", "/openapi.json", short, a.openapi},
		{"GET", "/healthz", short, a.healthz},
		{"GET", "/readyz", short, a.readyz},
		{"GET", "/metrics", short, plain(promhttp.HandlerFor(a.Registry, promhttp.HandlerOpts{}))},
	}
	if a.Push != nil && a.PushKey != nil {
		list = append(list,
			route{"GET", "/v1/push/key", short, plain(http.HandlerFunc(a.PushKey))},
			route{"POST", "/v1/track/{token}/push", short, a.push},
			route{"DELETE", "/v1/track/{token}/push", short, a.push})
	}
	if a.Faucet != nil {
		list = append(list, route{"POST", "/v1/dev/faucet", a.RelayTimeout, a.drip})
	}
	return list
}

func (a *API) router() http.Handler {
	r := chi.NewRouter()
	r.Use(a.recoverer, a.secure)
	for _, x := range a.routes() {
		r.Method(x.method, x.path, a.wrap(x))
		if x.method == http.MethodGet {
			r.Method(http.MethodHead, x.path, a.wrap(x))
		}
	}
	r.NotFound(a.wrap(route{path: "none", do: func(http.ResponseWriter, *http.Request) error { return errNoPage }}).ServeHTTP)
	r.MethodNotAllowed(a.wrap(route{path: "none", do: func(http.ResponseWriter, *http.Request) error { return errMethod }}).ServeHTTP)
	return r
}

func plain(h http.Handler) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		h.ServeHTTP(w, r)
		return nil
	}
}
