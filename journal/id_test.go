package journal_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/journal"
)

func TestParse(t *testing.T) {
	t.Parallel()
	parsers := map[string]struct {
		digits int
		parse  func(string) (string, error)
	}{
		"address":  {40, func(s string) (string, error) { v, err := journal.ParseAddress(s); return v.String(), err }},
		"hash":     {64, func(s string) (string, error) { v, err := journal.ParseHash(s); return v.String(), err }},
		"order id": {64, func(s string) (string, error) { v, err := journal.ParseOrderID(s); return v.String(), err }},
	}
	for what, p := range parsers {
		low := "0x" + strings.Repeat("9f", p.digits/2)
		for _, good := range []string{low, "0x" + strings.ToUpper(low[2:]), "0x" + strings.Repeat("0", p.digits)} {
			got, err := p.parse(good)
			if err != nil || got != strings.ToLower(good) {
				t.Errorf("parse %s %s: got %s, %v", what, good, got, err)
			}
		}
		for name, bad := range map[string]string{
			"empty": "", "no digits": "0x", "no prefix": low[2:], "upper-case prefix": "0X" + low[2:],
			"prefix twice": "0x0x" + low[4:], "one digit too short": low[:len(low)-1],
			"one byte too short": low[:len(low)-2], "one byte too long": low + "00",
			"not a digit": low[:len(low)-1] + "g", "leading space": " " + low[:len(low)-1],
			"trailing newline": low[:len(low)-1] + "\n", "two-byte characters": "0x" + strings.Repeat("é", p.digits/2),
		} {
			_, err := p.parse(bad)
			if !errors.Is(err, journal.ErrMalformed) {
				t.Errorf("parse %s, %s: error is %v, want ErrMalformed", what, name, err)
			} else if !strings.HasPrefix(err.Error(), what+" ") {
				t.Errorf("parse %s, %s: error does not begin with %q: %v", what, name, what, err)
			}
		}
		if _, err := p.parse("0x" + strings.Repeat("f", 1<<20)); err == nil || len(err.Error()) > 300 {
			t.Errorf("parse %s of a megabyte: error is nil or longer than 300 bytes", what)
		}
	}
}

func TestShort(t *testing.T) {
	t.Parallel()
	id, err := journal.ParseOrderID("0x12ab" + strings.Repeat("0", 56) + "cd34")
	if err != nil || id.Short() != "12ab…cd34" {
		t.Errorf("Short is %s, parse error is %v", id.Short(), err)
	}
}

func zeros(n int) string { return strings.Repeat("0", n) }

// The number of a parcel is the last byte of its id. The rest is the id of the order.
func TestOrderID_parcel(t *testing.T) {
	t.Parallel()
	order := journal.OrderID{0x11, 30: 0x22}
	second := order.WithParcel(1)
	if second != (journal.OrderID{0x11, 30: 0x22, 31: 1}) || order.Parcel() != 0 {
		t.Errorf("the second parcel of %s is %s", order, second)
	}
	if second.Parcel() != 1 || second.Order() != order || second.WithParcel(2).Parcel() != 2 {
		t.Errorf("%s is parcel %d of %s", second, second.Parcel(), second.Order())
	}
}
