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
	shards  = 256 // messages of one device are taken in order, of different ones at once
	waiting = 512 // messages for each shard; brokers have fewer on their way
)

// receive takes messages from the broker until ctx ends.
func (o *Oracle) receive(ctx context.Context) error {
	if u, err := url.Parse(o.cfg.Broker); err != nil || u.Host == "" {
		return fmt.Errorf("oracle: broker is no URL: %w", journal.ErrMalformed)
	}
	g, ctx := errgroup.WithContext(ctx)
	seed := maphash.MakeSeed()
	queues := make([]chan mqtt.Message, shards)
	for i := range queues {
		queues[i] = make(chan mqtt.Message, waiting)
	}
	// paho calls this for one message after the other, and it must not wait.
	route := func(_ mqtt.Client, m mqtt.Message) {
		select {
		case queues[maphash.String(seed, deviceOf(m.Topic()))%shards] <- m:
		default:
			// Brokers send again only after a new connection, and no more than a few before they are answered: what is left
			// without an answer makes us deaf. A device keeps sending what we ourselves have not acknowledged.
			o.counters.dropped.Inc()
			m.Ack()
		}
	}
	up := make(chan struct{}, 1)
	client := mqtt.NewClient(o.options(up, route))
	tell := func(device journal.Address, a journal.Ack) {
		client.Publish(journal.AckTopic(device), 1, true, a.Marshal()) // a lost one is asked for again: the device resends
	}
	for _, q := range queues {
		g.Go(func() error { return o.work(ctx, q, tell) })
	}
	g.Go(func() error { return o.commit(ctx) })
	g.Go(func() error {
		client.Connect() // retries for ever; up says when it is there
		defer client.Disconnect(250)
		return o.subscribe(ctx, client, up, route)
	})
	return g.Wait()
}

// deviceOf is the part of a topic that tells devices apart, right or wrong.
func deviceOf(topic string) string {
	device, _, err := journal.ParseTopic(topic)
	if err != nil {
		return topic
	}
	return device.String()
}

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
		SetAutoAckDisabled(true). // the broker is told when a message is stored, or given up: see setAside
		SetDefaultPublishHandler(route).
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetConnectTimeout(5 * time.Second).
		SetMaxReconnectInterval(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetConnectionLostHandler(func(_ mqtt.Client, err error) { o.cfg.Log.Warn("broker lost", "error", err) }).
		SetOnConnectHandler(func(mqtt.Client) { ring(up) })
}

// subscribe does so after each connection: the broker may have lost our session.
func (o *Oracle) subscribe(ctx context.Context, client mqtt.Client, up <-chan struct{}, route mqtt.MessageHandler) error {
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
			o.cfg.Log.Error("subscribe to devices", "error", err)
			continue
		}
		done = true
		o.cfg.Log.Info("oracle listens to devices")
	}
}
