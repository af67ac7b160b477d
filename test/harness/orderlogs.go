package harness

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// OrderStages is the number of stages of OrderLogs.
const OrderStages = 6

// OrderLogs returns the logs that the contracts of Waybill emit for order n at a stage, 0 to OrderStages-1, as input of
// Replayer. at is the address that the logs name as shipments contract.
func OrderLogs(t testing.TB, at journal.Address, n, stage int) (out []byte) {
	t.Helper()
	// Every fifth order has the same device. The positions of a device must grow on a chain, and the first five orders may
	// reach a stage in any order.
	id, device := [32]byte{1, byte(n >> 8), byte(n)}, common.Address{2, byte(stage), byte(n % 5)}
	shopper, merchant := common.Address{3, byte(n)}, common.Address{4}
	self, price, none := common.Address(at), big.NewInt(11_500_000), new(big.Int)
	emit := func(contract abi.ABI, name string, values ...any) {
		out = append(out, encodeLog(t, contract, name, values)...)
	}
	orders, centres := bindings.NewOrders().GetABI(), bindings.NewCentres().GetABI()
	shipments := bindings.NewShipments().GetABI()
	// state is the packed state of the contract, most significant byte first: since 4 bytes, vehicle 2, mode and carrier
	// 2, centre 2, marks or pick-up 1, signatures of the hand-over and status 1, shopper 20.
	advanced := func(status ledger.Status, kind journal.Kind, handover uint8) {
		state := [32]byte{3: 1, 7: 2, 9: 1, 11: handover<<6 | uint8(status), 12: 3, 13: byte(n)}
		reading := [32]byte{0: uint8(kind), 5: 1, 10: 0x20, 14: 3}
		// Most significant byte first: parcel 1 byte, zero 19, epoch 4, seq 8.
		place := [32]byte{23: 1, 30: byte(n >> 8), 31: byte(n)}
		emit(orders, "OrderAdvanced", id, device, uint8(status), state, reading, place)
	}
	switch stage {
	case 0:
		ends := big.NewInt(1_796_000_000)
		terms := bindings.IOrdersTerms{
			Merchant: merchant, Shopper: shopper, Token: common.Address{7}, Price: price, Zone: 10, ValidUntil: ends,
			PackBy: ends, DeliverBy: ends, PriceWeight: 1, TimeWeight: 100, MaxParcels: 1,
			Proof: 1, Policy: ledger.NoClaims, Commitment: [32]byte{8}, Nonce: uint64(n),
			Lines: []bindings.IOrdersLine{{Gtin: 4006381333931, Quantity: 1, Amount: price, Grams: 370, Volume: 1480}},
		}
		emit(orders, "OrderPlaced", id, shopper, merchant, big.NewInt(1), terms)
	case 1:
		advanced(ledger.Confirmed, journal.Counting, 0)
	case 2:
		advanced(ledger.Picked, journal.Picking, 0)
		emit(centres, "StockMoved", id, uint16(1), uint64(4006381333931), uint8(3), uint64(1), device, [32]byte{31: 50})
	case 3:
		advanced(ledger.Packed, journal.Packing, 0)
		emit(shipments, "ShipmentAssigned", id, self, uint16(2), uint8(0), uint8(ledger.Drone), uint16(1), uint32(10),
			big.NewInt(300), uint32(1800), uint32(2400), uint32(40), big.NewInt(9), none, uint16(5))
		advanced(ledger.Assigned, journal.Packing, 0)
	case 4:
		advanced(ledger.Assigned, journal.Departing, 1)
		advanced(ledger.Departed, journal.Departing, 3)
	case 5:
		advanced(ledger.Delivered, journal.Accepting, 3)
		emit(orders, "OrderClosed", id, uint8(ledger.Settled), device, uint8(0), common.Address{7}, none, price, none,
			uint8(0))
	}
	return out
}

// encodeLog encodes a log as Replayer decodes it.
func encodeLog(t testing.TB, contract abi.ABI, name string, values []any) []byte {
	t.Helper()
	e := contract.Events[name]
	topics, rest := []common.Hash{e.ID}, []any{}
	for i, in := range e.Inputs {
		if !in.Indexed {
			rest = append(rest, values[i])
			continue
		}
		word, err := abi.Arguments{{Type: in.Type}}.Pack(values[i])
		if err != nil {
			t.Fatalf("%s %s: %v", name, in.Name, err)
		}
		topics = append(topics, common.Hash(word))
	}
	data, err := e.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
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
