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

// errUnavailable is the error of a database or a node that does not answer.
var errUnavailable = errors.New("unavailable")

// failingInbox fails to store segments of devices for which fails returns true.
type failingInbox struct {
	oracle.Inbox
	fails       func(device journal.Address) bool
	unavailable bool        // the methods of the quarantine fail too
	reasons     chan string // receives the reason of each message in the quarantine
}

func (f failingInbox) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	out := make([]ledger.SaveResult, len(entries))
	var good []ledger.InboxSegment
	var indexes []int
	for i, e := range entries {
		if f.fails(e.Segment.Device) {
			out[i].Err = errUnavailable
		} else {
			good, indexes = append(good, e), append(indexes, i)
		}
	}
	stored, err := f.Inbox.SaveSegments(ctx, good)
	if err != nil {
		return nil, err
	}
	for n, i := range indexes {
		out[i] = stored[n]
	}
	return out, nil
}

func (f failingInbox) Quarantine(
	ctx context.Context, topic string, payload []byte, reason, detail string,
) (bool, error) {
	if f.unavailable {
		return false, errUnavailable
	}
	fresh, err := f.Inbox.Quarantine(ctx, topic, payload, reason, detail)
	f.reasons <- reason
	return fresh, err
}

func (f failingInbox) TidyQuarantine(ctx context.Context) error {
	if f.unavailable {
		return errUnavailable
	}
	return f.Inbox.TidyQuarantine(ctx)
}

// heartbeat returns a heartbeat with the current time.
func heartbeat() journal.Reading {
	return journal.Reading{Kind: journal.Heartbeat, Time: time.Now().UTC().Truncate(time.Millisecond)}
}

// TestOracle_storesMessagesAfterOutage checks that messages that arrive while the database is unavailable are stored
// when it is available again, although no device resends them.
func TestOracle_storesMessagesAfterOutage(t *testing.T) {
	t.Parallel()
	e := newEnvOn(t, testenv.Mosquitto(t))
	const devices, attempts = 30, 400 // more devices than Mosquitto sends messages before they are acknowledged
	var unavailable atomic.Bool
	unavailable.Store(true)
	attempted := make(chan struct{})
	cfg := e.config()
	cfg.Poll = 5 * time.Millisecond // shortens the interval of attempts
	cfg.Inbox = failingInbox{Inbox: e.store, unavailable: true, fails: func(journal.Address) bool {
		if !unavailable.Load() {
			return false
		}
		select {
		case attempted <- struct{}{}:
		case <-t.Context().Done():
		}
		return true
	}}
	e.run(cfg)
	probe := e.enrol(journal.Secp256k1)
	must(t, e.start(probe, "").Act(picking(e.orders.put(1, ledger.Confirmed))))
	awaitAttempt := func() {
		t.Helper()
		select {
		case <-attempted:
		case <-time.After(time.Minute):
			t.Fatal("no attempt within a minute")
		}
	}
	awaitAttempt() // the oracle is subscribed
	client := connect(t, e)
	var keys []device.Key
	for range devices {
		k := e.enrol(journal.Secp256k1)
		publish(t, client, signedSegment(t, k, journal.State{}, heartbeat()))
		keys = append(keys, k)
	}
	for range attempts {
		awaitAttempt()
	}
	unavailable.Store(false)
	release := make(chan struct{})
	defer close(release)
	go func() { // unblocks the attempts in progress
		for {
			select {
			case <-attempted:
			case <-release:
				return
			}
		}
	}()
	for _, k := range keys {
		acknowledged(t, e, k.Address(), 1)
	}
}

// TestOracle_quarantinesUnstorableMessages checks that a message that can never be stored is quarantined, and does not
// block other devices.
func TestOracle_quarantinesUnstorableMessages(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	bad := e.enrol(journal.Secp256k1)
	var attempts atomic.Int64
	f := failingInbox{Inbox: e.store, reasons: make(chan string, 100), fails: func(d journal.Address) bool {
		if d != bad.Address() {
			return false
		}
		attempts.Add(1)
		return true
	}}
	cfg := e.config()
	cfg.Poll, cfg.Inbox = 5*time.Millisecond, f
	e.run(cfg)
	probe := e.enrol(journal.P256)
	must(t, e.start(probe, "").Act(picking(e.orders.put(1, ledger.Confirmed))))
	e.await(probe.Address(), 1) // the oracle is subscribed
	client := connect(t, e)
	one := signedSegment(t, bad, journal.State{}, heartbeat())
	for i, want := range []int64{10, 11, 12} { // ten attempts for the first message, then one for each
		publish(t, client, one)
		select {
		case reason := <-f.reasons:
			if got := attempts.Load(); reason != "unstorable" || got != want {
				t.Fatalf("message %d: quarantined as %s after %d attempts, want unstorable after %d", i, reason, got, want)
			}
		case <-time.After(time.Minute):
			t.Fatalf("message %d is not quarantined within a minute", i)
		}
	}
	for range 20 { // in several shards
		k := e.enrol(journal.Secp256k1)
		publish(t, client, signedSegment(t, k, journal.State{}, heartbeat()))
		acknowledged(t, e, k.Address(), 1)
	}
}
