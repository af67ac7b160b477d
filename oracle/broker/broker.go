// Package broker keeps the oracle connected to an MQTT broker, and finds out what the broker refuses to it. A broker
// may refuse a subscription by a code in its answer, or silently: MQTT 3.1.1 has no answer that refuses a publication,
// and some brokers accept a subscription without delivering anything. The client therefore sends probes to itself.
package broker

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/journal"
)

// Config configures a client.
type Config struct {
	URL      string      // of the broker, tcp://user:password@host:port or ssl://…
	TLS      *tls.Config // for ssl://; nil: TLS 1.2, the system's root certificates and no client certificate
	ClientID string
	Share    string // name of a shared subscription; "": the client receives all messages and has a persistent session
	// Receive receives the messages of devices, one at a time. It must not block. The messages are not acknowledged to
	// the broker before Ack is called.
	Receive func(mqtt.Message)
	Poll    time.Duration // interval of attempts
	Log     *slog.Logger
}

// Client is a client of the broker. Its exported methods are safe for concurrent use.
type Client struct {
	cfg    Config
	client mqtt.Client
	lost   chan error  // receives the error after each loss of the connection
	echoes chan string // receives the payloads on the client's own topic of acknowledgements
	echo   chan answer // to publish

	outage     health.Outage // of the connection
	rights     health.Outage // of what the user of Config.URL may do
	subscribed atomic.Bool   // connected and subscribed to the devices
	noted      notes

	// The fields below belong to Run.
	probes          probes
	refusals        int // consecutive refusals of the subscriptions on this connection
	connectedBefore bool
}

// New returns a client. It does nothing before Run.
func New(cfg Config) *Client {
	c := &Client{
		cfg: cfg, lost: make(chan error, 1), echoes: make(chan string, 64),
		echo:   make(chan answer, 64),
		outage: health.Outage{What: "the broker", Log: cfg.Log},
		rights: health.Outage{What: "rights at the broker", Log: cfg.Log},
	}
	c.probes.user = userOf(cfg)
	c.client = mqtt.NewClient(c.options())
	return c
}

// valid returns journal.ErrMalformed if Config.URL is none. The error is without the value, which may have a password.
func (c *Client) valid() error {
	if u, err := url.Parse(c.cfg.URL); err != nil || u.Host == "" {
		return fmt.Errorf("broker is not a URL: %w", journal.ErrMalformed)
	}
	return nil
}

// userOf returns the name of the client in the rules of the broker: the user in the URL, the common name of the
// client's certificate, or the client id.
func userOf(cfg Config) (name string) {
	if u, err := url.Parse(cfg.URL); err == nil {
		name = u.User.Username()
	}
	if name == "" && cfg.TLS != nil && len(cfg.TLS.Certificates) > 0 && cfg.TLS.Certificates[0].Leaf != nil {
		name = cfg.TLS.Certificates[0].Leaf.Subject.CommonName
	}
	if name == "" || strings.ContainsAny(name, "/+#") {
		name = cfg.ClientID
	}
	return name
}

// options returns the options of the MQTT client.
func (c *Client) options() *mqtt.ClientOptions {
	secure := c.cfg.TLS
	if secure == nil {
		secure = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	return mqtt.NewClientOptions().
		SetTLSConfig(secure).
		AddBroker(c.cfg.URL).
		SetClientID(c.cfg.ClientID).
		SetCleanSession(c.cleanSession()).
		SetStore(NoRetention{mqtt.NewMemoryStore()}).
		SetAutoAckDisabled(true). // the oracle does so after a message is stored or quarantined
		SetDefaultPublishHandler(c.route).
		SetConnectRetry(false). // see Run
		SetAutoReconnect(false).
		SetConnectTimeout(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetConnectionLostHandler(func(_ mqtt.Client, err error) { c.lost <- err })
}

// cleanSession reports whether sessions end with their connections: with a shared subscription, so that the broker does
// not queue messages for a client that has gone.
func (c *Client) cleanSession() bool { return c.cfg.Share != "" }

// filters returns the topics to subscribe to.
func (c *Client) filters() []string {
	all := []string{journal.SegmentFilter, journal.LiveFilter}
	if c.cfg.Share != "" {
		for i, f := range all {
			all[i] = "$share/" + c.cfg.Share + "/" + f
		}
	}
	return append(all, c.probes.topic(journal.AckChannel))
}

// route passes on a message, and answers probes.
func (c *Client) route(_ mqtt.Client, m mqtt.Message) {
	if c.answerProbe(m) {
		m.Ack()
		return
	}
	if m.Duplicate() {
		c.Note("the broker redelivers messages: those that are stored already change nothing")
	}
	c.cfg.Receive(m)
}

// Publish publishes a retained message without waiting. PUBACK packets of MQTT 3.1.1 have no code that could refuse it;
// see probes.
func (c *Client) Publish(topic string, payload []byte) { c.client.Publish(topic, 1, true, payload) }

// Note logs a line of level info, but only the first with this text on each connection.
func (c *Client) Note(text string, args ...any) {
	if c.noted.first(text) {
		c.cfg.Log.Info(text, args...)
	}
}

var (
	errNotConnected = errors.New("no connection to the broker yet")
	errNotChecked   = errors.New("the broker has not delivered the probes yet")
)

// Ready returns nil while the client receives messages of devices and may publish acknowledgements, otherwise the
// reason why not.
func (c *Client) Ready() error {
	if refused := c.rights.Cause(); refused != nil {
		return refused
	}
	cause := c.outage.Cause()
	switch {
	case c.subscribed.Load() && c.probes.passed.Load():
		return nil
	case c.subscribed.Load():
		return errNotChecked
	case cause != nil:
		return fmt.Errorf("the broker cannot be used: %w", cause)
	}
	return errNotConnected
}

// NoRetention is a paho store that keeps no packets. The broker redelivers messages that are not acknowledged, and a
// device resends if an acknowledgement is lost. paho would deliver stored packets a second time after each connection.
type NoRetention struct{ *mqtt.MemoryStore }

// Put drops the packet.
func (NoRetention) Put(string, packets.ControlPacket) {}

// connectError wraps an error of an attempt to connect. It returns a health.FatalError with the remedy if the broker
// answered and refused the oracle, so that a retry cannot succeed.
func (c *Client) connectError(err error) error {
	host := "the broker"
	if u, bad := url.Parse(c.cfg.URL); bad == nil {
		host = "the broker at " + u.Host
	}
	refused := fmt.Errorf("%s refuses client %s: %w", host, c.cfg.ClientID, err)
	var certificate *tls.CertificateVerificationError
	var plain tls.RecordHeaderError
	switch {
	case errors.Is(err, packets.ErrorRefusedBadUsernameOrPassword), errors.Is(err, packets.ErrorRefusedNotAuthorised):
		return health.Fatal(refused, "check user and password in --mqtt, or --mqtt-cert")
	case errors.Is(err, packets.ErrorRefusedIDRejected), errors.Is(err, packets.ErrorRefusedBadProtocolVersion):
		return health.Fatal(refused, "use a broker for MQTT 3.1.1 that allows this client id")
	case strings.Contains(err.Error(), "remote error: tls: "): // the type of this error is not exported
		return health.Fatal(refused, "check --mqtt-cert and --mqtt-key")
	case errors.As(err, &certificate):
		return health.Fatal(fmt.Errorf("%s is not trusted: %w", host, err), "check --mqtt-ca")
	case errors.As(err, &plain):
		return health.Fatal(fmt.Errorf("%s does not speak TLS: %w", host, err), "use tcp:// in --mqtt, or its TLS port")
	}
	return fmt.Errorf("connect to %s: %w", host, err)
}
