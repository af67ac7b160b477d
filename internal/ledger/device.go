package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Device is an enrolled device.
type Device struct {
	ID          journal.Address `json:"id"` // address of its first key
	Key         journal.Address `json:"key"`
	Scheme      journal.Scheme  `json:"scheme"`
	Role        journal.Role    `json:"role"`
	Site        uint16          `json:"site"`   // centre, or carrier for vehicles and lockers
	Number      uint16          `json:"number"` // among the devices of its role at its site, from 1
	ValidUntil  time.Time       `json:"valid_until"`
	Revoked     bool            `json:"revoked"`
	RevokedFrom journal.Place   `json:"revoked_from,omitzero"` // first place that is refused
	Former      *FormerKey      `json:"former,omitempty"`      // the key before the last rotation
}

// FormerKey is a key that counts for places before Until alone.
type FormerKey struct {
	Key    journal.Address `json:"key"`
	Scheme journal.Scheme  `json:"scheme"`
	Until  journal.Place   `json:"until"`
}

// KeyAt is the key that signs a segment which ends at p.
func (d Device) KeyAt(p journal.Place) (journal.Address, journal.Scheme) {
	if d.Former != nil && p.Before(d.Former.Until) {
		return d.Former.Key, d.Former.Scheme
	}
	return d.Key, d.Scheme
}
