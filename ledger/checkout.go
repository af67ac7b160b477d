package ledger

import "time"

// Checkout is a signed offer to one shopper and what became of it. Whoever knows the secret behind Key may take it.
type Checkout struct {
	Key       Hash    // SHA-256 of the secret that only the shopper was given
	Order     OrderID // the order's id, known before it is placed
	Terms     Terms
	Signature []byte // the merchant's, over the terms
	Salt      Hash   // opens the terms' commitment
	Tx        Hash   // the transaction that placed the order; zero until then
	Block     uint64
	Centre    uint16 // the centre that holds the reservation
}

// Link is a page that opens for whoever holds its token. Only the token's SHA-256 is kept.
type Link struct {
	Token   Hash
	Purpose string // "receipt" or "track"
	Expires time.Time
}
