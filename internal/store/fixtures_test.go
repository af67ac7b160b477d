package store_test

import (
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// deviceEvent returns an event of a device.
func deviceEvent(name string, device journal.Address, payload any) ledger.Event {
	return ledger.Event{Name: name, Device: device, Payload: payload}
}

// stockMoved returns an event of a movement of stock.
func stockMoved(p ledger.StockMoved) ledger.Event {
	return ledger.Event{Name: "StockMoved", Order: p.Order, Payload: &p}
}

// orderClosed returns the event that closes an order.
func orderClosed(p ledger.OrderClosed) ledger.Event {
	return ledger.Event{Name: "OrderClosed", Order: p.ID, Payload: &p}
}

// Test data of storetest.
var (
	first    = storetest.First
	second   = storetest.Second
	parcel   = storetest.Parcel
	drone    = storetest.Drone
	noon     = storetest.Noon
	seen     = storetest.Seen
	placed   = storetest.Placed
	advanced = storetest.Advanced
	chain    = storetest.Chain
	journey  = storetest.Journey
	split    = storetest.Split
	apply    = storetest.Apply
	feed     = storetest.FeedLines
)
