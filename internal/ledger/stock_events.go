package ledger

import "github.com/waybill/waybill/journal"

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
)

var moveNames = [...]string{"receive", "reserve", "release", "pick", "put_back", "adjust"}

func (m Move) String() string { return name(moveNames[:], int(m)) }

// MarshalText returns the lower-case name.
func (m Move) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText parses the lower-case name. Any other text is journal.ErrMalformed.
func (m *Move) UnmarshalText(b []byte) error { return parseName("move", moveNames[:], b, (*uint8)(m)) }

// StockMoved is emitted for each stock movement, with the stock of the item in the centre after it.
type StockMoved struct {
	Centre    uint16
	GTIN      uint64
	Order     journal.OrderID // zero if the movement belongs to no order: a receipt or a correction
	Move      Move
	Quantity  uint64          // pieces; for Adjust the difference between count and books, 0 if they agree
	Device    journal.Address // device whose reading caused it; zero if none did
	OnHand    uint64          // pieces in the centre
	Reserved  uint64          // pieces of OnHand that are reserved for open orders
	Movements uint64          // number of this movement of this item in this centre, from 1
	Agreed    uint64          // number of the last movement after which a shelf sensor's count matched OnHand
}

// DiscrepancyOpened is emitted when a shelf sensor counts another number of pieces than the contract expects. The
// error happened in the movements Agreed+1 to Movements.
type DiscrepancyOpened struct {
	Centre    uint16
	GTIN      uint64
	Device    journal.Address
	Counted   uint64
	Expected  uint64
	Agreed    uint64
	Movements uint64
}
