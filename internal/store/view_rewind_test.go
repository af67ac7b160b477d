package store_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestRewind_views checks stock, quotes_standing, weather_latest and devices before and after a rewind.
func TestRewind_views(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	device := journal.Address{0x51}
	stock := func(onHand uint64) ledger.Event {
		return stockMoved(ledger.StockMoved{
			Centre: 1, GTIN: 4006381333931, Move: ledger.Receive, Quantity: 1, OnHand: onHand, Reserved: 2,
			Confirmed: onHand / 2, MovedAt: noon.Add(time.Duration(onHand%60) * time.Minute),
		})
	}
	quote := func(price string) ledger.Event {
		return ledger.Event{Name: "QuotePosted", Data: json.RawMessage(fmt.Sprintf(
			`{"consumer":"0x01","carrier":2,"centre":1,"zone":7,"index":0,"quote":{"consumer":"0x01",
			"carrier":2,"centre":1,"zone":7,"mode":3,"price":%s,"p50":600,"p90":900,"grams":40,
			"maxWeight":2000,"maxWind":1200,"minVisibility":1500,"validUntil":1795348800,
			"capacity":5}}`, price))}
	}
	weather := func(wind int) ledger.Event {
		return ledger.Event{Name: "WeatherRecorded", Data: json.RawMessage(fmt.Sprintf(
			`{"consumer":"0x01","centre":1,"time":"1795348800500","validUntil":1795352400,"wind":%d,"visibility":9000}`, wind))}
	}
	enrolled := deviceEvent("DeviceEnrolled", device, &ledger.DeviceEnrolled{
		Device: device, Scheme: journal.P256, Role: journal.Shelf, Site: 1, ValidUntil: noon,
	})
	revoked := deviceEvent("DeviceRevoked", device, &ledger.DeviceRevoked{
		Device: device, From: journal.Place{Epoch: 1, Seq: 1<<64 - 1},
	})
	segment := func(seq uint64) ledger.Event {
		return deviceEvent("SegmentAccepted", device, &ledger.SegmentAccepted{
			Device: device, Epoch: 1, FirstSeq: seq, Count: 2, T0: noon, T1: noon,
		})
	}
	act := ledger.Event{Name: "OrderAdvanced", Device: device, Order: first, Payload: &ledger.OrderAdvanced{
		ID: first, Status: ledger.Confirmed, Device: device, Place: journal.Place{Epoch: 1, Seq: 4}, Time: noon,
	}}

	apply(t, s, chain(ledger.Block{}, 0,
		[]ledger.Event{stock(7), stock(5), quote("7"), weather(300), enrolled, segment(0)},
		[]ledger.Event{stock(1<<64 - 1), quote("8"), weather(700), revoked, segment(2), act})...)
	const q = `select (select string_agg(concat_ws(' ', centre, gtin, on_hand, reserved, confirmed,
			extract(minute from moved_at)), ',') from stock),
		(select string_agg(concat_ws(' ', carrier, mode, price, p50, p90, grams, max_wind, min_visibility, capacity), ',')
			from quotes_standing),
		(select string_agg(concat_ws(' ', centre, wind, visibility, extract(epoch from measured_at),
			extract(epoch from valid_until)), ',') from weather_latest),
		(select string_agg(concat_ws(' ', role, site, scheme, next_seq, revoked_from), ',') from devices)`
	check := func(want ...string) {
		t.Helper()
		conn, err := pg.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(t.Context()) //nolint:errcheck // it only reads
		got := make([]string, 4)
		err = conn.QueryRow(t.Context(), q).Scan(&got[0], &got[1], &got[2], &got[3])
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %q, %v; want %q", got, err, want)
		}
	}
	check("1 4006381333931 18446744073709551615 2 9223372036854775807 15", "2 3 8 600 900 40 1200 1500 5",
		"1 700 9000 1795348800.500000 1795352400.000000",
		"shelf 1 p256 5 18446744073709551615")
	if err := s.Rewind(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	check("1 4006381333931 5 2 2 5", "2 3 7 600 900 40 1200 1500 5", "1 300 9000 1795348800.500000 1795352400.000000",
		"shelf 1 p256 2")
}
