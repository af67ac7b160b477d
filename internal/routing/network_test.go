package routing

import (
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// network returns the example network of deploy/network.toml.
func network(t testing.TB) ledger.Network {
	t.Helper()
	var n ledger.Network
	meta, err := toml.DecodeFile("../../deploy/network.toml", &n)
	if err != nil {
		t.Fatal(err)
	}
	if left := meta.Undecoded(); len(left) > 0 {
		t.Fatalf("network.toml has unknown keys %v", left)
	}
	return n
}

// The zones of the example network have enough doors and do not overlap. Their rankings are those of Nearest.
func TestNetwork_zonesFitTown(t *testing.T) {
	t.Parallel()
	n, town := network(t), Havn()
	if len(n.Centres) != 3 || len(n.Zones) < 6 || len(n.Items) != 8 || len(n.Carriers) != 3 {
		t.Fatalf("the network has %d centres, %d zones, %d items, %d carriers",
			len(n.Centres), len(n.Zones), len(n.Items), len(n.Carriers))
	}
	first := map[uint16]int{}
	for _, z := range n.Zones {
		if doors := town.doors(z); len(doors) < 40 {
			t.Errorf("zone %s has %d doors, want at least 40", z.Name, len(doors))
		}
		want := town.Nearest(z, n.Centres)
		if !slices.Equal(z.Ranking, want) {
			t.Errorf("zone %s: ranking = %v, by driving time it is %v", z.Name, z.Ranking, want)
		}
		first[want[0]]++
		for _, o := range n.Zones {
			far := func(a, b int32) bool { return max(a, b)-min(a, b) >= int32(z.HalfSide+o.HalfSide) }
			if o.ID != z.ID && !far(z.Lat, o.Lat) && !far(z.Lon, o.Lon) {
				t.Errorf("zones %s and %s overlap", z.Name, o.Name)
			}
		}
	}
	if len(first) != len(n.Centres) {
		t.Errorf("zones by nearest centre: %v; want each of the %d centres at least once", first, len(n.Centres))
	}
}

// Each mode has the best quote for some zone and item in calm weather. Checked with the example merchant's weights for
// price and time (1 and 1000), and with equal weights, where the price decides.
func TestNetwork_quotesChooseEveryMode(t *testing.T) {
	t.Parallel()
	n := network(t)
	won := map[ledger.Mode]bool{}
	now := time.Unix(1_800_000_000, 0)
	calm := ledger.Weather{ValidUntil: now, Wind: 300, Visibility: 9000}
	for _, timeWeight := range []uint64{1000, 1} {
		terms := ledger.Terms{PriceWeight: 1, TimeWeight: timeWeight, DeliverBy: now.Add(24 * time.Hour)}
		for _, z := range n.Zones {
			for _, item := range n.Items {
				var best *big.Int
				mode := ledger.ModeNone
				load := ledger.Load{Weight: uint64(item.Grams), Size: uint64(item.Volume)}
				for _, c := range n.Carriers {
					for _, q := range c.Quotes {
						if !q.Admits(load, calm, now) || len(q.Zones) > 0 && !slices.Contains(q.Zones, z.ID) {
							continue
						}
						if score := q.Score(&terms, now); best == nil || score.Cmp(best) < 0 {
							best, mode = score, q.Mode
						}
					}
				}
				if mode == ledger.ModeNone {
					t.Errorf("no carrier has a quote for %s to %s", item.Name, z.Name)
				}
				won[mode] = true
				if item.Name == "Reading chair" && mode != ledger.Driver {
					t.Errorf("%s to %s is assigned to mode %v, want %v", item.Name, z.Name, mode, ledger.Driver)
				}
				if item.Name == "Pocket compass" && z.Name == "Nesodden" && mode != ledger.Drone {
					t.Errorf("%s to %s is assigned to mode %v, want %v", item.Name, z.Name, mode, ledger.Drone)
				}
			}
		}
	}
	if len(won) != 3 {
		t.Errorf("modes with the best quote somewhere = %v, want all 3", won)
	}
}

// Each centre has one device of each role, each carrier two vehicles, and both signature schemes are in use.
func TestNetwork_devices(t *testing.T) {
	t.Parallel()
	n := network(t)
	count, schemes, names := map[string]int{}, map[journal.Scheme]int{}, map[string]bool{}
	for _, d := range n.Devices {
		count[fmt.Sprint(d.Role, d.Site)]++
		schemes[d.Scheme]++
		if names[d.Name] {
			t.Errorf("two devices have the name %s", d.Name)
		}
		names[d.Name] = true
	}
	for _, c := range n.Centres {
		for _, r := range []journal.Role{journal.Shelf, journal.Robot, journal.Packer, journal.Dock} {
			if count[fmt.Sprint(r, c.ID)] != 1 {
				t.Errorf("centre %s has %d devices of role %v, want 1", c.Name, count[fmt.Sprint(r, c.ID)], r)
			}
		}
	}
	for _, c := range n.Carriers {
		if count[fmt.Sprint(journal.Vehicle, c.ID)] != 2 {
			t.Errorf("carrier %s has %d vehicles, want 2", c.Name, count[fmt.Sprint(journal.Vehicle, c.ID)])
		}
	}
	if schemes[journal.P256] < 4 || schemes[journal.Secp256k1] < 4 {
		t.Errorf("devices by signature scheme = %v, want at least 4 of each", schemes)
	}
	for _, i := range n.Items {
		sum, code := uint64(0), i.GTIN
		for k := uint64(0); code > 0; k, code = k+1, code/10 {
			sum += code % 10 * (1 + 2*(k%2))
		}
		if sum%10 != 0 {
			t.Errorf("item %s: GTIN %d has a wrong check digit", i.Name, i.GTIN)
		}
	}
}
