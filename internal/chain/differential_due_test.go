package chain_test

import (
	"encoding/binary"
	"math/big"
	mathrand "math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/tracing"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// FuzzDueAt checks that Claims.dueAt and Order.DueAt give the same answer. Times are drawn within a few seconds of each
// other's limits. The contract reads the parcel from a stand-in of Orders, which returns any state.
func FuzzDueAt(f *testing.F) {
	for seed := range uint64(400) {
		f.Add(seed)
	}
	abi := bindings.NewClaims()
	m := newMachine(f, bindings.ClaimsMetaData.Bin, abi.PackConstructor(consumer))
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := mathrand.New(mathrand.NewPCG(seed, 3)) // #nosec G404 -- test cases
		seconds := func() time.Duration { return time.Duration(r.IntN(90*24*3600+1)) * time.Second }
		policy := ledger.Policy{
			Window: seconds(), Returnable: r.IntN(2) == 0, ReturnTime: seconds(),
			Restocking: journal.AmountOf(r.Uint64()),
			DecideTime: seconds(), DefaultShare: uint16(r.IntN(10_001)),
		}
		o := ledger.Order{
			Status: ledger.Status(1 + r.IntN(int(ledger.Returned))), Since: time.Unix(1_800_000_000, 0).UTC(),
			Pickup: uint8(1 + r.IntN(168)), Handover: uint8(r.IntN(4)),
		}
		if r.IntN(2) == 0 {
			o.Status = ledger.Assigned // it has the most cases
		}
		near := func(limits ...time.Duration) time.Time {
			of := limits[r.IntN(len(limits))]
			return o.Since.Add(of + time.Duration(r.IntN(5)-2)*time.Second)
		}
		pickup := time.Duration(o.Pickup) * time.Hour
		o.Terms.ValidUntil, o.Terms.PackBy = o.Since, near(0, seconds())
		o.Terms.DeliverBy = near(seconds(), pickup, 7*24*time.Hour)
		o.Terms.Policy = chain.PolicyHash(policy)
		now := near(seconds(), o.Terms.DeliverBy.Sub(o.Since)+time.Hour, o.Terms.PackBy.Sub(o.Since)+time.Hour)

		m.isolated(func() {
			m.cfg.Time = uint64(now.Unix())
			m.cfg.State.SetCode(consumer, returning(t, o), tracing.CodeChangeUnspecified)
			out := m.must(t, abi.PackDueAt(chain.TermsTo(o.Terms), 0, chain.PolicyTo(policy)))
			got, err := abi.UnpackDueAt(out)
			if err != nil {
				t.Fatal(err)
			}
			due, at := o.DueAt(policy, now)
			var want big.Int
			if due != ledger.DueNone {
				want.SetInt64(at.Unix())
			}
			if ledger.Due(got.What) != due || got.Time.Cmp(&want) != 0 {
				t.Fatalf("%s at %s, pick-up %d h, hand-over %d, since %s, pack by %s, deliver by %s, policy %+v: "+
					"contract %s at %d, Go %s at %d", o.Status, now, o.Pickup, o.Handover, o.Since, o.Terms.PackBy,
					o.Terms.DeliverBy, policy, ledger.Due(got.What), got.Time, due, &want)
			}
		})
	})
}

// returning is the code of a contract that answers every call with the state of o.
func returning(t *testing.T, o ledger.Order) []byte {
	t.Helper()
	state := bindings.IOrdersOrder{
		Status: uint8(o.Status), DockSigned: o.Handover&ledger.HandoverDock != 0,
		VehicleSigned: o.Handover&ledger.HandoverVehicle != 0, Pickup: o.Pickup, Since: uint32(o.Since.Unix()),
	}
	answer, err := bindings.NewOrders().GetABI().Methods["order"].Outputs.Pack(state)
	if err != nil {
		t.Fatal(err)
	}
	size := binary.BigEndian.AppendUint16(nil, uint16(len(answer)))
	code := []byte{0x61, size[0], size[1], 0x60, 14, 0x60, 0, 0x39, 0x61, size[0], size[1], 0x60, 0, 0xf3}
	return append(code, answer...)
}
