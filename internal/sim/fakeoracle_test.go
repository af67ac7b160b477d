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
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// fakeOracle is an oracle for real devices on a real broker. It accepts segments in sequence and once, passes
// readings that move an order to the fake chain, and acknowledges. It fails the test if a device signs two different
// segments for one position of its journal.
type fakeOracle struct {
	*fakeChain
	url    string
	domain journal.Domain
	client mqtt.Client
	keys   map[string]device.Key

	mu         sync.Mutex    // guards the fields below
	ahead      time.Duration // of the chain's time, as acknowledgements tell it
	late       int           // acknowledgements that still tell the time before the last jump
	at         map[journal.Address]journal.State
	accepted   map[journal.Address][]acceptedReading
	duplicates int // segments received again
	gaps       int // segments that do not follow the accepted ones
	digests    map[journal.Address]map[[2]uint64]journal.Hash
	received   chan struct{} // closed and replaced at each segment
}

// acceptedReading is a reading of an accepted segment.
type acceptedReading struct {
	epoch uint32
	seq   uint64
	r     journal.Reading
}

func newFakeOracle(t *testing.T) *fakeOracle {
	t.Helper()
	h := &fakeOracle{
		fakeChain: newFakeChain(t), url: devnettest.Broker(t, devnet.BrokerConfig{}).URL(),
		domain: journal.Domain{ChainID: 1, Consumer: journal.Address{2}},
		keys:   map[string]device.Key{}, at: map[journal.Address]journal.State{},
		accepted: map[journal.Address][]acceptedReading{},
		digests:  map[journal.Address]map[[2]uint64]journal.Hash{},
		received: make(chan struct{}),
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
	if token := h.client.Subscribe(journal.SegmentFilter, 1, h.receive); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	return h
}

// device returns the device with an id, or nil.
func (h *fakeOracle) device(id journal.Address) *fakeDevice {
	for _, d := range h.devices {
		if d.id == id {
			return d
		}
	}
	return nil
}

// receive handles a segment message.
func (h *fakeOracle) receive(c mqtt.Client, m mqtt.Message) {
	s, err := journal.UnmarshalSegment(m.Payload())
	if err != nil {
		h.t.Error(err)
		return
	}
	readings, err := s.Decode()
	by := h.device(s.Segment.Device)
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
	position := [2]uint64{uint64(s.Segment.Epoch), s.Segment.FirstSeq}
	if h.digests[by.id] == nil {
		h.digests[by.id] = map[[2]uint64]journal.Hash{}
	}
	if before, ok := h.digests[by.id][position]; ok && before != digest {
		h.t.Errorf("%s signed two segments for epoch %d, %d", by.enrolled.Name, s.Segment.Epoch, s.Segment.FirstSeq)
	}
	h.digests[by.id][position] = digest
	if s.Segment.Epoch > max(at.Epoch, 1) && s.Segment.FirstSeq == 0 {
		at = journal.State{Epoch: s.Segment.Epoch}
	}
	switch {
	case s.Segment.Epoch < at.Epoch || s.Segment.FirstSeq < at.NextSeq:
		h.duplicates++
	case s.Segment.FirstSeq > at.NextSeq || s.Segment.Prev != at.Head:
		h.gaps++
	default:
		for i, r := range readings {
			one := acceptedReading{s.Segment.Epoch, s.Segment.FirstSeq + uint64(i), r}
			h.accepted[by.id] = append(h.accepted[by.id], one)
			if s.Segment.Acts {
				h.fakeChain.mu.Lock()
				h.queue = append(h.queue, signed{by, r})
				h.fakeChain.mu.Unlock()
			}
		}
		at = journal.State{Head: journal.Head(digest), Epoch: s.Segment.Epoch}
		at.NextSeq = s.Segment.FirstSeq + uint64(s.Segment.Count)
	}
	h.at[by.id] = at
	if h.late--; h.late < 0 {
		h.fakeChain.mu.Lock()
		h.ahead = h.fakeChain.ahead
		h.fakeChain.mu.Unlock()
	}
	ack := journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq, Time: time.Now().Add(h.ahead).UTC()}
	c.Publish(journal.AckTopic(by.id), 1, true, ack.Marshal())
	close(h.received)
	h.received = make(chan struct{})
}

// Journal implements Chain.
func (h *fakeOracle) Journal(_ context.Context, id journal.Address) (journal.State, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at[id], nil
}

// runUntilSettled runs all devices with a script of faults, places orders, and returns when every order is settled. It
// fails the test after two minutes.
func (h *fakeOracle) runUntilSettled(faults Faults, share int, orders func()) {
	h.t.Helper()
	ctx, cancel := context.WithCancel(h.t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, Config{
			Network: h.network, Keys: func(name string) (device.Key, error) { return h.keys[name], nil },
			Domain: h.domain, Broker: h.url, Dir: h.t.TempDir(), Pace: 20, Chain: h, Roads: routing.Havn(),
			Share: share, Faults: faults, Log: slog.New(slog.DiscardHandler),
		})
	}()
	orders()
	limit := time.After(2 * time.Minute)
	for !h.allOrders(ledger.Settled)() {
		h.mu.Lock()
		moment := h.received
		h.mu.Unlock()
		select {
		case <-moment:
		case <-time.After(time.Second): // block time of the fake chain
		case err := <-ended:
			h.t.Fatalf("Run returned before all orders were settled: %v", err)
		case <-limit:
			h.t.Fatalf("orders are not settled after two minutes; ignored readings: %v", h.ignored)
		}
	}
	cancel()
	if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
		h.t.Error(err)
	}
}

// checkSequences fails the test unless each device's readings are numbered 0, 1, 2, … in each epoch.
func (h *fakeOracle) checkSequences() {
	h.t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, readings := range h.accepted {
		epoch, next := uint32(0), uint64(0)
		for _, x := range readings {
			if x.epoch != epoch {
				epoch, next = x.epoch, 0
			}
			if x.seq != next {
				h.t.Errorf("%s: reading %d of epoch %d, want %d", h.device(id).enrolled.Name, x.seq, x.epoch, next)
			}
			next++
		}
	}
}
