package pg

import (
	"encoding/binary"
	"fmt"
	"time"
)

// AppendRow begins a row in Postgres' own binary format: no value passes through an interface.
func AppendRow(b []byte, columns int) []byte {
	return binary.BigEndian.AppendUint16(b, uint16(columns))
}

func AppendNull(b []byte) []byte { return binary.BigEndian.AppendUint32(b, 0xffffffff) }

func AppendInt16(b []byte, n int16) []byte {
	return binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint32(b, 2), uint16(n))
}

func AppendInt32(b []byte, n int32) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(b, 4), uint32(n))
}

func AppendInt64(b []byte, n int64) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(b, 8), uint64(n))
}

func AppendBytes(b, value []byte) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(value))), value...)
}

// AppendBytesOrNull is null for what is all zeros.
func AppendBytesOrNull(b, value []byte) []byte {
	for _, v := range value {
		if v != 0 {
			return AppendBytes(b, value)
		}
	}
	return AppendNull(b)
}

func AppendText(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
}

const JSONBVersion = 1

func AppendJSONB(b, value []byte) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(len(value)+1))
	return append(append(b, JSONBVersion), value...)
}

// AppendSized writes a value whose length is known only afterwards.
func AppendSized(b []byte, write func([]byte) ([]byte, error)) ([]byte, error) {
	at := len(b)
	b, err := write(append(b, 0, 0, 0, 0))
	if err == nil {
		binary.BigEndian.PutUint32(b[at:], uint32(len(b)-at-4))
	}
	return b, err
}

// AppendTimeOrNull is null for the zero time.
func AppendTimeOrNull(b []byte, t time.Time) []byte {
	if t.IsZero() {
		return AppendNull(b)
	}
	return AppendTime(b, t)
}

func AppendTime(b []byte, t time.Time) []byte {
	const epoch = 946_684_800 // 2000-01-01
	return AppendInt64(b, (t.Unix()-epoch)*1_000_000+int64(t.Nanosecond()/1000))
}

// AppendNumeric writes a number in digits of 10,000.
func AppendNumeric(b []byte, n uint64) []byte {
	var digits [5]uint16
	count := 0
	for ; n > 0; n /= 10_000 {
		digits[count] = uint16(n % 10_000)
		count++
	}
	b = binary.BigEndian.AppendUint32(b, uint32(8+2*count))
	b = binary.BigEndian.AppendUint16(b, uint16(count))
	b = binary.BigEndian.AppendUint16(b, uint16(max(count-1, 0))) // the first digit's weight
	b = append(b, 0, 0, 0, 0)                                     // positive, without decimals
	for i := count - 1; i >= 0; i-- {
		b = binary.BigEndian.AppendUint16(b, digits[i])
	}
	return b
}

// Each gives the rows of a list to a copying, one after the other.
func Each[T any](all []T, write func([]byte, *T) ([]byte, error)) func([]byte) ([]byte, error) {
	i := -1
	return func(b []byte) ([]byte, error) {
		if i++; i >= len(all) {
			return b, nil
		}
		b, err := write(b, &all[i])
		if err != nil {
			err = fmt.Errorf("row %d: %w", i, err)
		}
		return b, err
	}
}
