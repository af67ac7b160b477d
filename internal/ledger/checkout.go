package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Checkout is a signed offer to one shopper and what became of it. Whoever knows the secret behind Key may take it.
type Checkout struct {
	Key       journal.Hash    // SHA-256 of the secret that only the shopper was given
	Order     journal.OrderID // the order's id, known before it is placed
	Terms     Terms
	Signature []byte       // the merchant's, over the terms
	Salt      journal.Hash // opens the terms' commitment
	Tx        journal.Hash // the transaction that placed the order; zero until then
	Block     uint64
	Centre    uint16 // the centre that holds the reservation
}

// Link is a page that opens for whoever holds its token. Only the token's SHA-256 is kept.
type Link struct {
	Token   journal.Hash
	Purpose string // "receipt" or "track"
	Expires time.Time
}
