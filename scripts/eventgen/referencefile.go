package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// referenceFile generates reference decoders for tests. They use the structs of package bindings, and big.Int for
// packed words.
func referenceFile(p *plan) ([]byte, error) {
	c := &code{}
	c.printf("// references has the decoder of each event that has a payload, by Solidity name.\n")
	c.printf("var references = map[string]func(*types.Log) (any, error){\n")
	for _, s := range p.events {
		c.printf("%q: reference%s,\n", s.name, s.name)
	}
	c.printf("}\n\n")
	for _, s := range p.events {
		c.printf("func reference%s(l *types.Log) (any, error) {\n", s.name)
		c.printf("e, err := %s.Unpack%sEvent(l)\n", s.contract, abi.ToCamelCase(s.name))
		c.printf("if err != nil {\nreturn nil, err\n}\n")
		c.printf("p := &")
		c.literal(s, bindingExpr)
		c.printf("\n")
		c.conditional(s, bindingExpr)
		c.printf("return p, nil\n}\n\n")
	}
	for _, s := range p.structs {
		bound := strings.ReplaceAll(s.solidity, ".", "")
		c.printf("func reference%s(e bindings.%s) ledger.%s {\np := ", s.name, bound, s.name)
		c.literal(s, bindingExpr)
		c.printf("\n")
		c.conditional(s, bindingExpr)
		c.printf("return p\n}\n\n")
	}
	return c.file("events")
}

// bindingExpr returns an expression for the value of a field in a reference decoder.
func bindingExpr(f *field) string {
	v := f.values[0]
	switch f.kind.class {
	case byHand:
		args := make([]string, len(f.values))
		for i, v := range f.values {
			args[i] = v.wordOfBinding()
		}
		return f.function + "(" + strings.Join(args, ", ") + ")"
	case nested:
		return "reference" + f.elem.name + "(" + v.binding() + ")"
	case list:
		return "referenceList(" + v.binding() + ", reference" + f.elem.name + ")"
	case order:
		expr := "journal.OrderID(" + v.binding() + ")"
		if len(f.values) == 2 {
			parcel, have := f.values[1].native()
			expr += ".WithParcel(" + convert(parcel, have, "uint8") + ")"
		}
		return expr
	case hash:
		return v.binding()
	case address:
		if v.packed {
			return "journal.Address(" + v.big() + ".FillBytes(make([]byte, 20)))"
		}
		return "journal.Address(" + v.binding() + ")"
	case boolean:
		if v.typ.T == abi.BoolTy {
			return v.binding()
		}
		expr, _ := v.native()
		return expr + " != 0"
	case amount:
		return "Amount(" + v.big() + ")"
	case seconds:
		return "Seconds(" + v.big() + ")"
	case milliseconds:
		return "referenceMilliseconds(" + v.big() + ")"
	case place:
		epoch, seq := v, f.values[len(f.values)-1]
		if len(f.values) == 1 {
			epoch, seq = v.part(v.hi, v.hi-31), v.part(v.lo+63, v.lo)
		}
		first, have := epoch.native()
		second, _ := seq.native()
		return fmt.Sprintf("journal.Place{Epoch: %s, Seq: %s}", convert(first, have, "uint32"), second)
	case kindName:
		expr, _ := v.native()
		return "journal.Kind(" + expr + ").String()"
	case errorName:
		return "ErrorName(" + v.binding() + ")"
	case signed:
		if !v.packed {
			return v.binding()
		}
	}
	expr, have := v.native()
	return convert(expr, have, f.kind.goType)
}

// binding returns the field of the bindings' struct for the argument.
func (v value) binding() string { return "e." + abi.ToCamelCase(v.arg) }

// wordOfBinding returns an expression of type [32]byte for a bytes32 or uint256.
func (v value) wordOfBinding() string {
	if v.typ.T == abi.UintTy {
		return "common.BigToHash(" + v.binding() + ")"
	}
	return v.binding()
}

// native returns an expression of an unsigned type for a number of at most 64 bits, and that type.
func (v value) native() (expr, goType string) {
	if v.packed {
		return v.big() + ".Uint64()", "uint64"
	}
	return v.binding(), fmt.Sprintf("uint%d", v.typ.Size)
}

// big returns an expression of type *big.Int for a number.
func (v value) big() string {
	switch {
	case v.packed:
		return fmt.Sprintf("referenceBits(%s, %d, %d)", v.wordOfBinding(), v.hi, v.lo)
	case v.wide():
		return v.binding()
	}
	expr, have := v.native()
	return "new(big.Int).SetUint64(" + convert(expr, have, "uint64") + ")"
}
