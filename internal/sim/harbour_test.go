package sim

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// harbour is the town's oracle: it takes what real devices send through a real broker, in order and once, hands it to the town's chain,
// and acknowledges. It fails the test when a device contradicts itself.
type harbour struct {
	*town
	url    string
	domain journal.Domain
	client mqtt.Client
	keys   map[string]device.Key

	mu     sync.Mutex
	at     map[journal.Address]journal.State
	taken  map[journal.Address][]taken
	twice  int // segments that came again
	gaps   int // segments that came out of turn
	heard  map[journal.Address]map[[2]uint64]journal.Hash
	moment chan struct{} // closed at each segment
}

type taken struct {
	epoch uint32
	seq   uint64
	r     journal.Reading
}

func newHarbour(t *testing.T) *harbour {
	t.Helper()
	b, err := devnet.StartBroker(t.Context(), devnet.BrokerConfig{Addr: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	})
	h := &harbour{
		town: newTown(t), url: b.URL(), domain: journal.Domain{ChainID: 1, Consumer: journal.Address{2}}, keys: map[string]device.Key{},
		at: map[journal.Address]journal.State{}, taken: map[journal.Address][]taken{}, heard: map[journal.Address]map[[2]uint64]journal.Hash{},
		moment: make(chan struct{}),
	}
	for _, e := range h.network.Devices {
		key, err := device.GenerateKey(e.Scheme)
		if err != nil {
			t.Fatal(err)
		}
		h.keys[e.Name], h.devices[e.Name].id = key, key.Address()
	}
	h.client = mqtt.NewClient(mqtt.NewClientOptions().AddBroker(h.url).SetClientID("oracle").SetOrderMatters(true))
	if token := h.client.Connect(); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	t.Cleanup(func() { h.client.Disconnect(100) })
	if token := h.client.Subscribe(journal.SegmentFilter, 1, h.take); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	return h
}

func (h *harbour) by(id journal.Address) *fake {
	for _, d := range h.devices {
		if d.id == id {
			return d
		}
	}
	return nil
}

func (h *harbour) take(c mqtt.Client, m mqtt.Message) {
	s, err := journal.UnmarshalSegment(m.Payload())
	if err != nil {
		h.t.Error(err)
		return
	}
	readings, err := s.Decode()
	by := h.by(s.Segment.Device)
	if err == nil {
		err = journal.Verify(h.domain.Digest(s.Segment), s.Signature, by.enrolled.Scheme, by.id)
	}
	if err != nil {
		h.t.Error(err)
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	at := h.at[by.id]
	digest := h.domain.Digest(s.Segment)
	place := [2]uint64{uint64(s.Segment.Epoch), s.Segment.FirstSeq}
	if h.heard[by.id] == nil {
		h.heard[by.id] = map[[2]uint64]journal.Hash{}
	}
	if before, ok := h.heard[by.id][place]; ok && before != digest {
		h.t.Errorf("%s signed two segments for epoch %d, %d", by.enrolled.Name, s.Segment.Epoch, s.Segment.FirstSeq)
	}
	h.heard[by.id][place] = digest
	if s.Segment.Epoch > max(at.Epoch, 1) && s.Segment.FirstSeq == 0 {
		at = journal.State{Epoch: s.Segment.Epoch}
	}
	switch {
	case s.Segment.Epoch < at.Epoch || s.Segment.FirstSeq < at.NextSeq:
		h.twice++
	case s.Segment.FirstSeq > at.NextSeq || s.Segment.Prev != at.Head:
		h.gaps++
	default:
		for i, r := range readings {
			h.taken[by.id] = append(h.taken[by.id], taken{s.Segment.Epoch, s.Segment.FirstSeq + uint64(i), r})
			if s.Segment.Acts {
				h.town.mu.Lock()
				h.queue = append(h.queue, signed{by, r})
				h.town.mu.Unlock()
			}
		}
		at = journal.State{Head: journal.Head(digest), Epoch: s.Segment.Epoch, NextSeq: s.Segment.FirstSeq + uint64(s.Segment.Count)}
	}
	h.at[by.id] = at
	c.Publish(journal.AckTopic(by.id), 1, true, journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq}.Marshal())
	close(h.moment)
	h.moment = make(chan struct{})
}

// Journal implements Chain.
func (h *harbour) Journal(_ context.Context, id journal.Address) (journal.State, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at[id], nil
}

// sail runs the fleet with a script of faults until every order is settled, and then until what each device has is taken.
func (h *harbour) sail(faults Faults, share int, orders func()) {
	h.t.Helper()
	ctx, cancel := context.WithCancel(h.t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, Config{
			Network: h.network, Keys: func(name string) (device.Key, error) { return h.keys[name], nil }, Domain: h.domain, Broker: h.url,
			Dir: h.t.TempDir(), Pace: 20, Chain: h, Roads: routing.Havn(), Share: share, Faults: faults, Log: slog.New(slog.DiscardHandler),
		})
	}()
	orders()
	limit := time.After(2 * time.Minute)
	for !h.all(ledger.Settled)() {
		h.mu.Lock()
		moment := h.moment
		h.mu.Unlock()
		select {
		case <-moment:
		case <-time.After(time.Second): // a block
		case err := <-ended:
			h.t.Fatalf("ended early: %v", err)
		case <-limit:
			h.t.Fatalf("orders are not settled; ignored %v", h.ignored)
		}
	}
	cancel()
	if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
		h.t.Error(err)
	}
}

// once fails when a device's readings are not numbered 0, 1, 2, … in each epoch.
func (h *harbour) once() {
	h.t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, all := range h.taken {
		epoch, next := uint32(0), uint64(0)
		for _, x := range all {
			if x.epoch != epoch {
				epoch, next = x.epoch, 0
			}
			if x.seq != next {
				h.t.Errorf("%s: reading %d of epoch %d, want %d", h.by(id).enrolled.Name, x.seq, x.epoch, next)
			}
			next++
		}
	}
}
