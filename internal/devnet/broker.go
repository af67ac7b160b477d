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

// BrokerConfig says which MQTT broker to run.
type BrokerConfig struct {
	Addr string       // host:port; "" is 127.0.0.1:1883, port 0 takes a free one
	Log  *slog.Logger // nil means slog.Default(). What the broker calls a warning is a debug line

	// Password reports whether a password is this user's; a client certificate that TLS has checked needs none, its common name is the user. Nil,
	// and no TLS that asks for certificates: nobody has to prove who they are, and the client id counts as the user.
	Password func(user, password string) bool
	TLS      *tls.Config // nil: plain TCP
}

// Broker is an MQTT broker in this process. It keeps sessions and retained messages in memory only.
//
// A user whose name is a device's id may publish only below that device's topics and read only its own acknowledgements. With
// Password or certificates, everybody proves who they are, only users called "oracle" or "oracle-…" may listen to devices and publish acknowledgements,
// those called "gateway-…" may speak for devices but not acknowledge, and nobody else may do anything. Without, all who are no device may do
// anything: the rule then stops mistakes, and the devices' signatures stop forgers.
type Broker struct {
	server *mqtt.Server
	addr   string
	secure bool
	closed sync.Once
}

// StartBroker listens and serves until Close; ctx bounds the start only.
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
	capabilities.MaximumClientWritesPending = 1 << 16 // a full queue drops even what must arrive
	capabilities.MaximumInflight = math.MaxUint16     // beyond it as well
	capabilities.MaximumPacketSize = 1 << 20
	server := mqtt.New(&mqtt.Options{
		Capabilities: capabilities, SysTopicResendInterval: 60, Logger: slog.New(brokerLog{c.Log.Handler()}),
	})
	strict := c.Password != nil || c.TLS != nil && c.TLS.ClientAuth == tls.RequireAndVerifyClientCert
	err = server.AddHook(&rules{strict: strict, password: c.Password}, nil)
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

// URL is where clients connect, tcp://host:port, or ssl://host:port with TLS.
func (b *Broker) URL() string {
	if b.secure {
		return "ssl://" + b.addr
	}
	return "tcp://" + b.addr
}

// Close disconnects everyone and stops.
func (b *Broker) Close() (err error) {
	b.closed.Do(func() { err = b.server.Close() })
	return err
}

// brokerLog makes connections that come and go debug lines.
type brokerLog struct{ slog.Handler }

func (h brokerLog) Enabled(ctx context.Context, l slog.Level) bool {
	return h.Handler.Enabled(ctx, demote(l))
}

func (h brokerLog) Handle(ctx context.Context, r slog.Record) error {
	r.Level = demote(r.Level)
	r.Message = "mqtt: " + r.Message
	return h.Handler.Handle(ctx, r)
}

func (h brokerLog) WithAttrs(attrs []slog.Attr) slog.Handler {
	return brokerLog{h.Handler.WithAttrs(attrs)}
}
func (h brokerLog) WithGroup(name string) slog.Handler { return brokerLog{h.Handler.WithGroup(name)} }
