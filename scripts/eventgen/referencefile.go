package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// referenceFile returns the decoders that only tests use: they read the structs of package bindings, and packed words
// with arithmetic of big integers.
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

// bindingExpr returns the value of a field as the reference decoders write it.
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

// binding returns the field of the bindings' struct that holds the argument.
func (v value) binding() string { return "e." + abi.ToCamelCase(v.arg) }

// wordOfBinding returns the ABI word of a bytes32 or a uint256 as an expression of type [32]byte.
func (v value) wordOfBinding() string {
	if v.typ.T == abi.UintTy {
		return "common.BigToHash(" + v.binding() + ")"
	}
	return v.binding()
}

// native returns a number of at most 64 bits as an expression of an unsigned type, and that type.
func (v value) native() (expr, goType string) {
	if v.packed {
		return v.big() + ".Uint64()", "uint64"
	}
	return v.binding(), fmt.Sprintf("uint%d", v.typ.Size)
}

// big returns a number as an expression of type *big.Int.
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
