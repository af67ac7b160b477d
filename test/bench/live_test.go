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

// BenchmarkOracleLive measures the time from the publication of a live position until a listener on the database, like
// the notifier, has read its feed entry. 100 vehicles with one order each publish one signed position per second.
func BenchmarkOracleLive(b *testing.B) {
	const vehicles, seconds = 100, 15
	postgres := benchPostgres(b)
	for b.Loop() {
		database := postgres.database()
		broker := benchBroker(b)
		fleet := &benchFleet{domain: benchDomain}
		stop := fleet.startOracle(b, broker, database)
		db := storetest.Open(b, database)
		var mu sync.Mutex
		sent := map[string]time.Time{} // by order and speed, which is the number of the position
		var took []float64
		var wg sync.WaitGroup
		wakeups := db.Listen(b.Context())
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
					r := journal.Reading{
						Kind: journal.Position, Time: time.Now().UTC().Truncate(time.Millisecond),
						Lat: 542000000 + int32(n), Lon: 59000000, Value: int64(n),
					}
					m := journal.LiveMessage{
						Consumer: benchDomain.Consumer, Device: key.Address(), Epoch: 1, Seq: uint64(n), Reading: r,
						Salt: journal.NewSecret().Salt(0),
					}
					digest := benchDomain.LiveDigest(m.Device, 1, m.Seq, m.Salt, r.Append(nil))
					var err error
					if m.Signature, err = key.Sign(digest); err != nil {
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
			var order journal.OrderID
			select {
			case order = <-wakeups:
			case <-limit:
				b.Fatalf("%d of %d positions are in the feeds after 2 minutes", len(took), vehicles*seconds)
			}
			entries, err := db.Feed(b.Context(), order, last[order], 100)
			if err != nil {
				b.Fatal(err)
			}
			now := time.Now()
			for _, e := range entries {
				last[order] = e.Seq
				var p struct{ Speed int }
				if err := json.Unmarshal(e.Body, &p); err != nil || e.Type != "position" {
					continue
				}
				mu.Lock()
				at := sent[order.String()+strconv.Itoa(p.Speed)]
				took = append(took, float64(now.Sub(at).Microseconds())/1000)
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

// departInBench applies a block with the events that place an order and load it into a vehicle.
func departInBench(b *testing.B, db *store.Store, block uint64, id journal.OrderID, vehicle journal.Address) {
	b.Helper()
	now := time.Now().UTC().Truncate(time.Millisecond)
	event := func(log uint32, name string, payload any) ledger.Event {
		return ledger.Event{Name: name, Order: id, Log: log, Data: json.RawMessage(`{}`), Payload: payload}
	}
	departing := func(status ledger.Status, signer journal.Address, handover uint8) *ledger.OrderAdvanced {
		return &ledger.OrderAdvanced{
			ID: id, Status: status, Device: signer, Kind: journal.Departing, Time: now, Handover: handover,
		}
	}
	terms := ledger.Terms{DeliverBy: now, ValidUntil: now}
	err := db.Apply(b.Context(), ledger.Block{
		Number: block, Hash: journal.Hash{byte(block)}, Parent: parentHash(block), Time: now,
		Events: []ledger.Event{
			event(0, "OrderPlaced", &ledger.OrderPlaced{ID: id, Centre: 1, Terms: terms}),
			event(1, "OrderAdvanced", departing(ledger.Assigned, vehicle, 2)),
			event(2, "OrderAdvanced", departing(ledger.Departed, journal.Address{7}, 3)),
		},
	})
	if err != nil {
		b.Fatal(err)
	}
}

// parentHash returns the hash of the parent of a block of departInBench.
func parentHash(block uint64) (h journal.Hash) {
	if block > 1 {
		h[0] = byte(block - 1)
	}
	return h
}
