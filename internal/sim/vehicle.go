package sim

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"path/filepath"
	"slices"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
)

// patience is how long a vehicle stands at a dock for the dock's signature, in seconds at pace 1; never less than 5 s.
const patience = 25.0

// vehicle fetches parcels that are assigned to its carrier and mode, and brings them to their doors.
type vehicle struct {
	body
	fleet  fleet
	memory string                   // file that holds where it is; "": none
	aboard map[journal.OrderID]bool // parcels it has
	left   map[journal.OrderID]leaving
}

func newVehicle(b body, e ledger.EnrolledDevice) *vehicle {
	v := &vehicle{body: b, fleet: fleet{e.Site, e.Mode}, aboard: map[journal.OrderID]bool{}, left: map[journal.OrderID]leaving{}}
	if b.Dir != "" {
		v.memory = filepath.Join(b.Dir, e.Name, "place")
	}
	return v
}

func (v *vehicle) run(ctx context.Context) error {
	started, err := v.remember()
	if err != nil {
		return err
	}
	if started { // let the board fill: what this vehicle has aboard comes one by one
		if err := v.wait(ctx, v.Pace); err != nil {
			return err
		}
	}
	for {
		changed := v.board.watch()
		if mine := v.board.find(v.mine); len(mine) > 0 {
			if err := v.load(ctx, mine, started); err != nil {
				return err
			}
			if err := v.round(ctx); err != nil {
				return err
			}
			started = false
			continue
		}
		waiting := v.board.find(v.wants)
		if i := slices.IndexFunc(waiting, v.turn); i >= 0 {
			if err := v.collect(ctx, waiting[i].Centre); err != nil {
				return err
			}
			started = false
			continue
		}
		for id := range v.left {
			if !slices.ContainsFunc(waiting, func(o ledger.Order) bool { return o.ID == id }) {
				delete(v.left, id)
			}
		}
		if err := v.idle(ctx, changed, len(waiting) > 0); err != nil {
			return err
		}
	}
}

// idle waits for a change on chain. While parcels wait for another vehicle it looks up by itself as well: they may wait for
// longer than is right.
func (v *vehicle) idle(ctx context.Context, changed <-chan struct{}, anxious bool) error {
	timer := time.NewTimer(v.patience())
	defer timer.Stop()
	look := timer.C
	if !anxious {
		look = nil
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-changed:
	case <-look:
	}
	return nil
}

func (v *vehicle) patience() time.Duration {
	return time.Duration(math.Max(patience/v.Pace, 5) * float64(time.Second))
}

// mine tells the parcels that the chain says this vehicle has.
func (v *vehicle) mine(o ledger.Order) bool {
	return o.Status == ledger.Departed && o.Vehicle == v.ID() && !v.Acted(journal.Accepting, o.ID)
}

// wants tells the parcels that any vehicle of its fleet may fetch.
func (v *vehicle) wants(o ledger.Order) bool {
	return o.Status == ledger.Assigned && o.Carrier == v.fleet.carrier && o.Mode == v.fleet.mode &&
		o.Handover&vehicleSigned == 0 && !v.handed(o)
}

// turn reports whether it is this vehicle that should go: the order names one, or the next one that the chain shows idle.
// When that one does not come, any may. The vehicles do not talk to each other; where they judge differently, the first
// signature on chain has the parcel.
func (v *vehicle) turn(o ledger.Order) bool {
	busy := map[journal.Address]bool{}
	for _, x := range v.board.find(func(o ledger.Order) bool { return o.Handover&vehicleSigned != 0 && o.Status <= ledger.Departed }) {
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
	if left, ok := v.left[o.ID]; !ok || left.to != next {
		v.left[o.ID] = leaving{next, time.Now()}
	}
	return next == v.ID() || time.Since(v.left[o.ID].since) > v.patience()
}

// leaving says to which vehicle a parcel is left, and since when.
type leaving struct {
	to    journal.Address
	since time.Time
}

// capacity is how many parcels a vehicle of its mode carries.
func (v *vehicle) capacity() int {
	if v.fleet.mode == ledger.Drone {
		return 3
	}
	return 12
}

// collect drives to the dock, signs for all that waits there, and stays until the chain shows the hand-overs complete.
func (v *vehicle) collect(ctx context.Context, centre uint16) error {
	if err := v.work(ctx, approach); err != nil {
		return err
	}
	if err := v.stand(centre); err != nil {
		return err
	}
	signed := 0
	for _, o := range v.board.find(v.wants) { // more may have come meanwhile, some may be gone
		if o.Centre != centre || signed == v.capacity() || !v.turn(o) {
			continue
		}
		if err := v.hand(o); err != nil {
			return err
		}
		signed++
	}
	ctx, cancel := context.WithTimeout(ctx, v.patience())
	defer cancel()
	for {
		changed := v.board.watch()
		open := v.board.find(func(o ledger.Order) bool {
			return o.Status == ledger.Assigned && v.handed(o) && (o.Vehicle == v.ID() || o.Handover&vehicleSigned == 0)
		})
		if len(open) == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return nil // whoever departs later is fetched later
			}
			return ctx.Err()
		case <-changed:
		}
	}
}

// stand puts the vehicle at a centre's dock.
func (v *vehicle) stand(centre uint16) error {
	v.at = v.centres[centre]
	return v.memorise()
}

// load takes parcels aboard. One that departed on chain after the vehicle had left, it drives back for; after a restart all
// are where they were: aboard.
func (v *vehicle) load(ctx context.Context, mine []ledger.Order, started bool) error {
	first := mine[0].Centre
	if !started && v.at != v.centres[first] {
		if err := v.work(ctx, approach); err != nil {
			return err
		}
		if err := v.stand(first); err != nil {
			return err
		}
	}
	for _, o := range mine {
		if started || o.Centre == first {
			v.aboard[o.ID] = true
		}
	}
	return nil
}

// round brings everything aboard to its door, the nearest first. A parcel whose order was closed on the way is dropped.
func (v *vehicle) round(ctx context.Context) error {
	for {
		left := v.board.find(func(o ledger.Order) bool { return v.aboard[o.ID] && v.mine(o) })
		stops := v.roads.Round(v.at, left)
		if len(stops) == 0 {
			if len(left) > 0 {
				v.log.Error("parcels for zones the network does not have", "parcels", len(left))
				return v.wait(ctx, patience)
			}
			clear(v.aboard)
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
		if o, ok := v.board.get(o.ID); ok && v.mine(o) {
			if err := v.accept(o); err != nil {
				return err
			}
		}
		if err := v.wait(ctx, routing.Dwell/2/routing.Compression); err != nil {
			return err
		}
	}
}

// accept signs at the door, but names only the middle of the zone: this reading is shown on chain, and nobody's door is. Where the
// vehicle really stood is in the arriving reading before it, in a segment of which the chain keeps the root alone.
func (v *vehicle) accept(o ledger.Order) error {
	r := journal.Reading{Kind: journal.Accepting, Time: now(), Lat: v.at.Lat, Lon: v.at.Lon, Subject: o.ID}
	for _, z := range v.Network.Zones {
		if z.ID == o.Terms.Zone {
			r.Lat, r.Lon = z.Lat, z.Lon
		}
	}
	return v.sign(r)
}

// drive goes to the order's door and shows where it is once a second, more often when time runs faster. It stops where it
// is when the order is closed: then arrived is false.
func (v *vehicle) drive(ctx context.Context, o ledger.Order) (arrived bool, err error) {
	door, ok := v.roads.Door(o)
	if !ok {
		return false, nil
	}
	underway := v.at != v.centres[o.Centre]
	d := newDrive(v.roads.Path(o.Mode, v.at, door, underway), v.rand)
	every := time.NewTicker(time.Duration(within(1/v.Pace, 0.2, 1) * float64(time.Second)))
	defer every.Stop()
	began := time.Now()
	for {
		t := time.Since(began).Seconds() * routing.Compression * v.Pace
		behind, rate := d.done(t)
		at, speed := d.path.At(behind)
		kind := journal.Position
		if t >= d.takes() {
			at, speed, kind = door, 0, journal.Arriving
		}
		if err := v.show(kind, at, speed*rate); err != nil {
			return false, err
		}
		if kind == journal.Arriving {
			return true, nil
		}
		select {
		case <-ctx.Done():
			return false, ctx.Err()
		case <-every.C:
		}
		if now, ok := v.board.get(o.ID); !ok || !v.mine(now) {
			return false, nil
		}
	}
}

// show records where the vehicle is. Speed is that of its town's clock, in metres a second: what its speedometer says.
func (v *vehicle) show(kind journal.Kind, at journal.Point, speed float64) error {
	v.at = at
	r := journal.Reading{Kind: kind, Time: now(), Lat: at.Lat, Lon: at.Lon, Value: int64(math.Round(speed * 1000))}
	if err := v.Record(r); err != nil {
		return err
	}
	return v.memorise()
}
