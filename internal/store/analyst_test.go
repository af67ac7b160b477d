package store_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

// The questions of docs/database.md, on one order that was delivered and one that was not.
func TestViewsAnswer(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	shelf := journal.Address{0x51}
	events := journey(first)
	events[0] = append(events[0], placed(second),
		ledger.Event{Name: "DeviceEnrolled", Device: shelf, Payload: &ledger.DeviceEnrolled{Device: shelf, Scheme: journal.P256, Role: journal.Shelf, Site: 3, ValidUntil: noon}},
		ledger.Event{Name: "StockMoved", Payload: &ledger.StockMoved{Centre: 3, GTIN: 4006381333931, Move: ledger.Receive, Quantity: 9, Movements: 1, Agreed: 0, OnHand: 9, Reserved: 2}},
		ledger.Event{Name: "SegmentAccepted", Device: shelf, Payload: &ledger.SegmentAccepted{Device: shelf, Epoch: 1, Count: 60, T0: noon, T1: noon}},
		ledger.Event{Name: "DiscrepancyOpened", Device: shelf, Payload: &ledger.DiscrepancyOpened{Centre: 3, GTIN: 4006381333931, Device: shelf, Counted: 7, Expected: 9, Movements: 1}},
		ledger.Event{Name: "ReadingTaken", Device: shelf, Payload: &ledger.ReadingTaken{Device: shelf, Place: journal.Place{Epoch: 1, Seq: 60}, Kind: "heartbeat", Time: noon}},
		ledger.Event{Name: "ReadingIgnored", Device: shelf, Order: second, Payload: &ledger.ReadingIgnored{
			ReadingTaken: ledger.ReadingTaken{Device: shelf, Place: journal.Place{Epoch: 1, Seq: 61}, Kind: "cycle_counting", Time: noon.Add(time.Hour)}, Reason: "TooLate",
		}})
	apply(t, storetest.Open(t, url), chain(ledger.Block{}, 0, events...)...)
	conn := storetest.Connect(t, url)
	for q, want := range map[string]string{
		`select string_agg(concat_ws(' ', status, orders, price), ', ' order by status) from orders_by_status`:                                              "placed 1 18446744073709551615, settled 1 18446744073709551615",
		`select concat_ws(' ', centre, gtin, on_hand, reserved, available) from stock_on_hand`:                                                              "3 4006381333931 9 2 7",
		`select concat_ws(' ', centre, gtin, counted, expected, difference, agreed, movements) from discrepancies`:                                          "3 4006381333931 7 9 -2 0 1",
		`select concat_ws(' ', difference, number, move, quantity) from discrepancy_suspects`:                                                               "-2 1 receive 9",
		`select string_agg(what, ', ' order by block_number, log_index) from incidents`:                                                                     "count differs, reading ignored",
		`select detail ->> 'Reason' from incidents where what = 'reading ignored'`:                                                                          "TooLate",
		`select concat_ws(' ', role, site, segments, readings, steps, ignored) from device_activity where device = decode('51' || repeat('00', 19), 'hex')`: "shelf 3 4 63 1 1",
		`select concat_ws(' ', carrier, mode, deliveries, on_time) from deliveries_per_hour`:                                                                "2 drone 1 1",
		`select concat_ws(' ', status, orders, amount) from settlements_per_day`:                                                                            "settled 1 18446744073709551615",
		`select concat_ws(' ', carrier, mode, status, on_time) from parcels`:                                                                                "2 drone settled t",
		`select count(delivered_at) || ' of ' || count(*) from order_times`:                                                                                 "1 of 2",
	} {
		var got string
		if err := conn.QueryRow(t.Context(), q).Scan(&got); err != nil || got != want {
			t.Errorf("%s:\n got %q, %v\nwant %q", q, got, err, want)
		}
	}
}

func TestEveryEndIsWhenAnOrderClosed(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	var events []ledger.Event
	for _, status := range []ledger.Status{ledger.Settled, ledger.Cancelled, ledger.Refunded, ledger.Damaged, ledger.Lost, ledger.Returned} {
		id := journal.OrderID{byte(status)}
		events = append(events, placed(id), ledger.Event{Name: "OrderClosed", Order: id, Payload: &ledger.OrderClosed{ID: id, Status: status}})
	}
	apply(t, storetest.Open(t, url), chain(ledger.Block{}, 0, events)...)
	var closed string
	const q = `select concat_ws(' of ', count(closed_at), count(*)) from order_times`
	if err := storetest.Connect(t, url).QueryRow(t.Context(), q).Scan(&closed); err != nil || closed != "6 of 6" {
		t.Errorf("closed: %s, %v", closed, err)
	}
}

// What left escrow, and each delivery, is counted once, however it is told.
func TestPaymentsAndDeliveriesCountOnce(t *testing.T) {
	t.Parallel()
	part := []ledger.Event{{Name: "OrderPartRefunded", Order: first, Payload: &ledger.OrderPartRefunded{ID: first, Amount: 5}}}
	delivered := []ledger.Event{advanced(first, ledger.Delivered, journal.Accepting, drone, 3)}
	closed := func(status ledger.Status, shopper, merchant, fee uint64) []ledger.Event {
		return []ledger.Event{{Name: "OrderClosed", Order: first, Payload: &ledger.OrderClosed{ID: first, Status: status, ToShopper: shopper, ToMerchant: merchant, Fee: fee}}}
	}
	for name, test := range map[string]struct {
		after       [][]ledger.Event // the parcel has left
		deliveries  int
		settlements string
	}{
		"delivered": {[][]ledger.Event{delivered, closed(ledger.Settled, 0, 9, 1)}, 1, "settled 1 10 0 9 1"},
		"a part paid back on its way": {
			[][]ledger.Event{part, delivered, closed(ledger.Settled, 0, 4, 1)}, 1, "part refunded 1 5 5 0 0, settled 1 5 0 4 1",
		},
		"parts paid back after delivery": {[][]ledger.Event{delivered, part, part}, 1, "part refunded 1 10 10 0 0"},
		"an award to both":               {[][]ledger.Event{delivered, closed(ledger.Settled, 3, 6, 1)}, 1, "settled 1 10 3 6 1"},
		"an end that a device brought": { // told by its act, and by the payment
			[][]ledger.Event{append([]ledger.Event{advanced(first, ledger.Lost, journal.Losing, drone, 3)}, closed(ledger.Lost, 7, 0, 0)...)}, 0, "lost 1 7 7 0 0",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := storetest.URL(t)
			apply(t, storetest.Open(t, url), chain(ledger.Block{}, 0, append(journey(first)[:6], test.after...)...)...)
			const q = `select (select coalesce(sum(deliveries), 0) from deliveries_per_hour),
				(select string_agg(concat_ws(' ', status, orders, amount, to_shopper, to_merchant, fee), ', ' order by status) from settlements_per_day)`
			var deliveries int
			var settlements string
			if err := storetest.Connect(t, url).QueryRow(t.Context(), q).Scan(&deliveries, &settlements); err != nil || deliveries != test.deliveries || settlements != test.settlements {
				t.Errorf("got %d, %q, %v, want %d, %q", deliveries, settlements, err, test.deliveries, test.settlements)
			}
		})
	}
}

// Every table, view and column of ours has a comment; River's are its own.
func TestEverythingIsCommented(t *testing.T) {
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
		t.Errorf("of %d without a comment: %s, %v", all, without, err)
	}
}

func TestReaderReadsWhatIsPublic(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	if has, err := storetest.Open(t, url).HasReader(t.Context()); err != nil || !has {
		t.Fatalf("the role is there: %v, %v", has, err)
	}
	conn := storetest.Connect(t, url)
	rows, err := conn.Query(t.Context(), `select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')`)
	if err != nil {
		t.Fatal(err)
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	run(t, conn, `set role `+store.Reader)
	may := "blocks cursor events logs orders order_steps stock stock_movements devices projections orders_by_status order_times parcels " +
		"deliveries_per_hour settlements_per_day stock_on_hand discrepancies discrepancy_suspects incidents device_activity quotes_standing"
	for _, name := range names {
		_, err := conn.Exec(t.Context(), fmt.Sprintf(`select * from %s limit 1`, name))
		var refused *pgconn.PgError
		if denied := errors.As(err, &refused) && refused.Code == "42501"; denied == strings.Contains(" "+may+" ", " "+name+" ") {
			t.Errorf("read %s: %v", name, err)
		}
	}
	if _, err := conn.Exec(t.Context(), `delete from orders`); err == nil {
		t.Error("it may delete")
	}
}

// A database whose owner may not make roles is migrated all the same; the role gets its rights once somebody else has made it.
func TestMigrateWithoutTheRightToMakeRoles(t *testing.T) {
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
	if err := store.Migrate(t.Context(), url+separator+"options=-c%20role%3D"+owner); err != nil {
		t.Fatal(err)
	}
	var made string
	if err := conn.QueryRow(t.Context(), `select tableowner::text from pg_tables where tablename = 'orders'`).Scan(&made); err != nil || made != owner {
		t.Errorf("orders is %s's, %v", made, err)
	}
}
