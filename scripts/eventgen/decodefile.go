package main

import (
	"fmt"
	"strings"
)

// decodeFile generates the decoders. They check the number of topics and the length of the data, read fixed positions
// directly, and follow offsets with the hand-written functions of internal/chain/events.
func decodeFile(p *plan) ([]byte, error) {
	c := &code{}
	c.printf("// decoders has the decoder of each event that has a payload, by Solidity name.\n")
	c.printf("var decoders = map[string]func(topics []journal.Hash, data []byte) (any, error){\n")
	for _, s := range p.events {
		c.printf("%q: decode%s,\n", s.name, s.name)
	}
	c.printf("}\n\n")
	for _, s := range p.events {
		c.comment(fmt.Sprintf("decode%s decodes %s. topics has the indexed arguments.", s.name, s.signature))
		c.printf("func decode%s(topics []journal.Hash, data []byte) (_ any, err error) {\n", s.name)
		c.printf("if len(topics) != %d || len(data) < %d {\nreturn nil, errWords\n}\n", s.scope.indexed, s.scope.size)
		c.body(s, "p := &", "nil")
	}
	for _, s := range p.structs {
		c.printf("// decode%s decodes the members of the Solidity struct %s.\n", s.name, s.solidity)
		c.printf("func decode%s(data []byte) (p ledger.%s, err error) {\n", s.name, s.name)
		c.printf("if len(data) < %d {\nreturn p, errWords\n}\n", s.scope.size)
		c.body(s, "p = ", "p")
	}
	return c.file("events")
}

// body writes the statements of a decoder after the length checks. declare is the beginning of the statement that
// creates p. failed is the value that the decoder returns with an error.
func (c *code) body(s *ledgerStruct, declare, failed string) {
	c.printf("%s", declare)
	c.literal(s, wordExpr)
	c.printf("\n")
	c.conditional(s, wordExpr)
	for _, f := range s.all() {
		if f.elem == nil {
			continue
		}
		v := f.values[0]
		read := fmt.Sprintf("decodeStruct(data, %d, %t, decode%s)", v.at, dynamic(v.typ), f.elem.name)
		if f.kind.class == list {
			read = fmt.Sprintf("decodeList(data, %d, %d, decode%s)", v.at, f.elem.scope.size, f.elem.name)
		}
		c.printf("if p.%s, err = %s; err != nil {\nreturn %s, err\n}\n", f.name, read, failed)
	}
	c.printf("return p, nil\n}\n\n")
}

// wordExpr returns an expression for the value of a field in a decoder.
func wordExpr(f *field) string {
	if f.elem != nil {
		return ""
	}
	if f.kind.class == byHand {
		args := make([]string, len(f.values))
		for i, v := range f.values {
			args[i] = v.words()
		}
		return f.function + "(" + strings.Join(args, ", ") + ")"
	}
	v := f.values[0]
	switch f.kind.class {
	case hash, order:
		expr := f.kind.goType + "(" + v.slice(0, word) + ")"
		if v.topic >= 0 {
			expr = convert(v.words(), "journal.Hash", f.kind.goType)
		}
		if len(f.values) == 2 {
			parcel, _ := f.values[1].number()
			expr += ".WithParcel(" + parcel + ")"
		}
		return expr
	case address:
		end := word
		if v.packed {
			_, last := v.bytes()
			end = last + 1
		}
		return "journal.Address(" + v.slice(end-20, end) + ")"
	case boolean:
		if !v.packed {
			return v.byteAt(word-1) + " != 0"
		}
		expr, _ := v.number()
		return expr + " != 0"
	case amount:
		return v.limited("wordAmount", "journal.AmountOf")
	case seconds:
		return v.limited("wordSeconds", "unixSeconds")
	case milliseconds:
		return v.limited("wordMilliseconds", "unixMilliseconds")
	case place:
		epoch, seq := v, f.values[len(f.values)-1]
		if len(f.values) == 1 {
			epoch, seq = v.part(v.hi, v.hi-31), v.part(v.lo+63, v.lo)
		}
		first, _ := epoch.number()
		second, _ := seq.number()
		return fmt.Sprintf("journal.Place{Epoch: %s, Seq: %s}", first, second)
	case kindName:
		expr, _ := v.number()
		return "journal.Kind(" + expr + ").String()"
	case errorName:
		return "ErrorName([4]byte(" + v.slice(0, 4) + "))"
	default: // number, signed, enum
		expr, have := v.number()
		return convert(expr, have, f.kind.goType)
	}
}

// limited returns a call of the function whole if the value is a whole word, otherwise of the function part.
func (v value) limited(whole, part string) string {
	if !v.packed {
		return whole + "(" + v.words() + ")"
	}
	expr, have := v.number()
	return part + "(" + convert(expr, have, "uint64") + ")"
}

// words returns an expression of type [32]byte for the whole ABI word.
func (v value) words() string {
	if v.topic >= 0 {
		return fmt.Sprintf("topics[%d]", v.topic)
	}
	return "[32]byte(" + v.slice(0, word) + ")"
}

// slice returns an expression of type []byte for bytes of the ABI word.
func (v value) slice(from, to int) string {
	if v.topic >= 0 {
		return fmt.Sprintf("topics[%d][%d:%d]", v.topic, from, to)
	}
	return fmt.Sprintf("data[%d:%d]", v.at+from, v.at+to)
}

func (v value) byteAt(i int) string {
	if v.topic >= 0 {
		return fmt.Sprintf("topics[%d][%d]", v.topic, i)
	}
	return fmt.Sprintf("data[%d]", v.at+i)
}

// number returns an expression of an unsigned type for the bits, and that type.
func (v value) number() (expr, goType string) {
	first, last := v.bytes()
	hi, lo := v.bits()
	bits := hi - lo + 1
	if lo%8 == 0 && (bits == 16 || bits == 32 || bits == 64) {
		return fmt.Sprintf("binary.BigEndian.Uint%d(%s)", bits, v.slice(first, last+1)), fmt.Sprintf("uint%d", bits)
	}
	size, from, shift := v.window()
	if expr, goType = v.byteAt(first), "uint8"; size == 64 {
		expr, goType = "binary.BigEndian.Uint64("+v.slice(from, from+8)+")", "uint64"
	}
	if shift > 0 {
		expr += fmt.Sprintf(">>%d", shift)
	}
	if shift+bits < size {
		expr += fmt.Sprintf("&%#x", uint64(1)<<bits-1)
	}
	return expr, goType
}

// window returns the bytes of the ABI word to read for a number: the size in bits (8 or 64), the first byte, and the
// number of bits below the value.
func (v value) window() (size, from, shift int) {
	_, lo := v.bits()
	first, last := v.bytes()
	if first == last {
		return 8, first, lo % 8
	}
	from = min(first, word-8)
	return 64, from, lo - (256 - 8*(from+8))
}
