package sim

import (
	"bytes"
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/BurntSushi/toml"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
)

// town is a chain of one-second blocks with the contract's rules, and the devices that sign for it. It outlives restarts of
// the simulation, as the real ones do.
type town struct {
	t       *testing.T
	network ledger.Network
	devices map[string]*fake

	mu      sync.Mutex
	orders  map[journal.OrderID]*ledger.Order
	ids     []journal.OrderID // in order of placing
	stock   map[uint16]map[uint64]uint64
	queue   []signed
	ignored []string
	differs int // counts that differed from the ledger
	changed []journal.OrderID
}

type signed struct {
	by *fake
	r  journal.Reading
}

// fake is a device whose journal is memory.
type fake struct {
	town     *town
	enrolled ledger.EnrolledDevice
	id       journal.Address

	mu      sync.Mutex
	acts    []journal.Reading
	records []journal.Reading
	revoked bool // the chain refuses what it signs
}

func (f *fake) ID() journal.Address { return f.id }

func (f *fake) Act(r journal.Reading) error {
	f.mu.Lock()
	if f.has(r.Kind, r.Subject, r.Aux) {
		f.town.t.Errorf("%s signed %s of %s twice", f.enrolled.Name, r.Kind, r.Subject.Short())
	}
	f.acts = append(f.acts, r)
	f.mu.Unlock()
	f.town.mu.Lock()
	defer f.town.mu.Unlock()
	f.town.queue = append(f.town.queue, signed{f, r})
	return nil
}

func (f *fake) Record(r journal.Reading) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.records = append(f.records, r)
	return nil
}

func (f *fake) has(k journal.Kind, id journal.OrderID, aux uint64) bool {
	return slices.ContainsFunc(f.acts, func(r journal.Reading) bool { return r.Kind == k && r.Subject == id && (aux == any || r.Aux == aux) })
}

const any = 1 << 60

func (f *fake) Acted(k journal.Kind, id journal.OrderID) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.has(k, id, any)
}

func (f *fake) ActedOn(k journal.Kind, id journal.OrderID, aux uint64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.has(k, id, aux)
}

func newTown(t *testing.T) *town {
	t.Helper()
	w := &town{t: t, devices: map[string]*fake{}, orders: map[journal.OrderID]*ledger.Order{}, stock: map[uint16]map[uint64]uint64{}}
	if _, err := toml.DecodeFile("../../deploy/network.toml", &w.network); err != nil {
		t.Fatal(err)
	}
	for i, e := range w.network.Devices {
		w.devices[e.Name] = &fake{town: w, enrolled: e, id: journal.Address{byte(i + 1)}}
	}
	for _, c := range w.network.Centres {
		stock, err := atStart(w.network, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		w.stock[c.ID] = stock
	}
	return w
}

// place is an order of one piece of each item, by index, for a zone.
func (w *town) place(n byte, zone uint32, items ...int) journal.OrderID {
	w.mu.Lock()
	defer w.mu.Unlock()
	id := journal.OrderID{n * 37, n ^ 0x5a, n * 11, n * 91, n, 6: n * 7, 31: n}
	o := &ledger.Order{ID: id, Status: ledger.Placed, Terms: ledger.Terms{Zone: zone}}
	for _, i := range items {
		o.Terms.Lines = append(o.Terms.Lines, ledger.Line{GTIN: w.network.Items[i].GTIN, Quantity: 1})
		o.Terms.Weight += w.network.Items[i].Weight
	}
	z := w.network.Zones[slices.IndexFunc(w.network.Zones, func(z ledger.Zone) bool { return z.ID == zone })]
	o.Centre = z.Ranking[0]
	w.orders[id], w.ids = o, append(w.ids, id)
	w.step(o, journal.Reading{Time: now()}, nil)
	return id
}

// split makes an order just placed two parcels: the first line stays, the others go to another centre.
func (w *town) split(id journal.OrderID, to uint16) journal.OrderID {
	w.mu.Lock()
	defer w.mu.Unlock()
	o := w.orders[id]
	other := *o
	other.ID[30]++
	o.Lines, other.Lines = 1, uint8(1<<len(o.Terms.Lines)-2)
	other.Of, other.Parcel, other.Centre = id, 1, to
	w.orders[other.ID], w.ids = &other, append(w.ids, other.ID)
	w.changed = append(w.changed, other.ID)
	return other.ID
}

func (w *town) step(o *ledger.Order, r journal.Reading, by *fake) {
	s := ledger.Step{Status: o.Status, Kind: r.Kind, Time: r.Time, BlockAt: now()}
	if by != nil {
		s.Device = by.id
	}
	o.Steps = append(slices.Clone(o.Steps), s)
	w.changed = append(w.changed, o.ID)
}

// closeOrder ends an order without delivery.
func (w *town) closeOrder(id journal.OrderID, to ledger.Status) {
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

func (w *town) status(id journal.OrderID) ledger.Status {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.orders[id].Status
}

// Orders implements Chain: a block a second.
func (w *town) Orders(ctx context.Context) (<-chan ledger.Order, error) {
	out := make(chan ledger.Order)
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
				o := *w.orders[id]
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

// Journal implements Chain: nothing is lost here.
func (w *town) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

func (w *town) block() []journal.OrderID {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, s := range w.queue {
		if s.by.revoked {
			continue
		}
		if reason := w.move(s.by, s.r); reason != "" {
			w.ignored = append(w.ignored, s.by.enrolled.Name+" "+s.r.Kind.String()+": "+reason)
		}
	}
	changed := w.changed
	w.queue, w.changed = nil, nil
	return changed
}

var rules = map[journal.Kind]struct {
	role   journal.Role
	status ledger.Status
}{
	journal.Counting: {journal.Shelf, ledger.Placed}, journal.Picking: {journal.Robot, ledger.Confirmed}, journal.Packing: {journal.Packer, ledger.Picked},
	journal.Departing: {journal.Dock, ledger.Assigned}, journal.Accepting: {journal.Vehicle, ledger.Departed},
}

// move is the contract's.
func (w *town) move(by *fake, r journal.Reading) string {
	o, e := w.orders[r.Subject], by.enrolled
	vehicle := e.Role == journal.Vehicle
	rule, ok := rules[r.Kind]
	switch {
	case o == nil || !ok:
		return "unknown"
	case !o.Status.Open():
		return "closed"
	case e.Role != rule.role && (!vehicle || r.Kind != journal.Departing):
		return "wrong role"
	case !vehicle && e.Site != o.Centre || vehicle && e.Site != o.Carrier:
		return "wrong site"
	case o.Status != rule.status:
		return "not its time: " + o.Status.String()
	}
	switch r.Kind {
	case journal.Counting:
		l := o.Terms.Lines[r.Aux]
		if have := w.stock[o.Centre][l.GTIN]; uint64(r.Value) != have {
			w.differs++
		}
		if uint64(r.Value) < uint64(l.Quantity) {
			return "count short"
		}
		counted := 1 << r.Aux
		for _, s := range o.Steps {
			if s.Kind == journal.Counting {
				counted |= int(s.Amount)
			}
		}
		if !o.Has(int(r.Aux)) {
			return "another parcel's line"
		}
		if want := 1<<len(o.Terms.Lines) - 1; counted == want || counted == int(o.Lines) {
			o.Status = ledger.Confirmed
		}
		w.step(o, r, by)
		o.Steps[len(o.Steps)-1].Amount = uint64(counted)
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
		bit := uint8(1)
		if vehicle {
			bit = vehicleSigned
		}
		if r.Value != o.Since.Unix() {
			return "another turn's nonce"
		}
		if o.Handover&bit != 0 {
			if vehicle {
				return "" // two vehicles may come for one parcel: one becomes free as the other signs
			}
			return "signed already"
		}
		o.Handover |= bit
		if vehicle {
			o.Vehicle = by.id
		}
		if o.Handover == 3 {
			o.Status = ledger.Departed
		}
	case journal.Accepting:
		z := w.network.Zones[slices.IndexFunc(w.network.Zones, func(z ledger.Zone) bool { return z.ID == o.Terms.Zone })]
		if !routing.Within(z, journal.Point{Lat: r.Lat, Lon: r.Lon}) {
			return "out of zone"
		}
		if !bytes.Equal(o.Vehicle[:], by.id[:]) {
			w.t.Errorf("%s delivered another's parcel", e.Name)
		}
		o.Status = ledger.Settled
	}
	w.step(o, r, by)
	return ""
}

func (w *town) assign(o *ledger.Order) {
	best := uint64(0)
	for _, c := range w.network.Carriers {
		for _, q := range c.Quotes {
			score := q.Price + 1000*uint64(q.Transit.Seconds())
			if o.Terms.Weight > q.MaxWeight || len(q.Zones) > 0 && !slices.Contains(q.Zones, o.Terms.Zone) || best > 0 && score >= best {
				continue
			}
			best, o.Carrier, o.Mode = score, c.ID, q.Mode
		}
	}
	o.Status, o.Since = ledger.Assigned, time.Now().UTC().Truncate(time.Second)
}
