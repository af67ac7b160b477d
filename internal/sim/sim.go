// Package sim simulates the devices of a network: shelf sensors, robots, packing stations, docks and vehicles. Each
// has its own key and journal, and signs readings as a real device would. Devices act on the state of the orders on
// chain and on nothing else. After a restart a device reads from its journal what it has signed already.
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
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// Chain is the node that the devices read.
type Chain interface {
	// Orders sends the state of every order, closed ones too, then each new state. Only the last state of an order
	// counts: a state may be repeated, and may be an earlier one after a reorganisation. The channel is closed when
	// ctx ends. Closed orders are needed because shelves count the goods that have left.
	Orders(ctx context.Context) (<-chan Update, error)
	// Journal returns the head of a device's journal on chain, or zero if it has none.
	Journal(ctx context.Context, device journal.Address) (journal.State, error)
	// Now returns the timestamp of the latest block.
	Now(ctx context.Context) (time.Time, error)
}

// Update is the state of an order on chain.
type Update struct {
	ledger.Order
	Stale map[Count]int // number of ignored counts of each device and line: they were older than the last movement
}

// Count identifies the counts of one line of an order by one device.
type Count struct {
	Device journal.Address
	Line   uint64
}

// Doorstep is the people at the doors, and what goes wrong on the way to them. Its methods are called concurrently.
type Doorstep interface {
	// Exception returns what goes wrong with the order of a parcel.
	Exception(parcel journal.OrderID) ledger.Exception
	// Code returns the code of a parcel. ok is false as long as nobody is there who knows it.
	Code(parcel journal.OrderID) (code journal.Code, ok bool)
	// Changed returns a channel that is closed when a code or an exception changes.
	Changed() <-chan struct{}
}

// Config configures the simulation.
type Config struct {
	Network ledger.Network
	Keys    func(name string) (device.Key, error) // key of the device with a name in Network
	Domain  journal.Domain
	Broker  string  // URL of the MQTT broker
	Dir     string  // holds a directory for each device's journal; "" means in memory only
	Pace    float64 // speed of the simulation; at 1 an order takes about a minute; 0 means 1
	Chain   Chain
	Roads   *routing.Town
	// Doorstep is the people at the doors. nil: nobody is at any door, which matters only if a delivery needs a code.
	Doorstep Doorstep
	Share    int    // devices per connection to the broker, whose client id is then no device's; 0 means 1
	Faults   Faults // faults to inject; zero means none
	Log      *slog.Logger
	// Status is called with nil when all devices are connected to the broker, and with the reason when one is not. It must
	// not block. nil: an outage is logged.
	Status func(err error)
	// Disk is called with nil when the journals of all devices can be written, and with the reason when one cannot. The
	// devices wait until then. It must not block. nil: an outage is logged.
	Disk func(err error)
}

// signer is the part of device.Device that the simulation uses.
type signer interface {
	ID() journal.Address
	Act(r journal.Reading) error
	ActInZone(r journal.Reading, middle journal.Point) error
	Record(r journal.Reading) error
	Acted(kind journal.Kind, subject journal.OrderID) bool
	ActedOn(kind journal.Kind, subject journal.OrderID, aux uint64) bool
	HandedOver(subject journal.OrderID, nonce int64, vehicle uint64) bool
	Offset() (offset time.Duration, known bool)
}

// Run simulates all devices of the network until ctx ends, then returns nil. It returns an error if the journal of a
// device is used by another process or is that of another device, or the broker refuses a device. It waits while
// journals cannot be written.
func Run(ctx context.Context, cfg Config) error {
	g, inner := errgroup.WithContext(ctx)
	set, err := openDevices(inner, cfg)
	if err == nil {
		for _, l := range set.connections {
			g.Go(func() error { return l.Run(inner) })
		}
		for _, u := range set.units {
			g.Go(func() error { return u.run(inner) })
		}
		g.Go(func() error { return simulate(inner, cfg, set.signers()) })
		g.Go(func() error { return set.broker.awaitRefusal(inner) })
		g.Go(func() error { return set.followChainTime(inner, cfg.Chain, cfg.Log) })
		err = g.Wait()
	}
	if err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

// deviceSet is all devices and their connections to the broker.
type deviceSet struct {
	names       []string // of units, by index
	units       []*managedDevice
	connections []*device.Connection

	broker brokerStatus // of all connections
}

// signers returns the devices by name.
func (s *deviceSet) signers() map[string]signer {
	all := map[string]signer{}
	for i, u := range s.units {
		all[s.names[i]] = u
	}
	return all
}

// openDevices opens the journals of all devices. If one fails, it closes the others.
func openDevices(ctx context.Context, cfg Config) (_ *deviceSet, err error) {
	set := &deviceSet{broker: newBrokerStatus(cfg)}
	outage, disks := &health.Outage{What: "the journals on chain", Log: cfg.Log}, newDiskStatus(cfg)
	began := time.Now()
	defer func() {
		if err != nil {
			for _, u := range set.units {
				err = errors.Join(err, u.replace(nil))
			}
		}
	}()
	for i, e := range cfg.Network.Devices {
		key, err := cfg.Keys(e.Name)
		if err != nil {
			return set, fmt.Errorf("key of %s: %w", e.Name, err)
		}
		if i%max(cfg.Share, 1) == 0 {
			name := key.Address().String()
			if cfg.Share > 1 {
				name = fmt.Sprintf("waybill-fleet-%s", key.Address().String()[2:10])
			}
			l, err := device.NewConnection(device.ConnectionConfig{
				Broker: cfg.Broker, ClientID: name, Log: cfg.Log, Status: set.broker.add(name),
			})
			if err != nil {
				return set, err
			}
			set.connections = append(set.connections, l)
		}
		t := cfg.Faults.injector(e.Name, began, uint64(i))
		c := device.Config{Key: key, Domain: cfg.Domain, Role: e.Role}
		c.Transport = set.connections[len(set.connections)-1]
		c.Log = cfg.Log.With("name", e.Name)
		c.Disk = func(err error) { disks.set(e.Name, err) }
		if e.ID != (journal.Address{}) {
			c.ID = e.ID
		}
		if len(t.script) > 0 {
			c.Transport = faultyTransport{c.Transport, t}
		}
		if cfg.Dir != "" {
			c.Dir = filepath.Join(cfg.Dir, e.Name)
		}
		u, err := newManagedDevice(ctx, c, cfg.Chain, t, outage)
		if err != nil {
			return set, fmt.Errorf("open %s: %w", e.Name, err)
		}
		set.names, set.units = append(set.names, e.Name), append(set.units, u)
	}
	return set, nil
}

// simulate runs the behaviour of every device until ctx ends.
func simulate(ctx context.Context, cfg Config, signers map[string]signer) error {
	g, ctx := errgroup.WithContext(ctx)
	orders, err := cfg.Chain.Orders(ctx)
	if err != nil {
		return fmt.Errorf("watch orders: %w", err)
	}
	cache := newOrderCache()
	g.Go(func() error { return cache.follow(ctx, orders) })
	w := &world{
		Config: cfg, orders: cache, estimator: routing.NewEstimator(cfg.Roads, cfg.Network, cfg.Pace),
		centres: map[uint16]journal.Point{}, fleets: map[fleetID][]journal.Address{},
	}
	if w.Pace <= 0 {
		w.Pace = 1
	}
	if w.Doorstep == nil {
		w.Doorstep = nobody{}
	}
	for _, c := range cfg.Network.Centres {
		w.centres[c.ID] = journal.Point{Lat: c.Lat, Lon: c.Lon}
	}
	for _, e := range cfg.Network.Devices {
		if e.Role == journal.Vehicle {
			f := fleetID{e.Site, e.Mode}
			w.fleets[f] = append(w.fleets[f], signers[e.Name].ID())
		}
	}
	for _, e := range cfg.Network.Devices {
		run, err := w.behaviour(e, signers[e.Name])
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

// world is the state that all devices share.
type world struct {
	Config
	orders    *orderCache
	estimator *routing.Estimator
	centres   map[uint16]journal.Point
	fleets    map[fleetID][]journal.Address // vehicles of each fleet
}

// fleetID names a fleet: the vehicles of one carrier and mode. Any of them can deliver a parcel assigned to the fleet.
type fleetID struct {
	carrier uint16
	mode    ledger.Mode
}

// behaviour returns the function that runs a device until its context ends.
func (w *world) behaviour(e ledger.EnrolledDevice, s signer) (func(context.Context) error, error) {
	h := fnv.New64a()
	if _, err := h.Write([]byte(e.Name)); err != nil {
		return nil, err
	}
	a := actor{world: w, signer: s, log: w.Log.With("name", e.Name)}
	a.rand = rand.New(rand.NewPCG(h.Sum64(), 1)) //nolint:gosec // the simulation must be reproducible
	if e.Role == journal.Vehicle {
		return newVehicle(a, e).run, nil
	}
	at, ok := w.centres[e.Site]
	if !ok {
		return nil, fmt.Errorf("%s: centre %d: %w", e.Name, e.Site, journal.ErrNotFound)
	}
	a.at = stationPosition(at, e.Role)
	st, err := newStation(a, e)
	if err != nil {
		return nil, err
	}
	if e.Role != journal.Dock {
		return st.run, nil
	}
	a.rand = rand.New(rand.NewPCG(h.Sum64(), 2)) //nolint:gosec // as above
	return together(st.run, newReturns(a, e.Site).run, a.measureWeather), nil
}

// stationPosition returns the position of a device of a role in the centre at p. The roles are some metres apart, so
// that they do not overlap on a map.
func stationPosition(p journal.Point, r journal.Role) journal.Point {
	p.Lat += []int32{0, 900, 500, -500, -900, 0}[r]
	p.Lon += []int32{0, -700, 900, 900, -700, 0}[r]
	return p
}

// actor is the part that stations and vehicles have in common.
type actor struct {
	*world
	signer
	at   journal.Point // current position
	rand *rand.Rand
	log  *slog.Logger
}

// act signs a reading about an order with the current position and time.
func (a *actor) act(kind journal.Kind, id journal.OrderID, value int64, aux uint64) error {
	r := journal.Reading{Kind: kind, Time: now(), Lat: a.at.Lat, Lon: a.at.Lon, Value: value, Aux: aux, Subject: id}
	return a.sign(r)
}

// sign appends a reading to the journal.
func (a *actor) sign(r journal.Reading) error { return a.signBy(a.Act, r) }

// signBy appends a reading to the journal with Act or ActInZone.
func (a *actor) signBy(act func(journal.Reading) error, r journal.Reading) error {
	if err := act(r); err != nil {
		return fmt.Errorf("sign %s of %s: %w", r.Kind, r.Subject.Short(), err)
	}
	a.log.Debug("signed", "kind", r.Kind, "order", r.Subject.Short())
	return nil
}

// work waits for the duration of a task, in seconds at pace 1, varied at random by up to 10 %.
func (a *actor) work(ctx context.Context, seconds float64) error {
	return a.wait(ctx, seconds*(0.9+0.2*a.rand.Float64()))
}

// wait waits for some seconds at pace 1. It returns the error of ctx if that ends first.
func (a *actor) wait(ctx context.Context, seconds float64) error {
	timer := time.NewTimer(time.Duration(seconds / a.Pace * float64(time.Second)))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// now returns the current time with the precision of a reading.
func now() time.Time { return time.Now().UTC().Truncate(time.Millisecond) }
