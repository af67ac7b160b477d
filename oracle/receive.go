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
	attempts = 10   // to take a message, with growing pauses about 20 s; then whether it alone is at fault is looked into
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
			// Brokers send again only after a new connection, and no more than a few before they are answered: what is left
			// without an answer makes us deaf. A device keeps sending what we ourselves have not acknowledged.
			o.counters.dropped.Inc()
			m.Ack()
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

// work takes the messages of one shard in order. One that cannot be stored holds up the shard for as long as database or node
// are away: without them an oracle has nothing to do. When both answer, the message is at fault, and is set aside. After that
// its device has one try for each message, until one succeeds, so that it cannot hold up the others of its shard again.
func (o *Oracle) work(ctx context.Context, queue <-chan mqtt.Message, tell teller) error {
	odd := map[string]struct{}{} // devices with a message set aside; enrolled ones alone get so far
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-queue:
			device, tries := deviceOf(m.Topic()), attempts
			if _, ok := odd[device]; ok {
				tries = 1
			}
			stored := o.takeSurely(ctx, m, tries, tell)
			if ctx.Err() != nil {
				return nil // not acknowledged: it comes again with the next connection
			}
			if stored {
				delete(odd, device)
			} else {
				odd[device] = struct{}{}
			}
			m.Ack()
		}
	}
}

// takeSurely tries until the message is taken (true), or set aside after so many tries (false), or ctx ends.
func (o *Oracle) takeSurely(ctx context.Context, m mqtt.Message, tries int, tell teller) bool {
	wait, longest := 50*time.Millisecond, min(o.cfg.Poll, 5*time.Second)
	for n := 1; ; n++ {
		err := o.take(ctx, m.Topic(), m.Payload(), tell)
		if err == nil {
			if n > attempts {
				o.cfg.Log.Info("message stored after all", "topic", m.Topic(), "tries", n)
			}
			return true
		}
		if n >= tries && o.setAside(ctx, m, err) {
			return false
		}
		if n == 1 && tries > 1 || n%attempts == 0 {
			o.cfg.Log.Error("message not stored, trying again", "topic", m.Topic(), "tries", n, "error", err)
		}
		wait = min(wait, longest)
		if !pause(ctx, wait) {
			return false
		}
		wait *= 2
	}
}

// setAside puts a message into the quarantine when node and database answer and it still cannot be stored. It reports false when
// one of them is away. Its device is not told that it is stored, and sends it again.
func (o *Oracle) setAside(ctx context.Context, m mqtt.Message, cause error) bool {
	if _, err := o.cfg.Chain.Journal(ctx, ledger.Address{}); err != nil {
		return false
	}
	if err := o.cfg.Inbox.TidyQuarantine(ctx); err != nil { // does nothing most of the time: it asks for an answer
		return false
	}
	r := &refusal{reason: "unstorable", err: cause}
	if err := o.quarantine(ctx, m.Topic(), m.Payload(), r); err != nil {
		return false
	}
	o.counters.dropped.Inc()
	return true
}
