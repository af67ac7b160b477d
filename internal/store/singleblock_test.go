package store_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestApply_anyBatches checks that Apply writes the same rows for one block at a time, batches and repeated blocks.
func TestApply_anyBatches(t *testing.T) {
	t.Parallel()
	events := append(journey(journal.OrderID{1}), nil, nil, []ledger.Event{placed(journal.OrderID{2})})
	blocks := chain(ledger.Block{}, 0, events...)
	for i := range blocks {
		b := &blocks[i]
		for n := range i % 6 { // from none to four topics
			topics := make([]journal.Hash, n%5)
			for k := range topics {
				topics[k] = journal.Hash{byte(i), byte(n), byte(k)}
			}
			b.Logs = append(b.Logs, ledger.Log{
				Address: journal.Address{7, byte(n)}, Tx: journal.Hash{8, byte(i)}, Log: uint32(100 + n), Topics: topics,
				Data: slices.Repeat([]byte{byte(n)}, n),
			})
		}
		if i%3 == 1 {
			b.Seen = time.Time{}
		}
	}
	for _, batches := range [][]int{{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 9}, {3, 4, 3}, {9, 1}, {10}} {
		t.Run(fmt.Sprint(batches), func(t *testing.T) {
			t.Parallel()
			urls := [2]string{storetest.URL(t), storetest.URL(t)}
			slow, quick := storetest.Open(t, urls[0]), storetest.Open(t, urls[1])
			apply(t, slow, blocks[:4]...)
			apply(t, slow, blocks...) // some are applied, so neither advanceFast nor applySingle succeeds
			for rest := blocks; len(batches) > 0; batches = batches[1:] {
				apply(t, quick, rest[:batches[0]]...)
				rest = rest[batches[0]:]
			}
			var conns [2]*pgx.Conn
			for i, u := range urls {
				conn, err := pg.Connect(t.Context(), u)
				if err != nil {
					t.Fatal(err)
				}
				defer conn.Close(t.Context()) //nolint:errcheck // it only reads
				conns[i] = conn
			}
			if err := storetest.Same(t.Context(), conns[1], conns[0]); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestApply_emptyBlockThatDoesNotExtend(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	blocks := chain(ledger.Block{}, 0, nil, nil, nil)
	apply(t, s, blocks...)
	other := chain(blocks[1], 1, nil, nil)
	unknown := ledger.Block{Number: 13, Hash: journal.Hash{5}, Parent: journal.Hash{4}}
	for _, wrong := range [][]ledger.Block{other[1:], other[:1], {blocks[2], other[1]}, {unknown}} {
		if err := s.Apply(t.Context(), wrong...); !errors.Is(err, ledger.ErrReorg) {
			t.Errorf("block %d: error is %v, want ErrReorg", wrong[0].Number, err)
		}
	}
	apply(t, s, blocks[2]) // applied before
	if at, err := s.Cursor(t.Context()); err != nil || at.Hash != blocks[2].Hash {
		t.Errorf("the cursor is %v, %v; want %s", at, err, blocks[2].Hash)
	}
}
