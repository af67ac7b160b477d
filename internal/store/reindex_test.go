package store_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

// history is a chain of many orders, with stock and devices, long enough that reindex works in several parts.
func history(orders int) []ledger.Block {
	all := chain(ledger.Block{}, 0, nil)
	device := journal.Address{0x51}
	for i := range orders {
		var id journal.OrderID
		id[0], id[1], id[31] = 7, byte(i>>8), byte(i)
		for n, events := range journey(id) {
			at := noon.Add(time.Duration(i*10+n) * time.Second)
			events = append(events,
				ledger.Event{Name: "SegmentAccepted", Device: device, Payload: &ledger.SegmentAccepted{Device: device, Epoch: 1, FirstSeq: uint64(i*10 + n), Count: 1, T0: at, T1: at}},
				ledger.Event{Name: "StockMoved", Order: id, Payload: &ledger.StockMoved{Centre: uint16(1 + i%3), GTIN: 4006381333931, Order: id, Move: ledger.Pick, Quantity: 1, OnHand: uint64(i + 5), Reserved: uint64(n)}})
			all = append(all, next(all[len(all)-1], 0, events...))
		}
	}
	return all
}

// next is a block after another; unlike chain's its hash holds whatever its number.
func next(parent ledger.Block, fork byte, events ...ledger.Event) ledger.Block {
	b := chain(parent, fork, events)[0]
	b.Hash[2], b.Hash[3] = byte(b.Number>>8), fork
	return b
}

func run(t *testing.T, conn *pgx.Conn, statements ...string) {
	t.Helper()
	for _, q := range statements {
		if _, err := conn.Exec(t.Context(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
}

// Rows that are wrong, missing or too many are put right, and only they are touched.
func TestReindexMakesRowsAnew(t *testing.T) {
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
		`delete from stock_movements where log_index = 3 and block_number % 5 = 0 and (block_number, log_index) not in (select block_number, log_index from stock)`,
		`update stock set on_hand = 1`, `update devices set next_seq = 1`, `insert into devices (id) values (decode(repeat('ee', 20), 'hex'))`,
	)
	if err := storetest.Same(t.Context(), conn, storetest.Connect(t, fresh)); err == nil {
		t.Fatal("nothing was damaged")
	}
	for _, name := range store.Projections() {
		var all []store.Progress
		if err := s.Reindex(t.Context(), name, func(p store.Progress) { all = append(all, p) }); err != nil {
			t.Fatal(err)
		}
		if last := all[len(all)-1]; !last.Done || last.Changed == 0 || last.Events == 0 || last.Block != last.Last || len(all) < 2 {
			t.Errorf("%s ended with %+v after %d reports", name, last, len(all))
		}
	}
	if err := storetest.Same(t.Context(), conn, storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
	if err := s.Reindex(t.Context(), "orders", func(p store.Progress) {
		if p.Changed != 0 {
			t.Errorf("%d rows changed the second time", p.Changed)
		}
	}); err != nil {
		t.Error(err)
	}
}

// Blocks come and are taken back while it works; whoever reads meanwhile never sees half.
func TestReindexWhileServing(t *testing.T) {
	t.Parallel()
	url, fresh := storetest.URL(t), storetest.URL(t)
	blocks := history(150)
	s, reader := storetest.Open(t, url), storetest.Connect(t, url)
	last := len(blocks) - 20
	apply(t, s, blocks[:last]...)
	run(t, reader, `delete from stock_movements where block_number < 200`)
	count := func() (n int) {
		if err := reader.QueryRow(t.Context(), `select count(*) from stock_movements where block_number < 200`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	moved := false
	err := s.Reindex(t.Context(), "stock", func(p store.Progress) {
		if p.Done {
			return
		}
		if n := count(); n != 0 {
			t.Errorf("a reader sees %d rows before it is done", n)
		}
		if !moved { // within the last blocks, where it has not been yet
			moved = true
			if err := s.Rewind(t.Context(), blocks[last-10].Number); err != nil {
				t.Error(err)
			}
			apply(t, s, blocks[last-9:last+10]...)
		}
	})
	if err != nil || !moved {
		t.Fatal(moved, err)
	}
	apply(t, s, blocks[last+10:]...)
	apply(t, storetest.Open(t, fresh), blocks...)
	if err := storetest.Same(t.Context(), storetest.Connect(t, url), storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
}

func TestReindexIsCutOff(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	apply(t, s, history(100)...)
	conn := storetest.Connect(t, url)
	run(t, conn, `update stock set on_hand = 1`)
	ctx, cancel := context.WithCancel(t.Context())
	if err := s.Reindex(ctx, "stock", func(store.Progress) { cancel() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("cut off: %v", err)
	}
	var sum int
	if err := conn.QueryRow(t.Context(), `select sum(on_hand) from stock`).Scan(&sum); err != nil || sum != 3 {
		t.Errorf("the sum is %d, %v", sum, err)
	}
	if err := s.Reindex(t.Context(), "stock", nil); err != nil {
		t.Error(err)
	}
}

func TestReindexRefuses(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	blocks := history(100)
	apply(t, s, blocks...)
	if err := s.Reindex(t.Context(), "nothing", nil); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("no such projection: %v", err)
	}
	var second error
	asked := false
	err := s.Reindex(t.Context(), "stock", func(p store.Progress) {
		if asked || p.Done {
			return
		}
		asked = true
		second = s.Reindex(t.Context(), "stock", nil)
		if err := s.Rewind(t.Context(), blocks[100].Number); err != nil { // further back than anyone expects
			t.Error(err)
		}
	})
	if !errors.Is(err, ledger.ErrReorg) {
		t.Errorf("after a deep reorganisation: %v", err)
	}
	if !errors.Is(second, journal.ErrConflict) {
		t.Errorf("a second at the same time: %v", second)
	}
}

func TestReindexOfNothing(t *testing.T) {
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

// What another version folded is named, also when there was no such projection yet.
func TestStale(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	apply(t, s, history(1)...)
	run(t, storetest.Connect(t, url), `update projections set version = 0 where name = 'orders'`, `delete from projections where name = 'devices'`)
	if err := store.Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	stale, err := s.Stale(t.Context())
	if err != nil || fmt.Sprint(stale) != "[orders devices]" {
		t.Fatalf("stale %q, %v", stale, err)
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
