package ledger

import (
	"encoding/binary"
	"fmt"
	"time"
)

// Role is what a device is enrolled to do; the numbers are the contract's.
type Role uint8

// Roles of a device. Vehicle and Locker belong to a carrier, all others to a fulfilment centre.
const (
	RoleNone Role = iota
	Shelf
	Robot
	Packer
	Dock
	Vehicle
	Locker
)

var roleNames = [...]string{"none", "shelf", "robot", "packer", "dock", "vehicle", "locker"}

func (r Role) String() string { return name(roleNames[:], int(r)) }

// MarshalText writes the lower-case name.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (r *Role) UnmarshalText(b []byte) error { return parseName("role", roleNames[:], b, (*uint8)(r)) }

// Scheme is the signature scheme of a device's key; the numbers are the contract's.
type Scheme uint8

// Signature schemes.
const (
	SchemeNone Scheme = iota
	Secp256k1
	P256
)

var schemeNames = [...]string{"none", "secp256k1", "p256"}

func (s Scheme) String() string { return name(schemeNames[:], int(s)) }

// MarshalText writes the lower-case name.
func (s Scheme) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (s *Scheme) UnmarshalText(b []byte) error {
	return parseName("scheme", schemeNames[:], b, (*uint8)(s))
}

// Kind says what a reading is; the numbers are the contract's, the names GS1 EPCIS business steps where there is one.
type Kind uint8

// Kinds of readings.
const (
	Heartbeat Kind = iota
	Position
	Counting
	Picking
	Packing
	Departing
	Arriving
	Accepting
	Attempting  // the vehicle could not hand it over
	Refusing    // nobody wanted it at the door
	Inspecting  // value 1: found damaged
	Losing      // the vehicle has it no more
	Returning   // a dock sees it come back
	Receiving   // a dock sees pieces come in; the subject is their GTIN
	StockTaking // a shelf counts for no order; the subject is a GTIN
	Sensing     // value: thousandths of a degree Celsius
)

var kindNames = [...]string{
	"heartbeat", "position", "cycle_counting", "picking", "packing", "departing", "arriving", "accepting",
	"attempting", "refusing", "inspecting", "losing", "returning", "receiving", "stock_taking", "sensor_reporting",
}

func (k Kind) String() string { return name(kindNames[:], int(k)) }

// MarshalText writes the lower-case name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (k *Kind) UnmarshalText(b []byte) error { return parseName("kind", kindNames[:], b, (*uint8)(k)) }

// Acts reports whether a reading of this kind can move an order or stock.
func (k Kind) Acts() bool { return k >= Counting && k <= StockTaking && k != Arriving }

// NeedsTerms reports whether an act of this kind is posted together with its order's terms.
func (k Kind) NeedsTerms() bool {
	return k.Acts() && k != Departing && k != Receiving && k != StockTaking
}

// ReadingSize is the length of an encoded reading in bytes.
const ReadingSize = 64

// Reading is what one device saw at one moment.
//
// Encoded in 64 bytes, integers big-endian, signed ones in two's complement:
//
//	 0      kind
//	 1      flags, 0 for now
//	 2..9   time, UTC milliseconds since 1970
//	10..13  latitude, 1e-7 degrees
//	14..17  longitude, 1e-7 degrees
//	18..25  value: Counting, Receiving, StockTaking pieces; Packing grams; Position speed in mm/s; Departing the hand-over's nonce;
//	        Accepting the first 8 bytes of the shopper's code
//	26..31  aux (48 bits): Counting index of the order's line; Accepting the last 6 bytes of the code
//	32..63  subject: the order's id, a GTIN, or zero
type Reading struct {
	Kind    Kind
	Flags   uint8
	Time    time.Time // UTC, whole milliseconds
	Lat     int32
	Lon     int32
	Value   int64
	Aux     uint64 // below 2^48
	Subject OrderID
}

// Append encodes r at the end of b.
func (r Reading) Append(b []byte) []byte {
	b = append(b, byte(r.Kind), r.Flags)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time.UnixMilli()))
	b = binary.BigEndian.AppendUint32(b, uint32(r.Lat))
	b = binary.BigEndian.AppendUint32(b, uint32(r.Lon))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Value))
	b = append(b, byte(r.Aux>>40), byte(r.Aux>>32), byte(r.Aux>>24), byte(r.Aux>>16), byte(r.Aux>>8), byte(r.Aux))
	return append(b, r.Subject[:]...)
}

// maxMilli keeps times within the years a time.Time can name and JSON can carry.
const maxMilli = 253402300799999 // 9999-12-31T23:59:59.999Z

// DecodeReading reads exactly ReadingSize bytes; what Append wrote comes back, all else is ErrMalformed.
func DecodeReading(b []byte) (Reading, error) {
	if len(b) != ReadingSize {
		return Reading{}, fmt.Errorf("reading of %d bytes, want %d: %w", len(b), ReadingSize, ErrMalformed)
	}
	r := Reading{Kind: Kind(b[0]), Flags: b[1]}
	if r.Kind > Sensing {
		return Reading{}, fmt.Errorf("reading of unknown kind %d: %w", b[0], ErrMalformed)
	}
	milli := binary.BigEndian.Uint64(b[2:])
	if milli > maxMilli {
		return Reading{}, fmt.Errorf("reading's time %d ms is after the year 9999: %w", milli, ErrMalformed)
	}
	r.Time = time.UnixMilli(int64(milli)).UTC()
	r.Lat = int32(binary.BigEndian.Uint32(b[10:]))
	r.Lon = int32(binary.BigEndian.Uint32(b[14:]))
	if r.Lat < -90e7 || r.Lat > 90e7 || r.Lon < -180e7 || r.Lon > 180e7 {
		return Reading{}, fmt.Errorf("reading's position %d, %d is not on Earth: %w", r.Lat, r.Lon, ErrMalformed)
	}
	r.Value = int64(binary.BigEndian.Uint64(b[18:]))
	r.Aux = uint64(binary.BigEndian.Uint16(b[26:]))<<32 | uint64(binary.BigEndian.Uint32(b[28:]))
	copy(r.Subject[:], b[32:])
	return r, nil
}

// Device is an enrolled device.
type Device struct {
	ID          Address    `json:"id"` // address of its first key
	Key         Address    `json:"key"`
	Scheme      Scheme     `json:"scheme"`
	Role        Role       `json:"role"`
	Site        uint16     `json:"site"`   // centre, or carrier for vehicles and lockers
	Number      uint16     `json:"number"` // among the devices of its role at its site, from 1
	ValidUntil  time.Time  `json:"valid_until"`
	Revoked     bool       `json:"revoked"`
	RevokedFrom Place      `json:"revoked_from,omitzero"` // first place that is refused
	Former      *FormerKey `json:"former,omitempty"`      // the key before the last rotation
}

// Place is where a reading stands in its device's journal.
type Place struct {
	Epoch uint32 `json:"epoch"`
	Seq   uint64 `json:"seq"`
}

// Before reports whether p comes before q.
func (p Place) Before(q Place) bool { return p.Epoch < q.Epoch || p.Epoch == q.Epoch && p.Seq < q.Seq }

// FormerKey is a key that counts for places before Until alone.
type FormerKey struct {
	Key    Address `json:"key"`
	Scheme Scheme  `json:"scheme"`
	Until  Place   `json:"until"`
}

// KeyAt is the key that signs a segment which ends at p.
func (d Device) KeyAt(p Place) (Address, Scheme) {
	if d.Former != nil && p.Before(d.Former.Until) {
		return d.Former.Key, d.Former.Scheme
	}
	return d.Key, d.Scheme
}

// Segment is a run of one device's readings, signed and chained to the one before. Field for field the contract's struct.
type Segment struct {
	Consumer Address // contract that takes the readings
	Device   Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32
	T0, T1   time.Time // first and last reading, UTC, whole milliseconds
	Acts     bool      // all readings must be shown on chain
	Root     Hash      // Merkle root, leaves bound to their index
	Prev     [20]byte  // head before: first 20 bytes of the previous segment's digest; zero at an epoch's start
}

// Journal is a device's rolling head as the contract has it.
type Journal struct {
	Head    [20]byte
	Epoch   uint32
	NextSeq uint64
}
