// Package vda5050 signs readings for robots that implement VDA 5050 3.0 and have no keys. A gateway receives their
// `state` messages over MQTT, validates them against the schema, and signs readings. Each robot is enrolled as its own
// device, but the gateway has the key. A reading therefore proves only that the gateway signed it, not that the robot
// reported it.
package vda5050

import (
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net/url"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"
)

// Signer signs the readings of one robot. device.Device implements it.
type Signer interface {
	// Act signs an act and stores it durably. It signs no position for an act at the shopper's door.
	Act(r journal.Reading) error
	// ActInZone is Act for an act at the shopper's door, with the middle of the delivery zone as its position.
	ActInZone(r journal.Reading, middle journal.Point) error
	// Record adds a telemetry reading.
	Record(r journal.Reading) error
	// Acted reports whether Act was called for this kind and subject, also before a restart.
	Acted(kind journal.Kind, subject journal.OrderID) bool
}

// Robot identifies a robot by the fields manufacturer and serialNumber of its messages.
type Robot struct{ Manufacturer, Serial string }

// MapOrigin gives the position of a robot's map on Earth. Maps are treated as flat. Up to a few kilometres from the
// origin the error is centimetres.
type MapOrigin struct {
	Point   journal.Point // position of x = y = 0
	Bearing float64       // direction of the y axis, degrees clockwise from north
}

// Config configures a gateway.
type Config struct {
	Broker    string                  // URL of the robots' MQTT broker, tcp://user:password@host:port
	ClientID  string                  // MQTT client id; "": waybill-vda5050
	Interface string                  // first level of the topics; "": uagv
	Robots    map[Robot]Signer        // robots to sign for; messages of others are ignored
	Maps      map[string]MapOrigin    // by mapId; on other maps the position of a robot is unknown
	Acts      map[string]journal.Kind // kind of act to sign for a finished action, by actionType; nil: pick is Picking
	Every     time.Duration           // minimum interval of a robot's positions; 0: 1 s

	// Subject returns the order of a robot's action. If it is nil, the robot's orderId must begin with the order's id,
	// 0x and 64 hexadecimal digits, which may be followed by a slash and any text. If ok is false, the action is
	// ignored.
	Subject func(orderID string, a Action) (order journal.OrderID, ok bool)
	// Middle returns the middle of an order's delivery zone if its terms require that acts at the shopper's door have it
	// as their position. If ok is false, or Middle is nil, these acts have no position. They never have the robot's.
	Middle func(order journal.OrderID) (middle journal.Point, ok bool)
	// Status is called with nil after each subscription, and with the reason if the broker cannot be reached or
	// refuses the subscription. The reason is ErrRefused then. Status must not block. If it is nil, an outage is
	// logged.
	Status func(err error)
	Clock  func() time.Time // nil: time.Now
	Log    *slog.Logger     // nil: slog.Default
}

// Gateway converts the states of robots to readings.
type Gateway struct {
	cfg    Config
	robots map[Robot]*robot
}

// New returns a gateway. It returns journal.ErrMalformed if Broker is not a URL or Acts has a kind that is not an act.
func New(cfg Config) (*Gateway, error) {
	if u, err := url.Parse(cfg.Broker); err != nil || u.Host == "" {
		return nil, fmt.Errorf("vda5050: broker is not a URL: %w", journal.ErrMalformed)
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
			err := fmt.Errorf("vda5050: action %s has kind %s, which is not an act: %w", name, kind, journal.ErrMalformed)
			return nil, err
		}
	}
	if cfg.Every <= 0 {
		cfg.Every = time.Second
	}
	if cfg.Subject == nil {
		cfg.Subject = orderOf
	}
	if cfg.Clock == nil {
		cfg.Clock = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	g := &Gateway{cfg: cfg, robots: map[Robot]*robot{}}
	for r, s := range cfg.Robots {
		g.robots[r] = newRobot(r, s, cfg)
	}
	return g, nil
}

// orderOf returns the order whose id is the part of orderID before the first slash.
func orderOf(orderID string, _ Action) (journal.OrderID, bool) {
	id, _, _ := strings.Cut(orderID, "/")
	order, err := journal.ParseOrderID(id)
	return order, err == nil
}

// find returns the robot that a topic names, or nil if it is not configured.
func (g *Gateway) find(topic string) *robot {
	parts := strings.Split(topic, "/")
	if len(parts) < 3 {
		return nil
	}
	return g.robots[Robot{Manufacturer: parts[len(parts)-3], Serial: parts[len(parts)-2]}]
}

// process parses a state of a robot and signs its readings. It reports fields that are invalid, and does without them
// if it can. It ignores states that are repeated or out of order.
func (g *Gateway) process(r *robot, payload []byte) {
	s, err := ParseState(payload)
	if s.Time.IsZero() {
		r.report("state", "state ignored", err)
		return
	}
	if err != nil {
		r.report("fields", "fields of the state ignored", err)
	}
	if (Robot{s.Manufacturer, s.Serial}) != r.id {
		r.report("state", "state ignored", fmt.Errorf("state of %.40q %.40q on the topic of another robot: %w",
			s.Manufacturer, s.Serial, journal.ErrMalformed))
		return
	}
	if r.accept(s) {
		r.signed(g.sign(r, s))
	}
}

// sign signs the acts of a state and, at most every Config.Every, a position. If the position is unknown, it signs a
// heartbeat instead. A reading that cannot be signed does not prevent the others.
func (g *Gateway) sign(r *robot, s State) error {
	at, located := g.locate(s)
	err := g.signActs(r, s, at, located)
	if s.Time.Sub(r.recorded) < g.cfg.Every {
		return err
	}
	r.recorded = s.Time
	reading := journal.Reading{Kind: journal.Heartbeat, Time: s.Time}
	if located {
		speed := int64(math.Round(s.Speed * 1000)) // mm/s
		reading = journal.Reading{Kind: journal.Position, Time: s.Time, Lat: at.Lat, Lon: at.Lon, Value: speed}
	}
	return errors.Join(err, r.Record(reading))
}

// signActs signs an act for each finished action that was not signed before. A delivery has the shopper's code, which
// is the action's result, or no code if there is no result. If the robot is not in an automatic mode or a position that
// the act needs is unknown, the act is not signed now. It is signed for a later state, which repeats the action.
func (g *Gateway) signActs(r *robot, s State, at journal.Point, located bool) (failed error) {
	for _, a := range s.Actions {
		kind, configured := g.cfg.Acts[a.Type]
		if !configured || a.Status != "FINISHED" {
			continue
		}
		subject, ok := g.cfg.Subject(s.OrderID, a)
		if !ok || r.Acted(kind, subject) {
			continue
		}
		door := kind.AtDoor(journal.Robot)
		if !located && !door || !s.Automatic {
			r.report("action "+a.ID, "finished action not signed: the robot has no position or is not automatic", nil,
				"action", short(a.ID), "order", subject.Short())
			continue
		}
		reading := journal.Reading{Kind: kind, Time: s.Time, Lat: at.Lat, Lon: at.Lon, Subject: subject}
		if kind == journal.Accepting && a.Result != "" {
			code, err := journal.ParseCode(a.Result)
			if err != nil {
				r.report("action "+a.ID, "delivery not signed: its result is not a code", err, "action", short(a.ID))
				continue
			}
			reading.Value, reading.Aux = code.Split()
		}
		if err := g.act(r, reading, door); err != nil {
			failed = errors.Join(failed, fmt.Errorf("sign %s of %s: %w", kind, subject.Short(), err))
		}
	}
	return failed
}

// act signs an act. If it is at the shopper's door, it has the middle of the zone as its position, or none.
func (g *Gateway) act(r *robot, reading journal.Reading, door bool) error {
	if !door {
		return r.Act(reading)
	}
	reading.Lat, reading.Lon = 0, 0
	if g.cfg.Middle != nil {
		if middle, ok := g.cfg.Middle(reading.Subject); ok {
			return r.ActInZone(reading, middle)
		}
	}
	return r.Act(reading)
}

// locate returns the robot's position on Earth. ok is false if the robot is not localised or the map is not in
// Config.Maps.
func (g *Gateway) locate(s State) (at journal.Point, ok bool) {
	origin, known := g.cfg.Maps[s.Map]
	if !s.Localized || !known {
		return journal.Point{}, false
	}
	return origin.Locate(s.X, s.Y)
}

// unitsPerMetre is the number of units of journal.Point, 1e-7 degrees of latitude, in a metre.
const unitsPerMetre = 1e7 / 111_319.49

// Locate returns the position on Earth of a point of the map in metres. ok is false if the result is out of range.
func (o MapOrigin) Locate(x, y float64) (at journal.Point, ok bool) {
	sin, cos := math.Sincos(o.Bearing * math.Pi / 180)
	north, east := y*cos-x*sin, x*cos+y*sin
	lat := float64(o.Point.Lat) + north*unitsPerMetre
	// parallel is the length of a degree of longitude relative to a degree of latitude. It is not 0 at the poles.
	parallel := math.Max(1e-6, math.Cos(float64(o.Point.Lat)/1e7*math.Pi/180))
	lon := float64(o.Point.Lon) + east*unitsPerMetre/parallel
	if math.IsNaN(lat+lon) || math.Abs(lat) > 90e7 || math.Abs(lon) > 180e7 {
		return journal.Point{}, false
	}
	return journal.Point{Lat: int32(math.Round(lat)), Lon: int32(math.Round(lon))}, true
}
