package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Device is an enrolled device.
type Device struct {
	ID          journal.Address `json:"id"`  // address of its first key
	Key         journal.Address `json:"key"` // address of its current key
	Scheme      journal.Scheme  `json:"scheme"`
	Role        journal.Role    `json:"role"`
	Site        uint16          `json:"site"`   // fulfilment centre; for vehicles and lockers the carrier
	Number      uint16          `json:"number"` // counts the devices of one role at one site, from 1
	ValidUntil  time.Time       `json:"valid_until"`
	Revoked     bool            `json:"revoked"`
	RevokedFrom journal.Place   `json:"revoked_from,omitzero"` // first place in the journal that is refused
	Former      *FormerKey      `json:"former,omitempty"`      // key before the last rotation; nil if there was none
}

// FormerKey is a replaced key. It is valid only for places before Until.
type FormerKey struct {
	Key    journal.Address `json:"key"`
	Scheme journal.Scheme  `json:"scheme"`
	Until  journal.Place   `json:"until"`
}

// KeyAt returns the key that must have signed a segment whose last reading is at p.
func (d Device) KeyAt(p journal.Place) (journal.Address, journal.Scheme) {
	if d.Former != nil && p.Before(d.Former.Until) {
		return d.Former.Key, d.Former.Scheme
	}
	return d.Key, d.Scheme
}
