package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// class selects how fields of a type are read and written.
type class int

const (
	hash class = iota
	order
	address
	number
	signed
	boolean
	amount
	seconds
	milliseconds
	enum
	place
	kindName
	errorName
	nested // a struct of the mapping
	list   // a list of such structs
	byHand // decoded by a hand-written function
)

// kind is a type of the mapping.
type kind struct {
	class  class
	goType string // as packages other than ledger write it
	bits   int    // size of the Solidity type; maximum size in a packed word
}

var kinds = map[string]kind{
	"order":        {order, "journal.OrderID", 256},
	"hash":         {hash, "journal.Hash", 256},
	"address":      {address, "journal.Address", 160},
	"uint8":        {number, "uint8", 8},
	"uint16":       {number, "uint16", 16},
	"uint32":       {number, "uint32", 32},
	"uint64":       {number, "uint64", 64},
	"int32":        {signed, "int32", 32},
	"bool":         {boolean, "bool", 8},
	"amount":       {amount, "journal.Amount", 96},
	"seconds":      {seconds, "time.Time", 64},
	"milliseconds": {milliseconds, "time.Time", 64},
	"status":       {enum, "ledger.Status", 8},
	"mode":         {enum, "ledger.Mode", 8},
	"move":         {enum, "ledger.Move", 8},
	"kind":         {enum, "journal.Kind", 8},
	"role":         {enum, "journal.Role", 8},
	"scheme":       {enum, "journal.Scheme", 8},
	"place":        {place, "journal.Place", 96},
	"kind_name":    {kindName, "string", 8},
	"error_name":   {errorName, "string", 32},
}

func kindNames() string { return strings.Join(slices.Sorted(maps.Keys(kinds)), ", ") }

// accepts returns an error if a field of this kind cannot be decoded from values.
func (k kind) accepts(values []value) error {
	if k.class == place && len(values) == 2 {
		if values[0].is(abi.UintTy, 32) && values[1].is(abi.UintTy, 64) {
			return nil
		}
		return fmt.Errorf("a place is uint32 and uint64, not %s and %s", values[0].typ, values[1].typ)
	}
	if k.class == order && len(values) == 2 {
		id, parcel := values[0], values[1]
		if id.packed || !id.is(abi.FixedBytesTy, 32) {
			return fmt.Errorf("%s is not a whole bytes32", id.source)
		}
		return kinds["uint8"].accepts([]value{parcel})
	}
	if len(values) != 1 {
		return fmt.Errorf("%d sources, want one", len(values))
	}
	v := values[0]
	if v.packed {
		return k.acceptsBits(v)
	}
	var good bool
	switch k.class {
	case hash, order:
		good = v.is(abi.FixedBytesTy, 32)
	case address:
		good = v.typ.T == abi.AddressTy
	case number, enum, kindName:
		good = v.is(abi.UintTy, k.bits)
	case signed:
		good = v.is(abi.IntTy, k.bits)
	case boolean:
		good = v.typ.T == abi.BoolTy || v.is(abi.UintTy, 8)
	case amount, seconds, milliseconds:
		good = v.typ.T == abi.UintTy
	case errorName:
		good = v.is(abi.FixedBytesTy, 4)
	}
	if !good {
		return fmt.Errorf("argument %s has the type %s", v.arg, v.typ)
	}
	return nil
}

// acceptsBits is accepts for bits of a packed word.
func (k kind) acceptsBits(v value) error {
	if !v.is(abi.FixedBytesTy, 32) && !v.is(abi.UintTy, 256) {
		return fmt.Errorf("%s: %s is not a packed word (bytes32, uint256)", v.source, v.typ)
	}
	exact := false
	switch k.class {
	case hash, order, errorName:
		return fmt.Errorf("%s: the type needs a whole argument", v.source)
	case address, signed, place:
		exact = true
	}
	if w := v.width(); w > k.bits || exact && w != k.bits {
		return fmt.Errorf("%s has %d bits, the type has %d", v.source, w, k.bits)
	}
	if (k.class == address || k.class == place) && v.lo%8 != 0 {
		return fmt.Errorf("%s: the type must end at a whole byte", v.source)
	}
	if first, last := v.bytes(); !exact && last-first >= 8 {
		return fmt.Errorf("%s is spread over more than eight bytes", v.source)
	}
	return nil
}
