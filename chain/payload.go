package chain

import (
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/ledger"
)

// payload is the event as those who follow orders want it; nil for events that move no order.
func payload(name string, l *types.Log) (any, error) {
	switch name {
	case "OrderPlaced":
		e, err := orders.UnpackOrderPlacedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderPlaced{ID: e.Id, Terms: termsFrom(e.Terms), Centre: e.Centre, PlacedAt: seconds(e.PlacedAt)}, nil
	case "OrderAdvanced":
		e, err := orders.UnpackOrderAdvancedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderAdvanced{
			ID: e.Id, Status: ledger.Status(e.Status), Device: ledger.Address(e.Device), Kind: ledger.Kind(e.Kind), Time: millis(e.Time),
			Lat: e.Lat, Lon: e.Lon, Centre: e.Order.Centre, Carrier: e.Order.Carrier, Handover: e.Order.Handover,
		}, nil
	case "OrderSettled":
		e, err := orders.UnpackOrderSettledEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderClosed{ID: e.Id, Status: ledger.Settled, To: ledger.Address(e.Merchant), Amount: amount(e.Amount), Credited: e.Credited}, nil
	case "ShipmentAssigned":
		e, err := shipments.UnpackShipmentAssignedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.ShipmentAssigned{ID: e.Id, Carrier: e.Carrier, Mode: ledger.Mode(e.Mode), Price: e.Price, Transit: e.Transit}, nil
	}
	return givenBack(name, l)
}

// givenBack are the two events whose money goes back to the shopper. They name who asked for it, not who got it.
func givenBack(name string, l *types.Log) (any, error) {
	switch name {
	case "OrderCancelled":
		e, err := orders.UnpackOrderCancelledEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderClosed{ID: e.Id, Status: ledger.Cancelled, Amount: amount(e.Amount), Credited: e.Credited}, nil
	case "OrderRefunded":
		e, err := orders.UnpackOrderRefundedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderClosed{ID: e.Id, Status: ledger.Refunded, Amount: amount(e.Amount), Credited: e.Credited}, nil
	}
	return aside(name, l)
}

func termsFrom(t bindings.IOrdersTerms) ledger.Terms {
	out := ledger.Terms{
		Merchant: ledger.Address(t.Merchant), Shopper: ledger.Address(t.Shopper), Token: ledger.Address(t.Token), Price: amount(t.Price),
		Zone: t.Zone, ValidUntil: seconds(t.ValidUntil), DeliverBy: seconds(t.DeliverBy), Weight: t.Weight,
		PriceWeight: t.PriceWeight, TimeWeight: t.TimeWeight, Commitment: t.Commitment, Nonce: t.Nonce,
	}
	for _, l := range t.Lines {
		out.Lines = append(out.Lines, ledger.Line{GTIN: l.Gtin, Quantity: l.Quantity})
	}
	return out
}

func termsTo(t ledger.Terms) bindings.IOrdersTerms {
	out := bindings.IOrdersTerms{
		Merchant: common.Address(t.Merchant), Shopper: common.Address(t.Shopper), Token: common.Address(t.Token),
		Price: new(big.Int).SetUint64(t.Price), Zone: t.Zone, ValidUntil: big.NewInt(t.ValidUntil.Unix()), DeliverBy: big.NewInt(t.DeliverBy.Unix()),
		Weight: t.Weight, PriceWeight: t.PriceWeight, TimeWeight: t.TimeWeight, Commitment: t.Commitment, Nonce: t.Nonce,
		Lines: linesTo(t.Lines),
	}
	return out
}

func linesTo(lines []ledger.Line) []bindings.IOrdersLine {
	out := make([]bindings.IOrdersLine, len(lines))
	for i, l := range lines {
		out[i] = bindings.IOrdersLine{Gtin: l.GTIN, Quantity: l.Quantity}
	}
	return out
}

func segmentTo(s ledger.Segment) bindings.IJournalsSegment {
	return bindings.IJournalsSegment{
		Consumer: common.Address(s.Consumer), Device: common.Address(s.Device), Epoch: s.Epoch, FirstSeq: s.FirstSeq, Count: s.Count,
		T0: uint64(s.T0.UnixMilli()), T1: uint64(s.T1.UnixMilli()), Acts: s.Acts, Root: s.Root, Prev: s.Prev,
	}
}

// amount is at most what a database's bigint holds: a stranger's worthless token must not stop the indexer.
func amount(n *big.Int) uint64 {
	if !n.IsInt64() {
		return math.MaxInt64
	}
	return n.Uint64()
}

// last is the latest time that JSON can carry.
var last = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

func seconds(n *big.Int) time.Time {
	if !n.IsInt64() || n.Int64() > last.Unix() {
		return last
	}
	return time.Unix(n.Int64(), 0).UTC()
}

func millis(n uint64) time.Time {
	if n > uint64(last.UnixMilli()) {
		return last
	}
	return time.UnixMilli(int64(n)).UTC()
}
