package device_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/device"
)

func TestRun_sendsTelemetryBeforeTheAct(t *testing.T) {
	t.Parallel()
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		b := broker(t, "127.0.0.1:0")
		k := key(t, scheme)
		e := listen(t, b.URL(), k)
		d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentCount: 2, SegmentTime: time.Hour})
		run(t, d)
		for i := range 3 {
			must(t, d.Record(position(int32(i))))
		}
		must(t, d.Act(picking(1)))
		got := e.upTo(4)
		if len(got) != 3 || got[0].Segment.Count != 2 || got[1].Segment.Count != 1 || got[2].Segment.Count != 1 {
			t.Fatalf("%+v", got)
		}
		if got[0].Segment.Acts || got[1].Segment.Acts || !got[2].Segment.Acts {
			t.Error("acts and telemetry are mixed up")
		}
	}
}

func TestRun_showsPositionsBeforeTheirSegment(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.P256)
	e := listen(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentTime: time.Hour})
	run(t, d)
	must(t, d.Act(picking(1)))
	e.upTo(1) // it is connected
	e.ack(1, 1)
	must(t, d.Record(position(7)))
	if l := wait(t, e.live, "live position"); l.Seq != 1 || l.Epoch != 1 || l.Reading.Lat != 7 {
		t.Errorf("%+v", l)
	}
	for len(e.segments) > 0 {
		if s := <-e.segments; s.Segment.FirstSeq >= 1 {
			t.Error("the segment is closed already")
		}
	}
}

func TestRun_closesSegmentsByTime(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	e := listen(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentTime: 20 * time.Millisecond})
	run(t, d)
	must(t, d.Record(position(1)))
	e.upTo(1)
}

func TestRun_aClockThatGoesBack(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	e := listen(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), SegmentTime: time.Hour})
	run(t, d)
	must(t, d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(2000)}))
	must(t, d.Record(journal.Reading{Kind: journal.Position, Time: time.UnixMilli(1000)}))
	must(t, d.Act(picking(1)))
	if got := e.upTo(3); len(got) != 3 || got[0].Segment.T1.UnixMilli() != 2000 || got[1].Segment.T0.UnixMilli() != 1000 {
		t.Errorf("%+v", got)
	}
}

func TestRun_resendsUntilAcknowledged(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	e := listen(t, b.URL(), k)
	d := open(t, device.Config{Key: k, Broker: b.URL(), Resend: 50 * time.Millisecond})
	run(t, d)
	must(t, d.Act(picking(1)))
	must(t, d.Act(picking(2)))
	e.upTo(2)
	e.upTo(2) // again, unasked
	e.ack(1, 1)
	must(t, d.Act(picking(3)))
	for s := wait(t, e.segments, "segment"); s.Segment.FirstSeq != 2; s = wait(t, e.segments, "segment") {
		continue
	}
	for range 10 {
		if s := wait(t, e.segments, "segment"); s.Segment.FirstSeq == 0 {
			t.Error("sent again after it was acknowledged")
		}
	}
}

func TestRun_goesOnAfterTheBrokerCameBack(t *testing.T) {
	t.Parallel()
	first := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	cfg := device.Config{Key: k, Broker: first.URL(), Dir: t.TempDir(), Resend: 100 * time.Millisecond}
	d := open(t, cfg)
	stop := run(t, d)
	e := listen(t, first.URL(), k)
	must(t, d.Act(picking(1)))
	e.upTo(1)
	must(t, first.Close())
	for i := range byte(100) { // more than the window
		must(t, d.Act(picking(i)))
	}
	must(t, stop())
	must(t, d.Close()) // the device is restarted too

	second := broker(t, strings.TrimPrefix(first.URL(), "tcp://"))
	e = listen(t, second.URL(), k)
	d = open(t, cfg)
	run(t, d)
	seen := uint64(0)
	for seen < 101 {
		s := wait(t, e.segments, "segment").Segment
		if s.FirstSeq == seen {
			seen++
			e.ack(1, seen)
		} else if s.FirstSeq > seen {
			t.Fatalf("%d is missing", seen)
		}
	}
}

func TestRun_sendsAgainWhatTheOracleLost(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	cfg := device.Config{Key: k, Broker: b.URL(), Dir: t.TempDir(), Resend: time.Hour}
	d := open(t, cfg)
	stop := run(t, d)
	e := listen(t, b.URL(), k)
	for i := range byte(5) {
		must(t, d.Act(picking(i)))
	}
	e.upTo(5)
	e.ack(1, 5)
	must(t, d.Act(picking(9)))
	for wait(t, e.segments, "segment").Segment.FirstSeq != 5 {
		continue
	}
	e.ack(1, 2)
	for seq := uint64(2); seq < 6; seq++ {
		if s := wait(t, e.segments, "segment"); s.Segment.FirstSeq != seq {
			t.Fatalf("sent %d, want %d", s.Segment.FirstSeq, seq)
		}
	}
	must(t, stop())
	must(t, d.Close())
	d = open(t, cfg) // and remembers it
	run(t, d)
	for seq := uint64(2); seq < 6; seq++ {
		if s := wait(t, e.segments, "segment"); s.Segment.FirstSeq != seq {
			t.Fatalf("sent %d, want %d", s.Segment.FirstSeq, seq)
		}
	}
}

func TestRun_refusesToGoOnWithALostJournal(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	k := key(t, journal.Secp256k1)
	e := listen(t, b.URL(), k)
	e.ack(1, 42)
	cfg := device.Config{Key: k, Broker: b.URL(), Dir: t.TempDir()}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	if err := d.Run(t.Context()); !errors.Is(err, journal.ErrConflict) {
		t.Fatal(err)
	}
	if err := d.Act(picking(2)); !errors.Is(err, journal.ErrConflict) {
		t.Error(err)
	}
	if err := d.Close(); !errors.Is(err, journal.ErrConflict) {
		t.Error(err)
	}

	cfg.Epoch = 2 // what was never acknowledged is to be done again
	d = open(t, cfg)
	if d.Acted(journal.Picking, journal.OrderID{1}) {
		t.Error("an act of the lost epoch")
	}
	must(t, d.Act(picking(1)))
	run(t, d)
	for s := wait(t, e.segments, "segment"); s.Segment.Epoch != 2; s = wait(t, e.segments, "segment") {
		continue
	}
}

func TestRun_wantsAURL(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Broker: "nowhere"})
	if err := d.Run(t.Context()); !errors.Is(err, journal.ErrMalformed) {
		t.Error(err)
	}
}
