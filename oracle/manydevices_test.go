package oracle_test

import (
	"crypto/rand"
	"fmt"
	mathrand "math/rand/v2"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// packet is a message to publish.
type packet struct {
	topic   string
	payload []byte
}

// TestOracle_badDevicesAffectNoOther runs a thousand devices at a Mosquitto. A quarter of them are bad: their keys are
// enrolled, and they sign anything. Anyone publishes rubbish on the topics of all. All messages arrive in any order and
// several times, and the clocks of the good devices show any time that the oracle accepts. In the end the chain has the
// whole journal of each good device.
func TestOracle_badDevicesAffectNoOther(t *testing.T) {
	t.Parallel()
	const devices = 1000
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rnd := mathrand.New(mathrand.NewPCG(seed, 1))
	e := newEnvOn(t, testenv.MosquittoWith(t, "allow_anonymous true\nmax_inflight_messages 2000\n"+
		"max_queued_messages 100000\n")) // as in deploy/mosquitto
	cfg := e.config()
	cfg.Incidents, cfg.Geofence = e.store, func(ledger.Device, journal.Point) float64 { return 1e9 }
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	o, _ := startOracle(t, cfg)
	until(t, o, log, true)
	order := e.orders.put(1, ledger.Confirmed)
	var good []journal.Address
	journals := map[journal.Address][]packet{}
	var all []packet
	for i := range devices {
		k := e.enrol(journal.Secp256k1 + journal.Scheme(i%2))
		if i%4 == 0 {
			all = append(all, badSegments(t, k, rnd, order)...)
		} else {
			one := goodJournal(t, k, rnd, order)
			good, journals[k.Address()] = append(good, k.Address()), one
			all = append(append(all, one...), one[rnd.IntN(len(one))])
		}
		all = append(all, rubbish(all, k.Address(), rnd))
	}
	rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	client := connect(t, e)
	acks := make(chan struct{}, 1)
	next := newAckTable(t, client, acks)
	send := func(packets []packet) {
		var last mqtt.Token
		for _, p := range packets {
			last = client.Publish(p.topic, 1, false, p.payload)
		}
		if last != nil {
			done(t, last)
		}
	}
	send(all)
	for round := 0; ; round++ { // as devices do, send again what is not acknowledged
		var left []packet
		for _, id := range good {
			if next(id) < goodReadings {
				left = append(left, journals[id]...)
			}
		}
		if len(left) == 0 {
			break
		}
		if round == 60 {
			t.Fatalf("%d segments of good devices are not acknowledged", len(left))
		}
		select {
		case <-time.After(time.Second):
		case <-t.Context().Done():
			t.Fatal("the test was stopped")
		}
		if round%5 == 4 {
			send(left)
		}
	}
	for _, id := range good {
		e.await(id, goodReadings)
	}
	if err := o.Ready(t.Context()); err != nil {
		t.Errorf("the oracle is not ready: %v", err)
	}
}

// newAckTable returns a function that returns what is acknowledged of a device.
func newAckTable(t *testing.T, client mqtt.Client, changed chan struct{}) func(journal.Address) uint64 {
	t.Helper()
	next := make(chan map[journal.Address]uint64, 1)
	next <- map[journal.Address]uint64{}
	done(t, client.Subscribe("waybill/v2/+/ack", 0, func(_ mqtt.Client, m mqtt.Message) {
		id, _, err := journal.ParseTopic(m.Topic())
		a, errAck := journal.UnmarshalAck(m.Payload())
		if err != nil || errAck != nil { // a probe
			return
		}
		table := <-next
		if a.Epoch == 1 {
			table[id] = max(table[id], a.Next)
		}
		next <- table
		select {
		case changed <- struct{}{}:
		default:
		}
	}))
	return func(id journal.Address) uint64 {
		table := <-next
		defer func() { next <- table }()
		return table[id]
	}
}

// goodReadings is the number of readings of goodJournal.
const goodReadings = 5

// goodJournal returns the segments of a device whose clock shows any time up to 50 minutes ahead.
func goodJournal(t *testing.T, k device.Key, rnd *mathrand.Rand, order journal.OrderID) (all []packet) {
	t.Helper()
	at, clock := journal.State{}, time.Now().Add(50*time.Minute-time.Duration(rnd.Int64N(int64(20*365*24*time.Hour))))
	moving := []journal.Kind{journal.Heartbeat, journal.Position}
	for _, kinds := range [][]journal.Kind{moving, {journal.Picking}, moving} {
		var readings []journal.Reading
		for _, kind := range kinds {
			r := journal.Reading{Kind: kind, Time: clock.UTC().Truncate(time.Millisecond)}
			if kind == journal.Picking {
				r.Subject = order
			}
			readings = append(readings, r)
		}
		m := signedSegment(t, k, at, readings...)
		at = endOf(m)
		all = append(all, packet{journal.SegmentTopic(k.Address()), m.Marshal()})
	}
	return all
}

// badSegments returns segments that a device has signed, with any values.
func badSegments(t *testing.T, k device.Key, rnd *mathrand.Rand, order journal.OrderID) (all []packet) {
	t.Helper()
	for range 8 {
		times := []time.Duration{0, 400 * 24 * time.Hour, 20 * time.Hour, -56 * 365 * 24 * time.Hour, time.Hour}
		var readings []journal.Reading
		for range 1 + rnd.IntN(4) {
			at := time.Now().Add(times[rnd.IntN(len(times))])
			readings = append(readings, journal.Reading{
				Kind: journal.Kind(rnd.IntN(17)), Time: at.UTC().Truncate(time.Millisecond),
				Lat: rnd.Int32() - rnd.Int32(), Lon: rnd.Int32() - rnd.Int32(), Value: rnd.Int64() - rnd.Int64(),
				Aux: rnd.Uint64N(1 << 48), Subject: order,
			})
		}
		epochs := []uint32{1, 1, 1, 2, 1<<32 - 1}
		seqs := []uint64{0, 0, 1, 5, 1 << 40, 1<<63 - 1, 1<<64 - 1}
		at := journal.State{Epoch: epochs[rnd.IntN(len(epochs))], NextSeq: seqs[rnd.IntN(len(seqs))]}
		m := signedSegment(t, k, at, readings...)
		switch rnd.IntN(6) {
		case 0:
			m.Segment.T0 = time.UnixMilli(rnd.Int64N(253402300799999)).UTC()
			m = sign(t, k, m)
		case 1:
			m.Segment.Count = rnd.Uint32()
			m = sign(t, k, m)
		case 2:
			m.Segment.Acts = !m.Segment.Acts
			m = sign(t, k, m)
		}
		all = append(all, packet{journal.SegmentTopic(k.Address()), m.Marshal()})
		if r := readings[0]; r.Kind != journal.Heartbeat {
			l := signedLive(t, k, rnd.Uint64(), r)
			all = append(all, packet{journal.LiveTopic(k.Address()), l.Marshal()})
		}
	}
	return all
}

// rubbish returns a message that a device did not sign, on one of its topics: random bytes, or a message of another
// device with some bytes changed, cut or appended.
func rubbish(all []packet, id journal.Address, rnd *mathrand.Rand) packet {
	topics := []string{
		journal.SegmentTopic(id), journal.LiveTopic(id), journal.SegmentTopic(id), "waybill/v2/nobody/segment",
		fmt.Sprintf("waybill/v2/%X/segment", id[:]),
	}
	b := append([]byte{}, all[rnd.IntN(len(all))].payload...)
	switch rnd.IntN(4) {
	case 0:
		b = make([]byte, rnd.IntN(400))
		if _, err := rand.Read(b); err != nil {
			panic(err)
		}
	case 1:
		b = b[:rnd.IntN(len(b)+1)]
	case 2:
		b = append(b, 0)
	default:
		if len(b) > 0 {
			b[rnd.IntN(len(b))] ^= 1 << rnd.IntN(8)
		}
	}
	return packet{topics[rnd.IntN(len(topics))], b}
}
