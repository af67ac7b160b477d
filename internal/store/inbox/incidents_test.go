package inbox_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
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

func TestOpenIncident_repeated(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	open := func(device journal.Address, order journal.OrderID, kind ledger.IncidentKind, evidence string) bool {
		t.Helper()
		fresh, err := s.OpenIncident(t.Context(), ledger.Incident{
			Device: device, Order: order, Kind: kind, Evidence: json.RawMessage(evidence),
		})
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
			t.Errorf("call %d: fresh is %t, want %t", i, got, c.want)
		}
	}
	all := incidents(t, s, ledger.IncidentFilter{Device: drone})
	if len(all) != 3 || all[0].Kind != ledger.Equivocation || string(all[0].Evidence) != `{"n": 5}` || all[0].Times != 2 {
		t.Errorf("the incidents are %+v; want three, and the first evidence of the equivocation", all)
	}
	if len(all) == 3 && (string(all[2].Evidence) != `{"n": 2}` || all[2].Times != 2 || all[2].Opened.IsZero() ||
		!all[2].Closed.IsZero()) {
		t.Errorf("the repeated incident is %+v; want the last evidence and two occurrences", all[2])
	}
	if got := incidents(t, s, ledger.IncidentFilter{Order: first}); len(got) != 1 || got[0].Order != first {
		t.Errorf("the incidents of the order are %+v, want one", got)
	}
	got := incidents(t, s, ledger.IncidentFilter{Before: all[0].ID, Limit: 1})
	if len(got) != 1 || got[0].Device != dock {
		t.Errorf("the incidents before %d are %+v, want one of the dock", all[0].ID, got)
	}
}

func TestWatch(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := open(t, url)
	conn, err := pg.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // the database is dropped next
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
			t.Errorf("%s: the open incidents are %v, want silence %d, handover %d, speed %d", name, got, silence, handover,
				speed)
		}
	}
	begin(t, s, drone, journal.State{})
	begin(t, s, dock, journal.State{})
	want("no reason", watch(), 0, 0, 0)
	run(`update inbox_devices set heard_at = now() - interval '61 minutes' where device = $1`, drone[:])
	want("one device is silent", watch(), 1, 0, 0)
	want("it is still silent", watch(), 1, 0, 0)
	p := pen{device: drone}
	m, d := p.segment(1, false)
	save(t, s, m, d)
	want("it has sent a segment", watch(), 0, 0, 0)

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
		t.Fatalf("the order is %+v, %v; want a hand-over signed by one side", o, err)
	}
	run(`update order_steps set time = now()`)
	want("one side has just signed", watch(), 0, 0, 0)
	run(`update order_steps set time = now() - interval '11 minutes'`)
	want("one side signed 11 minutes ago", watch(), 0, 1, 0)
	run(`update orders set handover = 3`)
	want("both sides have signed", watch(), 0, 0, 0)

	for _, kind := range []ledger.IncidentKind{ledger.Speed, ledger.Equivocation} {
		i := ledger.Incident{Device: drone, Kind: kind, Evidence: json.RawMessage(`{}`)}
		if _, err := s.OpenIncident(t.Context(), i); err != nil {
			t.Fatal(err)
		}
	}
	want("too fast", watch(), 0, 0, 1)
	run(`update incidents set seen_at = now() - interval '61 minutes'`)
	got := watch()
	want("an hour after the last occurrence", got, 0, 0, 0)
	if got[ledger.Equivocation] != 1 {
		t.Error("the equivocation was closed, want it open")
	}
}

// TestWatch_events checks that each discrepancy, parcel without a carrier and missed pick-up has an incident, once, and
// that a reorganisation removes it.
func TestWatch_events(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s, chained := open(t, url), storetest.Open(t, url)
	watch := func() []ledger.Incident {
		t.Helper()
		if err := s.Watch(t.Context(), time.Hour, time.Hour); err != nil {
			t.Fatal(err)
		}
		return incidents(t, s, ledger.IncidentFilter{})
	}
	var packed []ledger.Event
	for _, step := range journey(first) {
		packed = append(packed, step...)
		if o, ok := step[len(step)-1].Payload.(*ledger.OrderAdvanced); ok && o.Kind == journal.Packing {
			break
		}
	}
	shelf := journal.Address{0x51}
	counted := ledger.Event{
		Name: "DiscrepancyOpened", Device: shelf, Data: json.RawMessage(`{"centre": 3, "counted": 7, "expected": 9}`),
		Payload: &ledger.DiscrepancyOpened{Centre: 3, GTIN: 4006381333931, Device: shelf, Counted: 7, Expected: 9},
	}
	missing := ledger.Event{Name: "CarrierMissing", Order: first, Data: json.RawMessage(`{"parcel": 0}`)}
	blocks := chain(ledger.Block{}, 0, packed, []ledger.Event{counted, counted, missing})
	apply(t, chained, blocks...)
	conn := storetest.Connect(t, url)
	status := func(status string) {
		t.Helper()
		if _, err := conn.Exec(t.Context(), `update orders set status = $1`, status); err != nil {
			t.Fatal(err)
		}
	}
	status("packed")
	for range 2 {
		all := watch()
		if len(all) != 3 || all[0].Kind != ledger.NoCarrier || all[0].Order != first || !all[0].Closed.IsZero() ||
			all[1].Kind != ledger.Discrepancy || all[2].Kind != ledger.Discrepancy || all[1].Device != shelf {
			t.Fatalf("the incidents are %+v, want a missing carrier and two discrepancies", all)
		}
		var evidence struct{ Counted, Expected int }
		if err := json.Unmarshal(all[1].Evidence, &evidence); err != nil || evidence.Counted != 7 || evidence.Expected != 9 {
			t.Fatalf("the evidence of the discrepancy is %s, %v", all[1].Evidence, err)
		}
	}
	status("assigned")
	if all := watch(); all[0].Closed.IsZero() {
		t.Errorf("the incident %+v is open although the parcel has a carrier", all[0])
	}
	if err := chained.Rewind(t.Context(), blocks[0].Number); err != nil {
		t.Fatal(err)
	}
	if all := watch(); len(all) != 0 {
		t.Errorf("the incidents %+v are of events that do not exist any more", all)
	}
}
