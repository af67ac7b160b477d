package device_test

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func TestDevice_refusesInvalidReadings(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{})
	for name, err := range map[string]error{
		"telemetry as act":      d.Act(position(1)),
		"act as telemetry":      d.Record(picking(1)),
		"aux too large":         d.Act(journal.Reading{Kind: journal.Counting, Aux: 1 << 48}),
		"latitude out of range": d.Record(position(91e7)),
		"unknown kind":          d.Record(journal.Reading{Kind: 99}),
		"time before 1970":      d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(-1)}),
		"time after 9999":       d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(1 << 60)}),
	} {
		if !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: error is %v, want ErrMalformed", name, err)
		}
	}
	if d.Acted(journal.Picking, journal.OrderID{1}) {
		t.Error("Acted reports a refused act")
	}
}

func TestDevice_remembersActsAfterRestart(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.P256)}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	must(t, d.Act(journal.Reading{Kind: journal.Counting, Subject: journal.OrderID{2}, Aux: 1}))
	must(t, d.Act(journal.Reading{Kind: journal.Departing, Subject: journal.OrderID{2}, Value: 1_800_000_000, Aux: 7}))
	check := func(d *device.Device) {
		t.Helper()
		for what, ok := range map[string]bool{
			"order 1 picked":             d.Acted(journal.Picking, journal.OrderID{1}),
			"order 1 not packed":         !d.Acted(journal.Packing, journal.OrderID{1}),
			"order 2 not picked":         !d.Acted(journal.Picking, journal.OrderID{2}),
			"order 2 counted":            d.Acted(journal.Counting, journal.OrderID{2}),
			"order 2 line 1 counted":     d.ActedOn(journal.Counting, journal.OrderID{2}, 1),
			"order 2 line 0 not counted": !d.ActedOn(journal.Counting, journal.OrderID{2}, 0),
			"order 2 handed over":        d.HandedOver(journal.OrderID{2}, 1_800_000_000, 7),
			"not to another vehicle":     !d.HandedOver(journal.OrderID{2}, 1_800_000_000, 8),
			"not in another assignment":  !d.HandedOver(journal.OrderID{2}, 1_800_000_001, 7),
		} {
			if !ok {
				t.Error("the device does not report:", what)
			}
		}
	}
	check(d)
	must(t, d.Close())
	if err := d.Act(picking(3)); !errors.Is(err, os.ErrClosed) {
		t.Errorf("Act after Close: error is %v, want os.ErrClosed", err)
	}
	check(open(t, cfg))
}

func TestOpen_refusesFileInUse(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), Domain: domain, Log: quiet}
	open(t, cfg)
	if _, err := device.Open(cfg); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("second Open: error is %v, want ErrConflict", err)
	}
}

func TestOpen_refusesJournalOfOtherDevice(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), Domain: domain, Log: quiet}
	must(t, open(t, cfg).Close())
	cfg.Key = key(t, journal.Secp256k1)
	if _, err := device.Open(cfg); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("error is %v, want ErrConflict", err)
	}
}

func TestOpen_refusesDamageBeforeTheEnd(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), Domain: domain, Log: quiet}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	must(t, d.Act(picking(2)))
	must(t, d.Close())
	file := journalFile(t, cfg.Dir)
	b, err := os.ReadFile(file)
	must(t, err)
	b[100] ^= 1
	must(t, os.WriteFile(file, b, 0o600))
	if _, err := device.Open(cfg); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("error is %v, want ErrMalformed", err)
	}
}

// TestOpen_truncatedAtEveryByte simulates crashes that truncate the file. An act is there after a restart if the file
// was longer when Act returned. Sequence numbers continue after the last reading in the file.
func TestOpen_truncatedAtEveryByte(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), SegmentCount: 2}
	d := open(t, cfg)
	file := journalFile(t, cfg.Dir)
	size := func() int64 {
		info, err := os.Stat(file)
		must(t, err)
		return info.Size()
	}
	acted := map[byte]int64{} // size of the file when Act returned, by order
	for i := range byte(2) {
		for j := range 2 - i { // first a segment that is full, then one that the act closes
			must(t, d.Record(position(int32(j))))
		}
		must(t, d.Act(picking(i)))
		acted[i] = size()
	}
	must(t, d.Close())
	whole, err := os.ReadFile(file)
	must(t, err)

	dir := t.TempDir()
	for cut := range len(whole) + 1 {
		must(t, os.WriteFile(filepath.Clean(device.JournalFile(dir, domain)), whole[:cut], 0o600))
		truncated := device.Config{Dir: dir, Key: cfg.Key, SegmentCount: 2, Domain: domain, Log: quiet}
		d, err := device.Open(truncated)
		must(t, err)
		before := map[byte]bool{}
		for i, at := range acted {
			before[i] = d.Acted(journal.Picking, journal.OrderID{i})
			if at <= int64(cut) && !before[i] {
				t.Fatalf("truncated at byte %d: act %d is lost", cut, i)
			}
		}
		must(t, d.Act(picking(9)))
		must(t, d.Close())
		d, err = device.Open(truncated) // checks that each record follows the previous one
		must(t, err)
		before[9] = true
		after := maps.Clone(before)
		for i := range before {
			after[i] = d.Acted(journal.Picking, journal.OrderID{i})
		}
		if !maps.Equal(before, after) {
			t.Fatalf("truncated at byte %d: acts %v are %v after a restart", cut, before, after)
		}
		must(t, d.Close())
	}
}
