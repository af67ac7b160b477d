package sim

import (
	"context"
	"fmt"
	"strconv"
	"time"

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

// station is a device that stays in its centre: a shelf, robot, packing station or dock.
type station struct {
	actor
	seconds float64           // duration of a task at pace 1
	due     func(Update) bool // reports whether the station has to sign for the order
	sign    func(Update) error

	stock   map[uint64]uint64          // of a shelf or robot: initial stock of the centre by GTIN
	counted map[lineOfOrder]countState // of a shelf or robot: the last count of each line since the start
}

// lineOfOrder identifies a line of an order.
type lineOfOrder struct {
	order journal.OrderID
	line  uint64
}

// countState is the state of an order when a station signed a count.
type countState struct {
	since time.Time // Order.Since: it changes if the order is moved to another centre and back
	stale int       // number of earlier counts that were stale
}

func newStation(a actor, e ledger.EnrolledDevice) (*station, error) {
	stock, err := initialStock(a.Network, e.Site)
	if err != nil {
		return nil, err
	}
	s := &station{actor: a, stock: stock, counted: map[lineOfOrder]countState{}}
	inStatus := func(o Update, status ledger.Status, kind journal.Kind) bool {
		return o.Status == status && o.Centre == e.Site && !s.Acted(kind, o.ID)
	}
	switch e.Role {
	case journal.Shelf:
		s.seconds = countSeconds
		s.due = func(o Update) bool {
			return o.Status == ledger.Placed && o.Centre == e.Site && len(s.uncounted(o)) > 0
		}
		s.sign = s.count
	case journal.Robot:
		s.seconds = pickSeconds
		s.due = func(o Update) bool { return inStatus(o, ledger.Confirmed, journal.Picking) && !s.reported(o) }
		s.sign = s.pick
		picked := func(id journal.OrderID) bool { return s.Acted(journal.Picking, id) }
		s.orders.robots[e.Site] = append(s.orders.robots[e.Site], picked)
	case journal.Packer:
		s.seconds = packSeconds
		s.due = func(o Update) bool {
			return inStatus(o, ledger.Picked, journal.Packing) && !s.suffers(ledger.NotPacked, o.ID)
		}
		s.sign = func(o Update) error { return s.act(journal.Packing, o.ID, weight(o.Order), 0) }
	case journal.Dock:
		h := newHandovers(&s.actor)
		s.seconds = handoverSeconds
		s.due = func(o Update) bool {
			here := o.Status == ledger.Assigned && o.Centre == e.Site
			return here && o.Handover == ledger.HandoverVehicle && !h.handedOver(o.Order, o.Number)
		}
		s.sign = func(o Update) error { return h.signHandover(o.Order, o.Number) }
	default:
		return nil, fmt.Errorf("role %s in a centre: %w", e.Role, journal.ErrMalformed)
	}
	return s, nil
}

// run handles the orders that are due, in batches, until ctx ends.
func (s *station) run(ctx context.Context) error {
	for {
		changed, told := s.orders.nextChange(), s.Doorstep.Changed()
		todo := s.orders.findUpdates(s.due)
		if len(todo) == 0 {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-changed:
			case <-told:
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

// uncounted returns the indices of the lines that this station has to count. A count that the contract ignored because
// it was stale is repeated.
func (s *station) uncounted(o Update) (lines []int) {
	for i := range o.Terms.Lines {
		if o.Has(i) && !s.isCounted(o, i) {
			lines = append(lines, i)
		}
	}
	return lines
}

// isCounted reports whether this station has signed a count of the line that is not known to be stale. After a restart
// it knows from its journal only that it has signed one, so it may repeat a count that is not stale. The contract
// ignores the repetition.
func (s *station) isCounted(o Update, line int) bool {
	stale := o.Stale[Count{s.ID(), uint64(line)}]
	if c, ok := s.counted[lineOfOrder{o.ID, uint64(line)}]; ok {
		return c.since.Equal(o.Since) && c.stale >= stale
	}
	return stale == 0 && s.ActedOn(journal.Counting, o.ID, uint64(line))
}

// reported reports whether this robot has signed a count of the order since it was confirmed. The contract moves the
// order if the count found too few pieces.
func (s *station) reported(o Update) bool {
	for i := range o.Terms.Lines {
		if _, signed := s.counted[lineOfOrder{o.ID, uint64(i)}]; signed && s.isCounted(o, i) {
			return true
		}
	}
	return false
}

// weight returns the weight of the parcel in grams: that of its lines.
func weight(o ledger.Order) (grams int64) {
	for _, l := range o.Carried() {
		grams += int64(l.Grams)
	}
	return grams
}

// count signs a count of each line that is not counted.
func (s *station) count(o Update) error {
	for _, i := range s.uncounted(o) {
		if err := s.countLine(o, i); err != nil {
			return err
		}
	}
	return nil
}

// countLine signs a count of one line.
func (s *station) countLine(o Update, line int) error {
	s.orders.shelves.Lock()
	defer s.orders.shelves.Unlock()
	seen := s.onShelf(o.Centre, o.Terms.Lines[line].GTIN)
	if s.suffers(ledger.ShelfEmpty, o.ID) {
		seen = 0
	}
	if err := s.act(journal.Counting, o.ID, int64(seen), uint64(line)); err != nil {
		return err
	}
	s.counted[lineOfOrder{o.ID, uint64(line)}] = countState{o.Since, o.Stale[Count{s.ID(), uint64(line)}]}
	return nil
}

// pick signs that the robot has picked the order. If a line has too few pieces on the shelf, it signs a count of that
// line instead.
func (s *station) pick(o Update) error {
	for i, l := range o.Terms.Lines {
		if o.Has(i) && s.onShelf(o.Centre, l.GTIN) < uint64(l.Quantity) {
			return s.countLine(o, i)
		}
	}
	s.orders.shelves.Lock()
	defer s.orders.shelves.Unlock()
	return s.act(journal.Picking, o.ID, 0, 0)
}

// onShelf returns the pieces of an item on the shelf: the initial stock minus the pieces that have left.
func (s *station) onShelf(centre uint16, gtin uint64) uint64 {
	return s.stock[gtin] - min(s.stock[gtin], s.orders.removed(centre, gtin))
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
