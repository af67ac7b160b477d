package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/waybill/waybill/bindings"
)

// contracts are the contracts whose events are decoded. variable is their name in internal/chain/events/metadata.go.
var contracts = []struct {
	variable string
	abi      abi.ABI
}{
	{"orders", bindings.NewOrders().GetABI()},
	{"centres", bindings.NewCentres().GetABI()},
	{"claims", bindings.NewClaims().GetABI()},
	{"shipments", bindings.NewShipments().GetABI()},
	{"journals", bindings.NewJournals().GetABI()},
}

// value is a source and its position in a log.
type value struct {
	source
	typ   abi.Type
	topic int // index among the indexed arguments; -1: in the data
	at    int // offset in the data, in bytes
}

func (v value) is(t byte, size int) bool { return v.typ.T == t && v.typ.Size == size }

// scope has the arguments of an event, or the members of a struct.
type scope struct {
	members string // types and names of a struct's members; "" for an event
	names   []string
	values  map[string]value
	indexed int
	size    int // bytes of the fixed part of the data
}

// find returns an event by its Solidity name, and the variable of the first contract that declares it.
func find(name string) (found abi.Event, contract string, err error) {
	for _, c := range contracts {
		e, ok := c.abi.Events[name]
		switch {
		case !ok:
		case contract == "":
			found, contract = e, c.variable
		case found.String() != e.String():
			return found, "", fmt.Errorf("%s: two contracts declare different events of this name", name)
		}
	}
	if contract == "" {
		return found, "", fmt.Errorf("%s: no contract declares this event", name)
	}
	return found, contract, nil
}

// signature returns an event's Solidity declaration, with "struct" instead of the members of structs.
func signature(e abi.Event) string {
	args := make([]string, len(e.Inputs))
	for i, a := range e.Inputs {
		args[i] = a.Type.String() + " "
		if a.Type.T == abi.TupleTy {
			args[i] = "struct "
		}
		if a.Indexed {
			args[i] += "indexed "
		}
		args[i] += a.Name
	}
	return e.Name + "(" + strings.Join(args, ", ") + ")"
}

// newScope computes the position of each value in the ABI encoding.
func newScope(members string, args abi.Arguments) *scope {
	s := &scope{members: members, values: map[string]value{}}
	for _, a := range args {
		v := value{typ: a.Type, topic: -1, at: s.size}
		if a.Indexed {
			v.topic, v.at = s.indexed, 0
			s.indexed++
		} else {
			s.size += width(a.Type)
		}
		s.names = append(s.names, a.Name)
		s.values[a.Name] = v
	}
	return s
}

const word = 32 // bytes of an ABI word

// dynamic reports whether the ABI encodes a type behind an offset.
func dynamic(t abi.Type) bool {
	switch t.T {
	case abi.StringTy, abi.BytesTy, abi.SliceTy:
		return true
	case abi.ArrayTy:
		return dynamic(*t.Elem)
	case abi.TupleTy:
		for _, e := range t.TupleElems {
			if dynamic(*e) {
				return true
			}
		}
	}
	return false
}

// width returns the size of a type in the fixed part of the ABI encoding, in bytes.
func width(t abi.Type) int {
	if dynamic(t) {
		return word
	}
	switch t.T {
	case abi.ArrayTy:
		return t.Size * width(*t.Elem)
	case abi.TupleTy:
		n := 0
		for _, e := range t.TupleElems {
			n += width(*e)
		}
		return n
	}
	return word
}

// bytes returns the first and last byte of the ABI word that contain the value. Byte 0 is the highest.
func (v value) bytes() (first, last int) {
	hi, lo := v.bits()
	return (255 - hi) / 8, (255 - lo) / 8
}

// bits returns the bits of the ABI word that contain a number. Bit 255 is the highest.
func (v value) bits() (hi, lo int) {
	if v.packed {
		return v.hi, v.lo
	}
	return v.typ.Size - 1, 0
}

// part returns v limited to the bits hi to lo of its packed word.
func (v value) part(hi, lo int) value {
	v.hi, v.lo = hi, lo
	return v
}

// wide reports whether the bindings represent the number as a big.Int.
func (v value) wide() bool {
	switch v.typ.Size {
	case 8, 16, 32, 64:
		return false
	}
	return true
}
