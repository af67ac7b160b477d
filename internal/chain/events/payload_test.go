package events_test

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// TestPackedWords decodes words that are written here by the definitions in the contracts' interfaces. The differential
// test cannot find a wrong bit range in mapping.toml, because both of its decoders are generated from that file.
func TestPackedWords(t *testing.T) {
	t.Parallel()
	const (
		device = "000000000000000000000000d0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3"
		id     = "1100000000000000000000000000000000000000000000000000000000002200"
		// parcel 8 bits, zero 152, epoch 32, seq 64
		place = "02" + "00000000000000000000000000000000000000" + "00000005" + "000000000000002a"
		// kind 8, (8 unused here), time 64, lat 32, lon 32, the rest
		reading = "05" + "ff" + "000001a3185c5007" + "1dcd6500" + "ffffff85" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		// since 32, vehicle 16, mode 2, carrier 14, centre 16, marks or pick-up 8, hand-over 2, booked 1, status 5, shopper
		// 160
		assigned = "6b49d200" + "1234" + "c007" + "0102" + "18" + "a5" + "5555555555555555555555555555555555555555"
		packed   = "6b49d200" + "0000" + "0000" + "0102" + "7f" + "24" + "5555555555555555555555555555555555555555"
	)
	order, parcel := journal.OrderID{0x11, 30: 0x22}, journal.OrderID{0x11, 30: 0x22, 31: 2}
	from := journal.Address(unhex(t, device)[12:])
	at := time.UnixMilli(1_800_000_000_007).UTC()
	since := time.Unix(1_800_000_000, 0).UTC()
	position := journal.Place{Epoch: 5, Seq: 42}
	taken := ledger.ReadingTaken{Device: from, Place: position, Kind: "departing", Time: at}
	for _, c := range []struct {
		event        string
		topics, data []string
		order        journal.OrderID // of the event
		want         any
	}{
		{
			"OrderAdvanced",
			[]string{id, device, uintWord("05")},
			[]string{assigned, reading, place},
			parcel,
			&ledger.OrderAdvanced{
				ID: parcel, Status: ledger.Assigned, Device: from, Kind: journal.Departing, Time: at, Lat: 500_000_000, Lon: -123,
				Centre: 0x102, Carrier: 7, Pickup: 24, Handover: 2, Number: 0x1234, Since: since, Place: position,
			},
		},
		{
			"OrderAdvanced",
			[]string{id, device, uintWord("04")},
			[]string{packed, reading, place},
			parcel,
			&ledger.OrderAdvanced{
				ID: parcel, Status: ledger.Packed, Device: from, Kind: journal.Departing, Time: at, Lat: 500_000_000, Lon: -123,
				Centre: 0x102, Since: since, Place: position,
			},
		},
		{"ReadingTaken", []string{id, device}, []string{reading, place}, journal.OrderID{}, &taken},
		{
			// no error has this selector
			"ReadingIgnored",
			[]string{id, device},
			[]string{reading, place, "ffffffff" + strings.Repeat("0", 56)},
			parcel,
			&ledger.ReadingIgnored{ReadingTaken: taken, Aux: 0xaaaaaaaaaaaa},
		},
		{
			"SegmentAccepted",
			[]string{device, device},
			// epoch 32, firstSeq 64, count 32, t0 48, t1 48, zeros 32
			[]string{"00000005" + "000000000000002a" + "0000003c" + "01a3185c5007" + "01a3185c50ff" + "00000000", id, id},
			journal.OrderID{},
			&ledger.SegmentAccepted{
				Device: from, Epoch: 5, FirstSeq: 42, Count: 60, T0: at, T1: at.Add(0xf8 * time.Millisecond),
			},
		},
		{
			"OrderClosed",
			[]string{id, uintWord("0d"), device},
			[]string{uintWord("02"), device, uintWord("07"), uintWord("08"), uintWord("09"), uintWord("01")},
			parcel,
			&ledger.OrderClosed{
				ID: parcel, Status: ledger.Cancelled, By: from, ToShopper: journal.AmountOf(7),
				ToMerchant: journal.AmountOf(8), Fee: journal.AmountOf(9), Credited: true,
			},
		},
		{
			"StockMoved",
			[]string{id, uintWord("0102"), uintWord("09")},
			[]string{uintWord("03"), uintWord("04"), device, stockWord(8, 3, 2, 6, 5, at)},
			order,
			&ledger.StockMoved{
				Centre: 0x102, GTIN: 9, Order: order, Move: ledger.Pick, Quantity: 4, Device: from,
				OnHand: 8, Reserved: 3, Confirmed: 2, Movements: 6, Agreed: 5, MovedAt: at,
			},
		},
	} {
		l := ledger.Log{Topics: []journal.Hash{journal.Hash(events.Topic(c.event))}, Data: unhex(t, c.data...)}
		for _, topic := range c.topics {
			l.Topics = append(l.Topics, journal.Hash(unhex(t, topic)))
		}
		var d events.Decoder
		got, err := d.Event(&l)
		if err != nil || !reflect.DeepEqual(got.Payload, c.want) || got.Order != c.order {
			t.Errorf("%s of %s: %v\n got %+v\nwant %+v of %s", c.event, got.Order, err, got.Payload, c.want, c.order)
		}
	}
}

// uintWord returns an ABI word with these low digits.
func uintWord(digits string) string { return strings.Repeat("0", 64-len(digits)) + digits }

// stockWord returns the stock of an item as the contract packs it: from the low end onHand, reserved and confirmed of
// 42 bits, movements and agreed of 41 bits, movedAt of 48 bits.
func stockWord(onHand, reserved, confirmed, movements, agreed int64, movedAt time.Time) string {
	word := new(big.Int)
	for _, field := range []struct {
		bits  uint
		value int64
	}{{48, movedAt.UnixMilli()}, {41, agreed}, {41, movements}, {42, confirmed}, {42, reserved}, {42, onHand}} {
		word.Or(word.Lsh(word, field.bits), big.NewInt(field.value))
	}
	return fmt.Sprintf("%064x", word)
}

func unhex(t *testing.T, words ...string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.Join(words, ""))
	if err != nil || len(b) != 32*len(words) {
		t.Fatalf("%d bytes of %d words: %v", len(b), len(words), err)
	}
	return b
}

// An event that none of Waybill's contracts declares keeps its topics and data.
func TestUnknownEvent(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		topics []journal.Hash
		data   []byte
		want   string
	}{
		{nil, nil, `{"data":"","topics":null}`},
		{
			[]journal.Hash{{31: 1}},
			[]byte{0xab},
			`{"data":"0xab","topics":["0x` + uintWord("01") + `"]}`,
		},
	} {
		l := ledger.Log{Address: journal.Address{1}, Tx: journal.Hash{2}, Log: 3, Topics: c.topics, Data: c.data}
		want := ledger.Event{Name: "Unknown", Address: l.Address, Tx: l.Tx, Log: 3, Data: []byte(c.want)}
		var d events.Decoder
		got, err := d.Event(&l)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v\n got %+v %s\nwant %+v %s", err, got, got.Data, want, want.Data)
		}
	}
}
