package device_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// history returns a device whose journal has records of all types: an earlier epoch, telemetry, acts, a rotation,
// segments with and without acknowledgement, and an open segment.
func history(t testing.TB, dir string) (device.Config, *device.Device) {
	t.Helper()
	cfg := device.Config{
		Dir: dir, Key: key(t, journal.P256), Next: key(t, journal.Secp256k1), SegmentCount: 4, Keep: 1,
	}
	d := open(t, cfg)
	must(t, d.Act(picking(200)))
	d.Acknowledged([]byte(`{"epoch":1,"next":1,"time":0}`))
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
	if _, err := d.Due(&device.SendState{}, time.Now()); err != nil {
		t.Fatal(err)
	}
	d.Acknowledged(journal.Ack{Epoch: 2, Next: 15, Time: time.Now().Add(time.Hour).UTC()}.Marshal())
	for i := range 6 {
		must(t, d.Record(position(int32(i))))
	}
	return cfg, d
}

// visibleState returns the state of a device as far as its methods show it.
func visibleState(t testing.TB, d *device.Device) string {
	t.Helper()
	queue, err := d.Queue()
	must(t, err)
	acted := ""
	for i := range 256 {
		if d.Acted(journal.Picking, journal.OrderID{byte(i)}) {
			acted += fmt.Sprint(i, " ")
		}
	}
	counted := func(line uint64) bool { return d.ActedOn(journal.Counting, journal.OrderID{2}, line) }
	offset, known := d.Offset()
	return fmt.Sprintf("%+v, offset %s %t, key %s, picked %s, counted %v %v, queue %x",
		d.At(), offset.Round(time.Hour), known, d.Key().Address(), acted, counted(1<<40), counted(1), queue)
}

func TestCompact_keepsState(t *testing.T) {
	t.Parallel()
	for name, dir := range map[string]string{"disk": t.TempDir(), "memory": ""} {
		if dir == "" {
			d := open(t, device.Config{SegmentCount: 4, Keep: 1})
			for range 100 {
				must(t, d.Record(position(1)))
			}
			d.Acknowledged([]byte(`{"epoch":1,"next":96,"time":0}`))
			before := visibleState(t, d)
			must(t, d.Compact(nil))
			if got := visibleState(t, d); got != before || d.Size() > 2000 {
				t.Errorf("%s: %d bytes, state before:\n%s\nafter:\n%s", name, d.Size(), before, got)
			}
			continue
		}
		cfg, d := history(t, dir)
		before, size := visibleState(t, d), d.Size()
		for range 2 { // Compact is idempotent
			must(t, d.Compact(nil))
			if got := visibleState(t, d); got != before {
				t.Fatalf("state before:\n%s\nafter:\n%s", before, got)
			}
		}
		if d.Size() > size/2 {
			t.Errorf("size before %d bytes, after %d, want at most half", size, d.Size())
		}
		must(t, d.Act(picking(3)))
		after := visibleState(t, d)
		must(t, d.Close())
		d = open(t, cfg)
		if got := visibleState(t, d); got != after {
			t.Errorf("state before a restart:\n%s\nafter:\n%s", after, got)
		}
		must(t, d.Record(position(1)))
	}
}

// TestCompact_keepsSegmentsNotOnChain checks that acknowledged segments remain available for an oracle that loses its
// database until they are on chain.
func TestCompact_keepsSegmentsNotOnChain(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Dir: t.TempDir()})
	for i := range byte(10) {
		must(t, d.Act(picking(i)))
	}
	d.Acknowledged([]byte(`{"epoch":1,"next":10,"time":0}`))
	must(t, d.Compact(nil))
	d.SetAnchored(journal.State{Epoch: 1, NextSeq: 4})
	must(t, d.Compact(nil))
	first := func(ack string) uint64 {
		t.Helper()
		d.Acknowledged([]byte(ack))
		queue, err := d.Queue()
		must(t, err)
		m, err := journal.UnmarshalSegment(queue[0])
		must(t, err)
		return m.Segment.FirstSeq
	}
	if got := first(`{"epoch":1,"next":4,"time":0}`); got != 4 {
		t.Errorf("first segment sent is %d, want 4", got)
	}
	if got := first(`{"epoch":1,"next":2,"time":0}`); got != 4 {
		t.Errorf("first segment sent is %d, want 4, the first that was not removed", got)
	}
}

func TestCompact_runsOnAcknowledgement(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Dir: t.TempDir(), SegmentCount: 1000, Keep: 1})
	for i := range uint64(40) {
		for range 1000 {
			must(t, d.Record(position(1)))
		}
		d.Acknowledged(journal.Ack{Epoch: 1, Next: (i + 1) * 1000}.Marshal())
	}
	if d.Size() > 2<<20 {
		t.Errorf("file has %d bytes, want at most 2 MiB", d.Size())
	}
}

// TestCompact_survivesCrashAtEachStep checks that a restart finds the same journal after a crash at any step of a
// compaction, with any part of the new file on disk.
func TestCompact_survivesCrashAtEachStep(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cfg, d := history(t, dir)
	before := visibleState(t, d)
	name := filepath.Base(journalFile(t, dir))
	crashes := map[string]map[string][]byte{} // content of the files after a crash, by step and file name
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
		crashes[step] = files
	}))
	must(t, d.Close())
	if len(crashes) != 4 {
		t.Fatalf("compaction has %d steps, want 4", len(crashes))
	}
	// Before the sync of the new file, any part of it may be missing.
	written := crashes["written"]
	for n := range len(written[name+".next"]) {
		crashes[fmt.Sprintf("written, %d bytes on disk", n)] = map[string][]byte{
			name: written[name], name + ".next": written[name+".next"][:n],
		}
	}
	// Before the sync of the directory, the rename may be lost.
	crashes["renamed, rename lost"] = map[string][]byte{name: crashes["synced"][name]}
	at := t.TempDir()
	for step, files := range crashes {
		for _, n := range []string{name, name + ".next"} {
			must(t, os.RemoveAll(filepath.Join(at, n)))
			if b, ok := files[n]; ok {
				must(t, os.WriteFile(filepath.Join(at, n), b, 0o600))
			}
		}
		again := cfg
		again.Dir = at
		d := open(t, again)
		if got := visibleState(t, d); got != before {
			t.Fatalf("crash at %s: state before:\n%s\nafter:\n%s", step, before, got)
		}
		must(t, d.Act(picking(9)))
		must(t, d.Close())
		if _, err := os.Stat(filepath.Join(at, name+".next")); !os.IsNotExist(err) {
			t.Errorf("crash at %s: the new file is not removed: %v", step, err)
		}
	}
}

// TestOpen_refusesAnyFlippedBit checks that a flipped bit is not mistaken for a truncated record. The record may have
// been sent, so its sequence number must not be used again.
func TestOpen_refusesAnyFlippedBit(t *testing.T) {
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
				t.Fatalf("flipped bit in byte %d of %d: Open returns no error", i, len(whole))
			}
		}
	}
	check() // the last record is an acknowledgement
	d = open(t, cfg)
	must(t, d.Record(position(1)))
	check() // the last record is a reading
	d = open(t, cfg)
	must(t, d.Act(picking(5)))
	check() // the last record is a segment
}

// TestOpen_removesRecordWithZeroSectors checks that a last record whose last sectors are zeros is treated as truncated,
// because some file systems show sectors that were not written before a crash as zeros.
func TestOpen_removesRecordWithZeroSectors(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cfg := device.Config{Dir: dir, Key: key(t, journal.P256), SegmentCount: 60}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	before := visibleState(t, d)
	size := d.Size()
	for range 59 {
		must(t, d.Record(position(1)))
	}
	middle := d.Size()
	must(t, d.Record(position(1))) // writes the reading and the segment, 4 kB, in one write
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
			t.Errorf("zeros from byte %d: next sequence number is %d, want 60 or 61", at, next)
		}
		must(t, d.Close())
	}
	cut := bytes.Clone(whole)
	clear(cut[size:])
	must(t, os.WriteFile(file, cut, 0o600))
	d = open(t, cfg)
	if got := visibleState(t, d); got != before {
		t.Errorf("zeros from the first reading on: state before:\n%s\nafter:\n%s", before, got)
	}
}
