package vda5050_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/device/vda5050"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// fleetEnv is a gateway for two robots whose devices are real, at a real Mosquitto.
type fleetEnv struct {
	t       *testing.T
	client  mqtt.Client
	signed  map[string]chan journal.Reading // by serial number
	log     *testenv.Log
	payload map[string]any // a state
	status  chan error
}

// newFleet starts the gateway and waits until it is subscribed.
func newFleet(t *testing.T) *fleetEnv {
	t.Helper()
	e := &fleetEnv{t: t, signed: map[string]chan journal.Reading{}, status: make(chan error, 100)}
	url := testenv.Mosquitto(t)
	cfg := vda5050.Config{
		Broker: url, Robots: map[vda5050.Robot]vda5050.Signer{}, Status: func(err error) { e.status <- err },
		Maps: map[string]vda5050.MapOrigin{"hall": {Point: journal.Point{Lat: 60e7, Lon: 5e7}}},
	}
	cfg.Log, e.log = testenv.NewLog(t)
	for _, serial := range []string{"0001", "0002"} {
		key, err := device.GenerateKey(journal.P256)
		must(t, err)
		d, err := device.Open(device.Config{Key: key, Domain: journal.Domain{ChainID: 1}, Dir: t.TempDir(), Log: quiet})
		must(t, err)
		t.Cleanup(func() { must(t, d.Close()) })
		e.signed[serial] = make(chan journal.Reading, 100)
		cfg.Robots[vda5050.Robot{Manufacturer: "KIT", Serial: serial}] = goodReadings{d, e.signed[serial]}
	}
	g, err := vda5050.New(cfg)
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	must(t, <-e.status)
	e.client = mqtt.NewClient(mqtt.NewClientOptions().AddBroker(url).SetClientID("robots"))
	if token := e.client.Connect(); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	t.Cleanup(func() { e.client.Disconnect(100) })
	must(t, json.Unmarshal(readRecording(t)[1].Payload, &e.payload))
	return e
}

// goodReadings is a Signer that sends each reading that the device has signed to signed.
type goodReadings struct {
	*device.Device
	signed chan journal.Reading
}

func (s goodReadings) Act(r journal.Reading) error {
	err := s.Device.Act(r)
	if err == nil {
		s.signed <- r
	}
	return err
}

func (s goodReadings) Record(r journal.Reading) error {
	err := s.Device.Record(r)
	if err == nil {
		s.signed <- r
	}
	return err
}

// send publishes a state of a robot at a time. change changes it; nil: nothing.
func (e *fleetEnv) send(serial string, header int, at time.Time, change func(map[string]any)) {
	e.t.Helper()
	m := map[string]any{}
	b, err := json.Marshal(e.payload)
	must(e.t, err)
	must(e.t, json.Unmarshal(b, &m))
	m["serialNumber"], m["headerId"], m["timestamp"] = serial, header, at.UTC().Format("2006-01-02T15:04:05.000Z")
	if change != nil {
		change(m)
	}
	b, err = json.Marshal(m)
	must(e.t, err)
	if token := e.client.Publish("uagv/v3/KIT/"+serial+"/state", 1, false, b); token.Wait() && token.Error() != nil {
		e.t.Fatal(token.Error())
	}
}

// next returns the next reading that a robot has signed.
func (e *fleetEnv) next(serial string) journal.Reading {
	e.t.Helper()
	select {
	case r := <-e.signed[serial]:
		return r
	case <-time.After(time.Minute):
		e.t.Fatalf("robot %s has signed nothing within a minute", serial)
		return journal.Reading{}
	}
}

// TestGateway_wrongClocks checks that states with a wrong clock are reported and ignored, that the other robot and
// later states of the same robot are signed, and that a corrected clock counts at once.
func TestGateway_wrongClocks(t *testing.T) {
	t.Parallel()
	e := newFleet(t)
	now := time.Now().UTC().Truncate(time.Millisecond)
	const day = 24 * time.Hour
	for i, wrong := range []time.Duration{400 * day, 20 * time.Hour, -60 * 365 * day, 6 * time.Minute} {
		at := now.Add(time.Duration(2*i-60) * time.Second)
		e.send("0001", 10*i+1, now.Add(wrong), nil)
		e.send("0002", 10*i+1, at, nil)
		if r := e.next("0002"); !r.Time.Equal(at) {
			t.Errorf("clock off by %s: the other robot has signed %s, want %s", wrong, r.Time, at)
		}
		e.send("0001", 10*i+2, at, nil)
		if r := e.next("0001"); !r.Time.Equal(at) {
			t.Errorf("clock off by %s: the corrected state is signed as %s, want %s", wrong, r.Time, at)
		}
	}
	e.log.Line(t, "level=WARN", "the robot's clock is wrong", "robot=0001")
	if n := e.log.Count("level=WARN", "the robot's clock is wrong"); n != 1 {
		t.Errorf("the clock is reported %d times, want once a minute", n)
	}
}

// TestGateway_clockSetBack checks that the clock of a robot that was set back counts at once, also if the robot has
// restarted and counts its messages from 0. States that arrive late or twice are ignored.
func TestGateway_clockSetBack(t *testing.T) {
	t.Parallel()
	e := newFleet(t)
	now := time.Now().UTC().Truncate(time.Millisecond)
	states := []struct {
		header int
		ago    int // seconds
		signed bool
	}{
		{100, 10, true},
		{99, 12, false},  // late
		{100, 10, false}, // twice
		{98, 14, false},  // late
		{101, 8, true},
		{102, 3600, true}, // set back by an hour
		{103, 3598, true},
		{0, 7200, false}, // restarted, and set back by an hour
		{1, 7198, false},
		{2, 7196, true},
		{3, 7194, true},
		{4, 2, true}, // corrected
	}
	for _, s := range states {
		e.send("0001", s.header, now.Add(-time.Duration(s.ago)*time.Second), nil)
	}
	for i, s := range states {
		if !s.signed {
			continue
		}
		if r, want := e.next("0001"), now.Add(-time.Duration(s.ago)*time.Second); !r.Time.Equal(want) {
			t.Fatalf("before state %d: reading at %s, want %s", i, r.Time, want)
		}
	}
}

// TestGateway_malformedFields replaces each field of a state by wrong values. Only the fields that name robot, version
// and time make the state useless. A rounded π does not cost the position.
func TestGateway_malformedFields(t *testing.T) {
	t.Parallel()
	e := newFleet(t)
	at, header := time.Now().Add(-time.Hour).UTC().Truncate(time.Millisecond), 0
	send := func(change func(map[string]any)) {
		t.Helper()
		header++
		at = at.Add(2 * time.Second)
		e.send("0001", header, at, change)
	}
	send(func(m map[string]any) { m["mobileRobotPosition"].(map[string]any)["theta"] = 3.1415927 })
	if r := e.next("0001"); r.Kind != journal.Position {
		t.Errorf("with theta 3.1415927 a %s is signed, want a position", r.Kind)
	}
	if e.log.Count("level=WARN") > 0 {
		t.Error("a rounded angle is reported")
	}
	for name := range e.payload {
		for _, wrong := range []any{nil, "wrong", -1e300, []any{7, nil, map[string]any{}}, map[string]any{"x": "y"}, false} {
			send(func(m map[string]any) { m[name] = wrong })
		}
		send(func(m map[string]any) { delete(m, name) })
	}
	send(nil)
	last := at
	for r := e.next("0001"); r.Time.Before(last); r = e.next("0001") {
		if r.Kind != journal.Position && r.Kind != journal.Heartbeat {
			t.Errorf("a malformed state is signed as %s", r.Kind)
		}
	}
	e.log.Line(t, "level=WARN", "fields of the state ignored", "robot=0001")
}

// stuck is a Signer whose disk does not answer.
type stuck struct {
	acts
	release chan struct{}
}

func (s stuck) Record(journal.Reading) error {
	<-s.release
	return errors.New("no disk")
}

// TestGateway_stuckSigner checks that a robot whose journal cannot be written does not delay the others, however many
// states it sends, and that this is reported once.
func TestGateway_stuckSigner(t *testing.T) {
	t.Parallel()
	broker := testenv.Mosquitto(t)
	good := make(acts, 100)
	bad := stuck{release: make(chan struct{})}
	status := make(chan error, 10)
	cfg := vda5050.Config{
		Broker: broker, Status: func(err error) { status <- err }, Maps: map[string]vda5050.MapOrigin{"hall": {}},
		Robots: map[vda5050.Robot]vda5050.Signer{
			{Manufacturer: "KIT", Serial: "0001"}: bad, {Manufacturer: "KIT", Serial: "0002"}: good,
		},
	}
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	g, err := vda5050.New(cfg)
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	must(t, <-status)
	e := &fleetEnv{t: t, payload: map[string]any{}}
	must(t, json.Unmarshal(readRecording(t)[1].Payload, &e.payload))
	e.client = mqtt.NewClient(mqtt.NewClientOptions().AddBroker(broker).SetClientID("robots"))
	if token := e.client.Connect(); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	t.Cleanup(func() { e.client.Disconnect(100) })
	at := time.Now().Add(-time.Hour)
	for i := range 200 {
		e.send("0001", i, at.Add(time.Duration(i)*2*time.Second), nil)
	}
	e.send("0002", 1, at, func(m map[string]any) {
		m["actionStates"] = []any{map[string]any{"actionId": "1", "actionType": "pick", "actionStatus": "FINISHED"}}
	})
	select {
	case <-good:
	case <-time.After(time.Minute):
		t.Error("the other robot has signed nothing within a minute")
	}
	close(bad.release)
	log.Line(t, "level=ERROR", "cannot be signed", "robot=0001", "no disk")
	if n := log.Count("level=ERROR"); n != 1 {
		t.Errorf("%d errors, want 1", n)
	}
}

// TestGateway_refusedSubscription checks that the gateway names what a broker refuses to it, and receives states when
// the rights are mended.
func TestGateway_refusedSubscription(t *testing.T) {
	t.Parallel()
	broker := testenv.NewStrictMosquitto(t)
	broker.Allow(t, testenv.Subscribe, false)
	signed, status := make(acts, 10), make(chan error, 100)
	g, err := vda5050.New(vda5050.Config{
		Broker: broker.URL, Log: quiet, Status: func(err error) { status <- err },
		Robots: map[vda5050.Robot]vda5050.Signer{{Manufacturer: "KIT", Serial: "0001"}: signed},
	})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	if err := <-status; !errors.Is(err, vda5050.ErrRefused) || !strings.Contains(err.Error(), "uagv/v3/+/+/state") {
		t.Errorf("the status is %v, want ErrRefused with the topic", err)
	}
	broker.Allow(t, testenv.Subscribe, true)
	for err := range status {
		if err == nil {
			break
		}
	}
}
