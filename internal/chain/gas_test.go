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

// What devices sign costs in the running system what the contracts' snapshot says, by the gas that receipts show. The snapshot's own transactions have
// other ids, names and signatures: a byte of calldata costs 16 gas, or 4 when it is zero, which makes some hundred gas of difference in either direction.
func TestGas_isWhatTheSnapshotSays(t *testing.T) {
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
	check := func(name string, tx journal.Hash, among float64) {
		t.Helper()
		r, err := out.Receipt(t.Context(), tx)
		if err != nil {
			t.Fatal(err)
		}
		gas, want := float64(r.Gas)/among, snapshot[name]
		t.Logf("%-22s %8.0f gas, snapshot %8.0f: %+.1f %%", name, gas, want, 100*(gas/want-1))
		if want == 0 || math.Abs(gas/want-1) > 0.01 {
			t.Errorf("%s costs %.0f gas, contracts/snapshots has %.0f", name, gas, want)
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
		name  string // in the snapshot
	}
	walk := func(nonce uint64, steps ...step) {
		t.Helper()
		terms := w.Terms(t, nonce)
		terms.Lines, terms.Price, terms.Weight, terms.Size = terms.Lines[1:], 9_000_000, 350, 1400
		id := w.place(t, terms)
		for _, s := range steps {
			if s.kind == journal.Departing {
				s.value = w.nonce(t, id)
			}
			seg, readings, sig := writers[s.by].Act(t, s.kind, id, s.value, 0)
			tx, _, err := w.Relayer.Post(t.Context(), seg, readings, sig, []ledger.Terms{terms})
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
	// The first fills slots that stay; the snapshot is of the steady state.
	walk(1, step{"shelf-1", journal.Counting, 10, ""}, step{"robot-1", journal.Picking, 0, ""}, step{"packer-1", journal.Packing, 350, ""},
		step{"dock-1", journal.Departing, 0, ""}, step{"van-1", journal.Departing, 0, ""}, step{"van-1", journal.Accepting, 0, ""})
	walk(2, step{"shelf-1", journal.Counting, 9, "count_p256"}, step{"robot-1", journal.Picking, 0, "pick_secp"}, step{"packer-1", journal.Packing, 350, "pack_and_assign_p256"},
		step{"dock-1", journal.Departing, 0, "step_secp"}, step{"van-1", journal.Departing, 0, ""}, step{"van-1", journal.Accepting, 0, ""})
	walk(3, step{"shelf-1", journal.Counting, 8, "count_p256"}, step{"robot-1", journal.Picking, 0, "pick_secp"}, step{"packer-1", journal.Packing, 350, "pack_and_assign_p256"},
		step{"van-1", journal.Departing, 0, "step_p256"}, step{"dock-1", journal.Departing, 0, "depart_secp"}, step{"van-1", journal.Accepting, 0, ""})

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
		if round > 0 { // every device has a journal
			check("reading_segment", tx, devices*readings)
		}
	}
}
