package journal_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
)

// readings has readings with their encoding in hexadecimal, as docs/journal.md and the contract define it.
var readings = map[string]struct {
	reading journal.Reading
	text    string
}{
	"zero": {journal.Reading{Time: time.UnixMilli(0).UTC()}, zeros(128)},
	"a count": {
		journal.Reading{
			Kind: journal.Counting, Time: time.UnixMilli(0x0102030405).UTC(), Lat: 541_100_000, Lon: -59_000_000,
			Value: 12, Aux: 3, Subject: journal.OrderID{0xaa, 31: 0xbb},
		},
		"0200" + "0000000102030405" + "204087e0" + "fc7bbb40" + "000000000000000c" + "000000000003" + "aa" + zeros(60) + "bb",
	},
	"limits of all fields": {
		journal.Reading{
			Kind: journal.Accepting, Flags: 0xff, Time: time.Date(9999, 12, 31, 23, 59, 59, 999e6, time.UTC),
			Lat: -90e7, Lon: 180e7, Value: math.MinInt64, Aux: 1<<48 - 1,
			Subject: journal.OrderID(bytes.Repeat([]byte{0xff}, 32)),
		},
		"07ff" + "0000e677d21fdbff" + "ca5b1700" + "6b49d200" + "8000000000000000" + "ffffffffffff" + strings.Repeat("f", 64),
	},
}

func TestReading(t *testing.T) {
	t.Parallel()
	for name, c := range readings {
		if got := hex.EncodeToString(c.reading.Append(nil)); got != c.text {
			t.Errorf("%s: encoded as %s\nwant %s", name, got, c.text)
		}
		b, err := hex.DecodeString(c.text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := journal.DecodeReading(b)
		if err != nil || got != c.reading {
			t.Errorf("%s: decoded as %+v, %v\nwant %+v", name, got, err, c.reading)
		}
		if got := c.reading.Append([]byte("before")); string(got) != "before"+string(b) {
			t.Errorf("%s: appended to other bytes: %x", name, got)
		}
	}
}

func TestDecodeReading_refusesInvalidReadings(t *testing.T) {
	t.Parallel()
	good := readings["a count"].reading.Append(nil)
	put := func(at int, digits string) []byte {
		b := bytes.Clone(good)
		if _, err := hex.Decode(b[at:], []byte(digits)); err != nil {
			t.Fatal(err)
		}
		return b
	}
	for name, c := range map[string]struct {
		b    []byte
		text string
	}{
		"empty":                {nil, "reading of 0 bytes, want 64"},
		"one byte too short":   {good[:63], "reading of 63 bytes, want 64"},
		"one byte too long":    {append(bytes.Clone(good), 0), "reading of 65 bytes, want 64"},
		"unknown kind":         {put(0, "11"), "unknown kind 17"},
		"year 10000":           {put(2, "0000e677d21fdc00"), "after the year 9999"},
		"time before 1970":     {put(2, "ffffffffffffffff"), "after the year 9999"},
		"latitude above 90":    {put(10, "35a4e901"), "out of range"},
		"latitude below -90":   {put(10, "ca5b16ff"), "out of range"},
		"longitude above 180":  {put(14, "6b49d201"), "out of range"},
		"longitude below -180": {put(14, "94b62dff"), "out of range"},
	} {
		r, err := journal.DecodeReading(c.b)
		if !errors.Is(err, journal.ErrMalformed) || !strings.Contains(err.Error(), c.text) || r != (journal.Reading{}) {
			t.Errorf("%s: got %+v and error %v, want an error with %q", name, r, err, c.text)
		}
	}
}

// TestReading_ShowsPosition lists which acts show the shopper's door if they have a position.
func TestReading_ShowsPosition(t *testing.T) {
	t.Parallel()
	always := []journal.Kind{journal.Accepting, journal.Attempting, journal.Refusing, journal.Losing}
	for k := journal.Heartbeat; k <= journal.Sensing; k++ {
		for role := journal.RoleNone; role <= journal.Locker; role++ {
			want := slices.Contains(always, k) ||
				k == journal.Inspecting && (role == journal.Vehicle || role == journal.RoleNone)
			for _, at := range []journal.Point{{Lat: 1}, {Lon: -1}} {
				if got := (journal.Reading{Kind: k, Lat: at.Lat, Lon: at.Lon}).ShowsPosition(role); got != want {
					t.Errorf("%s by a %s at %v shows a position: %t, want %t", k, role, at, got, want)
				}
			}
			if (journal.Reading{Kind: k}).ShowsPosition(role) {
				t.Errorf("%s by a %s without a position shows one", k, role)
			}
		}
	}
}

// FuzzReading checks that each accepted encoding is canonical. The hash of an encoded reading is therefore unique.
func FuzzReading(f *testing.F) {
	for _, c := range readings {
		f.Add(c.reading.Append(nil))
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := journal.DecodeReading(b)
		if err != nil {
			if !errors.Is(err, journal.ErrMalformed) {
				t.Errorf("error is %v, want ErrMalformed", err)
			}
			return
		}
		again := r.Append(nil)
		if !bytes.Equal(again, b) {
			t.Errorf("%x is accepted but encoded as %x", b, again)
		}
		if twice, err := journal.DecodeReading(again); err != nil || twice != r {
			t.Errorf("%+v is decoded again as %+v, %v", r, twice, err)
		}
	})
}
