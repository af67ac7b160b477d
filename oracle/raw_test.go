package oracle_test

import (
	"crypto/rand"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// connect is a client that may say anything.
func connect(t testing.TB, w *world) mqtt.Client {
	t.Helper()
	c := mqtt.NewClient(mqtt.NewClientOptions().AddBroker(w.broker).SetClientID("raw-" + rand.Text()).SetCleanSession(true).
		SetConnectRetry(true).SetConnectRetryInterval(50 * time.Millisecond))
	done(t, c.Connect())
	t.Cleanup(func() { c.Disconnect(100) })
	return c
}

func done(t testing.TB, token mqtt.Token) {
	t.Helper()
	if !token.WaitTimeout(30*time.Second) || token.Error() != nil {
		t.Fatal("broker: ", token.Error())
	}
}

// acknowledged waits until a device was told that its journal is stored up to a sequence number.
func acknowledged(t testing.TB, w *world, id journal.Address, next uint64) {
	t.Helper()
	acks := make(chan journal.Ack, 1000)
	done(t, connect(t, w).Subscribe(journal.AckTopic(id), 1, func(_ mqtt.Client, m mqtt.Message) {
		a, err := journal.UnmarshalAck(m.Payload())
		if err != nil {
			t.Error(err)
		}
		acks <- a
	}))
	for {
		select {
		case a := <-acks:
			if a.Next >= next {
				return
			}
		case <-time.After(30 * time.Second):
			t.Fatalf("never acknowledged up to %d", next)
		}
	}
}

// signedSegment is what a device would send.
func signedSegment(t testing.TB, k device.Key, at journal.State, readings ...journal.Reading) journal.SegmentMessage {
	t.Helper()
	var m journal.SegmentMessage
	for _, r := range readings {
		m.Readings = r.Append(m.Readings)
		m.Segment.Acts = m.Segment.Acts || r.Kind.Acts()
	}
	root, err := journal.Root(m.Readings)
	must(t, err)
	m.Segment = journal.Segment{
		Consumer: domain.Consumer, Device: k.Address(), Epoch: max(at.Epoch, 1), FirstSeq: at.NextSeq, Count: uint32(len(readings)),
		T0: readings[0].Time, T1: readings[len(readings)-1].Time, Acts: m.Segment.Acts, Root: root, Prev: at.Head,
	}
	return sign(t, k, m)
}

func sign(t testing.TB, k device.Key, m journal.SegmentMessage) journal.SegmentMessage {
	t.Helper()
	var err error
	m.Signature, err = k.Sign(domain.Digest(m.Segment))
	must(t, err)
	return m
}

func signedLive(t testing.TB, k device.Key, seq uint64, r journal.Reading) journal.LiveMessage {
	t.Helper()
	m := journal.LiveMessage{Consumer: domain.Consumer, Device: k.Address(), Epoch: 1, Seq: seq, Reading: r}
	var err error
	m.Signature, err = k.Sign(domain.LiveDigest(m.Device, m.Epoch, m.Seq, r.Append(nil)))
	must(t, err)
	return m
}
