package oracle_test

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// recordedIncidents sends each incident to opened and each valid proof of equivocation to proved.
type recordedIncidents struct {
	oracle.Incidents
	opened chan ledger.Incident
	proved chan [2]journal.Segment
}

func (r recordedIncidents) OpenIncident(ctx context.Context, i ledger.Incident) (bool, error) {
	fresh, err := r.Incidents.OpenIncident(ctx, i)
	r.opened <- i
	return fresh, err
}

func (r recordedIncidents) ProveEquivocation(
	_ context.Context, a journal.Segment, sigA []byte, b journal.Segment, sigB []byte,
) (journal.Hash, error) {
	if len(sigA) == 0 || len(sigB) == 0 || domain.Digest(a) == domain.Digest(b) {
		return journal.Hash{}, ledger.ErrRefused
	}
	r.proved <- [2]journal.Segment{a, b}
	return journal.Hash{1}, nil
}

// TestOracle_opensIncidentForImplausibleReadings checks that segments with implausible readings are stored and
// acknowledged, and open an incident.
func TestOracle_opensIncidentForImplausibleReadings(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	recorded := recordedIncidents{e.store, make(chan ledger.Incident, 100), make(chan [2]journal.Segment, 10)}
	cfg := e.config()
	cfg.Incidents, cfg.Prover = recorded, recorded
	cfg.Geofence = func(_ ledger.Device, at journal.Point) float64 { return float64(at.Lat) }
	cfg.Temperature = &oracle.Band{Low: 2000, High: 8000}
	e.run(cfg)
	client := connect(t, e)
	e.ready()
	now := time.Now().UTC().Truncate(time.Millisecond)
	at := func(seconds int, lat int32, speed int64) journal.Reading {
		when := now.Add(time.Duration(seconds-1000) * time.Second)
		return journal.Reading{Kind: journal.Position, Time: when, Lat: lat, Value: speed}
	}
	sensed := func(milli int64) journal.Reading {
		return journal.Reading{Kind: journal.Sensing, Time: now, Value: milli}
	}
	stuck := make([]journal.Reading, 40)
	for i := range stuck {
		stuck[i] = at(i, 5, 3000)
	}
	parked := slices.Clone(stuck)
	for i := range parked {
		parked[i].Value = 0
	}
	order := journal.OrderID{9}
	pick := func(lat int32) journal.Reading {
		return journal.Reading{Kind: journal.Picking, Time: now, Lat: lat, Subject: order}
	}
	for _, c := range []struct {
		name     string
		readings []journal.Reading
		want     ledger.IncidentKind // "": no incident
	}{
		{"drive", []journal.Reading{at(0, 0, 9000), at(1, 900, 9000), at(2, 1800, 9000), at(60, 20000, 9000)}, ""},
		{"jump", []journal.Reading{at(0, 0, 9000), at(1, 900000, 9000)}, ledger.Speed},
		{"parked without speed", parked, ""},
		{"same position with a speed", stuck, ledger.Stuck},
		{"clock ahead", []journal.Reading{{Kind: journal.Heartbeat, Time: now.Add(10 * time.Minute)}}, ledger.Clock},
		{"act near the geofence", []journal.Reading{pick(100)}, ""},
		{"act outside the geofence", []journal.Reading{pick(1000)}, ledger.Geofence},
		{"limits of the temperature", []journal.Reading{sensed(2000), sensed(8000)}, ""},
		{"too cold", []journal.Reading{sensed(4000), sensed(-1)}, ledger.Temperature},
		{"too warm", []journal.Reading{sensed(8001)}, ledger.Temperature},
		{"packed with weight", []journal.Reading{{Kind: journal.Packing, Time: now, Value: 400, Subject: order}}, ""},
		{"packed without weight", []journal.Reading{{Kind: journal.Packing, Time: now, Subject: order}}, ledger.Weight},
	} {
		k := e.enrol(journal.P256)
		m := signedSegment(t, k, journal.State{}, c.readings...)
		done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, m.Marshal()))
		acknowledged(t, e, k.Address(), uint64(len(c.readings)))
		found, err := e.store.Incidents(t.Context(), ledger.IncidentFilter{Device: k.Address(), Limit: 10})
		must(t, err)
		switch {
		case c.want == "" && len(found) > 0, c.want != "" && (len(found) != 1 || found[0].Kind != c.want):
			t.Errorf("%s: incidents are %+v, want kind %q", c.name, found, c.want)
		case c.want == ledger.Geofence && found[0].Order != order:
			t.Errorf("%s: incident has order %s, want %s", c.name, found[0].Order, order)
		}
	}
}

// TestOracle_provesEquivocation checks that two segments for the same sequence number open an incident with both
// signatures and are submitted to the chain.
func TestOracle_provesEquivocation(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	recorded := recordedIncidents{e.store, make(chan ledger.Incident, 100), make(chan [2]journal.Segment, 10)}
	cfg := e.config()
	cfg.Incidents, cfg.Prover = recorded, recorded
	e.run(cfg)
	client := connect(t, e)
	e.ready()
	k := e.enrol(journal.P256)
	one := signedSegment(t, k, journal.State{}, heartbeat(), heartbeat())
	done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, one.Marshal()))
	acknowledged(t, e, k.Address(), 2)
	other := heartbeat()
	other.Value = 1
	two := signedSegment(t, k, journal.State{}, other)
	done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, two.Marshal()))
	var pair [2]journal.Segment
	select {
	case pair = <-recorded.proved:
	case <-time.After(time.Minute):
		t.Fatal("equivocation is not proved within a minute")
	}
	if pair[0] != two.Segment || pair[1] != one.Segment {
		t.Errorf("proved %+v, want the second and the first segment", pair)
	}
	var evidence struct {
		Segments []struct {
			Digest    journal.Hash `json:"digest"`
			Signature string       `json:"signature"`
			FirstSeq  uint64       `json:"first_seq"`
		}
	}
	i := <-recorded.opened
	must(t, json.Unmarshal(i.Evidence, &evidence))
	if s := evidence.Segments; i.Kind != ledger.Equivocation || len(s) != 2 ||
		s[0].Digest != domain.Digest(two.Segment) || s[1].Digest != domain.Digest(one.Segment) ||
		len(s[0].Signature) != 2+2*journal.P256Size {
		t.Errorf("incident %s with evidence %s, want equivocation with both segments", i.Kind, i.Evidence)
	}
	// The oracle does not have the segment that this one follows.
	fork := signedSegment(t, k, journal.State{Head: [20]byte{1}, Epoch: 1, NextSeq: 2}, heartbeat())
	done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, fork.Marshal()))
	i = <-recorded.opened
	must(t, json.Unmarshal(i.Evidence, &evidence))
	if i.Kind != ledger.Equivocation || len(evidence.Segments) != 1 || len(recorded.proved) > 0 {
		t.Errorf("incident %s with evidence %s, want equivocation with one segment and no proof", i.Kind, i.Evidence)
	}
}
