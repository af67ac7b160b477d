package events

import (
	"encoding/binary"
	"time"

	"github.com/waybill/waybill/journal"
)

// small returns a word as a number; false if it has more than 64 bits.
func small(w []byte) (uint64, bool) {
	high := binary.BigEndian.Uint64(w) | binary.BigEndian.Uint64(w[8:]) | binary.BigEndian.Uint64(w[16:])
	return binary.BigEndian.Uint64(w[24:]), high == 0
}

// wordAmount returns the amount of a word, but at most journal.MaxAmount, as Amount does.
func wordAmount(w [word]byte) journal.Amount {
	if a, ok := journal.AmountFromABI(w); ok {
		return a
	}
	return journal.MaxAmount
}

// unixSeconds returns the time of a Unix timestamp, but at most the latest that JSON can carry, as Seconds does.
func unixSeconds(n uint64) time.Time {
	if n > uint64(last.Unix()) {
		return last
	}
	return time.Unix(int64(n), 0).UTC()
}

func wordSeconds(w [word]byte) time.Time {
	n, ok := small(w[:])
	if !ok {
		return last
	}
	return unixSeconds(n)
}

// unixMilliseconds is unixSeconds for a timestamp in milliseconds.
func unixMilliseconds(n uint64) time.Time {
	if n > uint64(last.UnixMilli()) {
		return last
	}
	return time.UnixMilli(int64(n)).UTC()
}

// wordMilliseconds decodes a field with unit milliseconds.
func wordMilliseconds(w [word]byte) time.Time { //nolint:unused // generated decoders call it for such a field
	n, ok := small(w[:])
	if !ok {
		return last
	}
	return unixMilliseconds(n)
}

// decodeStruct decodes the struct at a place, or the struct that the offset at this place points to.
func decodeStruct[T any](data []byte, at int, offset bool, decode func([]byte) (T, error)) (T, error) {
	members := data[at:]
	if offset {
		var err error
		if members, err = tail(data, at); err != nil {
			var none T
			return none, err
		}
	}
	return decode(members)
}

// decodeList decodes the list that the offset at a place points to. width is the size of an element in bytes. It
// returns nil for an empty list.
func decodeList[T any](data []byte, at, width int, decode func([]byte) (T, error)) ([]T, error) {
	elems, n, err := lengthPrefixed(data, at)
	if err != nil || n > len(elems)/width {
		return nil, errWords
	}
	if n == 0 {
		return nil, nil
	}
	all := make([]T, n)
	for i := range all {
		if all[i], err = decode(elems[i*width:]); err != nil {
			return nil, err
		}
	}
	return all, nil
}
