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

// tap is a robot's journal that shows what is written into it.
type tap struct {
	*device.Device
	wrote chan journal.Reading
}

func (x tap) Act(r journal.Reading) error {
	err := x.Device.Act(r)
	x.wrote <- r
	return err
}

func (x tap) Record(r journal.Reading) error {
	err := x.Device.Record(r)
	x.wrote <- r
	return err
}

// recorded is what robots said.
type recorded struct {
	What, Topic string
	Payload     json.RawMessage
}

func read(t testing.TB) (all []recorded) {
	t.Helper()
	f, err := os.Open("testdata/picking.jsonl")
	must(t, err)
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var r recorded
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

// What a robot says over a real broker becomes signed readings of the device that stands for it.
func TestGateway_recordedRobot(t *testing.T) {
	t.Parallel()
	b := devnettest.Broker(t, devnet.BrokerConfig{})
	key, err := device.GenerateKey(journal.P256)
	must(t, err)
	d, err := device.Open(device.Config{
		Key: key, Domain: journal.Domain{ChainID: 1}, Dir: t.TempDir(), Log: quiet,
		Clock: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) }, Elapsed: func() time.Duration { return 0 },
	})
	must(t, err)
	t.Cleanup(func() { must(t, d.Close()) })
	robot := tap{d, make(chan journal.Reading, 100)}
	g, err := vda5050.New(vda5050.Config{
		Broker: b.URL(), Robots: map[vda5050.Robot]vda5050.Signer{{Manufacturer: "KIT", Serial: "0001"}: robot}, Log: quiet,
		Maps: map[string]vda5050.Anchor{"hall": {Origin: journal.Point{Lat: 60e7, Lon: 5e7}, Bearing: 90}},
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
	say := func(topic string, payload []byte, retained bool) {
		t.Helper()
		if token := fleet.Publish(topic, 1, retained, payload); token.Wait() && token.Error() != nil {
			t.Fatal(token.Error())
		}
	}
	all := read(t)
	say(all[0].Topic, all[0].Payload, true) // retained: it is there whenever the gateway comes
	got := []journal.Reading{<-robot.wrote}
	for _, r := range all[1:] {
		say(r.Topic, r.Payload, false)
	}
	for len(got) < 9 {
		got = append(got, <-robot.wrote)
	}

	// The map's y axis points east, so x points south: 10 m are 898 units of latitude, and 1797 of longitude at 60 degrees north.
	type seen struct {
		kind     journal.Kind
		second   int
		lat, lon int32
		value    int64
	}
	want := []seen{
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
		if s := (seen{r.Kind, r.Time.Second(), r.Lat, r.Lon, r.Value}); s != w {
			t.Errorf("reading %d is %+v, want %+v", i, s, w)
		}
	}
	if at := d.At(); at.NextSeq != 9 || !d.Acted(journal.Picking, order) {
		t.Errorf("the journal has %d readings, picked %v", at.NextSeq, d.Acted(journal.Picking, order))
	}
}

func TestParseState_refuses(t *testing.T) {
	t.Parallel()
	good := read(t)[1].Payload
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
		"nothing":       nil,
		"an array":      []byte(`[]`),
		"two messages":  append(append([]byte{}, good...), good...),
		"a name twice":  append([]byte(`{"headerId":1,`), good[1:]...),
		"a deep nest":   append(append([]byte(`{"x":`), make([]byte, 0)...), []byte(nest(100)+"}")...),
		"another time":  change(func(m map[string]any) { m["timestamp"] = "yesterday" }),
		"version 2":     change(func(m map[string]any) { m["version"] = "2.1.0" }),
		"a mode of 2.1": change(func(m map[string]any) { m["operatingMode"] = "TEACHIN" }),
		"half a header": change(func(m map[string]any) { m["headerId"] = 1.5 }),
		"too full":      change(func(m map[string]any) { m["powerSupply"].(map[string]any)["stateOfCharge"] = 101 }),
		"too far round": change(func(m map[string]any) { m["mobileRobotPosition"].(map[string]any)["theta"] = 4 }),
		"no such status": change(func(m map[string]any) {
			m["actionStates"].([]any)[0].(map[string]any)["actionStatus"] = "DONE"
		}),
		"an action without a name": change(func(m map[string]any) {
			delete(m["actionStates"].([]any)[0].(map[string]any), "actionId")
		}),
		"names in capitals": change(func(m map[string]any) { m["HeaderId"] = m["headerId"]; delete(m, "headerId") }),
	}
	for _, name := range []string{
		"headerId", "timestamp", "version", "manufacturer", "serialNumber", "orderId", "orderUpdateId", "lastNodeId", "lastNodeSequenceId", "nodeStates",
		"edgeStates", "driving", "actionStates", "instantActionStates", "powerSupply", "operatingMode", "errors", "safetyState",
	} {
		bad["without "+name] = change(func(m map[string]any) { delete(m, name) })
		bad["null as "+name] = change(func(m map[string]any) { m[name] = nil })
	}
	for name, b := range bad {
		if _, err := vda5050.ParseState(b); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func nest(n int) string {
	open, shut := "", ""
	for range n {
		open, shut = open+"[", shut+"]"
	}
	return open + shut
}

func FuzzParseState(f *testing.F) {
	for _, r := range read(f) {
		f.Add([]byte(r.Payload))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := vda5050.ParseState(b)
		if err != nil && !errors.Is(err, journal.ErrMalformed) {
			t.Fatalf("error without its name: %v", err)
		}
		if at, ok := (vda5050.Anchor{Origin: journal.Point{Lat: 89e7}}).Place(s.X, s.Y); ok && (at.Lat > 90e7 || at.Lat < -90e7) {
			t.Fatalf("%v is not on Earth", at)
		}
	})
}

func TestNew_refuses(t *testing.T) {
	t.Parallel()
	for name, cfg := range map[string]vda5050.Config{
		"no broker": {Broker: "nowhere"},
		"no act":    {Broker: "tcp://127.0.0.1:1", Acts: map[string]journal.Kind{"pick": journal.Position}},
	} {
		if _, err := vda5050.New(cfg); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
