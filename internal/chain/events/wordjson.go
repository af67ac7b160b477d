package events

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/waybill/waybill/journal"
)

// appendJSON appends the JSON of the value at a place in data. It writes the same as value (jsonvalue.go), but without
// reflection. It returns journal.ErrMalformed for data that the bindings refuse.
func (s *abiType) appendJSON(b, data []byte, at int) ([]byte, error) {
	if at+word > len(data) {
		return b, errWords
	}
	w := data[at : at+word]
	switch s.kind {
	case abi.UintTy:
		return appendUint(b, w, s.size)
	case abi.IntTy:
		return appendInt(b, w, s.size)
	case abi.BoolTy:
		n, ok := small(w)
		if !ok || n > 1 {
			return b, errWords
		}
		return strconv.AppendBool(b, n == 1), nil
	case abi.AddressTy:
		return appendHex(b, w[12:]), nil
	case abi.FixedBytesTy:
		return appendHex(b, w[:s.size]), nil
	case abi.StringTy, abi.BytesTy:
		text, n, err := lengthPrefixed(data, at)
		if err != nil {
			return b, err
		}
		if s.kind == abi.BytesTy {
			return appendHex(b, text[:n]), nil
		}
		return appendText(b, string(text[:n]))
	case abi.SliceTy:
		elems, n, err := lengthPrefixed(data, at)
		if err != nil {
			return b, err
		}
		return s.elem.appendList(b, elems, n)
	case abi.ArrayTy:
		return s.elem.appendList(b, data[at:], s.size)
	default: // a struct: abiTypeOf returns no other kind
		fields := data[at:]
		if s.dynamic {
			var err error
			if fields, err = tail(data, at); err != nil {
				return b, err
			}
		}
		return s.appendMembers(b, fields)
	}
}

func (s *abiType) appendMembers(b, data []byte) (_ []byte, err error) {
	b = append(b, '{')
	for i := range s.members {
		m := &s.members[i]
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, m.key...)
		if b, err = m.appendJSON(b, data, m.at); err != nil {
			return b, err
		}
	}
	return append(b, '}'), nil
}

// appendList appends a JSON array of n consecutive values.
func (s *abiType) appendList(b, data []byte, n int) (_ []byte, err error) {
	if n > len(data)/word {
		return b, errWords
	}
	b = append(b, '[')
	for i := range n {
		if i > 0 {
			b = append(b, ',')
		}
		if b, err = s.appendJSON(b, data, i*s.width); err != nil {
			return b, err
		}
	}
	return append(b, ']'), nil
}

// exactBits is the size of the integers that a JavaScript number represents exactly.
const exactBits = 53

// appendUint appends a number. Like go-ethereum, it checks the range of 8, 16, 32 and 64 bits only.
func appendUint(b, w []byte, bits int) ([]byte, error) {
	n, ok := small(w)
	switch bits {
	case 8, 16, 32, 64:
		if !ok || n > math.MaxUint64>>(64-bits) {
			return b, errWords
		}
	}
	if bits > exactBits {
		b = append(b, '"')
	}
	if ok {
		b = strconv.AppendUint(b, n, 10)
	} else if a, ok := journal.AmountFromABI([word]byte(w)); ok {
		var err error
		if b, err = a.AppendText(b); err != nil {
			return b, err
		}
	} else {
		b = new(big.Int).SetBytes(w).Append(b, 10) // allocates
	}
	if bits > exactBits {
		b = append(b, '"')
	}
	return b, nil
}

func appendInt(b, w []byte, bits int) ([]byte, error) {
	n, ok := signed(w)
	switch bits {
	case 8, 16, 32, 64:
		if limit := int64(math.MaxInt64) >> (64 - bits); !ok || n > limit || n < -limit-1 {
			return b, errWords
		}
	}
	if bits > exactBits {
		b = append(b, '"')
	}
	if ok {
		b = strconv.AppendInt(b, n, 10)
	} else {
		all := new(big.Int).SetBytes(w)
		if w[0]&0x80 != 0 {
			all.Sub(all, new(big.Int).Lsh(big.NewInt(1), 8*word))
		}
		b = all.Append(b, 10)
	}
	if bits > exactBits {
		b = append(b, '"')
	}
	return b, nil
}

// signed returns a word as a number in two's complement. It returns false if the number needs more than 64 bits.
func signed(w []byte) (int64, bool) {
	n := int64(binary.BigEndian.Uint64(w[24:]))
	sign := uint64(n >> 63)
	fits := binary.BigEndian.Uint64(w) == sign && binary.BigEndian.Uint64(w[8:]) == sign &&
		binary.BigEndian.Uint64(w[16:]) == sign
	return n, fits
}

func appendHex(b, bytes []byte) []byte {
	b = append(b, `"0x`...)
	return append(hex.AppendEncode(b, bytes), '"')
}

func appendText(b []byte, s string) ([]byte, error) {
	text, err := json.Marshal(sanitize(s))
	return append(b, text...), err
}

// sanitize replaces invalid UTF-8 and NUL, which Postgres does not accept in text.
func sanitize(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "�"), "\x00", "�")
}
