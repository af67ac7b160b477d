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
				t.Errorf("%s %s is read as %s, %v", what, good, got, err)
			}
		}
		for name, bad := range map[string]string{
			"empty": "", "no digits": "0x", "no prefix": low[2:], "upper-case prefix": "0X" + low[2:], "prefix twice": "0x0x" + low[4:],
			"one digit short": low[:len(low)-1], "one byte short": low[:len(low)-2], "one byte long": low + "00",
			"not a digit": low[:len(low)-1] + "g", "space before": " " + low[:len(low)-1], "newline after": low[:len(low)-1] + "\n",
			"as long in bytes only": "0x" + strings.Repeat("é", p.digits/2),
		} {
			_, err := p.parse(bad)
			if !errors.Is(err, journal.ErrMalformed) {
				t.Errorf("%s, %s: error is %v", what, name, err)
			} else if !strings.HasPrefix(err.Error(), what+" ") {
				t.Errorf("%s, %s: the error does not say what it is about: %v", what, name, err)
			}
		}
		if _, err := p.parse("0x" + strings.Repeat("f", 1<<20)); err == nil || len(err.Error()) > 300 {
			t.Errorf("%s of a megabyte: the error is long or missing", what)
		}
	}
}

func TestShort(t *testing.T) {
	t.Parallel()
	id, err := journal.ParseOrderID("0x12ab" + strings.Repeat("0", 56) + "cd34")
	if err != nil || id.Short() != "12ab…cd34" {
		t.Errorf("short is %s, %v", id.Short(), err)
	}
}

func zeros(n int) string { return strings.Repeat("0", n) }
