package deploy

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	minHalfSide = 8_994     // 1e-7 degrees of latitude, 100 m: a smaller zone could reveal a home
	maxHalfSide = 2_248_000 // 1e-7 degrees of latitude, 25 km
	maxPeriod   = 90 * 24 * time.Hour
	maxLeadTime = 364 * 24 * time.Hour

	maxDecimals   = 24 // of a currency; with more, ten thousand units would be more than 2^96 smallest units
	maxLaneQuotes = 16 // quotes for one lane (centre and zone) that the contract can store
)

var deviceName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,62}$`) // also the name of the device's key file

// validator collects the mistakes in a network, so that all are reported together.
type validator []error

func (m *validator) add(format string, args ...any) { *m = append(*m, fmt.Errorf(format, args...)) }

// network validates n.
func (m *validator) network(n ledger.Network) {
	if n.Name == "" {
		m.add("name is missing")
	}
	if n.Currency.Symbol == "" {
		m.add("currency.symbol is missing")
	}
	if n.Currency.Decimals > maxDecimals {
		m.add("currency.decimals is %d, want at most %d", n.Currency.Decimals, maxDecimals)
	}
	for what, count := range map[string]int{"centre": len(n.Centres), "zone": len(n.Zones), "item": len(n.Items)} {
		if count == 0 {
			m.add("no [[%s]]: want at least one", what)
		}
	}
	centres, zones, carriers := map[uint16]bool{}, map[uint32]bool{}, map[uint16]bool{}
	for _, c := range n.Centres {
		requireUnique(m, centres, c.ID, "centre")
		m.requireName(fmt.Sprintf("centre %d", c.ID), c.Name)
		m.requirePosition(fmt.Sprintf("centre %d", c.ID), c.Lat, c.Lon)
	}
	for _, z := range n.Zones {
		requireUnique(m, zones, z.ID, "zone")
		m.zone(z, centres)
	}
	for _, c := range n.Carriers {
		requireUnique(m, carriers, c.ID, "carrier")
		if c.ID > chain.LastCarrier {
			m.add("carrier %d: want an id of at most %d", c.ID, chain.LastCarrier)
		}
		m.requireName(fmt.Sprintf("carrier %d", c.ID), c.Name)
	}
	m.offer(n.Offer)
	m.items(n.Items, centres)
	m.quotes(n, centres, zones)
	m.devices(n.Devices, centres, carriers)
}

// offer validates what the shop promises. The limits are those of the contract.
func (m *validator) offer(o ledger.Offer) {
	last := time.Duration(0)
	for _, d := range []struct {
		key   string
		value time.Duration
	}{{"valid", o.Valid}, {"pack", o.Pack}, {"deliver", o.Deliver}} {
		if d.value <= 0 || d.value%time.Second != 0 || d.value > maxLeadTime {
			m.add("offer.%s is %s, want whole seconds, 1s to %s", d.key, d.value, maxLeadTime)
		} else if d.value < last {
			m.add("offer.%s is %s, want at least %s: an order is placed, then packed, then delivered", d.key, d.value, last)
		}
		last = d.value
	}
	for _, name := range o.Proof {
		if ledger.OfferProofs[name] == 0 {
			m.add("offer.proof has %q, want code or zone", name)
		}
	}
	none := !o.Claims
	switch {
	case len(o.Proof) == 0:
		m.add("offer.proof is empty, want code, zone or both")
	case o.Lockers && !o.NeedsCode():
		m.add("offer.lockers: want code in offer.proof, because a locker is a place without it")
	case none && !o.NeedsCode():
		m.add("offer.claims is false: want code in offer.proof, because the zone alone proves nothing")
	}
	switch {
	case none && o.Policy != ledger.Policy{}:
		m.add("offer.policy is set, but offer.claims is false")
	case !none && o.Policy == ledger.Policy{}:
		m.add("offer.policy allows no claims: want a window, or offer.claims false")
	}
	m.policy(o.Policy)
}

// policy validates a claims policy. The limits are those of the contract.
func (m *validator) policy(p ledger.Policy) {
	for what, d := range map[string]time.Duration{
		"window": p.Window, "return_time": p.ReturnTime, "decide_time": p.DecideTime,
	} {
		if d < 0 || d > maxPeriod || d%time.Second != 0 {
			m.add("offer.policy.%s is %s, want whole seconds, at most %s", what, d, maxPeriod)
		}
	}
	if p.DefaultShare > 10_000 {
		m.add("offer.policy.default_share is %d, want at most 10000", p.DefaultShare)
	}
}

// requireUnique reports an id that is zero or in seen, and adds it to seen.
func requireUnique[ID uint16 | uint32 | uint64](m *validator, seen map[ID]bool, id ID, what string) {
	if id == 0 {
		m.add("%s without an id, or with id 0", what)
	} else if seen[id] {
		m.add("%s %d appears twice", what, id)
	}
	seen[id] = true
}

func (m *validator) requireName(what, name string) {
	if name == "" {
		m.add("%s: name is missing", what)
	}
}

func (m *validator) requirePosition(what string, lat, lon int32) {
	if lat < -90e7 || lat > 90e7 || lon < -180e7 || lon > 180e7 {
		m.add("%s: position %d, %d is not on Earth", what, lat, lon)
	}
}

func (m *validator) zone(z ledger.Zone, centres map[uint16]bool) {
	what := fmt.Sprintf("zone %d", z.ID)
	m.requireName(what, z.Name)
	m.requirePosition(what, z.Lat, z.Lon)
	// A side from east to west is shorter by the cosine of its latitude. The side nearest to a pole is the shortest.
	edge := math.Abs(float64(z.Lat)) + float64(z.HalfSide)
	shrink := math.Cos(min(edge, 90e7) * 1e-7 * math.Pi / 180)
	switch {
	case float64(z.HalfSide)*shrink < minHalfSide:
		m.add("%s: half_side %d could reveal a home: a side is shorter than 200 m at this latitude", what, z.HalfSide)
	case z.HalfSide > maxHalfSide:
		m.add("%s: half_side %d: a side is longer than 50 km, want at most %d", what, z.HalfSide, maxHalfSide)
	}
	if len(z.Ranking) > chain.MaxRanking {
		m.add("%s: ranking has %d centres, want at most %d", what, len(z.Ranking), chain.MaxRanking)
	}
	ranked := map[uint16]bool{}
	for _, id := range z.Ranking {
		if !centres[id] {
			m.add("%s: ranking has unknown centre %d", what, id)
		}
		if ranked[id] {
			m.add("%s: ranking has centre %d twice", what, id)
		}
		ranked[id] = true
	}
}

func (m *validator) items(items []ledger.Item, centres map[uint16]bool) {
	seen := map[uint64]bool{}
	for _, i := range items {
		requireUnique(m, seen, i.GTIN, "item")
		what := fmt.Sprintf("item %d", i.GTIN)
		m.requireName(what, i.Name)
		if i.GTIN != 0 && !validGTIN(i.GTIN) {
			m.add("%s: gtin has a wrong check digit or more than 14 digits", what)
		}
		if i.Price.IsZero() {
			m.add("%s: price is missing", what)
		}
		if i.Grams == 0 {
			m.add("%s: grams is missing", what)
		}
		if i.Volume == 0 {
			m.add("%s: volume is missing", what)
		}
		for centre, pieces := range i.Stock {
			id, err := strconv.ParseUint(centre, 10, 16)
			if err != nil || !centres[uint16(id)] {
				m.add("%s: stock has unknown centre %s", what, centre)
			}
			if pieces > chain.MaxStock {
				m.add("%s: stock of %d pieces in centre %s, want at most %d", what, pieces, centre, chain.MaxStock)
			}
		}
	}
}

// validGTIN reports whether n has at most 14 digits and a valid GS1 check digit: the sum of the digits, weighted 1,
// 3, 1, 3, … from the right, is a multiple of ten.
func validGTIN(n uint64) bool {
	if n >= 1e14 {
		return false
	}
	sum := uint64(0)
	for weight := uint64(1); n > 0; n, weight = n/10, 4-weight {
		sum += n % 10 * weight
	}
	return sum%10 == 0
}

func (m *validator) quotes(n ledger.Network, centres map[uint16]bool, zones map[uint32]bool) {
	type lane struct {
		centre uint16
		zone   uint32
	}
	type offer struct {
		carrier uint16
		mode    ledger.Mode
	}
	lanes := map[lane]map[offer]bool{}
	for _, c := range n.Carriers {
		for i, q := range c.Quotes {
			what := fmt.Sprintf("carrier %d, quote %d", c.ID, i+1)
			m.quote(what, q, centres, zones)
			for _, at := range namedOrAll(q.Centres, n.Centres, func(c ledger.Centre) uint16 { return c.ID }) {
				for _, to := range namedOrAll(q.Zones, n.Zones, func(z ledger.Zone) uint32 { return z.ID }) {
					l := lane{at, to}
					if lanes[l] == nil {
						lanes[l] = map[offer]bool{}
					}
					if o := (offer{c.ID, q.Mode}); lanes[l][o] {
						m.add("%s: the carrier has another quote by %s from centre %d to zone %d", what, q.Mode, at, to)
					} else if lanes[l][o] = true; len(lanes[l]) == maxLaneQuotes+1 {
						m.add("centre %d to zone %d: more than %d quotes", at, to, maxLaneQuotes)
					}
				}
			}
		}
	}
}

func (m *validator) quote(what string, q ledger.Quote, centres map[uint16]bool, zones map[uint32]bool) {
	if q.Mode == ledger.ModeNone {
		m.add("%s: mode is missing", what)
	}
	for _, id := range q.Centres {
		if !centres[id] {
			m.add("%s: centres has unknown centre %d", what, id)
		}
	}
	for _, id := range q.Zones {
		if !zones[id] {
			m.add("%s: zones has unknown zone %d", what, id)
		}
	}
	if q.P50 < time.Second || q.P50%time.Second != 0 {
		m.add("%s: p50 %s: want whole seconds, at least 1s", what, q.P50)
	}
	if q.P90 < q.P50 || q.P90%time.Second != 0 || q.P90/time.Second > math.MaxUint32 {
		m.add("%s: p90 %s: want whole seconds, at least p50", what, q.P90)
	}
	if q.MaxWeight == 0 {
		m.add("%s: max_weight is missing", what)
	}
	if q.MaxSize == 0 {
		m.add("%s: max_size is missing", what)
	}
	if q.Range == 0 {
		m.add("%s: range is missing", what)
	}
	if q.Pickup < time.Hour || q.Pickup%time.Hour != 0 || q.Pickup > chain.LongestPickup {
		m.add("%s: pickup %s: want whole hours, 1h to %s", what, q.Pickup, chain.LongestPickup)
	}
	if q.Capacity == 0 {
		m.add("%s: capacity is missing", what)
	}
}

func (m *validator) devices(devices []ledger.EnrolledDevice, centres, carriers map[uint16]bool) {
	names, ids := map[string]bool{}, map[journal.Address]bool{}
	for i, d := range devices {
		what := "device " + d.Name
		if !deviceName.MatchString(d.Name) {
			what = fmt.Sprintf("device %d", i+1)
			m.add("%s: name %q: want lower-case letters, digits and dashes", what, d.Name)
		}
		if names[d.Name] {
			m.add("%s appears twice", what)
		}
		if d.ID != (journal.Address{}) && ids[d.ID] {
			m.add("%s: another device has id %s too", what, d.ID)
		}
		names[d.Name], ids[d.ID] = true, true
		m.device(what, d, centres, carriers)
	}
}

func (m *validator) device(what string, d ledger.EnrolledDevice, centres, carriers map[uint16]bool) {
	if d.Role == journal.RoleNone {
		m.add("%s: role is missing", what)
	}
	if d.Scheme == journal.SchemeNone {
		m.add("%s: scheme is missing", what)
	}
	if d.Role == journal.Vehicle {
		if !carriers[d.Site] {
			m.add("%s: site is unknown carrier %d", what, d.Site)
		}
		if d.Mode == ledger.ModeNone {
			m.add("%s: mode is missing", what)
		}
		return
	}
	if !centres[d.Site] {
		m.add("%s: site is unknown centre %d", what, d.Site)
	}
	if d.Mode != ledger.ModeNone {
		m.add("%s: only vehicles have a mode", what)
	}
}

// namedOrAll returns named, or the ids of all elements if named is empty.
func namedOrAll[ID, T any](named []ID, all []T, id func(T) ID) []ID {
	if len(named) > 0 {
		return named
	}
	out := make([]ID, len(all))
	for i, t := range all {
		out[i] = id(t)
	}
	return out
}
