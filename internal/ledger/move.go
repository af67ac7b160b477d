package ledger

// Move is the reason for a stock movement. The numbers are those of the contract.
type Move uint8

// Reasons for a stock movement.
const (
	Receive Move = iota
	Reserve
	Release
	Pick
	PutBack
	Adjust
	Confirm // a count confirmed a line of an order; no piece moved
)

var moveNames = [...]string{"receive", "reserve", "release", "pick", "put_back", "adjust", "confirm"}

func (m Move) String() string { return name(moveNames[:], int(m)) }

// MarshalText returns the lower-case name.
func (m Move) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText parses the lower-case name. Any other text is journal.ErrMalformed.
func (m *Move) UnmarshalText(b []byte) error { return parseName("move", moveNames[:], b, (*uint8)(m)) }
