package journal_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

func TestSegmentMessage_roundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := journal.SegmentMessage{Segment: segment(t)}
		if !m.Segment.Acts {
			m.Secret = journal.Secret(randomBytes(t, 32))
		}
		m.Readings = slices.Repeat([]byte{7}, int(m.Segment.Count)*journal.ReadingSize)
		m.Signature = randomSignature(t)
		got, err := journal.UnmarshalSegment(m.Marshal())
		if err != nil || !reflect.DeepEqual(got.Segment, m.Segment) || got.Secret != m.Secret || got.Erasure != nil ||
			!slices.Equal(got.Readings, m.Readings) || !slices.Equal(got.Signature, m.Signature) {
			t.Fatalf("got %+v, %v, want %+v", got, err, m)
		}
	})
}

// randomSignature returns random bytes of the length of a signature of either scheme.
func randomSignature(t *rapid.T) []byte {
	return randomBytes(t, rapid.SampledFrom([]int{journal.Secp256k1Size, journal.P256Size}).Draw(t, "length"))
}

func TestUnmarshalSegment_refusesTruncatedMessage(t *testing.T) {
	t.Parallel()
	whole := validMessage(2).Marshal()
	for n := range whole {
		if n == len(whole)-journal.P256Size+journal.Secp256k1Size {
			continue // a message of this length is valid: it has a secp256k1 signature
		}
		if _, err := journal.UnmarshalSegment(whole[:n]); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("first %d bytes: error is %v, want ErrMalformed", n, err)
		}
	}
	form := slices.Clone(whole)
	form[72] = 3
	if _, err := journal.UnmarshalSegment(form); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("form is 3: error is %v, want ErrMalformed", err)
	}
}

func TestDecode_refusesInconsistentMessage(t *testing.T) {
	t.Parallel()
	if got, err := validMessage(3).Decode(); err != nil || len(got) != 3 || got[2].Lat != 2 {
		t.Fatalf("valid message: %v, %v", got, err)
	}
	for name, change := range map[string]func(*journal.SegmentMessage){
		"epoch 0":  func(m *journal.SegmentMessage) { m.Segment.Epoch = 0 },
		"empty":    func(m *journal.SegmentMessage) { m.Segment.Count, m.Readings = 0, nil },
		"count":    func(m *journal.SegmentMessage) { m.Segment.Count++ },
		"root":     func(m *journal.SegmentMessage) { m.Segment.Root[0] ^= 1 },
		"t0":       func(m *journal.SegmentMessage) { m.Segment.T0 = m.Segment.T0.Add(-time.Millisecond) },
		"t1":       func(m *journal.SegmentMessage) { m.Segment.T1 = m.Segment.T1.Add(time.Millisecond) },
		"overflow": func(m *journal.SegmentMessage) { m.Segment.FirstSeq = 1<<64 - 1 },
		"times decrease": func(m *journal.SegmentMessage) {
			m.Readings[journal.ReadingSize+9] ^= 0xff
			m.Readings[journal.ReadingSize+4] = 0
		},
		"unknown kind": func(m *journal.SegmentMessage) { m.Readings[0] = 200 },
		"too many acts": func(m *journal.SegmentMessage) {
			*m = validMessage(journal.MaxActs + 1)
			m.Segment.Acts = true
		},
		"no secret":         func(m *journal.SegmentMessage) { m.Secret = journal.Secret{} },
		"other secret":      func(m *journal.SegmentMessage) { m.Secret[31]++ },
		"act with a secret": func(m *journal.SegmentMessage) { *m = validMessage(1); m.Segment.Acts = true },
		"truncated reading": func(m *journal.SegmentMessage) { m.Readings = m.Readings[1:] },
	} {
		m := validMessage(3)
		change(&m)
		if _, err := m.Decode(); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: error is %v, want ErrMalformed", name, err)
		}
	}
}

func TestLiveMessage_roundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := journal.LiveMessage{
			Consumer: address(t), Device: address(t),
			Epoch:   rapid.Uint32().Draw(t, "epoch"),
			Seq:     rapid.Uint64().Draw(t, "seq"),
			Salt:    journal.Salt(randomBytes(t, journal.SaltSize)),
			Reading: reading(t), Signature: randomSignature(t),
		}
		got, err := journal.UnmarshalLive(m.Marshal())
		if err != nil || !reflect.DeepEqual(got, m) {
			t.Fatalf("got %+v, %v, want %+v", got, err, m)
		}
	})
}

func FuzzUnmarshalSegment(f *testing.F) {
	f.Add(validMessage(1).Marshal())
	f.Add(validMessage(2).Marshal())
	f.Add(erase(f, validMessage(9), 0, 7).Marshal())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := journal.UnmarshalSegment(b)
		if err != nil {
			if !errors.Is(err, journal.ErrMalformed) {
				t.Fatalf("error is %v, want ErrMalformed", err)
			}
			return
		}
		if !slices.Equal(m.Marshal(), b) {
			t.Fatalf("%x is accepted but not canonical", b)
		}
		readings, err := m.Decode()
		if err != nil {
			return
		}
		var again []byte
		for i := range m.Segment.Count {
			if m.Erased(i) {
				again = append(again, make([]byte, journal.ReadingSize)...)
			} else {
				again = readings[i].Append(again)
			}
		}
		if !slices.Equal(again, m.Readings) {
			t.Fatalf("readings %x are accepted but not canonical", m.Readings)
		}
	})
}

func FuzzUnmarshalLive(f *testing.F) {
	r := journal.Reading{Kind: journal.Position, Time: time.UnixMilli(1)}
	f.Add(journal.LiveMessage{Reading: r, Signature: make([]byte, journal.Secp256k1Size)}.Marshal())
	f.Add(journal.LiveMessage{Reading: r, Signature: make([]byte, journal.P256Size)}.Marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := journal.UnmarshalLive(b)
		switch {
		case err != nil && !errors.Is(err, journal.ErrMalformed):
			t.Fatalf("error is %v, want ErrMalformed", err)
		case err == nil && !slices.Equal(m.Marshal(), b):
			t.Fatalf("%x is accepted but not canonical", b)
		}
	})
}

func FuzzDecodeReading(f *testing.F) {
	f.Add(positions(1))
	f.Add(make([]byte, journal.ReadingSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := journal.DecodeReading(b)
		switch {
		case err != nil && !errors.Is(err, journal.ErrMalformed):
			t.Fatalf("error is %v, want ErrMalformed", err)
		case err == nil && !slices.Equal(r.Append(nil), b):
			t.Fatalf("%x is accepted but not canonical", b)
		}
	})
}
