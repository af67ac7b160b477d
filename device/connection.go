package device

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"maps"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device/internal/flap"
	"github.com/waybill/waybill/journal"
)

// Transport sends and receives the messages of devices. Its methods are called concurrently.
type Transport interface {
	// Subscribe calls handle with the payload of each message on topic until unsubscribe is called. handle must not
	// block. subscribed receives a value after each connection, when the subscription is active.
	Subscribe(topic string, handle func(payload []byte)) (subscribed <-chan struct{}, unsubscribe func())
	// Connected reports whether there is a connection. Messages that are published without one are lost.
	Connected() bool
	// Publish publishes a message without waiting. The device resends messages that are lost.
	Publish(topic string, qos byte, payload []byte)
}

// ConnectionConfig configures a connection.
type ConnectionConfig struct {
	Broker   string       // URL of the MQTT broker, tcp://user:password@host:port or ssl://…
	TLS      *tls.Config  // for ssl://; nil: TLS 1.2, the system's root certificates and no client certificate
	ClientID string       // id of the device, or of a gateway that the broker permits to publish for several devices
	Log      *slog.Logger // nil: slog.Default

	// Status is called with nil after each connection, and with the reason after each failure and each loss. The
	// reason is ErrRefused if the broker refuses the client, and ErrRights if it refuses a subscription. Status must
	// not block. If it is nil, an outage is logged once when it begins and once when it ends.
	Status func(err error)
}

// Connection is a Transport over one MQTT connection. If several devices share it, they need less memory, but the
// broker must permit its client to publish on the topics of all of them. It is safe for concurrent use.
type Connection struct {
	cfg       ConnectionConfig
	client    mqtt.Client
	wake      chan struct{} // wakes Run: there is a new subscription
	connected chan struct{} // wakes Run: there is a new connection
	down      atomic.Bool   // an outage has been logged
	flaps     flap.Flaps

	mu            sync.Mutex               // guards subscriptions and their fields
	subscriptions map[string]*subscription // by topic
}

// subscription is a topic with its handler.
type subscription struct {
	handle     func([]byte)
	subscribed chan struct{}
	active     bool // subscribed on the current connection
}

// NewConnection returns a connection, which Run opens. It returns journal.ErrMalformed if Broker is not a URL.
func NewConnection(cfg ConnectionConfig) (*Connection, error) {
	if u, err := url.Parse(cfg.Broker); err != nil || u.Host == "" {
		return nil, fmt.Errorf("broker is not a URL: %w", journal.ErrMalformed) // without the value: it may have a password
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	c := &Connection{
		cfg: cfg, wake: make(chan struct{}, 1), connected: make(chan struct{}, 1),
		subscriptions: map[string]*subscription{},
	}
	if cfg.TLS == nil {
		cfg.TLS = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	c.client = mqtt.NewClient(mqtt.NewClientOptions().
		SetTLSConfig(cfg.TLS).
		AddBroker(cfg.Broker).
		SetClientID(cfg.ClientID).
		SetCleanSession(false).
		SetStore(noRetention{mqtt.NewMemoryStore()}).
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetConnectTimeout(5 * time.Second).
		SetMaxReconnectInterval(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetDefaultPublishHandler(c.dispatch).
		SetConnectionNotificationHandler(c.notify).
		SetOnConnectHandler(func(mqtt.Client) {
			c.flaps.Begin(func() { c.report(nil) })
			signal(c.connected)
		}))
	return c, nil
}

// Run connects, and reconnects after a lost connection, until ctx ends, then returns nil.
func (c *Connection) Run(ctx context.Context) error {
	c.client.Connect() // retries until Disconnect
	defer c.client.Disconnect(250)
	defer c.flaps.Stop()
	retry := time.NewTimer(0)
	defer retry.Stop()
	failures := 0 // consecutive failures to subscribe
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-c.connected:
			c.markUnsubscribed()
		case <-c.wake:
		case <-retry.C:
		}
		if !c.client.IsConnectionOpen() {
			continue
		}
		err := c.subscribe(ctx)
		switch {
		case err != nil && ctx.Err() == nil && failures < maxFailures:
			failures++
			retry.Reset(300 * time.Millisecond)
		case err != nil && ctx.Err() == nil:
			c.report(fmt.Errorf("subscribe to acknowledgements: %w", err))
			retry.Reset(3 * time.Second)
		case err == nil:
			if failures == maxFailures {
				c.report(nil)
			}
			failures = 0
		}
	}
}

// maxFailures is the number of consecutive failures to subscribe after which they are reported. Mochi refuses to renew
// the subscription of a session if the SUBSCRIBE packet has the same id as a message that is not acknowledged.
const maxFailures = 3

// markUnsubscribed marks all subscriptions as inactive, because a new connection has none.
func (c *Connection) markUnsubscribed() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.subscriptions {
		m.active = false
	}
}

// maxTopics is the maximum number of topics in one SUBSCRIBE packet. Brokers limit it.
const maxTopics = 64

// subscribe subscribes to the topics of all inactive subscriptions. It returns ErrRights if the broker refuses some.
func (c *Connection) subscribe(ctx context.Context) (refused error) {
	c.mu.Lock()
	all := maps.Clone(c.subscriptions)
	maps.DeleteFunc(all, func(_ string, m *subscription) bool { return m.active })
	c.mu.Unlock()
	for topics := range slices.Chunk(slices.Sorted(maps.Keys(all)), maxTopics) {
		filters := map[string]byte{}
		for _, t := range topics {
			filters[t] = 1
		}
		token := c.client.SubscribeMultiple(filters, nil)
		select {
		case <-token.Done():
			if err := token.Error(); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(5 * time.Second):
			return fmt.Errorf("no answer of the broker within 5 s: %w", context.DeadlineExceeded)
		}
		granted := map[string]byte{}
		if t, ok := token.(*mqtt.SubscribeToken); ok {
			granted = t.Result()
		}
		c.mu.Lock()
		for _, t := range topics {
			if granted[t] > 2 { // the code 0x80
				refused = fmt.Errorf("%w: client %s may not read %s", ErrRights, c.cfg.ClientID, t)
				continue
			}
			all[t].active = true
			signal(all[t].subscribed)
		}
		c.mu.Unlock()
	}
	return refused
}

// dispatch passes a message to the handler of its topic.
func (c *Connection) dispatch(_ mqtt.Client, m mqtt.Message) {
	c.mu.Lock()
	s := c.subscriptions[m.Topic()]
	c.mu.Unlock()
	if s != nil {
		s.handle(m.Payload())
	}
}

// Subscribe implements Transport.
func (c *Connection) Subscribe(topic string, handle func([]byte)) (<-chan struct{}, func()) {
	m := &subscription{handle: handle, subscribed: make(chan struct{}, 1)}
	c.mu.Lock()
	c.subscriptions[topic] = m
	c.mu.Unlock()
	signal(c.wake)
	return m.subscribed, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.subscriptions[topic] == m {
			delete(c.subscriptions, topic)
		}
	}
}

// Connected implements Transport.
func (c *Connection) Connected() bool { return c.client.IsConnectionOpen() }

// Publish implements Transport.
func (c *Connection) Publish(topic string, qos byte, payload []byte) {
	// The token is ignored: the oracle's acknowledgement counts, not the broker's.
	c.client.Publish(topic, qos, false, payload)
}

// signal sends a value unless one is already waiting.
func signal(ch chan struct{}) {
	select {
	case ch <- struct{}{}:
	default:
	}
}
