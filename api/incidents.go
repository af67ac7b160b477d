package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// incidentPage is the default number of incidents in a response, maxIncidentPage the maximum.
const incidentPage, maxIncidentPage = 50, 500

type incidentResponse struct {
	ID       int64               `json:"id"`
	Device   journal.Address     `json:"device"`
	Order    *journal.OrderID    `json:"order,omitempty"`
	Kind     ledger.IncidentKind `json:"kind"`
	Evidence json.RawMessage     `json:"evidence"`
	Times    int64               `json:"times"`
	Opened   time.Time           `json:"opened"`
	Seen     time.Time           `json:"seen"`
	Closed   *time.Time          `json:"closed,omitempty"`
}

// incidents returns incidents that match the query, newest first.
func (a *API) incidents(w http.ResponseWriter, r *http.Request) error {
	f, err := incidentFilter(r)
	if err != nil {
		return err
	}
	all, err := a.Devices.Incidents(r.Context(), f)
	if err != nil {
		return err
	}
	out := make([]incidentResponse, 0, len(all))
	for _, i := range all {
		x := incidentResponse{
			ID: i.ID, Device: i.Device, Kind: i.Kind, Evidence: i.Evidence, Times: i.Times, Opened: i.Opened, Seen: i.Seen,
		}
		if i.Order != (journal.OrderID{}) {
			x.Order = &i.Order
		}
		if !i.Closed.IsZero() {
			x.Closed = &i.Closed
		}
		out = append(out, x)
	}
	writeJSON(w, "application/json", http.StatusOK, map[string]any{"incidents": out})
	return nil
}

// incidentFilter parses the query parameters device, order, before, limit and open.
func incidentFilter(r *http.Request) (f ledger.IncidentFilter, err error) {
	q := r.URL.Query()
	f.Limit = incidentPage
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
		if f.Limit, err = strconv.Atoi(v); err != nil || f.Limit < 1 || f.Limit > maxIncidentPage {
			err = fmt.Errorf("limit %.40q: want 1 to %d: %w", v, maxIncidentPage, journal.ErrMalformed)
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
