package journal

// Kind says what a reading is; the numbers are the contract's, the names GS1 EPCIS business steps where there is one.
type Kind uint8

// Kinds of readings.
const (
	Heartbeat Kind = iota
	Position
	Counting
	Picking
	Packing
	Departing
	Arriving
	Accepting
	Attempting  // the vehicle could not hand it over
	Refusing    // nobody wanted it at the door
	Inspecting  // value 1: found damaged
	Losing      // the vehicle has it no more
	Returning   // a dock sees it come back
	Receiving   // a dock sees pieces come in; the subject is their GTIN
	StockTaking // a shelf counts for no order; the subject is a GTIN
	Sensing     // value: thousandths of a degree Celsius
)

var kindNames = [...]string{
	"heartbeat", "position", "cycle_counting", "picking", "packing", "departing", "arriving", "accepting",
	"attempting", "refusing", "inspecting", "losing", "returning", "receiving", "stock_taking", "sensor_reporting",
}

func (k Kind) String() string { return name(kindNames[:], int(k)) }

// MarshalText writes the lower-case name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (k *Kind) UnmarshalText(b []byte) error { return parseName("kind", kindNames[:], b, (*uint8)(k)) }

// Acts reports whether a reading of this kind can move an order or stock.
func (k Kind) Acts() bool { return k >= Counting && k <= StockTaking && k != Arriving }

// NeedsTerms reports whether an act of this kind is posted together with its order's terms.
func (k Kind) NeedsTerms() bool {
	return k.Acts() && k != Departing && k != Receiving && k != StockTaking
}
