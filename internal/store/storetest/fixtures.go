package storetest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
)

// Orders, devices and times of the test data.
var (
	First  = journal.OrderID{1}
	Second = journal.OrderID{2}
	Parcel = First.WithParcel(1) // second parcel of First, in Split
	Dock   = journal.Address{0xd0}
	Drone  = journal.Address{0xd1}
	Noon   = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	Seen   = Noon.Add(time.Hour) // Seen of all blocks of Chain

	// HighAmount is an amount of more than 64 bits.
	HighAmount = journal.AmountFromWords(1<<31, 1<<63+7)
)

// Terms returns terms with a price.
func Terms(price journal.Amount) ledger.Terms {
	return ledger.Terms{
		Merchant: journal.Address{0xaa}, Shopper: journal.Address{0xbb}, Token: journal.Address{0xcc}, Price: price, Zone: 7,
		ValidUntil: Noon, DeliverBy: Noon.Add(time.Hour), PriceWeight: 1, TimeWeight: 2, CO2Weight: 1<<64 - 1,
		Commitment: journal.Hash{9}, Nonce: 1<<64 - 1,
		Lines: []ledger.Line{{GTIN: 4006381333931, Quantity: 2, Amount: price, Grams: 500, Volume: 900}},
	}
}

// Placed returns the event that places an order.
func Placed(id journal.OrderID) ledger.Event {
	p := &ledger.OrderPlaced{ID: id, Terms: Terms(journal.MaxAmount), Centre: 3}
	return ledger.Event{Name: "OrderPlaced", Order: id, Payload: p}
}

// Advanced returns the event of a step that a device signed.
func Advanced(
	id journal.OrderID, status ledger.Status, kind journal.Kind, device journal.Address, handover uint8,
) ledger.Event {
	p := &ledger.OrderAdvanced{
		ID: id, Status: status, Device: device, Kind: kind, Time: Noon.Add(1500 * time.Millisecond),
		Lat: 542000000, Lon: -59000000, Centre: 3, Handover: handover,
	}
	if status >= ledger.Assigned {
		p.Carrier, p.Pickup = 2, 3
	}
	if handover != 0 {
		p.Number = 4
	}
	return ledger.Event{Name: "OrderAdvanced", Order: id, Device: device, Payload: p}
}

// Assigned returns the event that assigns a carrier to an order.
func Assigned(id journal.OrderID) ledger.Event {
	return ledger.Event{Name: "ShipmentAssigned", Order: id, Payload: &ledger.ShipmentAssigned{
		ID: id, Carrier: 2, Mode: ledger.Drone, Price: HighAmount, P50: 600, P90: 900, Grams: 40,
	}}
}

// Settled returns the event that pays the merchant.
func Settled(id journal.OrderID) ledger.Event {
	return ledger.Event{Name: "OrderClosed", Order: id, Payload: &ledger.OrderClosed{
		ID: id, Status: ledger.Settled, ToMerchant: journal.MaxAmount,
	}}
}

// Chain returns one block for each element of events, after parent, or from number 10 if parent is zero. fork is part
// of the hashes, so that blocks of different forks differ.
func Chain(parent ledger.Block, fork byte, events ...[]ledger.Event) []ledger.Block {
	if parent.Number == 0 {
		parent = ledger.Block{Number: 9, Hash: journal.Hash{9}}
	}
	var blocks []ledger.Block
	for _, these := range events {
		n := parent.Number + 1
		b := ledger.Block{
			Number: n, Hash: journal.Hash{byte(n), fork}, Parent: parent.Hash,
			Time: Noon.Add(time.Duration(n) * time.Second), Seen: Seen,
		}
		for i, e := range these {
			e.Log, e.Tx, e.Address = uint32(i), journal.Hash{0xee, byte(n)}, journal.Address{0x0f}
			if e.Data == nil {
				e.Data = json.RawMessage(`{"big": "18446744073709551615"}`)
			}
			b.Events = append(b.Events, e)
		}
		blocks, parent = append(blocks, b), b
	}
	return blocks
}

// Journey returns the events of an order from placement to settlement, in seven blocks.
func Journey(id journal.OrderID) [][]ledger.Event {
	return [][]ledger.Event{
		{Placed(id)},
		{Advanced(id, ledger.Confirmed, journal.Counting, journal.Address{0x51}, 0)},
		{Advanced(id, ledger.Picked, journal.Picking, journal.Address{0x0b}, 0)},
		{
			Advanced(id, ledger.Packed, journal.Packing, journal.Address{0x9a}, 0), Assigned(id),
			Advanced(id, ledger.Assigned, journal.Packing, journal.Address{0x9a}, 0),
		},
		{Advanced(id, ledger.Assigned, journal.Departing, Dock, 1)},
		{Advanced(id, ledger.Departed, journal.Departing, Drone, 3)},
		{Advanced(id, ledger.Delivered, journal.Accepting, Drone, 3), Settled(id)},
	}
}

// Split returns the events of First in two parcels. Both parcels advance in each block.
func Split() [][]ledger.Event {
	begin := Placed(First)
	begin.Payload.(*ledger.OrderPlaced).Parcels = []ledger.Parcel{
		{ID: First, Centre: 3, Lines: 1}, {ID: Parcel, Centre: 4, Lines: 2},
	}
	all := [][]ledger.Event{{begin}}
	one, other := Journey(First)[1:], Journey(Parcel)[1:]
	for i := range one {
		all = append(all, append(one[i], other[i]...))
	}
	return all
}

// Apply applies blocks to s.
func Apply(t testing.TB, s *store.Store, blocks ...ledger.Block) {
	t.Helper()
	if err := s.Apply(t.Context(), blocks...); err != nil {
		t.Fatal(err)
	}
}

// FeedLines reads the feed of an order as lines like "1 step placed" and "2 retracted none". It checks that the bodies
// repeat number and type.
func FeedLines(t testing.TB, s *store.Store, id journal.OrderID) []string {
	t.Helper()
	entries, err := s.Feed(t.Context(), id, 0, 1000)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, e := range entries {
		var body struct {
			Type   string
			Seq    uint64
			Status string
			Now    struct{ Status string } `json:"order_now"`
		}
		if err := json.Unmarshal(e.Body, &body); err != nil {
			t.Fatal(err)
		}
		if body.Seq != e.Seq || body.Type != e.Type {
			t.Errorf("entry %d %s has body %s", e.Seq, e.Type, e.Body)
		}
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%d %s %s%s", e.Seq, e.Type, body.Status, body.Now.Status)))
	}
	return lines
}
