package main

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/bindings" //nolint:depguard // it emits what our contracts would
	"github.com/waybill/waybill/internal/ledger"
)

const (
	ownOrders   = 10_000
	ownTogether = 25 // orders whose steps share a transaction
	ownEvents   = 12 // of an order
	ownSteps    = 9
)

// BenchmarkBackfillOwnContracts fills a database, projections and feeds too, from a chain on which 10,000 orders went the whole way: a
// contract emits what ours would, bit for bit, in as many blocks as it takes them.
func BenchmarkBackfillOwnContracts(b *testing.B) {
	node, postgres := benchNode(b), benchPostgres(b)
	at := node.deploy(replayed())
	for first := range ownOrders / ownTogether {
		for stage := range stages {
			var records []byte
			for i := range ownTogether {
				records = append(records, journeyOf(b, at, first*ownTogether+i, stage)...)
			}
			node.send(&at, records)
			node.ask(nil, "evm_mine")
		}
	}
	if got := node.count(at); got != ownOrders*ownEvents {
		b.Fatalf("%d events", got)
	}
	for b.Loop() {
		say("from Anvil, events of our contracts with all projections")
		var rates, sizes []float64
		var costs [3][]float64
		for range benchRounds {
			db := postgres.database()
			m := measure(b, node, postgres, db, fmt.Sprintf("-backfill.own=%s,%s,%s", at, at, at))
			postgres.with(db, func(c *pgx.Conn) error { return checkOwn(b, c) })
			rates, sizes = append(rates, ownOrders*ownEvents/m.seconds), append(sizes, m.megabytes)
			for i, spent := range m.spent {
				costs[i] = append(costs[i], float64(spent.Microseconds())/(ownOrders*ownEvents))
			}
		}
		b.Logf("%.0f events/s, %.0f MB", rates, sizes)
		figure("events_per_s_own_contracts", median(rates), "1/s")
		figure("peak_rss_own_contracts_mb", slices.Max(sizes), "MB")
		costFigures(costs, "_own_contracts")
	}
}

// checkOwn wants every order settled, by all its steps.
func checkOwn(b *testing.B, c *pgx.Conn) error {
	b.Helper()
	var orders, events, steps int
	const q = `select (select count(*) from orders where status = 'settled'), (select count(*) from events), (select count(*) from order_steps)`
	if err := c.QueryRow(b.Context(), q).Scan(&orders, &events, &steps); err != nil {
		return err
	}
	if want := ownOrders; orders != want || events != want*ownEvents || steps != want*ownSteps {
		b.Fatalf("%d orders settled of %d, %d events, %d steps", orders, want, events, steps)
	}
	return nil
}

// replayed is the code of a contract that emits the logs it is called with: a word that counts the topics, four topics, the data's
// length, the data; and again, until the input ends.
func replayed() string {
	code := "6000" + "5b" + // p = 0; next:
		"8060a00135" + "808260c001600037" + // data to memory: p, length
		"8135" // how many topics
	const choices, log = 2 * 8, 5
	at := len(code)/2 + choices + 6 // where the first log begins
	size := func(topics int) int { return 2 + log*topics + 4 + 4 }
	end := at + size(2) + size(3) + size(4)
	code += fmt.Sprintf("80600214%s57", push(at)) + fmt.Sprintf("80600314%s57", push(at+size(2))) + push(at+size(2)+size(3)) + "56" + "0000"
	for topics := 2; topics <= 4; topics++ {
		code += "5b50"
		for i := topics; i >= 1; i-- {
			code += fmt.Sprintf("%02x60%02x0135", 0x81+topics-i, 32*i)
		}
		code += fmt.Sprintf("%02x6000%02x", 0x80+topics, 0xa0+topics) + push(end) + "56"
	}
	return code + "5b" + "0160c001" + "368110" + "6002" + "57" + "00"
}

func push(n int) string { return fmt.Sprintf("61%04x", n) }

const stages = 6

// journeyOf is what our contracts emit for an order at one stage of its way.
func journeyOf(b testing.TB, at journal.Address, n, stage int) (out []byte) {
	b.Helper()
	id, device := [32]byte{1, byte(n >> 8), byte(n)}, common.Address{2, byte(stage)}
	shopper, merchant := common.Address{3, byte(n)}, common.Address{4}
	self, price, none := common.Address(at), big.NewInt(11_500_000), new(big.Int)
	emit := func(contract abi.ABI, name string, values ...any) {
		out = append(out, record(b, contract, name, values)...)
	}
	orders, centres := bindings.NewOrders().GetABI(), bindings.NewCentres().GetABI()
	shipments := bindings.NewShipments().GetABI()
	moved := func(move uint8) {
		emit(centres, "StockMoved", uint16(1), uint64(4006381333931), id, move, uint64(1), device, [32]byte{7: 1})
	}
	// From the high end: since 4 bytes, vehicle 2, carrier 2, marks 1, centre 2, status 1, shopper 20.
	advanced := func(status ledger.Status, kind journal.Kind, handover uint8) {
		state := [32]byte{3: 1, 7: 2, 8: handover, 10: 1, 11: uint8(status), 12: 3, 13: byte(n)}
		reading := [32]byte{0: uint8(kind), 5: 1, 10: 0x20, 14: 3}
		// From the high end: device 20 bytes, epoch 4, seq 8.
		place := [32]byte{0: device[0], 1: device[1], 23: 1, 30: byte(n >> 8), 31: byte(n)}
		emit(orders, "OrderAdvanced", id, device, uint8(status), state, reading, place)
	}
	switch stage {
	case 0:
		ends := big.NewInt(1_796_000_000)
		terms := bindings.IOrdersTerms{
			Merchant: merchant, Shopper: shopper, Token: common.Address{7}, Price: price, Zone: 10, ValidUntil: ends, PackBy: ends, DeliverBy: ends,
			Weight: 370, Size: 1480, PriceWeight: 1, TimeWeight: 100, MaxParcels: 1, Proof: 1, Policy: ledger.NoClaims, Commitment: [32]byte{8},
			Nonce: uint64(n), Lines: []bindings.IOrdersLine{{Gtin: 4006381333931, Quantity: 1, Amount: 11_500_000}},
		}
		emit(orders, "OrderPlaced", id, shopper, merchant, big.NewInt(1), terms)
		moved(1)
	case 1:
		advanced(ledger.Confirmed, journal.Counting, 0)
	case 2:
		advanced(ledger.Picked, journal.Picking, 0)
		moved(3)
	case 3:
		advanced(ledger.Packed, journal.Packing, 0)
		emit(shipments, "ShipmentAssigned", self, id, uint16(2), uint8(ledger.Drone), uint16(1), uint32(10), uint64(300), uint32(1800), big.NewInt(9), none, uint16(5))
		advanced(ledger.Assigned, journal.Packing, 0)
	case 4:
		advanced(ledger.Assigned, journal.Departing, 1)
		advanced(ledger.Departed, journal.Departing, 3)
	case 5:
		advanced(ledger.Delivered, journal.Accepting, 3)
		emit(orders, "OrderClosed", id, uint8(ledger.Settled), device, common.Address{7}, none, price, none, uint8(0))
	}
	return out
}

// record is a log as replayed wants it.
func record(b testing.TB, contract abi.ABI, name string, values []any) []byte {
	b.Helper()
	e := contract.Events[name]
	topics, rest := []common.Hash{e.ID}, []any{}
	for i, in := range e.Inputs {
		if !in.Indexed {
			rest = append(rest, values[i])
			continue
		}
		word, err := abi.Arguments{{Type: in.Type}}.Pack(values[i])
		if err != nil {
			b.Fatalf("%s %s: %v", name, in.Name, err)
		}
		topics = append(topics, common.Hash(word))
	}
	data, err := e.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		b.Fatalf("%s: %v", name, err)
	}
	out := common.BigToHash(big.NewInt(int64(len(topics)))).Bytes()
	for i := range 4 {
		if i < len(topics) {
			out = append(out, topics[i][:]...)
		} else {
			out = append(out, make([]byte, 32)...)
		}
	}
	out = append(out, common.BigToHash(big.NewInt(int64(len(data)))).Bytes()...)
	return append(out, data...)
}
