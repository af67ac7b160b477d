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
	PurposeReceipt = "receipt" // the shopper's own page; is told of the tracking link
	PurposeTrack   = "track"   // may be passed on: map and timeline
)

// linkLife is how long a link opens after the delivery was due.
const linkLife = 30 * 24 * time.Hour

// tokenBytes is the length of a token before it is written in base64: 192 bits cannot be guessed.
const tokenBytes = 24

// Token is what opens an order's page for one purpose: 32 characters that only the holder of secret can make.
func Token(secret []byte, purpose string, id journal.OrderID) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(purpose)) // a hash never fails to take bytes
	mac.Write(id[:])
	return token(mac.Sum(nil)[:tokenBytes])
}

func token(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// links are an order's two pages as the store keeps them: hashed.
func (a *API) links(c ledger.Checkout) []ledger.Link {
	expires := c.Terms.DeliverBy.Add(linkLife)
	var out []ledger.Link
	for _, p := range []string{PurposeReceipt, PurposeTrack} {
		hash := sha256.Sum256([]byte(Token(a.Secret, p, c.Order)))
		out = append(out, ledger.Link{Token: hash, Purpose: p, Expires: expires})
	}
	return out
}
