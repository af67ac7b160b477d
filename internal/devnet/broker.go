package devnet

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net"
	"sync"

	mqtt "github.com/mochi-mqtt/server/v2"
)

// BrokerConfig configures an MQTT broker.
type BrokerConfig struct {
	Addr string       // host:port; "" means 127.0.0.1:1883, port 0 a free port
	Log  *slog.Logger // nil means slog.Default(). Warnings of the broker are logged at level debug

	// Password reports whether the password of a user is right. It is not asked about clients with a certificate: TLS
	// has verified that, and its common name is the user.
	//
	// If Password is nil and TLS does not require certificates, clients are not authenticated, and the client id is the
	// user.
	Password func(user, password string) bool
	TLS      *tls.Config // nil means plain TCP
}

// Broker is an MQTT broker in this process. It keeps sessions and retained messages in memory only.
//
// Access to topics depends on the name of the user. A user whose name is a device's id may publish segments and live
// positions of that device, and subscribe to its acknowledgements. If clients are authenticated, users "oracle" and
// "oracle-…" may subscribe to all devices and publish acknowledgements, and send themselves probes on topics with
// their own name, users "gateway-…" may do for every device what the device may, and other users have no access. If
// clients are not authenticated, users that are no device have access to all topics. That prevents mistakes only;
// forged readings are refused because their signatures are wrong.
type Broker struct {
	server *mqtt.Server
	addr   string
	secure bool
	closed sync.Once
}

// StartBroker starts a broker, which runs until Close. ctx limits the start only.
func StartBroker(ctx context.Context, c BrokerConfig) (*Broker, error) {
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.Addr == "" {
		c.Addr = "127.0.0.1:1883"
	}
	var listen net.ListenConfig
	l, err := listen.Listen(ctx, "tcp", c.Addr)
	if err != nil {
		return nil, fmt.Errorf("start the MQTT broker: %w", err)
	}
	if c.TLS != nil {
		l = tls.NewListener(l, c.TLS)
	}
	capabilities := mqtt.NewDefaultServerCapabilities()
	capabilities.MaximumClientWritesPending = 1 << 16 // if the queue is full, even QoS 1 messages are dropped
	capabilities.MaximumInflight = math.MaxUint16     // beyond this number too
	capabilities.MaximumPacketSize = 1 << 20
	server := mqtt.New(&mqtt.Options{
		Capabilities: capabilities, SysTopicResendInterval: 60, Logger: slog.New(brokerLogHandler{c.Log.Handler()}),
	})
	strict := c.Password != nil || c.TLS != nil && c.TLS.ClientAuth == tls.RequireAndVerifyClientCert
	err = server.AddHook(&accessControl{strict: strict, password: c.Password}, nil)
	if err == nil {
		err = server.AddListener(newListener(l, c.Log))
	}
	if err == nil {
		err = server.Serve()
	}
	if err != nil {
		return nil, fmt.Errorf("start the MQTT broker: %w", errors.Join(err, server.Close(), l.Close()))
	}
	return &Broker{server: server, addr: l.Addr().String(), secure: c.TLS != nil}, nil
}

// URL returns the address for clients: tcp://host:port, or ssl://host:port with TLS.
func (b *Broker) URL() string {
	if b.secure {
		return "ssl://" + b.addr
	}
	return "tcp://" + b.addr
}

// Close disconnects all clients and stops the broker. Further calls do nothing.
func (b *Broker) Close() (err error) {
	b.closed.Do(func() { err = b.server.Close() })
	return err
}

// brokerLogHandler lowers the level of the broker's log records as demote does, since connections that come and go are
// warnings to the broker. It marks them with "mqtt: ".
type brokerLogHandler struct{ slog.Handler }

func (h brokerLogHandler) Enabled(ctx context.Context, l slog.Level) bool {
	return h.Handler.Enabled(ctx, demote(l))
}

func (h brokerLogHandler) Handle(ctx context.Context, r slog.Record) error {
	r.Level = demote(r.Level)
	r.Message = "mqtt: " + r.Message
	return h.Handler.Handle(ctx, r)
}

func (h brokerLogHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return brokerLogHandler{h.Handler.WithAttrs(attrs)}
}

func (h brokerLogHandler) WithGroup(name string) slog.Handler {
	return brokerLogHandler{h.Handler.WithGroup(name)}
}
