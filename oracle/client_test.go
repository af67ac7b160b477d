package oracle_test

import (
	"crypto/rand"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// connect connects a client that may publish any message to the broker.
func connect(t testing.TB, e *env) mqtt.Client {
	t.Helper()
	c := mqtt.NewClient(mqtt.NewClientOptions().
		AddBroker(e.broker).
		SetClientID("raw-" + rand.Text()).
		SetCleanSession(true).
		SetConnectRetry(true).
		SetConnectRetryInterval(50 * time.Millisecond))
	done(t, c.Connect())
	t.Cleanup(func() { c.Disconnect(100) })
	return c
}

// done waits until the broker has answered.
func done(t testing.TB, token mqtt.Token) {
	t.Helper()
	if !token.WaitTimeout(30*time.Second) || token.Error() != nil {
		t.Fatalf("no answer of the broker within 30 s, or an error: %v", token.Error())
	}
}

// publish publishes a segment on the topic of its device.
func publish(t testing.TB, c mqtt.Client, m journal.SegmentMessage) {
	t.Helper()
	done(t, c.Publish(journal.SegmentTopic(m.Segment.Device), 1, false, m.Marshal()))
}

// acknowledged waits until the readings of a device before sequence number next are acknowledged.
func acknowledged(t testing.TB, e *env, id journal.Address, next uint64) {
	t.Helper()
	acks := make(chan journal.Ack, 1000)
	done(t, connect(t, e).Subscribe(journal.AckTopic(id), 1, func(_ mqtt.Client, m mqtt.Message) {
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
			t.Fatalf("device %s is not acknowledged up to %d within 30 s", id, next)
		}
	}
}

// endOf returns the end of a journal in epoch 1 whose last segment is m.
func endOf(m journal.SegmentMessage) journal.State {
	s := m.Segment
	return journal.State{Head: journal.Head(domain.Digest(s)), Epoch: 1, NextSeq: s.FirstSeq + uint64(s.Count)}
}

// testSecret is the secret of all segments of telemetry that signedSegment returns.
var testSecret = journal.Secret{31: 1}

// signedSegment returns a segment signed by k that follows a journal with the end at. It is an act if a reading is.
func signedSegment(t testing.TB, k device.Key, at journal.State, readings ...journal.Reading) journal.SegmentMessage {
	t.Helper()
	var m journal.SegmentMessage
	for _, r := range readings {
		m.Readings = r.Append(m.Readings)
		m.Segment.Acts = m.Segment.Acts || r.Kind.Acts()
	}
	if !m.Segment.Acts {
		m.Secret = testSecret
	}
	root, err := journal.Root(m.Readings, m.Secret)
	must(t, err)
	m.Segment = journal.Segment{
		Consumer: domain.Consumer, Device: k.Address(),
		Epoch: max(at.Epoch, 1), FirstSeq: at.NextSeq, Count: uint32(len(readings)),
		T0: readings[0].Time, T1: readings[len(readings)-1].Time, Acts: m.Segment.Acts, Root: root, Prev: at.Head,
	}
	return sign(t, k, m)
}

// sign replaces the signature of a segment.
func sign(t testing.TB, k device.Key, m journal.SegmentMessage) journal.SegmentMessage {
	t.Helper()
	var err error
	m.Signature, err = k.Sign(domain.Digest(m.Segment))
	must(t, err)
	return m
}

// signedLive returns a live reading signed by k.
func signedLive(t testing.TB, k device.Key, seq uint64, r journal.Reading) journal.LiveMessage {
	t.Helper()
	m := journal.LiveMessage{
		Consumer: domain.Consumer, Device: k.Address(), Epoch: 1, Seq: seq, Salt: testSecret.Salt(0), Reading: r,
	}
	var err error
	m.Signature, err = k.Sign(domain.LiveDigest(m.Device, m.Epoch, m.Seq, m.Salt, r.Append(nil)))
	must(t, err)
	return m
}
