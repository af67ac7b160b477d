package api

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/clientip"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// Errors that only the API returns.
var (
	errNoZone  = errors.New("there is no such zone")
	errStock   = errors.New("no centre near the zone has all of it")
	errExpired = errors.New("the offer has expired")
)

// problems has the responses of the API for its errors.
var problems = problem.Table{
	problem.Hidden(errNoZone, http.StatusNotFound, "no-zone", "There is no such zone"),
	problem.Shown(errStock, http.StatusConflict, "out-of-stock", "Out of stock near this zone"),
	problem.Shown(errExpired, http.StatusGone, "offer-expired", "The offer has expired"),
	problem.Hidden(ledger.ErrUnreachable, http.StatusServiceUnavailable, "unavailable",
		"The shop's database or chain does not answer: please try again in a moment"),
	problem.Shown(ErrAssetsMissing, http.StatusServiceUnavailable, "assets-missing", "The page assets are missing"),
	problem.Shown(ledger.ErrInactive, http.StatusUnprocessableEntity, "wallet-inactive",
		"This wallet is not active on this chain yet"),
	problem.Shown(journal.ErrSignature, http.StatusUnprocessableEntity, "bad-signature",
		"The signature is not the shopper's"),
	problem.Shown(ledger.ErrRefused, http.StatusUnprocessableEntity, "refused", "The contract refused the order"),
	problem.Shown(ledger.ErrTooEarly, http.StatusConflict, "too-early", "Not yet: try again in a moment"),
	problem.Shown(ledger.ErrIncapable, http.StatusServiceUnavailable, "chain", "This chain cannot carry out orders now"),
}

// problemOf returns the response for err.
func (a *API) problemOf(err error) problem.Problem {
	if a.Unavailable != nil && a.Unavailable(err) {
		err = fmt.Errorf("%w: %w", ledger.ErrUnreachable, err)
	}
	return problemOf(err)
}

func problemOf(err error) problem.Problem {
	if e, ok := errors.AsType[*ledger.ActionRefusal](err); ok {
		return actionProblem(e)
	}
	if e, ok := errors.AsType[*ledger.TooManyActions](err); ok {
		return limitProblem(e)
	}
	if e, ok := errors.AsType[*ledger.OrderRefusal](err); ok {
		return orderProblem(e)
	}
	return problems.Of(err)
}

// problem writes the response for err: an HTML page if a browser requests a page, else application/problem+json.
// Errors with status 500 and above are logged.
func (a *API) problem(w http.ResponseWriter, r *http.Request, err error) {
	p := a.problemOf(err)
	if p.Status >= http.StatusInternalServerError {
		a.Log.Error("request failed", "method", r.Method, "route", routeOf(r), "error", err)
	} else {
		a.Log.Debug("request refused", "method", r.Method, "route", routeOf(r), "client", clientip.Of(r), "error", err)
	}
	isPage := r.Method == http.MethodGet && !strings.HasPrefix(r.URL.Path, "/v1/")
	if isPage && strings.Contains(r.Header.Get("Accept"), "text/html") {
		p.Headers(w)
		a.pages.problem(w, p)
		return
	}
	p.Write(w)
}

// routeOf returns the route's pattern for logs. The URL itself must not be logged because it can contain a token.
func routeOf(r *http.Request) string {
	if c := chi.RouteContext(r.Context()); c != nil {
		return c.RoutePattern()
	}
	return ""
}

// writeJSON writes v as JSON with a status code.
func writeJSON(w http.ResponseWriter, code int, v any) {
	problem.WriteJSON(w, "application/json", code, v)
}

// addressIn parses an address in a field of a request.
func addressIn(field, s string) (journal.Address, error) {
	a, err := journal.ParseAddress(s)
	switch {
	case s == "" || err == nil && a == (journal.Address{}):
		return a, problem.Invalid(field, "an address is needed")
	case err != nil:
		return a, problem.Invalid(field, "want 0x and 40 hexadecimal digits")
	}
	return a, nil
}
