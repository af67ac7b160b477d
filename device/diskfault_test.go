//go:build linux

package device_test

import (
	"errors"
	"syscall"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// TestDevice_fullDisk fills the disk under a device that is idle. The device reports that, refuses acts without adding
// them to the journal, and works again when there is space. Nothing is lost or signed twice.
func TestDevice_fullDisk(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.P256)
	disk := testenv.NewSmallDisk(t, 64)
	oracle := newFakeOracle(t, b.URL(), k)
	cfg := device.Config{Key: k, Broker: b.URL(), Dir: disk.Dir, Resend: 50 * time.Millisecond}
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	d := open(t, cfg)
	run(t, d)
	must(t, d.Act(picking(1)))
	disk.Fill()
	log.Line(t, "level=ERROR", "waiting for the disk of the journal", "no space left on device")
	if err := d.DiskFault(); !errors.Is(err, device.ErrDisk) {
		t.Errorf("DiskFault returns %v, want ErrDisk", err)
	}
	refused := 0
	for order := byte(2); order < 50; order++ { // the last block of the file may have space
		if err := d.Act(picking(order)); errors.Is(err, device.ErrDisk) && !errors.Is(err, device.ErrUnsynced) {
			refused++
			if d.Acted(journal.Picking, journal.OrderID{order}) {
				t.Fatalf("order %d is in the journal, although Act failed", order)
			}
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Record(journal.Reading{Kind: journal.Heartbeat}); !errors.Is(err, device.ErrDisk) || refused == 0 {
		t.Errorf("%d acts are refused, and a heartbeat with %v, want ErrDisk", refused, err)
	}
	disk.Free()
	log.Line(t, "level=INFO", "no longer waiting for the disk of the journal")
	must(t, d.Act(picking(100)))
	for next, end := uint64(0), d.At().NextSeq; next < end; {
		s := wait(t, oracle.segments, "segment").Segment
		if s.FirstSeq > next {
			t.Fatalf("segment from %d, want %d", s.FirstSeq, next)
		}
		next = max(next, s.FirstSeq+uint64(s.Count))
		oracle.ack(1, next)
	}
	if n := log.Count("level=ERROR"); n != 1 || log.Count("level=INFO", "no longer") != 1 {
		t.Errorf("%d errors, want 1", n)
	}
	if d.DiskFault() != nil {
		t.Errorf("DiskFault returns %v afterwards", d.DiskFault())
	}
}

// TestOpen_unwritableDisk opens journals on a disk without space and on one that is read-only.
func TestOpen_unwritableDisk(t *testing.T) {
	t.Parallel()
	disk := testenv.NewSmallDisk(t, 64)
	cfg := device.Config{Key: key(t, journal.P256), Dir: disk.Dir, Log: quiet}
	disk.Fill()
	if _, err := device.Open(cfg); !errors.Is(err, device.ErrDisk) || !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("without space: %v, want ErrDisk", err)
	}
	disk.Free()
	disk.ReadOnly(true)
	if _, err := device.Open(cfg); !errors.Is(err, device.ErrDisk) || !errors.Is(err, syscall.EROFS) {
		t.Errorf("read-only: %v, want ErrDisk", err)
	}
	disk.ReadOnly(false)
	d, err := device.Open(cfg)
	must(t, err)
	must(t, d.Close())
}

// TestDevice_failedSync simulates a disk whose sync fails. The device writes its journal to a new file, because what
// the old one has on disk is unknown. If that fails too, the act is not sent before it succeeds.
func TestDevice_failedSync(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.P256)
	oracle := newFakeOracle(t, b.URL(), k)
	cfg := device.Config{Key: k, Broker: b.URL(), Dir: t.TempDir(), Resend: 50 * time.Millisecond}
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	d.FailSync(1)
	if err := d.Act(picking(2)); err != nil {
		t.Errorf("Act returns %v, although the new file can be written", err)
	}
	d.FailSync(2) // of this file, and of the next one
	if err := d.Act(picking(3)); !errors.Is(err, device.ErrUnsynced) || !errors.Is(err, device.ErrDisk) {
		t.Errorf("Act returns %v, want ErrUnsynced", err)
	}
	if !d.Acted(journal.Picking, journal.OrderID{3}) {
		t.Error("the act is not in the journal")
	}
	log.Line(t, "level=ERROR", "waiting for the disk of the journal", "input/output error")
	run(t, d)
	oracle.upTo(3)
	log.Line(t, "level=INFO", "no longer waiting for the disk of the journal")
	must(t, d.Act(picking(4)))
}
