package store_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// history returns a chain of many orders with events of stock and devices. It is long enough for several batches of
// Reindex.
func history(orders int) []ledger.Block {
	all := chain(ledger.Block{}, 0, nil)
	device := journal.Address{0x51}
	for i := range orders {
		var id journal.OrderID
		id[0], id[1], id[2] = 7, byte(i>>8), byte(i)
		for n, events := range journey(id) {
			at := noon.Add(time.Duration(i*10+n) * time.Second)
			events = append(events,
				deviceEvent("SegmentAccepted", device, &ledger.SegmentAccepted{
					Device: device, Epoch: 1, FirstSeq: uint64(i*10 + n), Count: 1, T0: at, T1: at,
				}),
				stockMoved(ledger.StockMoved{
					Centre: uint16(1 + i%3), GTIN: 4006381333931, Order: id, Move: ledger.Pick, Quantity: 1,
					OnHand: uint64(i + 5), Reserved: uint64(n),
				}))
			switch n {
			case 0:
				event, _ := actPending(journal.Picking, id, uint64(i), at)
				events = append(events, event)
			case 3:
				events = append(events, ignored(id, uint64(i)))
			}
			all = append(all, next(all[len(all)-1], 0, events...))
		}
	}
	return all
}

// next returns a child of parent. Its hash is unique for numbers above 255, unlike that of chain.
func next(parent ledger.Block, fork byte, events ...ledger.Event) ledger.Block {
	b := chain(parent, fork, events)[0]
	b.Hash[2], b.Hash[3] = byte(b.Number>>8), fork
	return b
}

// run executes statements.
func run(t *testing.T, conn *pgx.Conn, statements ...string) {
	t.Helper()
	for _, q := range statements {
		if _, err := conn.Exec(t.Context(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
}

// TestReindex_repairsRows changes, deletes and adds rows. Reindex corrects them and reports no changes the second time.
func TestReindex_repairsRows(t *testing.T) {
	t.Parallel()
	url, fresh := storetest.URL(t), storetest.URL(t)
	blocks := history(150)
	s := storetest.Open(t, url)
	apply(t, s, blocks...)
	apply(t, storetest.Open(t, fresh), blocks...)
	conn := storetest.Connect(t, url)
	run(t, conn,
		`update orders set status = 'picked', vehicle = null where id in (select id from orders order by id limit 7)`,
		`delete from orders where id in (select id from orders order by id desc limit 5)`,
		`update order_steps set note = 'no' where order_id in (select order_id from order_steps order by order_id limit 3)`,
		`delete from stock_movements where log_index = 3 and block_number % 5 = 0
			and (block_number, log_index) not in (select block_number, log_index from stock)`,
		`update stock set on_hand = 1`, `update devices set next_seq = 1`,
		`update pending_acts set ended_block = null where seq < 9`, `delete from pending_acts where seq = 10`,
		`insert into devices (id) values (decode(repeat('ee', 20), 'hex'))`,
	)
	if err := storetest.Same(t.Context(), conn, storetest.Connect(t, fresh)); err == nil {
		t.Fatal("the databases do not differ before Reindex")
	}
	for _, name := range store.Projections() {
		var all []store.ReindexProgress
		if err := s.Reindex(t.Context(), name, func(p store.ReindexProgress) { all = append(all, p) }); err != nil {
			t.Fatal(err)
		}
		last := all[len(all)-1]
		if !last.Done || last.Changed == 0 || last.Events == 0 || last.Block != last.Last || len(all) < 2 {
			t.Errorf("%s: the last of %d reports is %+v", name, len(all), last)
		}
	}
	if err := storetest.Same(t.Context(), conn, storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
	if err := s.Reindex(t.Context(), "orders", func(p store.ReindexProgress) {
		if p.Changed != 0 {
			t.Errorf("%d rows changed the second time, want 0", p.Changed)
		}
	}); err != nil {
		t.Error(err)
	}
}

// TestReindex_concurrentBlocks applies and rewinds blocks during Reindex. Readers never see a part of the new rows.
func TestReindex_concurrentBlocks(t *testing.T) {
	t.Parallel()
	url, fresh := storetest.URL(t), storetest.URL(t)
	blocks := history(150)
	s, reader := storetest.Open(t, url), storetest.Connect(t, url)
	last := len(blocks) - 20
	apply(t, s, blocks[:last]...)
	run(t, reader, `delete from stock_movements where block_number < 200`)
	count := func() (n int) {
		const q = `select count(*) from stock_movements where block_number < 200`
		if err := reader.QueryRow(t.Context(), q).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	moved := false
	err := s.Reindex(t.Context(), "stock", func(p store.ReindexProgress) {
		if p.Done {
			return
		}
		if n := count(); n != 0 {
			t.Errorf("a reader sees %d rows before the end, want 0", n)
		}
		if !moved { // only the last blocks, which Reindex has not processed yet
			moved = true
			if err := s.Rewind(t.Context(), blocks[last-10].Number); err != nil {
				t.Error(err)
			}
			apply(t, s, blocks[last-9:last+10]...)
		}
	})
	if err != nil || !moved {
		t.Fatalf("rewound: %t, error: %v", moved, err)
	}
	apply(t, s, blocks[last+10:]...)
	apply(t, storetest.Open(t, fresh), blocks...)
	if err := storetest.Same(t.Context(), storetest.Connect(t, url), storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
}

// TestReindex_interrupted checks that an interrupted Reindex changes nothing and can be repeated.
func TestReindex_interrupted(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	apply(t, s, history(100)...)
	conn := storetest.Connect(t, url)
	run(t, conn, `update stock set on_hand = 1`)
	ctx, cancel := context.WithCancel(t.Context())
	if err := s.Reindex(ctx, "stock", func(store.ReindexProgress) { cancel() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("error is %v, want %v", err, context.Canceled)
	}
	var sum int
	if err := conn.QueryRow(t.Context(), `select sum(on_hand) from stock`).Scan(&sum); err != nil || sum != 3 {
		t.Errorf("the sum of on_hand is %d, %v; want 3", sum, err)
	}
	if err := s.Reindex(t.Context(), "stock", nil); err != nil {
		t.Error(err)
	}
}

func TestReindex_errors(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	blocks := history(100)
	apply(t, s, blocks...)
	if err := s.Reindex(t.Context(), "nothing", nil); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("unknown projection: error is %v, want ErrNotFound", err)
	}
	var second error
	called := false
	err := s.Reindex(t.Context(), "stock", func(p store.ReindexProgress) {
		if called || p.Done {
			return
		}
		called = true
		second = s.Reindex(t.Context(), "stock", nil)
		if err := s.Rewind(t.Context(), blocks[100].Number); err != nil { // more than tailBlocks
			t.Error(err)
		}
	})
	if !errors.Is(err, ledger.ErrReorg) {
		t.Errorf("after a deep reorganisation: error is %v, want ErrReorg", err)
	}
	if !errors.Is(second, journal.ErrConflict) {
		t.Errorf("a concurrent call: error is %v, want ErrConflict", second)
	}
}

func TestReindex_emptyDatabase(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	for _, name := range store.Projections() {
		if err := s.Reindex(t.Context(), name, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if stale, err := s.Stale(t.Context()); err != nil || len(stale) != 0 {
		t.Errorf("stale %q, %v", stale, err)
	}
}

// TestStale checks that Stale returns projections of another version and projections without a version.
func TestStale(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	apply(t, s, history(1)...)
	run(t, storetest.Connect(t, url),
		`update projections set version = 0 where name = 'orders'`, `delete from projections where name = 'devices'`)
	if err := store.Migrate(t.Context(), url, nil); err != nil {
		t.Fatal(err)
	}
	stale, err := s.Stale(t.Context())
	if err != nil || fmt.Sprint(stale) != "[orders devices]" {
		t.Fatalf("stale %q, %v; want orders and devices", stale, err)
	}
	for _, name := range stale {
		if err := s.Reindex(t.Context(), name, nil); err != nil {
			t.Fatal(err)
		}
	}
	if stale, err := s.Stale(t.Context()); err != nil || len(stale) != 0 {
		t.Errorf("stale %q, %v", stale, err)
	}
}
