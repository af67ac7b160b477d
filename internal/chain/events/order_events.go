package events

import (
	"encoding/binary"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// orderPayload is the payload of an event that moves an order; nil for other events.
func orderPayload(name string, l *types.Log) (any, error) {
	switch name {
	case "OrderPlaced":
		e, err := orders.UnpackOrderPlacedEvent(l)
		if err != nil {
			return nil, err
		}
		return placed(e.Id, termsFrom(e.Terms), common.BigToHash(e.Parcels)), nil
	case "OrderAdvanced":
		e, err := orders.UnpackOrderAdvancedEvent(l)
		if err != nil {
			return nil, err
		}
		return advanced(e.Id, journal.Address(e.Device), e.State, e.Reading, e.Place), nil
	case "OrderClosed":
		e, err := orders.UnpackOrderClosedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderClosed{
			ID: e.Id, Status: ledger.Status(e.Status), By: journal.Address(e.By),
			ToShopper: Amount(e.ToShopper), ToMerchant: Amount(e.ToMerchant), Fee: Amount(e.Fee), Credited: e.Credited != 0,
		}, nil
	case "OrderPartRefunded":
		e, err := orders.UnpackOrderPartRefundedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderPartRefunded{ID: e.Id, Amount: Amount(e.Amount)}, nil
	case "ShipmentAssigned":
		e, err := shipments.UnpackShipmentAssignedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.ShipmentAssigned{ID: e.Id, Carrier: e.Carrier, Mode: ledger.Mode(e.Mode), Price: e.Price, Transit: e.Transit}, nil
	}
	return nil, nil // nil is what the payload of another event is
}

// placed reads the parcels as the contract packs them.
func placed(id journal.OrderID, terms ledger.Terms, packed [32]byte) *ledger.OrderPlaced {
	return &ledger.OrderPlaced{ID: id, Terms: terms, Centre: FirstCentre(packed), Parcels: parcels(id, packed)}
}

// advanced reads the parcel's slot, what the device signed and where that stands, all as the contract packs them.
func advanced(id journal.OrderID, device journal.Address, state, reading, place [32]byte) *ledger.OrderAdvanced {
	// From the high end: since 4 bytes, vehicle 2, carrier 2, marks 1, centre 2, status 1, shopper 20.
	p := &ledger.OrderAdvanced{
		ID: id, Device: device, Since: time.Unix(int64(binary.BigEndian.Uint32(state[:])), 0).UTC(), Carrier: binary.BigEndian.Uint16(state[6:]),
		Centre: binary.BigEndian.Uint16(state[9:]), Status: ledger.Status(state[11]),
		Kind: journal.Kind(reading[0]), Time: millis(binary.BigEndian.Uint64(reading[2:])),
		Lat: int32(binary.BigEndian.Uint32(reading[10:])), Lon: int32(binary.BigEndian.Uint32(reading[14:])), Place: placeOf(place),
	}
	if p.Status >= ledger.Assigned {
		p.Handover = state[8] & 3
	}
	return p
}

// placeOf reads a place from the high end: device 160 bits, epoch 32, seq 64.
func placeOf(word [32]byte) journal.Place {
	return journal.Place{Epoch: binary.BigEndian.Uint32(word[20:]), Seq: binary.BigEndian.Uint64(word[24:])}
}
