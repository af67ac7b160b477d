package keeper

import (
	"maps"
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// actPlace identifies an act.
type actPlace struct {
	device journal.Address
	place  journal.Place
}

// chainState is the state of the parcels and pending acts after a block.
type chainState struct {
	at       ledger.Cursor
	orders   map[journal.OrderID]*ledger.Order // open, or with pending acts; without steps
	pending  map[actPlace]ledger.ActPending
	carriers int // number of events after which another carrier may be found
}

func newChainState() *chainState {
	return &chainState{orders: map[journal.OrderID]*ledger.Order{}, pending: map[actPlace]ledger.ActPending{}}
}

func (s *chainState) clone() *chainState {
	c := &chainState{
		at: s.at, orders: make(map[journal.OrderID]*ledger.Order, len(s.orders)), pending: maps.Clone(s.pending),
		carriers: s.carriers,
	}
	for id, o := range s.orders {
		own := *o
		c.orders[id] = &own
	}
	return c
}

// apply applies the events of a block.
func (s *chainState) apply(b ledger.Block) {
	s.at = ledger.Cursor{Number: b.Number, Hash: b.Hash}
	for i := range b.Events {
		e := &b.Events[i]
		if slices.Contains(carrierEvents, e.Name) {
			s.carriers++
		}
		switch p := e.Payload.(type) {
		case *ledger.ActPending:
			s.pending[actPlace{p.Device, p.Place}] = *p
		case *ledger.OrderAdvanced:
			if p.Device != (journal.Address{}) {
				s.end(actPlace{p.Device, p.Place})
			}
		case *ledger.ReadingIgnored:
			s.end(actPlace{p.Device, p.Place})
		}
		if e.MovesOrder() {
			s.move(*e, b)
		}
	}
}

// move applies an event to the parcels that it moves.
func (s *chainState) move(e ledger.Event, b ledger.Block) {
	_, begins := e.Payload.(*ledger.OrderPlaced)
	for _, id := range e.Orders() {
		o := s.orders[id]
		if o == nil && !begins {
			continue
		}
		if o == nil {
			o = &ledger.Order{ID: id}
			s.orders[id] = o
		}
		o.Apply(e, b)
		o.Steps = nil
		s.drop(id)
	}
}

// end removes an act that is not pending any more.
func (s *chainState) end(a actPlace) {
	act, pending := s.pending[a]
	if pending {
		delete(s.pending, a)
		s.drop(act.Parcel)
	}
}

// drop forgets a parcel that is closed and has no pending act.
func (s *chainState) drop(id journal.OrderID) {
	o := s.orders[id]
	if o == nil || o.Status.Open() {
		return
	}
	for _, a := range s.pending {
		if a.Parcel == id {
			return
		}
	}
	delete(s.orders, id)
}
