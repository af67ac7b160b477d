package api

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/clientip"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Errors that only the API returns.
var (
	errNoPage  = errors.New("there is no such page")
	errMethod  = errors.New("this address does not take that method")
	errTooBig  = fmt.Errorf("the body is larger than %d bytes", bodyLimit)
	errMedia   = errors.New("the body must be application/json")
	errNoZone  = errors.New("there is no such zone")
	errStock   = errors.New("no centre near the zone has all of it")
	errExpired = errors.New("the offer has expired")
)

// invalid is the error of a request with an invalid field. It is shown to the client.
type invalid struct{ field, reason string }

func (e invalid) Error() string { return e.field + ": " + e.reason }

// problems converts errors into HTTP responses. The first entry that matches by errors.Is applies. Other errors are
// internal errors.
var problems = []struct {
	is     error
	code   int
	name   string // last part of the problem's type
	title  string
	detail bool // whether the error text is sent to the client
}{
	{errNoPage, http.StatusNotFound, "no-page", "There is no such page", false},
	{errNoZone, http.StatusNotFound, "no-zone", "There is no such zone", false},
	{errMethod, http.StatusMethodNotAllowed, "method", "This address does not take that method", false},
	{errTooBig, http.StatusRequestEntityTooLarge, "too-large", "The request is too large", true},
	{errMedia, http.StatusUnsupportedMediaType, "media-type", "The body must be application/json", false},
	{errStock, http.StatusConflict, "out-of-stock", "Out of stock near this zone", true},
	{errExpired, http.StatusGone, "offer-expired", "The offer has expired", true},
	{
		ledger.ErrUnreachable, http.StatusServiceUnavailable, "unavailable",
		"The shop's database or chain does not answer: please try again in a moment", false,
	},
	{ErrAssetsMissing, http.StatusServiceUnavailable, "assets-missing", "The page assets are missing", true},
	{journal.ErrMalformed, http.StatusBadRequest, "malformed", "The request cannot be read", true},
	{journal.ErrNotFound, http.StatusNotFound, "not-found", "Not found", false},
	{
		ledger.ErrInactive, http.StatusUnprocessableEntity, "wallet-inactive",
		"This wallet is not active on this chain yet", true,
	},
	{journal.ErrSignature, http.StatusUnprocessableEntity, "bad-signature", "The signature is not the shopper's", true},
	{ledger.ErrRefused, http.StatusUnprocessableEntity, "refused", "The contract refused the order", true},
	{ledger.ErrTooEarly, http.StatusConflict, "too-early", "Not yet: try again in a moment", true},
	{journal.ErrConflict, http.StatusConflict, "conflict", "The request conflicts with an earlier one", true},
	{ledger.ErrIncapable, http.StatusServiceUnavailable, "chain", "This chain cannot carry out orders now", true},
	{
		context.DeadlineExceeded, http.StatusServiceUnavailable, "timeout",
		"It took too long: try the same request again", false,
	},
	{context.Canceled, 499, "cancelled", "The client closed the connection", false},
}

// Problem is the body of an error response (RFC 9457).
type Problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
	Field  string `json:"field,omitempty"` // path of the invalid field in the request

	// Of a basket that no carrier takes.
	Item    string  `json:"item,omitempty"`    // name of the item in field
	Limit   string  `json:"limit,omitempty"`   // what a carrier takes; without it no carrier serves the zone from there
	Largest *uint32 `json:"largest,omitempty"` // largest quantity that is accepted

	wait time.Duration // header Retry-After; 0: none
}

// problemOf returns the response for err.
func (a *API) problemOf(err error) Problem {
	if a.Unavailable != nil && a.Unavailable(err) {
		err = fmt.Errorf("%w: %w", ledger.ErrUnreachable, err)
	}
	return problemOf(err)
}

func problemOf(err error) Problem {
	if e, ok := errors.AsType[invalid](err); ok {
		return Problem{
			Type: problemType("invalid"), Title: "The request is invalid", Status: http.StatusUnprocessableEntity,
			Detail: e.Error(), Field: e.field,
		}
	}
	if e, ok := errors.AsType[notCarried](err); ok {
		return Problem{
			Type: problemType("not-carried"), Title: "No carrier takes this", Status: http.StatusConflict,
			Detail: e.Error(), Field: fmt.Sprintf("lines[%d].quantity", e.line), Item: e.item, Limit: e.limit,
			Largest: &e.largest,
		}
	}
	if e, ok := errors.AsType[*ledger.ActionRefusal](err); ok {
		return actionProblem(e)
	}
	if e, ok := errors.AsType[*ledger.TooManyActions](err); ok {
		return limitProblem(e)
	}
	for _, p := range problems {
		if errors.Is(err, p.is) {
			out := Problem{Type: problemType(p.name), Title: p.title, Status: p.code}
			if p.detail {
				out.Detail = err.Error()
			}
			return out
		}
	}
	return Problem{
		Type: problemType("internal"), Title: "Something went wrong on our side", Status: http.StatusInternalServerError,
	}
}

func problemType(name string) string { return "urn:waybill:problem:" + name }

// problem writes the response for err: an HTML page if a browser requests a page, else application/problem+json.
// Errors with status 500 and above are logged.
func (a *API) problem(w http.ResponseWriter, r *http.Request, err error) {
	p := a.problemOf(err)
	if p.Status >= http.StatusInternalServerError {
		a.Log.Error("request failed", "method", r.Method, "route", routeOf(r), "error", err)
		p.wait = retryAfter
	} else {
		a.Log.Debug("request refused", "method", r.Method, "route", routeOf(r), "client", clientip.Of(r), "error", err)
	}
	if p.wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int((p.wait + time.Second - 1).Seconds())))
	}
	w.Header().Set("Cache-Control", "no-store")
	isPage := r.Method == http.MethodGet && !strings.HasPrefix(r.URL.Path, "/v1/")
	if isPage && strings.Contains(r.Header.Get("Accept"), "text/html") {
		a.pages.problem(w, p)
		return
	}
	writeJSON(w, "application/problem+json", p.Status, p)
}

// routeOf returns the route's pattern for logs. The URL itself must not be logged because it can contain a token.
func routeOf(r *http.Request) string {
	if c := chi.RouteContext(r.Context()); c != nil {
		return c.RoutePattern()
	}
	return ""
}

// writeJSON writes v as JSON with a media type and a status code.
func writeJSON(w http.ResponseWriter, media string, code int, v any) {
	b, err := json.Marshal(v)
	if err != nil { // cannot happen with the types of this package
		code, b = http.StatusInternalServerError, []byte(`{"type":"urn:waybill:problem:internal","status":500}`)
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Content-Length", strconv.Itoa(len(b)+1))
	w.WriteHeader(code)
	w.Write(append(b, '\n')) //nolint:errcheck,gosec // the client may have disconnected
}

// readJSON decodes a request body of one JSON object. It returns an error for unknown fields, a second value, a body
// above bodyLimit, or another content type.
func readJSON(r *http.Request, into any) error {
	media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	if !strings.EqualFold(strings.TrimSpace(media), "application/json") {
		return errMedia
	}
	d := json.NewDecoder(r.Body)
	d.DisallowUnknownFields()
	err := d.Decode(into)
	if err == nil && d.More() {
		err = errors.New("more than one value")
	}
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return errTooBig
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return invalid{cmp.Or(e.Field, "body"), "want " + jsonTypeName(e.Type) + ", not " + e.Value}
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return invalid{strings.Trim(name, `"`), "unknown field"}
	}
	if errors.Is(err, io.EOF) {
		return invalid{"body", "missing"}
	}
	return fmt.Errorf("%w: %w", err, journal.ErrMalformed)
}

// jsonTypeName describes the JSON value that a Go type expects.
func jsonTypeName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Uint32, reflect.Uint64:
		return fmt.Sprintf("a whole number of at most %d bits", t.Bits())
	case reflect.String:
		return "a string"
	case reflect.Slice:
		return "a list"
	default:
		return "an object"
	}
}

// addressIn parses an address in a field of a request.
func addressIn(field, s string) (journal.Address, error) {
	a, err := journal.ParseAddress(s)
	switch {
	case s == "" || err == nil && a == (journal.Address{}):
		return a, invalid{field, "an address is needed"}
	case err != nil:
		return a, invalid{field, "want 0x and 40 hexadecimal digits"}
	}
	return a, nil
}
