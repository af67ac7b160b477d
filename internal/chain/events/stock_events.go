package events

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// stockPayload is the payload of an event of a centre's stock; nil for other events.
func stockPayload(name string, l *types.Log) (any, error) {
	switch name {
	case "StockMoved":
		e, err := centres.UnpackStockMovedEvent(l)
		if err != nil {
			return nil, err
		}
		return stockMoved(&ledger.StockMoved{
			Centre: e.Centre, GTIN: e.Gtin, Order: e.Order, Move: ledger.Move(e.Move), Quantity: e.Quantity, Device: journal.Address(e.Device),
		}, e.Stock), nil
	case "DiscrepancyOpened":
		e, err := centres.UnpackDiscrepancyOpenedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DiscrepancyOpened{
			Centre: e.Centre, GTIN: e.Gtin, Device: journal.Address(e.Device), Counted: e.Counted, Expected: e.Expected,
			Agreed: e.Agreed, Movements: e.Movements,
		}, nil
	}
	return nil, nil // nil is what the payload of another event is
}

// stockMoved adds what the slot says, 64 bits each from the low end: onHand, reserved, movements, agreed.
func stockMoved(m *ledger.StockMoved, slot [32]byte) *ledger.StockMoved {
	m.OnHand, m.Reserved = binary.BigEndian.Uint64(slot[24:]), binary.BigEndian.Uint64(slot[16:])
	m.Movements, m.Agreed = binary.BigEndian.Uint64(slot[8:]), binary.BigEndian.Uint64(slot[:])
	return m
}
