package device_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func TestRun_sendsTelemetryBeforeAct(t *testing.T) {
	t.Parallel()
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		b := broker(t, "127.0.0.1:0")
		k := key(t, scheme)
		o := newFakeOracle(t, b.URL(), k)
		d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentCount: 2, SegmentTime: time.Hour})
		run(t, d)
		for i := range 3 {
			must(t, d.Record(position(int32(i))))
		}
		must(t, d.Act(picking(1)))
		got := o.upTo(4)
		if len(got) != 3 || got[0].Segment.Count != 2 || got[1].Segment.Count != 1 || got[2].Segment.Count != 1 {
			t.Fatalf("segments are %+v, want 2, 1 and 1 readings", got)
		}
		if got[0].Segment.Acts || got[1].Segment.Acts || !got[2].Segment.Acts {
			t.Error("Segment.Acts is wrong: only the third segment is an act")
		}
	}
}

func TestRun_publishesPositionsBeforeTheirSegment(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.P256)
	o := newFakeOracle(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentTime: time.Hour})
	run(t, d)
	must(t, d.Act(picking(1)))
	o.upTo(1) // the device is connected
	o.ack(1, 1)
	must(t, d.Record(position(7)))
	if l := wait(t, o.live, "live position"); l.Seq != 1 || l.Epoch != 1 || l.Reading.Lat != 7 {
		t.Errorf("live reading is %+v, want epoch 1, sequence number 1, latitude 7", l)
	}
	for len(o.segments) > 0 {
		if s := <-o.segments; s.Segment.FirstSeq >= 1 {
			t.Error("the segment is closed before SegmentTime")
		}
	}
}

func TestRun_closesSegmentAfterSegmentTime(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	o := newFakeOracle(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentTime: 20 * time.Millisecond})
	run(t, d)
	must(t, d.Record(position(1)))
	o.upTo(1)
}

func TestRun_closesSegmentWhenTimesDecrease(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	o := newFakeOracle(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentTime: time.Hour})
	run(t, d)
	must(t, d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(2000)}))
	must(t, d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(1000)}))
	must(t, d.Act(picking(1)))
	got := o.upTo(3)
	if len(got) != 3 || got[0].Segment.T1.UnixMilli() != 2000 || got[1].Segment.T0.UnixMilli() != 1000 {
		t.Errorf("segments are %+v, want one per reading", got)
	}
}

func TestRun_resendsUntilAcknowledged(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	o := newFakeOracle(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), Resend: 50 * time.Millisecond})
	run(t, d)
	must(t, d.Act(picking(1)))
	must(t, d.Act(picking(2)))
	o.upTo(2)
	o.upTo(2) // resent
	o.ack(1, 1)
	must(t, d.Act(picking(3)))
	for s := wait(t, o.segments, "segment"); s.Segment.FirstSeq != 2; s = wait(t, o.segments, "segment") {
		continue
	}
	for range 10 {
		if s := wait(t, o.segments, "segment"); s.Segment.FirstSeq == 0 {
			t.Error("an acknowledged segment is resent")
		}
	}
}

func TestRun_continuesAfterRestartOfBrokerAndDevice(t *testing.T) {
	t.Parallel()
	first := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	cfg := device.Config{Key: k, Broker: first.URL(), Dir: t.TempDir(), Resend: 100 * time.Millisecond}
	d := open(t, cfg)
	stop := run(t, d)
	o := newFakeOracle(t, first.URL(), k)
	must(t, d.Act(picking(1)))
	o.upTo(1)
	must(t, first.Close())
	for i := range byte(100) { // more than maxWindow
		must(t, d.Act(picking(i)))
	}
	must(t, stop())
	must(t, d.Close())

	second := broker(t, strings.TrimPrefix(first.URL(), "tcp://"))
	o = newFakeOracle(t, second.URL(), k)
	d = open(t, cfg)
	run(t, d)
	seen := uint64(0)
	for seen < 101 {
		s := wait(t, o.segments, "segment").Segment
		if s.FirstSeq == seen {
			seen++
			o.ack(1, seen)
		} else if s.FirstSeq > seen {
			t.Fatalf("segment %d is missing before %d", seen, s.FirstSeq)
		}
	}
}

func TestRun_resendsSegmentsThatTheOracleLost(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	cfg := device.Config{Key: k, Broker: b.URL(), Dir: t.TempDir(), Resend: time.Hour}
	d := open(t, cfg)
	stop := run(t, d)
	o := newFakeOracle(t, b.URL(), k)
	for i := range byte(5) {
		must(t, d.Act(picking(i)))
	}
	o.upTo(5)
	o.ack(1, 5)
	must(t, d.Act(picking(9)))
	for wait(t, o.segments, "segment").Segment.FirstSeq != 5 {
		continue
	}
	o.ack(1, 2)
	for seq := uint64(2); seq < 6; seq++ {
		if s := wait(t, o.segments, "segment"); s.Segment.FirstSeq != seq {
			t.Fatalf("segment %d is sent, want %d", s.Segment.FirstSeq, seq)
		}
	}
	must(t, stop())
	must(t, d.Close())
	d = open(t, cfg) // the acknowledgement is in the journal
	run(t, d)
	for seq := uint64(2); seq < 6; seq++ {
		if s := wait(t, o.segments, "segment"); s.Segment.FirstSeq != seq {
			t.Fatalf("segment %d is sent, want %d", s.Segment.FirstSeq, seq)
		}
	}
}

func TestRun_refusesLostJournal(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	o := newFakeOracle(t, b.URL(), k)
	o.ack(1, 42)
	cfg := device.Config{Key: k, Broker: b.URL(), Dir: t.TempDir()}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	if err := d.Run(t.Context()); !errors.Is(err, journal.ErrConflict) {
		t.Fatalf("Run: error is %v, want ErrConflict", err)
	}
	if err := d.Act(picking(2)); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("Act: error is %v, want ErrConflict", err)
	}
	if err := d.Close(); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("Close: error is %v, want ErrConflict", err)
	}

	cfg.Epoch = 2 // acts that were not acknowledged must be repeated
	d = open(t, cfg)
	if d.Acted(journal.Picking, journal.OrderID{1}) {
		t.Error("Acted reports an act of the lost epoch")
	}
	must(t, d.Act(picking(1)))
	run(t, d)
	for s := wait(t, o.segments, "segment"); s.Segment.Epoch != 2; s = wait(t, o.segments, "segment") {
		continue
	}
}

func TestRun_refusesMalformedURL(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Broker: "nowhere"})
	if err := d.Run(t.Context()); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("error is %v, want ErrMalformed", err)
	}
}
