package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// DeviceEnrolled is emitted when the owner enrols a device.
type DeviceEnrolled struct {
	Device     journal.Address
	Scheme     journal.Scheme
	Role       journal.Role
	Site       uint16 // fulfilment centre; for vehicles and lockers the carrier
	Number     uint16 // counts the devices of one role at one site, from 1
	ValidUntil time.Time
}

// DeviceRotated is emitted when a device replaces its key.
type DeviceRotated struct {
	Device journal.Address
	Scheme journal.Scheme
	Key    journal.Address // address of the new key
	From   journal.Place   // first place in the journal that the new key signs
}

// DeviceRevoked is emitted when the owner revokes a device.
type DeviceRevoked struct {
	Device journal.Address
	From   journal.Place // first place in the journal that the contract refuses
}

// ReadingTaken is emitted when the contract takes an act that changes no parcel: stock counts and receipts.
type ReadingTaken struct {
	Device journal.Address
	Place  journal.Place
	Kind   string    // name of the kind; "unknown" if this version does not know it
	Time   time.Time // the device's clock, UTC
}

// ReadingIgnored is emitted when the contract takes an act into the journal but does not apply it to its parcel.
type ReadingIgnored struct {
	ReadingTaken
	Reason string // name of the Solidity error, for example "TooLate"
}

// SegmentAccepted is emitted when the contract takes a segment of telemetry.
type SegmentAccepted struct {
	Device   journal.Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32    // readings
	T0, T1   time.Time // times of the first and the last reading, UTC
}
