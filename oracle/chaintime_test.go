package oracle_test

import (
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The oracle tells devices the time of the chain, one hour ahead of the wall clock or behind it. Their readings then
// carry it, so that the chain accepts acts at once, and live positions are not too old.
func TestOracle_tellsTimeOfChain(t *testing.T) {
	t.Parallel()
	for _, ahead := range []time.Duration{time.Hour, -time.Hour} {
		t.Run(ahead.String(), func(t *testing.T) {
			t.Parallel()
			e := newEnv(t)
			e.chain.change(func() { e.chain.ahead = ahead })
			order := e.orders.put(1, ledger.Confirmed)
			e.run(e.config())
			k := e.enrol(journal.P256)
			d := e.start(k, "")
			must(t, d.Sync(t.Context()))
			if offset, known := d.Offset(); !known || (offset-ahead).Abs() > time.Minute {
				t.Fatalf("offset of the device is %s, known %t, want %s", offset, known, ahead)
			}
			must(t, d.Record(journal.Reading{Kind: journal.Position, Lat: 541_100_000, Lon: 59_000_000}))
			must(t, d.Act(picking(order)))
			next := d.At().NextSeq
			e.await(k.Address(), next)
			e.chain.mu.Lock()
			last := e.chain.posted[len(e.chain.posted)-1]
			e.chain.mu.Unlock()
			if off := time.Until(last.T1) - ahead; !last.Acts || off.Abs() > time.Minute {
				t.Errorf("last segment is %+v, want an act with the time of the chain", last)
			}

			conn, err := pgx.Connect(t.Context(), e.database)
			must(t, err)
			defer conn.Close(t.Context()) //nolint:errcheck // it only reads
			for stored := 0; stored == 0; {
				must(t, conn.QueryRow(t.Context(), `select count(*) from positions`).Scan(&stored))
				if stored == 0 && !pauseFor(t.Context(), 10*time.Millisecond) {
					t.Fatal("the live position is not stored")
				}
			}
			var refused int
			must(t, conn.QueryRow(t.Context(), `select count(*) from quarantine`).Scan(&refused))
			if refused > 0 {
				t.Errorf("%d messages are quarantined, want none", refused)
			}
		})
	}
}

// An act that is ahead of the chain is posted when its time has come, and not refused.
func TestOracle_retriesActAheadOfChain(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	e.chain.change(func() { e.chain.ahead = -20 * time.Minute })
	order := e.orders.put(1, ledger.Confirmed)
	e.run(e.config())
	k := e.enrol(journal.P256)
	d := e.start(k, "")
	must(t, d.Act(picking(order))) // by the device's own clock
	for attempts := 0; attempts == 0; {
		e.chain.mu.Lock()
		attempts = e.chain.attempts
		e.chain.mu.Unlock()
		if !pauseFor(t.Context(), time.Millisecond) {
			t.Fatal("the act is not posted")
		}
	}
	e.chain.change(func() { e.chain.ahead = 0 })
	e.await(k.Address(), 1)
}
