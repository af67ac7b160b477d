package events

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/waybill/waybill/journal"
)

// abiType is a Solidity type as ABI words hold it, worked out once from the bindings' metadata.
type abiType struct {
	kind    byte // abi.UintTy and so on
	size    int  // bits of an integer, bytes of a bytesN, elements of an array
	width   int  // bytes that it takes where it is declared; a dynamic type has only its offset there
	dynamic bool
	elem    *abiType // of a slice or an array
	members []arg    // of a struct
}

// arg is a named value: an event's argument, or a struct's member.
type arg struct {
	abiType
	name  string
	key   []byte // as JSON has it: `"name":`
	topic int    // which indexed argument it is; -1: it is in the data
	at    int    // bytes from where its siblings begin
}

// word is the length of an ABI word in bytes.
const word = 32

// abiTypeOf is journal.ErrMalformed for types that no event of ours has: those are left to the bindings.
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

// errWords says that data cannot be an encoding of what was declared.
var errWords = fmt.Errorf("ABI words: %w", journal.ErrMalformed)

// part is data from where the offset at a place points to.
func part(data []byte, at int) ([]byte, error) {
	if at+word > len(data) {
		return nil, errWords
	}
	n, ok := small(data[at : at+word])
	if !ok || n > uint64(len(data)) {
		return nil, errWords
	}
	return data[n:], nil
}

// run is the part that begins with a length, and that length: of bytes, or of elements, which take a word at least.
func run(data []byte, at int) ([]byte, int, error) {
	rest, err := part(data, at)
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
