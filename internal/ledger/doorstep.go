package ledger

import "github.com/waybill/waybill/journal"

// Doorstep is what the people at a simulated door know: the codes of the parcels of one order. Only development chains
// have simulated doors. Elsewhere, nobody but the shopper knows a code before the delivery.
type Doorstep struct {
	Order journal.OrderID
	Codes DoorstepCodes
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
