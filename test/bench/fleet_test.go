package bench

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// benchFleet is a fleet of devices whose messages are signed and encoded in advance. During a measurement, the devices
// only write them to the connection, so that they cost little processor time.
type benchFleet struct {
	domain  journal.Domain
	devices []*benchDevice
}

// benchDevice is a device of a benchFleet. It implements the protocol of package device without a journal on disk.
type benchDevice struct {
	key     device.Key
	at      journal.State // end of the journal
	clock   time.Time     // time of the next reading
	every   time.Duration // interval of readings
	reading journal.Reading
	packets [][]byte // encoded PUBLISH packets
	conn    net.Conn
	window  chan struct{} // has a value for each segment that may be sent
}

// benchWindow is the maximum number of segments without acknowledgement, as in package device.
const benchWindow = 32

// newBenchFleet enrols devices and signs segments with count readings for each.
func newBenchFleet(b *testing.B, domain journal.Domain, devices, segments, count int) *benchFleet {
	b.Helper()
	f := &benchFleet{domain: domain}
	g := errgroup.Group{}
	g.SetLimit(2)
	for range devices {
		key, err := device.GenerateKey(journal.P256)
		if err != nil {
			b.Fatal(err)
		}
		began := time.Now().Add(-time.Hour).UTC().Truncate(time.Millisecond)
		d := &benchDevice{key: key, clock: began, every: time.Second}
		d.reading = journal.Reading{Kind: journal.Position, Lat: 542000000 + upTo(100_000), Lon: 59000000 + upTo(100_000)}
		f.devices = append(f.devices, d)
		g.Go(func() error {
			for range segments {
				m, err := d.segment(domain, count)
				if err != nil {
					return err
				}
				d.packets = append(d.packets, publishSegment(key.Address(), len(d.packets), m))
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		b.Fatal(err)
	}
	return f
}

// segment returns the device's next segment, with count positions of a vehicle that moves at random.
func (d *benchDevice) segment(domain journal.Domain, count int) (journal.SegmentMessage, error) {
	m := journal.SegmentMessage{Secret: journal.NewSecret()}
	t0 := d.clock
	for range count {
		r := &d.reading
		r.Time, r.Lat, r.Lon, r.Value = d.clock, r.Lat+upTo(2000)-1000, r.Lon+upTo(2000)-1000, int64(upTo(15_000))
		m.Readings = r.Append(m.Readings)
		d.clock = d.clock.Add(d.every)
	}
	root, err := journal.Root(m.Readings, m.Secret)
	if err != nil {
		return m, err
	}
	m.Segment = journal.Segment{
		Consumer: domain.Consumer, Device: d.key.Address(), Epoch: 1, FirstSeq: d.at.NextSeq, Count: uint32(count),
		T0: t0, T1: d.clock.Add(-d.every), Root: root, Prev: d.at.Head,
	}
	digest := domain.Digest(m.Segment)
	d.at = journal.State{Head: journal.Head(digest), Epoch: 1, NextSeq: d.at.NextSeq + uint64(count)}
	m.Signature, err = d.key.Sign(digest)
	return m, err
}

// upTo returns a random number below n.
func upTo(n int32) int32 { return rand.Int32N(n) }

// publishSegment returns the packet that publishes segment number n of a device.
func publishSegment(device journal.Address, n int, m journal.SegmentMessage) []byte {
	return publish(journal.SegmentTopic(device), uint16(n%65535+1), m.Marshal())
}

// publish returns an encoded PUBLISH packet with QoS 1.
func publish(topic string, id uint16, payload []byte) []byte {
	length := 2 + len(topic) + 2 + len(payload)
	out := []byte{0x32}
	for ; length > 127; length >>= 7 {
		out = append(out, byte(length)|0x80)
	}
	out = append(out, byte(length))
	out = binary.BigEndian.AppendUint16(out, uint16(len(topic)))
	out = append(out, topic...)
	out = binary.BigEndian.AppendUint16(out, id)
	return append(out, payload...)
}

// dialBroker connects to a broker and subscribes to topics, without an MQTT client. r reads the packets of the broker.
func dialBroker(b testing.TB, broker, id string, topics ...string) (conn net.Conn, r *bufio.Reader) {
	b.Helper()
	var dialer net.Dialer
	conn, err := dialer.DialContext(b.Context(), "tcp", strings.TrimPrefix(broker, "tcp://"))
	if err != nil {
		b.Fatal(err)
	}
	r = bufio.NewReaderSize(conn, 64<<10)
	connect := packets.NewControlPacket(packets.Connect).(*packets.ConnectPacket)
	connect.ProtocolName, connect.ProtocolVersion = "MQTT", 4
	connect.ClientIdentifier, connect.CleanSession = id, true
	exchange(b, conn, r, connect)
	if len(topics) > 0 {
		s := packets.NewControlPacket(packets.Subscribe).(*packets.SubscribePacket)
		s.MessageID, s.Topics = 1, topics
		for range topics {
			s.Qoss = append(s.Qoss, 1)
		}
		exchange(b, conn, r, s)
	}
	return conn, r
}

// exchange sends a packet and reads the response.
func exchange(b testing.TB, conn net.Conn, r io.Reader, p packets.ControlPacket) {
	b.Helper()
	if err := p.Write(conn); err != nil {
		b.Fatal(err)
	}
	if _, err := packets.ReadPacket(r); err != nil {
		b.Fatal(err)
	}
}

// run sends all packets and returns the time until all are acknowledged by the oracle. If receive is not nil, there is
// no oracle: run calls receive once, and the receiver must call done for each message of a device.
func (f *benchFleet) run(b *testing.B, broker string, receive func(done func(journal.Address))) time.Duration {
	b.Helper()
	byID := map[journal.Address]*benchDevice{}
	var all sync.WaitGroup
	g := errgroup.Group{}
	for _, d := range f.devices {
		d.window = make(chan struct{}, len(d.packets)+benchWindow)
		for range benchWindow {
			d.window <- struct{}{}
		}
		byID[d.key.Address()] = d
		all.Add(len(d.packets))
		topics := []string{journal.AckTopic(d.key.Address())}
		if receive != nil {
			topics = nil
		}
		conn, r := dialBroker(b, broker, d.key.Address().String(), topics...)
		d.conn = conn
		done := func(n int) {
			for range n {
				d.window <- struct{}{}
				all.Done()
			}
		}
		g.Go(func() error { return d.readAcks(r, done) })
	}
	if receive != nil {
		receive(func(id journal.Address) {
			byID[id].window <- struct{}{}
			all.Done()
		})
	}
	from := time.Now()
	for _, d := range f.devices {
		g.Go(func() error {
			for _, p := range d.packets {
				<-d.window
				if _, err := d.conn.Write(p); err != nil {
					return err
				}
			}
			return nil
		})
	}
	finished := make(chan struct{})
	go func() { all.Wait(); close(finished) }()
	select {
	case <-finished:
	case <-time.After(2 * time.Minute):
		b.Fatal("not all segments are acknowledged within 2 minutes; bench devices do not resend")
	}
	took := time.Since(from)
	for _, d := range f.devices {
		if err := d.conn.Close(); err != nil {
			b.Error(err)
		}
	}
	if err := g.Wait(); err != nil {
		b.Fatal(err)
	}
	return took
}

// readAcks reads packets until the connection is closed. It calls done with the number of newly acknowledged segments.
func (d *benchDevice) readAcks(r io.Reader, done func(n int)) error {
	stored := uint64(0)
	each := d.at.NextSeq / uint64(len(d.packets))
	for {
		p, err := packets.ReadPacket(r)
		if err != nil {
			if errors.Is(err, net.ErrClosed) || errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		m, ok := p.(*packets.PublishPacket)
		if !ok {
			continue // an acknowledgement of the broker
		}
		a, err := journal.UnmarshalAck(m.Payload)
		if err != nil {
			return err
		}
		if a.Next > stored {
			done(int((a.Next - stored) / each))
			stored = a.Next
		}
		if m.Qos == 1 {
			if err := pubAck(d.conn, m.MessageID); err != nil {
				return err
			}
		}
	}
}

// pubAck sends a PUBACK packet.
func pubAck(w io.Writer, id uint16) error {
	_, err := w.Write([]byte{0x40, 2, byte(id >> 8), byte(id)})
	return err
}
