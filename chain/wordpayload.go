package chain

import "github.com/waybill/waybill/ledger"

// wordPayloads are what payload makes of the bindings' structs, straight from the words.
var wordPayloads = map[string]func(*fields) any{
	"OrderPlaced": func(w *fields) any {
		return &ledger.OrderPlaced{ID: w.hash("id"), Terms: w.terms(), Centre: w.uint16("centre"), PlacedAt: w.seconds("placedAt")}
	},
	"OrderAdvanced": func(w *fields) any {
		return &ledger.OrderAdvanced{
			ID: w.hash("id"), Status: ledger.Status(w.uint8("status")), Device: w.address("device"), Kind: ledger.Kind(w.uint8("kind")),
			Time: millis(w.uint64("time")), Lat: int32(w.uint32("lat")), Lon: int32(w.uint32("lon")),
			Centre: w.uint16("order.centre"), Carrier: w.uint16("order.carrier"), Handover: w.uint8("order.handover"),
		}
	},
	"OrderSettled": func(w *fields) any {
		return &ledger.OrderClosed{ID: w.hash("id"), Status: ledger.Settled, To: w.address("merchant"), Amount: w.amount("amount"), Credited: w.is("credited")}
	},
	"OrderCancelled": func(w *fields) any { return w.givenBack(ledger.Cancelled) },
	"OrderRefunded":  func(w *fields) any { return w.givenBack(ledger.Refunded) },
	"ShipmentAssigned": func(w *fields) any {
		return &ledger.ShipmentAssigned{
			ID: w.hash("id"), Carrier: w.uint16("carrier"), Mode: ledger.Mode(w.uint8("mode")), Price: w.uint64("price"), Transit: w.uint32("transit"),
		}
	},
	"StockMoved": func(w *fields) any {
		return &ledger.StockMoved{
			Centre: w.uint16("centre"), GTIN: w.uint64("gtin"), Order: w.hash("order"), Delta: int64(w.uint64("delta")),
			OnHand: w.uint64("onHand"), Reserved: w.uint64("reserved"),
		}
	},
	"CountDiffered": func(w *fields) any {
		return &ledger.CountDiffered{
			Centre: w.uint16("centre"), GTIN: w.uint64("gtin"), Device: w.address("device"), Seq: w.uint64("seq"),
			Counted: w.uint64("counted"), Expected: w.uint64("expected"),
		}
	},
	"DeviceEnrolled": func(w *fields) any {
		return &ledger.DeviceEnrolled{
			Device: w.address("device"), Scheme: ledger.Scheme(w.uint8("scheme")), Role: ledger.Role(w.uint8("role")),
			Site: w.uint16("site"), ValidUntil: w.seconds("validUntil"),
		}
	},
	"DeviceRevoked": func(w *fields) any {
		return &ledger.DeviceRevoked{Device: w.address("device"), FromSeq: w.uint64("fromSeq")}
	},
	"SegmentAccepted": func(w *fields) any {
		return &ledger.SegmentAccepted{
			Device: w.address("device"), Epoch: w.uint32("epoch"), FirstSeq: w.uint64("firstSeq"), Count: w.uint32("count"),
			T0: millis(w.uint64("t0")), T1: millis(w.uint64("t1")), Acts: w.is("acts"),
		}
	},
}

// givenBack are the two events whose money goes back to the shopper.
func (w *fields) givenBack(status ledger.Status) any {
	return &ledger.OrderClosed{ID: w.hash("id"), Status: status, Amount: w.amount("amount"), Credited: w.is("credited")}
}

func (w *fields) terms() ledger.Terms {
	out := ledger.Terms{
		Merchant: w.address("terms.merchant"), Shopper: w.address("terms.shopper"), Token: w.address("terms.token"), Price: w.amount("terms.price"),
		Zone: w.uint32("terms.zone"), ValidUntil: w.seconds("terms.validUntil"), DeliverBy: w.seconds("terms.deliverBy"), Weight: w.uint32("terms.weight"),
		PriceWeight: w.uint16("terms.priceWeight"), TimeWeight: w.uint16("terms.timeWeight"), Commitment: w.hash("terms.commitment"), Nonce: w.uint64("terms.nonce"),
	}
	w.each("terms.lines", func(l *fields) {
		out.Lines = append(out.Lines, ledger.Line{GTIN: l.uint64("gtin"), Quantity: l.uint32("quantity")})
	})
	return out
}
