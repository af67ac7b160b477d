package oracle_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestOracle_tamperedDatabase changes, swaps and deletes stored segments. The chain accepts none of them, no changed
// reading can be proved, and the journal on chain ends before the first change.
func TestOracle_tamperedDatabase(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, change string }{
		{"changed reading", `update inbox_segments set message = set_byte(message, 150, get_byte(message, 150) # 1)
			where device = $1 and first_seq = 1`},
		{"segment of another device", `update inbox_segments a set message = b.message from inbox_segments b
			where a.device = $1 and a.first_seq = 1 and b.device = $2 and b.first_seq = 1`},
		{"two segments swapped", `update inbox_segments a set message = b.message from inbox_segments b
			where a.device = $1 and b.device = $1 and a.first_seq + b.first_seq = 3 and a.first_seq in (1, 2)`},
		{"segment deleted", `delete from inbox_segments where device = $1 and first_seq = 1`},
		{"other epoch", `update inbox_segments set message = set_byte(message, 43, 2), epoch = 2
			where device = $1 and first_seq = 1`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			e := newEnv(t)
			order := e.orders.put(1, ledger.Confirmed)
			var open atomic.Bool
			cfg := e.config()
			cfg.Poster = posterFunc(func(ctx context.Context, p postArgs) (journal.Hash, uint64, error) {
				if !open.Load() {
					return journal.Hash{}, 0, errUnavailable
				}
				return e.chain.Post(ctx, p.segment, p.readings, p.signature, p.terms, p.codes)
			})
			stop := e.run(cfg)
			k, other := e.enrol(journal.P256), e.enrol(journal.P256)
			a, b := e.start(k, ""), e.start(other, "")
			for range 4 {
				must(t, a.Act(picking(order)))
				must(t, b.Act(picking(order)))
			}
			acknowledged(t, e, k.Address(), 4)
			acknowledged(t, e, other.Address(), 4)
			stop()
			conn := storetest.Connect(t, e.database)
			id, next := k.Address(), other.Address()
			args := []any{id[:]}
			if c.name == "segment of another device" {
				args = append(args, next[:])
			}
			_, err := conn.Exec(t.Context(), c.change, args...)
			must(t, err)
			// The other device's acts wait for a minute for earlier ones of this centre. That minute is over.
			_, err = conn.Exec(t.Context(), `update inbox_segments set received_at = received_at - interval '1 minute'`)
			must(t, err)
			open.Store(true)
			registry := prometheus.NewRegistry()
			cfg.Registry = registry
			e.run(cfg)
			for total(t, registry, "waybill_oracle_post_failures_total") == 0 { // counts refusals of oracle and chain
				if !pauseFor(t.Context(), 10*time.Millisecond) {
					t.Fatal("no segment is refused")
				}
			}
			e.await(other.Address(), 4) // its segments were not changed
			at, err := e.chain.Journal(t.Context(), k.Address())
			must(t, err)
			if at.NextSeq != 1 {
				t.Errorf("journal on chain is at %d, want 1", at.NextSeq)
			}
			for seq := range uint64(4) {
				p, err := e.store.ReadingProof(t.Context(), k.Address(), 1, seq)
				if err != nil {
					continue
				}
				s := p.Segment
				valid := journal.VerifyProof(s.Root, p.Reading, p.Salt, p.Index, s.Count, p.Proof) == nil &&
					journal.Verify(domain.Digest(p.Segment), p.Signature, journal.P256, k.Address()) == nil &&
					p.Segment.FirstSeq+uint64(p.Index) == seq
				if changed := seq == 1 || seq == 2 && c.name == "two segments swapped"; valid == changed {
					t.Errorf("proof of reading %d is valid: %t, want %t", seq, valid, !changed)
				}
			}
		})
	}
}
