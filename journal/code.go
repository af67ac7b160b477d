package journal

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
)

// Code is the secret with which the recipient of a parcel proves the delivery. The recipient's client makes one for
// each parcel that the order can have, and tells it at the door only. A reading of kind Accepting carries it.
type Code [14]byte

// Hash returns keccak256 of the code.
func (c Code) Hash() Hash { return keccak(c[:]) }

// Split returns the fields value and aux of the reading that carries the code.
func (c Code) Split() (value int64, aux uint64) {
	return int64(binary.BigEndian.Uint64(c[:8])), binary.BigEndian.Uint64(c[6:]) & (1<<48 - 1)
}

// CodeHashes are the hashes of an order's codes, by the number of the parcel. They are zero for parcels that the order
// cannot have, and all zero if delivery needs no code.
type CodeHashes [3]Hash

// Hash returns keccak256 of the hashes one after the other. The terms of the order contain it.
func (h CodeHashes) Hash() Hash { return keccak(h[0][:], h[1][:], h[2][:]) }

// ParseCode reads 28 hexadecimal digits, with or without 0x and with any spaces. For any other text it returns
// ErrMalformed. The error does not contain the text, which may be a secret.
func ParseCode(s string) (c Code, err error) {
	digits := strings.TrimPrefix(strings.Join(strings.Fields(s), ""), "0x")
	if len(digits) == 2*len(c) {
		_, err = hex.Decode(c[:], []byte(digits))
	}
	if len(digits) != 2*len(c) || err != nil {
		err = fmt.Errorf("code of %d characters: want %d hexadecimal digits: %w", len(digits), 2*len(c), ErrMalformed)
		return Code{}, err
	}
	return c, nil
}

// Hex returns the code as 28 hexadecimal digits. There is no method String, so that logs do not show codes by accident.
func (c Code) Hex() string { return hex.EncodeToString(c[:]) }
