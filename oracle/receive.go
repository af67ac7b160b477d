package oracle

import (
	"context"
	"crypto/tls"
	"fmt"
	"hash/maphash"
	"net/url"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
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
	up := make(chan struct{}, 1)
	client := mqtt.NewClient(o.options(up, route))
	sendAck := func(device journal.Address, a journal.Ack) {
		client.Publish(journal.AckTopic(device), 1, true, a.Marshal()) // if it is lost, the device resends
	}
	for _, q := range queues {
		g.Go(func() error { return o.work(ctx, q, sendAck) })
	}
	g.Go(func() error { return o.commit(ctx) })
	g.Go(func() error {
		client.Connect() // retries until Disconnect
		defer client.Disconnect(250)
		return o.subscribe(ctx, client, up, route)
	})
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

// options returns the options of the MQTT client. up receives a value after each connection.
func (o *Oracle) options(up chan struct{}, route mqtt.MessageHandler) *mqtt.ClientOptions {
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
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetConnectTimeout(5 * time.Second).
		SetMaxReconnectInterval(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetConnectionLostHandler(func(_ mqtt.Client, err error) {
			o.cfg.Log.Warn("connection to the broker lost", "error", err)
		}).
		SetOnConnectHandler(func(mqtt.Client) { wake(up) })
}

// subscribe subscribes to the topics of all devices after each connection, because the broker may have lost the
// session.
func (o *Oracle) subscribe(
	ctx context.Context, client mqtt.Client, up <-chan struct{}, route mqtt.MessageHandler,
) error {
	filters := map[string]byte{}
	for _, f := range []string{journal.SegmentFilter, journal.LiveFilter} {
		if o.cfg.Share != "" {
			f = "$share/" + o.cfg.Share + "/" + f
		}
		filters[f] = 1
	}
	done := true
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-up:
			done = false
		case <-time.After(o.cfg.Poll):
		}
		if done || !client.IsConnectionOpen() {
			continue
		}
		token := client.SubscribeMultiple(filters, route)
		select {
		case <-ctx.Done():
			return nil
		case <-token.Done():
		case <-time.After(o.cfg.Poll):
		}
		if err := token.Error(); err != nil {
			o.cfg.Log.Error("subscribing to devices failed, retrying", "error", err)
			continue
		}
		done = true
		o.cfg.Log.Info("subscribed to devices")
	}
}
