package oracle_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestOracle_addsPositionsToFeedsOfOrdersInVehicle(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	van := e.enrol(journal.P256)
	near, far := journal.OrderID{1}, journal.OrderID{2}
	for n, id := range []journal.OrderID{near, far} {
		depart(t, e, uint64(10+n), id, van.Address())
	}
	cfg := e.config()
	cfg.Estimate = func(o ledger.Order, at journal.Reading, ahead int) ledger.Estimate {
		return ledger.Estimate{ETA: at.Time.Add(time.Minute), Left: 100 * float64(o.ID[0]), Ahead: ahead}
	}
	e.run(cfg)
	wakeups := e.store.Listen(t.Context())
	d := e.start(van, "")
	counts := map[journal.OrderID]int{}
	for i := int32(0); counts[near] == 0 || counts[far] == 0; i++ { // positions before the oracle subscribes are lost
		must(t, d.Record(journal.Reading{Kind: journal.Position, Lat: 542000000 + i, Lon: 59000000, Value: 8300}))
		select {
		case <-wakeups:
		case <-time.After(100 * time.Millisecond):
		}
		for _, id := range []journal.OrderID{near, far} {
			counts[id] = len(positions(t, e, id))
		}
		if i > 300 {
			t.Fatal("no position is in the feeds of both orders after 300 positions")
		}
	}
	if p := positions(t, e, near)[0]; p.Stops != 0 || p.Left != 100 || p.Speed != 8300 || p.Device != van.Address() {
		t.Errorf("position of the next stop is %+v, want 0 stops and 100 m left", p)
	}
	if p := positions(t, e, far)[0]; p.Stops != 1 || p.Left != 200 {
		t.Errorf("position of the second stop is %+v, want 1 stop and 200 m left", p)
	}
	last := int32(0)
	for _, p := range positions(t, e, near) {
		if p.Lat <= last {
			t.Errorf("position %d follows %d: duplicate or out of order", p.Lat, last)
		}
		last = p.Lat
	}
}

// feedEntry has the fields of a position in the feed of an order.
type feedEntry struct {
	Type   string
	Device journal.Address
	Lat    int32
	Speed  int64
	Left   float64
	Stops  int
}

// positions returns the positions in the feed of an order.
func positions(t *testing.T, e *env, id journal.OrderID) (all []feedEntry) {
	t.Helper()
	entries, err := e.store.Feed(t.Context(), id, 0, 10_000)
	must(t, err)
	for _, entry := range entries {
		var s feedEntry
		must(t, json.Unmarshal(entry.Body, &s))
		if s.Type == "position" {
			all = append(all, s)
		}
	}
	return all
}

// depart applies a block with the events that place an order and load it into a vehicle.
func depart(t *testing.T, e *env, block uint64, id journal.OrderID, vehicle journal.Address) {
	t.Helper()
	event := func(log uint32, payload any) ledger.Event {
		return ledger.Event{Name: "OrderAdvanced", Order: id, Log: log, Data: json.RawMessage(`{}`), Payload: payload}
	}
	now := time.Now().UTC().Truncate(time.Millisecond)
	placed := event(0, &ledger.OrderPlaced{ID: id, Centre: 1, Terms: ledger.Terms{DeliverBy: now, ValidUntil: now}})
	placed.Name = "OrderPlaced"
	departing := func(status ledger.Status, signer journal.Address, handover uint8) *ledger.OrderAdvanced {
		return &ledger.OrderAdvanced{
			ID: id, Status: status, Device: signer, Kind: journal.Departing, Time: now, Handover: handover,
		}
	}
	must(t, e.store.Apply(t.Context(), ledger.Block{
		Number: block, Hash: journal.Hash{byte(block)}, Parent: journal.Hash{byte(block - 1)}, Time: now,
		Events: []ledger.Event{
			placed,
			event(1, departing(ledger.Assigned, vehicle, 2)),
			event(2, departing(ledger.Departed, journal.Address{7}, 3)),
		},
	}))
}
