package sim

import (
	"context"
	"fmt"
	"strconv"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Durations of tasks, in seconds at pace 1.
const (
	countSeconds    = 3.0
	pickSeconds     = 6.0
	packSeconds     = 6.0
	handoverSeconds = 1.0 // the dock's part of the hand-over
	approachSeconds = 4.0 // a vehicle's drive to the dock, which is not simulated on the road

	maxBatch   = 16   // orders that a station handles in one task
	batchShare = 0.12 // extra time per further order in a batch, as a share of the task's time
)

// vehicleSigned is the bit of Order.Handover for the vehicle's signature.
const vehicleSigned = 2

// station is a device that stays in its centre: a shelf, robot, packing station or dock.
type station struct {
	actor
	seconds float64                 // duration of a task at pace 1
	due     func(ledger.Order) bool // reports whether the station has to sign for the order
	sign    func(ledger.Order) error
}

func newStation(a actor, e ledger.EnrolledDevice) (*station, error) {
	s := &station{actor: a}
	inStatus := func(o ledger.Order, status ledger.Status, kind journal.Kind) bool {
		return o.Status == status && o.Centre == e.Site && !s.Acted(kind, o.ID)
	}
	switch e.Role {
	case journal.Shelf:
		stock, err := initialStock(a.Network, e.Site)
		if err != nil {
			return nil, err
		}
		s.seconds = countSeconds
		s.due = func(o ledger.Order) bool {
			return o.Status == ledger.Placed && o.Centre == e.Site && len(s.uncounted(o)) > 0
		}
		s.sign = func(o ledger.Order) error { return s.count(o, stock) }
	case journal.Robot:
		s.seconds = pickSeconds
		s.due = func(o ledger.Order) bool { return inStatus(o, ledger.Confirmed, journal.Picking) }
		s.sign = func(o ledger.Order) error { return s.act(journal.Picking, o.ID, 0, 0) }
	case journal.Packer:
		s.seconds = packSeconds
		s.due = func(o ledger.Order) bool { return inStatus(o, ledger.Picked, journal.Packing) }
		s.sign = func(o ledger.Order) error { return s.act(journal.Packing, o.ID, weight(o), 0) }
	case journal.Dock:
		s.seconds = handoverSeconds
		s.due = func(o ledger.Order) bool {
			here := o.Status == ledger.Assigned && o.Centre == e.Site
			return here && o.Handover&vehicleSigned != 0 && !s.signedHandover(o)
		}
		s.sign = func(o ledger.Order) error { return s.signHandover(o) }
	default:
		return nil, fmt.Errorf("role %s in a centre: %w", e.Role, journal.ErrMalformed)
	}
	return s, nil
}

// run handles the orders that are due, in batches, until ctx ends.
func (s *station) run(ctx context.Context) error {
	for {
		changed := s.orders.nextChange()
		todo := s.orders.find(s.due)
		if len(todo) == 0 {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-changed:
			}
			continue
		}
		todo = todo[:min(len(todo), maxBatch)]
		if err := s.work(ctx, s.seconds*(1+batchShare*float64(len(todo)-1))); err != nil {
			return err
		}
		for _, o := range todo {
			if o, ok := s.orders.get(o.ID); ok && s.due(o) { // it may have been cancelled meanwhile
				if err := s.sign(o); err != nil {
					return err
				}
			}
		}
	}
}

// uncounted returns the indices of the lines for which this shelf has not signed a count.
func (s *station) uncounted(o ledger.Order) (lines []int) {
	for i := range o.Terms.Lines {
		if o.Has(i) && !s.ActedOn(journal.Counting, o.ID, uint64(i)) {
			lines = append(lines, i)
		}
	}
	return lines
}

// weight returns the weight of the parcel in grams: that of its lines.
func weight(o ledger.Order) (grams int64) {
	for _, l := range o.Carried() {
		grams += int64(l.Grams)
	}
	return grams
}

// count signs a count for each line: the initial stock minus the pieces that have left the shelf.
func (s *station) count(o ledger.Order, stock map[uint64]uint64) error {
	for _, i := range s.uncounted(o) {
		gtin := o.Terms.Lines[i].GTIN
		seen := stock[gtin] - min(stock[gtin], s.orders.removed(o.Centre, gtin))
		if err := s.act(journal.Counting, o.ID, int64(seen), uint64(i)); err != nil {
			return err
		}
	}
	return nil
}

// initialStock returns the stock of a centre in the network's configuration, by GTIN.
func initialStock(n ledger.Network, centre uint16) (map[uint64]uint64, error) {
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
