package indexer_test

import (
	"fmt"
	"time"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// applyRandomAction mines, reorganises the chain, or restarts the indexer.
func applyRandomAction(t *rapid.T, chain *fakeChain, restart func()) {
	switch action := rapid.IntRange(0, 9).Draw(t, "action"); {
	case action < 5:
		chain.mine(drawEvents(t, chain))
	case action < 6:
		chain.mineEmpty(rapid.IntRange(1, 150).Draw(t, "empty blocks"))
	case action < 9:
		chain.cut(drawDepth(t, chain))
		if rapid.Bool().Draw(t, "grows far") {
			chain.mineEmpty(rapid.IntRange(1, 150).Draw(t, "empty blocks instead"))
		}
		for range rapid.IntRange(1, 10).Draw(t, "instead") {
			chain.mine(drawEvents(t, chain))
		}
	default:
		restart()
	}
}

// drawDepth returns the number of blocks that a reorganisation drops: usually few, sometimes all but the first.
func drawDepth(t *rapid.T, chain *fakeChain) int {
	limit := 8
	switch rapid.IntRange(0, 3).Draw(t, "how deep") {
	case 0:
		limit = 64
	case 1:
		limit = max(8, len(chain.blocks))
	}
	return rapid.IntRange(1, limit).Draw(t, "depth")
}

const orderIDs = 4

// drawEvents returns events that are valid in the next block of the chain.
func drawEvents(t *rapid.T, chain *fakeChain) (events []ledger.Event) {
	orders, taken := chain.orders(), chain.positions()
	for range rapid.IntRange(0, 3).Draw(t, "events") {
		id := journal.OrderID{byte(rapid.IntRange(1, orderIDs).Draw(t, "order"))}
		next := drawEvent(t, orders[id], id)
		for _, e := range next {
			if setPosition(e, taken[e.Device]) {
				taken[e.Device]++
			}
			o := orders[id]
			o.Apply(e, ledger.Block{})
			orders[id] = o
		}
		events = append(events, next...)
	}
	return events
}

func drawEvent(t *rapid.T, o ledger.Order, id journal.OrderID) []ledger.Event {
	device := journal.Address{byte(rapid.IntRange(1, 3).Draw(t, "device"))}
	if rapid.IntRange(0, 4).Draw(t, "no order") == 0 {
		return []ledger.Event{drawOther(t, device)}
	}
	advance := func(status ledger.Status, kind journal.Kind, handover uint8) ledger.Event {
		at := time.UnixMilli(int64(rapid.IntRange(1_795_000_000, 1_796_000_000).Draw(t, "time")) * 1000).UTC()
		p := &ledger.OrderAdvanced{
			ID: id, Status: status, Device: device, Kind: kind, Time: at, Lat: 1, Lon: -1,
			Centre: o.Centre, Carrier: o.Carrier, Handover: handover,
		}
		return ledger.Event{Name: "OrderAdvanced", Order: id, Device: device, Payload: p}
	}
	end := func(name string, status ledger.Status) []ledger.Event {
		p := &ledger.OrderClosed{ID: id, Status: status, ToShopper: o.Terms.Price}
		return []ledger.Event{{Name: name, Order: id, Payload: p}}
	}
	choice := rapid.IntRange(0, 9).Draw(t, "choice")
	switch {
	case o.Status >= ledger.Settled || o.Status == ledger.StatusNone && choice > 7:
		taken := ledger.ReadingTaken{Device: device, Kind: "picking"}
		p := &ledger.ReadingIgnored{ReadingTaken: taken, Reason: "TooLate"}
		return []ledger.Event{{Name: "ReadingIgnored", Order: id, Device: device, Payload: p}}
	case o.Status > ledger.StatusNone && choice > 7:
		return end("OrderClosed", ledger.Refunded)
	case o.Status > ledger.StatusNone && choice == 7:
		p := &ledger.OrderPartRefunded{ID: id, Amount: journal.AmountOf(uint64(rapid.IntRange(1, 100).Draw(t, "part")))}
		return []ledger.Event{{Name: "OrderPartRefunded", Order: id, Payload: p}}
	}
	switch o.Status {
	case ledger.StatusNone:
		until := time.Unix(1795348800, 0).UTC()
		terms := ledger.Terms{
			Price: journal.AmountOf(rapid.Uint64().Draw(t, "price")), DeliverBy: until, ValidUntil: until,
			Lines: []ledger.Line{{GTIN: 1, Quantity: 2}},
		}
		p := &ledger.OrderPlaced{ID: id, Terms: terms, Centre: uint16(rapid.IntRange(1, 9).Draw(t, "centre"))}
		return []ledger.Event{{Name: "OrderPlaced", Order: id, Payload: p}}
	case ledger.Placed:
		return []ledger.Event{advance(ledger.Confirmed, journal.Counting, 0)}
	case ledger.Confirmed:
		return []ledger.Event{advance(ledger.Picked, journal.Picking, 0)}
	case ledger.Picked:
		shipped := ledger.Event{
			Name: "ShipmentAssigned", Order: id,
			Payload: &ledger.ShipmentAssigned{
				ID: id, Carrier: 2, Mode: ledger.Drone, Price: journal.AmountOf(3), P50: 4, P90: 5, Grams: 6,
			},
		}
		packed := advance(ledger.Packed, journal.Packing, 0)
		o.Carrier = 2
		return []ledger.Event{packed, shipped, advance(ledger.Assigned, journal.Packing, 0)}
	case ledger.Assigned:
		if o.Handover == 0 {
			return []ledger.Event{advance(ledger.Assigned, journal.Departing, uint8(1+choice%2))}
		}
		return []ledger.Event{advance(ledger.Departed, journal.Departing, 3)}
	default:
		return append([]ledger.Event{advance(ledger.Delivered, journal.Accepting, 3)}, end("OrderClosed", ledger.Settled)...)
	}
}

// setPosition sets the position of an event's reading in its journal, after n earlier events. On a chain the positions
// of a device grow. It returns false if the event has none.
func setPosition(e ledger.Event, n uint64) bool {
	place := journal.Place{Epoch: uint32(1 + n/10), Seq: 2 * n} // a segment has two readings
	switch p := e.Payload.(type) {
	case *ledger.OrderAdvanced:
		p.Place = place
	case *ledger.ReadingTaken:
		p.Place = place
	case *ledger.ReadingIgnored:
		p.Place = place
	case *ledger.SegmentAccepted:
		p.Epoch, p.FirstSeq = place.Epoch, place.Seq
	default:
		return false
	}
	return true
}

// drawOther returns an event about stock, quotes or devices.
func drawOther(t *rapid.T, device journal.Address) ledger.Event {
	n := rapid.IntRange(1, 1000).Draw(t, "amount")
	switch rapid.IntRange(0, 5).Draw(t, "other") {
	case 0:
		p := &ledger.StockMoved{
			Centre: uint16(n % 3), GTIN: 4006381333931, Order: journal.OrderID{byte(n % 2)},
			Move: ledger.Pick, Quantity: 1, OnHand: uint64(n), Reserved: 2,
		}
		return ledger.Event{Name: "StockMoved", Order: p.Order, Payload: p}
	case 1:
		return ledger.Event{Name: "QuotePosted", Data: fmt.Appendf(nil,
			`{"consumer":"0x01","carrier":2,"centre":1,"zone":7,"index":%d,"quote":{"consumer":"0x01",
			"carrier":2,"centre":1,"zone":7,"mode":3,"price":%d,"p50":600,"p90":900,"grams":40,
			"maxWeight":2000,"maxWind":0,"minVisibility":0,"validUntil":1795348800,
			"capacity":5}}`, n%3, n)}
	case 2:
		p := &ledger.DeviceRevoked{Device: device, From: journal.Place{Epoch: 1, Seq: uint64(n)}}
		return ledger.Event{Name: "DeviceRevoked", Device: device, Payload: p}
	case 3:
		at := time.UnixMilli(int64(1_795_000_000_000 + n)).UTC()
		p := &ledger.SegmentAccepted{Device: device, Count: 2, T0: at, T1: at}
		return ledger.Event{Name: "SegmentAccepted", Device: device, Payload: p}
	case 4:
		at := time.UnixMilli(int64(1_795_000_000_000 + n)).UTC()
		p := &ledger.ReadingTaken{Device: device, Kind: "unknown", Time: at}
		return ledger.Event{Name: "ReadingTaken", Device: device, Payload: p}
	default:
		until := time.Unix(1795348800, 0).UTC()
		p := &ledger.DeviceEnrolled{
			Device: device, Scheme: journal.P256, Role: journal.Role(1 + n%5), Site: 1, ValidUntil: until,
		}
		return ledger.Event{Name: "DeviceEnrolled", Device: device, Payload: p}
	}
}
