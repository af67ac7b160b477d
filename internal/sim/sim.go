// Package sim is a simulated network: shelf sensors, robots, packing stations, docks and vehicles, each with its own key and
// journal. A device learns what to do from the chain's orders and nothing else, as real ones would; what it does is a
// signed reading. After a restart its journal tells what it has already signed.
package sim

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// Chain shows the orders as the chain has them: every order's state at the start (closed ones too: shelves count what is
// gone), then each change. Only the last state of an order counts, so it may repeat itself and go back. The channel closes
// when ctx ends.
type Chain interface {
	Orders(ctx context.Context) (<-chan ledger.Order, error)
	Journal(ctx context.Context, device journal.Address) (journal.State, error) // how far it is; zero for one that never signed
}

// Config is what the simulated network needs.
type Config struct {
	Network ledger.Network
	Keys    func(name string) (device.Key, error) // of the device with that name in the network
	Domain  journal.Domain
	Broker  string  // mqtt url
	Dir     string  // a folder for each device's journal; "": memory only
	Pace    float64 // 1: an order takes about a minute; 0 means 1
	Chain   Chain
	Roads   *routing.Town
	Share   int    // devices on one connection to the broker, under a name that is no device's; 0 or 1: each has its own
	Faults  Faults // what goes wrong; the zero value: nothing
	Log     *slog.Logger
}

// signer is the part of a device.Device that its simulated owner uses.
type signer interface {
	ID() journal.Address
	Act(r journal.Reading) error
	Record(r journal.Reading) error
	Acted(kind journal.Kind, subject journal.OrderID) bool
	ActedOn(kind journal.Kind, subject journal.OrderID, aux uint64) bool
}

// Run plays all devices of the network until ctx ends, then returns nil.
func Run(ctx context.Context, cfg Config) error {
	g, inner := errgroup.WithContext(ctx)
	f, err := open(inner, cfg)
	if err == nil {
		for _, l := range f.links {
			g.Go(func() error { return l.Run(inner) })
		}
		for _, u := range f.units {
			g.Go(func() error { return u.run(inner) })
		}
		g.Go(func() error { return play(inner, cfg, f.signers()) })
		err = g.Wait()
	}
	if err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

// park is all devices and their connections.
type park struct {
	names []string
	units []*unit
	links []*device.Link
}

func (f *park) signers() map[string]signer {
	all := map[string]signer{}
	for i, u := range f.units {
		all[f.names[i]] = u
	}
	return all
}

func open(ctx context.Context, cfg Config) (_ *park, err error) {
	f := &park{}
	began := time.Now()
	defer func() {
		if err != nil {
			for _, u := range f.units {
				err = errors.Join(err, u.swap(nil))
			}
		}
	}()
	for i, e := range cfg.Network.Devices {
		key, err := cfg.Keys(e.Name)
		if err != nil {
			return f, fmt.Errorf("key of %s: %w", e.Name, err)
		}
		if i%max(cfg.Share, 1) == 0 {
			name := key.Address().String()
			if cfg.Share > 1 {
				name = fmt.Sprintf("waybill-fleet-%s", key.Address().String()[2:10])
			}
			l, err := device.NewLink(device.LinkConfig{Broker: cfg.Broker, ClientID: name, Log: cfg.Log})
			if err != nil {
				return f, err
			}
			f.links = append(f.links, l)
		}
		t := cfg.Faults.of(e.Name, began, uint64(i))
		c := device.Config{Key: key, Domain: cfg.Domain, Line: f.links[len(f.links)-1], Log: cfg.Log.With("name", e.Name)}
		if e.ID != (journal.Address{}) {
			c.ID = e.ID
		}
		if len(t.script) > 0 {
			c.Line = badLine{c.Line, t}
		}
		if cfg.Dir != "" {
			c.Dir = filepath.Join(cfg.Dir, e.Name)
		}
		u, err := newUnit(ctx, c, cfg.Chain, t)
		if err != nil {
			return f, fmt.Errorf("open %s: %w", e.Name, err)
		}
		f.names, f.units = append(f.names, e.Name), append(f.units, u)
	}
	return f, nil
}

// play lets every device live on what the chain says, until ctx ends.
func play(ctx context.Context, cfg Config, signers map[string]signer) error {
	g, ctx := errgroup.WithContext(ctx)
	orders, err := cfg.Chain.Orders(ctx)
	if err != nil {
		return fmt.Errorf("watch orders: %w", err)
	}
	b := newBoard()
	g.Go(func() error { return b.follow(ctx, orders) })
	w := &world{
		Config: cfg, board: b, roads: routing.NewEstimator(cfg.Roads, cfg.Network, cfg.Pace), centres: map[uint16]journal.Point{},
		fleets: map[fleet][]journal.Address{},
	}
	if w.Pace <= 0 {
		w.Pace = 1
	}
	for _, c := range cfg.Network.Centres {
		w.centres[c.ID] = journal.Point{Lat: c.Lat, Lon: c.Lon}
	}
	for _, e := range cfg.Network.Devices {
		if e.Role == journal.Vehicle {
			f := fleet{e.Site, e.Mode}
			w.fleets[f] = append(w.fleets[f], signers[e.Name].ID())
		}
	}
	for _, e := range cfg.Network.Devices {
		run, err := w.life(e, signers[e.Name])
		if err != nil {
			return err
		}
		g.Go(func() error {
			if err := run(ctx); err != nil {
				return fmt.Errorf("%s: %w", e.Name, err)
			}
			return nil
		})
	}
	return g.Wait()
}

// world is what all devices share: the chain's view of things, the town, and how fast time goes.
type world struct {
	Config
	board   *board
	roads   *routing.Estimator
	centres map[uint16]journal.Point
	fleets  map[fleet][]journal.Address // vehicles that can stand in for each other
}

// fleet is a carrier's vehicles of one mode.
type fleet struct {
	carrier uint16
	mode    ledger.Mode
}

// life is what a device does all day.
func (w *world) life(e ledger.EnrolledDevice, s signer) (func(context.Context) error, error) {
	h := fnv.New64a()
	if _, err := h.Write([]byte(e.Name)); err != nil {
		return nil, err
	}
	b := body{world: w, signer: s, rand: rand.New(rand.NewPCG(h.Sum64(), 1)), log: w.Log.With("name", e.Name)} //nolint:gosec // a simulation repeats itself
	if e.Role == journal.Vehicle {
		return newVehicle(b, e).run, nil
	}
	at, ok := w.centres[e.Site]
	if !ok {
		return nil, fmt.Errorf("%s: centre %d: %w", e.Name, e.Site, journal.ErrNotFound)
	}
	b.at = beside(at, e.Role)
	st, err := newStation(b, e)
	if err != nil {
		return nil, err
	}
	return st.run, nil
}

// beside is where in its centre a device of that role stands: some metres apart, so that a map shows them apart.
func beside(p journal.Point, r journal.Role) journal.Point {
	p.Lat += []int32{0, 900, 500, -500, -900, 0}[r]
	p.Lon += []int32{0, -700, 900, 900, -700, 0}[r]
	return p
}

// body is what every device has.
type body struct {
	*world
	signer
	at   journal.Point
	rand *rand.Rand
	log  *slog.Logger
}

// act signs something that moves an order, here and now.
func (b *body) act(kind journal.Kind, id journal.OrderID, value int64, aux uint64) error {
	return b.sign(journal.Reading{Kind: kind, Time: now(), Lat: b.at.Lat, Lon: b.at.Lon, Value: value, Aux: aux, Subject: id})
}

// hand signs the hand-over of a parcel. Its nonce is when the parcel was assigned, so that the signature is for this carrier's turn alone.
func (b *body) hand(o ledger.Order) error {
	return b.act(journal.Departing, o.ID, o.Since.Unix(), uint64(o.Since.Unix()))
}

// handed reports whether that has been done.
func (b *body) handed(o ledger.Order) bool {
	return b.ActedOn(journal.Departing, o.ID, uint64(o.Since.Unix()))
}

func (b *body) sign(r journal.Reading) error {
	if err := b.Act(r); err != nil {
		return fmt.Errorf("sign %s of %s: %w", r.Kind, r.Subject.Short(), err)
	}
	b.log.Debug("signed", "kind", r.Kind, "order", r.Subject.Short())
	return nil
}

// work waits as long as something takes, in seconds at pace 1, give or take a tenth.
func (b *body) work(ctx context.Context, seconds float64) error {
	return b.wait(ctx, seconds*(0.9+0.2*b.rand.Float64()))
}

func (b *body) wait(ctx context.Context, seconds float64) error {
	timer := time.NewTimer(time.Duration(seconds / b.Pace * float64(time.Second)))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

func now() time.Time { return time.Now().UTC().Truncate(time.Millisecond) }
