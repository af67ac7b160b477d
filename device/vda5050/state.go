package vda5050

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"
)

// State has the fields of a `state` message that the gateway uses.
type State struct {
	Header               int64     // header id
	Time                 time.Time // UTC, whole milliseconds
	Manufacturer, Serial string
	OrderID              string   // order of the fleet control; "": the robot has had none
	Automatic            bool     // operating mode AUTOMATIC or SEMIAUTOMATIC
	Localized            bool     // the robot knows its position: Map, X and Y are valid
	Map                  string   // map id
	X, Y                 float64  // position on the map, metres
	Speed                float64  // m/s, at most 1000; 0 if the message has no velocity
	Actions              []Action // actions of the order
}

// Action is the state of one action of an order. Result is its actionResult: what the robot or a person at the door
// entered.
type Action struct{ ID, Type, Status, Result string }

// MaxState is the maximum length of a message in bytes.
const MaxState = 1 << 20

// ParseState parses a `state` message of VDA 5050 3. It returns journal.ErrMalformed, with the names of the fields, if
// fields violate the type, range or enumeration of the specification, a required field is missing, or a name occurs
// twice. The specification allows additional fields. Numbers may exceed their range a little, because robots round.
//
// If the message has a time, a version and the robot's name, State has all fields that are valid, also if the error is
// not nil. An invalid field is absent: without map or coordinates the robot is not localized, and without a known
// operating mode it is not automatic. Otherwise State.Time is zero.
func ParseState(b []byte) (State, error) {
	if len(b) > MaxState {
		return State{}, fmt.Errorf("state has %d bytes, limit %d: %w", len(b), MaxState, journal.ErrMalformed)
	}
	v, err := parse(b)
	if err != nil {
		return State{}, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	var bad faults
	stateSchema.check(v, "state", &bad)
	o, _ := v.(object)
	s := State{
		Header: int64(o.number("headerId")), OrderID: o.text("orderId"),
		Manufacturer: o.text("manufacturer"), Serial: o.text("serialNumber"),
	}
	at, err := time.Parse(time.RFC3339, o.text("timestamp"))
	if version := o.text("version"); !strings.HasPrefix(version, "3.") {
		bad.add("version is %.20q, want 3", version)
	} else if err != nil {
		bad.add("timestamp: %.200s", err.Error())
	} else if s.Manufacturer != "" && s.Serial != "" {
		s.Time = at.UTC().Truncate(time.Millisecond)
	}
	if s.Time.IsZero() && len(bad) == 0 {
		bad.add("manufacturer, serialNumber or timestamp is empty")
	}
	if err = bad.error(); err != nil {
		err = fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	if s.Time.IsZero() {
		return State{}, err
	}
	s.read(o)
	return s, err
}

// read sets the fields that a state can do without.
func (s *State) read(o object) {
	switch o.text("operatingMode") {
	case "AUTOMATIC", "SEMIAUTOMATIC":
		s.Automatic = true
	}
	if p, ok := o["mobileRobotPosition"].(object); ok {
		localized, _ := p["localized"].(bool)
		_, x := p["x"].(float64)
		_, y := p["y"].(float64)
		_, onMap := p["mapId"].(string)
		s.Localized = localized && x && y && onMap
		s.Map, s.X, s.Y = p.text("mapId"), p.number("x"), p.number("y")
	}
	if v, ok := o["velocity"].(object); ok {
		s.Speed = math.Min(math.Hypot(v.number("vx"), v.number("vy")), 1000)
	}
	actions, _ := o["actionStates"].([]any)
	for _, a := range actions {
		a, _ := a.(object)
		s.Actions = append(s.Actions, Action{
			ID: a.text("actionId"), Type: a.text("actionType"), Status: a.text("actionStatus"),
			Result: a.text("actionResult"),
		})
	}
}
