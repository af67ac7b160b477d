package placing

import (
	"context"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// simulated is the part of the gas limit with which an order is simulated, in percent: the rest covers a change of the
// state before it is mined.
const simulated = 88

// state is the state of a block, less what accepted orders use.
type state struct {
	rankings  map[uint32][]uint16
	available map[ledger.Shelf]uint64
	balances  map[journal.Address]journal.Amount
}

// read reads the state of a block that a batch of orders depends on, and simulates the orders.
func (d *Desk) read(ctx context.Context, block uint64, batch []*order) (*state, error) {
	s := &state{
		rankings: map[uint32][]uint16{}, available: map[ledger.Shelf]uint64{}, balances: map[journal.Address]journal.Amount{},
	}
	var zones ledger.PlacingQuery
	for _, o := range batch {
		if _, known := s.rankings[o.Terms.Zone]; !known {
			s.rankings[o.Terms.Zone] = nil
			zones.Zones = append(zones.Zones, o.Terms.Zone)
		}
	}
	found, err := d.Chain.PlacingState(ctx, block, d.Sender, zones)
	if err != nil {
		return nil, err
	}
	for i, zone := range zones.Zones {
		s.rankings[zone] = found.Rankings[i]
	}
	q := s.query(batch)
	if found, err = d.Chain.PlacingState(ctx, block, d.Sender, q); err != nil {
		return nil, err
	}
	for i, shelf := range q.Shelves {
		s.available[shelf] = found.Available[i]
	}
	for i, wallet := range q.Wallets {
		s.balances[wallet] = found.Balances[i]
	}
	i := 0
	for _, o := range batch {
		if o.simulated() {
			o.failed = found.Failed[i]
			i++
		}
	}
	return s, nil
}

// simulated reports whether an order is simulated on the state of the block.
func (o *order) simulated() bool { return o.failed == nil && o.Activation == nil }

// query returns what must be read for a batch of orders, besides the rankings.
func (s *state) query(batch []*order) (q ledger.PlacingQuery) {
	for _, o := range batch {
		for _, centre := range s.rankings[o.Terms.Zone] {
			for _, l := range o.Terms.Lines {
				shelf := ledger.Shelf{Centre: centre, GTIN: l.GTIN}
				if _, known := s.available[shelf]; !known {
					s.available[shelf] = 0
					q.Shelves = append(q.Shelves, shelf)
				}
			}
		}
		if _, known := s.balances[o.Terms.Shopper]; !known {
			s.balances[o.Terms.Shopper] = journal.Amount{}
			q.Wallets = append(q.Wallets, o.Terms.Shopper)
		}
		if o.simulated() {
			q.Simulate = append(q.Simulate, ledger.SimulatedCall{Call: o.Call, Gas: o.Call.Limit * simulated / 100})
		}
	}
	return q
}

// use takes the stock and the price of an accepted order from the state.
func (s *state) use(r ledger.Reservation) {
	for _, t := range r.Takes {
		if have, known := s.available[t.Shelf]; known {
			s.available[t.Shelf] = have - min(have, t.Quantity)
		}
	}
	if balance, known := s.balances[r.Wallet]; known {
		left, ok := balance.Sub(r.Price)
		if !ok {
			left = journal.Amount{}
		}
		s.balances[r.Wallet] = left
	}
}

// allocate returns what an order takes, as the contract chooses it: the nearest centre that has all lines, or else the
// smallest set of centres that together have them. It returns false if there is none.
func (s *state) allocate(t ledger.Terms) ([]ledger.Take, bool) {
	ranking := s.rankings[t.Zone]
	has := make([]uint, len(ranking))
	all := uint(1)<<len(t.Lines) - 1
	for i, centre := range ranking {
		has[i] = s.lines(centre, t.Lines)
		if has[i] == all {
			return takes(t.Lines, []uint16{centre}, []uint{all}), true
		}
	}
	if t.MaxParcels >= 2 {
		for i := range ranking {
			for j := i + 1; j < len(ranking); j++ {
				if has[i]|has[j] == all {
					return takes(t.Lines, []uint16{ranking[i], ranking[j]}, []uint{has[i], all &^ has[i]}), true
				}
			}
		}
	}
	if t.MaxParcels >= 3 {
		for i := range ranking {
			for j := i + 1; j < len(ranking); j++ {
				for k := j + 1; k < len(ranking); k++ {
					if has[i]|has[j]|has[k] == all {
						return takes(t.Lines, []uint16{ranking[i], ranking[j], ranking[k]},
							[]uint{has[i], has[j] &^ has[i], all &^ (has[i] | has[j])}), true
					}
				}
			}
		}
	}
	return nil, false
}

// lines returns the mask of the lines that a centre has.
func (s *state) lines(centre uint16, lines []ledger.Line) (mask uint) {
	for i, l := range lines {
		if s.available[ledger.Shelf{Centre: centre, GTIN: l.GTIN}] >= uint64(l.Quantity) {
			mask |= 1 << i
		}
	}
	return mask
}

// takes returns the pieces of the lines in masks[i] from centres[i].
func takes(lines []ledger.Line, centres []uint16, masks []uint) (out []ledger.Take) {
	for i, centre := range centres {
		for n, l := range lines {
			if masks[i]>>n&1 != 0 {
				shelf := ledger.Shelf{Centre: centre, GTIN: l.GTIN}
				out = append(out, ledger.Take{Shelf: shelf, Quantity: uint64(l.Quantity)})
			}
		}
	}
	return out
}
