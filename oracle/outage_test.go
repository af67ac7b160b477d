package oracle_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

var errAway = errors.New("away")

// failing does not store what it is told not to.
type failing struct {
	oracle.Inbox
	fails   func(device journal.Address) bool
	refuses bool // everything else as well: the database is away
	reasons chan string
}

func (f failing) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	out := make([]ledger.SaveResult, len(entries))
	var good []ledger.InboxSegment
	var places []int
	for i, e := range entries {
		if f.fails(e.Segment.Device) {
			out[i].Err = errAway
		} else {
			good, places = append(good, e), append(places, i)
		}
	}
	stored, err := f.Inbox.SaveSegments(ctx, good)
	if err != nil {
		return nil, err
	}
	for n, i := range places {
		out[i] = stored[n]
	}
	return out, nil
}

func (f failing) Quarantine(ctx context.Context, topic string, payload []byte, reason, detail string) (bool, error) {
	if f.refuses {
		return false, errAway
	}
	fresh, err := f.Inbox.Quarantine(ctx, topic, payload, reason, detail)
	f.reasons <- reason
	return fresh, err
}

func (f failing) TidyQuarantine(ctx context.Context) error {
	if f.refuses {
		return errAway
	}
	return f.Inbox.TidyQuarantine(ctx)
}

func beat() journal.Reading {
	return journal.Reading{Kind: journal.Heartbeat, Time: time.Now().UTC().Truncate(time.Millisecond)}
}

// However long the database is away, and though nobody sends again: what was sent is stored when it is back.
func TestOracle_outlivesAnOutage(t *testing.T) {
	t.Parallel()
	w := newWorldOn(t, testenv.Mosquitto(t))
	const devices, tries = 30, 400 // more devices than Mosquitto sends messages before it is answered
	var away atomic.Bool
	away.Store(true)
	tried := make(chan struct{})
	cfg := w.config()
	cfg.Poll = 5 * time.Millisecond // tries follow one another faster
	cfg.Inbox = failing{Inbox: w.store, refuses: true, fails: func(journal.Address) bool {
		if !away.Load() {
			return false
		}
		select {
		case tried <- struct{}{}:
		case <-t.Context().Done():
		}
		return true
	}}
	w.run(cfg)
	probe := w.enrol(journal.Secp256k1)
	must(t, w.start(probe, "").Act(picking(w.orders.put(1, ledger.Confirmed))))
	fail := func() {
		t.Helper()
		select {
		case <-tried:
		case <-time.After(time.Minute):
			t.Fatal("no more tries")
		}
	}
	fail() // the oracle listens
	client := connect(t, w)
	var keys []device.Key
	for range devices {
		k := w.enrol(journal.Secp256k1)
		done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, signedSegment(t, k, journal.State{}, beat()).Marshal()))
		keys = append(keys, k)
	}
	for range tries {
		fail()
	}
	away.Store(false)
	release := make(chan struct{})
	defer close(release)
	go func() { // those that were about to fail
		for {
			select {
			case <-tried:
			case <-release:
				return
			}
		}
	}()
	for _, k := range keys {
		acknowledged(t, w, k.Address(), 1)
	}
}

// One device's message that can never be stored is set aside, and holds up nobody for long.
func TestOracle_setsAsideWhatCannotBeStored(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	bad := w.enrol(journal.Secp256k1)
	var tries atomic.Int64
	f := failing{Inbox: w.store, reasons: make(chan string, 100), fails: func(d journal.Address) bool {
		if d != bad.Address() {
			return false
		}
		tries.Add(1)
		return true
	}}
	cfg := w.config()
	cfg.Poll, cfg.Inbox = 5*time.Millisecond, f
	w.run(cfg)
	probe := w.enrol(journal.P256)
	must(t, w.start(probe, "").Act(picking(w.orders.put(1, ledger.Confirmed))))
	w.await(probe.Address(), 1) // the oracle listens
	client := connect(t, w)
	one := signedSegment(t, bad, journal.State{}, beat())
	for i, want := range []int64{10, 11, 12} { // the first has ten tries, each after it one
		done(t, client.Publish(journal.SegmentTopic(bad.Address()), 1, false, one.Marshal()))
		select {
		case reason := <-f.reasons:
			if got := tries.Load(); reason != "unstorable" || got != want {
				t.Fatalf("%d: %s after %d tries, want %d", i, reason, got, want)
			}
		case <-time.After(time.Minute):
			t.Fatal("never set aside")
		}
	}
	for range 20 { // in all shards
		k := w.enrol(journal.Secp256k1)
		done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, signedSegment(t, k, journal.State{}, beat()).Marshal()))
		acknowledged(t, w, k.Address(), 1)
	}
}
