package api

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"maps"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// steps returns the steps of an order until it is settled, four seconds apart. The last step is at base.
func steps(n ledger.Network, o ledger.Order, base time.Time) []ledger.Step {
	made := []struct {
		status ledger.Status
		kind   journal.Kind
		device int // index in n.Devices plus 1; 0: none
	}{
		{ledger.Placed, journal.Heartbeat, 0},
		{ledger.Confirmed, journal.Counting, 1},
		{ledger.Picked, journal.Picking, 2},
		{ledger.Packed, journal.Packing, 3},
		{ledger.Assigned, journal.Heartbeat, 0},
		{ledger.Assigned, journal.Departing, 4},
		{ledger.Departed, journal.Departing, 5},
		{ledger.Delivered, journal.Accepting, 5},
		{ledger.Settled, journal.Heartbeat, 0},
	}
	var out []ledger.Step
	for i, m := range made {
		at := base.Add(time.Duration(i-len(made)+1) * 4 * time.Second)
		s := ledger.Step{
			Status: m.status, Kind: m.kind, Time: at, Block: uint64(42 + i*3), BlockAt: at.Add(time.Second),
			Tx: sha256.Sum256([]byte{byte(i)}), Log: uint32(i),
		}
		if m.device > 0 {
			s.Device = n.Devices[m.device-1].ID
			s.Lat, s.Lon = n.Centres[0].Lat, n.Centres[0].Lon
		}
		switch m.status {
		case ledger.Delivered:
			s.Lat, s.Lon = n.Zones[0].Lat, n.Zones[0].Lon
		case ledger.Settled:
			s.Amount = o.Terms.Price
		}
		out = append(out, s)
	}
	return out
}

// advance adds a step to an order, its feed and its events, as the indexer does.
func (f *fake) advance(t testing.TB, id journal.OrderID, s ledger.Step) {
	t.Helper()
	f.mu.Lock()
	o, ok := f.orders[id]
	if !ok {
		o = f.pending[id]
	}
	o.Status, o.Steps = s.Status, append(o.Steps[:len(o.Steps):len(o.Steps)], s)
	extra := map[string]any{"centre": o.Centre}
	switch s.Status {
	case ledger.Assigned:
		o.Carrier, o.Mode = 1, ledger.Driver
	case ledger.Departed:
		o.Vehicle = s.Device
		extra["link"] = "/t/" + Token(config(f).Secret, PurposeTrack, id)
	}
	extra["carrier"], extra["mode"] = o.Carrier, o.Mode
	f.orders[id] = o
	e := ledger.Event{
		Name: "OrderAdvanced", Tx: s.Tx, Log: s.Log, Order: id, Device: s.Device, Data: json.RawMessage(`{}`),
	}
	f.events[id] = append(f.events[id], ledger.EventAt{Event: e, Block: s.Block, BlockAt: s.BlockAt})
	f.mu.Unlock()
	f.append(t, id, "step", s, extra)
}

// append adds an entry to an order's feed and closes f.grown.
func (f *fake) append(t testing.TB, id journal.OrderID, kind string, body any, extra map[string]any) {
	t.Helper()
	b, err := json.Marshal(body)
	if err == nil && extra == nil {
		extra = map[string]any{}
	}
	entry := map[string]any{}
	if err := errors.Join(err, json.Unmarshal(b, &entry)); err != nil {
		t.Fatal(err)
	}
	maps.Copy(entry, extra)
	f.mu.Lock()
	defer f.mu.Unlock()
	seq := uint64(len(f.feed[id]) + 1)
	entry["type"], entry["seq"], entry["order"] = kind, seq, id
	raw, err := json.Marshal(entry)
	if err != nil {
		t.Fatal(err)
	}
	f.feed[id] = append(f.feed[id], ledger.FeedEntry{Order: id, Seq: seq, Type: kind, Body: raw})
	close(f.grown)
	f.grown = make(chan struct{})
}

// orderAt adds an order that has reached status upTo, and returns its id and the tokens of its links.
func orderAt(t testing.TB, f *fake, upTo ledger.Status) (id journal.OrderID, receipt, track string) {
	t.Helper()
	n := network()
	terms := ledger.Terms{
		Merchant: journal.Address{0xbb}, Shopper: journal.Address{0xcc}, Price: journal.AmountOf(18_000_000), Zone: 1,
		ValidUntil: noon.Add(10 * time.Minute), DeliverBy: noon.Add(24 * time.Hour), Nonce: uint64(upTo),
		Lines: []ledger.Line{{GTIN: 9521000001015, Quantity: 1}},
	}
	id = f.OrderID(terms)
	o := ledger.Order{ID: id, Terms: terms, Centre: 1}
	f.orders[id] = o
	for _, s := range steps(n, o, noon) {
		if s.Status <= upTo && (upTo <= ledger.Settled || s.Status <= ledger.Packed) {
			f.advance(t, id, s)
		}
	}
	if upTo > ledger.Settled {
		f.advance(t, id, ledger.Step{Status: upTo, Time: noon, Amount: terms.Price, Block: 99, Tx: journal.Hash{9}})
	}
	secret := config(f).Secret
	receipt, track = Token(secret, PurposeReceipt, id), Token(secret, PurposeTrack, id)
	for _, l := range (&API{Config: Config{Secret: secret}}).links(ledger.Checkout{Order: id, Terms: terms}) {
		f.links[l.Token], f.purpose[l.Token] = id, l.Purpose
	}
	return id, receipt, track
}

// addPosition adds a position to an order's feed, with left metres and a number of stops before the order's.
func addPosition(t testing.TB, f *fake, id journal.OrderID, at journal.Point, when time.Time, left float64, stops int) {
	t.Helper()
	f.append(t, id, "position", map[string]any{
		"device": journal.Address{5}, "time": when, "lat": at.Lat, "lon": at.Lon, "speed": 9000,
		"eta": when.Add(100 * time.Second), "eta_low": when.Add(80 * time.Second), "eta_high": when.Add(170 * time.Second),
		"left": left, "stops": stops, "anchored": false,
	}, nil)
}
