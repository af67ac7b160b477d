package api

import (
	"cmp"
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
)

// handler is an http.Handler that can return an error. The table in problem.go converts it into a response.
type handler func(w http.ResponseWriter, r *http.Request) error

// route is an entry of the list in routes. If limit is 0, the handler limits its own time.
type route struct {
	method, path string
	limit        time.Duration
	handle       handler
}

const shortLimit = 10 * time.Second

// routes returns all routes. TestOpenAPI checks that openapi.json describes the same routes.
func (a *API) routes() []route {
	list := []route{
		{"GET", "/", shortLimit, a.shop},
		{"GET", "/r/{token}", shortLimit, a.receipt},
		{"GET", "/t/{token}", shortLimit, a.tracking},
		{"GET", "/orders/{id}", shortLimit, a.explorer},

		{"POST", "/v1/quotes", shortLimit, a.createQuote},
		{"GET", "/v1/zones/{zone}/limits", shortLimit, a.limits},
		{"POST", "/v1/orders", a.RelayTimeout, a.createOrder},
		{"GET", "/v1/orders/{id}", shortLimit, a.order},
		{"GET", "/v1/orders/{id}/events", shortLimit, a.orderEvents},
		{"GET", "/v1/orders/{id}/actions", shortLimit, a.actions},
		{"GET", "/v1/track/{token}", shortLimit, a.track},
		{"GET", "/v1/track/{token}/live", 0, a.live},

		{"GET", "/v1/rankings", shortLimit, a.rankings},
		{"GET", "/v1/devices/{id}/readings/{epoch}/{seq}", shortLimit, a.readingProof},

		{"GET", "/map/basemap.json", shortLimit, a.serveBasemap},
		{"GET", "/assets/*", shortLimit, a.serveAsset},
		{"GET", "/favicon.svg", shortLimit, a.favicon},
		{"GET", "/sw.js", shortLimit, a.serveWorker},
		{"GET", "/openapi.json", shortLimit, a.openapi},
	}
	for _, kind := range ledger.ActionKinds {
		list = append(list, route{"POST", "/v1/orders/{id}/" + string(kind), a.RelayTimeout, a.act(kind)})
	}
	if a.Push != nil && a.PushKey != nil {
		list = append(list,
			route{"GET", "/v1/push/key", shortLimit, withoutError(http.HandlerFunc(a.PushKey))},
			route{"POST", "/v1/track/{token}/push", shortLimit, a.push},
			route{"DELETE", "/v1/track/{token}/push", shortLimit, a.push})
	}
	if a.Segments != nil {
		list = append(list, route{"POST", "/v1/segments", 0, withoutError(a.Segments)})
	}
	if a.Faucet != nil {
		list = append(list, route{"POST", "/v1/dev/faucet", a.RelayTimeout, a.giveTestMoney})
	}
	if a.Doorstep != nil {
		list = append(list, route{"POST", "/v1/dev/doorstep", shortLimit, a.openDoor})
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
	fail := func(err error) http.HandlerFunc {
		return a.wrap(route{path: "none", handle: func(http.ResponseWriter, *http.Request) error { return err }}).ServeHTTP
	}
	missing, refuse := fail(problem.ErrNoPage), fail(problem.ErrMethod)
	r.NotFound(missing)
	r.MethodNotAllowed(func(w http.ResponseWriter, request *http.Request) {
		methods := methodsAt(r, request)
		if len(methods) == 0 { // a method that chi does not know, and no page
			missing(w, request)
			return
		}
		w.Header().Set("Allow", strings.Join(methods, ", "))
		refuse(w, request)
	})
	return r
}

// methodsAt returns the methods that the address of a request takes.
func methodsAt(routes chi.Routes, r *http.Request) (found []string) {
	path := cmp.Or(r.URL.RawPath, r.URL.Path)
	for _, m := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodDelete} {
		if routes.Match(chi.NewRouteContext(), m, path) {
			found = append(found, m)
		}
	}
	return found
}

// withoutError adapts an http.Handler.
func withoutError(h http.Handler) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		h.ServeHTTP(w, r)
		return nil
	}
}
