package vda5050_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"os"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/device/vda5050"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/journal"
)

var quiet = slog.New(slog.DiscardHandler)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// signedReadings is a Signer that sends each reading to signed.
type signedReadings struct {
	*device.Device
	signed chan journal.Reading
}

func (s signedReadings) Act(r journal.Reading) error {
	err := s.Device.Act(r)
	s.signed <- r
	return err
}

func (s signedReadings) Record(r journal.Reading) error {
	err := s.Device.Record(r)
	s.signed <- r
	return err
}

// recordedMessage is a message of a robot in testdata/picking.jsonl. The field What describes it.
type recordedMessage struct {
	What, Topic string
	Payload     json.RawMessage
}

func readRecording(t testing.TB) (all []recordedMessage) {
	t.Helper()
	f, err := os.Open("testdata/picking.jsonl")
	must(t, err)
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var r recordedMessage
		must(t, json.Unmarshal(lines.Bytes(), &r))
		all = append(all, r)
	}
	must(t, f.Close())
	return all
}

var order = journal.OrderID{
	0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab,
	0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab, 0xab,
}

// TestGateway_signsReadingsOfRecordedRobot sends recorded states over a broker and checks the readings that are signed.
func TestGateway_signsReadingsOfRecordedRobot(t *testing.T) {
	t.Parallel()
	b := devnettest.Broker(t, devnet.BrokerConfig{})
	key, err := device.GenerateKey(journal.P256)
	must(t, err)
	d, err := device.Open(device.Config{
		Key: key, Domain: journal.Domain{ChainID: 1}, Dir: t.TempDir(), Log: quiet,
		Clock:   func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		Elapsed: func() time.Duration { return 0 },
	})
	must(t, err)
	t.Cleanup(func() { must(t, d.Close()) })
	signer := signedReadings{d, make(chan journal.Reading, 100)}
	g, err := vda5050.New(vda5050.Config{
		Broker: b.URL(), Log: quiet,
		Robots: map[vda5050.Robot]vda5050.Signer{{Manufacturer: "KIT", Serial: "0001"}: signer},
		Maps:   map[string]vda5050.MapOrigin{"hall": {Point: journal.Point{Lat: 60e7, Lon: 5e7}, Bearing: 90}},
	})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	fleet := mqtt.NewClient(mqtt.NewClientOptions().AddBroker(b.URL()).SetClientID("robots"))
	if token := fleet.Connect(); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	t.Cleanup(func() { fleet.Disconnect(100) })
	publish := func(topic string, payload []byte, retained bool) {
		t.Helper()
		if token := fleet.Publish(topic, 1, retained, payload); token.Wait() && token.Error() != nil {
			t.Fatal(token.Error())
		}
	}
	all := readRecording(t)
	publish(all[0].Topic, all[0].Payload, true) // retained, so that it arrives even if the gateway subscribes later
	got := []journal.Reading{<-signer.signed}
	for _, r := range all[1:] {
		publish(r.Topic, r.Payload, false)
	}
	for len(got) < 9 {
		got = append(got, <-signer.signed)
	}

	// The map's y axis points east and its x axis south. 10 m are 898 units of latitude, and 1797 units of longitude at
	// 60 degrees north.
	type summary struct {
		kind     journal.Kind
		second   int
		lat, lon int32
		value    int64
	}
	want := []summary{
		{journal.Heartbeat, 0, 0, 0, 0},
		{journal.Position, 1, 60e7 - 898, 5e7, 1500},
		{journal.Position, 3, 60e7 - 1797, 5e7, 1500},
		{journal.Heartbeat, 4, 0, 0, 0},
		{journal.Picking, 6, 60e7 - 1797, 5e7 + 1797, 0},
		{journal.Position, 6, 60e7 - 1797, 5e7 + 1797, 0},
		{journal.Position, 8, 60e7 - 1797, 5e7 + 1797, 0},
		{journal.Position, 10, 60e7 - 1797, 5e7 + 1797, 0},
		{journal.Position, 12, 60e7, 5e7, 0},
	}
	for i, w := range want {
		r := got[i]
		if s := (summary{r.Kind, r.Time.Second(), r.Lat, r.Lon, r.Value}); s != w {
			t.Errorf("reading %d is %+v, want %+v", i, s, w)
		}
	}
	if at := d.At(); at.NextSeq != 9 || !d.Acted(journal.Picking, order) {
		t.Errorf("the journal has %d readings, picked is %v, want 9, true", at.NextSeq, d.Acted(journal.Picking, order))
	}
}

// acts is a Signer that sends each act to the channel.
type acts chan journal.Reading

func (a acts) Act(r journal.Reading) error                  { a <- r; return nil }
func (acts) Record(journal.Reading) error                   { return nil }
func (acts) ActInZone(journal.Reading, journal.Point) error { panic("the terms need no zone") }
func (acts) Acted(journal.Kind, journal.OrderID) bool       { return false }

// A delivery robot's act carries the code that was entered at the door. A text that is no code is not signed.
func TestGateway_deliveryHasTheCode(t *testing.T) {
	t.Parallel()
	b := devnettest.Broker(t, devnet.BrokerConfig{})
	signed := make(acts, 10)
	g, err := vda5050.New(vda5050.Config{
		Broker: b.URL(), Log: quiet, Robots: map[vda5050.Robot]vda5050.Signer{{Manufacturer: "KIT", Serial: "0001"}: signed},
		Maps: map[string]vda5050.MapOrigin{"hall": {}}, Acts: map[string]journal.Kind{"deliver": journal.Accepting},
	})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	fleet := mqtt.NewClient(mqtt.NewClientOptions().AddBroker(b.URL()).SetClientID("robots"))
	if token := fleet.Connect(); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	t.Cleanup(func() { fleet.Disconnect(100) })
	var finished recordedMessage
	for _, r := range readRecording(t) {
		if s, err := vda5050.ParseState(r.Payload); err == nil && s.Localized && s.Automatic && s.Map == "hall" {
			finished = r
		}
	}
	code := journal.Code{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}
	value, aux := code.Split()
	for i, c := range []struct {
		result     any
		value      int64
		aux        uint64
		isUnsigned bool
	}{
		{"0102 0304 0506 0708 090a 0b0c 0d0e", value, aux, false},
		{"left with the neighbour", 0, 0, true},
		{nil, 0, 0, false},
	} {
		var m map[string]any
		must(t, json.Unmarshal(finished.Payload, &m))
		action := map[string]any{"actionId": "1", "actionType": "deliver", "actionStatus": "FINISHED"}
		if c.result != nil {
			action["actionResult"] = c.result
		}
		m["actionStates"], m["orderId"], m["headerId"] = []any{action}, order.String(), 1000+i
		m["timestamp"] = time.Now().Add(time.Duration(i-60) * time.Second).UTC().Format(time.RFC3339)
		payload, err := json.Marshal(m)
		must(t, err)
		// The first message is retained, so that it arrives even if the gateway subscribes later.
		if token := fleet.Publish(finished.Topic, 1, i == 0, payload); token.Wait() && token.Error() != nil {
			t.Fatal(token.Error())
		}
		if c.isUnsigned {
			continue // the next reading is that of the next message
		}
		if r := <-signed; r.Kind != journal.Accepting || r.Value != c.value || r.Aux != c.aux || r.Subject != order {
			t.Errorf("with result %v the reading is %+v", c.result, r)
		}
	}
}

// actLog is a Signer that keeps the acts as the gateway signs them.
type actLog []journal.Reading

func (l *actLog) Act(r journal.Reading) error {
	*l = append(*l, r)
	return nil
}

func (l *actLog) ActInZone(r journal.Reading, middle journal.Point) error {
	r.Lat, r.Lon = middle.Lat, middle.Lon
	return l.Act(r)
}

func (l *actLog) Record(journal.Reading) error { return nil }

func (l *actLog) Acted(journal.Kind, journal.OrderID) bool { return false }

// TestGateway_hasNoPositionAtTheDoor checks that an act at the shopper's door has the middle of its zone as position,
// or none, and never the robot's. The robot need not know where it is.
func TestGateway_hasNoPositionAtTheDoor(t *testing.T) {
	t.Parallel()
	signer := &actLog{}
	middle, inZone := journal.Point{Lat: 7, Lon: 8}, order.WithParcel(1)
	g, err := vda5050.New(vda5050.Config{
		Broker: "tcp://127.0.0.1:1", Log: quiet,
		Robots: map[vda5050.Robot]vda5050.Signer{{Manufacturer: "KIT", Serial: "0001"}: signer},
		Maps:   map[string]vda5050.MapOrigin{"hall": {Point: journal.Point{Lat: 60e7, Lon: 5e7}}},
		Acts: map[string]journal.Kind{
			"drop": journal.Accepting, "knock": journal.Attempting, "look": journal.Inspecting, "pick": journal.Picking,
		},
		Middle:  func(o journal.OrderID) (journal.Point, bool) { return middle, o == inZone },
		Subject: func(_ string, a vda5050.Action) (journal.OrderID, bool) { return order.WithParcel(a.ID[0] - '0'), true },
	})
	must(t, err)
	var m map[string]any
	must(t, json.Unmarshal(readRecording(t)[1].Payload, &m))
	action := func(id, kind string) map[string]any {
		return map[string]any{"actionId": id, "actionType": kind, "actionStatus": "FINISHED"}
	}
	state := func(header int, localized bool, actions ...any) {
		m["headerId"], m["actionStates"] = header, actions
		m["mobileRobotPosition"].(map[string]any)["localized"] = localized
		b, err := json.Marshal(m)
		must(t, err)
		g.Process("uagv/v3/KIT/0001/state", b)
	}
	state(1, false, action("0", "drop"), action("1", "drop"))
	state(2, true, action("0", "knock"), action("1", "look"), action("1", "pick"))
	want := map[journal.Kind]map[byte]journal.Point{
		journal.Accepting: {0: {}, 1: middle}, journal.Attempting: {0: {}},
	}
	for _, r := range *signer {
		if r.Kind == journal.Picking || r.Kind == journal.Inspecting { // whether it is at the door depends on the role
			if r.Lat < 59e7 {
				t.Errorf("%s has the position %v, want the robot's", r.Kind, r.Position())
			}
		} else if at, ok := want[r.Kind][r.Subject[31]]; !ok || r.Position() != at {
			t.Errorf("%s of parcel %d has the position %v, want %v", r.Kind, r.Subject[31], r.Position(), at)
		}
	}
	if len(*signer) != 5 {
		t.Errorf("%d acts are signed, want 5", len(*signer))
	}
}

func TestParseState_refusesInvalidMessages(t *testing.T) {
	t.Parallel()
	good := readRecording(t)[1].Payload
	if _, err := vda5050.ParseState(good); err != nil {
		t.Fatal(err)
	}
	change := func(f func(map[string]any)) []byte {
		t.Helper()
		var m map[string]any
		must(t, json.Unmarshal(good, &m))
		f(m)
		b, err := json.Marshal(m)
		must(t, err)
		return b
	}
	bad := map[string][]byte{
		"empty":                  nil,
		"array":                  []byte(`[]`),
		"two messages":           append(append([]byte{}, good...), good...),
		"duplicate name":         append([]byte(`{"headerId":1,`), good[1:]...),
		"deep nesting":           []byte(`{"x":` + nest(100) + "}"),
		"timestamp not RFC 3339": change(func(m map[string]any) { m["timestamp"] = "yesterday" }),
		"version 2":              change(func(m map[string]any) { m["version"] = "2.1.0" }),
		"mode of version 2.1":    change(func(m map[string]any) { m["operatingMode"] = "TEACHIN" }),
		"header not an integer":  change(func(m map[string]any) { m["headerId"] = 1.5 }),
		"charge above 100":       change(func(m map[string]any) { m["powerSupply"].(map[string]any)["stateOfCharge"] = 101 }),
		"theta above π":          change(func(m map[string]any) { m["mobileRobotPosition"].(map[string]any)["theta"] = 4 }),
		"unknown action status": change(func(m map[string]any) {
			m["actionStates"].([]any)[0].(map[string]any)["actionStatus"] = "DONE"
		}),
		"action without id": change(func(m map[string]any) {
			delete(m["actionStates"].([]any)[0].(map[string]any), "actionId")
		}),
		"name in upper case": change(func(m map[string]any) { m["HeaderId"] = m["headerId"]; delete(m, "headerId") }),
	}
	for _, name := range []string{
		"headerId", "timestamp", "version", "manufacturer", "serialNumber", "orderId", "orderUpdateId", "lastNodeId",
		"lastNodeSequenceId", "nodeStates", "edgeStates", "driving", "actionStates", "instantActionStates",
		"powerSupply", "operatingMode", "errors", "safetyState",
	} {
		bad["without "+name] = change(func(m map[string]any) { delete(m, name) })
		bad["null as "+name] = change(func(m map[string]any) { m[name] = nil })
	}
	for name, b := range bad {
		if _, err := vda5050.ParseState(b); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: error is %v, want ErrMalformed", name, err)
		}
	}
}

// nest returns n nested JSON arrays.
func nest(n int) string {
	open, shut := "", ""
	for range n {
		open, shut = open+"[", shut+"]"
	}
	return open + shut
}

func FuzzParseState(f *testing.F) {
	for _, r := range readRecording(f) {
		f.Add([]byte(r.Payload))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := vda5050.ParseState(b)
		if err != nil && !errors.Is(err, journal.ErrMalformed) {
			t.Fatalf("error is %v, want ErrMalformed", err)
		}
		origin := vda5050.MapOrigin{Point: journal.Point{Lat: 89e7}}
		if at, ok := origin.Locate(s.X, s.Y); ok && (at.Lat > 90e7 || at.Lat < -90e7) {
			t.Fatalf("latitude of %v is out of range", at)
		}
	})
}

func TestNew_refusesInvalidConfig(t *testing.T) {
	t.Parallel()
	for name, cfg := range map[string]vda5050.Config{
		"malformed broker URL": {Broker: "nowhere"},
		"kind is not an act":   {Broker: "tcp://127.0.0.1:1", Acts: map[string]journal.Kind{"pick": journal.Position}},
	} {
		if _, err := vda5050.New(cfg); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: error is %v, want ErrMalformed", name, err)
		}
	}
}
