package chain

import (
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/ledger"
)

// aside are the events that move no order but stock and devices.
func aside(name string, l *types.Log) (any, error) {
	switch name {
	case "StockMoved":
		e, err := orders.UnpackStockMovedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.StockMoved{Centre: e.Centre, GTIN: e.Gtin, Order: e.Order, Delta: e.Delta, OnHand: e.OnHand, Reserved: e.Reserved}, nil
	case "CountDiffered":
		e, err := orders.UnpackCountDifferedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.CountDiffered{
			Centre: e.Centre, GTIN: e.Gtin, Device: ledger.Address(e.Device), Seq: e.Seq, Counted: e.Counted, Expected: e.Expected,
		}, nil
	}
	return ofDevice(name, l)
}

func ofDevice(name string, l *types.Log) (any, error) {
	switch name {
	case "DeviceEnrolled":
		e, err := journals.UnpackDeviceEnrolledEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DeviceEnrolled{
			Device: ledger.Address(e.Device), Scheme: ledger.Scheme(e.Scheme), Role: ledger.Role(e.Role), Site: e.Site, ValidUntil: seconds(e.ValidUntil),
		}, nil
	case "DeviceRevoked":
		e, err := journals.UnpackDeviceRevokedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.DeviceRevoked{Device: ledger.Address(e.Device), FromSeq: e.FromSeq}, nil
	case "SegmentAccepted":
		e, err := journals.UnpackSegmentAcceptedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.SegmentAccepted{
			Device: ledger.Address(e.Device), Epoch: e.Epoch, FirstSeq: e.FirstSeq, Count: e.Count, T0: millis(e.T0), T1: millis(e.T1), Acts: e.Acts,
		}, nil
	}
	return nil, nil // nil is what the payload of such an event is
}
