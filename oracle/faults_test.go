package oracle_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

var (
	seeds = flag.Int("oracle.seeds", 50, "how many seeds TestOracle_faults plays")
	from  = flag.Uint64("oracle.seed", 1, "the first of them")
)

// TestOracle_faults plays a story for each seed: devices whose messages are lost, doubled and mixed up; an oracle that is killed at any of its calls,
// and started again; a node and a database whose answers get lost, and a node that lags; devices' clocks that are a day behind, or a day ahead; connections to the database cut; the broker restarted, which loses its sessions; blocks taken back. In
// the end everything that was signed by a clock that is not ahead is stored once and on chain once, in order. Database and broker are real, the chain has the contract's rules.
func TestOracle_faults(t *testing.T) {
	t.Parallel()
	const shards = 6
	var played, lost, doubled atomic.Int64
	t.Run("shards", func(t *testing.T) {
		for shard := range shards {
			t.Run(fmt.Sprint(shard), func(t *testing.T) {
				t.Parallel()
				addr := "127.0.0.1:0"
				b, err := devnet.StartBroker(t.Context(), devnet.BrokerConfig{Addr: addr, Log: quiet})
				must(t, err)
				w := newWorldOn(t, b.URL())
				s := &stage{world: w, running: b}
				t.Cleanup(func() { must(t, s.running.Close()) })
				w.orders.put(1, ledger.Confirmed)
				for n := shard; n < *seeds && !t.Failed(); n += shards {
					l, d := s.play(*from + uint64(n))
					played.Add(1)
					lost.Add(int64(l))
					doubled.Add(int64(d))
				}
			})
		}
	})
	fmt.Printf("figure fault_seeds %d count\nfigure lost %d count\nfigure doubled %d count\n", played.Load(), lost.Load(), doubled.Load())
}

// stage is where stories take place, one after the other.
type stage struct {
	*world
	running *devnet.Broker
}

// story is one seed's.
type story struct {
	*stage
	seed   uint64
	rnd    *rand.Rand
	client mqtt.Client
	all    []*sender
	honest atomic.Bool // nodes: none lags any more
}

func (s *stage) play(seed uint64) (lost, doubled int) {
	p := &story{stage: s, seed: seed, rnd: rand.New(rand.NewPCG(seed, 7))} //nolint:gosec // a seed's story is the same each time
	ctx, cancel := context.WithTimeout(s.t.Context(), 90*time.Second)
	defer cancel()
	p.client = mqtt.NewClient(mqtt.NewClientOptions().AddBroker(s.broker).SetClientID(fmt.Sprint("devices-", seed)).SetCleanSession(true).
		SetStore(oracle.NoRetention{MemoryStore: mqtt.NewMemoryStore()}).SetOrderMatters(false).
		SetConnectRetry(true).SetConnectRetryInterval(20 * time.Millisecond).SetMaxReconnectInterval(100 * time.Millisecond).
		SetOnConnectHandler(func(mqtt.Client) { p.listen() }))
	for i := range 2 + p.rnd.IntN(3) {
		off := time.Duration(0)
		switch p.rnd.IntN(6) {
		case 0:
			off = -24 * time.Hour // late, and history
		case 1:
			off = 24 * time.Hour * time.Duration(min(i, 1)) // never of all
		}
		p.all = append(p.all, p.device(off))
	}
	done(s.t, p.client.Connect())
	defer p.client.Disconnect(0)
	sending, quietly := context.WithCancel(ctx)
	sent := make(chan struct{})
	go func() { defer close(sent); p.send(sending) }()
	defer func() { quietly(); <-sent }()

	for range p.rnd.IntN(3) { // lives that are cut short
		p.life(ctx, 1+p.rnd.Int64N(60), p.disturb)
	}
	last, kill := context.WithCancel(ctx)
	ended := p.start(last, -1)
	defer func() { kill(); must(s.t, <-ended) }()
	p.disturb(ctx)
	if p.rnd.IntN(4) == 0 {
		p.takeBack()
	}
	return p.settle(ctx)
}

// life runs an oracle until it is killed at its nth call, or for a while.
func (p *story) life(ctx context.Context, calls int64, meanwhile func(context.Context)) {
	ctx, kill := context.WithTimeout(ctx, 150*time.Millisecond)
	defer kill()
	ended := p.start(ctx, calls)
	meanwhile(ctx)
	must(p.t, <-ended)
}

func (p *story) start(ctx context.Context, calls int64) <-chan error {
	ctx, kill := context.WithCancel(ctx)
	f := &fragile{Inbox: p.store, chain: p.chain, kill: kill, all: &p.honest, rnd: p.rnd.Uint64(), after: p.rnd.IntN(2) == 0}
	f.left.Store(calls)
	cfg := p.config()
	cfg.Chain, cfg.Poster, cfg.Inbox, cfg.Incidents, cfg.Poll, cfg.ClientID = f, f, f, p.store, 20*time.Millisecond, "oracle"
	ended := make(chan error, 1)
	go func() { defer kill(); ended <- oracle.New(cfg).Run(ctx) }()
	return ended
}

// disturb does something to the world around the oracle.
func (p *story) disturb(ctx context.Context) {
	if !pauseFor(ctx, time.Duration(p.rnd.IntN(40))*time.Millisecond) {
		return
	}
	ctx = context.WithoutCancel(ctx) // the world does not end with the oracle
	switch p.rnd.IntN(12) {
	case 0: // what a restart of the database does to whoever uses it
		conn, err := pgx.Connect(ctx, p.database)
		must(p.t, err)
		_, err = conn.Exec(ctx, `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
		must(p.t, err)
		must(p.t, conn.Close(ctx))
	case 1:
		must(p.t, p.running.Close())
		var err error
		p.running, err = devnet.StartBroker(ctx, devnet.BrokerConfig{Addr: strings.TrimPrefix(p.broker, "tcp://"), Log: quiet})
		must(p.t, err)
	case 2, 3:
		p.takeBack()
	default:
	}
}

// takeBack drops the chain's newest segments, and goes on with an empty block.
func (p *story) takeBack() {
	p.chain.change(func() {
		c := p.chain
		keep := c.taken[:max(0, len(c.taken)-1-p.rnd.IntN(6))]
		c.taken, c.journals = nil, map[journal.Address]journal.State{}
		for _, s := range keep {
			c.taken = append(c.taken, s)
			c.journals[s.Device] = journal.State{Head: journal.Head(domain.Digest(s)), Epoch: s.Epoch, NextSeq: s.FirstSeq + uint64(s.Count)}
		}
	})
}

// device makes one with all that it will ever say.
func (p *story) device(off time.Duration) *sender {
	key, err := device.GenerateKey(journal.Secp256k1)
	must(p.t, err)
	p.chain.change(func() {
		p.chain.devices[key.Address()] = ledger.Device{ID: key.Address(), Key: key.Address(), Scheme: journal.Secp256k1, Role: journal.Robot, Site: 1, ValidUntil: time.Now().Add(time.Hour)}
	})
	s := &sender{key: key, ahead: off > 0}
	var at journal.State
	for range 4 + p.rnd.IntN(8) {
		readings := []journal.Reading{picking(journal.OrderID{1})}
		readings[0].Time = time.Now().UTC().Truncate(time.Millisecond)
		if p.rnd.IntN(2) == 0 {
			readings = nil
			for range 1 + p.rnd.IntN(4) {
				readings = append(readings, beat())
			}
		}
		for i := range readings {
			readings[i].Time = readings[i].Time.Add(off)
		}
		m := signedSegment(p.t, key, at, readings...)
		at = journal.State{Head: journal.Head(domain.Digest(m.Segment)), Epoch: 1, NextSeq: at.NextSeq + uint64(len(readings))}
		s.segments = append(s.segments, m)
	}
	return s
}

// settle waits until all is stored and on chain, and counts what is missing or there twice.
func (p *story) settle(ctx context.Context) (lost, doubled int) {
	p.t.Helper()
	tick := time.NewTicker(10 * time.Millisecond) // blocks go on, so that what was taken back is noticed
	defer tick.Stop()
	for calm := 0; calm < 5; { // what a node said that lags may still be on its way
		if p.complete(ctx) {
			p.honest.Store(true)
			calm++
		} else {
			calm = 0
		}
		select {
		case <-tick.C:
			p.chain.change(func() {})
		case <-ctx.Done():
			p.t.Errorf("seed %d does not come to its end: %s", p.seed, p.state())
			return p.count(context.WithoutCancel(ctx))
		}
	}
	lost, doubled = p.count(context.WithoutCancel(ctx))
	if lost+doubled > 0 {
		p.t.Errorf("seed %d: %d lost, %d doubled: %s", p.seed, lost, doubled, p.state())
	}
	return lost, doubled
}
