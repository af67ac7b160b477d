package chain_test

import (
	"math/big"
	mathrand "math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// FuzzScore checks that Shipments assigns a parcel to the quote that Tariff.Score and Limits.Admits choose, with the
// same score. Loads, weather and times are drawn within one of each other's limits, or at random.
func FuzzScore(f *testing.F) {
	for seed := range uint64(400) {
		f.Add(seed)
	}
	abi := bindings.NewShipments()
	m := newMachine(f, bindings.ShipmentsMetaData.Bin, abi.PackConstructor(consumer))
	// The carriers sign with a contract that approves of every signature.
	signer := common.Address{19: 0x51}
	approve := append(append([]byte{0x63, 0x16, 0x26, 0xba, 0x7e, 0x60, 0xe0, 0x1b}, // push the magic value; shl 224
		0x60, 0, 0x52), 0x60, 32, 0x60, 0, 0xf3) // mstore at 0; return 32 bytes
	m.cfg.State.SetCode(signer, approve, tracing.CodeChangeUnspecified)
	const carriers = 6
	for id := uint16(1); id <= carriers; id++ {
		m.must(f, abi.PackAddCarrier(id, signer, ""))
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := mathrand.New(mathrand.NewPCG(seed, 5)) // #nosec G404 -- test cases
		posted := time.Unix(1_800_000_000, 0).UTC()
		now := posted.Add(time.Duration(r.IntN(5400)) * time.Second)
		weather := ledger.Weather{Wind: uint16(r.IntN(2000)), Visibility: uint16(r.IntN(5000))}
		load := ledger.Load{Weight: r.Uint64N(1 << 33), Size: r.Uint64N(1 << 33), Distance: r.Uint32()}
		terms := ledger.Terms{
			DeliverBy:   now.Add(time.Duration(r.IntN(7200)) * time.Second),
			PriceWeight: weightOf(r), TimeWeight: weightOf(r), LateWeight: weightOf(r), CO2Weight: weightOf(r),
		}
		m.isolated(func() {
			m.cfg.Time = uint64(posted.Unix())
			if r.IntN(4) > 0 {
				measured := posted.Add(time.Duration(r.IntN(1200)-600) * time.Second)
				weather.ValidUntil = posted.Add(time.Hour)
				if measured.Before(posted) {
					weather.ValidUntil = measured.Add(time.Hour)
				}
				if r.IntN(2) == 0 {
					now = weather.ValidUntil.Add(time.Duration(r.IntN(2)) * time.Second)
				}
				m.must(t, abi.PackRecordWeather(1, uint64(measured.UnixMilli()), weather.Wind, weather.Visibility))
			} else {
				weather = ledger.Weather{}
			}
			var offers []ledger.Tariff
			for id := uint16(1); id <= 1+uint16(r.IntN(carriers)); id++ {
				o := offerNear(r, load, weather, terms, now)
				until := now.Add(time.Duration(r.IntN(3)) * time.Hour)
				if r.IntN(8) == 0 {
					o.Capacity = 0
				}
				m.must(t, abi.PackPost(quoteTo(o, id, until), nil))
				offers = append(offers, o)
			}

			best, least := choiceOf(offers, load, weather, terms, now)
			m.cfg.Time = uint64(now.Unix())
			got, err := abi.UnpackAssign(m.must(t, abi.PackAssign([32]byte{7}, 0, 0, 0, bindings.IShipmentsParcel{
				Centre: 1, Zone: 1, Weight: load.Weight, Size: load.Size, Distance: load.Distance,
				DeliverBy: big.NewInt(terms.DeliverBy.Unix()), PriceWeight: terms.PriceWeight,
				TimeWeight: terms.TimeWeight, LateWeight: terms.LateWeight, Co2Weight: terms.CO2Weight,
			})))
			if err != nil {
				t.Fatal(err)
			}
			if int(got.Arg0) != best {
				t.Fatalf("the contract chooses carrier %d, Go %d; offers %+v, load %+v, weather %+v, terms %+v, now %s",
					got.Arg0, best, offers, load, weather, terms, now)
			}
			if best == 0 {
				return
			}
			logs := m.cfg.State.Logs()
			e, err := abi.UnpackShipmentAssignedEvent(logs[len(logs)-1])
			if err != nil {
				t.Fatal(err)
			}
			if e.Score.Cmp(least) != 0 || ledger.Mode(got.Arg1) != offers[best-1].Mode {
				t.Fatalf("the contract's score is %d by mode %d, Go's %d by %s", e.Score, got.Arg1, least, offers[best-1].Mode)
			}
		})
	})
}

// weightOf draws a weight: often a small one, so that no part decides alone.
func weightOf(r *mathrand.Rand) uint64 { return r.Uint64() >> r.IntN(64) }

// nearTo draws a value within one of v, or any value up to most.
func nearTo(r *mathrand.Rand, v, most uint64) uint64 {
	if r.IntN(4) == 0 {
		return r.Uint64N(most + 1)
	}
	return min(v+r.Uint64N(3), most+1) - min(1, v)
}

// offerNear draws an offer. Its limits and its time of arrival are near the load, the weather and the deadline.
func offerNear(r *mathrand.Rand, load ledger.Load, w ledger.Weather, t ledger.Terms, now time.Time) ledger.Tariff {
	slow := nearTo(r, uint64(t.DeliverBy.Sub(now)/time.Second), 1<<32-1)
	return ledger.Tariff{
		Mode: ledger.Mode(1 + r.IntN(3)), Price: journal.AmountFromWords(r.Uint32()>>r.IntN(33), r.Uint64()),
		P50: time.Duration(r.Uint64N(slow+1)) * time.Second, P90: time.Duration(slow) * time.Second, Grams: r.Uint32(),
		Pickup: time.Duration(1+r.IntN(168)) * time.Hour, Capacity: uint16(1 + r.IntN(9)),
		Limits: ledger.Limits{
			MaxWeight: uint32(nearTo(r, min(load.Weight, 1<<32-2), 1<<32-1)),
			MaxSize:   uint32(nearTo(r, min(load.Size, 1<<32-2), 1<<32-1)),
			Range:     uint32(nearTo(r, uint64(min(load.Distance, 1<<32-2)), 1<<32-1)),
			MaxWind:   uint16(nearTo(r, uint64(w.Wind), 1<<16-1) * r.Uint64N(2)),

			MinVisibility: uint16(nearTo(r, uint64(w.Visibility), 1<<16-1) * r.Uint64N(2)),
		},
	}
}

// choiceOf returns the number of the best admissible offer, from 1, and its score; 0 if there is none.
func choiceOf(
	offers []ledger.Tariff, load ledger.Load, w ledger.Weather, t ledger.Terms, now time.Time,
) (best int, least *big.Int) {
	for i, o := range offers {
		if o.Capacity == 0 || !o.Admits(load, w, now) {
			continue
		}
		if score := o.Score(&t, now); best == 0 || score.Cmp(least) < 0 {
			best, least = i+1, score
		}
	}
	return best, least
}

// quoteTo returns the contract's encoding of a quote from centre 1 to zone 1.
func quoteTo(o ledger.Tariff, carrier uint16, until time.Time) bindings.IShipmentsQuote {
	return bindings.IShipmentsQuote{
		Consumer: consumer, Carrier: carrier, Centre: 1, Zone: 1, Mode: uint8(o.Mode),
		Pickup: uint8(o.Pickup / time.Hour), Price: o.Price.Big(), P50: uint32(o.P50 / time.Second),
		P90: uint32(o.P90 / time.Second), Grams: o.Grams, MaxWeight: o.MaxWeight, MaxSize: o.MaxSize, Range: o.Range,
		MaxWind: o.MaxWind, MinVisibility: o.MinVisibility, ValidUntil: big.NewInt(until.Unix()), Capacity: o.Capacity,
	}
}
