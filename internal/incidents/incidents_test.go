package incidents_test

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/incidents"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// testIncidents are a closed incident, one about an order, and one about a silent device.
var testIncidents = []ledger.Incident{
	{
		ID: 3, Device: journal.Address{5}, Kind: ledger.Speed, Evidence: json.RawMessage(`{"metres_per_second":400}`),
		Times: 2, Opened: noon, Seen: noon, Closed: noon.Add(time.Hour),
	},
	{
		ID: 2, Device: journal.Address{4}, Order: journal.OrderID{7}, Kind: ledger.Handover,
		Evidence: json.RawMessage(`{"signed":"dock"}`), Times: 1, Opened: noon, Seen: noon,
	},
	{
		ID: 1, Device: journal.Address{5}, Kind: ledger.Silence, Evidence: json.RawMessage(`{}`),
		Times: 1, Opened: noon, Seen: noon,
	},
}

func (f fake) Incidents(_ context.Context, q ledger.IncidentFilter) (all []ledger.Incident, err error) {
	if f.broken {
		return nil, errors.New("dial tcp 10.0.0.7:5432: connection refused")
	}
	for _, i := range testIncidents {
		switch {
		case q.Device != journal.Address{} && q.Device != i.Device, q.Order != journal.OrderID{} && q.Order != i.Order:
		case q.Open && !i.Closed.IsZero(), q.Before > 0 && i.ID >= q.Before, len(all) == q.Limit:
		default:
			all = append(all, i)
		}
	}
	return all, nil
}

type fake struct{ broken bool }

func TestHandler(t *testing.T) {
	t.Parallel()
	order, device := journal.OrderID{7}, journal.Address{5}
	for _, c := range []struct {
		query  string
		broken bool
		status int
		want   string // ids, or a part of the problem
		lacks  string
	}{
		{"", false, 200, `"id":3,"device":"0x05`, `"order":"0x0000000`},
		{"", false, 200, `"closed":"2026-11-22T13:00:00Z"`, ""},
		{"?open=true&device=" + device.String(), false, 200, `{"incidents":[{"id":1,`, `"id":3`},
		{"?order=" + order.String(), false, 200, `{"incidents":[{"id":2,`, `"id":1`},
		{"?before=3&limit=1", false, 200, `{"incidents":[{"id":2,`, `"id":1`},
		{"?device=0x05", false, 400, "malformed", ""},
		{"?order=nobody", false, 400, "malformed", ""},
		{"?limit=501", false, 400, "want 1 to 500", ""},
		{"?before=-1", false, 400, "want the id of an incident", ""},
		{"?open=perhaps", false, 400, "want true or false", ""},
		{"", true, 503, "the database does not answer", "10.0.0.7"},
	} {
		log := slog.New(slog.DiscardHandler)
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/v1/incidents"+c.query, nil)
		incidents.Handler(fake{c.broken}, log).ServeHTTP(w, r)
		body := w.Body.String()
		if w.Code != c.status || !strings.Contains(body, c.want) || c.lacks != "" && strings.Contains(body, c.lacks) {
			t.Errorf("%q: status %d, body %s; want %d with %q and without %q", c.query, w.Code, body, c.status, c.want, c.lacks)
		}
		if !json.Valid(w.Body.Bytes()) {
			t.Errorf("%q: body %s is not JSON", c.query, body)
		}
	}
}
