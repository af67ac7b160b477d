package bench

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"
	"github.com/jackc/pgx/v5"

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
	benchSegments = 100 // of each device
	benchReadings = 60  // in each segment
)

var benchDomain = journal.Domain{ChainID: 1337, Journals: journal.Address{1}, Consumer: journal.Address{2}}

// BenchmarkOracle has 200 devices send signed segments of 60 readings by MQTT at QoS 1 to the embedded broker, as fast as the oracle stores and
// acknowledges them in a Postgres that writes to disk. Beside it, in the same round, on the same cores: the broker alone, P-256 beside the broker,
// COPY alone; and as the ceiling all three at once, with nothing around them: the broker brings the same messages to somebody who checks each
// signature and each tree, while the same rows are copied into the database in one go.
func BenchmarkOracle(b *testing.B) {
	postgres := benchPostgres(b)
	fleet := newBenchFleet(b, benchDomain, benchDevices, benchSegments, benchReadings)
	all := float64(benchDevices * benchSegments * benchReadings)
	for b.Loop() {
		var rates, shares, ceilings, leasts, brokers, besides, copies []float64
		for range benchOracleRounds {
			db := postgres.database()
			rate := all / fleet.throughOracle(b, db).Seconds()
			rows := postgres.dumpOf(db, "inbox_segments")
			ceiling := all / fleet.atOnce(b, postgres, db, rows).Seconds()
			broker := all / fleet.throughBroker(b, nil).Seconds()
			beside := all / fleet.throughBroker(b, fleet.signed).Seconds()
			from := time.Now()
			postgres.loadInto(db, "inbox_segments", rows)
			copied := all / time.Since(from).Seconds()
			b.Logf("oracle %.0f, all at once %.0f, broker %.0f, P-256 beside it %.0f, COPY %.0f readings/s", rate, ceiling, broker, beside, copied)
			rates, shares, ceilings = append(rates, rate), append(shares, rate/ceiling), append(ceilings, ceiling)
			leasts = append(leasts, rate/min(broker, beside, copied))
			brokers, besides, copies = append(brokers, broker), append(besides, beside), append(copies, copied)
		}
		figure("readings_per_s", median(rates), "1/s")
		figure("broker_readings_per_s", median(brokers), "1/s")
		figure("p256_beside_broker_readings_per_s", median(besides), "1/s")
		figure("copy_readings_per_s", median(copies), "1/s")
		figure("ceiling_per_s", median(ceilings), "1/s")
		figure("share_of_ceiling", median(shares), "ratio")
		figure("share_of_least_part", median(leasts), "ratio")
	}
}

const benchOracleRounds = 5

func benchBroker(b testing.TB) string {
	b.Helper()
	return devnettest.Broker(b, devnet.BrokerConfig{}).URL()
}

// throughOracle is from the first message until the last is acknowledged as stored.
func (f *benchFleet) throughOracle(b *testing.B, database string) time.Duration {
	b.Helper()
	broker := benchBroker(b)
	stop := f.oracle(b, broker, database)
	took := f.run(b, broker, nil)
	stop()
	return took
}

// oracle runs one and returns when it listens.
func (f *benchFleet) oracle(b *testing.B, broker, database string) (stop func()) {
	b.Helper()
	pool, err := pg.Open(b.Context(), database)
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	done := make(chan error, 1)
	listening := make(chan struct{}, 1)
	chain := benchChain{}
	o := oracle.New(oracle.Config{
		Domain: f.domain, Chain: chain, Poster: chain, Inbox: inbox.New(pool, store.New(pool)), Orders: chain, Broker: broker,
		Log: slog.New(whenSaid{"oracle listens to devices", listening}),
	})
	go func() { done <- o.Run(ctx) }()
	<-listening
	return func() {
		cancel()
		if err := <-done; err != nil {
			b.Error(err)
		}
		pool.Close()
	}
}

// signed checks a message's signature.
func (f *benchFleet) signed(payload []byte) error {
	m, err := journal.UnmarshalSegment(payload)
	if err != nil {
		return err
	}
	return journal.Verify(f.domain.Digest(m.Segment), m.Signature, journal.P256, m.Segment.Device)
}

// whole checks its tree as well.
func (f *benchFleet) whole(payload []byte) error {
	if err := f.signed(payload); err != nil {
		return err
	}
	m, err := journal.UnmarshalSegment(payload)
	if err == nil {
		_, err = m.Decode()
	}
	return err
}

// atOnce is how long it takes to bring and check all messages and to copy all rows, at the same time.
func (f *benchFleet) atOnce(b *testing.B, postgres *benched, database string, rows []byte) time.Duration {
	b.Helper()
	copied := make(chan time.Duration)
	go func() {
		from := time.Now()
		postgres.loadInto(database, "inbox_segments", rows)
		copied <- time.Since(from)
	}()
	brought := f.throughBroker(b, f.whole)
	return max(brought, <-copied)
}

// throughBroker is how long the broker needs to bring all messages to one who acknowledges them, and checks them if told how.
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

// benchChain knows every device, and takes a second for each transaction.
type benchChain struct{}

func (benchChain) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

func (benchChain) Device(_ context.Context, id journal.Address) (ledger.Device, error) {
	return ledger.Device{ID: id, Key: id, Scheme: journal.P256, Role: journal.Vehicle, Site: 1, ValidUntil: time.Now().Add(time.Hour)}, nil
}

func (benchChain) Head(context.Context) (ledger.Cursor, error) { return ledger.Cursor{Number: 1}, nil }
func (benchChain) Heads(context.Context) <-chan ledger.Cursor  { return make(chan ledger.Cursor) }
func (benchChain) Order(context.Context, journal.OrderID) (ledger.Order, error) {
	return ledger.Order{}, journal.ErrNotFound
}

func (benchChain) Post(ctx context.Context, _ journal.Segment, _, _ []byte, _ []ledger.Terms) (journal.Hash, uint64, error) {
	select {
	case <-ctx.Done():
		return journal.Hash{}, 0, ctx.Err()
	case <-time.After(time.Second):
		return journal.Hash{1}, 2, nil
	}
}

func (c benchChain) Record(ctx context.Context, segs []journal.Segment, _ [][]byte) (journal.Hash, uint64, []error, error) {
	tx, block, err := c.Post(ctx, segs[0], nil, nil, nil)
	return tx, block, nil, err
}

// whenSaid rings when something is logged.
type whenSaid struct {
	message string
	bell    chan struct{}
}

func (w whenSaid) Enabled(context.Context, slog.Level) bool { return true }
func (w whenSaid) Handle(_ context.Context, r slog.Record) error {
	if r.Message == w.message {
		select {
		case w.bell <- struct{}{}:
		default:
		}
	}
	if r.Level >= slog.LevelWarn {
		fmt.Println(r.Message)
	}
	return nil
}
func (w whenSaid) WithAttrs([]slog.Attr) slog.Handler { return w }
func (w whenSaid) WithGroup(string) slog.Handler      { return w }

// dumpOf is the rows of a table as COPY reads them.
func (p *benched) dumpOf(database, table string) []byte {
	p.b.Helper()
	var rows bytes.Buffer
	p.with(database, func(c *pgx.Conn) error {
		tag, err := c.PgConn().CopyTo(p.b.Context(), &rows, `copy `+table+` to stdout (format binary)`)
		if err == nil && tag.RowsAffected() != benchDevices*benchSegments {
			err = fmt.Errorf("%d rows", tag.RowsAffected())
		}
		return err
	})
	return rows.Bytes()
}

// loadInto copies rows into a table like another, all at once.
func (p *benched) loadInto(database, table string, rows []byte) {
	p.b.Helper()
	p.with(database, func(c *pgx.Conn) error {
		if _, err := c.Exec(p.b.Context(), `drop table if exists raw; create table raw (like `+table+` including all)`); err != nil {
			return err
		}
		_, err := c.PgConn().CopyFrom(p.b.Context(), bytes.NewReader(rows), `copy raw from stdin (format binary)`)
		return err
	})
}
