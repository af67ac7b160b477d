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

// witness tells what incidents are opened, and takes proofs as the chain does.
type witness struct {
	oracle.Incidents
	opened chan ledger.Incident
	proved chan [2]journal.Segment
}

func (w witness) OpenIncident(ctx context.Context, i ledger.Incident) (bool, error) {
	fresh, err := w.Incidents.OpenIncident(ctx, i)
	w.opened <- i
	return fresh, err
}

func (w witness) ProveEquivocation(_ context.Context, a journal.Segment, sigA []byte, b journal.Segment, sigB []byte) (journal.Hash, error) {
	if len(sigA) == 0 || len(sigB) == 0 || domain.Digest(a) == domain.Digest(b) {
		return journal.Hash{}, ledger.ErrRefused
	}
	w.proved <- [2]journal.Segment{a, b}
	return journal.Hash{1}, nil
}

// What is implausible is stored and acknowledged like everything else, and opens an incident.
func TestOracle_suspectsWithoutDeleting(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	seen := witness{w.store, make(chan ledger.Incident, 100), make(chan [2]journal.Segment, 10)}
	cfg := w.config()
	cfg.Incidents, cfg.Prover = seen, seen
	cfg.Fence = func(_ ledger.Device, at journal.Point) float64 { return float64(at.Lat) }
	cfg.Temperature = &oracle.Band{Low: 2000, High: 8000}
	w.run(cfg)
	client := connect(t, w)
	w.ready()
	now := time.Now().UTC().Truncate(time.Millisecond)
	at := func(seconds int, lat int32, speed int64) journal.Reading {
		return journal.Reading{Kind: journal.Position, Time: now.Add(time.Duration(seconds-1000) * time.Second), Lat: lat, Value: speed}
	}
	parked := make([]journal.Reading, 40)
	for i := range parked {
		parked[i] = at(i, 5, 3000)
	}
	still := slices.Clone(parked)
	for i := range still {
		still[i].Value = 0
	}
	order := journal.OrderID{9}
	for _, c := range []struct {
		name     string
		readings []journal.Reading
		want     ledger.IncidentKind // "" for none
	}{
		{"a drive", []journal.Reading{at(0, 0, 9000), at(1, 900, 9000), at(2, 1800, 9000), at(60, 20000, 9000)}, ""},
		{"a jump", []journal.Reading{at(0, 0, 9000), at(1, 900000, 9000)}, ledger.Speed},
		{"standing", still, ""},
		{"standing, and saying it moves", parked, ledger.Stuck},
		{"ahead of time", []journal.Reading{{Kind: journal.Heartbeat, Time: now.Add(10 * time.Minute)}}, ledger.Clock},
		{"an act at home", []journal.Reading{{Kind: journal.Picking, Time: now, Lat: 100, Subject: order}}, ""},
		{"an act elsewhere", []journal.Reading{{Kind: journal.Picking, Time: now, Lat: 1000, Subject: order}}, ledger.Geofence},
		{"cool", []journal.Reading{{Kind: journal.Sensing, Time: now, Value: 2000}, {Kind: journal.Sensing, Time: now, Value: 8000}}, ""},
		{"too cold", []journal.Reading{{Kind: journal.Sensing, Time: now, Value: 4000}, {Kind: journal.Sensing, Time: now, Value: -1}}, ledger.Temperature},
		{"too warm", []journal.Reading{{Kind: journal.Sensing, Time: now, Value: 8001}}, ledger.Temperature},
		{"packed, weighed", []journal.Reading{{Kind: journal.Packing, Time: now, Value: 400, Subject: order}}, ""},
		{"packed, not weighed", []journal.Reading{{Kind: journal.Packing, Time: now, Subject: order}}, ledger.Weight},
	} {
		k := w.enrol(journal.P256)
		m := signedSegment(t, k, journal.State{}, c.readings...)
		done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, m.Marshal()))
		acknowledged(t, w, k.Address(), uint64(len(c.readings)))
		found, err := w.store.Incidents(t.Context(), ledger.IncidentFilter{Device: k.Address(), Limit: 10})
		must(t, err)
		switch {
		case c.want == "" && len(found) > 0, c.want != "" && (len(found) != 1 || found[0].Kind != c.want):
			t.Errorf("%s: %+v", c.name, found)
		case c.want == ledger.Geofence && found[0].Order != order:
			t.Errorf("%s: of order %s", c.name, found[0].Order)
		}
	}
}

// Two segments for one place: both are kept with their signatures, and the chain is told.
func TestOracle_provesEquivocation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	seen := witness{w.store, make(chan ledger.Incident, 100), make(chan [2]journal.Segment, 10)}
	cfg := w.config()
	cfg.Incidents, cfg.Prover = seen, seen
	w.run(cfg)
	client := connect(t, w)
	w.ready()
	k := w.enrol(journal.P256)
	one := signedSegment(t, k, journal.State{}, beat(), beat())
	done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, one.Marshal()))
	acknowledged(t, w, k.Address(), 2)
	lie := beat()
	lie.Value = 1
	two := signedSegment(t, k, journal.State{}, lie)
	done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, two.Marshal()))
	var pair [2]journal.Segment
	select {
	case pair = <-seen.proved:
	case <-time.After(time.Minute):
		t.Fatal("not proved")
	}
	if pair[0] != two.Segment || pair[1] != one.Segment {
		t.Errorf("%+v", pair)
	}
	var kept struct {
		Segments []struct {
			Digest    journal.Hash `json:"digest"`
			Signature string       `json:"signature"`
			FirstSeq  uint64       `json:"first_seq"`
		}
	}
	i := <-seen.opened
	must(t, json.Unmarshal(i.Evidence, &kept))
	if i.Kind != ledger.Equivocation || len(kept.Segments) != 2 || kept.Segments[0].Digest != domain.Digest(two.Segment) || kept.Segments[1].Digest != domain.Digest(one.Segment) ||
		len(kept.Segments[0].Signature) != 2+2*journal.P256Size {
		t.Errorf("%s %s", i.Kind, i.Evidence)
	}
	fork := signedSegment(t, k, journal.State{Head: [20]byte{1}, Epoch: 1, NextSeq: 2}, beat()) // of the other nothing is known
	done(t, client.Publish(journal.SegmentTopic(k.Address()), 1, false, fork.Marshal()))
	i = <-seen.opened
	must(t, json.Unmarshal(i.Evidence, &kept))
	if i.Kind != ledger.Equivocation || len(kept.Segments) != 1 || len(seen.proved) > 0 {
		t.Errorf("%s %s", i.Kind, i.Evidence)
	}
}
