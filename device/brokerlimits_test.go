package device_test

import (
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// TestRun_largeSegments sends a segment that is larger than Mosquitto accepts. It drops the segment without an answer,
// or ends the connection. The device logs that once, and sends the segment when the limit is mended.
func TestRun_largeSegments(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ limit, want string }{
		"dropped":      {"message_size_limit 1000\n", "the oracle does not acknowledge"},
		"disconnected": {"max_packet_size 1000\n", "the broker ends connections soon after they begin"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			gate := testenv.NewGate(t)
			gate.Open(strings.TrimPrefix(testenv.MosquittoWith(t, "allow_anonymous true\n"+c.limit), "tcp://"))
			k := key(t, journal.P256)
			cfg := device.Config{Key: k, Broker: "tcp://" + gate.Addr, SegmentCount: 30, Resend: 50 * time.Millisecond}
			var log *testenv.Log
			cfg.Log, log = testenv.NewLog(t)
			d := open(t, cfg)
			run(t, d)
			for range 30 {
				must(t, d.Record(position(1)))
			}
			line := log.Line(t, "level=WARN", c.want)
			if name == "dropped" && !strings.Contains(line, "bytes=2") {
				t.Errorf("the line has no size: %s", line)
			}
			good := testenv.Mosquitto(t)
			oracle := newFakeOracle(t, good, k)
			gate.Open(strings.TrimPrefix(good, "tcp://"))
			oracle.upTo(30)
			oracle.ack(1, 30)
			if name == "dropped" {
				log.Line(t, "level=INFO", "the oracle acknowledges again")
			}
			if n := log.Count("level=WARN", c.want); n != 1 {
				t.Errorf("%d lines with %q, want 1", n, c.want)
			}
		})
	}
}

// TestRun_refusedSubscription checks that a device names the acknowledgements that a broker does not let it read, and
// subscribes when the rights are mended.
func TestRun_refusedSubscription(t *testing.T) {
	t.Parallel()
	broker := testenv.NewStrictMosquitto(t)
	broker.Allow(t, testenv.Subscribe, false)
	k := key(t, journal.P256)
	cfg := device.Config{Key: k, Broker: broker.URL, Resend: 50 * time.Millisecond}
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	d := open(t, cfg)
	run(t, d)
	must(t, d.Act(picking(1)))
	log.Line(t, "level=WARN", "the broker refuses a right", journal.AckTopic(k.Address()))
	broker.Allow(t, testenv.Subscribe, true)
	oracle := newFakeOracle(t, broker.URL, k)
	oracle.upTo(1)
	oracle.ack(1, 1)
	log.Line(t, "level=INFO", "no longer waiting for the broker")
}
