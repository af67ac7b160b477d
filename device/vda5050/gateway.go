// Package vda5050 lets robots that speak VDA 5050 3.0 and have no keys take part: a gateway hears their `state` messages over
// MQTT, checks them, and signs readings in their name. Each robot is a device of its own, whose key the gateway keeps: its enrolment on
// chain is the delegation. What the gateway signs is therefore the gateway's word for what the robot said.
package vda5050

import (
	"context"
	"fmt"
	"log/slog"
	"math"
	"net/url"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"

	mqtt "github.com/eclipse/paho.mqtt.golang"
)

// Signer is a robot's journal: a device.Device.
type Signer interface {
	Act(r journal.Reading) error    // durable when it returns nil
	Record(r journal.Reading) error // telemetry
	Acted(kind journal.Kind, subject journal.OrderID) bool
}

// Robot is what a robot calls itself.
type Robot struct{ Manufacturer, Serial string }

// Anchor is where on Earth a map lies. Maps are flat; a few kilometres from the origin that is right to centimetres.
type Anchor struct {
	Origin  journal.Point // of the map's x = y = 0
	Bearing float64       // of the map's y axis, degrees clockwise from north
}

// Config is what a gateway needs.
type Config struct {
	Broker    string                  // that the robots speak to, tcp://user:password@host:port
	ClientID  string                  // "": waybill-vda5050
	Interface string                  // first part of the topics; "": uagv
	Robots    map[Robot]Signer        // whom the gateway signs for; others are ignored
	Maps      map[string]Anchor       // by mapId; a place on another map is not shown
	Acts      map[string]journal.Kind // what a finished action means, by actionType; nil: pick is Picking
	Every     time.Duration           // a robot's position is recorded at most this often; 0: 1 s

	// Subject is the order that a state's actions are about; nil: the message's orderId is ours, 0x and 64 hexadecimal digits, perhaps
	// followed by / and whatever tells its parts apart.
	Subject func(orderID string, a Action) (journal.OrderID, bool)
	Log     *slog.Logger // nil: slog.Default
}

// Gateway turns states into readings.
type Gateway struct {
	cfg    Config
	robots map[Robot]*robot
}

type robot struct {
	Signer
	header int64     // of the last state
	at     time.Time // of the last state
	shown  time.Time // the last recorded position's
}

// New makes a gateway. The error is journal.ErrMalformed when Broker is no URL or an act is none.
func New(cfg Config) (*Gateway, error) {
	if u, err := url.Parse(cfg.Broker); err != nil || u.Host == "" {
		return nil, fmt.Errorf("vda5050: broker is no URL: %w", journal.ErrMalformed)
	}
	if cfg.ClientID == "" {
		cfg.ClientID = "waybill-vda5050"
	}
	if cfg.Interface == "" {
		cfg.Interface = "uagv"
	}
	if cfg.Acts == nil {
		cfg.Acts = map[string]journal.Kind{"pick": journal.Picking}
	}
	for name, kind := range cfg.Acts {
		if !kind.Acts() {
			return nil, fmt.Errorf("vda5050: action %s is to be %s, which moves nothing: %w", name, kind, journal.ErrMalformed)
		}
	}
	if cfg.Every <= 0 {
		cfg.Every = time.Second
	}
	if cfg.Subject == nil {
		cfg.Subject = named
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	g := &Gateway{cfg: cfg, robots: map[Robot]*robot{}}
	for r, s := range cfg.Robots {
		g.robots[r] = &robot{Signer: s, header: -1}
	}
	return g, nil
}

// named is the order that an orderId names.
func named(orderID string, _ Action) (journal.OrderID, bool) {
	id, _, _ := strings.Cut(orderID, "/")
	order, err := journal.ParseOrderID(id)
	return order, err == nil
}

// message is a state on its way through Run.
type message struct {
	topic   string
	payload []byte
}

// Run hears states until ctx ends, then returns nil. A message that is wrong is logged and left out. The error is a
// Signer's: then nothing more can be signed.
func (g *Gateway) Run(ctx context.Context) error {
	came := make(chan message, 4096)
	up := make(chan struct{}, 1)
	client := mqtt.NewClient(mqtt.NewClientOptions().
		AddBroker(g.cfg.Broker).
		SetClientID(g.cfg.ClientID).
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetMaxReconnectInterval(5 * time.Second).
		SetDefaultPublishHandler(func(_ mqtt.Client, m mqtt.Message) {
			select {
			case came <- message{m.Topic(), m.Payload()}:
			default: // a robot repeats itself: what is finished stays in its state until the next order
				g.cfg.Log.Warn("too many states, one is left out", "topic", m.Topic())
			}
		}).
		SetOnConnectHandler(func(mqtt.Client) {
			select {
			case up <- struct{}{}:
			default:
			}
		}))
	client.Connect() // retries for ever
	defer client.Disconnect(250)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-up:
			token := client.Subscribe(g.filter(), 0, nil) // VDA 5050 has states at QoS 0
			select {
			case <-token.Done():
				if err := token.Error(); err != nil {
					g.cfg.Log.Error("subscribe to states", "error", err)
				}
			case <-ctx.Done():
				return nil
			}
		case m := <-came:
			if err := g.take(m); err != nil {
				return err
			}
		}
	}
}

func (g *Gateway) filter() string { return g.cfg.Interface + "/v3/+/+/state" }

func (g *Gateway) take(m message) error {
	parts := strings.Split(m.topic, "/")
	if len(parts) < 3 {
		return nil
	}
	who := Robot{Manufacturer: parts[len(parts)-3], Serial: parts[len(parts)-2]}
	r := g.robots[who]
	if r == nil {
		return nil
	}
	s, err := ParseState(m.payload)
	if err == nil && (Robot{s.Manufacturer, s.Serial}) != who {
		err = fmt.Errorf("state of %s %s on another's topic: %w", s.Manufacturer, s.Serial, journal.ErrMalformed)
	}
	if err != nil {
		g.cfg.Log.Warn("state refused", "topic", m.topic, "error", err)
		return nil
	}
	if s.Time.Before(r.at) || s.Time.Equal(r.at) && s.Header <= r.header {
		return nil // again, or out of order
	}
	r.at, r.header = s.Time, s.Header
	return g.sign(r, s)
}

// sign makes readings of a state.
func (g *Gateway) sign(r *robot, s State) error {
	at, placed := g.place(s)
	if err := g.acts(r, s, at, placed); err != nil {
		return err
	}
	if s.Time.Sub(r.shown) < g.cfg.Every {
		return nil
	}
	r.shown = s.Time
	beat := journal.Reading{Kind: journal.Heartbeat, Time: s.Time}
	if placed {
		beat = journal.Reading{Kind: journal.Position, Time: s.Time, Lat: at.Lat, Lon: at.Lon, Value: int64(math.Round(s.Speed * 1000))}
	}
	return r.Record(beat)
}

// acts signs what is finished and was not signed before; the journal knows, also after a restart. Only a robot that works by itself and
// knows where it is counts: otherwise the act waits for a state in which it does, and the action stays in the states until then.
func (g *Gateway) acts(r *robot, s State, at journal.Point, placed bool) error {
	for _, a := range s.Actions {
		kind, means := g.cfg.Acts[a.Type]
		if !means || a.Status != "FINISHED" {
			continue
		}
		subject, ok := g.cfg.Subject(s.OrderID, a)
		if !ok || r.Acted(kind, subject) {
			continue
		}
		if !placed || !s.Automatic {
			g.cfg.Log.Warn("finished, but not signed: the robot is not localised, or not automatic", "robot", s.Serial, "action", a.ID, "order", subject.Short())
			continue
		}
		if err := r.Act(journal.Reading{Kind: kind, Time: s.Time, Lat: at.Lat, Lon: at.Lon, Subject: subject}); err != nil {
			return fmt.Errorf("sign %s of %s for robot %s: %w", kind, subject.Short(), s.Serial, err)
		}
	}
	return nil
}

// place is where on Earth the robot is; false when it or we do not know.
func (g *Gateway) place(s State) (journal.Point, bool) {
	anchor, known := g.cfg.Maps[s.Map]
	if !s.Localized || !known {
		return journal.Point{}, false
	}
	return anchor.Place(s.X, s.Y)
}

// unitsPerMetre is 1e-7 degrees of latitude in a metre.
const unitsPerMetre = 1e7 / 111_319.49

// Place is a point of the map, in metres, on Earth; false when it is off the Earth.
func (a Anchor) Place(x, y float64) (journal.Point, bool) {
	sin, cos := math.Sincos(a.Bearing * math.Pi / 180)
	north, east := y*cos-x*sin, x*cos+y*sin
	lat := float64(a.Origin.Lat) + north*unitsPerMetre
	lon := float64(a.Origin.Lon) + east*unitsPerMetre/math.Max(1e-6, math.Cos(float64(a.Origin.Lat)/1e7*math.Pi/180))
	if math.IsNaN(lat+lon) || math.Abs(lat) > 90e7 || math.Abs(lon) > 180e7 {
		return journal.Point{}, false
	}
	return journal.Point{Lat: int32(math.Round(lat)), Lon: int32(math.Round(lon))}, true
}
