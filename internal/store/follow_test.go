package store_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

// Blocks come one by one near the head, many at once far behind it, and some again after a failure: the rows are the same.
func TestApplyInAnyPortionsIsTheSame(t *testing.T) {
	t.Parallel()
	blocks := chain(ledger.Block{}, 0, append(journey(journal.OrderID{1}), nil, nil, []ledger.Event{placed(journal.OrderID{2})})...)
	for i := range blocks {
		b := &blocks[i]
		for n := range i % 6 { // from none to four topics
			topics := make([]journal.Hash, n%5)
			for k := range topics {
				topics[k] = journal.Hash{byte(i), byte(n), byte(k)}
			}
			b.Logs = append(b.Logs, ledger.Log{
				Address: journal.Address{7, byte(n)}, Tx: journal.Hash{8, byte(i)}, Log: uint32(100 + n), Topics: topics, Data: slices.Repeat([]byte{byte(n)}, n),
			})
		}
		if i%3 == 1 {
			b.Seen = time.Time{}
		}
	}
	for _, portions := range [][]int{{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 9}, {3, 4, 3}, {9, 1}, {10}} {
		t.Run(fmt.Sprint(portions), func(t *testing.T) {
			t.Parallel()
			urls := [2]string{storetest.URL(t), storetest.URL(t)}
			slow, quick := storetest.Open(t, urls[0]), storetest.Open(t, urls[1])
			apply(t, slow, blocks[:4]...)
			apply(t, slow, blocks...) // the first of them are known: none of the short ways
			for rest := blocks; len(portions) > 0; portions = portions[1:] {
				apply(t, quick, rest[:portions[0]]...)
				rest = rest[portions[0]:]
			}
			var conns [2]*pgx.Conn
			for i, u := range urls {
				conn, err := pgx.Connect(t.Context(), u)
				if err != nil {
					t.Fatal(err)
				}
				defer conn.Close(t.Context()) //nolint:errcheck // only asked
				conns[i] = conn
			}
			if err := storetest.Same(t.Context(), conns[1], conns[0]); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestApplyOfAnEmptyBlockThatDoesNotFollow(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	blocks := chain(ledger.Block{}, 0, nil, nil, nil)
	apply(t, s, blocks...)
	other := chain(blocks[1], 1, nil, nil)
	for _, wrong := range [][]ledger.Block{other[1:], other[:1], {blocks[2], other[1]}, {{Number: 13, Hash: journal.Hash{5}, Parent: journal.Hash{4}}}} {
		if err := s.Apply(t.Context(), wrong...); !errors.Is(err, ledger.ErrReorg) {
			t.Errorf("block %d: %v", wrong[0].Number, err)
		}
	}
	apply(t, s, blocks[2]) // known
	if at, err := s.Cursor(t.Context()); err != nil || at.Hash != blocks[2].Hash {
		t.Error(at, err)
	}
}
