package events

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/journal"
)

func member(b *bytes.Buffer, name string, t abi.Type, v any) error {
	fmt.Fprintf(b, "%q:", name)
	return value(b, t, reflect.ValueOf(v))
}

// value writes a decoded Solidity value as JSON. Integers whose type has more than 53 bits are strings, because
// JavaScript numbers are exact only up to 53 bits. Bytes are hexadecimal with the prefix 0x. Structs are objects with
// their members' names as keys.
func value(b *bytes.Buffer, t abi.Type, v reflect.Value) error {
	switch t.T {
	case abi.UintTy, abi.IntTy:
		if t.Size > 53 {
			fmt.Fprintf(b, `"%v"`, v)
		} else {
			fmt.Fprintf(b, "%v", v)
		}
	case abi.BoolTy:
		fmt.Fprintf(b, "%v", v)
	case abi.AddressTy:
		fmt.Fprintf(b, "%q", journal.Address(v.Interface().(common.Address)))
	case abi.StringTy:
		s, err := json.Marshal(sanitize(v.String()))
		if err != nil {
			return err
		}
		b.Write(s)
	case abi.FixedBytesTy:
		fmt.Fprintf(b, `"0x`)
		for i := range v.Len() {
			fmt.Fprintf(b, "%02x", v.Index(i).Uint())
		}
		b.WriteByte('"')
	case abi.BytesTy:
		fmt.Fprintf(b, `"0x%x"`, v.Bytes())
	case abi.SliceTy, abi.ArrayTy:
		b.WriteByte('[')
		for i := range v.Len() {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := value(b, *t.Elem, v.Index(i)); err != nil {
				return err
			}
		}
		b.WriteByte(']')
	case abi.TupleTy:
		b.WriteByte('{')
		for i, name := range t.TupleRawNames {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := member(b, name, *t.TupleElems[i], v.Field(i).Interface()); err != nil {
				return err
			}
		}
		b.WriteByte('}')
	default:
		return fmt.Errorf("value of type %s: %w", t.String(), journal.ErrMalformed)
	}
	return nil
}
