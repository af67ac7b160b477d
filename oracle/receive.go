package oracle

import (
	"context"
	"fmt"
	"hash/maphash"
	"net/url"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

const (
	shards   = 8    // messages of one device are taken in order, of different ones at once
	waiting  = 4096 // messages for each shard; brokers have fewer on their way
	attempts = 10   // to take a message, with growing pauses: about half a minute
)

// receive takes messages from the broker until ctx ends.
func (o *Oracle) receive(ctx context.Context) error {
	if u, err := url.Parse(o.cfg.Broker); err != nil || u.Host == "" {
		return fmt.Errorf("oracle: broker is no URL: %w", ledger.ErrMalformed)
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
			o.counters.dropped.Inc() // not acknowledged: it comes again
		}
	}
	up := make(chan struct{}, 1)
	client := mqtt.NewClient(o.options(up, route))
	tell := func(device ledger.Address, a journal.Ack) {
		client.Publish(journal.AckTopic(device), 1, true, a.Marshal()) // a lost one is asked for again: the device resends
	}
	for _, q := range queues {
		g.Go(func() error { return o.work(ctx, q, tell) })
	}
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
	return mqtt.NewClientOptions().
		AddBroker(o.cfg.Broker).
		SetClientID(o.cfg.ClientID).
		SetCleanSession(false).
		SetStore(forgetful{mqtt.NewMemoryStore()}).
		SetAutoAckDisabled(true). // the broker is told only when a message is stored
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
		token := client.SubscribeMultiple(map[string]byte{journal.SegmentFilter: 1, journal.LiveFilter: 1}, route)
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

// work takes the messages of one shard in order. One that cannot be stored holds up the shard for a while: without its
// database an oracle has nothing to do.
func (o *Oracle) work(ctx context.Context, queue <-chan mqtt.Message, tell teller) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-queue:
			if o.takeSurely(ctx, m, tell) {
				m.Ack()
			}
		}
	}
}

func (o *Oracle) takeSurely(ctx context.Context, m mqtt.Message, tell teller) bool {
	wait := 50 * time.Millisecond
	for n := range attempts {
		err := o.take(ctx, m.Topic(), m.Payload(), tell)
		if err == nil {
			return true
		}
		if ctx.Err() != nil {
			return false
		}
		if n == 0 {
			o.cfg.Log.Error("message not stored, trying again", "topic", m.Topic(), "error", err)
		}
		if !pause(ctx, wait) {
			return false
		}
		wait = min(2*wait, 5*time.Second)
	}
	o.counters.dropped.Inc()
	o.cfg.Log.Error("message left to be sent again", "topic", m.Topic())
	return false
}
