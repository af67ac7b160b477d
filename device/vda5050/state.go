package vda5050

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"
)

// State is what the gateway needs of a `state` message.
type State struct {
	Header               int64
	Time                 time.Time // UTC, whole milliseconds
	Manufacturer, Serial string
	OrderID              string // of the fleet control; "" when the robot has had none
	Automatic            bool   // it works by itself, not by hand
	Localized            bool   // the next four are good
	Map                  string
	X, Y                 float64 // metres on the map
	Speed                float64 // m/s; 0 when it does not say
	Actions              []Action
}

// Action is one of the order's.
type Action struct{ ID, Type, Status string }

// MaxState is the longest message that is read, in bytes.
const MaxState = 1 << 20

// ParseState reads a `state` message of VDA 5050 3: every field that the specification names has its type, its range and one of its
// words, what is required is there, no name comes twice. Fields beyond the specification are allowed, as it allows them. The error
// is journal.ErrMalformed and names the field.
func ParseState(b []byte) (State, error) {
	if len(b) > MaxState {
		return State{}, fmt.Errorf("state of %d bytes: %w", len(b), journal.ErrMalformed)
	}
	v, err := parse(b)
	if err == nil {
		err = state.check(v, "state")
	}
	if err != nil {
		return State{}, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	o := v.(object)
	s := State{
		Header: int64(o.number("headerId")), Manufacturer: o.text("manufacturer"), Serial: o.text("serialNumber"), OrderID: o.text("orderId"),
	}
	if version := o.text("version"); !strings.HasPrefix(version, "3.") {
		return State{}, fmt.Errorf("version %.20q, want 3: %w", version, journal.ErrMalformed)
	}
	if s.Time, err = time.Parse(time.RFC3339, o.text("timestamp")); err != nil {
		return State{}, fmt.Errorf("timestamp: %w: %w", err, journal.ErrMalformed)
	}
	s.Time = s.Time.UTC().Truncate(time.Millisecond)
	switch o.text("operatingMode") {
	case "AUTOMATIC", "SEMIAUTOMATIC":
		s.Automatic = true
	}
	if p, ok := o["mobileRobotPosition"].(object); ok {
		s.Localized, _ = p["localized"].(bool)
		s.Map, s.X, s.Y = p.text("mapId"), p.number("x"), p.number("y")
	}
	if v, ok := o["velocity"].(object); ok {
		s.Speed = math.Min(math.Hypot(v.number("vx"), v.number("vy")), 1000)
	}
	actions, _ := o["actionStates"].([]any)
	for _, a := range actions {
		a, _ := a.(object)
		s.Actions = append(s.Actions, Action{ID: a.text("actionId"), Type: a.text("actionType"), Status: a.text("actionStatus")})
	}
	return s, nil
}
