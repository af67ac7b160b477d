package device_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// history is a device that has a bit of everything in its journal: an earlier epoch, telemetry, acts, a new key, what is acknowledged and
// what is not, readings that are in no segment.
func history(t testing.TB, dir string) (device.Config, *device.Device) {
	t.Helper()
	cfg := device.Config{Dir: dir, Key: key(t, journal.P256), Next: key(t, journal.Secp256k1), SegmentCount: 4, Keep: 1}
	d := open(t, cfg)
	must(t, d.Act(picking(200)))
	d.Acknowledged([]byte(`{"epoch":1,"next":1}`))
	must(t, d.Act(picking(201)))
	must(t, d.Close())
	cfg.Epoch = 2
	d = open(t, cfg)
	for i := range 10 {
		must(t, d.Record(position(int32(i))))
	}
	must(t, d.Act(picking(1)))
	if _, err := d.Rotate(cfg.Next); err != nil {
		t.Fatal(err)
	}
	for i := range 9 {
		must(t, d.Record(position(int32(i))))
	}
	must(t, d.Act(journal.Reading{Kind: journal.Counting, Subject: journal.OrderID{2}, Aux: 1 << 40}))
	d.Acknowledged([]byte(`{"epoch":2,"next":15}`))
	for i := range 6 {
		must(t, d.Record(position(int32(i))))
	}
	return cfg, d
}

// account is all that others can see of a device.
func account(t testing.TB, d *device.Device) string {
	t.Helper()
	sent, err := d.Sent()
	must(t, err)
	acted := ""
	for i := range 256 {
		if d.Acted(journal.Picking, journal.OrderID{byte(i)}) {
			acted += fmt.Sprint(i, " ")
		}
	}
	return fmt.Sprintf("%+v, key %s, picked %s, counted %v %v, to send %x", d.At(), d.Key().Address(), acted,
		d.ActedOn(journal.Counting, journal.OrderID{2}, 1<<40), d.ActedOn(journal.Counting, journal.OrderID{2}, 1), sent)
}

func TestCompact_keepsWhatCounts(t *testing.T) {
	t.Parallel()
	for name, dir := range map[string]string{"disk": t.TempDir(), "memory": ""} {
		if dir == "" {
			d := open(t, device.Config{SegmentCount: 4, Keep: 1})
			for range 100 {
				must(t, d.Record(position(1)))
			}
			d.Acknowledged([]byte(`{"epoch":1,"next":96}`))
			before := account(t, d)
			must(t, d.Compact(nil))
			if got := account(t, d); got != before || d.Size() > 2000 {
				t.Errorf("%s: %d bytes, %s\nbecame %s", name, d.Size(), before, got)
			}
			continue
		}
		cfg, d := history(t, dir)
		before, size := account(t, d), d.Size()
		for range 2 { // a second time changes nothing
			must(t, d.Compact(nil))
			if got := account(t, d); got != before {
				t.Fatalf("%s\nbecame\n%s", before, got)
			}
		}
		if d.Size() > size/2 {
			t.Errorf("%d bytes became %d", size, d.Size())
		}
		must(t, d.Act(picking(3)))
		after := account(t, d)
		must(t, d.Close())
		d = open(t, cfg)
		if got := account(t, d); got != after {
			t.Errorf("after a restart %s\nbecame %s", after, got)
		}
		must(t, d.Record(position(1)))
	}
}

// What is acknowledged stays for an oracle that loses its database, until the chain has it.
func TestCompact_keepsWhatIsNotOnChain(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Dir: t.TempDir()})
	for i := range byte(10) {
		must(t, d.Act(picking(i)))
	}
	d.Acknowledged([]byte(`{"epoch":1,"next":10}`))
	must(t, d.Compact(nil))
	d.Anchored(journal.State{Epoch: 1, NextSeq: 4})
	must(t, d.Compact(nil))
	first := func(ack string) uint64 {
		t.Helper()
		d.Acknowledged([]byte(ack))
		sent, err := d.Sent()
		must(t, err)
		m, err := journal.UnmarshalSegment(sent[0])
		must(t, err)
		return m.Segment.FirstSeq
	}
	if got := first(`{"epoch":1,"next":4}`); got != 4 {
		t.Errorf("sends from %d, want 4", got)
	}
	if got := first(`{"epoch":1,"next":2}`); got != 4 {
		t.Errorf("sends from %d, want what is left, from 4", got)
	}
}

func TestCompact_byItself(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Dir: t.TempDir(), SegmentCount: 1000, Keep: 1})
	for i := range uint64(40) {
		for range 1000 {
			must(t, d.Record(position(1)))
		}
		d.Acknowledged(journal.Ack{Epoch: 1, Next: (i + 1) * 1000}.Marshal())
	}
	if d.Size() > 2<<20 {
		t.Errorf("%d bytes for nothing", d.Size())
	}
}

// Wherever a compaction is killed, and whatever of the new file had not reached the disk, a restart finds the same journal.
func TestCompact_killedAtEveryPoint(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cfg, d := history(t, dir)
	before := account(t, d)
	name := filepath.Base(journalFile(t, dir))
	worlds := map[string]map[string][]byte{} // what the directory holds, by the step at which the power went
	must(t, d.Compact(func(step string) {
		files := map[string][]byte{}
		for _, n := range []string{name, name + ".next"} {
			b, err := os.ReadFile(filepath.Join(dir, n))
			if err == nil {
				files[n] = b
			} else if !os.IsNotExist(err) {
				t.Error(err)
			}
		}
		worlds[step] = files
	}))
	must(t, d.Close())
	if len(worlds) != 4 {
		t.Fatalf("steps %v", worlds)
	}
	// Not synced: any part of the new file may be missing.
	for cut := range len(worlds["written"][name+".next"]) {
		worlds[fmt.Sprint("written, cut at ", cut)] = map[string][]byte{name: worlds["written"][name], name + ".next": worlds["written"][name+".next"][:cut]}
	}
	// The directory not synced: the old name may be what is found.
	worlds["renamed, taken back"] = map[string][]byte{name: worlds["synced"][name]}
	at := t.TempDir()
	for step, files := range worlds {
		for _, n := range []string{name, name + ".next"} {
			must(t, os.RemoveAll(filepath.Join(at, n)))
			if b, ok := files[n]; ok {
				must(t, os.WriteFile(filepath.Join(at, n), b, 0o600))
			}
		}
		again := cfg
		again.Dir = at
		d := open(t, again)
		if got := account(t, d); got != before {
			t.Fatalf("%s: %s\nbecame %s", step, before, got)
		}
		must(t, d.Act(picking(9)))
		must(t, d.Close())
		if _, err := os.Stat(filepath.Join(at, name+".next")); !os.IsNotExist(err) {
			t.Errorf("%s: the half-done file stays: %v", step, err)
		}
	}
}

// A flipped bit is never taken for a cut: the record may have been signed and sent, and its number must not be used again.
func TestOpen_anyFlippedBitIsNoticed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cfg, d := history(t, dir)
	must(t, d.Compact(nil))
	file := journalFile(t, dir)
	check := func() {
		t.Helper()
		must(t, d.Close())
		whole, err := os.ReadFile(file)
		must(t, err)
		at := t.TempDir()
		again := cfg
		again.Dir, again.Domain, again.Log = at, domain, quiet
		for i := range whole {
			bad := bytes.Clone(whole)
			bad[i] ^= 1 << (i % 8)
			must(t, os.WriteFile(filepath.Join(at, filepath.Base(file)), bad, 0o600))
			if d, err := device.Open(again); err == nil {
				must(t, d.Close())
				t.Fatalf("byte %d of %d: opened", i, len(whole))
			}
		}
	}
	check() // ends in an acknowledgement
	d = open(t, cfg)
	must(t, d.Record(position(1)))
	check() // in a reading
	d = open(t, cfg)
	must(t, d.Act(picking(5)))
	check() // in a segment
}

// Sectors that never came are zeros: that is a cut, not damage.
func TestOpen_lastSectorsMissing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cfg := device.Config{Dir: dir, Key: key(t, journal.P256), SegmentCount: 60}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	before := account(t, d)
	size := d.Size()
	for range 59 {
		must(t, d.Record(position(1)))
	}
	middle := d.Size()
	must(t, d.Record(position(1))) // and the segment: 4 kB in one write
	end := d.Size()
	must(t, d.Close())
	file := journalFile(t, dir)
	whole, err := os.ReadFile(file)
	must(t, err)
	for at := middle/512*512 + 512; at < end; at += 512 {
		cut := bytes.Clone(whole)
		clear(cut[at:])
		must(t, os.WriteFile(file, cut, 0o600))
		d = open(t, cfg)
		if next := d.At().NextSeq; next != 60 && next != 61 {
			t.Errorf("zeros from %d: goes on at %d", at, next)
		}
		must(t, d.Close())
	}
	cut := bytes.Clone(whole)
	clear(cut[size:])
	must(t, os.WriteFile(file, cut, 0o600))
	d = open(t, cfg)
	if got := account(t, d); got != before {
		t.Errorf("all zeros: %s\nbecame %s", before, got)
	}
}
