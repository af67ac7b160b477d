package bench

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

const (
	benchDevices  = 200
	benchSegments = 100 // segments of each device
	benchReadings = 60  // readings in each segment
)

var benchDomain = journal.Domain{ChainID: 1337, Journals: journal.Address{1}, Consumer: journal.Address{2}}

// BenchmarkOracle measures how many readings per second the oracle stores and acknowledges. 200 devices send signed
// segments of 60 readings with QoS 1 to the embedded broker. Postgres syncs its commits to disk. For comparison, each
// round measures with the same messages and rows on the same machine:
//   - the broker alone,
//   - the broker and a subscriber that verifies the P-256 signatures,
//   - COPY alone,
//   - the ceiling: COPY while a subscriber verifies signatures and Merkle roots.
func BenchmarkOracle(b *testing.B) {
	postgres := benchPostgres(b)
	fleet := newBenchFleet(b, benchDomain, benchDevices, benchSegments, benchReadings)
	all := float64(benchDevices * benchSegments * benchReadings)
	for b.Loop() {
		var rates, shares, ceilings, leasts, brokers, verified, copies []float64
		for range benchOracleRounds {
			db := postgres.database()
			rate := all / fleet.throughOracle(b, db).Seconds()
			rows := postgres.dump(db, "inbox_segments", benchDevices*benchSegments)
			ceiling := all / fleet.throughCeiling(b, postgres, db, rows).Seconds()
			broker := all / fleet.throughBroker(b, nil).Seconds()
			verify := all / fleet.throughBroker(b, fleet.checkSignature).Seconds()
			from := time.Now()
			postgres.load(db, "inbox_segments", rows)
			copied := all / time.Since(from).Seconds()
			b.Logf("oracle %.0f, ceiling %.0f, broker %.0f, broker and P-256 %.0f, COPY %.0f readings/s",
				rate, ceiling, broker, verify, copied)
			rates, shares, ceilings = append(rates, rate), append(shares, rate/ceiling), append(ceilings, ceiling)
			leasts = append(leasts, rate/min(broker, verify, copied))
			brokers, verified, copies = append(brokers, broker), append(verified, verify), append(copies, copied)
		}
		figure("readings_per_s", median(rates), "1/s")
		figure("broker_readings_per_s", median(brokers), "1/s")
		figure("p256_beside_broker_readings_per_s", median(verified), "1/s")
		figure("copy_readings_per_s", median(copies), "1/s")
		figure("ceiling_per_s", median(ceilings), "1/s")
		figure("share_of_ceiling", median(shares), "ratio")
		figure("share_of_least_part", median(leasts), "ratio")
	}
}

// benchOracleRounds is the number of measurements. Figures are medians.
const benchOracleRounds = 5

// benchBroker starts the embedded broker and returns its URL.
func benchBroker(b testing.TB) string {
	b.Helper()
	return devnettest.Broker(b, devnet.BrokerConfig{}).URL()
}

// throughOracle returns the time from the first message until the oracle has acknowledged the last one.
func (f *benchFleet) throughOracle(b *testing.B, database string) time.Duration {
	b.Helper()
	broker := benchBroker(b)
	stop := f.startOracle(b, broker, database)
	took := f.run(b, broker, nil)
	stop()
	return took
}

// startOracle runs an oracle until stop is called. It returns when the oracle has subscribed.
func (f *benchFleet) startOracle(b *testing.B, broker, database string) (stop func()) {
	b.Helper()
	pool, err := pg.Open(b.Context(), database)
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	done := make(chan error, 1)
	subscribed := make(chan struct{}, 1)
	chain := benchChain{}
	o := oracle.New(oracle.Config{
		Domain: f.domain, Chain: chain, Poster: chain, Inbox: inbox.New(pool, store.New(pool)), Orders: chain,
		Broker: broker, Log: slog.New(logWatcher{"subscribed to devices", subscribed}),
	})
	go func() { done <- o.Run(ctx) }()
	<-subscribed
	return func() {
		cancel()
		if err := <-done; err != nil {
			b.Error(err)
		}
		pool.Close()
	}
}

// checkSignature verifies the signature of a message.
func (f *benchFleet) checkSignature(payload []byte) error {
	m, err := journal.UnmarshalSegment(payload)
	if err != nil {
		return err
	}
	return journal.Verify(f.domain.Digest(m.Segment), m.Signature, journal.P256, m.Segment.Device)
}

// checkAll verifies the signature and the Merkle root of a message.
func (f *benchFleet) checkAll(payload []byte) error {
	if err := f.checkSignature(payload); err != nil {
		return err
	}
	m, err := journal.UnmarshalSegment(payload)
	if err == nil {
		_, err = m.Decode()
	}
	return err
}

// throughCeiling returns the time to deliver and verify all messages and to copy all rows concurrently.
func (f *benchFleet) throughCeiling(b *testing.B, postgres *benchServer, database string, rows []byte) time.Duration {
	b.Helper()
	copied := make(chan time.Duration)
	go func() {
		from := time.Now()
		postgres.load(database, "inbox_segments", rows)
		copied <- time.Since(from)
	}()
	delivered := f.throughBroker(b, f.checkAll)
	return max(delivered, <-copied)
}

// throughBroker returns the time to deliver all messages to a subscriber that acknowledges them and, unless check is
// nil, checks them with two goroutines.
func (f *benchFleet) throughBroker(b *testing.B, check func(payload []byte) error) time.Duration {
	b.Helper()
	broker := benchBroker(b)
	conn, r := dialBroker(b, broker, "bench-subscriber", journal.SegmentFilter)
	left := make(chan error, 1)
	work := make(chan []byte, 1024)
	var wg sync.WaitGroup
	took := f.run(b, broker, func(done func(journal.Address)) {
		for range 2 {
			wg.Go(func() {
				for p := range work {
					if check != nil {
						if err := check(p); err != nil {
							b.Error(err)
						}
					}
					done(journal.Address(p[20:40]))
				}
			})
		}
		go func() {
			defer close(work)
			for {
				p, err := packets.ReadPacket(r)
				if err != nil {
					left <- nil
					return
				}
				m := p.(*packets.PublishPacket)
				if err := pubAck(conn, m.MessageID); err != nil {
					left <- err
					return
				}
				work <- m.Payload
			}
		}()
	})
	if err := conn.Close(); err != nil {
		b.Error(err)
	}
	if err := <-left; err != nil {
		b.Error(err)
	}
	wg.Wait()
	return took
}

// benchChain is a chain on which every device is enrolled and each transaction takes a second.
type benchChain struct{}

func (benchChain) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

func (benchChain) Device(_ context.Context, id journal.Address) (ledger.Device, error) {
	return ledger.Device{
		ID: id, Key: id, Scheme: journal.P256, Role: journal.Vehicle, Site: 1, ValidUntil: time.Now().Add(time.Hour),
	}, nil
}

func (benchChain) Head(context.Context) (ledger.Cursor, error) { return ledger.Cursor{Number: 1}, nil }
func (benchChain) Now(context.Context) (time.Time, error)      { return time.Now(), nil }
func (benchChain) Heads(context.Context) <-chan ledger.Cursor  { return make(chan ledger.Cursor) }
func (benchChain) Order(context.Context, journal.OrderID) (ledger.Order, error) {
	return ledger.Order{}, journal.ErrNotFound
}

func (benchChain) CodeHashes(context.Context, journal.OrderID) (journal.CodeHashes, error) {
	return journal.CodeHashes{}, journal.ErrNotFound
}

func (benchChain) Post(
	ctx context.Context, _ journal.Segment, _, _ []byte, _ []ledger.Terms, _ *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	select {
	case <-ctx.Done():
		return journal.Hash{}, 0, ctx.Err()
	case <-time.After(time.Second):
		return journal.Hash{1}, 2, nil
	}
}

func (benchChain) PendingActs(context.Context) ([]ledger.PendingAct, error) { return nil, nil }

func (benchChain) Present(
	context.Context, ledger.PendingAct, ledger.Terms, *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	return journal.Hash{}, 0, ledger.ErrReplayed
}

func (c benchChain) Record(
	ctx context.Context, segs []journal.Segment, _ [][]byte,
) (journal.Hash, uint64, []error, error) {
	tx, block, err := c.Post(ctx, segs[0], nil, nil, nil, nil)
	return tx, block, nil, err
}

// logWatcher is a slog.Handler that sends a value to logged when a message is logged. It prints warnings and errors.
type logWatcher struct {
	message string
	logged  chan struct{}
}

func (w logWatcher) Enabled(context.Context, slog.Level) bool { return true }

func (w logWatcher) Handle(_ context.Context, r slog.Record) error {
	if r.Message == w.message {
		select {
		case w.logged <- struct{}{}:
		default:
		}
	}
	if r.Level >= slog.LevelWarn {
		fmt.Println(r.Message)
	}
	return nil
}

func (w logWatcher) WithAttrs([]slog.Attr) slog.Handler { return w }

func (w logWatcher) WithGroup(string) slog.Handler { return w }
