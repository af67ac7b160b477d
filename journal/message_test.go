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

func TestSegmentMessage_comesBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := journal.SegmentMessage{Segment: segment(t)}
		m.Readings = slices.Repeat([]byte{7}, int(m.Segment.Count)*journal.ReadingSize)
		m.Signature = randomBytes(t, rapid.SampledFrom([]int{journal.Secp256k1Size, journal.P256Size}).Draw(t, "signature"))
		got, err := journal.UnmarshalSegment(m.Marshal())
		if err != nil || !reflect.DeepEqual(got.Segment, m.Segment) || !slices.Equal(got.Readings, m.Readings) || !slices.Equal(got.Signature, m.Signature) {
			t.Fatalf("%+v became %+v, %v", m, got, err)
		}
	})
}

func TestUnmarshalSegment_refusesWhatIsCut(t *testing.T) {
	t.Parallel()
	whole := sound(2).Marshal()
	for n := range whole {
		if n == len(whole)-journal.P256Size+journal.Secp256k1Size {
			continue // as long as with the shorter signature
		}
		if _, err := journal.UnmarshalSegment(whole[:n]); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("first %d bytes: %v", n, err)
		}
	}
	acts := slices.Clone(whole)
	acts[72] = 2
	if _, err := journal.UnmarshalSegment(acts); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("acts 2: %v", err)
	}
}

func TestDecode_takesOnlyWhatFits(t *testing.T) {
	t.Parallel()
	if got, err := sound(3).Decode(); err != nil || len(got) != 3 || got[2].Lat != 2 {
		t.Fatalf("%v, %v", got, err)
	}
	for name, spoil := range map[string]func(*journal.SegmentMessage){
		"epoch 0":  func(m *journal.SegmentMessage) { m.Segment.Epoch = 0 },
		"empty":    func(m *journal.SegmentMessage) { m.Segment.Count, m.Readings = 0, nil },
		"count":    func(m *journal.SegmentMessage) { m.Segment.Count++ },
		"root":     func(m *journal.SegmentMessage) { m.Segment.Root[0] ^= 1 },
		"t0":       func(m *journal.SegmentMessage) { m.Segment.T0 = m.Segment.T0.Add(-time.Millisecond) },
		"t1":       func(m *journal.SegmentMessage) { m.Segment.T1 = m.Segment.T1.Add(time.Millisecond) },
		"overflow": func(m *journal.SegmentMessage) { m.Segment.FirstSeq = 1<<64 - 1 },
		"time back": func(m *journal.SegmentMessage) {
			m.Readings[journal.ReadingSize+9] ^= 0xff
			m.Readings[journal.ReadingSize+4] = 0
		},
		"no kind":     func(m *journal.SegmentMessage) { m.Readings[0] = 200 },
		"many acts":   func(m *journal.SegmentMessage) { *m = sound(journal.MaxActs + 1); m.Segment.Acts = true },
		"cut reading": func(m *journal.SegmentMessage) { m.Readings = m.Readings[1:] },
	} {
		m := sound(3)
		spoil(&m)
		if _, err := m.Decode(); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLiveMessage_comesBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := journal.LiveMessage{
			Consumer: address(t), Device: address(t), Epoch: rapid.Uint32().Draw(t, "epoch"), Seq: rapid.Uint64().Draw(t, "seq"),
			Reading: reading(t), Signature: randomBytes(t, rapid.SampledFrom([]int{journal.Secp256k1Size, journal.P256Size}).Draw(t, "signature")),
		}
		got, err := journal.UnmarshalLive(m.Marshal())
		if err != nil || !reflect.DeepEqual(got, m) {
			t.Fatalf("%+v became %+v, %v", m, got, err)
		}
	})
}

func FuzzUnmarshalSegment(f *testing.F) {
	f.Add(sound(1).Marshal())
	f.Add(sound(2).Marshal())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := journal.UnmarshalSegment(b)
		if err != nil {
			if !errors.Is(err, journal.ErrMalformed) {
				t.Fatalf("error without its name: %v", err)
			}
			return
		}
		if !slices.Equal(m.Marshal(), b) {
			t.Fatalf("%x is read but not written", b)
		}
		readings, err := m.Decode()
		if err != nil {
			return
		}
		var again []byte
		for _, r := range readings {
			again = r.Append(again)
		}
		if !slices.Equal(again, m.Readings) {
			t.Fatalf("readings %x are read but not written", m.Readings)
		}
	})
}

func FuzzUnmarshalLive(f *testing.F) {
	f.Add(journal.LiveMessage{Reading: journal.Reading{Kind: journal.Position, Time: time.UnixMilli(1)}, Signature: make([]byte, 65)}.Marshal())
	f.Add(journal.LiveMessage{Reading: journal.Reading{Time: time.UnixMilli(1)}, Signature: make([]byte, 128)}.Marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := journal.UnmarshalLive(b)
		switch {
		case err != nil && !errors.Is(err, journal.ErrMalformed):
			t.Fatalf("error without its name: %v", err)
		case err == nil && !slices.Equal(m.Marshal(), b):
			t.Fatalf("%x is read but not written", b)
		}
	})
}

func FuzzDecodeReading(f *testing.F) {
	f.Add(run(1))
	f.Add(make([]byte, journal.ReadingSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := journal.DecodeReading(b)
		switch {
		case err != nil && !errors.Is(err, journal.ErrMalformed):
			t.Fatalf("error without its name: %v", err)
		case err == nil && !slices.Equal(r.Append(nil), b):
			t.Fatalf("%x is read but not written", b)
		}
	})
}
