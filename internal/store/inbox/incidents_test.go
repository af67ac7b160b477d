package inbox_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/storetest"
)

func incidents(t *testing.T, s *inbox.Inbox, f ledger.IncidentFilter) []ledger.Incident {
	t.Helper()
	if f.Limit == 0 {
		f.Limit = 100
	}
	all, err := s.Incidents(t.Context(), f)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestOpenIncident_onceWhileItIsOpen(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	open := func(device journal.Address, order journal.OrderID, kind ledger.IncidentKind, evidence string) bool {
		t.Helper()
		fresh, err := s.OpenIncident(t.Context(), ledger.Incident{Device: device, Order: order, Kind: kind, Evidence: json.RawMessage(evidence)})
		if err != nil {
			t.Fatal(err)
		}
		return fresh
	}
	for i, c := range []struct {
		device   journal.Address
		order    journal.OrderID
		kind     ledger.IncidentKind
		evidence string
		want     bool
	}{
		{drone, journal.OrderID{}, ledger.Speed, `{"n":1}`, true},
		{drone, journal.OrderID{}, ledger.Speed, `{"n":2}`, false},
		{drone, first, ledger.Speed, `{"n":3}`, true},
		{dock, journal.OrderID{}, ledger.Speed, `{"n":4}`, true},
		{drone, journal.OrderID{}, ledger.Equivocation, `{"n":5}`, true},
		{drone, journal.OrderID{}, ledger.Equivocation, `{"n":6}`, false},
	} {
		if got := open(c.device, c.order, c.kind, c.evidence); got != c.want {
			t.Errorf("%d: fresh %t", i, got)
		}
	}
	all := incidents(t, s, ledger.IncidentFilter{Device: drone})
	if len(all) != 3 || all[0].Kind != ledger.Equivocation || string(all[0].Evidence) != `{"n": 5}` || all[0].Times != 2 {
		t.Errorf("the proof is what was seen first: %+v", all)
	}
	if len(all) == 3 && (string(all[2].Evidence) != `{"n": 2}` || all[2].Times != 2 || all[2].Opened.IsZero() || !all[2].Closed.IsZero()) {
		t.Errorf("%+v", all[2])
	}
	if got := incidents(t, s, ledger.IncidentFilter{Order: first}); len(got) != 1 || got[0].Order != first {
		t.Errorf("%+v", got)
	}
	if got := incidents(t, s, ledger.IncidentFilter{Before: all[0].ID, Limit: 1}); len(got) != 1 || got[0].Device != dock {
		t.Errorf("%+v", got)
	}
}

func TestWatch_silenceAndLoneSignatures(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := open(t, url)
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // only asked
	run := func(q string, args ...any) {
		t.Helper()
		if _, err := conn.Exec(t.Context(), q, args...); err != nil {
			t.Fatal(err)
		}
	}
	watch := func() map[ledger.IncidentKind]int {
		t.Helper()
		if err := s.Watch(t.Context(), time.Hour, 10*time.Minute); err != nil {
			t.Fatal(err)
		}
		open := map[ledger.IncidentKind]int{}
		for _, i := range incidents(t, s, ledger.IncidentFilter{Open: true}) {
			open[i.Kind]++
		}
		return open
	}
	want := func(name string, got map[ledger.IncidentKind]int, silence, handover, speed int) {
		t.Helper()
		if got[ledger.Silence] != silence || got[ledger.Handover] != handover || got[ledger.Speed] != speed {
			t.Errorf("%s: %v", name, got)
		}
	}
	begin(t, s, drone, journal.State{})
	begin(t, s, dock, journal.State{})
	want("all well", watch(), 0, 0, 0)
	run(`update inbox_devices set heard_at = now() - interval '61 minutes' where device = $1`, drone[:])
	want("one is silent", watch(), 1, 0, 0)
	want("and stays so", watch(), 1, 0, 0)
	p := pen{device: drone}
	m, d := p.segment(1, false)
	save(t, s, m, d)
	want("it is heard", watch(), 0, 0, 0)

	journey := journey(first)
	var events []ledger.Event
	for _, step := range journey {
		events = append(events, step...)
		o, ok := step[len(step)-1].Payload.(*ledger.OrderAdvanced)
		if ok && o.Kind == journal.Departing {
			break
		}
	}
	blocks := chain(ledger.Block{}, 0, events)
	chained := storetest.Open(t, url)
	apply(t, chained, blocks...)
	o, err := chained.Order(t.Context(), first)
	if err != nil || o.Status != ledger.Assigned || o.Handover == 0 || o.Handover == 3 {
		t.Fatalf("%+v, %v", o, err)
	}
	run(`update order_steps set time = now()`)
	want("just signed", watch(), 0, 0, 0)
	run(`update order_steps set time = now() - interval '11 minutes'`)
	want("signed by one", watch(), 0, 1, 0)
	run(`update orders set handover = 3`)
	want("by both", watch(), 0, 0, 0)

	if _, err := s.OpenIncident(t.Context(), ledger.Incident{Device: drone, Kind: ledger.Speed, Evidence: json.RawMessage(`{}`)}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.OpenIncident(t.Context(), ledger.Incident{Device: drone, Kind: ledger.Equivocation, Evidence: json.RawMessage(`{}`)}); err != nil {
		t.Fatal(err)
	}
	want("too fast", watch(), 0, 0, 1)
	run(`update incidents set seen_at = now() - interval '61 minutes'`)
	got := watch()
	want("not again for an hour", got, 0, 0, 0)
	if got[ledger.Equivocation] != 1 {
		t.Error("a proof does not pass")
	}
}
