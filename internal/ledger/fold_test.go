package ledger_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

var (
	start = time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
	id    = journal.OrderID{7}
	van   = journal.Address{0x5a}
	dock  = journal.Address{0xd0}
	offer = ledger.Terms{Price: journal.AmountOf(1150), Zone: 10, Lines: []ledger.Line{
		{GTIN: 96385074, Quantity: 1, Amount: journal.AmountOf(1150)},
	}}
)

// advance returns an event by a device whose clock is one second behind the block's timestamp.
func advance(
	status ledger.Status, kind journal.Kind, by journal.Address, carrier uint16, handover uint8,
) *ledger.OrderAdvanced {
	p := &ledger.OrderAdvanced{
		ID: id, Status: status, Device: by, Kind: kind, Time: start.Add(-time.Second), Lat: 1, Lon: 2,
		Centre: 1, Carrier: carrier, Handover: handover, Since: start,
	}
	if carrier != 0 {
		p.Pickup = 6
	}
	if handover != 0 {
		p.Number = 9
	}
	return p
}

// fold applies the payloads to an empty order, one block for each.
func fold(payloads ...any) ledger.Order {
	var o ledger.Order
	for i, p := range payloads {
		n := uint64(i + 1)
		e := ledger.Event{Tx: journal.Hash{byte(n)}, Log: uint32(i), Order: id, Payload: p}
		o.Apply(e, ledger.Block{Number: n, Time: start})
	}
	return o
}

var placed = &ledger.OrderPlaced{ID: id, Terms: offer, Centre: 1}

// toDoor are the events of an order until a carrier is assigned.
var toDoor = []any{
	placed,
	advance(ledger.Placed, journal.Counting, journal.Address{1}, 0, 0),
	advance(ledger.Confirmed, journal.Counting, journal.Address{1}, 0, 0),
	advance(ledger.Picked, journal.Picking, journal.Address{2}, 0, 0),
	advance(ledger.Packed, journal.Packing, journal.Address{3}, 0, 0),
	&ledger.ShipmentAssigned{
		ID: id, Carrier: 4, Mode: ledger.Drone, Price: journal.AmountOf(400), P50: 480, P90: 700, Grams: 35,
	},
	advance(ledger.Assigned, journal.Packing, journal.Address{3}, 4, 0),
}

func TestApply(t *testing.T) {
	t.Parallel()
	events := append(append([]any{}, toDoor...),
		advance(ledger.Assigned, journal.Departing, van, 4, 2),
		advance(ledger.Departed, journal.Departing, dock, 4, 3),
		advance(ledger.Delivered, journal.Accepting, van, 4, 3),
		&ledger.OrderClosed{ID: id, Status: ledger.Settled, ToMerchant: journal.AmountOf(1150)},
	)
	o := fold(events...)
	steps := o.Steps
	o.Steps = nil
	want := ledger.Order{
		ID: id, Status: ledger.Settled, Terms: offer, Centre: 1, Carrier: 4, Mode: ledger.Drone, Since: start,
		Handover: 3, Vehicle: van, Number: 9, Pickup: 6, Shipping: journal.AmountOf(400), P50: 480, P90: 700, Grams: 35,
	}
	if !reflect.DeepEqual(o, want) {
		t.Errorf("order is %+v\nwant     %+v", o, want)
	}
	for i, want := range []struct {
		status ledger.Status
		note   string
		block  uint64
	}{
		{ledger.Placed, "paid into escrow, reserved in centre 1", 1},
		{ledger.Placed, "", 2},
		{ledger.Confirmed, "shelf sensor saw the goods", 3},
		{ledger.Picked, "picked by a robot", 4},
		{ledger.Packed, "packed and weighed", 5},
		{ledger.Assigned, "least score among the standing quotes", 7}, // ShipmentAssigned in block 6 adds no step
		{ledger.Assigned, "first signature of the hand-over", 8},
		{ledger.Departed, "dock and vehicle have both signed", 9},
		{ledger.Delivered, "vehicle signed at the door", 10},
		{ledger.Settled, "escrow paid to the merchant", 11},
	} {
		if i >= len(steps) {
			t.Fatalf("%d steps, the next should be %+v", len(steps), want)
		}
		s := steps[i]
		if s.Status != want.status || s.Note != want.note || s.Block != want.block ||
			s.Tx != (journal.Hash{byte(want.block)}) || s.Log != uint32(want.block-1) || !s.BlockAt.Equal(start) {
			t.Errorf("step %d is %+v, want %+v", i, s, want)
		}
	}
	if len(steps) != 10 {
		t.Errorf("%d steps, want 10", len(steps))
	}
	// A device's step has the device's clock and position. Any other step has the block's timestamp and no position.
	if s := steps[7]; s.Device != dock || s.Kind != journal.Departing || !s.Time.Equal(start.Add(-time.Second)) ||
		s.Lat != 1 || s.Lon != 2 {
		t.Errorf("the hand-over is %+v", s)
	}
	if s := steps[9]; s.Device != (journal.Address{}) || !s.Time.Equal(start) || s.Amount != offer.Price || s.Lat != 0 {
		t.Errorf("the end is %+v", s)
	}
}

// The vehicle of an order is the device that signed with the vehicle's bit, first or second.
func TestApply_handover(t *testing.T) {
	t.Parallel()
	for name, signed := range map[string][]any{
		"vehicle first": {
			advance(ledger.Assigned, journal.Departing, van, 4, 2),
			advance(ledger.Departed, journal.Departing, dock, 4, 3),
		},
		"dock first": {
			advance(ledger.Assigned, journal.Departing, dock, 4, 1),
			advance(ledger.Departed, journal.Departing, van, 4, 3),
		},
	} {
		o := fold(append(append([]any{}, toDoor...), signed...)...)
		if o.Vehicle != van || o.Number != 9 || o.Handover != 3 || o.Status != ledger.Departed {
			t.Errorf("%s: %+v", name, o)
		}
	}
	byDock := advance(ledger.Assigned, journal.Departing, dock, 4, 1)
	if o := fold(append(append([]any{}, toDoor...), byDock)...); o.Vehicle != (journal.Address{}) {
		t.Errorf("the dock is recorded as the vehicle: %+v", o)
	}
}

// A signature for another vehicle replaces the earlier one.
func TestApply_handoverReplaced(t *testing.T) {
	t.Parallel()
	other := journal.Address{0x5b}
	sign := func(status ledger.Status, by journal.Address, handover uint8, number uint16) *ledger.OrderAdvanced {
		p := advance(status, journal.Departing, by, 4, handover)
		p.Number = number
		return p
	}
	signed := []any{
		sign(ledger.Assigned, van, 2, 9), sign(ledger.Assigned, other, 2, 8), sign(ledger.Assigned, dock, 1, 9),
		sign(ledger.Assigned, dock, 1, 8), sign(ledger.Departed, other, 3, 8),
	}
	for i, want := range []struct {
		vehicle  journal.Address
		number   uint16
		handover uint8
		note     string
	}{
		{van, 9, 2, "first signature of the hand-over"},
		{other, 8, 2, "signature of the hand-over for another vehicle; it replaces the first"},
		{journal.Address{}, 9, 1, "signature of the hand-over for another vehicle; it replaces the first"},
		{journal.Address{}, 8, 1, "signature of the hand-over for another vehicle; it replaces the first"},
		{other, 8, 3, "dock and vehicle have both signed"},
	} {
		o := fold(append(append([]any{}, toDoor...), signed[:i+1]...)...)
		note := o.Steps[len(o.Steps)-1].Note
		if o.Vehicle != want.vehicle || o.Number != want.number || o.Handover != want.handover || note != want.note {
			t.Errorf("after signature %d: vehicle %s, number %d, hand-over %d, %q; want %+v",
				i+1, o.Vehicle, o.Number, o.Handover, note, want)
		}
	}
}

func TestApply_closed(t *testing.T) {
	t.Parallel()
	five := journal.AmountOf(5)
	for _, c := range []struct {
		event ledger.OrderClosed
		note  string
	}{
		{ledger.OrderClosed{Status: ledger.Settled, ToMerchant: five}, "escrow paid to the merchant"},
		{
			ledger.OrderClosed{Status: ledger.Settled, ToMerchant: five, ToShopper: journal.AmountOf(2)},
			"escrow divided between shopper and merchant",
		},
		{ledger.OrderClosed{Status: ledger.Settled, ToShopper: five}, "escrow paid back to the shopper"}, // by the arbiter
		{ledger.OrderClosed{Status: ledger.Cancelled, ToShopper: five}, "escrow paid back to the shopper"},
		{ledger.OrderClosed{Status: ledger.Refunded, ToShopper: five}, "escrow paid back to the shopper"},
		{ledger.OrderClosed{Status: ledger.Damaged, ToShopper: five}, "found damaged: escrow paid back to the shopper"},
		{ledger.OrderClosed{Status: ledger.Lost, ToShopper: five}, "lost on the way: escrow paid back to the shopper"},
		{ledger.OrderClosed{Status: ledger.Returned, ToShopper: five}, "back in the centre: escrow paid back to the shopper"},
		{
			ledger.OrderClosed{Status: ledger.Refunded, ToShopper: five, Credited: true},
			"escrow paid back to the shopper; the token refused a payment, which waits to be withdrawn",
		},
	} {
		c.event.ID = id
		o := fold(placed, &c.event)
		end := o.Steps[len(o.Steps)-1]
		if o.Status != c.event.Status || end.Status != c.event.Status || end.Note != c.note || end.Amount != five {
			t.Errorf("%s: %+v", c.event.Status, o)
		}
	}
}

// A move to another centre is noted. An assignment to the next carrier clears the first signature of the hand-over.
func TestApply_moved(t *testing.T) {
	t.Parallel()
	moved := advance(ledger.Placed, journal.Counting, journal.Address{1}, 0, 0)
	moved.Centre = 2
	const want = "too few on the shelf: moved from centre 1 to centre 2"
	if o := fold(placed, moved); o.Centre != 2 || o.Steps[1].Note != want {
		t.Errorf("moved: %+v", o)
	}
	next := advance(ledger.Assigned, journal.Heartbeat, journal.Address{}, 5, 0)
	next.Since = start.Add(time.Hour)
	o := fold(append(append([]any{}, toDoor...), advance(ledger.Assigned, journal.Departing, van, 4, 2), next)...)
	if o.Carrier != 5 || o.Handover != 0 || o.Number != 0 || o.Vehicle != (journal.Address{}) ||
		!o.Since.Equal(next.Since) {
		t.Errorf("the next carrier: %+v", o)
	}
	if note := o.Steps[len(o.Steps)-1].Note; note != "the carrier did not come in time: the next has it" {
		t.Errorf("note is %q", note)
	}
}

// A partial refund does not change the status.
func TestApply_partRefunded(t *testing.T) {
	t.Parallel()
	o := fold(placed, &ledger.OrderPartRefunded{ID: id, Amount: journal.AmountOf(7)})
	if end := o.Steps[1]; o.Status != ledger.Placed || end.Amount != journal.AmountOf(7) || end.Status != ledger.Placed {
		t.Errorf("order is %+v", o)
	}
}

// A reassigned parcel has the carrier, mode and price of the next quote, and the hand-over begins anew.
func TestApply_reassigned(t *testing.T) {
	t.Parallel()
	o := fold(append(append([]any{}, toDoor...),
		advance(ledger.Assigned, journal.Departing, van, 4, 2),
		&ledger.ShipmentAssigned{ID: id, Carrier: 5, Mode: ledger.Driver, Price: journal.AmountOf(600), P50: 900},
		advance(ledger.Assigned, journal.Heartbeat, journal.Address{}, 5, 0))...)
	if o.Status != ledger.Assigned || o.Carrier != 5 || o.Mode != ledger.Driver || o.Handover != 0 ||
		o.Vehicle != (journal.Address{}) || o.Shipping != journal.AmountOf(600) || o.P50 != 900 {
		t.Errorf("reassigned parcel is %+v", o)
	}
}

// ShipmentAssigned is ignored unless the parcel is packed or assigned.
func TestApply_assignedWhileNotPacked(t *testing.T) {
	t.Parallel()
	other := &ledger.ShipmentAssigned{
		ID: id, Carrier: 9, Mode: ledger.Driver, Price: journal.AmountOf(1), P50: 1, P90: 2, Grams: 3,
	}
	history := append(append([]any{}, toDoor...), advance(ledger.Departed, journal.Departing, van, 4, 3))
	for n := range len(history) + 1 {
		want := fold(history[:n]...)
		if want.Status == ledger.Packed || want.Status == ledger.Assigned {
			continue
		}
		if got := fold(append(append([]any{}, history[:n]...), other)...); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v", want.Status, got)
		}
	}
}

// Payloads of other types do not change an order.
func TestApply_otherPayloads(t *testing.T) {
	t.Parallel()
	want := fold(toDoor...)
	for name, payload := range map[string]any{
		"none": nil, "of another kind": &ledger.FeedEntry{}, "not a pointer": ledger.OrderClosed{Status: ledger.Settled},
	} {
		if got := fold(append(append([]any{}, toDoor...), payload)...); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
