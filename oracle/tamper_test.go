package oracle_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Whoever has the whole database rewrites what devices sent, swaps it between devices and places, and takes some of it out. The chain takes none of it, no
// reading of it can be proved, and the chain's journal stands still where it was touched, for everyone to see.
func TestOracle_aTamperedDatabase(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, change string }{
		{"another reading", `update inbox_segments set message = set_byte(message, 125 + 25, get_byte(message, 125 + 25) # 1) where device = $1 and first_seq = 1`},
		{"the reading of another device", `update inbox_segments a set message = b.message from inbox_segments b
			where a.device = $1 and a.first_seq = 1 and b.device = $2 and b.first_seq = 1`},
		{"two in each other's place", `update inbox_segments a set message = b.message from inbox_segments b
			where a.device = $1 and b.device = $1 and a.first_seq + b.first_seq = 3 and a.first_seq in (1, 2)`},
		{"one taken out", `delete from inbox_segments where device = $1 and first_seq = 1`},
		{"another epoch", `update inbox_segments set message = set_byte(message, 43, 2), epoch = 2 where device = $1 and first_seq = 1`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			order := w.orders.put(1, ledger.Confirmed)
			var open atomic.Bool
			cfg := w.config()
			cfg.Poster = posterFunc(func(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
				if !open.Load() {
					return journal.Hash{}, 0, errAway
				}
				return w.chain.Post(ctx, s, readings, signature, terms)
			})
			stop := w.run(cfg)
			k, other := w.enrol(journal.P256), w.enrol(journal.P256)
			a, b := w.start(k, ""), w.start(other, "")
			for range 4 {
				must(t, a.Act(picking(order)))
				must(t, b.Act(picking(order)))
			}
			acknowledged(t, w, k.Address(), 4)
			acknowledged(t, w, other.Address(), 4)
			stop()
			conn, err := pgx.Connect(t.Context(), w.database)
			must(t, err)
			id, next := k.Address(), other.Address()
			args := []any{id[:]}
			if c.name == "the reading of another device" {
				args = append(args, next[:])
			}
			_, err = conn.Exec(t.Context(), c.change, args...)
			must(t, err)
			must(t, conn.Close(t.Context()))
			open.Store(true)
			registry := prometheus.NewRegistry()
			cfg.Registry = registry
			w.run(cfg)
			for total(t, registry, "waybill_oracle_post_failures_total") == 0 { // by the oracle's own look, or by the chain's
				if !pauseFor(t.Context(), 10*time.Millisecond) {
					t.Fatal("nothing was refused")
				}
			}
			w.await(other.Address(), 4) // what was left alone goes on
			at, err := w.chain.Journal(t.Context(), k.Address())
			must(t, err)
			if at.NextSeq != 1 {
				t.Errorf("the chain is at %d, want 1", at.NextSeq)
			}
			for seq := range uint64(4) {
				p, err := w.store.ReadingProof(t.Context(), k.Address(), 1, seq)
				if err != nil {
					continue
				}
				good := journal.VerifyProof(p.Segment.Root, p.Reading, p.Index, p.Segment.Count, p.Proof) == nil &&
					journal.Verify(domain.Digest(p.Segment), p.Signature, journal.P256, k.Address()) == nil && p.Segment.FirstSeq+uint64(p.Index) == seq
				if touched := seq == 1 || seq == 2 && c.name == "two in each other's place"; good == touched {
					t.Errorf("reading %d is proved: %t", seq, good)
				}
			}
		})
	}
}
