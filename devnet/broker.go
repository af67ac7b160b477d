package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net"
	"strings"
	"sync"

	mqtt "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/packets"

	"github.com/waybill/waybill/ledger"
)

// BrokerConfig says which MQTT broker to run.
type BrokerConfig struct {
	Addr string       // host:port; "" is 127.0.0.1:1883, port 0 takes a free one
	Log  *slog.Logger // nil means slog.Default(). What the broker calls a warning is a debug line
}

// Broker is an MQTT broker in this process, for development. It keeps sessions and retained messages in memory only.
//
// Whoever connects under a device's id as client id may publish only below that device's topics and read only its own
// acknowledgements; all others may do anything. Nobody proves who they are: the rule stops mistakes, the devices' signatures
// stop forgers. A production broker should let only the oracle publish acknowledgements.
type Broker struct {
	server *mqtt.Server
	addr   string
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
	capabilities := mqtt.NewDefaultServerCapabilities()
	capabilities.MaximumClientWritesPending = 1 << 16 // a full queue drops even what must arrive
	capabilities.MaximumInflight = math.MaxUint16     // beyond it as well
	capabilities.MaximumPacketSize = 1 << 20
	server := mqtt.New(&mqtt.Options{
		Capabilities: capabilities, SysTopicResendInterval: 60, Logger: slog.New(brokerLog{c.Log.Handler()}),
	})
	err = server.AddHook(new(rules), nil)
	if err == nil {
		err = server.AddListener(newListener(l, c.Log))
	}
	if err == nil {
		err = server.Serve()
	}
	if err != nil {
		return nil, fmt.Errorf("start the MQTT broker: %w", errors.Join(err, server.Close(), l.Close()))
	}
	return &Broker{server: server, addr: l.Addr().String()}, nil
}

// URL is where clients connect, tcp://host:port.
func (b *Broker) URL() string { return "tcp://" + b.addr }

// Close disconnects everyone and stops.
func (b *Broker) Close() (err error) {
	b.closed.Do(func() { err = b.server.Close() })
	return err
}

// rules says who may do what.
type rules struct{ mqtt.HookBase }

func (*rules) ID() string { return "waybill" }

func (*rules) Provides(hook byte) bool {
	return hook == mqtt.OnConnectAuthenticate || hook == mqtt.OnACLCheck
}

func (*rules) OnConnectAuthenticate(*mqtt.Client, packets.Packet) bool { return true }

func (*rules) OnACLCheck(client *mqtt.Client, topic string, write bool) bool {
	return allowed(client.ID, topic, write)
}

// allowed keeps devices to their own topics.
func allowed(client, topic string, write bool) bool {
	id, err := ledger.ParseAddress(client)
	if err != nil {
		return true
	}
	channel, own := strings.CutPrefix(topic, "waybill/v1/"+id.String()+"/")
	if !own {
		return false
	}
	if write {
		return channel == "segment" || channel == "live"
	}
	return channel == "ack"
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
