package store_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// robot is the device of the pending acts.
var robot = journal.Address{0x0b}

// actPending returns the event of an act of robot that comes too early, and the act.
func actPending(
	kind journal.Kind, id journal.OrderID, seq uint64, at time.Time,
) (ledger.Event, ledger.ActPending) {
	p := ledger.ActPending{Device: robot, Place: journal.Place{Epoch: 1, Seq: seq}, Parcel: id}
	r := journal.Reading{Kind: kind, Time: at, Subject: id}
	p.Word = journal.Hash(r.Append(nil)[:32])
	return ledger.Event{Name: "ActPending", Order: id, Device: robot, Payload: &p}, p
}

// presented returns the event of an act of robot that advances a parcel.
func presented(id journal.OrderID, status ledger.Status, kind journal.Kind, seq uint64) ledger.Event {
	e := advanced(id, status, kind, robot, 0)
	e.Payload.(*ledger.OrderAdvanced).Place = journal.Place{Epoch: 1, Seq: seq}
	return e
}

// ignored returns the event of an act of robot that moves nothing.
func ignored(id journal.OrderID, seq uint64) ledger.Event {
	return ledger.Event{Name: "ReadingIgnored", Order: id, Device: robot, Payload: &ledger.ReadingIgnored{
		ReadingTaken: ledger.ReadingTaken{
			Device: robot, Place: journal.Place{Epoch: 1, Seq: seq}, Kind: "picking", Time: noon,
		},
		Reason: "TooLate",
	}}
}

// requirePending checks which acts are pending.
func requirePending(t *testing.T, s *store.Store, want ...ledger.PendingAct) {
	t.Helper()
	got, err := s.PendingActs(t.Context())
	if err != nil || len(got) != len(want) || len(want) > 0 && !reflect.DeepEqual(got, want) {
		t.Errorf("pending acts\n got %+v, %v\nwant %+v", got, err, want)
	}
}

// Acts are pending from their event until they move their parcel or are ignored, also after reorganisations. The places
// of presented acts do not move the ends of journals back.
func TestPendingActs(t *testing.T) {
	t.Parallel()
	url, fresh := storetest.URL(t), storetest.URL(t)
	s := storetest.Open(t, url)
	pickEvent, pick := actPending(journal.Picking, first, 0, noon.Add(2*time.Second))
	otherEvent, other := actPending(journal.Picking, parcel, 1, noon.Add(time.Second))
	blocks := chain(ledger.Block{}, 0,
		[]ledger.Event{pickEvent, otherEvent}, // before the order
		split()[0],
		[]ledger.Event{advanced(first, ledger.Confirmed, journal.Counting, journal.Address{0x51}, 0)},
		[]ledger.Event{ignored(second, 2)}, // it was never pending
		[]ledger.Event{presented(first, ledger.Picked, journal.Picking, 0)},
		[]ledger.Event{ignored(parcel, 1)},
	)
	act := func(p ledger.ActPending, status ledger.Status) ledger.PendingAct {
		o := order(t, s, p.Parcel)
		if o.Status != status {
			t.Errorf("the parcel is %s, want %s", o.Status, status)
		}
		return ledger.PendingAct{ActPending: p, Status: status, Since: o.Since}
	}
	next := func(want string) {
		t.Helper()
		var got string
		const q = `select epoch || '.' || next_seq from devices where id = $1`
		if err := storetest.Connect(t, url).QueryRow(t.Context(), q, robot[:]).Scan(&got); err != nil || got != want {
			t.Errorf("the journal ends at %s, %v; want %s", got, err, want)
		}
	}
	rewind := func(to uint64) {
		t.Helper()
		if err := s.Rewind(t.Context(), to); err != nil {
			t.Fatal(err)
		}
	}

	apply(t, s, blocks[0])
	requirePending(t, s) // the order is not known
	next("1.2")
	apply(t, s, blocks[1:4]...)
	requirePending(t, s, act(other, ledger.Placed), act(pick, ledger.Confirmed)) // by time
	next("1.3")
	apply(t, s, blocks[4])
	requirePending(t, s, act(other, ledger.Placed))
	next("1.3")
	apply(t, s, blocks[5])
	requirePending(t, s)
	next("1.3")

	rewind(blocks[4].Number)
	requirePending(t, s, act(other, ledger.Placed))
	next("1.3")
	rewind(blocks[3].Number)
	requirePending(t, s, act(other, ledger.Placed), act(pick, ledger.Confirmed))
	next("1.3")
	rewind(blocks[2].Number)
	requirePending(t, s, act(other, ledger.Placed), act(pick, ledger.Confirmed))
	next("1.2")
	apply(t, s, blocks[3:]...)
	apply(t, storetest.Open(t, fresh), blocks...)
	if err := storetest.Same(t.Context(), storetest.Connect(t, url), storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
	rewind(blocks[1].Number)
	rewind(blocks[0].Number)
	requirePending(t, s)
	apply(t, s, blocks[1])
	requirePending(t, s, act(other, ledger.Placed), act(pick, ledger.Placed))

	// The views count an act once.
	apply(t, s, blocks[2:]...)
	const q = `select concat_ws(' ', sum(segments), sum(readings), sum(steps), sum(ignored)) from device_activity
		where device = $1`
	var activity string
	err := storetest.Connect(t, url).QueryRow(t.Context(), q, robot[:]).Scan(&activity)
	if err != nil || activity != "3 3 1 2" {
		t.Errorf("segments, readings, steps and ignored are %s, %v; want 3 3 1 2", activity, err)
	}
}

// The journal's end is that before a presented act also if the rewind leaves only its event at the end of the blocks.
func TestPendingActs_rewindToPresented(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	event, _ := actPending(journal.Picking, first, 0, noon)
	blocks := chain(ledger.Block{}, 0,
		append(journey(first)[0], event), []ledger.Event{ignored(second, 1)},
		[]ledger.Event{presented(first, ledger.Picked, journal.Picking, 0)}, []ledger.Event{ignored(second, 2)})
	apply(t, s, blocks...)
	if err := s.Rewind(t.Context(), blocks[2].Number); err != nil {
		t.Fatal(err)
	}
	var next int
	const q = `select next_seq from devices where id = $1`
	if err := storetest.Connect(t, url).QueryRow(t.Context(), q, robot[:]).Scan(&next); err != nil || next != 2 {
		t.Errorf("the journal ends at %d, %v; want 2", next, err)
	}
}

// An act about a closed parcel is not presented any more, except a return of goods that may be out.
func TestPendingActs_closedParcels(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	var events []ledger.Event
	var want []ledger.PendingAct
	for i, status := range []ledger.Status{
		ledger.Settled, ledger.Cancelled, ledger.Refunded, ledger.Damaged, ledger.Lost, ledger.Returned,
	} {
		id := journal.OrderID{byte(status)}
		pick, _ := actPending(journal.Picking, id, uint64(2*i), noon.Add(time.Duration(i)*time.Second))
		back, p := actPending(journal.Returning, id, uint64(2*i+1), noon.Add(time.Duration(i)*time.Second))
		events = append(events, placed(id), pick, back, orderClosed(ledger.OrderClosed{ID: id, Status: status}))
		if status != ledger.Damaged && status != ledger.Returned {
			want = append(want, ledger.PendingAct{ActPending: p, Status: status})
		}
	}
	blocks := chain(ledger.Block{}, 0, events)
	apply(t, s, blocks...)
	for i := range want {
		want[i].Since = order(t, s, want[i].Parcel).Since
	}
	requirePending(t, s, want...)
}
