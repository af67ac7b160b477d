package device_test

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/device"
)

func TestDevice_takesOnlyItsKindOfReading(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{})
	for name, err := range map[string]error{
		"telemetry as act":  d.Act(position(1)),
		"act as telemetry":  d.Record(picking(1)),
		"aux too large":     d.Act(journal.Reading{Kind: journal.Counting, Aux: 1 << 48}),
		"not on Earth":      d.Record(position(91e7)),
		"unknown kind":      d.Record(journal.Reading{Kind: 99}),
		"time before 1970":  d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(-1)}),
		"time without name": d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(1 << 60)}),
	} {
		if !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if d.Acted(journal.Picking, journal.OrderID{1}) {
		t.Error("acted on what was refused")
	}
}

func TestDevice_knowsWhatItDidAfterARestart(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.P256)}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	must(t, d.Act(journal.Reading{Kind: journal.Counting, Subject: journal.OrderID{2}, Aux: 1}))
	check := func(d *device.Device) {
		t.Helper()
		for what, ok := range map[string]bool{
			"picked 1":       d.Acted(journal.Picking, journal.OrderID{1}),
			"not packed 1":   !d.Acted(journal.Packing, journal.OrderID{1}),
			"not picked 2":   !d.Acted(journal.Picking, journal.OrderID{2}),
			"counted 2":      d.Acted(journal.Counting, journal.OrderID{2}),
			"line 1 of 2":    d.ActedOn(journal.Counting, journal.OrderID{2}, 1),
			"no line 0 of 2": !d.ActedOn(journal.Counting, journal.OrderID{2}, 0),
		} {
			if !ok {
				t.Error("not so:", what)
			}
		}
	}
	check(d)
	must(t, d.Close())
	if err := d.Act(picking(3)); !errors.Is(err, os.ErrClosed) {
		t.Error(err)
	}
	check(open(t, cfg))
}

func TestOpen_oneProcessOnly(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), Domain: domain, Log: quiet}
	open(t, cfg)
	if _, err := device.Open(cfg); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("opened twice: %v", err)
	}
}

func TestOpen_anotherDevicesJournal(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), Domain: domain, Log: quiet}
	must(t, open(t, cfg).Close())
	cfg.Key = key(t, journal.Secp256k1)
	if _, err := device.Open(cfg); !errors.Is(err, journal.ErrConflict) {
		t.Error(err)
	}
}

func TestOpen_damageBeforeTheEnd(t *testing.T) {
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
		t.Error(err)
	}
}

// A crash may cut the file anywhere behind what was synced. Whatever is cut, an act that Act returned for before that place is there,
// and numbers go on after the last reading that is.
func TestOpen_cutAtEveryByte(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1), SegmentCount: 2}
	d := open(t, cfg)
	file := journalFile(t, cfg.Dir)
	size := func() int64 {
		info, err := os.Stat(file)
		must(t, err)
		return info.Size()
	}
	acted := map[byte]int64{} // order: size of the file when Act returned
	for i := range byte(2) {
		for j := range 2 - i { // a full segment, then one that the act closes
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
		must(t, os.WriteFile(fmt.Sprintf("%s/journal-%d-%s.log", dir, domain.ChainID, domain.Consumer), whole[:cut], 0o600))
		cut1 := device.Config{Dir: dir, Key: cfg.Key, SegmentCount: 2, Domain: domain, Log: quiet}
		d, err := device.Open(cut1)
		must(t, err)
		there := map[byte]bool{}
		for i, at := range acted {
			there[i] = d.Acted(journal.Picking, journal.OrderID{i})
			if at <= int64(cut) && !there[i] {
				t.Fatalf("cut at %d: act %d was lost", cut, i)
			}
		}
		must(t, d.Act(picking(9)))
		must(t, d.Close())
		d, err = device.Open(cut1) // checks that every record follows the one before
		must(t, err)
		there[9] = true
		again := maps.Clone(there)
		for i := range there {
			again[i] = d.Acted(journal.Picking, journal.OrderID{i})
		}
		if !maps.Equal(there, again) {
			t.Fatalf("cut at %d: %v became %v", cut, there, again)
		}
		must(t, d.Close())
	}
}
