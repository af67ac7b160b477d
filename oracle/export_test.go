package oracle

import (
	"context"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/journal"
)

// ClientID is what the broker knows the oracle by.
func (o *Oracle) ClientID() string { return o.cfg.ClientID }

// Room is how much of what is refused is kept.
type Room struct{ room }

// Take asks for room for a message of so many bytes.
func (r *Room) Take(now time.Time, size int) bool { return r.take(now, size) }

// NoRetention is the packet store of the oracle's MQTT client, for the clients of tests.
type NoRetention = noRetention

// Process takes one message through all stages once.
func (o *Oracle) Process(ctx context.Context, m mqtt.Message, tell func(journal.Address, journal.Ack)) error {
	ctx, cancel := context.WithCancel(ctx)
	committed := make(chan error, 1)
	go func() { committed <- o.commit(ctx) }()
	b := batch{{Message: m}}
	o.process(ctx, b, tell)
	cancel()
	if err := <-committed; err != nil {
		return err
	}
	return b[0].err
}
