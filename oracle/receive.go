package oracle

import (
	"context"
	"crypto/tls"
	"fmt"
	"hash/maphash"
	"net/url"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
)

const (
	shards      = 256 // messages of a device are processed in order within its shard, shards concurrently
	queueLength = 512 // messages per shard; brokers send fewer before they are acknowledged
)

// receive receives messages from the broker and distributes them to the shards until ctx ends.
func (o *Oracle) receive(ctx context.Context) error {
	if u, err := url.Parse(o.cfg.Broker); err != nil || u.Host == "" {
		return fmt.Errorf("oracle: broker is not a URL: %w", journal.ErrMalformed)
	}
	g, ctx := errgroup.WithContext(ctx)
	seed := maphash.MakeSeed()
	queues := make([]chan mqtt.Message, shards)
	for i := range queues {
		queues[i] = make(chan mqtt.Message, queueLength)
	}
	// paho calls route for one message at a time. It must not block.
	route := func(_ mqtt.Client, m mqtt.Message) {
		select {
		case queues[maphash.String(seed, deviceOf(m.Topic()))%shards] <- m:
		default:
			// The message is acknowledged to the broker although it is dropped. Otherwise the broker would stop sending,
			// because it limits the number of messages without acknowledgement and redelivers only after a new
			// connection. The device resends the segment, because it gets no acknowledgement of the oracle.
			o.counters.dropped.Inc()
			m.Ack()
		}
	}
	lost := make(chan error, 1)
	client := mqtt.NewClient(o.options(lost, route))
	sendAck := func(device journal.Address, a journal.Ack) {
		client.Publish(journal.AckTopic(device), 1, true, a.Marshal()) // if it is lost, the device resends
	}
	for _, q := range queues {
		g.Go(func() error { return o.work(ctx, q, sendAck) })
	}
	g.Go(func() error { return o.commit(ctx) })
	g.Go(func() error { return o.sendEnds(ctx, sendAck) })
	g.Go(func() error { return o.stayConnected(ctx, client, lost, route) })
	return g.Wait()
}

// deviceOf returns the device of a topic. For a malformed topic it returns the topic.
func deviceOf(topic string) string {
	device, _, err := journal.ParseTopic(topic)
	if err != nil {
		return topic
	}
	return device.String()
}

// options returns the options of the MQTT client. lost receives the error after each loss of the connection.
func (o *Oracle) options(lost chan<- error, route mqtt.MessageHandler) *mqtt.ClientOptions {
	secure := o.cfg.TLS
	if secure == nil {
		secure = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	return mqtt.NewClientOptions().
		SetTLSConfig(secure).
		AddBroker(o.cfg.Broker).
		SetClientID(o.cfg.ClientID).
		SetCleanSession(o.cfg.Share != "").
		SetStore(noRetention{mqtt.NewMemoryStore()}).
		SetAutoAckDisabled(true). // acknowledge does so after a message is stored or quarantined
		SetDefaultPublishHandler(route).
		SetConnectRetry(false). // see stayConnected
		SetAutoReconnect(false).
		SetConnectTimeout(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetConnectionLostHandler(func(_ mqtt.Client, err error) { lost <- err })
}

// noRetention is a paho store that keeps no packets. The broker redelivers messages that are not acknowledged, and a
// device resends if an acknowledgement is lost. paho would deliver stored packets a second time after each connection.
type noRetention struct{ *mqtt.MemoryStore }

// Put drops the packet.
func (noRetention) Put(string, packets.ControlPacket) {}
