package events

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/waybill/waybill/journal"
)

// abiType is the memory layout of a Solidity type in the ABI encoding. It is computed once from the bindings' metadata.
type abiType struct {
	kind    byte // abi.UintTy, abi.IntTy, …
	size    int  // bits of an integer, bytes of a bytesN, elements of an array
	width   int  // bytes in the enclosing encoding; for a dynamic type the size of its offset
	dynamic bool
	elem    *abiType // of a slice or an array
	members []arg    // of a struct
}

// arg is a named value: an event's argument, or a struct's member.
type arg struct {
	abiType
	name  string
	key   []byte // JSON key: `"name":`
	topic int    // index among the indexed arguments; -1: in the data
	at    int    // offset from the start of the enclosing encoding, in bytes
}

// word is the length of an ABI word in bytes.
const word = 32

// abiTypeOf returns the layout of a type. It returns journal.ErrMalformed for types that no event of our contracts has.
func abiTypeOf(t abi.Type) (s abiType, err error) {
	s = abiType{kind: t.T, size: t.Size, width: word}
	switch t.T {
	case abi.UintTy, abi.IntTy, abi.FixedBytesTy, abi.BoolTy, abi.AddressTy:
	case abi.StringTy, abi.BytesTy:
		s.dynamic = true
	case abi.SliceTy, abi.ArrayTy:
		elem, err := abiTypeOf(*t.Elem)
		if err != nil {
			return s, err
		}
		s.elem, s.dynamic = &elem, t.T == abi.SliceTy
		if t.T == abi.ArrayTy {
			if elem.dynamic {
				return s, fmt.Errorf("array of %s: %w", t.Elem, journal.ErrMalformed)
			}
			s.width = t.Size * elem.width
		}
	case abi.TupleTy:
		at := 0
		for i, name := range t.TupleRawNames {
			m, err := abiTypeOf(*t.TupleElems[i])
			if err != nil {
				return s, err
			}
			s.members = append(s.members, arg{abiType: m, name: name, key: key(name), topic: -1, at: at})
			at += m.width
			s.dynamic = s.dynamic || m.dynamic
		}
		if !s.dynamic {
			s.width = at
		}
	default:
		return s, fmt.Errorf("%s: %w", t.String(), journal.ErrMalformed)
	}
	return s, nil
}

func key(name string) []byte { return fmt.Appendf(nil, "%q:", name) }

// errWords says that topics or data are not a valid encoding of the event.
var errWords = fmt.Errorf("invalid ABI encoding: %w", journal.ErrMalformed)

// tail reads the offset that is stored at a place and returns the data that begins there. It returns errWords if the
// offset is outside the data.
func tail(data []byte, at int) ([]byte, error) {
	if at+word > len(data) {
		return nil, errWords
	}
	n, ok := small(data[at : at+word])
	if !ok || n > uint64(len(data)) {
		return nil, errWords
	}
	return data[n:], nil
}

// lengthPrefixed follows the offset at a place to a length and the data after it. It returns the data and the length,
// in bytes or in elements of at least one word.
func lengthPrefixed(data []byte, at int) ([]byte, int, error) {
	rest, err := tail(data, at)
	if err != nil || len(rest) < word {
		return nil, 0, errWords
	}
	n, ok := small(rest[:word])
	rest = rest[word:]
	if !ok || n > uint64(len(rest)) {
		return nil, 0, errWords
	}
	return rest, int(n), nil
}
