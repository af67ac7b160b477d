package journal

// Kind is the type of a reading. The numbers are those of the contract. The names are GS1 EPCIS business steps where
// one exists.
type Kind uint8

// Kinds of readings. Reading documents their values and subjects.
const (
	Heartbeat   Kind = iota // the device works
	Position                // position and speed of the device
	Counting                // a shelf counted the goods of an order's line
	Picking                 // a robot picked the goods
	Packing                 // a packing station packed the parcel
	Departing               // a dock or a vehicle signed the hand-over to the carrier
	Arriving                // a vehicle reached a stop
	Accepting               // the recipient accepted the parcel
	Attempting              // the vehicle could not deliver the parcel
	Refusing                // the recipient refused the parcel
	Inspecting              // the parcel was inspected; value 1 means damaged
	Losing                  // the vehicle lost the parcel
	Returning               // a dock received a returned parcel
	Receiving               // a dock received goods from a supplier
	StockTaking             // a shelf counted its stock, for no order
	Sensing                 // temperature
	Weather                 // a dock measured wind and visibility at its centre
)

var kindNames = [...]string{
	"heartbeat", "position", "cycle_counting", "picking", "packing", "departing", "arriving", "accepting",
	"attempting", "refusing", "inspecting", "losing", "returning", "receiving", "stock_taking", "sensor_reporting",
	"weather_reporting",
}

func (k Kind) String() string { return nameOf(kindNames[:], int(k)) }

// MarshalText writes the lower-case name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the lower-case name. For any other text it returns ErrMalformed.
func (k *Kind) UnmarshalText(b []byte) error { return parseName("kind", kindNames[:], b, (*uint8)(k)) }

// Acts reports whether a reading of this kind can change the status of an order, the stock, or the weather that the
// choice of carriers depends on. All other kinds are telemetry.
func (k Kind) Acts() bool { return k >= Counting && k <= StockTaking && k != Arriving || k == Weather }

// AtDoor reports whether a device of this role signs acts of this kind at the shopper's door. Acts are public on chain
// for ever, so such an act has no position, or the middle of the delivery zone if the order's terms require that. For
// an unknown role, RoleNone, the answer is that for a vehicle.
func (k Kind) AtDoor(r Role) bool {
	switch k {
	case Accepting, Attempting, Refusing, Losing:
		return true
	case Inspecting:
		return r == Vehicle || r == RoleNone
	default:
		return false
	}
}

// NeedsTerms reports whether the contract needs the terms of the order together with an act of this kind.
func (k Kind) NeedsTerms() bool {
	return k.Acts() && k != Departing && k != Receiving && k != StockTaking && k != Weather
}
