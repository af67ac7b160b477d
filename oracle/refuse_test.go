package oracle_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// quarantineReasons sends the reason of each quarantined message to reasons.
type quarantineReasons struct {
	oracle.Inbox
	reasons chan string
}

func (q quarantineReasons) Quarantine(
	ctx context.Context, topic string, payload []byte, reason, detail string,
) (bool, error) {
	fresh, err := q.Inbox.Quarantine(ctx, topic, payload, reason, detail)
	q.reasons <- reason
	return fresh, err
}

// rejections sends a value to marked after each MarkRefused.
type rejections struct {
	oracle.Inbox
	marked chan struct{}
}

func (r rejections) MarkRefused(ctx context.Context, digest journal.Hash, reason string) error {
	err := r.Inbox.MarkRefused(ctx, digest, reason)
	r.marked <- struct{}{}
	return err
}

func TestOracle_refusesInvalidMessages(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	good, unknown := e.enrol(journal.P256), e.enrol(journal.P256)
	expired, revoked := e.enrol(journal.Secp256k1), e.enrol(journal.Secp256k1)
	e.chain.change(func() {
		d := e.chain.devices[expired.Address()]
		d.ValidUntil = time.Now().Add(-time.Second)
		e.chain.devices[expired.Address()] = d
		d = e.chain.devices[revoked.Address()]
		d.Revoked, d.RevokedFrom = true, journal.Place{Epoch: 1, Seq: 1}
		e.chain.devices[revoked.Address()] = d
		delete(e.chain.devices, unknown.Address())
	})
	registry := prometheus.NewRegistry()
	cfg := e.config()
	quarantine := quarantineReasons{e.store, make(chan string, 100)}
	cfg.Inbox, cfg.Registry = quarantine, registry
	e.run(cfg)
	probe := e.enrol(journal.P256)
	must(t, e.start(probe, "").Act(picking(e.orders.put(1, ledger.Confirmed))))
	e.await(probe.Address(), 1) // the oracle is subscribed
	client := connect(t, e)

	now := time.Now().UTC().Truncate(time.Millisecond)
	beat := journal.Reading{Kind: journal.Heartbeat, Time: now}
	tomorrow := journal.Reading{Kind: journal.Heartbeat, Time: now.Add(24 * time.Hour)}
	one := signedSegment(t, good, journal.State{}, beat)
	publish(t, client, one)
	acknowledged(t, e, good.Address(), 1)

	next := func(k device.Key) journal.SegmentMessage { return signedSegment(t, k, endOf(one), beat) }
	forged, changed, otherConsumer, wrongRoot := next(good), next(good), next(good), next(good)
	forged.Signature = next(unknown).Signature
	changed.Segment.Acts = true
	otherConsumer.Segment.Consumer = journal.Address{9}
	wrongRoot.Segment.Root = journal.Hash{1}
	samePlace := signedSegment(t, good, journal.State{}, journal.Reading{Kind: journal.Heartbeat, Time: now, Value: 1})
	otherPrev := signedSegment(t, good, journal.State{Head: [20]byte{1}, Epoch: 1, NextSeq: 1}, beat)
	largeSeq := signedSegment(t, good, journal.State{Epoch: 1, NextSeq: 1 << 63}, beat)
	forgedLive := signedLive(t, good, 1, beat)
	forgedLive.Seq++
	segments, live := journal.SegmentTopic(good.Address()), journal.LiveTopic(good.Address())
	first := func(k device.Key, readings ...journal.Reading) []byte {
		return signedSegment(t, k, journal.State{}, readings...).Marshal()
	}
	for _, c := range []struct {
		name    string
		topic   string
		payload []byte
		want    string
	}{
		{"empty", segments, nil, "malformed"},
		{"no segment", segments, []byte("hello"), "malformed"},
		{"no live reading", live, []byte("hello"), "malformed"},
		{"one byte too long", segments, append(forged.Marshal(), 0), "malformed"},
		{"malformed topic", "waybill/v2/nobody/segment", one.Marshal(), "topic"},
		{"topic of another device", journal.SegmentTopic(unknown.Address()), one.Marshal(), "topic"},
		{"other consumer", segments, otherConsumer.Marshal(), "consumer"},
		{"unknown device", journal.SegmentTopic(unknown.Address()), first(unknown, beat), "device_unknown"},
		{"expired device", journal.SegmentTopic(expired.Address()), first(expired, beat), "device_expired"},
		{"revoked device", journal.SegmentTopic(revoked.Address()), first(revoked, beat, beat), "device_revoked"},
		{"signature of another key", segments, forged.Marshal(), "signature"},
		{"changed after signing", segments, changed.Marshal(), "signature"},
		{"live reading changed after signing", live, forgedLive.Marshal(), "signature"},
		{"wrong root", segments, sign(t, good, wrongRoot).Marshal(), "malformed"},
		{"a day ahead", segments, signedSegment(t, good, endOf(one), tomorrow).Marshal(), "clock"},
		{"sequence number too large", segments, largeSeq.Marshal(), "malformed"},
		{"second segment for a sequence number", segments, samePlace.Marshal(), "equivocation"},
		{"other previous segment", segments, otherPrev.Marshal(), "equivocation"},
	} {
		done(t, client.Publish(c.topic, 1, false, c.payload))
		select {
		case got := <-quarantine.reasons:
			if got != c.want {
				t.Errorf("%s: refused as %s, want %s", c.name, got, c.want)
			}
		case <-time.After(30 * time.Second):
			t.Fatalf("%s: not refused within 30 s", c.name)
		}
	}

	publish(t, client, next(good)) // the journal of the device is unaffected
	e.await(good.Address(), 2)
	acknowledged(t, e, good.Address(), 2)
	e.settled()
	got := counterValues(t, registry, "waybill_oracle_quarantined_total")
	if !slices.Contains(got, "signature 3") || !slices.Contains(got, "equivocation 2") {
		t.Errorf("quarantined_total has %q, want signature 3 and equivocation 2", got)
	}
}

// counterValues returns the values of a counter with one label, each as label and value, for example "signature 3".
func counterValues(t *testing.T, g prometheus.Gatherer, name string) (all []string) {
	t.Helper()
	families, err := g.Gather()
	must(t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == name && len(m.GetLabel()) == 1 {
				all = append(all, fmt.Sprintf("%s %v", m.GetLabel()[0].GetValue(), m.GetCounter().GetValue()))
			}
		}
	}
	return all
}

// TestOracle_readsDeviceAgainBeforeRefusal checks that a device that is enrolled after its first message was refused is
// accepted, although the registry has cached that it is unknown.
func TestOracle_readsDeviceAgainBeforeRefusal(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	k := e.enrol(journal.P256)
	d := e.chain.devices[k.Address()]
	e.chain.change(func() { delete(e.chain.devices, k.Address()) })
	quarantine := quarantineReasons{e.store, make(chan string, 1000)}
	cfg := e.config()
	cfg.Inbox = quarantine
	e.run(cfg)
	must(t, e.start(k, "").Act(picking(e.orders.put(1, ledger.Confirmed))))
	if reason := <-quarantine.reasons; reason != "device_unknown" {
		t.Fatalf("refused as %s, want device_unknown", reason)
	}
	e.chain.change(func() { e.chain.devices[k.Address()] = d })
	e.await(k.Address(), 1)
}

// TestOracle_invalidatesCachedDeviceAfterRejection revokes a device that the registry has cached. The contract rejects
// the next segment, and the oracle refuses the one after it.
func TestOracle_invalidatesCachedDeviceAfterRejection(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	k := e.enrol(journal.P256)
	marked := make(chan struct{}, 1000)
	quarantine := quarantineReasons{rejections{e.store, marked}, make(chan string, 1000)}
	cfg := e.config()
	cfg.Inbox = quarantine
	e.run(cfg)
	d := e.start(k, "")
	order := e.orders.put(1, ledger.Confirmed)
	must(t, d.Act(picking(order)))
	e.await(k.Address(), 1)
	e.chain.change(func() {
		revoked := e.chain.devices[k.Address()]
		revoked.Revoked, revoked.RevokedFrom = true, journal.Place{Epoch: 1, Seq: 1}
		e.chain.devices[k.Address()] = revoked
	})
	must(t, d.Act(picking(order)))
	<-marked
	must(t, d.Act(picking(order)))
	if reason := <-quarantine.reasons; reason != "device_revoked" {
		t.Fatalf("refused as %s, want device_revoked", reason)
	}
}

// TestOracle_rejectedSegmentBlocksOnlyItsDevice checks that other devices do not wait for a segment that the contract
// rejects, and that it is retried with backoff.
func TestOracle_rejectedSegmentBlocksOnlyItsDevice(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	bad, good := e.enrol(journal.P256), e.enrol(journal.P256)
	refused := make(chan struct{}, 1000)
	cfg := e.config()
	cfg.Poster = posterFunc(func(ctx context.Context, p postArgs) (journal.Hash, uint64, error) {
		if p.segment.Device == bad.Address() {
			refused <- struct{}{}
			return journal.Hash{}, 0, fmt.Errorf("post: DeviceExpired(): %w", ledger.ErrRefused)
		}
		return e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes)
	})
	e.run(cfg)
	must(t, e.start(bad, "").Act(picking(order)))
	<-refused
	d := e.start(good, "")
	for range 20 {
		must(t, d.Act(picking(order)))
	}
	e.await(good.Address(), 20)
	if n := len(refused); n > 5 {
		t.Errorf("%d attempts to post the rejected segment, want at most 5", n)
	}
	left, err := e.store.Pending(t.Context(), false, nil, 100)
	isBad := func(s ledger.InboxSegment) bool { return s.Segment.Device == bad.Address() }
	if err != nil || !slices.ContainsFunc(left, isBad) {
		t.Errorf("pending segments are %v, %v, want the rejected one among them", left, err)
	}
}
