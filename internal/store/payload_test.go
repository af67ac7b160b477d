package store

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

var payloadNames = slices.Sorted(maps.Keys(payloads))

// TestPayloadIsWrittenAsEncodingJSONWould compares the generated JSON of every payload with encoding/json's.
func TestPayloadIsWrittenAsEncodingJSONWould(t *testing.T) {
	t.Parallel()
	moment := rapid.Custom(func(t *rapid.T) time.Time {
		return time.UnixMilli(rapid.Int64Range(0, 253_402_300_799_999).Draw(t, "ms")).UTC()
	})
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(payloadNames).Draw(t, "name")
		p := payloads[name]()
		fill(t, reflect.ValueOf(p).Elem(), moment)
		want, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		got, err := appendPayload([]byte("before"), &ledger.Event{Name: name, Payload: p})
		if err != nil || string(got) != "before"+string(want) {
			t.Fatalf("%s, %v\nwant %s\ngot  %s", name, err, want, got)
		}
	})
}

func TestPayloadOfAnotherEventIsRefused(t *testing.T) {
	t.Parallel()
	for _, e := range []ledger.Event{
		{Name: "OrderClosed", Payload: &ledger.OrderAdvanced{}},
		{Name: "Strange", Payload: &ledger.OrderAdvanced{}},
		{Name: "OrderClosed", Payload: ledger.OrderClosed{}},
		{Name: "SegmentAccepted", Payload: &ledger.SegmentAccepted{T0: time.Date(12_000, 1, 1, 0, 0, 0, 0, time.UTC)}},
	} {
		if b, err := appendPayload(nil, &e); err == nil {
			t.Errorf("%s with %T was taken: %s", e.Name, e.Payload, b)
		}
	}
}

// drawAmount draws an amount with a random number of bits.
func drawAmount(t *rapid.T) journal.Amount {
	hi, lo := rapid.Uint32().Draw(t, "high"), rapid.Uint64().Draw(t, "low")
	shift := rapid.IntRange(0, 31).Draw(t, "shift")
	if rapid.Bool().Draw(t, "small") {
		hi, shift = 0, 2*shift
	}
	return journal.AmountFromWords(hi>>min(shift, 31), lo>>shift)
}

// fill gives every field of a value something.
func fill(t *rapid.T, v reflect.Value, moment *rapid.Generator[time.Time]) {
	switch v.Interface().(type) {
	case time.Time:
		v.Set(reflect.ValueOf(moment.Draw(t, "time")))
		return
	case journal.Amount:
		v.Set(reflect.ValueOf(drawAmount(t)))
		return
	case ledger.Status, journal.Kind, ledger.Mode, ledger.Move, journal.Role, journal.Scheme:
		v.SetUint(rapid.Uint64Range(0, 20).Draw(t, "kind"))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), moment)
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(t, v.Index(i), moment)
		}
	case reflect.Slice:
		if n := rapid.IntRange(-1, 2).Draw(t, "length"); n >= 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				fill(t, v.Index(i), moment)
			}
		}
	case reflect.String:
		v.SetString(rapid.String().Draw(t, "string"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case reflect.Int32:
		v.SetInt(int64(rapid.Int32().Draw(t, "int")))
	case reflect.Uint8:
		v.SetUint(uint64(rapid.Uint8().Draw(t, "uint")))
	case reflect.Uint16:
		v.SetUint(uint64(rapid.Uint16().Draw(t, "uint")))
	case reflect.Uint32:
		v.SetUint(uint64(rapid.Uint32().Draw(t, "uint")))
	case reflect.Uint64:
		v.SetUint(rapid.Uint64().Draw(t, "uint"))
	default:
		t.Fatalf("no value for a %s", v.Type())
	}
}

// BenchmarkAppendPayload writes one payload of each event.
func BenchmarkAppendPayload(b *testing.B) {
	moment := rapid.Just(time.UnixMilli(1_800_000_000_123).UTC())
	for _, name := range payloadNames {
		p := rapid.Custom(func(t *rapid.T) any {
			p := payloads[name]()
			fill(t, reflect.ValueOf(p).Elem(), moment)
			return p
		}).Example(1)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			var buffer []byte
			for b.Loop() {
				var err error
				if buffer, err = appendPayload(buffer[:0], &ledger.Event{Name: name, Payload: p}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
