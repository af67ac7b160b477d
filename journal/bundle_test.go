package journal_test

import (
	"time"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

func randomBytes(t *rapid.T, n int) []byte {
	return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, "bytes")
}

func address(t *rapid.T) journal.Address { return journal.Address(randomBytes(t, 20)) }

func randomTime(t *rapid.T) time.Time {
	return time.UnixMilli(rapid.Int64Range(0, 253402300799999).Draw(t, "milliseconds")).UTC()
}

func reading(t *rapid.T) journal.Reading {
	return journal.Reading{
		Kind:    journal.Kind(rapid.Uint8Range(0, uint8(journal.Accepting)).Draw(t, "kind")),
		Flags:   rapid.Uint8().Draw(t, "flags"),
		Time:    randomTime(t),
		Lat:     rapid.Int32Range(-90e7, 90e7).Draw(t, "lat"),
		Lon:     rapid.Int32Range(-180e7, 180e7).Draw(t, "lon"),
		Value:   rapid.Int64().Draw(t, "value"),
		Aux:     rapid.Uint64Max(1<<48-1).Draw(t, "aux"),
		Subject: journal.OrderID(randomBytes(t, 32)),
	}
}

func segment(t *rapid.T) journal.Segment {
	return journal.Segment{
		Consumer: address(t), Device: address(t),
		Epoch:    rapid.Uint32().Draw(t, "epoch"),
		FirstSeq: rapid.Uint64().Draw(t, "first"),
		Count:    rapid.Uint32Max(journal.MaxCount).Draw(t, "count"),
		T0:       randomTime(t), T1: randomTime(t),
		Acts: rapid.Bool().Draw(t, "acts"),
		Root: journal.Hash(randomBytes(t, 32)), Prev: [20]byte(randomBytes(t, 20)),
	}
}

// positions returns n encoded readings, one second apart. Reading i has latitude i.
func positions(n int) []byte {
	var b []byte
	for i := range n {
		b = journal.Reading{Kind: journal.Position, Time: time.UnixMilli(int64(1e12 + i*1000)), Lat: int32(i)}.Append(b)
	}
	return b
}

// secret is the secret of validMessage.
var secret = journal.Secret{1, 2, 3}

// validMessage returns a message of n positions that Decode accepts. Its signature is zero.
func validMessage(n int) journal.SegmentMessage {
	readings := positions(n)
	root, err := journal.Root(readings, secret)
	if err != nil {
		panic(err)
	}
	return journal.SegmentMessage{
		Segment: journal.Segment{
			Epoch: 1, Count: uint32(n), Root: root,
			T0: time.UnixMilli(1e12).UTC(), T1: time.UnixMilli(int64(1e12 + (n-1)*1000)).UTC(),
		},
		Secret: secret, Readings: readings,
		Signature: make([]byte, journal.P256Size),
	}
}
