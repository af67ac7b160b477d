package placing

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
)

// estimates is the number of estimates that are requested at a time.
const estimates = 8

// shape is what the gas of an order depends on, besides the state. The rest is within the margin of the estimate.
type shape struct {
	lines      int
	maxParcels uint8
	way        ledger.PayWay
}

// shapeOf returns the shape of an order. It returns false for an order of a contract wallet, which may need any gas.
func shapeOf(p ledger.Placement) (shape, bool) {
	return shape{len(p.Terms.Lines), p.Terms.MaxParcels, p.Way}, p.ByKey
}

// gasLimits has the gas limit of each shape.
type gasLimits struct {
	mu    sync.Mutex // guards known
	known map[shape]uint64
}

func (g *gasLimits) of(p ledger.Placement) (uint64, bool) {
	s, regular := shapeOf(p)
	if !regular {
		return 0, false
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	limit, known := g.known[s]
	return limit, known
}

// learn raises the limit of an order's shape to an estimate, and returns the limit of the order.
func (g *gasLimits) learn(p ledger.Placement, estimate uint64) uint64 {
	s, regular := shapeOf(p)
	if !regular {
		return estimate
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.known[s] = max(g.known[s], estimate)
	return g.known[s]
}

// setLimits sets the gas limits of orders. Orders of the same shape have the same limit, which is estimated once. An
// order whose wallet must be deployed gets none, as it cannot be simulated yet.
func (d *Desk) setLimits(ctx context.Context, batch []*order) error {
	var unknown []*order
	for _, o := range batch {
		if o.Activation != nil {
			continue
		}
		if limit, known := d.gas.of(o.Placement); known {
			o.setLimit(limit)
		} else {
			unknown = append(unknown, o)
		}
	}
	return d.estimate(ctx, unknown)
}

// estimateAgain estimates the gas of orders whose simulation fails with the limit of their shape: it may be too low for
// them.
func (d *Desk) estimateAgain(ctx context.Context, batch []*order) error {
	var again []*order
	for _, o := range batch {
		if o.failed != nil && o.Call.Limit > 0 {
			again = append(again, o)
		}
	}
	return d.estimate(ctx, again)
}

// estimate estimates the gas of orders. It sets the limit of each, or why its simulation fails.
func (d *Desk) estimate(ctx context.Context, orders []*order) error {
	all, ctx := errgroup.WithContext(ctx)
	all.SetLimit(estimates)
	for _, o := range orders {
		all.Go(func() error {
			gas, err := d.Estimator.Estimate(ctx, d.Sender, o.Call)
			if errors.Is(err, ledger.ErrUnreachable) {
				return err
			}
			if o.failed = err; err == nil {
				o.setLimit(d.gas.learn(o.Placement, gas))
			}
			return nil
		})
	}
	return all.Wait()
}

func (o *order) setLimit(limit uint64) {
	o.Call.Limit = limit + rand.Uint64N(1000) //nolint:gosec // makes hashes of equal transactions differ
}
