package device_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// door stands for the position of a shopper's door.
var door = journal.Point{Lat: 541_234_567, Lon: -59_876_543}

// atDoor returns an act with the position of the door.
func atDoor(kind journal.Kind, order byte) journal.Reading {
	return journal.Reading{Kind: kind, Lat: door.Lat, Lon: door.Lon, Subject: journal.OrderID{order}}
}

// told describes the segments that are not acknowledged, one for each line: epoch, first sequence number, and kind and
// position of each reading.
func told(t testing.TB, d *device.Device) (lines []string) {
	t.Helper()
	for _, m := range queued(t, d) {
		line := fmt.Sprintf("%d.%d", m.Segment.Epoch, m.Segment.FirstSeq)
		readings, err := m.Decode()
		must(t, err)
		for _, r := range readings {
			line += fmt.Sprintf(" %s %d,%d", r.Kind, r.Lat, r.Lon)
		}
		lines = append(lines, line)
	}
	return lines
}

func expect(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n%q\nwant:\n%q", what, got, want)
	}
}

// TestAct_hasNoPositionAtTheDoor checks that Act does not sign the position that the application gives it for an act at
// the shopper's door, and that other acts keep theirs.
func TestAct_hasNoPositionAtTheDoor(t *testing.T) {
	t.Parallel()
	kinds := []journal.Kind{
		journal.Accepting, journal.Attempting, journal.Refusing, journal.Losing, journal.Inspecting, journal.Departing,
	}
	for _, role := range []journal.Role{journal.RoleNone, journal.Vehicle, journal.Dock} {
		d := open(t, device.Config{Role: role})
		for _, k := range kinds {
			must(t, d.Act(atDoor(k, 1)))
		}
		inspecting := "1.4 inspecting 0,0"
		if role == journal.Dock {
			inspecting = "1.4 inspecting 541234567,-59876543"
		}
		expect(t, "acts of a "+role.String(), told(t, d),
			"1.0 accepting 0,0", "1.1 attempting 0,0", "1.2 refusing 0,0", "1.3 losing 0,0", inspecting,
			"1.5 departing 541234567,-59876543")
	}
}

func TestActInZone(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Role: journal.Dock})
	middle := journal.Point{Lat: 5, Lon: -6}
	must(t, d.ActInZone(atDoor(journal.Accepting, 1), middle))
	for name, err := range map[string]error{
		"no middle":       d.ActInZone(atDoor(journal.Accepting, 1), journal.Point{}),
		"not at the door": d.ActInZone(picking(1), middle),
		"by a dock":       d.ActInZone(atDoor(journal.Inspecting, 1), middle),
		"out of range":    d.ActInZone(atDoor(journal.Accepting, 1), journal.Point{Lat: 91e7}),
	} {
		if !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: error is %v, want ErrMalformed", name, err)
		}
	}
	expect(t, "acts", told(t, d), "1.0 accepting 5,-6")
}

// shown returns a device of which two acts and telemetry are acknowledged. Then it has signed, as a device with other
// software might: an attempt that shows the door, telemetry, an act of a centre, a delivery that shows the door, and an
// open segment.
func shown(t testing.TB, dir string) (device.Config, *device.Device) {
	t.Helper()
	cfg := device.Config{Dir: dir, Key: key(t, journal.P256), Role: journal.Vehicle, SegmentTime: time.Hour}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	must(t, d.Record(position(1)))
	must(t, d.Act(picking(2)))
	must(t, d.ActInZone(atDoor(journal.Attempting, 3), door))
	must(t, d.Record(position(2)))
	must(t, d.Record(position(3)))
	must(t, d.Act(picking(4)))
	must(t, d.ActInZone(atDoor(journal.Accepting, 5), door))
	must(t, d.Record(position(4)))
	d.Acknowledged([]byte(`{"epoch":1,"next":3,"time":0}`))
	return cfg, d
}

var again = []string{
	"2.0 attempting 0,0", "2.1 position 2,0 position 3,0", "2.3 picking 0,0", "2.4 position 4,0",
}

// ended is the acknowledgement that ends the epoch of shown.
var ended = []byte(`{"epoch":1,"next":3,"time":0,"ended":true}`)

func TestAcknowledged_endOfEpoch(t *testing.T) {
	t.Parallel()
	for name, dir := range map[string]string{"disk": t.TempDir(), "memory": ""} {
		cfg, d := shown(t, dir)
		d.Acknowledged(ended)
		check := func(when string) {
			t.Helper()
			expect(t, name+", "+when, told(t, d), again...)
			for what, ok := range map[string]bool{
				"the first act":                 d.Acted(journal.Picking, journal.OrderID{1}),
				"the second act":                d.Acted(journal.Picking, journal.OrderID{2}),
				"the act of a centre":           d.Acted(journal.Picking, journal.OrderID{4}),
				"the attempt":                   d.Acted(journal.Attempting, journal.OrderID{3}),
				"that no delivery was signed":   !d.Acted(journal.Accepting, journal.OrderID{5}),
				"the end of the journal":        d.At().Epoch == 2 && d.At().NextSeq == 5,
				"the first segment of an epoch": queued(t, d)[0].Segment.Prev == [20]byte{},
			} {
				if !ok {
					t.Errorf("%s, %s: the device does not report %s", name, when, what)
				}
			}
		}
		check("at once")
		d.Acknowledged(ended) // it may arrive again
		check("after a repetition")
		if dir == "" {
			continue
		}
		must(t, d.Close())
		d = open(t, cfg)
		check("after a restart")
		must(t, d.Act(atDoor(journal.Accepting, 5)))
		d.Acknowledged([]byte(`{"epoch":2,"next":5,"time":0}`))
		expect(t, "repeated delivery", told(t, d), "2.5 accepting 0,0")
	}
}

// TestAcknowledged_endOfAcknowledgedAct checks that an epoch can end before an act that was acknowledged: the oracle
// found only later that it cannot post the act.
func TestAcknowledged_endOfAcknowledgedAct(t *testing.T) {
	t.Parallel()
	_, d := shown(t, t.TempDir())
	d.Acknowledged([]byte(`{"epoch":1,"next":8,"time":0}`))
	d.Acknowledged(ended)
	expect(t, "segments", told(t, d), again...)
}

// TestAcknowledged_endWithoutReason checks that an epoch goes on unless the next act shows a position.
func TestAcknowledged_endWithoutReason(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{})
	d.Acknowledged([]byte(`{"epoch":1,"next":0,"time":0,"ended":true}`))
	must(t, d.Act(picking(1)))
	must(t, d.ActInZone(atDoor(journal.Losing, 1), door))
	d.Acknowledged([]byte(`{"epoch":1,"next":0,"time":0,"ended":true}`))
	expect(t, "segments", told(t, d), "1.0 picking 0,0", "1.1 losing 541234567,-59876543")
}

// TestAcknowledged_endAfterErasure checks that erased readings are not signed again, and the others are.
func TestAcknowledged_endAfterErasure(t *testing.T) {
	t.Parallel()
	_, d := shown(t, t.TempDir())
	must(t, d.Erase(1, 4))
	must(t, d.Erase(1, 8))
	d.Acknowledged(ended)
	expect(t, "segments", told(t, d), "2.0 attempting 0,0", "2.1 position 3,0", "2.2 picking 0,0")
}

// TestAcknowledged_endSurvivesCrashAtEachStep checks that a crash leaves the old or the new epoch, and that the device
// goes on from both.
func TestAcknowledged_endSurvivesCrashAtEachStep(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cfg, d := shown(t, dir)
	name := filepath.Base(journalFile(t, dir))
	steps := map[string]map[string][]byte{}
	d.OnStep(func(step string) {
		steps[step] = map[string][]byte{}
		for _, n := range []string{name, name + ".next"} {
			if b, err := os.ReadFile(filepath.Join(dir, n)); err == nil {
				steps[step][n] = b
			} else if !os.IsNotExist(err) {
				t.Error(err)
			}
		}
	})
	d.Acknowledged(ended)
	if len(steps) != 4 {
		t.Fatalf("%d steps, want 4", len(steps))
	}
	for step, files := range steps {
		crashed := cfg
		crashed.Dir = t.TempDir()
		for n, b := range files {
			must(t, os.WriteFile(filepath.Join(crashed.Dir, n), b, 0o600))
		}
		d := open(t, crashed)
		if epoch := d.At().Epoch; (epoch == 2) != (step == "renamed" || step == "placed") {
			t.Errorf("crash after %s: epoch is %d", step, epoch)
		}
		d.Acknowledged(ended)
		expect(t, "crash after "+step, told(t, d), again...)
	}
}

// TestRun_goesOnInTheNextEpoch checks that Run sends the next epoch over the same connection.
func TestRun_goesOnInTheNextEpoch(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	o := newFakeOracle(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), Role: journal.Vehicle})
	run(t, d)
	must(t, d.Act(picking(1)))
	must(t, d.ActInZone(atDoor(journal.Refusing, 2), door))
	must(t, d.Act(picking(3)))
	o.upTo(3)
	end := journal.Ack{Epoch: 1, Next: 1, Ended: true}.Marshal()
	token := o.client.Publish(journal.AckTopic(k.Address()), 1, true, end)
	if token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	var got []journal.Reading
	for len(got) < 2 {
		s := wait(t, o.segments, "segment")
		if s.Segment.Epoch == 2 && s.Segment.FirstSeq == uint64(len(got)) {
			readings, err := s.Decode()
			must(t, err)
			got = append(got, readings...)
		}
	}
	if got[0].Kind != journal.Refusing || got[0].Position() != (journal.Point{}) || got[1].Kind != journal.Picking {
		t.Errorf("the next epoch has %+v, want the refusal without a position and the picking", got)
	}
}
