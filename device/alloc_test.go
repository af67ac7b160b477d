package device_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// TestRecord_doesNotAllocate checks that Record allocates nothing while it does not close a segment. It is not
// parallel, because AllocsPerRun counts the allocations of all goroutines.
func TestRecord_doesNotAllocate(t *testing.T) {
	for name, dir := range map[string]string{"disk": t.TempDir(), "memory": ""} {
		d := open(t, device.Config{Dir: dir, SegmentCount: journal.MaxCount, Keep: 1})
		for range journal.MaxCount + 1 { // one segment, so that all buffers have their final size
			must(t, d.Record(position(1)))
		}
		r := position(2)
		if n := testing.AllocsPerRun(journal.MaxCount/2, func() {
			if err := d.Record(r); err != nil {
				t.Error(err)
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations per reading, want 0", name, n)
		}
	}
}

// TestReading_doesNotAllocate checks that encoding and decoding a reading allocate nothing. It is not parallel, because
// AllocsPerRun counts the allocations of all goroutines.
func TestReading_doesNotAllocate(t *testing.T) {
	r := position(2)
	r.Time = time.UnixMilli(1)
	b := make([]byte, 0, journal.ReadingSize)
	if n := testing.AllocsPerRun(1000, func() {
		b = r.Append(b[:0])
		if _, err := journal.DecodeReading(b); err != nil {
			t.Error(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations per reading, want 0", n)
	}
}

// BenchmarkRecord measures Record: encode, check, append to the file, and one signature per 1,024 readings.
func BenchmarkRecord(b *testing.B) {
	d := open(b, device.Config{Dir: b.TempDir(), SegmentCount: journal.MaxCount, Keep: 1})
	r := position(2)
	for range journal.MaxCount {
		must(b, d.Record(r))
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := d.Record(r); err != nil {
			b.Fatal(err)
		}
	}
	fmt.Printf("figure device_record_ns %d ns\n", b.Elapsed().Nanoseconds()/int64(b.N))
}
