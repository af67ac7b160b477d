package chain_test

import (
	"errors"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Record submits segments of several devices in one transaction. Each invalid segment has a reason, and does not affect
// the others.
func TestRecord_severalSegments(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			robot, van, dock := w.Device("robot-1"), w.Device("van-1"), w.Device("dock-1")
			unknown, err := device.GenerateKey(journal.P256)
			if err != nil {
				t.Fatal(err)
			}
			var segs []journal.Segment
			var sigs [][]byte
			add := func(s journal.Segment, sig []byte) { segs, sigs = append(segs, s), append(sigs, sig) }
			add(robot.Telemetry(t, 3))
			add(robot.Telemetry(t, 2)) // the robot's next segment, in the same transaction
			add(van.Telemetry(t, 1))
			add((&chaintest.Device{Client: w.Client, Key: unknown}).Telemetry(t, 1))
			dock.Telemetry(t, 1) // not recorded, so the next one has a gap
			add(dock.Telemetry(t, 1))
			forged, _ := van.Telemetry(t, 1)
			add(forged, sigs[2])
			tx, block, refused, err := w.Relayer.Record(t.Context(), segs, sigs)
			if err != nil || block == 0 || tx == (journal.Hash{}) || len(refused) != len(segs) {
				t.Fatalf("transaction %s in block %d, refused %v, %v", tx, block, refused, err)
			}
			for i, want := range []error{nil, nil, nil, ledger.ErrRefused, ledger.ErrGap, journal.ErrSignature} {
				if !errors.Is(refused[i], want) {
					t.Errorf("segment %d: got %v, want %v", i, refused[i], want)
				}
			}
			for _, d := range []struct {
				*chaintest.Device
				want uint64
			}{{robot, 5}, {van, 1}, {dock, 0}} {
				at, err := w.Client.Journal(t.Context(), d.Key.Address())
				if err != nil || at.NextSeq != d.want {
					t.Errorf("the next sequence number of %s is %d, %v; want %d", d.Key.Address(), at.NextSeq, err, d.want)
				}
			}
			var none *chain.Refusal
			_, _, _, err = w.Relayer.Record(t.Context(), segs[:3], sigs[:3])
			if !errors.Is(err, ledger.ErrReplayed) || !errors.As(err, &none) {
				t.Errorf("repeated segments: got %v, want ErrReplayed", err)
			}
			act, readings, sig := robot.Act(t, journal.Picking, journal.OrderID{1}, 0, 0)
			_, _, _, err = w.Relayer.Record(t.Context(), []journal.Segment{act}, [][]byte{sig})
			if !errors.Is(err, journal.ErrMalformed) {
				t.Errorf("act as telemetry: got %v, want ErrMalformed", err)
			}
			if _, _, err := w.Relayer.Post(t.Context(), act, readings, sig, nil, nil); err != nil {
				t.Errorf("act after telemetry in the same journal: %v", err)
			}
		})
	}
}
