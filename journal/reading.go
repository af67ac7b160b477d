package journal

import (
	"encoding/binary"
	"fmt"
	"time"
)

// ReadingSize is the length of an encoded reading in bytes.
const ReadingSize = 64

// Reading is one observation or action of a device.
//
// It is encoded in 64 bytes. Integers are big-endian, signed integers two's complement:
//
//	 0      kind
//	 1      flags, 0 for now
//	 2..9   time, UTC milliseconds since 1970
//	10..13  latitude, 1e-7 degrees
//	14..17  longitude, 1e-7 degrees
//	18..25  value
//	        Counting, Receiving, StockTaking: pieces
//	        Packing: grams
//	        Position: speed in mm/s
//	        Departing: nonce of the hand-over, which is the time of the carrier's assignment in seconds
//	        Accepting: first 8 bytes of the shopper's code
//	        Inspecting: 1 if damaged
//	        Sensing: thousandths of a degree Celsius
//	        Weather: wind in cm/s, at most 65,535
//	26..31  aux
//	        Counting: index of the order's line
//	        Departing, by a dock: number of the vehicle among the carrier's vehicles, 1 to 65,535
//	        Accepting: last 6 bytes of the shopper's code
//	        Weather: visibility in metres, at most 65,535
//	32..63  subject: the id of the order or the parcel; for Receiving and StockTaking a GTIN; or zero
type Reading struct {
	Kind    Kind
	Flags   uint8
	Time    time.Time // UTC, whole milliseconds
	Lat     int32     // 1e-7 degrees
	Lon     int32     // 1e-7 degrees
	Value   int64     // meaning depends on Kind, see above
	Aux     uint64    // below 2^48; meaning depends on Kind, see above
	Subject OrderID
}

// Position returns the position of r.
func (r Reading) Position() Point { return Point{Lat: r.Lat, Lon: r.Lon} }

// ShowsPosition reports whether r is an act at the shopper's door with a position other than zero, if a device of this
// role signs it. The contract takes it only if the order's terms require the middle of the zone and the position is
// exactly that.
func (r Reading) ShowsPosition(by Role) bool { return r.Kind.AtDoor(by) && r.Position() != Point{} }

// Append appends the encoding of r to b. It does not check r.
func (r Reading) Append(b []byte) []byte {
	b = append(b, byte(r.Kind), r.Flags)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time.UnixMilli()))
	b = binary.BigEndian.AppendUint32(b, uint32(r.Lat))
	b = binary.BigEndian.AppendUint32(b, uint32(r.Lon))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Value))
	b = append(b, byte(r.Aux>>40), byte(r.Aux>>32), byte(r.Aux>>24), byte(r.Aux>>16), byte(r.Aux>>8), byte(r.Aux))
	return append(b, r.Subject[:]...)
}

// DecodeReading decodes a reading that Append encoded. It returns ErrMalformed if b does not have ReadingSize bytes,
// the kind is unknown, the time is after the year 9999, or the position is out of range.
func DecodeReading(b []byte) (Reading, error) {
	if len(b) != ReadingSize {
		return Reading{}, fmt.Errorf("reading of %d bytes, want %d: %w", len(b), ReadingSize, ErrMalformed)
	}
	r := Reading{Kind: Kind(b[0]), Flags: b[1]}
	if r.Kind > Weather {
		return Reading{}, fmt.Errorf("reading of unknown kind %d: %w", b[0], ErrMalformed)
	}
	milli := binary.BigEndian.Uint64(b[2:])
	if milli > maxMilli {
		return Reading{}, fmt.Errorf("time %d ms of a reading is after the year 9999: %w", milli, ErrMalformed)
	}
	r.Time = time.UnixMilli(int64(milli)).UTC()
	r.Lat = int32(binary.BigEndian.Uint32(b[10:]))
	r.Lon = int32(binary.BigEndian.Uint32(b[14:]))
	if r.Lat < -90e7 || r.Lat > 90e7 || r.Lon < -180e7 || r.Lon > 180e7 {
		// The position is not in the error, which may be logged: it may be a shopper's door.
		return Reading{}, fmt.Errorf("position of a reading is out of range: %w", ErrMalformed)
	}
	r.Value = int64(binary.BigEndian.Uint64(b[18:]))
	r.Aux = uint64(binary.BigEndian.Uint16(b[26:]))<<32 | uint64(binary.BigEndian.Uint32(b[28:]))
	copy(r.Subject[:], b[32:])
	return r, nil
}

// Point is a position in 1e-7 degrees.
type Point struct {
	Lat int32 `json:"lat"`
	Lon int32 `json:"lon"`
}
