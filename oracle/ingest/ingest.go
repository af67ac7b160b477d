// Package ingest takes segments over HTTP, for devices that do not speak MQTT. A segment passes the same checks as one
// that arrives over MQTT, and the response has the same acknowledgement. It is sent after the commit.
package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/clientip"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// Path is the path of the handler.
const Path = "/v1/segments"

// Limits of a request.
const (
	MaxBody     = 4 << 20 // bytes
	MaxSegments = 128
	MaxRequests = 32 // at the same time
	MaxOfOne    = 8  // requests of one address at the same time

	readTimeout = 15 * time.Second // for the body
	timeout     = 20 * time.Second // to store the segments
)

// Oracle stores segments. oracle.Oracle implements it.
type Oracle interface {
	Deliver(ctx context.Context, segments [][]byte) ([]oracle.Delivered, error)
}

// Handler takes segments: POST application/octet-stream with one encoded segment, or application/json with several.
type Handler struct {
	oracle Oracle
	log    *slog.Logger
	places chan struct{} // holds a value for each request that is being processed

	mu     sync.Mutex
	active map[netip.Addr]int // requests that are being processed, by address of the client
}

// New returns a handler.
func New(o Oracle, log *slog.Logger) *Handler {
	return &Handler{oracle: o, log: log, places: make(chan struct{}, MaxRequests), active: map[netip.Addr]int{}}
}

// enter takes a place for a request of an address. It returns false if there is none. leave gives it back.
func (h *Handler) enter(client netip.Addr) (leave func(), ok bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.active[client] >= MaxOfOne {
		return nil, false
	}
	select {
	case h.places <- struct{}{}:
	default:
		return nil, false
	}
	h.active[client]++
	return func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		<-h.places
		if h.active[client]--; h.active[client] == 0 {
			delete(h.active, client)
		}
	}, true
}

// Routes returns a handler of Path that answers all other requests with a problem.
func (h *Handler) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle(Path, h)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		h.fail(w, problem{status: http.StatusNotFound, name: "no-page", title: "There is no such page"})
	})
	return mux
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		h.fail(w, problem{status: http.StatusMethodNotAllowed, name: "method", title: "This address takes POST only"})
		return
	}
	leave, ok := h.enter(clientip.Of(r))
	if !ok {
		h.fail(w, problem{
			status: http.StatusTooManyRequests, name: "too-many-requests", title: "Too many requests at the same time", wait: 1,
		})
		return
	}
	defer leave()
	segments, single, err := h.read(w, r)
	var p problem
	if errors.As(err, &p) {
		h.fail(w, p)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), timeout)
	defer cancel()
	results, err := h.oracle.Deliver(ctx, segments)
	if err != nil {
		if r.Context().Err() == nil {
			h.log.Error("segments received over HTTP cannot be stored", "segments", len(segments), "error", err)
		}
		h.fail(w, problem{
			status: http.StatusServiceUnavailable, name: "unavailable", wait: 5,
			title: "The segments cannot be stored now: send them again",
		})
		return
	}
	if single {
		h.answerOne(w, results[0])
		return
	}
	h.answer(w, results)
}

// read returns the segments of a request. single means that the body is one segment. The error is a problem.
func (h *Handler) read(w http.ResponseWriter, r *http.Request) (segments [][]byte, single bool, err error) {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/json" && media != "application/octet-stream" {
		return nil, false, problem{
			status: http.StatusUnsupportedMediaType, name: "media-type",
			title: "The body must be application/octet-stream or application/json",
		}
	}
	// Not every ResponseWriter has deadlines; then the server's own applies.
	err = http.NewResponseController(w).SetReadDeadline(time.Now().Add(readTimeout))
	if err != nil && !errors.Is(err, http.ErrNotSupported) {
		h.log.Debug("set the deadline of a request", "error", err)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, false, problem{
			status: http.StatusRequestEntityTooLarge, name: "too-large", title: "The request is too large",
			detail: fmt.Sprintf("the body has more than %d bytes", MaxBody),
		}
	case err != nil:
		return nil, false, malformed("the body cannot be read")
	case media == "application/octet-stream":
		return [][]byte{body}, true, nil
	}
	segments, err = parse(body)
	return segments, false, err
}

// parse returns the segments of a JSON body. The error is a problem.
func parse(body []byte) ([][]byte, error) {
	var request struct {
		Segments [][]byte `json:"segments"`
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(&request); err != nil {
		return nil, malformed(`want {"segments":["…"]} with segments in base64`)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, malformed("there is data after the JSON object")
	}
	if n := len(request.Segments); n == 0 || n > MaxSegments {
		return nil, malformed(fmt.Sprintf("%d segments, want 1 to %d", n, MaxSegments))
	}
	return request.Segments, nil
}

// result is the JSON of one segment's result.
type result struct {
	Device  *journal.Address `json:"device,omitempty"`
	Stored  bool             `json:"stored"`
	Ack     json.RawMessage  `json:"ack,omitempty"` // exactly as over MQTT
	Refused string           `json:"refused,omitempty"`
	Detail  string           `json:"detail,omitempty"`
}

func newResult(d oracle.Delivered) (out result) {
	out.Stored, out.Refused = d.Stored, d.Reason
	if d.Device != (journal.Address{}) {
		out.Device = &d.Device
	}
	if d.Ack != (journal.Ack{}) {
		out.Ack = d.Ack.Marshal()
	}
	if d.Problem != nil {
		out.Detail = d.Problem.Error()
	}
	return out
}

// answer sends the results of several segments.
func (h *Handler) answer(w http.ResponseWriter, results []oracle.Delivered) {
	out := make([]result, len(results))
	for i, d := range results {
		out[i] = newResult(d)
	}
	h.send(w, http.StatusOK, "application/json", struct {
		Results []result `json:"results"`
	}{out})
}

// answerOne sends the acknowledgement of one segment, or the problem with it.
func (h *Handler) answerOne(w http.ResponseWriter, d oracle.Delivered) {
	if d.Reason != "" {
		one := newResult(d)
		h.fail(w, problem{
			status: http.StatusUnprocessableEntity, name: "segment-refused", title: "The oracle refuses the segment",
			refused: one.Refused, detail: one.Detail, ack: one.Ack,
		})
		return
	}
	h.send(w, http.StatusOK, "application/json", json.RawMessage(d.Ack.Marshal()))
}

// problem is an error response (RFC 9457).
type problem struct {
	status              int
	name, title, detail string
	refused             string          // reason of the refusal of a single segment
	ack                 json.RawMessage // acknowledgement that ends the epoch of a refused segment
	wait                int             // header Retry-After, seconds; 0: none
}

func (p problem) Error() string { return p.title }

func malformed(detail string) problem {
	return problem{
		status: http.StatusBadRequest, name: "malformed", title: "The request cannot be read", detail: detail,
	}
}

// fail sends a problem.
func (h *Handler) fail(w http.ResponseWriter, p problem) {
	if p.wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(p.wait))
	}
	h.send(w, p.status, "application/problem+json", struct {
		Type    string          `json:"type"`
		Title   string          `json:"title"`
		Status  int             `json:"status"`
		Detail  string          `json:"detail,omitempty"`
		Refused string          `json:"refused,omitempty"`
		Ack     json.RawMessage `json:"ack,omitempty"`
	}{"urn:waybill:problem:" + p.name, p.title, p.status, p.detail, p.refused, p.ack})
}

func (h *Handler) send(w http.ResponseWriter, status int, media string, body any) {
	b, err := json.Marshal(body)
	if err != nil {
		h.log.Error("encode the response to a request with segments", "error", err)
		status, b = http.StatusInternalServerError, nil
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	if _, err := w.Write(b); err != nil {
		h.log.Debug("send the response to a request with segments", "error", err)
	}
}
