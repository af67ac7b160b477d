package store_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// policyShown returns the event that shows a claims policy.
func policyShown(hash journal.Hash, p ledger.Policy) ledger.Event {
	return ledger.Event{Name: "PolicyShown", Data: json.RawMessage(fmt.Sprintf(
		`{"hash": %q, "policy": {"window": %d, "returnable": true, "returnTime": %d, "restocking": "0", "decideTime": %d}}`,
		hash, p.Window/time.Second, p.ReturnTime/time.Second, p.DecideTime/time.Second))}
}

// dueHistory returns random parcels in every status with times near each other, and the policies of their terms, by
// hash. Each order is placed in one block and moved in the next.
func dueHistory(r *rand.Rand, n int) ([]ledger.Block, map[journal.Hash]ledger.Policy) {
	seconds := func() time.Duration { return time.Duration(r.IntN(4*3600)) * time.Second }
	policies := map[journal.Hash]ledger.Policy{}
	var hashes []journal.Hash
	var shown, placements, moves []ledger.Event
	for i := range 5 {
		h := journal.Hash{0xab, byte(i)}
		policies[h] = ledger.Policy{Window: seconds(), ReturnTime: seconds(), DecideTime: seconds()}
		hashes = append(hashes, h)
		shown = append(shown, policyShown(h, policies[h]))
	}
	hashes = append(hashes, ledger.NoClaims, journal.Hash{0xcd}) // the last one was never shown
	for i := range n {
		id := journal.OrderID{1, byte(i), byte(i >> 8)}
		e := placed(id)
		p := e.Payload.(*ledger.OrderPlaced)
		p.Terms.PackBy, p.Terms.DeliverBy = noon.Add(seconds()), noon.Add(seconds())
		p.Terms.Policy = hashes[r.IntN(len(hashes))]
		placements = append(placements, e)
		status := ledger.Status(1 + r.IntN(int(ledger.Returned)))
		switch {
		case status == ledger.Placed:
		case !status.Open():
			moves = append(moves, orderClosed(ledger.OrderClosed{ID: id, Status: status}))
		default:
			e := advanced(id, status, journal.Heartbeat, journal.Address{}, 0)
			p := e.Payload.(*ledger.OrderAdvanced)
			p.Since, p.Pickup = noon.Add(seconds()-2*time.Hour), uint8(1+r.IntN(3))
			moves = append(moves, e)
			if status == ledger.Assigned && r.IntN(3) == 0 {
				e := advanced(id, status, journal.Departing, journal.Address{0x51}, ledger.HandoverVehicle)
				e.Payload.(*ledger.OrderAdvanced).Since = p.Since
				moves = append(moves, e)
			}
		}
	}
	return chain(ledger.Block{}, 0, shown, placements, moves), policies
}

// requireDue checks that Due returns the parcels whose time has come by Order.DueAt, in the order of their times.
func requireDue(t *testing.T, s *store.Store, policies map[journal.Hash]ledger.Policy) {
	t.Helper()
	all, err := s.Orders(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	type due struct {
		id journal.OrderID
		at time.Time
	}
	for by := noon.Add(-3 * time.Hour); by.Before(noon.Add(7 * time.Hour)); by = by.Add(17*time.Minute + time.Second) {
		var want []due
		for _, o := range all {
			what, at := o.DueAt(policies[o.Terms.Policy], time.Time{})
			now, _ := o.DueAt(policies[o.Terms.Policy], by)
			if what == ledger.DueNone || by.Before(at) {
				continue
			}
			if now == ledger.DueNone {
				t.Errorf("%s at %s: %s becomes none", o.ID.Short(), by, what)
			}
			want = append(want, due{o.ID, at})
		}
		slices.SortFunc(want, func(a, b due) int { return cmp.Or(a.at.Compare(b.at), bytes.Compare(a.id[:], b.id[:])) })
		got, err := s.Due(t.Context(), by, len(all))
		if err != nil || len(got) != len(want) {
			t.Fatalf("by %s: %d parcels, %v; want %d", by, len(got), err, len(want))
		}
		for i, o := range got {
			if o.ID != want[i].id {
				t.Fatalf("by %s: parcel %d is %s, want %s", by, i, o.ID.Short(), want[i].id.Short())
			}
			if o.Terms.Merchant == (journal.Address{}) || o.Steps == nil {
				t.Fatalf("parcel %+v", o)
			}
		}
	}
}

// The query of what is due agrees with Order.DueAt in every status, after a rewind and after a rebuild of the
// projection. A parcel whose policy was not shown is due at once.
func TestDue(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	blocks, policies := dueHistory(rand.New(rand.NewPCG(4, 7)), 600)
	apply(t, s, blocks...)
	requireDue(t, s, policies)

	if err := s.Rewind(t.Context(), blocks[1].Number); err != nil {
		t.Fatal(err)
	}
	requireDue(t, s, policies)
	apply(t, s, blocks[2])
	requireDue(t, s, policies)

	run(t, storetest.Connect(t, url), `update orders set due_at = now()`)
	if err := s.Reindex(t.Context(), "orders", nil); err != nil {
		t.Fatal(err)
	}
	requireDue(t, s, policies)
	if got, err := s.Due(t.Context(), noon.Add(7*time.Hour), 3); err != nil || len(got) != 3 {
		t.Errorf("%d parcels, %v; want the limit 3", len(got), err)
	}

	// The policy and its parcels can be in the same blocks.
	all := storetest.New(t)
	var events []ledger.Event
	for _, b := range blocks {
		events = append(events, b.Events...)
	}
	apply(t, all, chain(ledger.Block{}, 0, events)...)
	requireDue(t, all, policies)
}

// Packed parcels without a carrier are listed, and each event after which a carrier may be found changes the value,
// also if a reorganisation removes it.
func TestUnassigned(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	packed := func(id journal.OrderID) ledger.Event {
		return advanced(id, ledger.Packed, journal.Packing, journal.Address{0x51}, 0)
	}
	seen := map[string]bool{}
	changed := func(want bool) {
		t.Helper()
		last, err := s.CarrierEvents(t.Context())
		if err != nil || seen[last] == want {
			t.Errorf("the value is %q, %v; changed should be %v", last, err, want)
		}
		seen[last] = true
	}
	changed(true)
	blocks := chain(ledger.Block{}, 0, []ledger.Event{placed(first), placed(second), packed(second)})
	apply(t, s, blocks...)
	changed(false)
	got, err := s.Unassigned(t.Context(), 10)
	if err != nil || len(got) != 1 || got[0].ID != second {
		t.Errorf("the parcels without a carrier are %+v, %v", got, err)
	}
	for _, name := range []string{"QuotePosted", "CarrierChanged", "CapacityReturned", "WeatherRecorded"} {
		last := blocks[len(blocks)-1]
		blocks = append(blocks, chain(last, 0, []ledger.Event{{Name: name}})...)
		apply(t, s, blocks[len(blocks)-1])
		changed(true)
	}
	if err := s.Rewind(t.Context(), blocks[len(blocks)-2].Number); err != nil {
		t.Fatal(err)
	}
	if last, err := s.CarrierEvents(t.Context()); err != nil || last[:2] != fmt.Sprint(blocks[len(blocks)-2].Number) {
		t.Errorf("after the rewind the last change is %q, %v", last, err)
	}
}
