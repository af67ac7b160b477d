package store_test

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestStock_newOrdersReserve applies new orders, which reserve stock without StockMoved: in the batch of the movement
// before, in a later one, and with two lines in two centres. A rewind and a reindex give the same rows.
func TestStock_newOrdersReserve(t *testing.T) {
	t.Parallel()
	const tea, mug = 4006381333931, 4012345678901
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	received := func(centre uint16, gtin uint64) ledger.Event {
		return stockMoved(ledger.StockMoved{
			Centre: centre, GTIN: gtin, Move: ledger.Receive, Quantity: 9, OnHand: 9, Movements: 1, MovedAt: noon,
		})
	}
	two := placed(second)
	p := *two.Payload.(*ledger.OrderPlaced)
	p.Terms.Lines = []ledger.Line{{GTIN: tea, Quantity: 3}, {GTIN: mug, Quantity: 4}}
	p.Parcels = []ledger.Parcel{
		{ID: second, Centre: 3, Lines: 1}, {ID: second.WithParcel(1), Centre: 4, Lines: 2},
	}
	two.Payload = &p
	third := placed(journal.OrderID{3})
	q := *third.Payload.(*ledger.OrderPlaced)
	q.Terms.Lines = []ledger.Line{{GTIN: mug, Quantity: 1}, {GTIN: tea, Quantity: 1}}
	third.Payload = &q
	blocks := chain(ledger.Block{}, 0,
		[]ledger.Event{received(3, tea), received(4, mug), received(3, mug), placed(first)},
		[]ledger.Event{two}, []ledger.Event{third})
	conn := storetest.Connect(t, url)
	check := func(what, movements, stock string) {
		t.Helper()
		var got [2]string
		const rows = `select
			(select string_agg(concat_ws(' ', block_number, log_index, line, centre, gtin, move, quantity, on_hand, reserved,
				number, get_byte(order_id, 0)), ', ' order by block_number, log_index, line)
				from stock_movements where move = 'reserve'),
			(select string_agg(concat_ws(' ', s.centre, s.gtin, s.on_hand, s.reserved, m.number, s.moved_at = m.moved_at), ', '
				order by s.centre, s.gtin) from stock s join stock_movements m using (block_number, log_index, line))`
		if err := conn.QueryRow(t.Context(), rows).Scan(&got[0], &got[1]); err != nil {
			t.Fatal(err)
		}
		if got[0] != movements || got[1] != stock {
			t.Errorf("%s: got movements %q\nand stock %q\nwant %q\nand %q", what, got[0], got[1], movements, stock)
		}
	}
	const (
		early = "10 3 0 3 4006381333931 reserve 2 9 2 2 1"
		both  = early + ", 11 0 0 3 4006381333931 reserve 3 9 5 3 2, 11 0 1 4 4012345678901 reserve 4 9 4 2 2"
		all   = both + ", 12 0 0 3 4012345678901 reserve 1 9 1 2 3, 12 0 1 3 4006381333931 reserve 1 9 6 4 3"
		after = "3 4006381333931 9 6 4 t, 3 4012345678901 9 1 2 t, 4 4012345678901 9 4 2 t"
	)
	apply(t, s, blocks[0])
	check("after the first order", early, "3 4006381333931 9 2 2 t, 3 4012345678901 9 0 1 t, 4 4012345678901 9 0 1 t")
	apply(t, s, blocks[1:]...)
	check("after all orders", all, after)
	if err := s.Rewind(t.Context(), 11); err != nil {
		t.Fatal(err)
	}
	check("after a rewind", both, "3 4006381333931 9 5 3 t, 3 4012345678901 9 0 1 t, 4 4012345678901 9 4 2 t")
	apply(t, s, blocks[2])
	run(t, conn, `update stock_movements set reserved = 0 where line = 1`, `update stock set reserved = 0`)
	if err := s.Reindex(t.Context(), "stock", nil); err != nil {
		t.Fatal(err)
	}
	check("after a reindex", all, after)
}
