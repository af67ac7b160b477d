package chain

import (
	"encoding/binary"
	"math"
	"math/big"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
)

// payload is the event as those who follow orders want it; nil for events that move no order.
func payload(name string, l *types.Log) (any, error) {
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
			ID: e.Id, Status: ledger.Status(e.Status), By: journal.Address(e.By), ToShopper: amount(e.ToShopper), ToMerchant: amount(e.ToMerchant),
			Fee: amount(e.Fee), Credited: e.Credited != 0,
		}, nil
	case "OrderPartRefunded":
		e, err := orders.UnpackOrderPartRefundedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.OrderPartRefunded{ID: e.Id, Amount: amount(e.Amount)}, nil
	case "ShipmentAssigned":
		e, err := shipments.UnpackShipmentAssignedEvent(l)
		if err != nil {
			return nil, err
		}
		return &ledger.ShipmentAssigned{ID: e.Id, Carrier: e.Carrier, Mode: ledger.Mode(e.Mode), Price: e.Price, Transit: e.Transit}, nil
	}
	return aside(name, l)
}

// placed reads the parcels as the contract packs them.
func placed(id journal.OrderID, terms ledger.Terms, packed [32]byte) *ledger.OrderPlaced {
	return &ledger.OrderPlaced{ID: id, Terms: terms, Centre: firstCentre(packed), Parcels: parcels(id, packed)}
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

func termsFrom(t bindings.IOrdersTerms) ledger.Terms {
	out := ledger.Terms{
		Merchant: journal.Address(t.Merchant), Shopper: journal.Address(t.Shopper), Token: journal.Address(t.Token), Price: amount(t.Price),
		Zone: t.Zone, ValidUntil: seconds(t.ValidUntil), PackBy: seconds(t.PackBy), DeliverBy: seconds(t.DeliverBy), Weight: t.Weight, Size: t.Size,
		PriceWeight: t.PriceWeight, TimeWeight: t.TimeWeight, FeeCap: t.FeeCap, MaxParcels: t.MaxParcels, Proof: t.Proof, Code: t.Code,
		Policy: t.Policy, Commitment: t.Commitment, Nonce: t.Nonce,
	}
	for _, l := range t.Lines {
		out.Lines = append(out.Lines, ledger.Line{GTIN: l.Gtin, Quantity: l.Quantity, Amount: l.Amount})
	}
	return out
}

func termsTo(t ledger.Terms) bindings.IOrdersTerms {
	out := bindings.IOrdersTerms{
		Merchant: common.Address(t.Merchant), Shopper: common.Address(t.Shopper), Token: common.Address(t.Token),
		Price: new(big.Int).SetUint64(t.Price), Zone: t.Zone, ValidUntil: big.NewInt(t.ValidUntil.Unix()), PackBy: big.NewInt(t.PackBy.Unix()),
		DeliverBy: big.NewInt(t.DeliverBy.Unix()), Weight: t.Weight, Size: t.Size, PriceWeight: t.PriceWeight, TimeWeight: t.TimeWeight,
		FeeCap: t.FeeCap, MaxParcels: t.MaxParcels, Proof: t.Proof, Code: t.Code, Policy: t.Policy, Commitment: t.Commitment, Nonce: t.Nonce,
		Lines: linesTo(t.Lines),
	}
	return out
}

func linesTo(lines []ledger.Line) []bindings.IOrdersLine {
	out := make([]bindings.IOrdersLine, len(lines))
	for i, l := range lines {
		out[i] = bindings.IOrdersLine{Gtin: l.GTIN, Quantity: l.Quantity, Amount: l.Amount}
	}
	return out
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
