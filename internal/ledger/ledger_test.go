package ledger_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// JSON has names instead of numbers and hexadecimal digits instead of bytes, in map keys too. It is read back the same.
func TestJSON(t *testing.T) {
	t.Parallel()
	type all struct {
		Address  journal.Address
		Hash     journal.Hash
		Statuses map[journal.OrderID]ledger.Status
		Kind     journal.Kind
		Role     journal.Role
		Scheme   journal.Scheme
		Mode     ledger.Mode
	}
	in := all{
		journal.Address{1},
		journal.Hash{2},
		map[journal.OrderID]ledger.Status{{3}: ledger.Departed},
		journal.Counting, journal.Packer, journal.P256, ledger.AutonomousVehicle,
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

// named is implemented by the enumerations.
type named interface {
	String() string
	UnmarshalText([]byte) error
}

func TestNames(t *testing.T) {
	t.Parallel()
	for what, c := range map[string]struct {
		names string // in the order of the contract's numbers
		make  func(uint8) named
	}{
		"status": {
			"none placed confirmed picked packed assigned departed attempted refused delivered disputed returning " +
				"settled cancelled refunded damaged lost returned",
			func(n uint8) named { v := ledger.Status(n); return &v },
		},
		"kind": {
			"heartbeat position cycle_counting picking packing departing arriving accepting " +
				"attempting refusing inspecting losing returning receiving stock_taking sensor_reporting " +
				"weather_reporting",
			func(n uint8) named { v := journal.Kind(n); return &v },
		},
		"role":   {"none shelf robot packer dock vehicle locker", func(n uint8) named { v := journal.Role(n); return &v }},
		"scheme": {"none secp256k1 p256", func(n uint8) named { v := journal.Scheme(n); return &v }},
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
			if err := v.UnmarshalText([]byte(bad)); !errors.Is(err, journal.ErrMalformed) || v.String() != names[1] {
				t.Errorf("%s %q is read as %s, %v", what, bad, v, err)
			}
		}
	}
}

func TestOpen(t *testing.T) {
	t.Parallel()
	for s := ledger.StatusNone; s <= ledger.Returned+1; s++ {
		const open = " placed confirmed picked packed assigned departed attempted refused delivered disputed returning "
		if want := strings.Contains(open, " "+s.String()+" "); s.Open() != want {
			t.Errorf("%s is open: %v, want %v", s, s.Open(), want)
		}
	}
}

func TestActs(t *testing.T) {
	t.Parallel()
	for k := journal.Heartbeat; k <= journal.Weather+1; k++ {
		const acts = " cycle_counting picking packing departing accepting attempting refusing inspecting losing returning " +
			"receiving stock_taking weather_reporting "
		if want := strings.Contains(acts, " "+k.String()+" "); k.Acts() != want {
			t.Errorf("%s acts: %v, want %v", k, k.Acts(), want)
		}
	}
}
