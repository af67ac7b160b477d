package api

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Purposes of links.
const (
	PurposeReceipt = "receipt" // the shopper's page; it shows the tracking link after departure
	PurposeTrack   = "track"   // page with map and timeline, which the shopper can share
)

// linkLife is the validity of links after Terms.DeliverBy.
const linkLife = 30 * 24 * time.Hour

// tokenBytes is the length of a token in bytes: 192 bits, 32 characters in base64url.
const tokenBytes = 24

// Token returns the token of an order's link: the first 24 bytes of HMAC-SHA256(secret, purpose ‖ id) in base64url.
func Token(secret []byte, purpose string, id journal.OrderID) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(purpose)) // hash.Hash never returns an error
	mac.Write(id[:])
	return token(mac.Sum(nil)[:tokenBytes])
}

func token(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// links returns the order's receipt and tracking links with hashed tokens, as stored.
func (a *API) links(c ledger.Checkout) []ledger.Link {
	expires := c.Terms.DeliverBy.Add(linkLife)
	var out []ledger.Link
	for _, p := range []string{PurposeReceipt, PurposeTrack} {
		hash := sha256.Sum256([]byte(Token(a.Secret, p, c.Order)))
		out = append(out, ledger.Link{Token: hash, Purpose: p, Expires: expires})
	}
	return out
}
