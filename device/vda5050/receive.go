package vda5050

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
)

const (
	retry   = 3 * time.Second // after a refused subscription
	silence = time.Minute     // without any state; a robot sends one every 30 s
)

// ErrRefused means that the broker does not let the gateway subscribe to the states. The gateway retries, because the
// rights may be mended.
var ErrRefused = errors.New("the broker refuses the subscription")

// Run receives states until ctx ends, then returns nil. Each robot has a goroutine and a queue of its own. Whatever a
// robot sends, and whatever its Signer returns, is reported, and does not affect the other robots.
func (g *Gateway) Run(ctx context.Context) error {
	var robots sync.WaitGroup
	defer robots.Wait()
	for _, r := range g.robots {
		robots.Go(func() {
			for {
				select {
				case <-ctx.Done():
					return
				case payload := <-r.queue:
					g.process(r, payload)
				}
			}
		})
	}
	status := &status{cfg: g.cfg}
	connected, heard := make(chan struct{}, 1), make(chan struct{}, 1)
	client := mqtt.NewClient(mqtt.NewClientOptions().
		AddBroker(g.cfg.Broker).
		SetClientID(g.cfg.ClientID).
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetMaxReconnectInterval(5 * time.Second).
		SetDefaultPublishHandler(func(_ mqtt.Client, m mqtt.Message) {
			signal(heard)
			g.enqueue(m)
		}).
		SetConnectionNotificationHandler(status.notify).
		SetOnConnectHandler(func(mqtt.Client) { signal(connected) }))
	client.Connect() // retries until Disconnect
	defer client.Disconnect(250)
	again := time.NewTimer(time.Hour)
	defer again.Stop()
	quiet := time.NewTimer(silence)
	defer quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-connected:
			again.Reset(0)
		case <-again.C:
			err := g.subscribe(ctx, client)
			if err != nil && ctx.Err() == nil {
				again.Reset(retry)
			}
			status.report(err)
		case <-heard:
			quiet.Reset(silence)
		case <-quiet.C:
			g.cfg.Log.Warn("no state of any robot for a minute: they are switched off, or the broker does not deliver them",
				"client", g.cfg.ClientID, "topic", g.filter())
		}
	}
}

// enqueue puts a state into the queue of its robot. If that is full, the oldest state is dropped. No act is lost by
// that: finished actions remain in the states until the next order.
func (g *Gateway) enqueue(m mqtt.Message) {
	r := g.find(m.Topic())
	for r != nil {
		select {
		case r.queue <- m.Payload():
			return
		default:
		}
		select {
		case <-r.queue:
		default:
		}
	}
}

// subscribe subscribes to the states of all robots. It returns ErrRefused if the broker refuses.
func (g *Gateway) subscribe(ctx context.Context, client mqtt.Client) error {
	token := client.Subscribe(g.filter(), 0, nil) // VDA 5050 specifies QoS 0 for states
	select {
	case <-token.Done():
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(retry):
		return fmt.Errorf("subscribe to %s: no answer of the broker within %s: %w", g.filter(), retry,
			context.DeadlineExceeded)
	}
	if err := token.Error(); err != nil {
		return fmt.Errorf("subscribe to %s: %w", g.filter(), err)
	}
	if t, ok := token.(*mqtt.SubscribeToken); ok {
		for filter, granted := range t.Result() {
			if granted > 2 { // the code 0x80
				return fmt.Errorf("%w: client %s may not read %s", ErrRefused, g.cfg.ClientID, filter)
			}
		}
	}
	return nil
}

func (g *Gateway) filter() string { return g.cfg.Interface + "/v3/+/+/state" }

// status passes on the state of the connection to Config.Status, or logs each outage once when it begins and once when
// it ends.
type status struct {
	cfg Config

	mu   sync.Mutex // guards down
	down bool
}

// notify reports failed attempts to connect and losses of the connection.
func (s *status) notify(client mqtt.Client, n mqtt.ConnectionNotification) {
	switch n := n.(type) {
	case mqtt.ConnectionNotificationFailed:
		s.report(n.Reason)
	case mqtt.ConnectionNotificationLost:
		if !client.IsConnectionOpen() { // a notification may arrive after a new connection
			s.report(fmt.Errorf("connection lost: %w", n.Reason))
		}
	}
}

func (s *status) report(err error) {
	if s.cfg.Status != nil {
		s.cfg.Status(err)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case err != nil && !s.down:
		s.cfg.Log.Warn("waiting for the robots' broker", "client", s.cfg.ClientID, "cause", err)
	case err == nil && s.down:
		s.cfg.Log.Info("no longer waiting for the robots' broker", "client", s.cfg.ClientID)
	}
	s.down = err != nil
}

// signal sends a value unless one is already waiting.
func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
