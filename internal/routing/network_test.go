package routing

import (
	"fmt"
	"slices"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/BurntSushi/toml"

	"github.com/waybill/waybill/internal/ledger"
)

// network is the example network that ships with the town.
func network(t testing.TB) ledger.Network {
	t.Helper()
	var n ledger.Network
	meta, err := toml.DecodeFile("../../deploy/network.toml", &n)
	if err != nil {
		t.Fatal(err)
	}
	if left := meta.Undecoded(); len(left) > 0 {
		t.Fatalf("unknown keys %v", left)
	}
	return n
}

func TestNetworkFitsTown(t *testing.T) {
	t.Parallel()
	n, town := network(t), Havn()
	if len(n.Centres) != 3 || len(n.Zones) < 6 || len(n.Items) != 8 || len(n.Carriers) != 3 {
		t.Fatalf("%d centres, %d zones, %d items, %d carriers", len(n.Centres), len(n.Zones), len(n.Items), len(n.Carriers))
	}
	first := map[uint16]int{}
	for _, z := range n.Zones {
		if doors := town.doors(z); len(doors) < 40 {
			t.Errorf("%s has %d doors", z.Name, len(doors))
		}
		want := town.Nearest(z, n.Centres)
		if !slices.Equal(z.Ranking, want) {
			t.Errorf("%s: ranking = %v, by road it is %v", z.Name, z.Ranking, want)
		}
		first[want[0]]++
		for _, o := range n.Zones {
			far := func(a, b int32) bool { return max(a, b)-min(a, b) >= int32(z.HalfSide+o.HalfSide) }
			if o.ID != z.ID && !far(z.Lat, o.Lat) && !far(z.Lon, o.Lon) {
				t.Errorf("%s and %s overlap", z.Name, o.Name)
			}
		}
	}
	if len(first) != len(n.Centres) {
		t.Errorf("nearest centres %v: one is never the nearest", first)
	}
}

// The chosen mode of each zone and weight, by the shop's public weights (1 and 1000) and for those who look at the price only.
func TestQuotesChooseEveryMode(t *testing.T) {
	t.Parallel()
	n := network(t)
	won := map[ledger.Mode]bool{}
	for _, weights := range [][2]uint64{{1, 1000}, {1, 1}} {
		for _, z := range n.Zones {
			for _, item := range n.Items {
				best, mode := uint64(0), ledger.ModeNone
				for _, c := range n.Carriers {
					for _, q := range c.Quotes {
						if item.Weight > q.MaxWeight || len(q.Zones) > 0 && !slices.Contains(q.Zones, z.ID) {
							continue
						}
						score := weights[0]*q.Price + weights[1]*uint64(q.Transit.Seconds())
						if mode == ledger.ModeNone || score < best {
							best, mode = score, q.Mode
						}
					}
				}
				if mode == ledger.ModeNone {
					t.Errorf("nobody carries %s to %s", item.Name, z.Name)
				}
				won[mode] = true
				if item.Name == "Reading chair" && mode != ledger.Driver || item.Name == "Pocket compass" && z.Name == "Nesodden" && mode != ledger.Drone {
					t.Errorf("%s to %s goes by %v", item.Name, z.Name, mode)
				}
			}
		}
	}
	if len(won) != 3 {
		t.Errorf("modes that win: %v", won)
	}
}

func TestNetworkDevices(t *testing.T) {
	t.Parallel()
	n := network(t)
	count, schemes, names := map[string]int{}, map[journal.Scheme]int{}, map[string]bool{}
	for _, d := range n.Devices {
		count[fmt.Sprint(d.Role, d.Site)]++
		schemes[d.Scheme]++
		if names[d.Name] {
			t.Errorf("two devices are called %s", d.Name)
		}
		names[d.Name] = true
	}
	for _, c := range n.Centres {
		for _, r := range []journal.Role{journal.Shelf, journal.Robot, journal.Packer, journal.Dock} {
			if count[fmt.Sprint(r, c.ID)] != 1 {
				t.Errorf("%s has %d of %v", c.Name, count[fmt.Sprint(r, c.ID)], r)
			}
		}
	}
	for _, c := range n.Carriers {
		if count[fmt.Sprint(journal.Vehicle, c.ID)] != 2 {
			t.Errorf("%s has %d vehicles", c.Name, count[fmt.Sprint(journal.Vehicle, c.ID)])
		}
	}
	if schemes[journal.P256] < 4 || schemes[journal.Secp256k1] < 4 {
		t.Errorf("schemes %v: want a mix", schemes)
	}
	for _, i := range n.Items {
		sum, code := uint64(0), i.GTIN
		for k := uint64(0); code > 0; k, code = k+1, code/10 {
			sum += code % 10 * (1 + 2*(k%2))
		}
		if sum%10 != 0 {
			t.Errorf("%s: check digit of %d is wrong", i.Name, i.GTIN)
		}
	}
}
