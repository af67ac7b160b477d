package ledger_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/ledger"
)

func TestParse(t *testing.T) {
	t.Parallel()
	parsers := map[string]struct {
		digits int
		parse  func(string) (string, error)
	}{
		"address":  {40, func(s string) (string, error) { v, err := ledger.ParseAddress(s); return v.String(), err }},
		"hash":     {64, func(s string) (string, error) { v, err := ledger.ParseHash(s); return v.String(), err }},
		"order id": {64, func(s string) (string, error) { v, err := ledger.ParseOrderID(s); return v.String(), err }},
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
			if !errors.Is(err, ledger.ErrMalformed) {
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
	id, err := ledger.ParseOrderID("0x12ab" + strings.Repeat("0", 56) + "cd34")
	if err != nil || id.Short() != "12ab…cd34" {
		t.Errorf("short is %s, %v", id.Short(), err)
	}
}

// What goes into JSON comes out of it: names for numbers, hexadecimal for bytes, also as a map's key.
func TestJSON(t *testing.T) {
	t.Parallel()
	type all struct {
		Address  ledger.Address
		Hash     ledger.Hash
		Statuses map[ledger.OrderID]ledger.Status
		Kind     ledger.Kind
		Role     ledger.Role
		Scheme   ledger.Scheme
		Mode     ledger.Mode
	}
	in := all{
		ledger.Address{1},
		ledger.Hash{2},
		map[ledger.OrderID]ledger.Status{{3}: ledger.Departed},
		ledger.Counting, ledger.Packer, ledger.P256, ledger.AutonomousVehicle,
	}
	text, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"Address":"0x01` + zeros(38) + `","Hash":"0x02` + zeros(62) + `","Statuses":{"0x03` + zeros(62) +
		`":"departed"},"Kind":"cycle_counting","Role":"packer","Scheme":"p256","Mode":"autonomous_vehicle"}`
	if string(text) != want {
		t.Errorf("written %s\nwant    %s", text, want)
	}
	var out all
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(out)
	if err != nil || string(again) != want {
		t.Errorf("read and written %s, %v", again, err)
	}
}

func zeros(n int) string { return strings.Repeat("0", n) }

// named is a number that has a name.
type named interface {
	String() string
	UnmarshalText([]byte) error
}

func TestNames(t *testing.T) {
	t.Parallel()
	for what, c := range map[string]struct {
		names string // in the contract's order
		make  func(uint8) named
	}{
		"status": {
			"none placed confirmed picked packed assigned departed attempted refused delivered disputed returning " +
				"settled cancelled refunded damaged lost returned",
			func(n uint8) named { v := ledger.Status(n); return &v },
		},
		"kind": {
			"heartbeat position cycle_counting picking packing departing arriving accepting " +
				"attempting refusing inspecting losing returning receiving stock_taking sensor_reporting",
			func(n uint8) named { v := ledger.Kind(n); return &v },
		},
		"role":   {"none shelf robot packer dock vehicle locker", func(n uint8) named { v := ledger.Role(n); return &v }},
		"scheme": {"none secp256k1 p256", func(n uint8) named { v := ledger.Scheme(n); return &v }},
		"mode":   {"none driver autonomous_vehicle drone", func(n uint8) named { v := ledger.Mode(n); return &v }},
	} {
		names := strings.Fields(c.names)
		for n, name := range names {
			back := c.make(0xff)
			if got := c.make(uint8(n)).String(); got != name {
				t.Errorf("%s %d is %s, want %s", what, n, got, name)
			}
			if err := back.UnmarshalText([]byte(name)); err != nil || back.String() != name {
				t.Errorf("%s %s is read as %s, %v", what, name, back, err)
			}
		}
		for _, n := range []int{len(names), 255} {
			if got := c.make(uint8(n)).String(); got != "unknown" {
				t.Errorf("%s %d is %s", what, n, got)
			}
		}
		for _, bad := range []string{"", "unknown", "None", names[1] + " ", "1"} {
			v := c.make(1)
			if err := v.UnmarshalText([]byte(bad)); !errors.Is(err, ledger.ErrMalformed) || v.String() != names[1] {
				t.Errorf("%s %q is read as %s, %v", what, bad, v, err)
			}
		}
	}
}

func TestOpen(t *testing.T) {
	t.Parallel()
	for s := ledger.StatusNone; s <= ledger.Returned+1; s++ {
		if want := strings.Contains(" placed confirmed picked packed assigned departed attempted refused delivered disputed returning ", " "+s.String()+" "); s.Open() != want {
			t.Errorf("%s is open: %v", s, s.Open())
		}
	}
}

func TestActs(t *testing.T) {
	t.Parallel()
	for k := ledger.Heartbeat; k <= ledger.Sensing+1; k++ {
		if want := strings.Contains(" cycle_counting picking packing departing accepting attempting refusing inspecting losing returning receiving stock_taking ", " "+k.String()+" "); k.Acts() != want {
			t.Errorf("%s acts: %v", k, k.Acts())
		}
	}
}
