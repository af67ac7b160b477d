package store

import (
	"encoding/json"
	"fmt"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// newPayload is the type of payload that an event of this name has.
func newPayload(name string) (any, error) {
	switch name {
	case "OrderPlaced":
		return new(ledger.OrderPlaced), nil
	case "OrderAdvanced":
		return new(ledger.OrderAdvanced), nil
	case "ShipmentAssigned":
		return new(ledger.ShipmentAssigned), nil
	case "OrderClosed":
		return new(ledger.OrderClosed), nil
	case "OrderPartRefunded":
		return new(ledger.OrderPartRefunded), nil
	case "StockMoved":
		return new(ledger.StockMoved), nil
	case "DiscrepancyOpened":
		return new(ledger.DiscrepancyOpened), nil
	case "DeviceEnrolled":
		return new(ledger.DeviceEnrolled), nil
	case "DeviceRotated":
		return new(ledger.DeviceRotated), nil
	case "DeviceRevoked":
		return new(ledger.DeviceRevoked), nil
	case "SegmentAccepted":
		return new(ledger.SegmentAccepted), nil
	case "ReadingTaken":
		return new(ledger.ReadingTaken), nil
	case "ReadingIgnored":
		return new(ledger.ReadingIgnored), nil
	}
	return nil, fmt.Errorf("event %s has no payload: %w", name, journal.ErrMalformed)
}

// nameOf is the name of the events that have such a payload.
func nameOf(payload any) string {
	switch payload.(type) {
	case *ledger.OrderPlaced:
		return "OrderPlaced"
	case *ledger.OrderAdvanced:
		return "OrderAdvanced"
	case *ledger.ShipmentAssigned:
		return "ShipmentAssigned"
	case *ledger.OrderClosed:
		return "OrderClosed"
	case *ledger.OrderPartRefunded:
		return "OrderPartRefunded"
	case *ledger.StockMoved:
		return "StockMoved"
	case *ledger.DiscrepancyOpened:
		return "DiscrepancyOpened"
	case *ledger.DeviceEnrolled:
		return "DeviceEnrolled"
	case *ledger.DeviceRotated:
		return "DeviceRotated"
	case *ledger.DeviceRevoked:
		return "DeviceRevoked"
	case *ledger.SegmentAccepted:
		return "SegmentAccepted"
	case *ledger.ReadingTaken:
		return "ReadingTaken"
	case *ledger.ReadingIgnored:
		return "ReadingIgnored"
	}
	return ""
}

// appendPayload refuses what decodePayload would not give back. What comes by the hundred thousand is written by hand, as encoding/json
// would: a test holds the two together. All else encoding/json writes.
func appendPayload(b []byte, e *ledger.Event) ([]byte, error) {
	if name := nameOf(e.Payload); name == "" || name != e.Name {
		return b, fmt.Errorf("event %s with a payload of %T: %w", e.Name, e.Payload, journal.ErrMalformed)
	}
	o := &object{b: b}
	switch p := e.Payload.(type) {
	case *ledger.OrderPlaced:
		if p.Parcels != nil {
			return appendJSON(b, p)
		}
		o.hex(`{"ID":`, p.ID[:])
		o.raw(`,"Terms":`)
		o.terms(&p.Terms)
		o.uint(`,"Centre":`, uint64(p.Centre))
	case *ledger.OrderAdvanced:
		o.hex(`{"ID":`, p.ID[:])
		o.name(`,"Status":`, p.Status.String())
		o.hex(`,"Device":`, p.Device[:])
		o.name(`,"Kind":`, p.Kind.String())
		o.time(`,"Time":`, p.Time)
		o.int(`,"Lat":`, int64(p.Lat))
		o.int(`,"Lon":`, int64(p.Lon))
		o.uint(`,"Centre":`, uint64(p.Centre))
		o.uint(`,"Carrier":`, uint64(p.Carrier))
		o.uint(`,"Handover":`, uint64(p.Handover))
		o.time(`,"Since":`, p.Since)
		o.place(`,"Place":`, p.Place)
	case *ledger.OrderClosed:
		o.hex(`{"ID":`, p.ID[:])
		o.name(`,"Status":`, p.Status.String())
		o.hex(`,"By":`, p.By[:])
		o.uint(`,"ToShopper":`, p.ToShopper)
		o.uint(`,"ToMerchant":`, p.ToMerchant)
		o.uint(`,"Fee":`, p.Fee)
		o.bool(`,"Credited":`, p.Credited)
	case *ledger.StockMoved:
		o.uint(`{"Centre":`, uint64(p.Centre))
		o.uint(`,"GTIN":`, p.GTIN)
		o.hex(`,"Order":`, p.Order[:])
		o.name(`,"Move":`, p.Move.String())
		o.uint(`,"Quantity":`, p.Quantity)
		o.hex(`,"Device":`, p.Device[:])
		o.uint(`,"OnHand":`, p.OnHand)
		o.uint(`,"Reserved":`, p.Reserved)
		o.uint(`,"Movements":`, p.Movements)
		o.uint(`,"Agreed":`, p.Agreed)
	case *ledger.SegmentAccepted:
		o.hex(`{"Device":`, p.Device[:])
		o.uint(`,"Epoch":`, uint64(p.Epoch))
		o.uint(`,"FirstSeq":`, p.FirstSeq)
		o.uint(`,"Count":`, uint64(p.Count))
		o.time(`,"T0":`, p.T0)
		o.time(`,"T1":`, p.T1)
	default:
		return appendJSON(b, p)
	}
	o.raw(`}`)
	return o.b, o.err
}

func appendJSON(b []byte, v any) ([]byte, error) {
	text, err := json.Marshal(v)
	return append(b, text...), err
}

func decodePayload(name string, b []byte) (any, error) {
	p, err := newPayload(name)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, p); err != nil {
		return nil, fmt.Errorf("payload of %s: %w", name, err)
	}
	return p, nil
}
