package sim

import (
	"bytes"
	"context"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// fakeChain is a chain with one block per second and the rules of the contracts, and the devices that are enrolled on
// it. It keeps its state while the simulation restarts.
type fakeChain struct {
	t       *testing.T
	network ledger.Network
	devices map[string]*fakeDevice

	mu        sync.Mutex // guards the fields below
	orders    map[journal.OrderID]*ledger.Order
	ids       []journal.OrderID // in the sequence in which they were placed
	stock     map[uint16]map[uint64]uint64
	queue     []signed
	stale     map[journal.OrderID]map[Count]int
	down      bool // no reading reaches the chain, as while no oracle runs
	makeStale int  // number of counts from now on that are older than the last movement
	ignored   []string
	miscounts int // counts that differed from stock
	changed   []journal.OrderID
	ahead     time.Duration // the chain's time minus the test's, as the devices know it

	codes map[journal.OrderID]journal.Code // of the orders whose delivery needs a code
	doors *fakeDoors                       // nil: nobody is at any door

	beforeDock func(journal.OrderID) // called before a dock's hand-over is queued, unless it is nil
}

// signed is a reading that waits for the next block.
type signed struct {
	by *fakeDevice
	r  journal.Reading
}

func newFakeChain(t *testing.T) *fakeChain {
	t.Helper()
	w := &fakeChain{
		t: t, devices: map[string]*fakeDevice{}, orders: map[journal.OrderID]*ledger.Order{},
		stock: map[uint16]map[uint64]uint64{}, stale: map[journal.OrderID]map[Count]int{},
		codes: map[journal.OrderID]journal.Code{},
	}
	if _, err := toml.DecodeFile("../../deploy/network.toml", &w.network); err != nil {
		t.Fatal(err)
	}
	for i, e := range w.network.Devices {
		d := &fakeDevice{chain: w, enrolled: e, id: journal.Address{byte(i + 1)}, number: 1}
		for _, other := range w.network.Devices[:i] {
			if other.Role == e.Role && other.Site == e.Site {
				d.number++
			}
		}
		w.devices[e.Name] = d
	}
	for _, c := range w.network.Centres {
		stock, err := initialStock(w.network, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		w.stock[c.ID] = stock
	}
	return w
}

// place places an order of one piece of each item, given by index, for a zone. n makes the order's id unique. Orders
// with an odd n require the middle of the zone as proof of delivery.
func (w *fakeChain) place(n byte, zone uint32, items ...int) journal.OrderID {
	w.mu.Lock()
	defer w.mu.Unlock()
	id := journal.OrderID{n * 37, n ^ 0x5a, n * 11, n * 91, n, 6: n * 7, 30: n}
	o := &ledger.Order{ID: id, Status: ledger.Placed, Terms: ledger.Terms{Zone: zone}}
	o.Terms.Proof = n % 2 * ledger.ProofZone
	for _, i := range items {
		item := w.network.Items[i]
		o.Terms.Lines = append(o.Terms.Lines, ledger.Line{GTIN: item.GTIN, Quantity: 1, Grams: item.Grams})
	}
	o.Centre = w.zone(zone).Ranking[0]
	w.orders[id], w.ids = o, append(w.ids, id)
	w.step(o, journal.Reading{Time: now()}, nil)
	return id
}

// zone returns the zone with an id.
func (w *fakeChain) zone(id uint32) ledger.Zone {
	return w.network.Zones[slices.IndexFunc(w.network.Zones, func(z ledger.Zone) bool { return z.ID == id })]
}

// split splits an order that was just placed into two parcels. The first line stays; the others go to another centre.
func (w *fakeChain) split(id journal.OrderID, to uint16) journal.OrderID {
	w.mu.Lock()
	defer w.mu.Unlock()
	o := w.orders[id]
	other := *o
	o.Lines, other.Lines = 1, uint8(1<<len(o.Terms.Lines)-2)
	other.ID, other.Parcel, other.Centre = id.WithParcel(1), 1, to
	w.orders[other.ID], w.ids = &other, append(w.ids, other.ID)
	w.changed = append(w.changed, other.ID)
	return other.ID
}

// step appends a step with the order's status, and sends the order with the next block.
func (w *fakeChain) step(o *ledger.Order, r journal.Reading, by *fakeDevice) {
	s := ledger.Step{Status: o.Status, Kind: r.Kind, Time: r.Time, BlockAt: now()}
	if by != nil {
		s.Device = by.id
	}
	o.Steps = append(slices.Clone(o.Steps), s)
	w.changed = append(w.changed, o.ID)
}

// closeOrder closes an order that was not delivered. If it was picked and not packed, the goods return to stock.
func (w *fakeChain) closeOrder(id journal.OrderID, to ledger.Status) {
	w.mu.Lock()
	defer w.mu.Unlock()
	o := w.orders[id]
	if o.Status == ledger.Picked {
		for _, l := range o.Terms.Lines {
			w.stock[o.Centre][l.GTIN] += uint64(l.Quantity)
		}
	}
	o.Status = to
	w.step(o, journal.Reading{Time: now()}, nil)
}

func (w *fakeChain) status(id journal.OrderID) ledger.Status {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.orders[id].Status
}

// Orders implements Chain. It makes one block per second.
func (w *fakeChain) Orders(ctx context.Context) (<-chan Update, error) {
	out := make(chan Update)
	go func() {
		defer close(out)
		w.mu.Lock()
		send := slices.Clone(w.ids)
		w.mu.Unlock()
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for {
			for _, id := range send {
				w.mu.Lock()
				o := Update{*w.orders[id], maps.Clone(w.stale[id])}
				w.mu.Unlock()
				select {
				case out <- o:
				case <-ctx.Done():
					return
				}
			}
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			send = w.block()
		}
	}()
	return out, nil
}

// Journal implements Chain. Fake devices lose no journal, so it returns the zero state.
func (w *fakeChain) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

// Now implements Chain.
func (w *fakeChain) Now(context.Context) (time.Time, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return now().Add(w.ahead), nil
}

// block applies the readings signed since the previous block, and returns the orders that changed.
func (w *fakeChain) block() []journal.OrderID {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.down {
		changed := w.changed
		w.changed = nil
		return changed
	}
	for _, s := range w.queue {
		if s.by.revoked {
			continue
		}
		if reason := w.apply(s.by, s.r); reason != "" {
			w.ignored = append(w.ignored, s.by.enrolled.Name+" "+s.r.Kind.String()+": "+reason)
		}
	}
	changed := w.changed
	w.queue, w.changed = nil, nil
	return changed
}

// rules says which role may sign a kind of reading, and in which status of the order.
var rules = map[journal.Kind]struct {
	role   journal.Role
	status ledger.Status
}{
	journal.Counting:   {journal.Shelf, ledger.Placed},
	journal.Picking:    {journal.Robot, ledger.Confirmed},
	journal.Packing:    {journal.Packer, ledger.Picked},
	journal.Departing:  {journal.Dock, ledger.Assigned},
	journal.Attempting: {journal.Vehicle, ledger.Departed},
	journal.Accepting:  {journal.Vehicle, ledger.Departed},
	journal.Refusing:   {journal.Vehicle, ledger.Departed},
	journal.Returning:  {journal.Dock, ledger.Refused},
}

// apply applies a reading to its order as the contracts do. It returns the reason if the reading is ignored,
// otherwise "".
func (w *fakeChain) apply(by *fakeDevice, r journal.Reading) string {
	o, e := w.orders[r.Subject], by.enrolled
	vehicle := e.Role == journal.Vehicle
	rule, ok := rules[r.Kind]
	if r.Kind == journal.Counting && e.Role == journal.Robot {
		rule.role, rule.status = journal.Robot, ledger.Confirmed
	}
	if o != nil && (r.Kind == journal.Accepting || r.Kind == journal.Refusing) && o.Status == ledger.Attempted {
		rule.status = ledger.Attempted
	}
	switch {
	case r.Kind == journal.Weather && e.Role == journal.Dock:
		return ""
	case o == nil || !ok:
		return "unknown order or kind"
	case !o.Status.Open():
		return "order is closed"
	case e.Role != rule.role && (!vehicle || r.Kind != journal.Departing):
		return "wrong role"
	case !vehicle && e.Site != o.Centre || vehicle && e.Site != o.Carrier:
		return "wrong site"
	case o.Status != rule.status && (r.Kind != journal.Returning || o.Status != ledger.InReturn):
		return "wrong status: " + o.Status.String()
	}
	switch r.Kind {
	case journal.Counting:
		if w.makeStale > 0 {
			w.makeStale--
			if w.stale[o.ID] == nil {
				w.stale[o.ID] = map[Count]int{}
			}
			w.stale[o.ID][Count{by.id, r.Aux}]++
			w.changed = append(w.changed, o.ID)
			return ""
		}
		l := o.Terms.Lines[r.Aux]
		if have := w.stock[o.Centre][l.GTIN]; uint64(r.Value) != have {
			w.miscounts++
		}
		if uint64(r.Value) < uint64(l.Quantity) {
			w.stock[o.Centre][l.GTIN] = uint64(r.Value)
			ranking := w.zone(o.Terms.Zone).Ranking
			if next := slices.Index(ranking, o.Centre) + 1; next < len(ranking) {
				o.Centre, o.Status, o.Since = ranking[next], ledger.Placed, now()
			} else {
				o.Status = ledger.Refunded
			}
			w.step(o, r, by)
			return ""
		}
		counted := 1 << r.Aux
		for _, s := range o.Steps {
			if s.Kind == journal.Counting {
				lines, _ := s.Amount.Uint64()
				counted |= int(lines)
			}
		}
		if !o.Has(int(r.Aux)) {
			return "line belongs to another parcel"
		}
		if want := 1<<len(o.Terms.Lines) - 1; counted == want || counted == int(o.Lines) {
			o.Status = ledger.Confirmed
		}
		w.step(o, r, by)
		o.Steps[len(o.Steps)-1].Amount = journal.AmountOf(uint64(counted))
		return ""
	case journal.Picking:
		for _, l := range o.Carried() {
			w.stock[o.Centre][l.GTIN] -= uint64(l.Quantity)
		}
		o.Status = ledger.Picked
	case journal.Packing:
		o.Status = ledger.Packed
		w.step(o, r, by)
		w.assign(o)
	case journal.Departing:
		if r.Value != o.Since.Unix() {
			return "nonce is not that of this assignment"
		}
		bit, number := ledger.HandoverDock, uint16(r.Aux)
		if vehicle {
			bit, number = ledger.HandoverVehicle, by.number
		}
		if number == 0 || o.Handover&bit != 0 && o.Number == number {
			return "no number, or signed already"
		}
		if o.Number != number {
			o.Handover, o.Number, o.Vehicle = 0, number, journal.Address{}
		}
		o.Handover |= bit
		if vehicle {
			o.Vehicle = by.id
		}
		if o.Handover == ledger.HandoverDock|ledger.HandoverVehicle {
			o.Status = ledger.Departed
		}
	case journal.Attempting:
		o.Status = ledger.Attempted
	case journal.Refusing:
		o.Status = ledger.Refused
	case journal.Returning:
		for _, l := range o.Carried() {
			w.stock[o.Centre][l.GTIN] += uint64(l.Quantity)
		}
		o.Status = ledger.Returned
	case journal.Accepting:
		value, aux := w.codes[o.ID].Split()
		if r.Value != value || r.Aux != aux {
			return "wrong code"
		}
		want := journal.Point{} // no position, unless the terms require the middle of the zone
		if z := w.zone(o.Terms.Zone); o.Terms.Proof&ledger.ProofZone != 0 {
			want = journal.Point{Lat: z.Lat, Lon: z.Lon}
		}
		if r.Position() != want {
			return "wrong position"
		}
		if !bytes.Equal(o.Vehicle[:], by.id[:]) {
			w.t.Errorf("%s signed the delivery of another vehicle's parcel", e.Name)
		}
		o.Status = ledger.Settled
	}
	w.step(o, r, by)
	return ""
}

// assign assigns the order to the quote with the lowest score.
func (w *fakeChain) assign(o *ledger.Order) {
	terms := o.Terms
	terms.PriceWeight, terms.TimeWeight = 1, 1000
	var best *big.Int
	for _, c := range w.network.Carriers {
		for _, q := range c.Quotes {
			score := q.Score(&terms, now())
			serves := len(q.Zones) == 0 || slices.Contains(q.Zones, o.Terms.Zone)
			if weight(*o) > int64(q.MaxWeight) || !serves || best != nil && score.Cmp(best) >= 0 {
				continue
			}
			best, o.Carrier, o.Mode = score, c.ID, q.Mode
		}
	}
	o.Status, o.Since = ledger.Assigned, time.Now().UTC().Truncate(time.Second)
	o.Handover, o.Number, o.Vehicle = 0, 0, journal.Address{}
}
