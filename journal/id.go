package journal

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Address is an Ethereum address. The id of a device is the address of its first key.
type Address [20]byte

// Hash is a 32-byte digest.
type Hash [32]byte

// OrderID is the id of an order or of a parcel. The id of an order is the EIP-712 digest of its terms with the last
// byte cleared. It is also the id of the order's receipt token. The id of a parcel has the parcel's number in the last
// byte, so an order's first parcel has the order's id.
type OrderID [32]byte

// Order returns the id of the order that a parcel belongs to.
func (id OrderID) Order() OrderID { return id.WithParcel(0) }

// Parcel returns the number of a parcel in its order, from 0.
func (id OrderID) Parcel() uint8 { return id[len(id)-1] }

// WithParcel returns the id of parcel k of the order that id belongs to.
func (id OrderID) WithParcel(k uint8) OrderID {
	id[len(id)-1] = k
	return id
}

func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }
func (h Hash) String() string    { return "0x" + hex.EncodeToString(h[:]) }
func (id OrderID) String() string {
	return "0x" + hex.EncodeToString(id[:])
}

// Short returns the first four and the last four hexadecimal digits, for display.
func (id OrderID) Short() string { return fmt.Sprintf("%x…%x", id[:2], id[30:]) }

// MarshalText writes 0x-prefixed hexadecimal.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// MarshalText writes 0x-prefixed hexadecimal.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText writes 0x-prefixed hexadecimal.
func (id OrderID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads 0x-prefixed hexadecimal of the exact length. For any other text it returns ErrMalformed.
func (a *Address) UnmarshalText(b []byte) error { return parseHex("address", a[:], string(b)) }

// UnmarshalText reads 0x-prefixed hexadecimal of the exact length. For any other text it returns ErrMalformed.
func (h *Hash) UnmarshalText(b []byte) error { return parseHex("hash", h[:], string(b)) }

// UnmarshalText reads 0x-prefixed hexadecimal of the exact length. For any other text it returns ErrMalformed.
func (id *OrderID) UnmarshalText(b []byte) error { return parseHex("order id", id[:], string(b)) }

// ParseAddress reads 0x and 40 hexadecimal digits. For any other text it returns ErrMalformed.
func ParseAddress(s string) (a Address, err error) { return a, parseHex("address", a[:], s) }

// ParseHash reads 0x and 64 hexadecimal digits. For any other text it returns ErrMalformed.
func ParseHash(s string) (h Hash, err error) { return h, parseHex("hash", h[:], s) }

// ParseOrderID reads 0x and 64 hexadecimal digits. For any other text it returns ErrMalformed.
func ParseOrderID(s string) (id OrderID, err error) { return id, parseHex("order id", id[:], s) }

// parseHex decodes s into the slice into. Errors begin with what.
func parseHex(what string, into []byte, s string) error {
	digits, ok := strings.CutPrefix(s, "0x")
	if ok = ok && len(digits) == 2*len(into); ok {
		_, err := hex.Decode(into, []byte(digits))
		ok = err == nil
	}
	if !ok {
		return fmt.Errorf("%s %.80q: want 0x and %d hexadecimal digits: %w", what, s, 2*len(into), ErrMalformed)
	}
	return nil
}
