package oracle_test

import (
	"context"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// gate is a fakeChain whose Record blocks until open is closed.
type gate struct {
	*fakeChain
	open chan struct{}
}

func (g gate) Record(
	ctx context.Context, segs []journal.Segment, signatures [][]byte,
) (journal.Hash, uint64, []error, error) {
	select {
	case <-g.open:
	case <-ctx.Done():
		return journal.Hash{}, 0, nil, ctx.Err()
	}
	return g.fakeChain.Record(ctx, segs, signatures)
}

// TestOracle_postsTelemetryInBatches checks that telemetry of many devices, with many segments each, needs few
// transactions, and that acts do not wait for it. A device that the contract rejects does not block the others, and is
// posted by itself from then on.
func TestOracle_postsTelemetryInBatches(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	g := gate{e.chain, make(chan struct{})}
	cfg := e.config()
	cfg.Poster = g
	e.run(cfg)
	const devices, segments = 8, 6 // with five readings each
	var keys []device.Key
	for range devices {
		keys = append(keys, e.enrol(journal.Secp256k1))
	}
	for _, k := range keys {
		d := e.start(k, "")
		for range 5 * segments {
			must(t, d.Record(heartbeat()))
		}
		acknowledged(t, e, k.Address(), 5*segments)
	}
	urgent := e.enrol(journal.P256)
	must(t, e.start(urgent, "").Act(picking(order)))
	e.await(urgent.Address(), 1) // while a batch is in flight
	bad := keys[0].Address()
	e.chain.change(func() {
		d := e.chain.devices[bad]
		d.Revoked = true
		e.chain.devices[bad], e.chain.batches = d, nil
	})
	close(g.open)
	for _, k := range keys[1:] {
		e.await(k.Address(), 5*segments)
	}
	e.chain.mu.Lock()
	batches, at := e.chain.batches, e.chain.journals[bad]
	e.chain.mu.Unlock()
	// The first batch may have few segments. A later one has all segments of a device, since maxRun is larger.
	if len(batches) > 4 || sum(batches) != (devices-1)*segments {
		t.Errorf("%d segments were posted in %d transactions: %v", sum(batches), len(batches), batches)
	}
	if at.NextSeq != 0 {
		t.Errorf("journal of the revoked device on chain is at %d, want 0", at.NextSeq)
	}
	e.chain.change(func() {
		d := e.chain.devices[bad]
		d.Revoked = false
		e.chain.devices[bad] = d
	})
	e.await(bad, 5*segments)
	e.settled()
}

// TestOracle_postsTelemetryBeforeActImmediately checks that telemetry before an act in its journal is not delayed.
func TestOracle_postsTelemetryBeforeActImmediately(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	k := e.enrol(journal.P256)
	d := e.start(k, "")
	for range 40 {
		must(t, d.Record(heartbeat()))
	}
	must(t, d.Act(picking(order)))
	cfg := e.config()
	cfg.RecordDelay, cfg.Poll = time.Hour, time.Hour // only the act can cause a transaction
	e.run(cfg)
	e.await(k.Address(), 41)
	e.settled()
}

// TestOracle_postsOutOfOrderActAfterMissingSegment checks that an act that arrives before an earlier segment is posted
// immediately after that segment arrives.
func TestOracle_postsOutOfOrderActAfterMissingSegment(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	k, other := e.enrol(journal.P256), e.enrol(journal.P256)
	cfg := e.config()
	cfg.RecordDelay, cfg.Poll = time.Hour, time.Hour
	e.run(cfg)
	client := connect(t, e)
	e.ready()
	one := signedSegment(t, k, journal.State{}, heartbeat())
	pick := picking(order)
	pick.Time = one.Segment.T1
	publish(t, client, signedSegment(t, k, endOf(one), pick))
	publish(t, client, signedSegment(t, other, journal.State{}, heartbeat()))
	acknowledged(t, e, other.Address(), 1) // the act was received before
	publish(t, client, one)
	e.await(k.Address(), 2)
}

func sum(all []int) (n int) {
	for _, x := range all {
		n += x
	}
	return n
}
