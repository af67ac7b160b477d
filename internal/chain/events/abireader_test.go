package events_test

import (
	"fmt"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// TestDecoder_equalsBindings compares Decoder with the bindings for valid logs and for damaged ones.
func TestDecoder_equalsBindings(t *testing.T) {
	t.Parallel()
	for _, e := range events.OurEvents() {
		t.Run(e.Name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				l := drawLog(t, e)
				if err := difference(l); err != "" {
					t.Fatal(err)
				}
				if _, err := new(events.Decoder).Event(&l); err != nil {
					t.Fatal(err)
				}
				for range rapid.IntRange(1, 3).Draw(t, "damages") {
					damage(t, &l)
				}
				if err := difference(l); err != "" {
					t.Fatal(err)
				}
			})
		})
	}
}

// difference decodes a log with Decoder and with the bindings. It returns "" if both results are equal.
func difference(l ledger.Log) string {
	want, wantErr := events.ByBindings(l)
	got, gotErr := new(events.Decoder).Event(&l)
	if (wantErr == nil) != (gotErr == nil) {
		return fmt.Sprintf("errors differ: bindings %v, Decoder %v", wantErr, gotErr)
	}
	if wantErr != nil {
		return ""
	}
	if string(got.Data) != string(want.Data) {
		return fmt.Sprintf("data:\n got %s\nwant %s", got.Data, want.Data)
	}
	if !reflect.DeepEqual(got, want) {
		return fmt.Sprintf("event:\n got %+v, %+v\nwant %+v, %+v", got, got.Payload, want, want.Payload)
	}
	return ""
}

func FuzzDecoder(f *testing.F) {
	all := events.OurEvents()
	for i := range all {
		f.Add(uint8(i), make([]byte, 96), make([]byte, 640))
	}
	f.Fuzz(func(t *testing.T, which uint8, topics, data []byte) {
		l := ledger.Log{Topics: []journal.Hash{journal.Hash(all[int(which)%len(all)].ID)}, Data: data}
		for ; len(topics) >= 32 && len(l.Topics) < 4; topics = topics[32:] {
			l.Topics = append(l.Topics, journal.Hash(topics))
		}
		if err := difference(l); err != "" {
			t.Fatal(err)
		}
	})
}

func drawLog(t *rapid.T, e abi.Event) ledger.Log {
	l := ledger.Log{Address: journal.Address{1}, Tx: journal.Hash{2}, Log: 3, Data: []byte{}}
	l.Topics = []journal.Hash{journal.Hash(e.ID)}
	var rest []any
	for _, in := range e.Inputs {
		v := drawValue(t, in.Type).Interface()
		if !in.Indexed {
			rest = append(rest, v)
			continue
		}
		w, err := abi.Arguments{{Type: in.Type}}.Pack(v)
		if err != nil {
			t.Fatal(err)
		}
		l.Topics = append(l.Topics, journal.Hash(w))
	}
	data, err := e.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		t.Fatal(err)
	}
	l.Data = append(l.Data, data...)
	return l
}

// drawValue returns a random value of a Solidity type, in go-ethereum's representation.
func drawValue(t *rapid.T, s abi.Type) reflect.Value {
	v := reflect.New(s.GetType()).Elem()
	switch s.T {
	case abi.UintTy, abi.IntTy:
		bits := rapid.IntRange(0, s.Size).Draw(t, "bits")
		if s.T == abi.IntTy {
			bits = max(bits-1, 0)
		}
		n := new(big.Int).SetBytes(bytesOf(t, 32))
		n.And(n, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(bits)), big.NewInt(1)))
		if s.T == abi.IntTy && rapid.Bool().Draw(t, "negative") {
			n.Not(n)
		}
		switch v.Kind() {
		case reflect.Pointer:
			v.Set(reflect.ValueOf(n))
		case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			v.SetInt(n.Int64())
		default:
			v.SetUint(n.Uint64())
		}
	case abi.BoolTy:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case abi.AddressTy, abi.FixedBytesTy:
		reflect.Copy(v, reflect.ValueOf(bytesOf(t, v.Len())))
	case abi.StringTy:
		v.SetString(string(rapid.SliceOfN(rapid.Byte(), 0, 70).Draw(t, "string")))
	case abi.BytesTy:
		v.SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 70).Draw(t, "bytes"))
	case abi.SliceTy:
		for range rapid.IntRange(0, 4).Draw(t, "elements") {
			v.Set(reflect.Append(v, drawValue(t, *s.Elem)))
		}
	case abi.ArrayTy:
		for i := range s.Size {
			v.Index(i).Set(drawValue(t, *s.Elem))
		}
	case abi.TupleTy:
		for i := range s.TupleElems {
			v.Field(i).Set(drawValue(t, *s.TupleElems[i]))
		}
	default:
		t.Fatalf("unsupported type %s", s)
	}
	return v
}

// damage changes a log so that it is usually not a valid encoding.
func damage(t *rapid.T, l *ledger.Log) {
	switch rapid.IntRange(0, 4).Draw(t, "damage") {
	case 0:
		l.Data = l.Data[:rapid.IntRange(0, len(l.Data)).Draw(t, "cut")]
	case 1:
		l.Data = append(l.Data, bytesOf(t, 32)...)
	case 2:
		if i := rapid.IntRange(0, len(l.Topics)).Draw(t, "topic"); i > 0 && i < len(l.Topics) {
			l.Topics = append(l.Topics[:i:i], l.Topics[i+1:]...)
		} else if len(l.Topics) < 4 {
			l.Topics = append(l.Topics, journal.Hash(bytesOf(t, 32)))
		}
	case 3:
		i := rapid.IntRange(1, len(l.Topics)).Draw(t, "topic")
		if i < len(l.Topics) {
			l.Topics[i] = journal.Hash(bytesOf(t, 32))
		}
	default:
		if n := len(l.Data) / 32; n > 0 {
			at := 32 * rapid.IntRange(0, n-1).Draw(t, "word")
			values := []int{0, 1, 2, 31, 32, 64, 96, len(l.Data), len(l.Data) - 32, 1 << 40}
			w := common.BigToHash(big.NewInt(int64(rapid.SampledFrom(values).Draw(t, "value"))))
			if rapid.Bool().Draw(t, "anything") {
				w = common.Hash(bytesOf(t, 32))
			}
			copy(l.Data[at:], w[:])
		}
	}
}

func bytesOf(t *rapid.T, n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, "bytes") }
