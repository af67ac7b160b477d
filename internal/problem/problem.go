// Package problem has the error responses of the HTTP services (RFC 9457) and reads the JSON of their requests. All
// services answer the same error in the same way. No text of a Go library reaches a client.
package problem

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"
)

// Errors of requests, whatever the service.
var (
	ErrNoPage = errors.New("there is no such page")
	ErrMethod = errors.New("this address does not take that method")
	ErrTooBig = errors.New("the body is too large")
	ErrMedia  = errors.New("the body must be application/json")
	ErrLink   = errors.New("this link is unknown or has expired")
)

// Problem is the body of an error response.
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

	Wait time.Duration `json:"-"` // header Retry-After; 0: none
}

// Row is the response for the errors that are Is.
type Row struct {
	Is     error
	Status int
	Name   string // last part of the problem's type
	Title  string
	Detail bool // whether the error text is sent to the client
}

// Hidden returns the row of errors whose text is not shown to clients. name is the last part of the problem's type.
func Hidden(is error, status int, name, title string) Row { return Row{is, status, name, title, false} }

// Shown returns the row of errors whose text is shown to clients.
func Shown(is error, status int, name, title string) Row { return Row{is, status, name, title, true} }

// Table has the responses of a service beside those that all services have. The first row that matches applies.
type Table []Row

// Common has the responses that all services have.
var Common = Table{
	Hidden(ErrNoPage, http.StatusNotFound, "no-page", "There is no such page"),
	Hidden(ErrMethod, http.StatusMethodNotAllowed, "method", "This address does not take that method"),
	Shown(ErrTooBig, http.StatusRequestEntityTooLarge, "too-large", "The request is too large"),
	Hidden(ErrMedia, http.StatusUnsupportedMediaType, "media-type", "The body must be application/json"),
	Shown(ErrLink, http.StatusNotFound, "not-found", "Not found"),
	Shown(journal.ErrMalformed, http.StatusBadRequest, "malformed", "The request cannot be read"),
	Hidden(journal.ErrNotFound, http.StatusNotFound, "not-found", "Not found"),
	Shown(journal.ErrConflict, http.StatusConflict, "conflict", "The request conflicts with an earlier one"),
	Hidden(context.DeadlineExceeded, http.StatusServiceUnavailable, "timeout",
		"It took too long: try the same request again"),
	Hidden(context.Canceled, 499, "cancelled", "The client closed the connection"),
}

// invalid is the error of a request with an invalid field.
type invalid struct{ field, reason string }

func (e invalid) Error() string { return e.field + ": " + e.reason }
func (e invalid) Unwrap() error { return journal.ErrMalformed }

// Invalid returns the error of a request with an invalid field, which is journal.ErrMalformed. Its text is shown to the
// client.
func Invalid(field, reason string) error { return invalid{field, reason} }

// explained is an error that has its own response.
type explained interface {
	error
	Problem() Problem
}

// Of returns the response for err. An error that no row has is internal, and its text is not shown.
func (t Table) Of(err error) Problem {
	if e, ok := errors.AsType[explained](err); ok {
		return e.Problem()
	}
	if e, ok := errors.AsType[invalid](err); ok {
		return Problem{
			Type: Type("invalid"), Title: "The request is invalid", Status: http.StatusUnprocessableEntity,
			Detail: e.Error(), Field: e.field,
		}
	}
	for _, row := range slices.Concat(t, Common) {
		if errors.Is(err, row.Is) {
			out := Problem{Type: Type(row.Name), Title: row.Title, Status: row.Status}
			if row.Detail {
				out.Detail = err.Error()
			}
			return out
		}
	}
	return Problem{
		Type: Type("internal"), Title: "Something went wrong on our side", Status: http.StatusInternalServerError,
	}
}

// Type returns the type of a problem with a name.
func Type(name string) string { return "urn:waybill:problem:" + name }

// retryAfter is the Retry-After header of responses with status 500 and above.
const retryAfter = 2 * time.Second

// Write writes p as JSON. Caches must not keep it.
func (p Problem) Write(w http.ResponseWriter) {
	p.Headers(w)
	WriteJSON(w, "application/problem+json", p.Status, p)
}

// Headers sets the headers of the response beside those of its body.
func (p Problem) Headers(w http.ResponseWriter) {
	wait := p.Wait
	if p.Status >= http.StatusInternalServerError {
		wait = max(wait, retryAfter)
	}
	if wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int((wait + time.Second - 1).Seconds())))
	}
	w.Header().Set("Cache-Control", "no-store")
}

// Allowed reports whether a request has one of the methods. If not, it sets the header Allow, and the caller answers
// with ErrMethod.
func Allowed(w http.ResponseWriter, r *http.Request, methods ...string) bool {
	if slices.Contains(methods, r.Method) {
		return true
	}
	w.Header().Set("Allow", strings.Join(methods, ", "))
	return false
}

// WriteJSON writes v as JSON with a media type and a status code.
func WriteJSON(w http.ResponseWriter, media string, code int, v any) {
	b, err := json.Marshal(v)
	if err != nil { // cannot happen with the types of the services
		code, b = http.StatusInternalServerError, []byte(`{"type":"urn:waybill:problem:internal","status":500}`)
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Content-Length", strconv.Itoa(len(b)+1))
	w.WriteHeader(code)
	w.Write(append(b, '\n')) //nolint:errcheck,gosec // the client may have disconnected
}
