package app

import (
	"context"
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/doorstep"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/sim"
	"github.com/waybill/waybill/journal"
)

// RunFleet runs the simulated centres and vehicles until ctx ends.
func (a *App) RunFleet(ctx context.Context) error {
	if err := a.OpenNetwork(ctx); err != nil {
		return err
	}
	a.health.Expect("broker")
	return a.serve(ctx, service{
		name: "fleet", node: []func(context.Context) error{a.OpenChain, a.checkNetwork, a.checkDevices},
		start: a.startFleet,
	})
}

func (a *App) startFleet(context.Context) (started, error) {
	schemes := map[string]journal.Scheme{}
	for _, d := range a.Network.Devices {
		schemes[d.Name] = d.Scheme
	}
	listener := doorstep.NewListener(a.Config.MQTT, a.Log)
	cfg := sim.Config{
		Network: a.Network,
		Keys:    func(name string) (device.Key, error) { return a.deviceKey(name, schemes[name]) },
		Domain:  a.Domain(), Broker: a.Config.MQTT, Dir: a.journals(), Pace: a.Config.Pace,
		Chain: &orderFeed{a.Client, &health.Outage{What: "the orders on chain", Log: a.Log}},
		Roads: routing.Havn(), Doorstep: listener, Log: a.Log,
		Status: func(err error) { a.health.Set("broker", err) },
		Disk:   func(err error) { a.health.Set("journals", err) },
	}
	run := func(ctx context.Context) error { return sim.Run(ctx, cfg) }
	return started{run: both(listener.Run, run)}, nil
}

// JournalDir returns the directory of the named device's journal.
func (a *App) JournalDir(name string) string { return filepath.Join(a.journals(), name) }

func (a *App) journals() string { return filepath.Join(a.Config.Data, "journals") }

// orderFeed reads orders from the chain for the simulated fleet.
type orderFeed struct {
	client *chain.Client
	outage *health.Outage
}

// Orders sends the state of every order, and again after each of its events, until ctx ends. After a reorganisation it
// starts over. The receiver takes the last state of an order, not the difference.
func (f *orderFeed) Orders(ctx context.Context) (<-chan sim.Update, error) {
	out := make(chan sim.Update)
	go func() {
		defer close(out)
		for ctx.Err() == nil {
			if err := f.follow(ctx, out); err != nil && ctx.Err() == nil {
				f.outage.Down(err)
				pause(ctx, time.Second)
			}
		}
	}()
	return out, nil
}

// Journal returns the head of a device's journal on the chain.
func (f *orderFeed) Journal(ctx context.Context, device journal.Address) (journal.State, error) {
	return f.client.Journal(ctx, device)
}

// Now returns the timestamp of the latest block.
func (f *orderFeed) Now(ctx context.Context) (time.Time, error) { return f.client.Now(ctx) }

func (f *orderFeed) follow(ctx context.Context, out chan<- sim.Update) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	orders := map[journal.OrderID]*sim.Update{}
	heads := f.client.Heads(ctx)
	at, err := f.client.Head(ctx)
	if err != nil {
		return err
	}
	next := f.client.Addresses().Block
	for {
		changed, err := f.read(ctx, orders, next, at.Number)
		if err != nil {
			return err
		}
		for _, id := range changed {
			o := *orders[id]
			o.Steps, o.Stale = slices.Clone(o.Steps), maps.Clone(o.Stale)
			select {
			case out <- o:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		f.outage.Up()
		next = at.Number + 1
		head, ok := <-heads
		if !ok {
			return ctx.Err()
		}
		same, err := f.client.Block(ctx, at.Number)
		if errors.Is(err, journal.ErrNotFound) || err == nil && same.Hash != at.Hash {
			return ledger.ErrReorg
		}
		if err != nil {
			return err
		}
		if head.Number >= at.Number {
			at = head
		}
	}
}

// read applies the events of the blocks from..to to orders. It returns the orders that changed, in the order of their
// first event.
func (f *orderFeed) read(
	ctx context.Context, orders map[journal.OrderID]*sim.Update, from, to uint64,
) (changed []journal.OrderID, err error) {
	if from > to {
		return nil, nil
	}
	blocks, err := f.client.Range(ctx, from, to)
	if err != nil {
		return nil, err
	}
	for _, b := range blocks {
		for _, e := range b.Events {
			for _, id := range applyEvent(orders, e, b) {
				if !slices.Contains(changed, id) {
					changed = append(changed, id)
				}
			}
		}
	}
	return changed, nil
}

// applyEvent applies an event to the orders that it moves, and records a count that the contract ignored because it was
// stale. It returns the orders that changed.
func applyEvent(orders map[journal.OrderID]*sim.Update, e ledger.Event, b ledger.Block) []journal.OrderID {
	if p, ok := e.Payload.(*ledger.ReadingIgnored); ok {
		o := orders[e.Order]
		if o == nil || p.Reason != "CountStale" {
			return nil
		}
		if o.Stale == nil {
			o.Stale = map[sim.Count]int{}
		}
		o.Stale[sim.Count{Device: p.Device, Line: p.Aux}]++
		return []journal.OrderID{e.Order}
	}
	if !e.MovesOrder() {
		return nil
	}
	ids := e.Orders()
	for _, id := range ids {
		if orders[id] == nil {
			orders[id] = &sim.Update{Order: ledger.Order{ID: id}}
		}
		orders[id].Apply(e, b)
	}
	return ids
}

// pause waits for d or until ctx ends.
func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
