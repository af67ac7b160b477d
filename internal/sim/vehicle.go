package sim

import (
	"context"
	"encoding/binary"
	"errors"
	"maps"
	"math"
	"path/filepath"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// dockTimeout is how long a vehicle waits for the dock's signature, in seconds at pace 1. It is at least 20 s of the
// wall clock: blocks, and an oracle that restarts, are no faster at a higher pace.
const dockTimeout = 25.0

// vehicle delivers the parcels that are assigned to its fleet.
type vehicle struct {
	actor
	fleet        fleetID
	handovers    handovers
	number       uint16                   // its number on chain; 0 until it has signed a hand-over
	positionFile string                   // file with its position; "" for none
	unsaved      bool                     // the last attempt to write it failed
	aboard       map[journal.OrderID]bool // loaded parcels
	missed       map[journal.OrderID]bool // loaded parcels at whose door nobody had the code
	deferred     map[journal.OrderID]deferral
}

func newVehicle(a actor, e ledger.EnrolledDevice) *vehicle {
	v := &vehicle{actor: a, fleet: fleetID{e.Site, e.Mode}}
	v.handovers = newHandovers(&v.actor)
	v.aboard, v.missed = map[journal.OrderID]bool{}, map[journal.OrderID]bool{}
	v.deferred = map[journal.OrderID]deferral{}
	if a.Dir != "" {
		v.positionFile = filepath.Join(a.Dir, e.Name, "place")
	}
	return v
}

// run collects and delivers parcels until ctx ends.
func (v *vehicle) run(ctx context.Context) error {
	resumed, err := v.loadPosition()
	if err != nil {
		return err
	}
	if resumed { // the cache receives the orders one by one: wait until it has all parcels aboard
		if err := v.wait(ctx, v.Pace); err != nil {
			return err
		}
	}
	for {
		changed, told := v.orders.nextChange(), v.Doorstep.Changed()
		if parcels := v.orders.find(v.canDeliver); len(parcels) > 0 {
			if err := v.load(ctx, parcels, resumed); err != nil {
				return err
			}
			if err := v.deliver(ctx); err != nil {
				return err
			}
			resumed = false
			continue
		}
		waiting := v.orders.find(v.mayFetch)
		if i := slices.IndexFunc(waiting, v.isNext); i >= 0 {
			if err := v.collect(ctx, waiting[i].Centre); err != nil {
				return err
			}
			resumed = false
			continue
		}
		for id := range v.deferred {
			if !slices.ContainsFunc(waiting, func(o ledger.Order) bool { return o.ID == id }) {
				delete(v.deferred, id)
			}
		}
		if err := v.idle(ctx, changed, told, len(waiting) > 0); err != nil {
			return err
		}
	}
}

// idle waits for a change of the orders or at the doors. If parcels wait for another vehicle of the fleet, it waits at
// most dockTimeout, since this vehicle must take them over if the other does not come.
func (v *vehicle) idle(ctx context.Context, changed, told <-chan struct{}, parcelsWaiting bool) error {
	timer := time.NewTimer(v.dockTimeout())
	defer timer.Stop()
	timeout := timer.C
	if !parcelsWaiting {
		timeout = nil
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-changed:
	case <-told:
	case <-timeout:
	}
	return nil
}

// dockTimeout returns the constant dockTimeout in wall-clock time.
func (v *vehicle) dockTimeout() time.Duration {
	return time.Duration(math.Max(dockTimeout/v.Pace, 20) * float64(time.Second))
}

// carries reports whether the parcel is with this vehicle, according to the chain, and is neither delivered nor refused
// yet.
func (v *vehicle) carries(o ledger.Order) bool {
	departed := o.Status == ledger.Departed || o.Status == ledger.Attempted
	return departed && o.Vehicle == v.ID() && !v.Acted(journal.Accepting, o.ID) && !v.Acted(journal.Refusing, o.ID)
}

// mayFetch reports whether the parcel waits for this vehicle or for any vehicle of its fleet.
func (v *vehicle) mayFetch(o ledger.Order) bool {
	ours := o.Status == ledger.Assigned && o.Carrier == v.fleet.carrier && o.Mode == v.fleet.mode
	return ours && (o.Handover == 0 || v.isNamed(o)) && !v.handovers.handedOver(o, 0) &&
		!v.suffers(ledger.NotCollected, o.ID)
}

// isNamed reports whether the dock has signed the hand-over to this vehicle, and the vehicle has not. This happens if
// another vehicle's signature came between the vehicle's and the dock's.
func (v *vehicle) isNamed(o ledger.Order) bool {
	return o.Handover == ledger.HandoverDock && (o.Number == v.number || v.number == 0)
}

// learnNumber sets the vehicle's number from an order that it has signed for.
func (v *vehicle) learnNumber() {
	if v.number != 0 {
		return
	}
	for _, o := range v.orders.find(func(o ledger.Order) bool { return o.Vehicle == v.ID() }) {
		v.number = o.Number
	}
}

// isNext reports whether this vehicle should fetch the parcel. The id of the order selects a vehicle of the fleet; if
// that one is busy on chain, the next idle one is selected. If the selected vehicle does not sign within dockTimeout,
// any vehicle may fetch the parcel. Vehicles do not communicate: if two come, the dock signs for the last that signed.
func (v *vehicle) isNext(o ledger.Order) bool {
	busy := map[journal.Address]bool{}
	fetched := func(o ledger.Order) bool {
		return o.Handover&ledger.HandoverVehicle != 0 && o.Status <= ledger.Departed
	}
	for _, x := range v.orders.find(fetched) {
		busy[x.Vehicle] = true
	}
	all := v.fleets[v.fleet]
	first := int(binary.BigEndian.Uint32(o.ID[:]) % uint32(len(all)))
	next := v.ID()
	for k := range all {
		if id := all[(first+k)%len(all)]; id == v.ID() || !busy[id] {
			next = id
			break
		}
	}
	if left, ok := v.deferred[o.ID]; !ok || left.to != next {
		v.deferred[o.ID] = deferral{next, time.Now()}
	}
	return next == v.ID() || time.Since(v.deferred[o.ID].since) > v.dockTimeout()
}

// deferral records which vehicle was selected for a parcel, and since when.
type deferral struct {
	to    journal.Address
	since time.Time
}

// capacity returns how many parcels a vehicle of its mode carries.
func (v *vehicle) capacity() int {
	if v.fleet.mode == ledger.Drone {
		return 3
	}
	return 12
}

// collect drives to the dock and signs the hand-over of all parcels that wait there. It returns when the hand-overs are
// complete on chain, or after dockTimeout.
func (v *vehicle) collect(ctx context.Context, centre uint16) error {
	if err := v.driveToDock(ctx, centre); err != nil {
		return err
	}
	signed := 0
	for _, o := range v.orders.find(v.mayFetch) { // the orders may have changed during the drive
		if o.Centre != centre || signed == v.capacity() || !v.isNext(o) {
			continue
		}
		if err := v.handovers.signHandover(o, 0); err != nil {
			return err
		}
		signed++
	}
	ctx, cancel := context.WithTimeout(ctx, v.dockTimeout())
	defer cancel()
	for {
		changed := v.orders.nextChange()
		v.learnNumber()
		for _, o := range v.orders.find(func(o ledger.Order) bool { return v.mayFetch(o) && v.isNamed(o) }) {
			if o.Centre != centre {
				continue
			}
			if err := v.handovers.signHandover(o, 0); err != nil {
				return err
			}
		}
		open := v.orders.find(func(o ledger.Order) bool {
			mine := o.Vehicle == v.ID() || o.Handover&ledger.HandoverVehicle == 0
			return o.Status == ledger.Assigned && v.HandedOver(o.ID, o.Since.Unix(), 0) && mine
		})
		if len(open) == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return nil // parcels that depart later are collected by load
			}
			return ctx.Err()
		case <-changed:
		}
	}
}

// driveToDock brings the vehicle to the dock of a centre, and takes as long as the way from its last position. A
// vehicle without a position, or at the dock, comes from the yard.
func (v *vehicle) driveToDock(ctx context.Context, centre uint16) error {
	dock := v.centres[centre]
	if err := v.work(ctx, approachSeconds); err != nil {
		return err
	}
	if v.at != (journal.Point{}) && v.at != dock {
		way := newDrive(v.estimator.Path(v.fleet.mode, v.at, dock, true), v.rand)
		if _, err := v.follow(ctx, way, dock, journal.Position, func() bool { return true }); err != nil {
			return err
		}
	}
	v.at = dock
	v.savePosition()
	return nil
}

// load loads the parcels that departed on chain from the centre of the first one that is not aboard. It drives back to
// the dock if the vehicle is elsewhere. After a restart all parcels are aboard, and the vehicle stays where it is.
func (v *vehicle) load(ctx context.Context, parcels []ledger.Order, resumed bool) error {
	i := slices.IndexFunc(parcels, func(o ledger.Order) bool { return !v.aboard[o.ID] })
	if i < 0 {
		return nil // all were aboard when somebody came to their doors
	}
	first := parcels[i].Centre
	if !resumed && v.at != v.centres[first] {
		if err := v.driveToDock(ctx, first); err != nil {
			return err
		}
	}
	for _, o := range parcels {
		if resumed || o.Centre == first {
			v.aboard[o.ID] = true
		}
	}
	return nil
}

// deliver delivers all loaded parcels, always the nearest door next. A parcel whose order is closed on the way is
// dropped. One at whose door nobody is stays aboard.
func (v *vehicle) deliver(ctx context.Context) error {
	for {
		left := v.orders.find(func(o ledger.Order) bool { return v.aboard[o.ID] && v.canDeliver(o) })
		stops := v.estimator.Round(v.at, left)
		if len(stops) == 0 {
			if len(left) > 0 {
				v.log.Error("cannot deliver: the network does not have the parcels' zones", "parcels", len(left))
				return v.wait(ctx, dockTimeout)
			}
			v.dropClosed()
			return nil
		}
		o := stops[0]
		arrived, err := v.drive(ctx, o)
		if err != nil {
			return err
		}
		if !arrived {
			continue
		}
		if err := v.wait(ctx, routing.Dwell/2/routing.Compression); err != nil {
			return err
		}
		if err := v.serve(ctx, o.ID); err != nil {
			return err
		}
		if err := v.wait(ctx, routing.Dwell/2/routing.Compression); err != nil {
			return err
		}
	}
}

// dropClosed forgets the parcels that the vehicle does not carry any more.
func (v *vehicle) dropClosed() {
	gone := func(id journal.OrderID, _ bool) bool {
		o, ok := v.orders.get(id)
		return !ok || !v.carries(o.Order)
	}
	maps.DeleteFunc(v.aboard, gone)
	maps.DeleteFunc(v.missed, gone)
}

// drive drives to the order's door. It records a position each second at pace 1, more often at a higher pace. If the
// order is closed on the way, it stops there and arrived is false.
func (v *vehicle) drive(ctx context.Context, o ledger.Order) (arrived bool, err error) {
	door, ok := v.estimator.Door(o)
	if !ok {
		return false, nil
	}
	underway := v.at != v.centres[o.Centre]
	way := newDrive(v.estimator.Path(o.Mode, v.at, door, underway), v.rand)
	return v.follow(ctx, way, door, journal.Arriving, func() bool {
		now, ok := v.orders.get(o.ID)
		return ok && v.carries(now.Order)
	})
}

// follow drives a way to its end, while wanted reports that the vehicle is wanted there. The reading at the end has the
// kind last.
func (v *vehicle) follow(
	ctx context.Context, d drive, end journal.Point, last journal.Kind, wanted func() bool,
) (arrived bool, err error) {
	every := time.NewTicker(time.Duration(clamp(1/v.Pace, 0.2, 1) * float64(time.Second)))
	defer every.Stop()
	began := time.Now()
	for {
		t := time.Since(began).Seconds() * routing.Compression * v.Pace
		behind, rate := d.progress(t)
		at, speed := d.path.At(behind)
		kind := journal.Position
		there := t >= d.duration()
		if there {
			at, speed, kind = end, 0, last
		}
		if err := v.recordPosition(kind, at, speed*rate); err != nil {
			return false, err
		}
		if there {
			return true, nil
		}
		select {
		case <-ctx.Done():
			return false, ctx.Err()
		case <-every.C:
		}
		if !wanted() {
			return false, nil
		}
	}
}

// recordPosition records a reading with the position. speed is in metres per simulated second, as a speedometer shows
// it.
func (v *vehicle) recordPosition(kind journal.Kind, at journal.Point, speed float64) error {
	v.at = at
	r := journal.Reading{Kind: kind, Time: now(), Lat: at.Lat, Lon: at.Lon, Value: int64(math.Round(speed * 1000))}
	if err := v.Record(r); err != nil {
		return err
	}
	v.savePosition()
	return nil
}
