package deploy

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	enrolmentTerm = 5 * 365 * 24 * time.Hour // validity of new enrolments
	quoteTerm     = 365 * 24 * time.Hour     // validity of new quotes
	quoteRenewal  = 30 * 24 * time.Hour      // quotes that expire sooner are posted again
)

// register registers the network in two batches. The calls of the second batch depend on those of the first being
// mined.
func (r *run) register(ctx context.Context) error {
	now, err := r.client.Now(ctx)
	if err != nil {
		return err
	}
	first, err := r.collect(ctx, now, r.merchant, r.policy, r.centres, r.carriers, r.devices)
	if err != nil {
		return err
	}
	if _, err := r.send(ctx, "centres, carriers, devices", first); err != nil {
		return err
	}
	second, err := r.collect(ctx, now, r.zones, r.rankings, r.stock, r.quotes)
	if err != nil {
		return err
	}
	_, err = r.send(ctx, "zones, rankings, stock, quotes", second)
	return err
}

// callList returns the calls that are needed to register one part of the network.
type callList func(ctx context.Context, now time.Time) ([]chain.Call, error)

// collect returns the calls of all lists.
func (r *run) collect(ctx context.Context, now time.Time, lists ...callList) (all []chain.Call, err error) {
	for _, list := range lists {
		calls, err := list(ctx, now)
		if err != nil {
			return nil, err
		}
		all = append(all, calls...)
	}
	return all, nil
}

// warn adds a warning to the report.
func (r *run) warn(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	r.report.Warnings = append(r.report.Warnings, text)
	r.printf("warning: %s", text)
}

// merchant returns the call that allows Config.Merchant to sell.
func (r *run) merchant(ctx context.Context, _ time.Time) ([]chain.Call, error) {
	if r.Merchant == (journal.Address{}) {
		return nil, nil
	}
	may, err := r.client.MaySell(ctx, r.Merchant)
	if err != nil || may {
		return nil, err
	}
	return []chain.Call{r.client.AllowMerchant(r.Merchant, r.Network.Name)}, nil
}

// policy returns the call that shows the network's claims policy. Orders with a policy that was not shown cannot be
// placed; the empty policy need not be shown.
func (r *run) policy(ctx context.Context, _ time.Time) ([]chain.Call, error) {
	hash := chain.PolicyHash(r.Network.Offer.Policy)
	if hash == ledger.NoClaims {
		return nil, nil
	}
	shown, err := r.client.PolicyShown(ctx, hash)
	if err != nil || shown {
		return nil, err
	}
	return []chain.Call{r.client.ShowPolicy(r.Network.Offer.Policy)}, nil
}

// centres returns the calls that add missing centres.
func (r *run) centres(ctx context.Context, _ time.Time) (calls []chain.Call, err error) {
	for _, c := range r.Network.Centres {
		at, err := r.client.Centre(ctx, c.ID)
		switch {
		case errors.Is(err, journal.ErrNotFound):
			calls = append(calls, r.client.AddCentre(c))
		case err != nil:
			return nil, err
		case at != journal.Point{Lat: c.Lat, Lon: c.Lon}:
			r.warn("centre %d is at %d, %d on chain and cannot be moved; use a new id for the new position",
				c.ID, at.Lat, at.Lon)
		}
	}
	return calls, nil
}

// carriers returns the calls that add missing carriers.
func (r *run) carriers(ctx context.Context, _ time.Time) (calls []chain.Call, err error) {
	for _, c := range r.Network.Carriers {
		there, err := r.client.Carrier(ctx, c.ID)
		switch {
		case errors.Is(err, journal.ErrNotFound):
			calls = append(calls, r.client.AddCarrier(c))
		case err != nil:
			return nil, err
		case there.Signer == journal.Address{}:
			r.warn("carrier %d was removed on chain; call Shipments.setCarrier to add it again", c.ID)
		case there.Signer != c.Signer:
			r.warn("carrier %d has signer %s on chain, want %s; call Shipments.setCarrier to change it",
				c.ID, there.Signer, c.Signer)
		}
	}
	return calls, nil
}

// devices returns the calls that enrol missing devices.
func (r *run) devices(ctx context.Context, now time.Time) (calls []chain.Call, err error) {
	for _, d := range r.Network.Devices {
		there, err := r.client.Device(ctx, d.ID)
		switch {
		case errors.Is(err, journal.ErrNotFound):
			calls = append(calls, r.client.Enroll(d, now.Add(enrolmentTerm)))
		case err != nil:
			return nil, err
		case there.Role != d.Role || there.Site != d.Site || there.Scheme != d.Scheme:
			r.warn("device %s is enrolled on chain as %s of site %d with scheme %s, which cannot be changed; "+
				"enrol it with a new key", d.Name, there.Role, there.Site, there.Scheme)
		case there.Revoked:
			r.warn("device %s is revoked from epoch %d, sequence number %d",
				d.Name, there.RevokedFrom.Epoch, there.RevokedFrom.Seq)
		case !now.Before(there.ValidUntil):
			r.warn("the enrolment of device %s expired at %s; enrol it with a new key", d.Name, there.ValidUntil)
		}
	}
	return calls, nil
}

// zones returns the calls that add missing zones and update names and rankings.
func (r *run) zones(ctx context.Context, _ time.Time) (calls []chain.Call, err error) {
	there, err := r.client.Zones(ctx)
	if err != nil {
		return nil, err
	}
	for _, z := range Ranked(r.Network) {
		old, known := there[z.ID]
		if known && (old.Lat != z.Lat || old.Lon != z.Lon || old.HalfSide != z.HalfSide) {
			r.warn("zone %d has half side %d around %d, %d on chain and cannot be moved; use a new id for the new square",
				z.ID, old.HalfSide, old.Lat, old.Lon)
			z.Lat, z.Lon, z.HalfSide = old.Lat, old.Lon, old.HalfSide
		}
		moved := old.Lat != z.Lat || old.Lon != z.Lon || old.HalfSide != z.HalfSide
		if moved || old.Name != z.Name || !slices.Equal(old.Ranking, z.Ranking) {
			calls = append(calls, r.client.SetZone(z))
		}
	}
	return calls, nil
}

// stock returns the calls that receive the initial stock. Stock of an item that a centre has ever received is not
// received again.
func (r *run) stock(ctx context.Context, _ time.Time) (calls []chain.Call, err error) {
	received, err := r.client.StockedShelves(ctx)
	if err != nil {
		return nil, err
	}
	for _, item := range r.Network.Items {
		for _, c := range r.Network.Centres {
			shelf := chain.Shelf{Centre: c.ID, GTIN: item.GTIN}
			if pieces := item.Stock[strconv.Itoa(int(c.ID))]; pieces > 0 && !received[shelf] {
				calls = append(calls, r.client.ReceiveStock(shelf, pieces))
			}
		}
	}
	return calls, nil
}

// quotes returns the calls that post missing, different and expiring quotes of carriers whose key is known.
func (r *run) quotes(ctx context.Context, now time.Time) (calls []chain.Call, err error) {
	for _, carrier := range r.Network.Carriers {
		if r.CarrierKey == nil || r.CarrierKey(carrier.ID) == nil {
			continue
		}
		for _, q := range carrier.Quotes {
			for _, centre := range namedOrAll(q.Centres, r.Network.Centres, func(c ledger.Centre) uint16 { return c.ID }) {
				for _, zone := range namedOrAll(q.Zones, r.Network.Zones, func(z ledger.Zone) uint32 { return z.ID }) {
					want := chain.Quote{
						Carrier: carrier.ID, Centre: centre, Zone: zone, Tariff: q.Tariff, ValidUntil: now.Add(quoteTerm),
					}
					call, needed, err := r.quote(ctx, want, now)
					if err != nil {
						return nil, err
					}
					if needed {
						calls = append(calls, call)
					}
				}
			}
		}
	}
	return calls, nil
}

// quote returns the call that posts a quote. needed is false if the same quote is on chain, expires after
// quoteRenewal, and has more than a tenth of its capacity left.
func (r *run) quote(ctx context.Context, want chain.Quote, now time.Time) (call chain.Call, needed bool, err error) {
	lane, err := r.client.Lane(ctx, want.Centre, want.Zone)
	if err != nil {
		return call, false, err
	}
	for _, q := range lane {
		if q.Carrier != want.Carrier || q.Mode != want.Mode {
			continue
		}
		tariff := q.Tariff
		tariff.Capacity = want.Capacity
		if tariff == want.Tariff && q.ValidUntil.After(now.Add(quoteRenewal)) && q.Capacity > want.Capacity/10 {
			return call, false, nil
		}
		if !want.ValidUntil.After(q.ValidUntil) { // the contract requires a later expiry than before
			want.ValidUntil = q.ValidUntil.Add(time.Second)
		}
	}
	call, err = r.client.PostQuote(want, r.CarrierKey(want.Carrier))
	return call, true, err
}

// byDistance ranks centres by great-circle distance from the middle of the zone. It returns at most chain.MaxRanking
// ids.
func byDistance(z ledger.Zone, centres []ledger.Centre) []uint16 {
	const radian = math.Pi / 180 / 1e7
	distance := func(c ledger.Centre) float64 {
		lat1, lat2 := float64(z.Lat)*radian, float64(c.Lat)*radian
		dLat, dLon := lat2-lat1, (float64(c.Lon)-float64(z.Lon))*radian
		h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(lat1)*math.Cos(lat2)*math.Pow(math.Sin(dLon/2), 2)
		return math.Asin(math.Sqrt(h))
	}
	sorted := slices.Clone(centres)
	slices.SortStableFunc(sorted, func(a, b ledger.Centre) int { return cmp.Compare(distance(a), distance(b)) })
	var out []uint16
	for _, c := range sorted[:min(len(sorted), chain.MaxRanking)] {
		out = append(out, c.ID)
	}
	return out
}
