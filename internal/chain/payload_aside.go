package chain

import (
	"encoding/binary"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
)

// aside are the events that move no order but stock and devices.
func aside(name string, l *types.Log) (any, error) {
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
	return ofDevice(name, l)
}

// taken reads what moved no parcel.
func taken(device journal.Address, reading, place [32]byte) *ledger.ReadingTaken {
	return &ledger.ReadingTaken{Device: device, Place: placeOf(place), Kind: journal.Kind(reading[0]).String(), Time: millis(binary.BigEndian.Uint64(reading[2:]))}
}

func ignored(device journal.Address, reading, place [32]byte, reason [4]byte) *ledger.ReadingIgnored {
	return &ledger.ReadingIgnored{ReadingTaken: *taken(device, reading, place), Reason: ErrorName(reason)}
}

func ofDevice(name string, l *types.Log) (any, error) {
	switch name {
	case "DeviceEnrolled":
		e, err := journals.UnpackDeviceEnrolledEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DeviceEnrolled{
			Device: journal.Address(e.Device), Scheme: journal.Scheme(e.Scheme), Role: journal.Role(e.Role), Site: e.Site,
			Number: e.Number, ValidUntil: seconds(e.ValidUntil),
		}, nil
	case "DeviceRotated":
		e, err := journals.UnpackDeviceRotatedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DeviceRotated{
			Device: journal.Address(e.Device), Scheme: journal.Scheme(e.Scheme), Key: journal.Address(e.Key), From: journal.Place{Epoch: e.Epoch, Seq: e.FromSeq},
		}, nil
	case "DeviceRevoked":
		e, err := journals.UnpackDeviceRevokedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DeviceRevoked{Device: journal.Address(e.Device), From: journal.Place{Epoch: e.Epoch, Seq: e.FromSeq}}, nil
	case "ReadingTaken":
		e, err := orders.UnpackReadingTakenEvent(l)
		if err != nil {
			return nil, err
		}
		return taken(journal.Address(e.Device), e.Reading, e.Place), nil
	case "ReadingIgnored":
		e, err := orders.UnpackReadingIgnoredEvent(l)
		if err != nil {
			return nil, err
		}
		return ignored(journal.Address(e.Device), e.Reading, e.Place, e.Reason), nil
	case "SegmentAccepted":
		e, err := journals.UnpackSegmentAcceptedEvent(l)
		if err != nil {
			return nil, err
		}
		return segmentAccepted(journal.Address(e.Device), e.Place), nil
	}
	return nil, nil // nil is what the payload of such an event is
}

// stockMoved adds what the slot says, 64 bits each from the low end: onHand, reserved, movements, agreed.
func stockMoved(m *ledger.StockMoved, slot [32]byte) *ledger.StockMoved {
	m.OnHand, m.Reserved = binary.BigEndian.Uint64(slot[24:]), binary.BigEndian.Uint64(slot[16:])
	m.Movements, m.Agreed = binary.BigEndian.Uint64(slot[8:]), binary.BigEndian.Uint64(slot[:])
	return m
}

// segmentAccepted reads the place, from the high end: epoch 32 bits, firstSeq 64, count 32, t0 48, t1 48.
func segmentAccepted(device journal.Address, place [32]byte) *ledger.SegmentAccepted {
	return &ledger.SegmentAccepted{
		Device: device, Epoch: binary.BigEndian.Uint32(place[:]), FirstSeq: binary.BigEndian.Uint64(place[4:]), Count: binary.BigEndian.Uint32(place[12:]),
		T0: millis(binary.BigEndian.Uint64(place[14:]) & (1<<48 - 1)), T1: millis(binary.BigEndian.Uint64(place[20:]) & (1<<48 - 1)),
	}
}
