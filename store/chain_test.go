package store_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
	"github.com/waybill/waybill/store/storetest"
)

// What people read with psql follows reorganisations too.
func TestViewsShowWhatStands(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	device := ledger.Address{0x51}
	event := func(name string, device ledger.Address, data string, args ...any) ledger.Event {
		return ledger.Event{Name: name, Device: device, Data: json.RawMessage(fmt.Sprintf(data, args...))}
	}
	stock := func(onHand string) ledger.Event {
		return event("StockMoved", ledger.Address{}, `{"centre":1,"gtin":4006381333931,"order":"0x00","delta":1,"onHand":%s,"reserved":2}`, onHand)
	}
	quote := func(price string) ledger.Event {
		return event("QuotePosted", ledger.Address{}, `{"consumer":"0x01","carrier":2,"centre":1,"zone":7,"index":0,"quote":{"consumer":"0x01",
			"carrier":2,"centre":1,"zone":7,"mode":3,"price":%s,"transit":600,"maxWeight":2000,"validUntil":1795348800,"capacity":5}}`, price)
	}
	enrolled := event("DeviceEnrolled", device, `{"device":"0x51","scheme":2,"role":1,"site":1,"validUntil":1795348800}`)
	revoked := event("DeviceRevoked", device, `{"device":"0x51","fromSeq":"18446744073709551615"}`)

	apply(t, s, chain(ledger.Block{}, 0, []ledger.Event{stock("5"), quote("7"), enrolled}, []ledger.Event{stock(`"18446744073709551615"`), quote("8"), revoked})...)
	const now = `select (select string_agg(concat_ws(' ', centre, gtin, on_hand, reserved), ',') from stock),
		(select string_agg(concat_ws(' ', carrier, mode, price, capacity), ',') from quotes_standing),
		(select string_agg(concat_ws(' ', role, site, scheme, revoked_from), ',') from devices)`
	check := func(want ...string) {
		t.Helper()
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(t.Context()) //nolint:errcheck // only asked
		got := make([]string, 3)
		if err := conn.QueryRow(t.Context(), now).Scan(&got[0], &got[1], &got[2]); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
	check("1 4006381333931 18446744073709551615 2", "2 3 8 5", "1 1 2 18446744073709551615")
	if err := s.Rewind(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	check("1 4006381333931 5 2", "2 3 7 5", "1 1 2")
}
