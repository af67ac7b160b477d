package events

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// taken reads what moved no parcel.
func taken(device journal.Address, reading, place [32]byte) *ledger.ReadingTaken {
	return &ledger.ReadingTaken{Device: device, Place: placeOf(place), Kind: journal.Kind(reading[0]).String(), Time: millis(binary.BigEndian.Uint64(reading[2:]))}
}

func ignored(device journal.Address, reading, place [32]byte, reason [4]byte) *ledger.ReadingIgnored {
	return &ledger.ReadingIgnored{ReadingTaken: *taken(device, reading, place), Reason: ErrorName(reason)}
}

// devicePayload is the payload of an event of a device; nil for other events.
func devicePayload(name string, l *types.Log) (any, error) {
	switch name {
	case "DeviceEnrolled":
		e, err := journals.UnpackDeviceEnrolledEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DeviceEnrolled{
			Device: journal.Address(e.Device), Scheme: journal.Scheme(e.Scheme), Role: journal.Role(e.Role), Site: e.Site,
			Number: e.Number, ValidUntil: Seconds(e.ValidUntil),
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
	return nil, nil // nil is what the payload of another event is
}

// segmentAccepted reads the place, from the high end: epoch 32 bits, firstSeq 64, count 32, t0 48, t1 48.
func segmentAccepted(device journal.Address, place [32]byte) *ledger.SegmentAccepted {
	return &ledger.SegmentAccepted{
		Device: device, Epoch: binary.BigEndian.Uint32(place[:]), FirstSeq: binary.BigEndian.Uint64(place[4:]), Count: binary.BigEndian.Uint32(place[12:]),
		T0: millis(binary.BigEndian.Uint64(place[14:]) & (1<<48 - 1)), T1: millis(binary.BigEndian.Uint64(place[20:]) & (1<<48 - 1)),
	}
}
