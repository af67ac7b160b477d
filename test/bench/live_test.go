package bench

import (
	"encoding/json"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// BenchmarkOracleLive has 100 vehicles, each with an order, show a signed position a second, and takes the time from the write to the broker
// until a listener on the database, as the notifier is one, has read the feed entry: verified, stored, told.
func BenchmarkOracleLive(b *testing.B) {
	const vehicles, seconds = 100, 15
	postgres := benchPostgres(b)
	for b.Loop() {
		database := postgres.database()
		broker := benchBroker(b)
		fleet := &benchFleet{domain: benchDomain}
		stop := fleet.oracle(b, broker, database)
		db := storetest.Open(b, database)
		var mu sync.Mutex
		sent := map[string]time.Time{} // by order and speed, which counts up
		var took []float64
		var wg sync.WaitGroup
		bells := db.Listen(b.Context())
		for i := range vehicles {
			key, err := device.GenerateKey(journal.P256)
			if err != nil {
				b.Fatal(err)
			}
			id := journal.OrderID{1, byte(i)}
			departInBench(b, db, uint64(i+1), id, key.Address())
			conn, _ := dialBroker(b, broker, key.Address().String())
			b.Cleanup(func() {
				if err := conn.Close(); err != nil {
					b.Error(err)
				}
			})
			wg.Go(func() {
				wait(b, time.Duration(i)*time.Second/vehicles)
				for n := range seconds {
					r := journal.Reading{Kind: journal.Position, Time: time.Now().UTC().Truncate(time.Millisecond), Lat: 542000000 + int32(n), Lon: 59000000, Value: int64(n)}
					m := journal.LiveMessage{Consumer: benchDomain.Consumer, Device: key.Address(), Epoch: 1, Seq: uint64(n), Reading: r}
					var err error
					if m.Signature, err = key.Sign(benchDomain.LiveDigest(m.Device, 1, m.Seq, r.Append(nil))); err != nil {
						b.Error(err)
					}
					packet := publish(journal.LiveTopic(key.Address()), uint16(n+1), m.Marshal())
					mu.Lock()
					sent[id.String()+strconv.Itoa(n)] = time.Now()
					mu.Unlock()
					if _, err := conn.Write(packet); err != nil {
						b.Error(err)
					}
					wait(b, time.Second)
				}
			})
		}
		last := map[journal.OrderID]uint64{}
		limit := time.After(2 * time.Minute)
		for len(took) < vehicles*seconds {
			var bell journal.OrderID
			select {
			case bell = <-bells:
			case <-limit:
				b.Fatalf("%d of %d positions were told", len(took), vehicles*seconds)
			}
			entries, err := db.Feed(b.Context(), bell, last[bell], 100)
			if err != nil {
				b.Fatal(err)
			}
			now := time.Now()
			for _, e := range entries {
				last[bell] = e.Seq
				var p struct{ Speed int }
				if err := json.Unmarshal(e.Body, &p); err != nil || e.Type != "position" {
					continue
				}
				mu.Lock()
				took = append(took, float64(now.Sub(sent[bell.String()+strconv.Itoa(p.Speed)]).Microseconds())/1000)
				mu.Unlock()
			}
		}
		wg.Wait()
		stop()
		slices.Sort(took)
		figure("live_position_median_ms", took[len(took)/2], "ms")
		figure("live_position_p99_ms", took[len(took)*99/100], "ms")
	}
}

// departInBench puts an order into a vehicle, by the events that do so.
func departInBench(b *testing.B, db *store.Store, block uint64, id journal.OrderID, vehicle journal.Address) {
	b.Helper()
	now := time.Now().UTC().Truncate(time.Millisecond)
	event := func(log uint32, name string, payload any) ledger.Event {
		return ledger.Event{Name: name, Order: id, Log: log, Data: json.RawMessage(`{}`), Payload: payload}
	}
	err := db.Apply(b.Context(), ledger.Block{Number: block, Hash: journal.Hash{byte(block)}, Parent: parentHash(block), Time: now, Events: []ledger.Event{
		event(0, "OrderPlaced", &ledger.OrderPlaced{ID: id, Centre: 1, Terms: ledger.Terms{DeliverBy: now, ValidUntil: now}}),
		event(1, "OrderAdvanced", &ledger.OrderAdvanced{ID: id, Status: ledger.Assigned, Device: vehicle, Kind: journal.Departing, Time: now, Handover: 2}),
		event(2, "OrderAdvanced", &ledger.OrderAdvanced{ID: id, Status: ledger.Departed, Device: journal.Address{7}, Kind: journal.Departing, Time: now, Handover: 3}),
	}})
	if err != nil {
		b.Fatal(err)
	}
}

func parentHash(block uint64) (h journal.Hash) {
	if block > 1 {
		h[0] = byte(block - 1)
	}
	return h
}
