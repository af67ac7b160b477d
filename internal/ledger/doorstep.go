package ledger

import "github.com/waybill/waybill/journal"

// Doorstep is what the people at a simulated door know: the codes of the parcels of one order. Only development chains
// have simulated doors. Elsewhere, nobody but the shopper knows a code before the delivery.
type Doorstep struct {
	Order     journal.OrderID
	Codes     DoorstepCodes
	Exception Exception // what goes wrong with the order
}

// DoorstepCodes are the codes of an order's parcels, by their number.
type DoorstepCodes [3]journal.Code

// Hashes returns the hashes of all codes.
func (c DoorstepCodes) Hashes() (h journal.CodeHashes) {
	for i, code := range c {
		h[i] = code.Hash()
	}
	return h
}

// Exception is what goes wrong with an order in the simulation. It lasts until it is replaced.
type Exception string

// Exceptions.
const (
	NoException   Exception = ""
	ShelfEmpty    Exception = "shelf_empty"   // each shelf counts no pieces; its stock on chain is then zero
	NotPacked     Exception = "not_packed"    // no packing station packs a parcel
	NotCollected  Exception = "not_collected" // no vehicle fetches a parcel
	NotDelivered  Exception = "not_delivered" // the vehicle never comes to the door
	NobodyHome    Exception = "nobody_home"   // nobody tells a code at the door
	RefusedAtDoor Exception = "refused"       // the people at the door refuse each parcel
)

// Exceptions are all exceptions.
var Exceptions = []Exception{ShelfEmpty, NotPacked, NotCollected, NotDelivered, NobodyHome, RefusedAtDoor}
