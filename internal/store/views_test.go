package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestViews queries each view of docs/database.md, with a delivered and a placed order.
func TestViews(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	shelf := journal.Address{0x51}
	events := journey(first)
	events[0] = append(events[0], placed(second),
		deviceEvent("DeviceEnrolled", shelf, &ledger.DeviceEnrolled{
			Device: shelf, Scheme: journal.P256, Role: journal.Shelf, Site: 3, ValidUntil: noon,
		}),
		stockMoved(ledger.StockMoved{
			Centre: 3, GTIN: 4006381333931, Move: ledger.Receive, Quantity: 9, Movements: 3, OnHand: 9, Reserved: 4,
			MovedAt: noon.Add(-time.Hour),
		}),
		stockMoved(ledger.StockMoved{
			Centre: 3, GTIN: 4006381333931, Move: ledger.Confirm, Order: first, Quantity: 2, Movements: 3, OnHand: 9,
			Reserved: 4, Confirmed: 2, MovedAt: noon.Add(-time.Hour),
		}),
		deviceEvent("SegmentAccepted", shelf, &ledger.SegmentAccepted{
			Device: shelf, Epoch: 1, Count: 60, T0: noon, T1: noon,
		}),
		deviceEvent("DiscrepancyOpened", shelf, &ledger.DiscrepancyOpened{
			Centre: 3, GTIN: 4006381333931, Device: shelf, Counted: 7, Expected: 9, Agreed: 2, Movements: 3,
		}),
		deviceEvent("ReadingTaken", shelf, &ledger.ReadingTaken{
			Device: shelf, Place: journal.Place{Epoch: 1, Seq: 60}, Kind: "heartbeat", Time: noon,
		}),
		ledger.Event{Name: "ReadingIgnored", Device: shelf, Order: second, Payload: &ledger.ReadingIgnored{
			ReadingTaken: ledger.ReadingTaken{
				Device: shelf, Place: journal.Place{Epoch: 1, Seq: 61}, Kind: "cycle_counting", Time: noon.Add(time.Hour),
			},
			Reason: "TooLate",
		}})
	apply(t, storetest.Open(t, url), chain(ledger.Block{}, 0, events...)...)
	conn := storetest.Connect(t, url)
	for _, test := range []struct{ columns, from, want string }{
		{
			`string_agg(concat_ws(' ', status, orders, price), ', ' order by status)`, `orders_by_status`,
			"placed 1 79228162514264337593543950335, settled 1 79228162514264337593543950335",
		},
		{
			`concat_ws(' ', centre, gtin, on_hand, reserved, confirmed, available, changed_at - moved_at)`, `stock_on_hand`,
			"3 4006381333931 9 4 2 5 01:00:10",
		},
		{
			`concat_ws(' ', centre, gtin, counted, expected, difference, agreed, movements)`, `discrepancies`,
			"3 4006381333931 7 9 -2 2 3",
		},
		{`concat_ws(' ', difference, number, move, quantity)`, `discrepancy_suspects`, "-2 3 receive 9"},
		{
			`string_agg(what, ', ' order by block_number, log_index)`, `exceptions`,
			"count differs, reading ignored",
		},
		{`detail ->> 'Reason'`, `exceptions where what = 'reading ignored'`, "TooLate"},
		{
			`concat_ws(' ', role, site, segments, readings, steps, ignored)`,
			`device_activity where device = decode('51' || repeat('00', 19), 'hex')`, "shelf 3 4 63 1 1",
		},
		{`concat_ws(' ', carrier, mode, deliveries, on_time)`, `deliveries_per_hour`, "2 drone 1 1"},
		{`concat_ws(' ', status, orders, amount)`, `settlements_per_day`, "settled 1 79228162514264337593543950335"},
		{`concat_ws(' ', carrier, mode, status, on_time)`, `parcels`, "2 drone settled t"},
		{`count(delivered_at) || ' of ' || count(*)`, `order_times`, "1 of 2"},
	} {
		var got string
		q := `select ` + test.columns + ` from ` + test.from
		if err := conn.QueryRow(t.Context(), q).Scan(&got); err != nil || got != test.want {
			t.Errorf("%s:\n got %q, %v\nwant %q", q, got, err, test.want)
		}
	}
}

// TestOrderTimes_closedAt checks that closed_at is set for every final status.
func TestOrderTimes_closedAt(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	var events []ledger.Event
	for _, status := range []ledger.Status{
		ledger.Settled, ledger.Cancelled, ledger.Refunded, ledger.Damaged, ledger.Lost, ledger.Returned,
	} {
		id := journal.OrderID{byte(status)}
		events = append(events, placed(id), orderClosed(ledger.OrderClosed{ID: id, Status: status}))
	}
	apply(t, storetest.Open(t, url), chain(ledger.Block{}, 0, events)...)
	var closed string
	const q = `select concat_ws(' of ', count(closed_at), count(*)) from order_times`
	if err := storetest.Connect(t, url).QueryRow(t.Context(), q).Scan(&closed); err != nil || closed != "6 of 6" {
		t.Errorf("%s orders have closed_at, %v; want 6 of 6", closed, err)
	}
}

// TestViews_countOnce checks that the views count each payment and each delivery once, also if two events report it.
func TestViews_countOnce(t *testing.T) {
	t.Parallel()
	part := []ledger.Event{{
		Name: "OrderPartRefunded", Order: first, Payload: &ledger.OrderPartRefunded{ID: first, Amount: journal.AmountOf(5)},
	}}
	delivered := []ledger.Event{advanced(first, ledger.Delivered, journal.Accepting, drone, 3)}
	lost := advanced(first, ledger.Lost, journal.Losing, drone, 3)
	closed := func(status ledger.Status, shopper, merchant, fee uint64) []ledger.Event {
		return []ledger.Event{orderClosed(ledger.OrderClosed{
			ID: first, Status: status, ToShopper: journal.AmountOf(shopper), ToMerchant: journal.AmountOf(merchant),
			Fee: journal.AmountOf(fee),
		})}
	}
	for name, test := range map[string]struct {
		after       [][]ledger.Event // blocks after the departure
		deliveries  int
		settlements string
	}{
		"delivered": {[][]ledger.Event{delivered, closed(ledger.Settled, 0, 9, 1)}, 1, "settled 1 10 0 9 1"},
		"partial refund before delivery": {
			[][]ledger.Event{part, delivered, closed(ledger.Settled, 0, 4, 1)},
			1,
			"part refunded 1 5 5 0 0, settled 1 5 0 4 1",
		},
		"partial refunds after delivery": {[][]ledger.Event{delivered, part, part}, 1, "part refunded 1 10 10 0 0"},
		"award to both": {
			[][]ledger.Event{delivered, closed(ledger.Settled, 3, 6, 1)},
			1,
			"settled 1 10 3 6 1",
		},
		"lost": { // an event of the device's act and an event of the payment
			[][]ledger.Event{append([]ledger.Event{lost}, closed(ledger.Lost, 7, 0, 0)...)}, 0, "lost 1 7 7 0 0",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := storetest.URL(t)
			apply(t, storetest.Open(t, url), chain(ledger.Block{}, 0, append(journey(first)[:6], test.after...)...)...)
			const q = `select (select coalesce(sum(deliveries), 0) from deliveries_per_hour), (
				select string_agg(
					concat_ws(' ', status, orders, amount, to_shopper, to_merchant, fee), ', ' order by status)
				from settlements_per_day)`
			var deliveries int
			var settlements string
			err := storetest.Connect(t, url).QueryRow(t.Context(), q).Scan(&deliveries, &settlements)
			if err != nil || deliveries != test.deliveries || settlements != test.settlements {
				t.Errorf("%d deliveries, settlements %q, %v; want %d, %q", deliveries, settlements, err,
					test.deliveries, test.settlements)
			}
		})
	}
}

// TestSchema_hasComments checks that every table, view and column has a comment, except River's.
func TestSchema_hasComments(t *testing.T) {
	t.Parallel()
	const q = `
		select count(*), coalesce(string_agg(d.name, ', ' order by d.name) filter (where d.comment is null), '')
		from pg_class c cross join lateral (
			select c.relname::text as name, obj_description(c.oid, 'pg_class') as comment
			union all
			select c.relname || '.' || a.attname, col_description(c.oid, a.attnum)
			from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		) d
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and c.relname not like 'river\_%'`
	var all int
	var without string
	err := storetest.Connect(t, storetest.URL(t)).QueryRow(t.Context(), q).Scan(&all, &without)
	if err != nil || all < 300 || without != "" {
		t.Errorf("%d tables, views and columns, want at least 300; without a comment: %q, %v", all, without, err)
	}
}

// TestReader checks that the role may read exactly the tables and views listed here, and may not write.
func TestReader(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	if has, err := storetest.Open(t, url).HasReader(t.Context()); err != nil || !has {
		t.Fatalf("HasReader returns %v, %v; want true", has, err)
	}
	conn := storetest.Connect(t, url)
	const q = `select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')`
	rows, err := conn.Query(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	run(t, conn, `set role `+store.Reader)
	readable := strings.Fields(`blocks cursor events logs orders order_steps stock stock_movements devices projections
		pending_acts
		orders_by_status order_times parcels deliveries_per_hour settlements_per_day stock_on_hand discrepancies
		discrepancy_suspects exceptions device_activity quotes_standing`)
	for _, name := range names {
		_, err := conn.Exec(t.Context(), fmt.Sprintf(`select * from %s limit 1`, name))
		var refused *pgconn.PgError
		denied := errors.As(err, &refused) && refused.Code == "42501" // insufficient_privilege
		if denied == slices.Contains(readable, name) {
			t.Errorf("reading %s is denied: %t, %v", name, denied, err)
		}
	}
	if _, err := conn.Exec(t.Context(), `delete from orders`); err == nil {
		t.Error("the role may delete orders")
	}
}

// TestMigrate_withoutCreateRole checks that Migrate succeeds if the database's user may not create roles.
func TestMigrate_withoutCreateRole(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	conn := storetest.Connect(t, url)
	const owner = `waybill_plain`
	run(t, conn,
		`do $$ begin create role `+owner+` login; exception when duplicate_object or unique_violation then null; end $$`,
		`grant create on schema public to `+owner, `alter role `+owner+` connection limit -1`)
	var name string
	if err := conn.QueryRow(t.Context(), `select current_database()`).Scan(&name); err != nil {
		t.Fatal(err)
	}
	run(t, conn, `grant create, temporary on database `+name+` to `+owner)
	separator := "?"
	if strings.Contains(url, "?") {
		separator = "&"
	}
	if err := store.Migrate(t.Context(), url+separator+"options=-c%20role%3D"+owner, nil); err != nil {
		t.Fatal(err)
	}
	var got string
	const q = `select tableowner::text from pg_tables where tablename = 'orders'`
	if err := conn.QueryRow(t.Context(), q).Scan(&got); err != nil || got != owner {
		t.Errorf("the owner of orders is %q, %v; want %s", got, err, owner)
	}
}
