package chain_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// A lane has the quotes that a parcel could be assigned to: not those out of range, without capacity, or of a removed
// carrier.
func TestLanes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, chaintest.Geth(t))
	requireLanes := func(when string, north, south []ledger.LaneQuote) {
		t.Helper()
		got, err := w.Client.Lanes(t.Context(), 10)
		if err != nil {
			t.Fatal(err)
		}
		for i := range got {
			for j := range got[i].Quotes {
				if got[i].Quotes[j].ValidUntil.Before(time.Now().Add(300 * 24 * time.Hour)) {
					t.Errorf("a quote ends at %s", got[i].Quotes[j].ValidUntil)
				}
				got[i].Quotes[j].ValidUntil = time.Time{}
			}
		}
		if want := []ledger.Lane{{Centre: 2, Quotes: south}, {Centre: 1, Quotes: north}}; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: the lanes are %+v, want %+v", when, got, want)
		}
	}
	van := ledger.LaneQuote{MaxWeight: 20_000, MaxSize: 100_000}
	requireLanes("at first, without the drone, which has limits for the weather", []ledger.LaneQuote{van},
		[]ledger.LaneQuote{van})

	now, err := w.Client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	metres := uint32(10_007) // from centre 1 to the middle of zone 10, rounded down
	post := func(mode ledger.Mode, rang uint32, capacity uint16, more time.Duration) {
		t.Helper()
		call, err := w.Client.PostQuote(chain.Quote{
			Carrier: 1, Centre: 1, Zone: 10, ValidUntil: now.Add(370*24*time.Hour + more),
			Tariff: ledger.Tariff{
				Mode: mode, Price: journal.AmountOf(1), P50: time.Minute, P90: time.Minute, Pickup: time.Hour,
				Capacity: capacity, Limits: ledger.Limits{MaxWeight: 7, MaxSize: 8, Range: rang},
			},
		}, chaintest.CarrierKey)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Relayer.Do(t.Context(), call); err != nil {
			t.Fatal(err)
		}
	}
	post(ledger.Drone, 20_000, 0, 0)
	post(ledger.AutonomousVehicle, metres-1000, 10, 0)
	requireLanes("with a quote without capacity and one out of range", []ledger.LaneQuote{van}, []ledger.LaneQuote{van})
	post(ledger.AutonomousVehicle, metres+1000, 10, time.Second)
	rover := ledger.LaneQuote{MaxWeight: 7, MaxSize: 8}
	requireLanes("within range", []ledger.LaneQuote{van, rover}, []ledger.LaneQuote{van})

	owner := localsender.New(w.Client, chaintest.OwnerKey, chaintest.Discard())
	remove := bindings.NewShipments().PackSetCarrier(1, common.Address{}, "Vans")
	call := chain.Call{What: "remove the carrier", To: w.Client.Addresses().Shipments, Data: remove}
	if _, err := owner.Do(t.Context(), call); err != nil {
		t.Fatal(err)
	}
	requireLanes("without the carrier", nil, nil)
	if _, err := w.Client.Lanes(t.Context(), 99); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("an unknown zone: error is %v, want ErrNotFound", err)
	}
}
