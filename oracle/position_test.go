package oracle_test

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// middles has the middles of the zones on chain.
type middles struct {
	mu sync.Mutex
	of map[uint32]journal.Point
}

func (m *middles) get(_ context.Context, zone uint32) (journal.Point, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.of[zone], nil
}

func (m *middles) set(zone uint32, at journal.Point) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.of[zone] = at
}

var (
	door   = journal.Point{Lat: 541_234_567, Lon: -59_876_543}
	middle = journal.Point{Lat: 541_000_000, Lon: -59_000_000}
)

// logBuffer is a buffer for logs that is safe for concurrent use.
type logBuffer struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// positionEnv is an env with a zone, an oracle that reads its middle and logs everything, and a vehicle.
type positionEnv struct {
	*env
	middles  *middles
	logs     *logBuffer
	registry *prometheus.Registry
	vehicle  *device.Device
	id       journal.Address
}

func newPositionEnv(t *testing.T) *positionEnv {
	t.Helper()
	e := &positionEnv{
		env: newEnv(t), middles: &middles{of: map[uint32]journal.Point{5: middle}},
		logs: new(logBuffer), registry: prometheus.NewRegistry(),
	}
	k := e.enrol(journal.P256)
	e.id = k.Address()
	e.chain.change(func() {
		d := e.chain.devices[e.id]
		d.Role = journal.Vehicle
		e.chain.devices[e.id] = d
	})
	e.vehicle = e.start(k, t.TempDir())
	return e
}

func (e *positionEnv) config() oracle.Config {
	cfg := e.env.config()
	cfg.Middle, cfg.Registry = e.middles.get, e.registry
	cfg.Incidents = e.store
	cfg.Log = slog.New(slog.NewTextHandler(e.logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	return cfg
}

// order indexes an order on its way whose terms have these proof bits and zone 5.
func (e *positionEnv) order(id byte, proof uint8) journal.OrderID {
	order := e.orders.put(id, ledger.Departed)
	e.orders.mu.Lock()
	defer e.orders.mu.Unlock()
	o := e.orders.all[order]
	o.Terms.Proof, o.Terms.Zone = proof, 5
	e.orders.all[order] = o
	return order
}

// posted waits until the vehicle's journal on chain has reached a place, and returns kind, epoch and position of each
// act of the vehicle on chain.
func (e *positionEnv) posted(epoch uint32, next uint64) (lines []string) {
	e.t.Helper()
	ctx, cancel := context.WithTimeout(e.t.Context(), time.Minute)
	defer cancel()
	err := e.chain.await(ctx, func() bool {
		at := e.chain.journals[e.id]
		return at.Epoch == epoch && at.NextSeq == next
	})
	if err != nil {
		e.t.Fatalf("journal on chain has not reached epoch %d, sequence number %d: %v\n%s", epoch, next, err, e.logs)
	}
	e.chain.mu.Lock()
	segments := e.chain.posted
	e.chain.mu.Unlock()
	for _, s := range segments {
		if s.Device != e.id || !s.Acts {
			continue
		}
		m, err := e.store.Segment(e.t.Context(), domain.Digest(s))
		must(e.t, err)
		r, err := journal.DecodeReading(m.Readings)
		must(e.t, err)
		lines = append(lines, fmt.Sprintf("%s %d.%d %d,%d", r.Kind, s.Epoch, s.FirstSeq, r.Lat, r.Lon))
	}
	return lines
}

// noDoor fails the test if the logs have the position of the door.
func (e *positionEnv) noDoor() {
	e.t.Helper()
	for _, part := range []any{door.Lat, door.Lon, fmt.Sprintf("%x", door.Lat), fmt.Sprintf("%x", uint32(door.Lon))} {
		if strings.Contains(e.logs.String(), fmt.Sprint(part)) {
			e.t.Errorf("the logs have %v, a part of the position of the door:\n%s", part, e.logs)
		}
	}
}

// quarantined returns how many messages the oracle refused because of their position.
func (e *positionEnv) quarantined() (n float64) {
	e.t.Helper()
	families, err := e.registry.Gather()
	must(e.t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if f.GetName() == "waybill_oracle_quarantined_total" && l.GetValue() == "position" {
					n += m.GetCounter().GetValue()
				}
			}
		}
	}
	return n
}

// TestOracle_endsEpochThatShowsADoor checks that an act with the position of a door is quarantined and not posted, that
// no log has the position, and that the device signs everything after it again in the next epoch.
func TestOracle_endsEpochThatShowsADoor(t *testing.T) {
	t.Parallel()
	e := newPositionEnv(t)
	order := e.order(1, ledger.ProofCode)
	e.run(e.config())
	must(t, e.vehicle.Act(picking(order)))
	// ActInZone signs any position as the middle of a zone, so this device is one with a fault.
	must(t, e.vehicle.ActInZone(journal.Reading{Kind: journal.Attempting, Subject: order}, door))
	must(t, e.vehicle.Act(journal.Reading{Kind: journal.Inspecting, Lat: door.Lat, Lon: door.Lon, Subject: order}))
	must(t, e.vehicle.Act(picking(order)))
	want := []string{"picking 1.0 0,0", "attempting 2.0 0,0", "inspecting 2.1 0,0", "picking 2.2 0,0"}
	if got := e.posted(2, 3); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("acts on chain are %q, want %q", got, want)
	}
	if n := e.quarantined(); n < 1 {
		t.Errorf("%v messages are quarantined because of their position, want at least 1", n)
	}
	e.noDoor()
	found, err := e.store.Incidents(t.Context(), ledger.IncidentFilter{Device: e.id, Limit: 10})
	must(t, err)
	if len(found) > 0 {
		t.Errorf("incidents are %+v, want none", found)
	}
}

// TestOracle_firstActShowsADoor checks that a device goes on whose first act shows a door. The oracle has no journal of
// the device then.
func TestOracle_firstActShowsADoor(t *testing.T) {
	t.Parallel()
	e := newPositionEnv(t)
	order := e.order(1, ledger.ProofCode)
	e.run(e.config())
	must(t, e.vehicle.ActInZone(journal.Reading{Kind: journal.Inspecting, Value: 1, Subject: order}, door))
	if got := e.posted(2, 1); fmt.Sprint(got) != "[inspecting 2.0 0,0]" {
		t.Errorf("acts on chain are %q", got)
	}
	e.noDoor()
}

// TestOracle_postsMiddleOfZone checks that the middle of the zone is posted if the terms require it, with the terms
// also if the order is closed.
func TestOracle_postsMiddleOfZone(t *testing.T) {
	t.Parallel()
	e := newPositionEnv(t)
	order := e.order(1, ledger.ProofZone)
	e.orders.mu.Lock()
	o := e.orders.all[order]
	o.Status = ledger.Refunded
	e.orders.all[order] = o
	e.orders.mu.Unlock()
	e.chain.change(func() { e.chain.open[order] = true }) // it needs terms
	e.run(e.config())
	must(t, e.vehicle.ActInZone(journal.Reading{Kind: journal.Accepting, Subject: order}, middle))
	if got := e.posted(1, 1); fmt.Sprint(got) != "[accepting 1.0 541000000,-59000000]" {
		t.Errorf("acts on chain are %q", got)
	}
}

// TestOracle_endsEpochForMiddleWithoutProof checks that the middle of the zone is refused if the terms do not require
// it. The delivery is left to the application.
func TestOracle_endsEpochForMiddleWithoutProof(t *testing.T) {
	t.Parallel()
	e := newPositionEnv(t)
	order := e.order(1, ledger.ProofCode)
	e.run(e.config())
	must(t, e.vehicle.ActInZone(journal.Reading{Kind: journal.Accepting, Subject: order}, middle))
	must(t, e.vehicle.Act(picking(order)))
	if got := e.posted(2, 1); fmt.Sprint(got) != "[picking 2.0 0,0]" {
		t.Errorf("acts on chain are %q", got)
	}
	if e.vehicle.Acted(journal.Accepting, order) {
		t.Error("the device reports a delivery that it has not signed in this epoch")
	}
	must(t, e.vehicle.Act(journal.Reading{Kind: journal.Accepting, Subject: order}))
	e.posted(2, 2)
}

// TestOracle_waitsForOrderOfShownPosition checks that a position is not refused for ever before its order is indexed.
func TestOracle_waitsForOrderOfShownPosition(t *testing.T) {
	t.Parallel()
	e := newPositionEnv(t)
	cfg := e.config()
	refused := quarantineReasons{e.store, make(chan string, 100)}
	cfg.Inbox = refused
	e.run(cfg)
	order := journal.OrderID{1}
	must(t, e.vehicle.ActInZone(journal.Reading{Kind: journal.Accepting, Subject: order}, middle))
	if reason := <-refused.reasons; reason != "position" {
		t.Errorf("refused as %s, want position", reason)
	}
	e.order(1, ledger.ProofZone)
	if got := e.posted(1, 1); fmt.Sprint(got) != "[accepting 1.0 541000000,-59000000]" {
		t.Errorf("acts on chain are %q", got)
	}
}

// TestOracle_withdrawsOldMiddle checks that an act is not posted if a reorganisation replaces its zone after the act
// was stored and acknowledged, and that the device goes on.
func TestOracle_withdrawsOldMiddle(t *testing.T) {
	t.Parallel()
	e := newPositionEnv(t)
	order := e.order(1, ledger.ProofZone)
	e.chain.change(func() { e.chain.early[order] = true })
	e.run(e.config())
	must(t, e.vehicle.ActInZone(journal.Reading{Kind: journal.Refusing, Subject: order}, middle))
	must(t, e.chain.await(t.Context(), func() bool { return e.chain.attempts > 0 })) // it is stored
	e.middles.set(5, journal.Point{Lat: 1, Lon: 1})
	e.chain.change(func() { e.chain.early[order] = false })
	must(t, e.vehicle.Act(picking(order)))
	want := []string{"refusing 2.0 0,0", "picking 2.1 0,0"}
	if got := e.posted(2, 2); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("acts on chain are %q, want %q", got, want)
	}
}
