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

// benchFleet are devices whose messages are written and signed beforehand, so that a benchmark measures who takes them, and which cost the
// machine no more than a write for each.
type benchFleet struct {
	domain  journal.Domain
	devices []*benchDevice
}

type benchDevice struct {
	key     device.Key
	at      journal.State
	clock   time.Time
	every   time.Duration // between readings
	reading journal.Reading
	wire    [][]byte // PUBLISH packets
	conn    net.Conn
	window  chan struct{} // a token for each segment that may be on its way
	sent    int
	acked   chan uint64
}

const benchWindow = 32 // segments of a device on their way, as for real devices

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
		d := &benchDevice{key: key, clock: time.Now().Add(-time.Hour).UTC().Truncate(time.Millisecond), every: time.Second}
		d.reading = journal.Reading{Kind: journal.Position, Lat: 542000000 + upTo(100_000), Lon: 59000000 + upTo(100_000)}
		f.devices = append(f.devices, d)
		g.Go(func() error {
			for range segments {
				m, err := d.segment(domain, count)
				if err != nil {
					return err
				}
				d.wire = append(d.wire, publish(journal.SegmentTopic(key.Address()), uint16(len(d.wire)%65535+1), m.Marshal()))
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		b.Fatal(err)
	}
	return f
}

// segment is the device's next: so many positions, one after the other, of something that moves through a town.
func (d *benchDevice) segment(domain journal.Domain, count int) (journal.SegmentMessage, error) {
	var m journal.SegmentMessage
	t0 := d.clock
	for range count {
		r := &d.reading
		r.Time, r.Lat, r.Lon, r.Value = d.clock, r.Lat+upTo(2000)-1000, r.Lon+upTo(2000)-1000, int64(upTo(15_000))
		m.Readings = r.Append(m.Readings)
		d.clock = d.clock.Add(d.every)
	}
	root, err := journal.Root(m.Readings)
	if err != nil {
		return m, err
	}
	m.Segment = journal.Segment{
		Consumer: domain.Consumer, Device: d.key.Address(), Epoch: 1, FirstSeq: d.at.NextSeq, Count: uint32(count), T0: t0, T1: d.clock.Add(-d.every),
		Root: root, Prev: d.at.Head,
	}
	digest := domain.Digest(m.Segment)
	d.at = journal.State{Head: journal.Head(digest), Epoch: 1, NextSeq: d.at.NextSeq + uint64(count)}
	m.Signature, err = d.key.Sign(digest)
	return m, err
}

func upTo(n int32) int32 { return rand.Int32N(n) }

// publish is a QoS 1 PUBLISH packet.
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

// dialBroker is an MQTT connection without anything around it.
func dialBroker(b testing.TB, broker, id string, subscribe ...string) (net.Conn, *bufio.Reader) {
	b.Helper()
	var dialer net.Dialer
	conn, err := dialer.DialContext(b.Context(), "tcp", strings.TrimPrefix(broker, "tcp://"))
	if err != nil {
		b.Fatal(err)
	}
	r := bufio.NewReaderSize(conn, 64<<10)
	hello := packets.NewControlPacket(packets.Connect).(*packets.ConnectPacket)
	hello.ProtocolName, hello.ProtocolVersion, hello.ClientIdentifier, hello.CleanSession = "MQTT", 4, id, true
	converse(b, conn, r, hello)
	if len(subscribe) > 0 {
		s := packets.NewControlPacket(packets.Subscribe).(*packets.SubscribePacket)
		s.MessageID, s.Topics = 1, subscribe
		for range subscribe {
			s.Qoss = append(s.Qoss, 1)
		}
		converse(b, conn, r, s)
	}
	return conn, r
}

func converse(b testing.TB, conn net.Conn, r io.Reader, p packets.ControlPacket) {
	b.Helper()
	if err := p.Write(conn); err != nil {
		b.Fatal(err)
	}
	if _, err := packets.ReadPacket(r); err != nil {
		b.Fatal(err)
	}
}

// run sends everything and returns how long it took until all was acknowledged by the oracle; told, when given, is called in its stead by
// whoever takes the messages.
func (f *benchFleet) run(b *testing.B, broker string, prepare func(done func(journal.Address))) time.Duration {
	b.Helper()
	byID := map[journal.Address]*benchDevice{}
	var all sync.WaitGroup
	g := errgroup.Group{}
	for _, d := range f.devices {
		d.window, d.sent, d.acked = make(chan struct{}, len(d.wire)+benchWindow), 0, nil
		for range benchWindow {
			d.window <- struct{}{}
		}
		byID[d.key.Address()] = d
		all.Add(len(d.wire))
		topics := []string{journal.AckTopic(d.key.Address())}
		if prepare != nil {
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
		g.Go(func() error { return d.listen(r, done) })
	}
	if prepare != nil {
		prepare(func(id journal.Address) {
			byID[id].window <- struct{}{}
			all.Done()
		})
	}
	from := time.Now()
	for _, d := range f.devices {
		g.Go(func() error {
			for _, p := range d.wire {
				<-d.window
				if _, err := d.conn.Write(p); err != nil {
					return err
				}
			}
			return nil
		})
	}
	settled := make(chan struct{})
	go func() { all.Wait(); close(settled) }()
	select {
	case <-settled:
	case <-time.After(2 * time.Minute):
		b.Fatal("something was lost on the way, and these devices send nothing twice")
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

// listen reads what the broker says until the connection is closed.
func (d *benchDevice) listen(r io.Reader, done func(n int)) error {
	stored := uint64(0)
	each := d.at.NextSeq / uint64(len(d.wire))
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
			continue // the broker's own acknowledgement means nothing
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

func pubAck(w io.Writer, id uint16) error {
	_, err := w.Write([]byte{0x40, 2, byte(id >> 8), byte(id)})
	return err
}
