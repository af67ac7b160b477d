package events

import (
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// wordPayloads are what payload makes of the bindings' structs, straight from the words.
var wordPayloads = map[string]func(*fields) any{
	"OrderPlaced": func(w *fields) any {
		return placed(w.hash("id"), w.terms(), w.hash("parcels"))
	},
	"OrderAdvanced": func(w *fields) any {
		return advanced(w.hash("id"), w.address("device"), w.hash("state"), w.hash("reading"), w.hash("place"))
	},
	"ReadingTaken": func(w *fields) any { return taken(w.address("device"), w.hash("reading"), w.hash("place")) },
	"ReadingIgnored": func(w *fields) any {
		return ignored(w.address("device"), w.hash("reading"), w.hash("place"), [4]byte(w.word("reason")))
	},
	"OrderClosed": func(w *fields) any {
		return &ledger.OrderClosed{
			ID: w.hash("id"), Status: ledger.Status(w.uint8("status")), By: w.address("by"), ToShopper: w.amount("toShopper"),
			ToMerchant: w.amount("toMerchant"), Fee: w.amount("fee"), Credited: w.uint8("credited") != 0,
		}
	},
	"OrderPartRefunded": func(w *fields) any { return &ledger.OrderPartRefunded{ID: w.hash("id"), Amount: w.amount("amount")} },
	"ShipmentAssigned": func(w *fields) any {
		return &ledger.ShipmentAssigned{
			ID: w.hash("id"), Carrier: w.uint16("carrier"), Mode: ledger.Mode(w.uint8("mode")), Price: w.uint64("price"), Transit: w.uint32("transit"),
		}
	},
	"StockMoved": func(w *fields) any {
		return stockMoved(&ledger.StockMoved{
			Centre: w.uint16("centre"), GTIN: w.uint64("gtin"), Order: w.hash("order"), Move: ledger.Move(w.uint8("move")),
			Quantity: w.uint64("quantity"), Device: w.address("device"),
		}, w.hash("stock"))
	},
	"DiscrepancyOpened": func(w *fields) any {
		return &ledger.DiscrepancyOpened{
			Centre: w.uint16("centre"), GTIN: w.uint64("gtin"), Device: w.address("device"), Counted: w.uint64("counted"),
			Expected: w.uint64("expected"), Agreed: w.uint64("agreed"), Movements: w.uint64("movements"),
		}
	},
	"DeviceEnrolled": func(w *fields) any {
		return &ledger.DeviceEnrolled{
			Device: w.address("device"), Scheme: journal.Scheme(w.uint8("scheme")), Role: journal.Role(w.uint8("role")),
			Site: w.uint16("site"), Number: w.uint16("number"), ValidUntil: w.seconds("validUntil"),
		}
	},
	"DeviceRotated": func(w *fields) any {
		return &ledger.DeviceRotated{Device: w.address("device"), Scheme: journal.Scheme(w.uint8("scheme")), Key: w.address("key"), From: w.place()}
	},
	"DeviceRevoked":   func(w *fields) any { return &ledger.DeviceRevoked{Device: w.address("device"), From: w.place()} },
	"SegmentAccepted": func(w *fields) any { return segmentAccepted(w.address("device"), w.hash("place")) },
}

func (w *fields) place() journal.Place {
	return journal.Place{Epoch: w.uint32("epoch"), Seq: w.uint64("fromSeq")}
}

func (w *fields) terms() ledger.Terms {
	out := ledger.Terms{
		Merchant: w.address("terms.merchant"), Shopper: w.address("terms.shopper"), Token: w.address("terms.token"), Price: w.amount("terms.price"),
		Zone: w.uint32("terms.zone"), ValidUntil: w.seconds("terms.validUntil"), PackBy: w.seconds("terms.packBy"),
		DeliverBy: w.seconds("terms.deliverBy"), Weight: w.uint32("terms.weight"), Size: w.uint32("terms.size"),
		PriceWeight: w.uint16("terms.priceWeight"), TimeWeight: w.uint16("terms.timeWeight"), FeeCap: w.uint16("terms.feeCap"),
		MaxParcels: w.uint8("terms.maxParcels"), Proof: w.uint8("terms.proof"), Code: w.hash("terms.code"), Policy: w.hash("terms.policy"), Commitment: w.hash("terms.commitment"), Nonce: w.uint64("terms.nonce"),
	}
	w.each("terms.lines", func(l *fields) {
		out.Lines = append(out.Lines, ledger.Line{GTIN: l.uint64("gtin"), Quantity: l.uint32("quantity"), Amount: l.uint64("amount")})
	})
	return out
}
