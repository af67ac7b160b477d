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
	"time"

	"github.com/waybill/waybill/journal"

	mqtt "github.com/eclipse/paho.mqtt.golang"
)

// Line is a device's way to the broker.
type Line interface {
	// Join calls heard with what comes on a topic, until leave is called. After each connection up gets a signal once the topic is
	// listened to. heard must not block.
	Join(topic string, heard func(payload []byte)) (up <-chan struct{}, leave func())
	// Online reports whether there is a connection: what is sent without one is lost.
	Online() bool
	// Send publishes and does not wait. What is lost on the way, the device sends again.
	Send(topic string, qos byte, payload []byte)
}

// LinkConfig is what a connection needs.
type LinkConfig struct {
	Broker   string      // tcp://user:password@host:port
	TLS      *tls.Config // for ssl://; nil: the system's authorities, no certificate of our own
	ClientID string      // a device's id, or that of a gateway whom the broker lets speak for several devices
	Log      *slog.Logger
}

// Link is a Line over one MQTT connection. Devices that share one save memory; the broker then has to let its client id, which is
// no device's, publish on all their topics.
type Link struct {
	cfg    LinkConfig
	client mqtt.Client
	wake   chan struct{}
	up     chan struct{}

	mu      sync.Mutex
	members map[string]*member // by topic
}

type member struct {
	heard  func([]byte)
	up     chan struct{}
	listed bool // subscribed in this connection
}

// NewLink makes a connection that Run opens. The error is journal.ErrMalformed when Broker is no URL.
func NewLink(cfg LinkConfig) (*Link, error) {
	if u, err := url.Parse(cfg.Broker); err != nil || u.Host == "" {
		return nil, fmt.Errorf("broker is no URL: %w", journal.ErrMalformed) // it may hold a password
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	l := &Link{cfg: cfg, wake: make(chan struct{}, 1), up: make(chan struct{}, 1), members: map[string]*member{}}
	if cfg.TLS == nil {
		cfg.TLS = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	l.client = mqtt.NewClient(mqtt.NewClientOptions().
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
		SetDefaultPublishHandler(l.heard).
		SetOnConnectHandler(func(mqtt.Client) { signal(l.up) }))
	return l, nil
}

// Run keeps the connection until ctx ends, then returns nil.
func (l *Link) Run(ctx context.Context) error {
	l.client.Connect() // retries for ever; up says when it is there
	defer l.client.Disconnect(250)
	retry := time.NewTimer(0)
	defer retry.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-l.up:
			l.unlist()
		case <-l.wake:
		case <-retry.C:
		}
		if !l.client.IsConnectionOpen() {
			continue
		}
		if err := l.subscribe(ctx); err != nil && ctx.Err() == nil {
			l.cfg.Log.Warn("subscribe to acknowledgements", "client", l.cfg.ClientID, "error", err)
			retry.Reset(3 * time.Second)
		}
	}
}

func (l *Link) unlist() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, m := range l.members {
		m.listed = false
	}
}

// together is how many topics one packet asks for: brokers bound it.
const together = 64

func (l *Link) subscribe(ctx context.Context) error {
	l.mu.Lock()
	all := maps.Clone(l.members)
	maps.DeleteFunc(all, func(_ string, m *member) bool { return m.listed })
	l.mu.Unlock()
	for topics := range slices.Chunk(slices.Sorted(maps.Keys(all)), together) {
		filters := map[string]byte{}
		for _, t := range topics {
			filters[t] = 1
		}
		token := l.client.SubscribeMultiple(filters, nil)
		select {
		case <-token.Done():
			if err := token.Error(); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(5 * time.Second):
			return fmt.Errorf("no answer: %w", context.DeadlineExceeded)
		}
		l.mu.Lock()
		for _, t := range topics {
			all[t].listed = true
			signal(all[t].up)
		}
		l.mu.Unlock()
	}
	return nil
}

func (l *Link) heard(_ mqtt.Client, m mqtt.Message) {
	l.mu.Lock()
	to := l.members[m.Topic()]
	l.mu.Unlock()
	if to != nil {
		to.heard(m.Payload())
	}
}

// Join implements Line.
func (l *Link) Join(topic string, heard func([]byte)) (<-chan struct{}, func()) {
	m := &member{heard: heard, up: make(chan struct{}, 1)}
	l.mu.Lock()
	l.members[topic] = m
	l.mu.Unlock()
	signal(l.wake)
	return m.up, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if l.members[topic] == m {
			delete(l.members, topic)
		}
	}
}

// Online implements Line.
func (l *Link) Online() bool { return l.client.IsConnectionOpen() }

// Send implements Line.
func (l *Link) Send(topic string, qos byte, payload []byte) {
	l.client.Publish(topic, qos, false, payload) // the broker's own acknowledgement is of no interest: the oracle's is what counts
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
