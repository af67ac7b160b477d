package oracle_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

func TestOracle_showsPositionsToWhomTheyConcern(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	van := w.enrol(journal.P256)
	near, far := journal.OrderID{1}, journal.OrderID{2}
	for n, id := range []journal.OrderID{near, far} {
		depart(t, w, uint64(10+n), id, van.Address())
	}
	cfg := w.config()
	cfg.Estimate = func(o ledger.Order, at journal.Reading, ahead int) ledger.Estimate {
		return ledger.Estimate{ETA: at.Time.Add(time.Minute), Left: 100 * float64(o.ID[0]), Ahead: ahead}
	}
	w.run(cfg)
	bells := w.store.Listen(t.Context())
	d := w.start(van, "")
	heard := map[journal.OrderID]int{}
	for i := int32(0); heard[near] == 0 || heard[far] == 0; i++ { // the first ones may find nobody listening yet
		must(t, d.Record(journal.Reading{Kind: journal.Position, Lat: 542000000 + i, Lon: 59000000, Value: 8300}))
		select {
		case <-bells:
		case <-time.After(100 * time.Millisecond):
		}
		for _, id := range []journal.OrderID{near, far} {
			heard[id] = len(positions(t, w, id))
		}
		if i > 300 {
			t.Fatal("nobody was told")
		}
	}
	if p := positions(t, w, near)[0]; p.Stops != 0 || p.Left != 100 || p.Speed != 8300 || p.Device != van.Address() {
		t.Errorf("%+v", p)
	}
	if p := positions(t, w, far)[0]; p.Stops != 1 || p.Left != 200 {
		t.Errorf("%+v", p)
	}
	last := int32(0)
	for _, p := range positions(t, w, near) {
		if p.Lat <= last {
			t.Errorf("%d after %d: shown twice or backwards", p.Lat, last)
		}
		last = p.Lat
	}
}

type shown struct {
	Type   string
	Device journal.Address
	Lat    int32
	Speed  int64
	Left   float64
	Stops  int
}

func positions(t *testing.T, w *world, id journal.OrderID) (all []shown) {
	t.Helper()
	entries, err := w.store.Feed(t.Context(), id, 0, 10_000)
	must(t, err)
	for _, e := range entries {
		var s shown
		must(t, json.Unmarshal(e.Body, &s))
		if s.Type == "position" {
			all = append(all, s)
		}
	}
	return all
}

// depart puts an order into a vehicle, by the events that do so.
func depart(t *testing.T, w *world, block uint64, id journal.OrderID, vehicle journal.Address) {
	t.Helper()
	event := func(log uint32, payload any) ledger.Event {
		return ledger.Event{Name: "OrderAdvanced", Order: id, Log: log, Data: json.RawMessage(`{}`), Payload: payload}
	}
	now := time.Now().UTC().Truncate(time.Millisecond)
	placed := event(0, &ledger.OrderPlaced{ID: id, Centre: 1, Terms: ledger.Terms{DeliverBy: now, ValidUntil: now}})
	placed.Name = "OrderPlaced"
	must(t, w.store.Apply(t.Context(), ledger.Block{Number: block, Hash: journal.Hash{byte(block)}, Parent: journal.Hash{byte(block - 1)}, Time: now, Events: []ledger.Event{
		placed,
		event(1, &ledger.OrderAdvanced{ID: id, Status: ledger.Assigned, Device: vehicle, Kind: journal.Departing, Time: now, Handover: 2}),
		event(2, &ledger.OrderAdvanced{ID: id, Status: ledger.Departed, Device: journal.Address{7}, Kind: journal.Departing, Time: now, Handover: 3}),
	}}))
}
