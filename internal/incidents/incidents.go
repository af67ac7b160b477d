// Package incidents serves incidents to operators. It belongs on a listener that only operators reach: incidents tell
// which device, centre or carrier fails.
package incidents

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// page is the default number of incidents in a response, maxPage the maximum.
const page, maxPage = 50, 500

type response struct {
	ID       int64               `json:"id"`
	Device   *journal.Address    `json:"device,omitempty"`
	Order    *journal.OrderID    `json:"order,omitempty"`
	Kind     ledger.IncidentKind `json:"kind"`
	Evidence json.RawMessage     `json:"evidence"`
	Times    int64               `json:"times"`
	Opened   time.Time           `json:"opened"`
	Seen     time.Time           `json:"seen"`
	Closed   *time.Time          `json:"closed,omitempty"`
}

// Source reads incidents, newest first.
type Source interface {
	Incidents(ctx context.Context, f ledger.IncidentFilter) ([]ledger.Incident, error)
}

// Handler answers GET requests with the incidents that match the query, newest first: device, order, before (the id of
// an incident), limit and open. Errors are application/problem+json.
func Handler(source Source, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, err := filter(r)
		if err != nil {
			answer(w, log, http.StatusBadRequest, problem("malformed", http.StatusBadRequest, err.Error()))
			return
		}
		all, err := source.Incidents(r.Context(), f)
		if err != nil {
			log.Error("read incidents", "error", err)
			const status = http.StatusServiceUnavailable
			answer(w, log, status, problem("internal", status, "the database does not answer: try again in a moment"))
			return
		}
		out := make([]response, 0, len(all))
		for _, i := range all {
			out = append(out, responseOf(i))
		}
		answer(w, log, http.StatusOK, map[string]any{"incidents": out})
	})
}

func responseOf(i ledger.Incident) response {
	x := response{ID: i.ID, Kind: i.Kind, Evidence: i.Evidence, Times: i.Times, Opened: i.Opened, Seen: i.Seen}
	if i.Device != (journal.Address{}) {
		x.Device = &i.Device
	}
	if i.Order != (journal.OrderID{}) {
		x.Order = &i.Order
	}
	if !i.Closed.IsZero() {
		x.Closed = &i.Closed
	}
	return x
}

func problem(name string, status int, detail string) map[string]any {
	return map[string]any{
		"type": "urn:waybill:problem:" + name, "title": http.StatusText(status), "status": status, "detail": detail,
	}
}

func answer(w http.ResponseWriter, log *slog.Logger, status int, body any) {
	media := "application/json"
	if status >= http.StatusBadRequest {
		media = "application/problem+json"
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Debug("answer with incidents", "error", err)
	}
}

// filter parses the query parameters device, order, before, limit and open.
func filter(r *http.Request) (f ledger.IncidentFilter, err error) {
	q := r.URL.Query()
	f.Limit = page
	if v := q.Get("device"); v != "" && err == nil {
		f.Device, err = journal.ParseAddress(v)
	}
	if v := q.Get("order"); v != "" && err == nil {
		f.Order, err = journal.ParseOrderID(v)
	}
	if v := q.Get("before"); v != "" && err == nil {
		if f.Before, err = strconv.ParseInt(v, 10, 64); err != nil || f.Before <= 0 {
			err = fmt.Errorf("before %.40q: want the id of an incident: %w", v, journal.ErrMalformed)
		}
	}
	if v := q.Get("limit"); v != "" && err == nil {
		if f.Limit, err = strconv.Atoi(v); err != nil || f.Limit < 1 || f.Limit > maxPage {
			err = fmt.Errorf("limit %.40q: want 1 to %d: %w", v, maxPage, journal.ErrMalformed)
		}
	}
	switch v := q.Get("open"); v {
	case "", "false":
	case "true":
		f.Open = true
	default:
		err = fmt.Errorf("open %.40q: want true or false: %w", v, journal.ErrMalformed)
	}
	return f, err
}
