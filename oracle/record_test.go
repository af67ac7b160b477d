package oracle_test

import (
	"context"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// gate lets telemetry through once it is open.
type gate struct {
	*chain
	open chan struct{}
}

func (g gate) Record(ctx context.Context, segs []journal.Segment, signatures [][]byte) (journal.Hash, uint64, []error, error) {
	select {
	case <-g.open:
	case <-ctx.Done():
		return journal.Hash{}, 0, nil, ctx.Err()
	}
	return g.chain.Record(ctx, segs, signatures)
}

// Telemetry of many devices, and many segments of each, take few transactions; acts wait for none of it. One device that the chain refuses holds up
// nobody, and is tried by itself from then on.
func TestOracle_telemetryGoesTogether(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	g := gate{w.chain, make(chan struct{})}
	cfg := w.config()
	cfg.Poster = g
	w.run(cfg)
	const devices, segments = 8, 6 // of five readings
	var keys []device.Key
	for range devices {
		keys = append(keys, w.enrol(journal.Secp256k1))
	}
	for _, k := range keys {
		d := w.start(k, "")
		for range 5 * segments {
			must(t, d.Record(beat()))
		}
		acknowledged(t, w, k.Address(), 5*segments)
	}
	urgent := w.enrol(journal.P256)
	must(t, w.start(urgent, "").Act(picking(order)))
	w.await(urgent.Address(), 1) // though a batch is on its way
	bad := keys[0].Address()
	w.chain.change(func() {
		d := w.chain.devices[bad]
		d.Revoked = true
		w.chain.devices[bad], w.chain.batches = d, nil
	})
	close(g.open)
	for _, k := range keys[1:] {
		w.await(k.Address(), 5*segments)
	}
	w.chain.mu.Lock()
	batches, at := w.chain.batches, w.chain.journals[bad]
	w.chain.mu.Unlock()
	// The first batch may have left with what was there; the most that one takes of a device is more than all.
	if len(batches) > 4 || sum(batches) != (devices-1)*segments {
		t.Errorf("%d segments went in %d transactions: %v", sum(batches), len(batches), batches)
	}
	if at.NextSeq != 0 {
		t.Errorf("the revoked device is at %d", at.NextSeq)
	}
	w.chain.change(func() {
		d := w.chain.devices[bad]
		d.Revoked = false
		w.chain.devices[bad] = d
	})
	w.await(bad, 5*segments)
	w.settled()
}

// What waits before an act is on its way at once, all of it in one transaction, and the act right after it.
func TestOracle_telemetryBeforeAnAct(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	k := w.enrol(journal.P256)
	d := w.start(k, "")
	for range 40 {
		must(t, d.Record(beat()))
	}
	must(t, d.Act(picking(order)))
	cfg := w.config()
	cfg.Gather, cfg.Poll = time.Hour, time.Hour // nothing but the act is a reason to hurry
	w.run(cfg)
	w.await(k.Address(), 41)
	w.settled()
}

// An act that comes before what it follows waits for it, and is then posted at once.
func TestOracle_anActBeforeItsTurn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	k, other := w.enrol(journal.P256), w.enrol(journal.P256)
	cfg := w.config()
	cfg.Gather, cfg.Poll = time.Hour, time.Hour
	w.run(cfg)
	client := connect(t, w)
	w.ready()
	publish := func(k device.Key, m journal.SegmentMessage) {
		t.Helper()
		done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, m.Marshal()))
	}
	one := signedSegment(t, k, journal.State{}, beat())
	pick := picking(order)
	pick.Time = one.Segment.T1
	publish(k, signedSegment(t, k, journal.State{Epoch: 1, NextSeq: 1, Head: journal.Head(domain.Digest(one.Segment))}, pick))
	publish(other, signedSegment(t, other, journal.State{}, beat()))
	acknowledged(t, w, other.Address(), 1) // so the act before it is kept
	publish(k, one)
	w.await(k.Address(), 2)
}

func sum(all []int) (n int) {
	for _, x := range all {
		n += x
	}
	return n
}
