package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Checkout is an offer that the merchant signed for one shopper, and its outcome. The holder of the secret behind Key
// can accept it.
type Checkout struct {
	Key       journal.Hash    // SHA-256 of the secret that the API returned to the shopper
	Order     journal.OrderID // derived from Terms, so it is known before the order is placed
	Terms     Terms
	Signature []byte             // the merchant's, over the terms
	Salt      journal.Hash       // of Terms.Commitment
	Codes     journal.CodeHashes // hashes of the codes of the parcels, see Terms.Code; zero if the delivery needs none
	Tx        journal.Hash       // transaction that placed the order; zero until then
	Block     uint64             // block of Tx
	Centre    uint16             // fulfilment centre that holds the reservation
}

// Link is a capability URL: the page opens for every holder of the token. The store keeps only the token's hash.
type Link struct {
	Token   journal.Hash // SHA-256 of the token
	Purpose string       // "receipt" or "track"
	Expires time.Time
}
