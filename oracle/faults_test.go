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

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

var (
	seeds = flag.Int("oracle.seeds", 50, "number of seeds of TestOracle_faults")
	from  = flag.Uint64("oracle.seed", 1, "first seed of TestOracle_faults")
)

// TestOracle_faults runs a random scenario for each seed, with these faults:
//   - Messages of devices are lost, duplicated and reordered.
//   - The oracle is killed at a random call and restarted.
//   - Calls of database and node fail before or after they take effect, and a node lags.
//   - Clocks of devices are a day behind or ahead.
//   - Connections to the database are terminated, and the broker is restarted without its sessions.
//   - Reorganisations remove blocks.
//
// In the end each segment of a device whose clock is not ahead is stored once and on chain once, in order. Database and
// broker are real.
func TestOracle_faults(t *testing.T) {
	t.Parallel()
	const shards = 6
	var seedsRun, lost, doubled atomic.Int64
	t.Run("shards", func(t *testing.T) {
		for shard := range shards {
			t.Run(fmt.Sprint(shard), func(t *testing.T) {
				t.Parallel()
				addr := "127.0.0.1:0"
				b, err := devnet.StartBroker(t.Context(), devnet.BrokerConfig{Addr: addr, Log: quiet})
				must(t, err)
				e := newEnvOn(t, b.URL())
				s := &faultEnv{env: e, running: b}
				t.Cleanup(func() { must(t, s.running.Close()) })
				e.orders.put(1, ledger.Confirmed)
				for n := shard; n < *seeds && !t.Failed(); n += shards {
					l, d := s.runSeed(*from + uint64(n))
					seedsRun.Add(1)
					lost.Add(int64(l))
					doubled.Add(int64(d))
				}
			})
		}
	})
	fmt.Printf("figure fault_seeds %d count\nfigure lost %d count\nfigure doubled %d count\n",
		seedsRun.Load(), lost.Load(), doubled.Load())
}

// faultEnv is an environment with a broker that can be restarted, in which scenarios run one after the other.
type faultEnv struct {
	*env
	running *devnet.Broker
}

// scenario is the random scenario of one seed.
type scenario struct {
	*faultEnv
	seed   uint64
	rnd    *rand.Rand
	client mqtt.Client
	all    []*rawDevice
	synced atomic.Bool // no node lags any more
}

// runSeed runs the scenario of a seed. It returns the numbers of readings that are lost and on chain twice.
func (s *faultEnv) runSeed(seed uint64) (lost, doubled int) {
	p := &scenario{faultEnv: s, seed: seed, rnd: rand.New(rand.NewPCG(seed, 7))}
	ctx, cancel := context.WithTimeout(s.t.Context(), 90*time.Second)
	defer cancel()
	p.client = mqtt.NewClient(mqtt.NewClientOptions().
		AddBroker(s.broker).
		SetClientID(fmt.Sprint("devices-", seed)).
		SetCleanSession(true).
		SetStore(oracle.NoRetention{MemoryStore: mqtt.NewMemoryStore()}).
		SetOrderMatters(false).
		SetConnectRetry(true).
		SetConnectRetryInterval(20 * time.Millisecond).
		SetMaxReconnectInterval(100 * time.Millisecond).
		SetOnConnectHandler(func(mqtt.Client) { p.subscribe() }))
	for i := range 2 + p.rnd.IntN(3) {
		off := time.Duration(0)
		switch p.rnd.IntN(6) {
		case 0:
			off = -24 * time.Hour
		case 1:
			off = 24 * time.Hour * time.Duration(min(i, 1)) // but not for the first device
		}
		p.all = append(p.all, p.device(off))
	}
	done(s.t, p.client.Connect())
	defer p.client.Disconnect(0)
	sending, stop := context.WithCancel(ctx)
	sent := make(chan struct{})
	go func() { defer close(sent); p.send(sending) }()
	defer func() { stop(); <-sent }()

	for range p.rnd.IntN(3) {
		p.runAndKill(ctx, 1+p.rnd.Int64N(60), p.disturb)
	}
	last, cancel := context.WithCancel(ctx)
	done := p.startOracle(last, -1)
	defer func() { cancel(); must(s.t, <-done) }()
	p.disturb(ctx)
	if p.rnd.IntN(4) == 0 {
		p.reorganise()
	}
	return p.settle(ctx)
}

// runAndKill runs an oracle, and meanwhile, until the oracle is killed at a given call or for 150 ms.
func (p *scenario) runAndKill(ctx context.Context, calls int64, meanwhile func(context.Context)) {
	ctx, kill := context.WithTimeout(ctx, 150*time.Millisecond)
	defer kill()
	done := p.startOracle(ctx, calls)
	meanwhile(ctx)
	must(p.t, <-done)
}

// startOracle runs an oracle that is killed at a given call; -1: not at all.
func (p *scenario) startOracle(ctx context.Context, calls int64) <-chan error {
	ctx, kill := context.WithCancel(ctx)
	f := &faultyCalls{
		Inbox: p.store, fakeChain: p.chain, kill: kill, synced: &p.synced,
		rnd: p.rnd.Uint64(), after: p.rnd.IntN(2) == 0,
	}
	f.left.Store(calls)
	cfg := p.config()
	cfg.Chain, cfg.Poster, cfg.Inbox, cfg.Incidents = f, f, f, p.store
	cfg.Poll, cfg.ClientID = 20*time.Millisecond, "oracle"
	done := make(chan error, 1)
	go func() { defer kill(); done <- oracle.New(cfg).Run(ctx) }()
	return done
}

// disturb may terminate database connections, restart the broker, or reorganise the chain, after a random pause.
func (p *scenario) disturb(ctx context.Context) {
	if !pauseFor(ctx, time.Duration(p.rnd.IntN(40))*time.Millisecond) {
		return
	}
	ctx = context.WithoutCancel(ctx) // the environment outlives the oracle
	switch p.rnd.IntN(12) {
	case 0: // as a restart of the database does
		conn, err := pgx.Connect(ctx, p.database)
		must(p.t, err)
		_, err = conn.Exec(ctx, `select pg_terminate_backend(pid) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid()`)
		must(p.t, err)
		must(p.t, conn.Close(ctx))
	case 1:
		must(p.t, p.running.Close())
		var err error
		cfg := devnet.BrokerConfig{Addr: strings.TrimPrefix(p.broker, "tcp://"), Log: quiet}
		p.running, err = devnet.StartBroker(ctx, cfg)
		must(p.t, err)
	case 2, 3:
		p.reorganise()
	default:
	}
}

// reorganise removes the last segments from the chain and mines an empty block.
func (p *scenario) reorganise() {
	p.chain.change(func() {
		c := p.chain
		remaining := c.posted[:max(0, len(c.posted)-1-p.rnd.IntN(6))]
		c.posted, c.journals = nil, map[journal.Address]journal.State{}
		for _, s := range remaining {
			c.add(s)
		}
	})
}

// device enrols a device and signs all its segments, with a clock that is ahead by off.
func (p *scenario) device(off time.Duration) *rawDevice {
	key := p.enrol(journal.Secp256k1)
	s := &rawDevice{key: key, ahead: off > 0}
	var at journal.State
	for range 4 + p.rnd.IntN(8) {
		readings := []journal.Reading{picking(journal.OrderID{1})}
		readings[0].Time = time.Now().UTC().Truncate(time.Millisecond)
		if p.rnd.IntN(2) == 0 {
			readings = nil
			for range 1 + p.rnd.IntN(4) {
				readings = append(readings, heartbeat())
			}
		}
		for i := range readings {
			readings[i].Time = readings[i].Time.Add(off)
		}
		m := signedSegment(p.t, key, at, readings...)
		at = endOf(m)
		s.segments = append(s.segments, m)
	}
	return s
}

// settle waits until all segments are stored and on chain. It returns the numbers of readings that are lost and on
// chain twice.
func (p *scenario) settle(ctx context.Context) (lost, doubled int) {
	p.t.Helper()
	tick := time.NewTicker(10 * time.Millisecond) // for new blocks, which let the oracle recheck posted segments
	defer tick.Stop()
	for complete := 0; complete < 5; { // an answer of a lagging node may still be in flight
		if p.complete(ctx) {
			p.synced.Store(true)
			complete++
		} else {
			complete = 0
		}
		select {
		case <-tick.C:
			p.chain.change(func() {})
		case <-ctx.Done():
			p.t.Errorf("seed %d is not complete after 90 s: %s", p.seed, p.state())
			return p.count(context.WithoutCancel(ctx))
		}
	}
	lost, doubled = p.count(context.WithoutCancel(ctx))
	if lost+doubled > 0 {
		p.t.Errorf("seed %d: %d readings are lost, %d on chain twice: %s", p.seed, lost, doubled, p.state())
	}
	return lost, doubled
}
