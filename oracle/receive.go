package oracle

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"hash/maphash"
	"os"
	"sync"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
)

const (
	shards      = 256 // messages of a device are processed in order within its shard, shards concurrently
	queueLength = 512 // messages per shard; brokers send fewer before they are acknowledged
	maxWaiting  = 128 // messages of one device in the queue, so that it leaves room for the others of its shard
)

// receive receives messages from the broker and distributes them to the shards until ctx ends.
func (o *Oracle) receive(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	sendAck := func(device journal.Address, a journal.Ack) {
		o.broker.Publish(journal.AckTopic(device), a.Marshal()) // if it is lost, the device resends
	}
	for _, q := range o.queues {
		g.Go(func() error { return o.work(ctx, q, sendAck) })
	}
	g.Go(func() error { return o.commit(ctx) })
	g.Go(func() error { return o.sendEnds(ctx, sendAck) })
	g.Go(func() error { return o.broker.Run(ctx) })
	return g.Wait()
}

// route puts a message into the queue of its shard. It does not block.
func (o *Oracle) route(m mqtt.Message) {
	device := deviceOf(m.Topic())
	if !o.queues[maphash.String(o.seed, device)%shards].put(device, m) {
		// The message is acknowledged to the broker although it is dropped. Otherwise the broker would stop sending,
		// because it limits the number of messages without acknowledgement and redelivers only after a new connection. The
		// device resends the segment, because it gets no acknowledgement of the oracle.
		o.counters.dropped.Inc()
		o.broker.Note("messages dropped, the queue is full: devices send them again", "device", device)
		m.Ack()
	}
}

// queue holds the messages of one shard. It is safe for concurrent use.
type queue struct {
	messages chan mqtt.Message

	mu      sync.Mutex
	waiting map[string]int // messages by device
}

func newQueue() *queue {
	return &queue{messages: make(chan mqtt.Message, queueLength), waiting: map[string]int{}}
}

// put adds a message of a device. It returns false if the queue is full, or the device has maxWaiting messages in it.
func (q *queue) put(device string, m mqtt.Message) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.waiting[device] >= maxWaiting {
		return false
	}
	select {
	case q.messages <- m:
		q.waiting[device]++
		return true
	default:
		return false
	}
}

// taken notes that a message was received from messages, and returns it for the pipeline.
func (q *queue) taken(m mqtt.Message) *message {
	device := deviceOf(m.Topic())
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.waiting[device]--; q.waiting[device] <= 0 {
		delete(q.waiting, device)
	}
	return &message{Message: m}
}

// deviceOf returns the device of a topic. For a malformed topic it returns the topic.
func deviceOf(topic string) string {
	device, _, err := journal.ParseTopic(topic)
	if err != nil {
		return topic
	}
	return device.String()
}

// clientID returns the default of Config.ClientID. It has 23 characters, which all brokers must accept. If two clients
// have the same id, the broker disconnects the older one.
func clientID(cfg Config) string {
	host, err := os.Hostname()
	if err != nil {
		cfg.Log.Warn("no host name for the MQTT client id: an oracle on another host may get the same id", "error", err)
	}
	sum := sha256.New()
	sum.Write(cfg.Domain.Consumer[:])
	if p, ok := cfg.Poster.(interface{ Address() journal.Address }); ok {
		address := p.Address()
		sum.Write(address[:])
	}
	sum.Write([]byte(host))
	return "waybill-oracle-" + hex.EncodeToString(sum.Sum(nil)[:4])
}
