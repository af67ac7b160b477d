package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Placement is how an order is placed.
type Placement struct {
	Order      journal.OrderID
	Terms      Terms
	Call       Call // of Orders
	Way        PayWay
	ByKey      bool  // the shopper's key has signed, not a contract wallet
	Activation *Call // deploys the shopper's wallet, before Call can be simulated; nil: it is not needed
}

// Shelf is an item in a fulfilment centre.
type Shelf struct {
	Centre uint16 `json:"centre"`
	GTIN   uint64 `json:"gtin"`
}

// PlacingQuery is what an order needs to be known of the state of one block.
type PlacingQuery struct {
	Zones    []uint32          // rankings
	Shelves  []Shelf           // stock
	Wallets  []journal.Address // balances of the payment token
	Simulate []SimulatedCall
}

// SimulatedCall is a call that is executed, but not sent.
type SimulatedCall struct {
	Call Call
	Gas  uint64 // limit
}

// PlacingState answers a PlacingQuery, element by element.
type PlacingState struct {
	Rankings  [][]uint16 // centres, the nearest first
	Available []uint64   // pieces that are not reserved
	Balances  []journal.Amount
	Failed    []error // why a simulated call fails; nil if it succeeds
}

// Reservation is an order that the shop has accepted to send. Until its transaction is mined, its stock and its price
// count as used.
type Reservation struct {
	Order  journal.OrderID
	Wallet journal.Address // that pays
	Client string          // network address of the client; empty: unknown
	Price  journal.Amount
	Takes  []Take
}

// Take is a number of pieces of an order from a shelf.
type Take struct {
	Shelf
	Quantity uint64 `json:"quantity"`
}

// OrdersUsed is what accepted orders use.
type OrdersUsed struct {
	Open     []Reservation // orders that the state of the block does not show yet
	Accepted map[journal.OrderID]bool
	Wallets  map[journal.Address]OrderCount
	Clients  map[string]OrderCount
}

// OrderCount is the number of orders in the last hour, and the time until the first one of them is older.
type OrderCount struct {
	Orders int
	Wait   time.Duration
}

// OrderReason is the reason why an order is not sent.
type OrderReason string

// Reasons of OrderRefusal.
const (
	SoldOut       OrderReason = "out-of-stock"
	BalanceTooLow OrderReason = "balance-too-low"
	TooManyOrders OrderReason = "too-many-orders"
	OrderRefused  OrderReason = "refused"
)

// OrderRefusal means that an order was not sent, or was sent and had no effect. It is ErrRefused.
type OrderRefusal struct {
	Reason OrderReason
	Text   string        // a sentence for the shopper
	Wait   time.Duration // after which it may be tried again; 0: unknown
	Cause  error         // the contract's reason; nil if the order was not sent
}

func (e *OrderRefusal) Error() string { return e.Text }

// Unwrap returns ErrRefused and the cause.
func (e *OrderRefusal) Unwrap() []error { return []error{ErrRefused, e.Cause} }
