// Package doorstep tells the simulated devices of a development chain over MQTT the shoppers' codes, and what goes
// wrong with an order. A Publisher publishes what the database has; a Listener in the fleet's process hears it.
// Messages are retained by the broker, so that both may start in any sequence. After each connection the Publisher
// publishes all of them again, so that a broker may lose its messages.
package doorstep

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// prefix is followed by the id of an order. The payload is the order's codes, 14 bytes each, and then its exception.
const prefix = "waybill/dev/doorstep/"

// interval is the time between two looks at the database. Codes that another process has stored wait that long.
const interval = 2 * time.Second

// PublisherConfig configures a Publisher.
type PublisherConfig struct {
	Broker string // URL of the MQTT broker
	// Doors returns the codes of all open orders.
	Doors func(ctx context.Context) ([]ledger.Doorstep, error)
	Log   *slog.Logger
}

// Publisher publishes codes. Its methods are safe for concurrent use.
type Publisher struct {
	cfg       PublisherConfig
	wake      chan struct{}
	published map[journal.OrderID]string // payloads that the broker has; used by Run only
}

// NewPublisher returns a publisher. Run starts it.
func NewPublisher(cfg PublisherConfig) *Publisher {
	return &Publisher{cfg: cfg, wake: make(chan struct{}, 1), published: map[journal.OrderID]string{}}
}

// Wake tells Run that there are new codes. It does not block.
func (p *Publisher) Wake() { signal(p.wake) }

// Run publishes the codes of open orders until ctx ends, then returns nil. It removes the message of an order that is
// closed, if this Run has published it.
func (p *Publisher) Run(ctx context.Context) error {
	connected := make(chan struct{}, 1)
	client := newClient(p.cfg.Broker, "waybill-doors-"+rand.Text()[:8], func() { signal(connected) })
	client.Connect() // retries until Disconnect
	defer client.Disconnect(250)
	tick := time.NewTicker(interval)
	defer tick.Stop()
	down := false
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-connected:
			clear(p.published) // the broker may have lost its messages
		case <-p.wake:
		case <-tick.C:
		}
		if !client.IsConnectionOpen() {
			continue
		}
		err := p.publish(ctx, client)
		if err != nil && ctx.Err() == nil && !down {
			p.cfg.Log.Warn("the simulated doors do not get the shoppers' codes, retrying", "error", err)
		}
		down = err != nil
	}
}

// publish publishes what has changed since the last call.
func (p *Publisher) publish(ctx context.Context, client mqtt.Client) error {
	doors, err := p.cfg.Doors(ctx)
	if err != nil {
		return err
	}
	open := map[journal.OrderID]bool{}
	for _, d := range doors {
		open[d.Order] = true
		payload := encode(d)
		if p.published[d.Order] == string(payload) {
			continue
		}
		if err := retain(ctx, client, d.Order, payload); err != nil {
			return err
		}
		p.published[d.Order] = string(payload)
	}
	for order := range p.published {
		if open[order] {
			continue
		}
		if err := retain(ctx, client, order, nil); err != nil {
			return err
		}
		delete(p.published, order)
	}
	return nil
}

// retain publishes the retained message of an order, and waits for the broker's acknowledgement. An empty payload
// removes the message.
func retain(ctx context.Context, client mqtt.Client, order journal.OrderID, payload []byte) error {
	return await(ctx, client.Publish(prefix+order.String(), 1, true, payload))
}

func encode(d ledger.Doorstep) (b []byte) {
	for _, c := range d.Codes {
		b = append(b, c[:]...)
	}
	return append(b, d.Exception...)
}

// newClient returns a client that reconnects by itself and calls connected after each connection.
func newClient(broker, id string, connected func()) mqtt.Client {
	return mqtt.NewClient(mqtt.NewClientOptions().
		AddBroker(broker).
		SetClientID(id).
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetMaxReconnectInterval(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetOnConnectHandler(func(mqtt.Client) { connected() }))
}

var errNoAnswer = errors.New("the broker did not answer within 5 s")

// await waits for the broker's answer.
func await(ctx context.Context, token mqtt.Token) error {
	timer := time.NewTimer(5 * time.Second)
	defer timer.Stop()
	select {
	case <-token.Done():
		if err := token.Error(); err != nil {
			return fmt.Errorf("the broker refused: %w", err)
		}
		return nil
	case <-timer.C:
		return errNoAnswer
	case <-ctx.Done():
		return ctx.Err()
	}
}

// signal sends a value unless one is already waiting.
func signal(ch chan struct{}) {
	select {
	case ch <- struct{}{}:
	default:
	}
}
