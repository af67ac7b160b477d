package events

import (
	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func termsFrom(t bindings.IOrdersTerms) ledger.Terms {
	out := ledger.Terms{
		Merchant: journal.Address(t.Merchant), Shopper: journal.Address(t.Shopper), Token: journal.Address(t.Token),
		Price: Amount(t.Price),
		Zone:  t.Zone, ValidUntil: Seconds(t.ValidUntil), PackBy: Seconds(t.PackBy), DeliverBy: Seconds(t.DeliverBy),
		Weight: t.Weight, Size: t.Size,
		PriceWeight: t.PriceWeight, TimeWeight: t.TimeWeight, FeeCap: t.FeeCap, MaxParcels: t.MaxParcels, Proof: t.Proof, Code: t.Code,
		Policy: t.Policy, Commitment: t.Commitment, Nonce: t.Nonce,
	}
	for _, l := range t.Lines {
		out.Lines = append(out.Lines, ledger.Line{GTIN: l.Gtin, Quantity: l.Quantity, Amount: l.Amount})
	}
	return out
}
