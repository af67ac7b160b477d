package sim

import (
	"context"
	"fmt"
	"strconv"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// What each step takes, in seconds at pace 1.
const (
	counting = 3.0
	picking  = 6.0
	packing  = 6.0
	handing  = 1.0 // at the dock
	approach = 4.0 // a vehicle to the dock: its way there is nobody's order, and cut short

	batch    = 16   // orders handled at once
	together = 0.12 // what each further order of a batch adds, as a share
)

// vehicleSigned is the vehicle's bit in Order.Handover.
const vehicleSigned = 2

// station is a device that stays in its centre.
type station struct {
	body
	takes float64                 // seconds at pace 1
	wants func(ledger.Order) bool // whether an order is its turn, and not done yet
	do    func(ledger.Order) error
}

func newStation(b body, e ledger.EnrolledDevice) (*station, error) {
	s := &station{body: b}
	turn := func(o ledger.Order, status ledger.Status, kind journal.Kind) bool {
		return o.Status == status && o.Centre == e.Site && !s.Acted(kind, o.ID)
	}
	switch e.Role {
	case journal.Shelf:
		stock, err := atStart(b.Network, e.Site)
		if err != nil {
			return nil, err
		}
		s.takes = counting
		s.wants = func(o ledger.Order) bool {
			return o.Status == ledger.Placed && o.Centre == e.Site && len(s.uncounted(o)) > 0
		}
		s.do = func(o ledger.Order) error { return s.count(o, stock) }
	case journal.Robot:
		s.takes = picking
		s.wants = func(o ledger.Order) bool { return turn(o, ledger.Confirmed, journal.Picking) }
		s.do = func(o ledger.Order) error { return s.act(journal.Picking, o.ID, 0, 0) }
	case journal.Packer:
		s.takes = packing
		s.wants = func(o ledger.Order) bool { return turn(o, ledger.Picked, journal.Packing) }
		s.do = func(o ledger.Order) error { return s.act(journal.Packing, o.ID, s.weight(o), 0) }
	case journal.Dock:
		s.takes = handing
		s.wants = func(o ledger.Order) bool {
			return o.Handover&vehicleSigned != 0 && o.Status == ledger.Assigned && o.Centre == e.Site && !s.handed(o)
		}
		s.do = func(o ledger.Order) error { return s.hand(o) }
	default:
		return nil, fmt.Errorf("role %s in a centre: %w", e.Role, journal.ErrMalformed)
	}
	return s, nil
}

// run handles what waits, together, until ctx ends.
func (s *station) run(ctx context.Context) error {
	for {
		changed := s.board.watch()
		todo := s.board.find(s.wants)
		if len(todo) == 0 {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-changed:
			}
			continue
		}
		todo = todo[:min(len(todo), batch)]
		if err := s.work(ctx, s.takes*(1+together*float64(len(todo)-1))); err != nil {
			return err
		}
		for _, o := range todo {
			if o, ok := s.board.get(o.ID); ok && s.wants(o) { // it may have been cancelled meanwhile
				if err := s.do(o); err != nil {
					return err
				}
			}
		}
	}
}

// uncounted are the lines this shelf has not signed a count for.
func (s *station) uncounted(o ledger.Order) (lines []int) {
	for i := range o.Terms.Lines {
		if o.Has(i) && !s.ActedOn(journal.Counting, o.ID, uint64(i)) {
			lines = append(lines, i)
		}
	}
	return lines
}

// weight is what the packer's scales say, in grams: of a parcel of several, its own lines'.
func (s *station) weight(o ledger.Order) int64 {
	if o.Lines == 0 {
		return int64(o.Terms.Weight)
	}
	var grams int64
	for _, l := range o.Carried() {
		for _, item := range s.Network.Items {
			if item.GTIN == l.GTIN {
				grams += int64(item.Weight) * int64(l.Quantity)
			}
		}
	}
	return grams
}

// count signs what the shelf sees of each line: what was there at the start without what has been picked since.
func (s *station) count(o ledger.Order, stock map[uint64]uint64) error {
	for _, i := range s.uncounted(o) {
		gtin := o.Terms.Lines[i].GTIN
		seen := stock[gtin] - min(stock[gtin], s.board.gone(o.Centre, gtin))
		if err := s.act(journal.Counting, o.ID, int64(seen), uint64(i)); err != nil {
			return err
		}
	}
	return nil
}

// atStart is a centre's stock when the network was started, by GTIN.
func atStart(n ledger.Network, centre uint16) (map[uint64]uint64, error) {
	stock := map[uint64]uint64{}
	for _, item := range n.Items {
		for c, pieces := range item.Stock {
			id, err := strconv.ParseUint(c, 10, 16)
			if err != nil {
				return nil, fmt.Errorf("stock of %s in centre %q: %w", item.Name, c, journal.ErrMalformed)
			}
			if uint16(id) == centre {
				stock[item.GTIN] += pieces
			}
		}
	}
	return stock, nil
}
