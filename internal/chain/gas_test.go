package chain_test

import (
	"encoding/json"
	"math"
	"os"
	"testing"
	"time"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The gas of device transactions on a node is within 1 % of the contracts' gas snapshot. The snapshot's transactions
// have other ids, names and signatures. A byte of calldata costs 16 gas, or 4 if it is zero, so a difference of a few
// hundred gas is normal.
func TestGas_equalsTheSnapshot(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile("../../contracts/snapshots/Gas.json")
	if err != nil {
		t.Fatal(err)
	}
	var snapshot map[string]float64
	if err := json.Unmarshal(b, &snapshot); err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, chaintest.Geth(t))
	out := chain.NewOutbound(w.Client)
	check := func(name string, tx journal.Hash, divisor float64) {
		t.Helper()
		r, err := out.Receipt(t.Context(), tx)
		if err != nil {
			t.Fatal(err)
		}
		gas, want := float64(r.Gas)/divisor, snapshot[name]
		t.Logf("%-22s %8.0f gas, snapshot %8.0f: %+.1f %%", name, gas, want, 100*(gas/want-1))
		if want == 0 || math.Abs(gas/want-1) > 0.01 {
			t.Errorf("%s uses %.0f gas, the snapshot has %.0f", name, gas, want)
		}
	}
	writers := map[string]*chaintest.Device{}
	for _, name := range []string{"shelf-1", "robot-1", "packer-1", "dock-1", "van-1"} {
		writers[name] = w.Device(name)
	}
	type step struct {
		by    string
		kind  journal.Kind
		value int64
		name  string // in the snapshot; "" if not compared
	}
	deliver := func(nonce uint64, steps ...step) {
		t.Helper()
		terms := w.Terms(t, nonce)
		terms.Lines, terms.Price = terms.Lines[1:], journal.AmountOf(9_000_000)
		id := w.place(t, terms)
		for _, s := range steps {
			aux := uint64(0)
			if s.kind == journal.Departing {
				s.value, aux = w.nonce(t, id), 1 // the vehicle's number
			}
			seg, readings, sig := writers[s.by].Act(t, s.kind, id, s.value, aux)
			hashes := chaintest.HashesFor(readings)
			tx, _, err := w.Relayer.Post(t.Context(), seg, readings, sig, []ledger.Terms{terms}, hashes)
			if err != nil {
				t.Fatalf("%s by %s: %v", s.kind, s.by, err)
			}
			if s.name != "" {
				check(s.name, tx, 1)
			}
		}
		if o, err := w.Client.Order(t.Context(), id); err != nil || o.Status != ledger.Settled {
			t.Fatalf("order %d is %s, %v", nonce, o.Status, err)
		}
	}
	// The first order writes storage slots for the first time. The snapshot has the costs of later orders.
	deliver(1, []step{
		{"shelf-1", journal.Counting, 10, ""},
		{"robot-1", journal.Picking, 0, ""},
		{"packer-1", journal.Packing, 350, ""},
		{"dock-1", journal.Departing, 0, ""},
		{"van-1", journal.Departing, 0, ""},
		{"van-1", journal.Accepting, 0, ""},
	}...)
	deliver(2, []step{
		{"shelf-1", journal.Counting, 9, "count_p256"},
		{"robot-1", journal.Picking, 0, "pick_secp"},
		{"packer-1", journal.Packing, 350, "pack_and_assign_p256"},
		{"dock-1", journal.Departing, 0, "step_secp"},
		{"van-1", journal.Departing, 0, ""},
		{"van-1", journal.Accepting, 0, ""},
	}...)
	deliver(3, []step{
		{"shelf-1", journal.Counting, 8, "count_p256"},
		{"robot-1", journal.Picking, 0, "pick_secp"},
		{"packer-1", journal.Packing, 350, "pack_and_assign_p256"},
		{"van-1", journal.Departing, 0, "step_p256"},
		{"dock-1", journal.Departing, 0, "depart_secp"},
		{"van-1", journal.Accepting, 0, ""},
	}...)

	const devices, readings = 100, 60
	var fleet []*chaintest.Device
	var calls []chain.Call
	for range devices {
		key, err := device.GenerateKey(journal.P256)
		if err != nil {
			t.Fatal(err)
		}
		fleet = append(fleet, &chaintest.Device{Client: w.Client, Key: key})
		van := ledger.EnrolledDevice{ID: key.Address(), Role: journal.Vehicle, Site: 1, Scheme: journal.P256}
		calls = append(calls, w.Client.Enroll(van, time.Now().Add(1000*time.Hour)))
	}
	if _, err := localsender.New(w.Client, chaintest.OwnerKey, chaintest.Discard()).Do(t.Context(), calls...); err != nil {
		t.Fatal(err)
	}
	for round := range 2 {
		var segs []journal.Segment
		var sigs [][]byte
		for _, d := range fleet {
			s, sig := d.Telemetry(t, readings)
			segs, sigs = append(segs, s), append(sigs, sig)
		}
		tx, _, refused, err := w.Relayer.Record(t.Context(), segs, sigs)
		if err != nil {
			t.Fatal(err)
		}
		for i, err := range refused {
			if err != nil {
				t.Fatalf("segment %d: %v", i, err)
			}
		}
		if round > 0 { // in round 0 each device's journal is new
			check("reading_segment", tx, devices*readings)
		}
	}
}
