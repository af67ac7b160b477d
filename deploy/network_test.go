package deploy

import (
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestReadNetwork(t *testing.T) {
	t.Parallel()
	n, err := ReadNetwork("testdata/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	q := n.Carriers[0].Quotes[0]
	if len(n.Centres) != 2 || n.Items[0].Stock["2"] != 50 || q.Mode != ledger.Driver || q.P50 != 30*time.Minute ||
		n.Devices[8].Role != journal.Vehicle {
		t.Errorf("read %+v", n)
	}
}

// Amounts of tokens with many decimals are read exactly, as people write them.
func TestReadNetwork_amounts(t *testing.T) {
	t.Parallel()
	good, err := os.ReadFile("testdata/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"5e18": "5000000000000000000", "12.5e18": "12500000000000000000", `"12500000000000000000"`: "12500000000000000000",
		"12_500_000_000_000_000_000 # twelve and a half": "12500000000000000000", "7": "7",
		"1.0e24":                      "1000000000000000000000000",
		"123456789012345678901234567": "123456789012345678901234567", "2.5": "", "1e99": "", "-5": "", "5e18x": "",
	} {
		n, err := parseNetwork(strings.Replace(string(good), "price = 2_500_000", "price = "+text, 1))
		if (err == nil) != (want != "") || err == nil && n.Items[0].Price.String() != want {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}

func TestExample(t *testing.T) {
	t.Parallel()
	n, err := Example()
	if err != nil {
		t.Fatal(err)
	}
	roles := map[journal.Role]int{}
	for _, d := range n.Devices {
		roles[d.Role]++
	}
	for role := journal.Shelf; role <= journal.Vehicle; role++ {
		if roles[role] == 0 {
			t.Errorf("the example has no %s", role)
		}
	}
}

// All mistakes in a file are reported in one error.
func TestReadNetwork_reportsAllErrors(t *testing.T) {
	t.Parallel()
	good, err := os.ReadFile("testdata/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	bad := string(good)
	want := []string{}
	for _, m := range []struct{ old, new, want string }{
		{`name = "Test"`, `nom = "Test"`, "unknown key nom"},
		{`symbol = "TUSD"`, `symbol = "TUSD"` + "\n" + `sign = "$"`, "unknown key currency.sign"},
		{`window = "48h"`, `window = "2161h"`, "offer.policy.window is 2161h0m0s, want whole seconds, at most 2160h0m0s"},
		{`default_share = 5000`, `default_share = 10001`, "offer.policy.default_share is 10001, want at most 10000"},
		{`id = 2`, `id = 1`, "centre 1 appears twice"},
		{`lat = 541_000_000`, `lat = 2_000_000_000`, "position 2000000000, 59000000 is not on Earth"},
		{`half_side = 20_000`, `half_side = 15_000`, "zone 10: half_side 15000 could reveal a home: a side is shorter than"},
		{`half_side = 20_000`, `half_side = 2_248_001`, "zone 11: half_side 2248001: a side is longer than 50 km"},
		{`ranking = [2, 1]`, `ranking = [7, 1, 1]`, "zone 11: ranking has unknown centre 7"},
		{`ranking = [7, 1, 1]`, `ranking = [7, 1, 1]`, "zone 11: ranking has centre 1 twice"},
		{`gtin = 4006381333931`, `gtin = 4006381333932`, "item 4006381333932: gtin has a wrong check digit"},
		{`stock = { 1 = 10 }`, `stock = { 3 = 10 }`, "item 96385074: stock has unknown centre 3"},
		{`price = 9_000_000`, ``, "item 96385074: price is missing"},
		{`p50 = "30m"`, `p50 = "1500ms"`, "carrier 1, quote 1: p50 1.5s: want whole seconds"},
		{`p90 = "12m"`, `p90 = "7m"`, "carrier 1, quote 2: p90 7m0s: want whole seconds, at least p50"},
		{
			`mode = "drone"`, `mode = "driver"`,
			"carrier 1, quote 2: the carrier has another quote by driver from centre 1 to zone 10",
		},
		{`name = "robot-1"`, `name = "shelf-1"`, "device shelf-1 appears twice"},
		{`name = "robot-2"`, `name = "../robot"`, `device 6: name "../robot": want lower-case letters`},
		{"site = 1\nmode = \"driver\"\nscheme = \"p256\"", "site = 9", "device van-1: site is unknown carrier 9"},
		{"site = 9", "site = 9", "device van-1: scheme is missing"},
	} {
		if !strings.Contains(bad, m.old) {
			t.Fatalf("the file has no %q", m.old)
		}
		bad = strings.Replace(bad, m.old, m.new, 1)
		want = append(want, m.want)
	}
	_, err = parseNetwork(bad)
	if !errors.Is(err, journal.ErrMalformed) {
		t.Fatalf("error is %v", err)
	}
	for _, w := range want {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("not reported: %s", w)
		}
	}
	if t.Failed() {
		t.Log(err)
	}
	for _, text := range []string{"name = 3", "[[device]]\nrole = \"boss\"", "[[device]]\nid = \"0x12\""} {
		if _, err := parseNetwork(text); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// A file without [offer] has the default one. Each mistake in an offer is reported by its key.
func TestReadNetwork_offer(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile("testdata/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(b), "[offer.policy]")
	_, after, _ := strings.Cut(rest, "[[centre]]")
	read := func(offer string) (ledger.Network, error) {
		return parseNetwork(before + offer + "\n[[centre]]" + after)
	}
	if n, err := read(""); err != nil || !reflect.DeepEqual(n.Offer, ledger.DefaultOffer()) {
		t.Errorf("without [offer] it is %+v, %v", n.Offer, err)
	}
	n, err := read("[offer]\nproof = [\"code\", \"zone\"]\nlockers = true\nclaims = false\ndeliver = \"48h\"")
	all := ledger.ProofCode | ledger.ProofZone | ledger.ProofLocker
	if err != nil || n.Offer.ProofBits() != all || n.Offer.Policy != (ledger.Policy{}) ||
		n.Offer.Deliver != 48*time.Hour || n.Offer.Pack != ledger.DefaultOffer().Pack || !n.Offer.NeedsCode() {
		t.Errorf("read %+v, %v", n.Offer, err)
	}
	none := "[offer.policy]\nwindow = \"0s\"\nreturnable = false\nreturn_time = \"0s\"\ndefault_share = 0"
	for text, want := range map[string]string{
		`pack = "73h"`:                       "offer.deliver is 72h0m0s, want at least 73h0m0s",
		`valid = "25h"`:                      "offer.pack is 24h0m0s, want at least 25h0m0s",
		`deliver = "8737h"`:                  "offer.deliver is 8737h0m0s, want whole seconds, 1s to 8736h0m0s",
		`valid = "0s"`:                       "offer.valid is 0s, want whole seconds",
		`pack = "20000.5ms"`:                 "offer.pack is 20.0005s, want whole seconds",
		`proof = []`:                         "offer.proof is empty, want code, zone or both",
		`proof = ["locker"]`:                 `offer.proof has "locker", want code or zone`,
		"proof = [\"zone\"]\nlockers = true": "offer.lockers: want code in offer.proof",
		"proof = [\"zone\"]\nclaims = false": "offer.claims is false: want code in offer.proof",
		"claims = false\n[offer.policy]\nwindow = \"1h\"": "offer.policy is set, but offer.claims is false",
		none: "offer.policy allows no claims",
	} {
		if _, err := read("[offer]\n" + text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error is %v, want %s", text, err, want)
		}
	}
}

func TestGTIN(t *testing.T) {
	t.Parallel()
	for gtin, want := range map[uint64]bool{
		4006381333931: true, 96385074: true, 614141123452: true, 4006381333932: false, 1e14: false,
	} {
		if validGTIN(gtin) != want {
			t.Errorf("%d: got %v, want %v", gtin, !want, want)
		}
	}
}
