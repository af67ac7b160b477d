package doorstep

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Listener hears what a Publisher publishes. Its methods are safe for concurrent use.
type Listener struct {
	broker string
	log    *slog.Logger

	mu      sync.Mutex // guards the fields below
	doors   map[journal.OrderID]ledger.Doorstep
	changed chan struct{} // closed and replaced when doors changes
}

// NewListener returns a listener for the broker at a URL. Run starts it.
func NewListener(broker string, log *slog.Logger) *Listener {
	return &Listener{
		broker: broker, log: log, doors: map[journal.OrderID]ledger.Doorstep{}, changed: make(chan struct{}),
	}
}

// Code returns the code of a parcel. ok is false if nobody has told it.
func (l *Listener) Code(parcel journal.OrderID) (code journal.Code, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	door, ok := l.doors[parcel.Order()]
	if n := int(parcel[len(parcel)-1]); ok && n < len(door.Codes) {
		return door.Codes[n], true
	}
	return code, false
}

// Exception returns what goes wrong with the order of a parcel.
func (l *Listener) Exception(parcel journal.OrderID) ledger.Exception {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.doors[parcel.Order()].Exception
}

// Changed returns a channel that is closed at the next change of codes or exceptions.
func (l *Listener) Changed() <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.changed
}

// Run listens until ctx ends, then returns nil.
func (l *Listener) Run(ctx context.Context) error {
	connected := make(chan struct{}, 1)
	client := newClient(l.broker, "waybill-doorstep-"+rand.Text()[:8], func() { signal(connected) })
	client.Connect() // retries until Disconnect
	defer client.Disconnect(250)
	var retry <-chan time.Time
	failing := false
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-connected:
		case <-retry:
		}
		err := l.subscribe(ctx, client)
		switch {
		case err != nil && ctx.Err() == nil:
			if !failing {
				l.log.Warn("subscribing to the codes at the doors failed, retrying", "error", err)
			}
			retry = time.After(3 * time.Second)
		case err == nil && failing:
			l.log.Info("subscribed to the codes at the doors")
		}
		failing = err != nil
	}
}

// subscribe subscribes to all codes. It returns an error if the broker refuses that.
func (l *Listener) subscribe(ctx context.Context, client mqtt.Client) error {
	token := client.Subscribe(prefix+"+", 1, l.hear)
	if err := await(ctx, token); err != nil {
		return err
	}
	if t, ok := token.(*mqtt.SubscribeToken); ok && t.Result()[prefix+"+"] > 2 { // the code 0x80
		return fmt.Errorf("the broker does not let the fleet subscribe to %s+", prefix)
	}
	return nil
}

// hear stores what a message says. It ignores messages that are none of a Publisher.
func (l *Listener) hear(_ mqtt.Client, m mqtt.Message) {
	order, err := journal.ParseOrderID(strings.TrimPrefix(m.Topic(), prefix))
	d, b := ledger.Doorstep{Order: order}, m.Payload()
	size := len(d.Codes) * len(journal.Code{})
	if err != nil || len(b) != 0 && len(b) < size {
		l.log.Warn("a message about a simulated door is malformed", "topic", m.Topic(), "bytes", len(b))
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(b) == 0 {
		delete(l.doors, order)
	} else {
		for i := range d.Codes {
			copy(d.Codes[i][:], b[i*len(d.Codes[i]):])
		}
		d.Exception = ledger.Exception(b[size:])
		l.doors[order] = d
	}
	close(l.changed)
	l.changed = make(chan struct{})
}
