package pg

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"time"
)

// AppendRow starts a row of the binary COPY format with a number of columns. The functions below append its values.
// They do not convert values to interfaces, so a backfill allocates less than with pgx.CopyFrom.
func AppendRow(b []byte, columns int) []byte {
	return binary.BigEndian.AppendUint16(b, uint16(columns))
}

// AppendNull appends null.
func AppendNull(b []byte) []byte { return binary.BigEndian.AppendUint32(b, 0xffffffff) }

// AppendInt16 appends a smallint.
func AppendInt16(b []byte, n int16) []byte {
	return binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint32(b, 2), uint16(n))
}

// AppendInt32 appends an integer.
func AppendInt32(b []byte, n int32) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(b, 4), uint32(n))
}

// AppendInt64 appends a bigint.
func AppendInt64(b []byte, n int64) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(b, 8), uint64(n))
}

// AppendBytes appends a bytea or a json.
func AppendBytes(b, value []byte) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(value))), value...)
}

// AppendBytesOrNull appends a bytea, or null if all bytes are zero.
func AppendBytesOrNull(b, value []byte) []byte {
	for _, v := range value {
		if v != 0 {
			return AppendBytes(b, value)
		}
	}
	return AppendNull(b)
}

// AppendText appends a text.
func AppendText(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
}

// JSONBVersion is the first byte of a jsonb in the binary format.
const JSONBVersion = 1

// AppendJSONB appends a jsonb.
func AppendJSONB(b, value []byte) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(len(value)+1))
	return append(append(b, JSONBVersion), value...)
}

// AppendSized appends the value that write appends, with its length before it.
func AppendSized(b []byte, write func([]byte) ([]byte, error)) ([]byte, error) {
	at := len(b)
	b, err := write(append(b, 0, 0, 0, 0))
	if err == nil {
		binary.BigEndian.PutUint32(b[at:], uint32(len(b)-at-4))
	}
	return b, err
}

// AppendTimeOrNull appends a timestamptz, or null if t is the zero time.
func AppendTimeOrNull(b []byte, t time.Time) []byte {
	if t.IsZero() {
		return AppendNull(b)
	}
	return AppendTime(b, t)
}

// AppendTime appends a timestamptz, in microseconds since 2000-01-01.
func AppendTime(b []byte, t time.Time) []byte {
	const epoch = 946_684_800 // 2000-01-01 in Unix seconds
	return AppendInt64(b, (t.Unix()-epoch)*1_000_000+int64(t.Nanosecond()/1000))
}

// AppendNumeric appends a numeric.
func AppendNumeric(b []byte, n uint64) []byte { return AppendNumeric96(b, 0, n) }

// AppendNumeric96 appends the numeric hi·2^64 + lo. Its digits have base 10,000.
func AppendNumeric96(b []byte, hi uint32, lo uint64) []byte {
	const base = 10_000
	var digits [8]uint16
	count := 0
	for high := uint64(hi); high > 0 || lo > 0; count++ {
		var rest uint64
		high, rest = high/base, high%base
		lo, rest = bits.Div64(rest, lo, base)
		digits[count] = uint16(rest)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(8+2*count))
	b = binary.BigEndian.AppendUint16(b, uint16(count))
	b = binary.BigEndian.AppendUint16(b, uint16(max(count-1, 0))) // weight of the first digit
	b = append(b, 0, 0, 0, 0)                                     // sign: positive; digits after the point: 0
	for i := count - 1; i >= 0; i-- {
		b = binary.BigEndian.AppendUint16(b, digits[i])
	}
	return b
}

// Each returns an iterator for Writes.Copy that appends one row for each element of all.
func Each[T any](all []T, write func([]byte, *T) ([]byte, error)) func([]byte) ([]byte, error) {
	i := -1
	return func(b []byte) ([]byte, error) {
		if i++; i >= len(all) {
			return b, nil
		}
		b, err := write(b, &all[i])
		if err != nil {
			err = fmt.Errorf("encode row %d: %w", i, err)
		}
		return b, err
	}
}
