package oracle_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// ward tells what comes into the quarantine.
type ward struct {
	oracle.Inbox
	reasons chan string
}

func (w ward) Quarantine(ctx context.Context, topic string, payload []byte, reason, detail string) (bool, error) {
	fresh, err := w.Inbox.Quarantine(ctx, topic, payload, reason, detail)
	w.reasons <- reason
	return fresh, err
}

// marking tells when the contract's refusal of a segment is kept.
type marking struct {
	oracle.Inbox
	marked chan struct{}
}

func (m marking) MarkRefused(ctx context.Context, digest journal.Hash, why string) error {
	err := m.Inbox.MarkRefused(ctx, digest, why)
	m.marked <- struct{}{}
	return err
}

func TestOracle_refusesWithAReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	good, expired, revoked, stranger := w.enrol(journal.P256), w.enrol(journal.Secp256k1), w.enrol(journal.Secp256k1), w.enrol(journal.P256)
	w.chain.change(func() {
		d := w.chain.devices[expired.Address()]
		d.ValidUntil = time.Now().Add(-time.Second)
		w.chain.devices[expired.Address()] = d
		d = w.chain.devices[revoked.Address()]
		d.Revoked, d.RevokedFrom = true, journal.Place{Epoch: 1, Seq: 1}
		w.chain.devices[revoked.Address()] = d
		delete(w.chain.devices, stranger.Address())
	})
	registry := prometheus.NewRegistry()
	cfg := w.config()
	ward := ward{w.store, make(chan string, 100)}
	cfg.Inbox, cfg.Registry = ward, registry
	w.run(cfg)
	probe := w.enrol(journal.P256)
	must(t, w.start(probe, "").Act(picking(w.orders.put(1, ledger.Confirmed))))
	w.await(probe.Address(), 1) // the oracle listens
	client := connect(t, w)

	now := time.Now().UTC().Truncate(time.Millisecond)
	beat := journal.Reading{Kind: journal.Heartbeat, Time: now}
	one := signedSegment(t, good, journal.State{}, beat)
	at := func(m journal.SegmentMessage) journal.State {
		return journal.State{Head: journal.Head(domain.Digest(m.Segment)), Epoch: 1, NextSeq: uint64(m.Segment.Count)}
	}
	done(t, client.Publish(journal.SegmentTopic(good.Address()), 1, false, one.Marshal()))
	acknowledged(t, w, good.Address(), 1)

	forged := signedSegment(t, good, at(one), beat)
	forged.Signature = signedSegment(t, stranger, at(one), beat).Signature
	changed := signedSegment(t, good, at(one), beat)
	changed.Segment.Acts = true
	elsewhere := signedSegment(t, good, at(one), beat)
	elsewhere.Segment.Consumer = journal.Address{9}
	hidden := signedSegment(t, good, at(one), beat)
	hidden.Segment.Root = journal.Hash{1}
	other := signedSegment(t, good, journal.State{}, journal.Reading{Kind: journal.Heartbeat, Time: now, Value: 1})
	follows := signedSegment(t, good, journal.State{Head: [20]byte{1}, Epoch: 1, NextSeq: 1}, beat)
	tomorrow := signedSegment(t, good, at(one), journal.Reading{Kind: journal.Heartbeat, Time: now.Add(24 * time.Hour)})
	far := signedSegment(t, good, journal.State{Epoch: 1, NextSeq: 1 << 63}, beat)
	lie := signedLive(t, good, 1, beat)
	lie.Seq++
	for _, c := range []struct {
		name    string
		topic   string
		payload []byte
		want    string
	}{
		{"nothing", journal.SegmentTopic(good.Address()), nil, "malformed"},
		{"noise", journal.SegmentTopic(good.Address()), []byte("hello"), "malformed"},
		{"live noise", journal.LiveTopic(good.Address()), []byte("hello"), "malformed"},
		{"a byte more", journal.SegmentTopic(good.Address()), append(forged.Marshal(), 0), "malformed"},
		{"no device's topic", "waybill/v1/nobody/segment", one.Marshal(), "topic"},
		{"another's topic", journal.SegmentTopic(stranger.Address()), one.Marshal(), "topic"},
		{"another contract", journal.SegmentTopic(good.Address()), elsewhere.Marshal(), "consumer"},
		{"stranger", journal.SegmentTopic(stranger.Address()), signedSegment(t, stranger, journal.State{}, beat).Marshal(), "device_unknown"},
		{"expired", journal.SegmentTopic(expired.Address()), signedSegment(t, expired, journal.State{}, beat).Marshal(), "device_expired"},
		{"revoked", journal.SegmentTopic(revoked.Address()), signedSegment(t, revoked, journal.State{}, beat, beat).Marshal(), "device_revoked"},
		{"forged", journal.SegmentTopic(good.Address()), forged.Marshal(), "signature"},
		{"changed", journal.SegmentTopic(good.Address()), changed.Marshal(), "signature"},
		{"forged live", journal.LiveTopic(good.Address()), lie.Marshal(), "signature"},
		{"another root, signed", journal.SegmentTopic(good.Address()), sign(t, good, hidden).Marshal(), "malformed"},
		{"ahead of time", journal.SegmentTopic(good.Address()), tomorrow.Marshal(), "clock"},
		{"beyond all numbers", journal.SegmentTopic(good.Address()), far.Marshal(), "malformed"},
		{"another for the same place", journal.SegmentTopic(good.Address()), other.Marshal(), "equivocation"},
		{"after another", journal.SegmentTopic(good.Address()), follows.Marshal(), "equivocation"},
	} {
		done(t, client.Publish(c.topic, 1, false, c.payload))
		select {
		case got := <-ward.reasons:
			if got != c.want {
				t.Errorf("%s: refused as %s, want %s", c.name, got, c.want)
			}
		case <-time.After(30 * time.Second):
			t.Fatalf("%s: not refused", c.name)
		}
	}

	two := signedSegment(t, good, at(one), beat) // and nothing of it did any harm
	done(t, client.Publish(journal.SegmentTopic(good.Address()), 1, false, two.Marshal()))
	w.await(good.Address(), 2)
	acknowledged(t, w, good.Address(), 2)
	w.settled()
	if got := counted(t, registry, "waybill_oracle_quarantined_total"); !slices.Contains(got, "signature 3") || !slices.Contains(got, "equivocation 2") {
		t.Errorf("counted %q", got)
	}
}

// counted is a counter's values by their only label: "signature 3".
func counted(t *testing.T, g prometheus.Gatherer, name string) (all []string) {
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

// A device that is enrolled a moment late, or gets another key, is looked up again before it is refused.
func TestOracle_looksAgainBeforeItRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	k := w.enrol(journal.P256)
	d := w.chain.devices[k.Address()]
	w.chain.change(func() { delete(w.chain.devices, k.Address()) })
	ward := ward{w.store, make(chan string, 1000)}
	cfg := w.config()
	cfg.Inbox = ward
	w.run(cfg)
	must(t, w.start(k, "").Act(picking(w.orders.put(1, ledger.Confirmed))))
	if reason := <-ward.reasons; reason != "device_unknown" {
		t.Fatal(reason)
	}
	w.chain.change(func() { w.chain.devices[k.Address()] = d })
	w.await(k.Address(), 1)
}

// A device that is revoked while the registry still trusts it is refused by the contract; from then on by the oracle.
func TestOracle_hearsOfARevocationFromTheContract(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	k := w.enrol(journal.P256)
	marked := make(chan struct{}, 1000)
	ward := ward{marking{w.store, marked}, make(chan string, 1000)}
	cfg := w.config()
	cfg.Inbox = ward
	w.run(cfg)
	d := w.start(k, "")
	order := w.orders.put(1, ledger.Confirmed)
	must(t, d.Act(picking(order)))
	w.await(k.Address(), 1)
	w.chain.change(func() {
		revoked := w.chain.devices[k.Address()]
		revoked.Revoked, revoked.RevokedFrom = true, journal.Place{Epoch: 1, Seq: 1}
		w.chain.devices[k.Address()] = revoked
	})
	must(t, d.Act(picking(order)))
	<-marked
	must(t, d.Act(picking(order)))
	if reason := <-ward.reasons; reason != "device_revoked" {
		t.Fatal(reason)
	}
}

// What the contract refuses holds up its device alone, and is asked for ever more rarely.
func TestOracle_aRefusedDeviceHoldsUpNobodyElse(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	order := w.orders.put(1, ledger.Confirmed)
	bad, good := w.enrol(journal.P256), w.enrol(journal.P256)
	refused := make(chan struct{}, 1000)
	cfg := w.config()
	cfg.Poster = posterFunc(func(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
		if s.Device == bad.Address() {
			refused <- struct{}{}
			return journal.Hash{}, 0, fmt.Errorf("post: DeviceExpired(): %w", ledger.ErrRefused)
		}
		return w.chain.Post(ctx, s, readings, signature, terms)
	})
	w.run(cfg)
	must(t, w.start(bad, "").Act(picking(order)))
	<-refused
	d := w.start(good, "")
	for range 20 {
		must(t, d.Act(picking(order)))
	}
	w.await(good.Address(), 20)
	if n := len(refused); n > 5 {
		t.Errorf("asked %d times meanwhile", n)
	}
	left, err := w.store.Pending(t.Context(), false, nil, 100)
	if err != nil || len(left) == 0 || left[0].Segment.Device != bad.Address() && left[len(left)-1].Segment.Device != bad.Address() {
		t.Errorf("%v, %v", left, err)
	}
}
