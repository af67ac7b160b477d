package chain_test

import (
	"context"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

var (
	door   = journal.Point{Lat: 541_101_234, Lon: 59_004_321}
	middle = journal.Point{Lat: 541_100_000, Lon: 59_000_000} // of zone 10
)

// doorTest has orders on their way to a door. A real vehicle is connected to an oracle by a broker.
type doorTest struct {
	*world
	rpc      string
	database string
	sink     signalingStore
	devices  map[string]*chaintest.Device
	van      *device.Device
	orders   uint64
}

// withCodes returns the same code hashes for all orders.
type withCodes struct{ signalingStore }

func (withCodes) CodeHashes(context.Context, journal.OrderID) (journal.CodeHashes, error) {
	return chaintest.CodeHashes, nil
}

func newDoorTest(t *testing.T, rpc string) *doorTest {
	t.Helper()
	ctx := chaintest.Deadline(t)
	d := &doorTest{world: newWorld(t, rpc), rpc: rpc, database: storetest.URL(t), devices: map[string]*chaintest.Device{}}
	for _, name := range []string{"shelf-1", "robot-1", "packer-1", "dock-1"} {
		d.devices[name] = d.Device(name)
	}
	d.sink = signalingStore{storetest.Open(t, d.database), make(chan struct{}, 1)}
	broker := devnettest.Broker(t, devnet.BrokerConfig{}).URL()
	d.run(t, ctx, indexer.New(indexer.Config{
		Source: d.Client, Sink: d.sink, Start: d.Client.Addresses().Block, Log: chaintest.Discard(),
	}).Run)
	d.run(t, ctx, oracle.New(oracle.Config{
		Domain: d.domain(), Chain: d.Client, Poster: d.Relayer, Orders: withCodes{d.sink}, Middle: d.Client.Middle,
		Inbox: inbox.New(storetest.Pool(t, d.database), d.sink.Store), Log: chaintest.Discard(),
		Broker: broker, Poll: 100 * time.Millisecond,
	}).Run)
	var err error
	d.van, err = device.Open(device.Config{
		Key: d.Keys["van-1"], Domain: d.domain(), Dir: t.TempDir(), Broker: broker, Role: journal.Vehicle,
		SegmentTime: time.Second, Resend: time.Second, Log: chaintest.Discard(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.van.Close(); err != nil {
			t.Error(err)
		}
	})
	d.run(t, ctx, d.van.Run)
	if err := d.van.Sync(ctx); err != nil {
		t.Fatal(err)
	}
	return d
}

// depart places an order with these proof bits. The devices bring it to the road.
func (d *doorTest) depart(t *testing.T, proof uint8) journal.OrderID {
	t.Helper()
	d.orders++
	terms := d.Terms(t, d.orders)
	terms.Proof = proof
	id := d.place(t, terms)
	stock := int64(101 - d.orders) // each order takes one marker and one mug
	for _, step := range []struct {
		by    string
		kind  journal.Kind
		value int64
		aux   uint64
	}{
		{"shelf-1", journal.Counting, stock, 0},
		{"shelf-1", journal.Counting, stock - 90, 1},
		{"robot-1", journal.Picking, 0, 0},
		{"packer-1", journal.Packing, 370, 0},
		{"dock-1", journal.Departing, 0, 1},
	} {
		if step.kind == journal.Departing {
			step.value = d.nonce(t, id)
		}
		s, readings, sig := d.devices[step.by].Act(t, step.kind, id, step.value, step.aux)
		if _, _, err := d.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}, nil); err != nil {
			t.Fatalf("%s by %s: %v", step.kind, step.by, err)
		}
	}
	dock := journal.Point{Lat: 541_200_000, Lon: 59_000_000}
	r := journal.Reading{Kind: journal.Departing, Lat: dock.Lat, Lon: dock.Lon, Value: d.nonce(t, id), Subject: id}
	if err := d.van.Act(r); err != nil {
		t.Fatal(err)
	}
	d.await(t, id, ledger.Departed)
	return id
}

// await waits until an order has reached a status in the database.
func (d *doorTest) await(t *testing.T, id journal.OrderID, want ledger.Status) {
	t.Helper()
	ctx := chaintest.Deadline(t)
	for {
		o, err := d.sink.Order(ctx, id)
		if err != nil && !errors.Is(err, journal.ErrNotFound) {
			t.Fatal(err)
		}
		if o.Status == want {
			return
		}
		select {
		case <-d.sink.applied:
		case <-ctx.Done():
			t.Fatalf("order %s is %s in the end, want %s", id.Short(), o.Status, want)
		}
	}
}

// atDoor records that the vehicle is at the door, and returns an act with the position of the door.
func (d *doorTest) atDoor(t *testing.T, kind journal.Kind, id journal.OrderID) journal.Reading {
	t.Helper()
	for _, k := range []journal.Kind{journal.Position, journal.Arriving} {
		if err := d.van.Record(journal.Reading{Kind: k, Lat: door.Lat, Lon: door.Lon}); err != nil {
			t.Fatal(err)
		}
	}
	r := journal.Reading{Kind: kind, Lat: door.Lat, Lon: door.Lon, Subject: id}
	switch kind {
	case journal.Accepting:
		r.Value, r.Aux = chaintest.CodeValue, chaintest.CodeAux
	case journal.Inspecting:
		r.Value = 1 // damaged
	}
	return r
}

// search returns where the chain has a coordinate of the door.
func (d *doorTest) search(t *testing.T) []string {
	t.Helper()
	lat, lon := binary.BigEndian.AppendUint32(nil, uint32(door.Lat)), binary.BigEndian.AppendUint32(nil, uint32(door.Lon))
	return chaintest.Search(t, d.rpc, lat, lon)
}

// TestDoorsStayOffChain brings orders to all ends that a vehicle signs at the door: delivered with and without the
// zone, attempted, refused, lost, damaged. The vehicle's application gives each act the position of the door. Then the
// chain has it nowhere. A vehicle whose software signs it nevertheless goes on in the next epoch.
func TestDoorsStayOffChain(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx := chaintest.Deadline(t)
			d := newDoorTest(t, start(t))
			for _, c := range []struct {
				proof uint8
				kind  journal.Kind
				then  ledger.Status
			}{
				{ledger.ProofZone | ledger.ProofCode, journal.Accepting, ledger.Settled},
				{ledger.ProofCode, journal.Accepting, ledger.Settled},
				{ledger.ProofCode, journal.Attempting, ledger.Attempted},
				{ledger.ProofZone | ledger.ProofCode, journal.Refusing, ledger.Refused},
				{ledger.ProofCode, journal.Losing, ledger.Lost},
				{ledger.ProofCode, journal.Inspecting, ledger.Damaged},
			} {
				id := d.depart(t, c.proof)
				r := d.atDoor(t, c.kind, id)
				act := d.van.Act
				if c.proof&ledger.ProofZone != 0 {
					act = func(r journal.Reading) error { return d.van.ActInZone(r, middle) }
				}
				if err := act(r); err != nil {
					t.Fatal(err)
				}
				d.await(t, id, c.then)
			}
			if found := d.search(t); len(found) > 0 {
				t.Errorf("the chain has the door: %q", found)
			}

			// Software with a fault: it gives the door as the middle of the zone.
			id := d.depart(t, ledger.ProofCode)
			if err := d.van.ActInZone(d.atDoor(t, journal.Attempting, id), door); err != nil {
				t.Fatal(err)
			}
			d.await(t, id, ledger.Attempted)
			if at, err := d.Client.Journal(ctx, d.van.ID()); err != nil || at.Epoch != 2 {
				t.Errorf("the vehicle's journal on chain is in epoch %d, %v; want 2", at.Epoch, err)
			}
			var refused int
			const q = `select count(*) from quarantine where reason = 'position'`
			if err := storetest.Pool(t, d.database).QueryRow(ctx, q).Scan(&refused); err != nil || refused != 1 {
				t.Errorf("%d messages are quarantined because of their position, %v; want 1", refused, err)
			}
			if found := d.search(t); len(found) > 0 {
				t.Errorf("the chain has the door: %q", found)
			}

			// The search can fail: an act of another kind has its position in calldata and in a log.
			if err := d.van.Act(d.atDoor(t, journal.Departing, id)); err != nil {
				t.Fatal(err)
			}
			for d.journalEnd(t) != d.van.At().NextSeq {
				select {
				case <-d.sink.applied:
				case <-ctx.Done():
					t.Fatal("the act does not reach the chain")
				}
			}
			found := d.search(t)
			for _, where := range []string{"calldata", "log"} {
				if !slices.ContainsFunc(found, func(f string) bool { return strings.HasPrefix(f, where) }) {
					t.Errorf("the search does not find the door in %s: %q", where, found)
				}
			}
		})
	}
}

// journalEnd returns the next sequence number of the vehicle's journal on chain.
func (d *doorTest) journalEnd(t *testing.T) uint64 {
	t.Helper()
	ctx := chaintest.Deadline(t)
	at, err := d.Client.Journal(ctx, d.van.ID())
	if err != nil {
		t.Fatal(err)
	}
	return at.NextSeq
}
