package chain_test

import (
	"errors"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// telemetry makes a segment of so many positions, a second apart.
func (d *writer) telemetry(t *testing.T, count int) (journal.Segment, []byte) {
	t.Helper()
	now, err := d.w.client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	from := now.Add(-time.Duration(count-1) * time.Second)
	var readings []byte
	for i := range count {
		r := journal.Reading{Kind: journal.Position, Time: from.Add(time.Duration(i) * time.Second), Lat: 541_100_000 + int32(i), Lon: 59_000_000, Value: int64(d.next)}
		readings = r.Append(readings)
	}
	root, err := journal.Root(readings)
	if err != nil {
		t.Fatal(err)
	}
	a := d.w.client.Addresses()
	s := journal.Segment{
		Consumer: a.Orders, Device: d.key.Address(), Epoch: 1, FirstSeq: d.next, Count: uint32(count), T0: from, T1: now, Root: root, Prev: d.head,
	}
	digest := journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}.Digest(s)
	sig, err := d.key.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	d.next += uint64(count)
	d.head = [20]byte(digest[:20])
	return s, sig
}

// Segments of many devices go in one transaction: what is bad among them has its reason, and stops no other.
func TestRecord_manyAtOnce(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			robot, van, dock := &writer{w: w, key: w.keys["robot-1"]}, &writer{w: w, key: w.keys["van-1"]}, &writer{w: w, key: w.keys["dock-1"]}
			stranger, err := device.GenerateKey(journal.P256)
			if err != nil {
				t.Fatal(err)
			}
			var segs []journal.Segment
			var sigs [][]byte
			add := func(s journal.Segment, sig []byte) { segs, sigs = append(segs, s), append(sigs, sig) }
			add(robot.telemetry(t, 3))
			add(robot.telemetry(t, 2)) // follows in the same transaction
			add(van.telemetry(t, 1))
			add((&writer{w: w, key: stranger}).telemetry(t, 1))
			dock.telemetry(t, 1) // is left out
			add(dock.telemetry(t, 1))
			forged, _ := van.telemetry(t, 1)
			add(forged, sigs[2])
			tx, block, refused, err := w.relayer.Record(t.Context(), segs, sigs)
			if err != nil || block == 0 || tx == (journal.Hash{}) || len(refused) != len(segs) {
				t.Fatalf("%s in block %d, %v, %v", tx, block, refused, err)
			}
			for i, want := range []error{nil, nil, nil, ledger.ErrRefused, ledger.ErrGap, journal.ErrSignature} {
				if !errors.Is(refused[i], want) {
					t.Errorf("segment %d: %v, want %v", i, refused[i], want)
				}
			}
			for _, d := range []struct {
				*writer
				next uint64
			}{{robot, 5}, {van, 1}, {dock, 0}} {
				at, err := w.client.Journal(t.Context(), d.key.Address())
				if err != nil || at.NextSeq != d.next {
					t.Errorf("the journal of %s is at %d, %v; want %d", d.key.Address(), at.NextSeq, err, d.next)
				}
			}
			var none *chain.Refusal
			if _, _, _, err := w.relayer.Record(t.Context(), segs[:3], sigs[:3]); !errors.Is(err, ledger.ErrReplayed) || !errors.As(err, &none) {
				t.Errorf("the same again: %v", err)
			}
			act, readings, sig := robot.act(t, journal.Picking, journal.OrderID{1}, 0, 0)
			if _, _, _, err := w.relayer.Record(t.Context(), []journal.Segment{act}, [][]byte{sig}); !errors.Is(err, journal.ErrMalformed) {
				t.Errorf("an act as telemetry: %v", err)
			}
			if _, _, err := w.relayer.Post(t.Context(), act, readings, sig, nil); err != nil {
				t.Errorf("acts and telemetry are one journal: %v", err)
			}
		})
	}
}
