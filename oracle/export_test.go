package oracle

import (
	"context"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle/broker"
)

// ClientID returns the MQTT client id.
func (o *Oracle) ClientID() string { return o.cfg.ClientID }

// Present presents pending acts until ctx ends.
func (o *Oracle) Present(ctx context.Context) error { return o.present(ctx) }

// Quota limits what is stored in the quarantine.
type Quota struct{ quota }

// Allow reports whether a message of size bytes may be stored, and counts it if so.
func (q *Quota) Allow(now time.Time, size int) bool { return q.allow(now, size) }

// NoRetention is the packet store of the oracle's MQTT client. Clients of tests use it too.
type NoRetention = broker.NoRetention

// Process runs one message through all stages once and returns its error.
func (o *Oracle) Process(ctx context.Context, m mqtt.Message, sendAck func(journal.Address, journal.Ack)) error {
	ctx, cancel := context.WithCancel(ctx)
	committed := make(chan error, 1)
	go func() { committed <- o.commit(ctx) }()
	b := batch{{Message: m}}
	o.process(ctx, b, sendAck)
	cancel()
	if err := <-committed; err != nil {
		return err
	}
	return b[0].err
}

// Queue holds the messages of one shard.
type Queue struct{ q *queue }

// NewQueue returns the queue of a shard.
func NewQueue() Queue { return Queue{newQueue()} }

// Put puts n messages of a device into the queue, and returns how many it takes.
func (q Queue) Put(device journal.Address, n int) (taken int) {
	for range n {
		if q.q.put(device.String(), delivery(nil)) {
			taken++
		}
	}
	return taken
}
