package api

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// Limits of one order. The contract accepts at most 7 lines and 3 parcels.
const (
	maxParcels  = 3
	maxLines    = 7
	maxQuantity = 99
)

type quoteRequest struct {
	Shopper string        `json:"shopper"` // a string so that addressIn can report an invalid address
	Zone    uint32        `json:"zone"`
	Lines   []ledger.Line `json:"lines"`
	Codes   []string      `json:"code_hashes"` // keccak256 of the shopper's code of each parcel
}

type quoteResponse struct {
	Quote     string            `json:"quote"` // secret that is required to accept the offer
	Order     journal.OrderID   `json:"order"`
	Terms     ledger.Terms      `json:"terms"`
	Signature hexBytes          `json:"merchant_signature"`
	Pay       ledger.PayWay     `json:"pay"`
	TypedData json.RawMessage   `json:"typed_data"`
	Permit    json.RawMessage   `json:"permit_typed_data,omitempty"`
	Approvals []ledger.Approval `json:"approvals,omitempty"`
	Total     string            `json:"total"` // price with currency
	Centre    uint16            `json:"centre"`
	Parcels   int               `json:"parcels"` // maximum number of parcels
	Expires   time.Time         `json:"expires"`
}

// createQuote returns terms that the merchant signed for one shopper, and what the shopper signs or approves to pay.
func (a *API) createQuote(w http.ResponseWriter, r *http.Request) error {
	var q quoteRequest
	if err := problem.ReadJSON(r, &q); err != nil {
		return err
	}
	now, err := a.Chain.OfferTime(r.Context())
	if err != nil {
		return fmt.Errorf("read the time on the chain: %w", err)
	}
	terms, err := a.terms(q, now)
	if err != nil {
		return err
	}
	codes, err := a.codesIn(q.Codes)
	if err != nil {
		return err
	}
	if a.quotes != nil && a.quotes.OnLimit(w, r, terms.Shopper.String()) {
		return &ledger.TooManyActions{
			What: "too-many-offers", Wait: quoteWindow,
			Text: fmt.Sprintf("the wallet %s has had its %d offers of this minute", terms.Shopper, a.QuotesPerMin),
		}
	}
	if codes != (journal.CodeHashes{}) {
		terms.Code = codes.Hash()
	}
	centres, err := a.centresOf(r.Context(), q.Zone, q.Lines)
	if err != nil {
		return err
	}
	if len(centres) > 1 {
		terms.MaxParcels = maxParcels
	}
	if err := a.checkCarried(r.Context(), terms); err != nil {
		return err
	}
	answer, err := a.offer(r.Context(), terms, codes)
	if err != nil {
		return err
	}
	answer.Centre, answer.Parcels = centres[0], len(centres)
	writeJSON(w, http.StatusCreated, answer)
	return nil
}

// centresOf returns the centres from which lines can be delivered: one centre that has all lines, or else the nearest
// centre of each line, at most maxParcels. The contract may combine lines in fewer centres. It returns errStock if
// there is no such set.
func (a *API) centresOf(ctx context.Context, zone uint32, lines []ledger.Line) (all []uint16, err error) {
	centre, err := a.Chain.Nearest(ctx, zone, lines)
	if err != nil {
		return nil, fmt.Errorf("find the nearest centre with all lines: %w", err)
	}
	if centre != 0 {
		return []uint16{centre}, nil
	}
	for i := range lines {
		if centre, err = a.Chain.Nearest(ctx, zone, lines[i:i+1]); err != nil {
			return nil, fmt.Errorf("find the nearest centre of line %d: %w", i, err)
		}
		if centre == 0 {
			return nil, errStock
		}
		if !slices.Contains(all, centre) {
			all = append(all, centre)
		}
	}
	if len(all) < 2 || len(all) > maxParcels { // a single centre was restocked after the first request: the client retries
		return nil, errStock
	}
	return all, nil
}

// terms computes the terms of a request at a time on the chain. It returns invalid for a field that is wrong.
func (a *API) terms(q quoteRequest, now time.Time) (t ledger.Terms, err error) {
	shopper, err := addressIn("shopper", q.Shopper)
	if err != nil {
		return t, err
	}
	if _, ok := a.zone(q.Zone); !ok {
		return t, problem.Invalid("zone", fmt.Sprintf("there is no zone %d", q.Zone))
	}
	if len(q.Lines) == 0 || len(q.Lines) > maxLines {
		return t, problem.Invalid("lines", fmt.Sprintf("want 1 to %d, not %d", maxLines, len(q.Lines)))
	}
	seen := map[uint64]bool{}
	var price journal.Amount
	lines := slices.Clone(q.Lines)
	for i, l := range q.Lines {
		item, ok := a.item(l.GTIN)
		switch {
		case !ok:
			return t, problem.Invalid(fmt.Sprintf("lines[%d].gtin", i), fmt.Sprintf("there is no item %d", l.GTIN))
		case seen[l.GTIN]:
			return t, problem.Invalid(fmt.Sprintf("lines[%d].gtin", i), fmt.Sprintf("item %d appears twice", l.GTIN))
		case l.Quantity == 0 || l.Quantity > maxQuantity:
			return t, problem.Invalid(fmt.Sprintf("lines[%d].quantity", i),
				fmt.Sprintf("want 1 to %d, not %d", maxQuantity, l.Quantity))
		}
		seen[l.GTIN] = true
		line, ok := lineOf(item, l.Quantity)
		if ok {
			price, ok = price.Add(line.Amount)
		}
		if !ok {
			return t, problem.Invalid(fmt.Sprintf("lines[%d].quantity", i), "too expensive, too heavy or too large")
		}
		lines[i] = line
	}
	now = now.UTC().Truncate(time.Second)
	o := a.Network.Offer
	return ledger.Terms{
		Merchant: a.Info.Merchant, Shopper: shopper, Token: a.Info.Addresses.Token, Price: price, Zone: q.Zone,
		ValidUntil: now.Add(o.Valid), PackBy: now.Add(o.Pack), DeliverBy: now.Add(o.Deliver),
		PriceWeight: a.PriceWeight, TimeWeight: a.TimeWeight, LateWeight: a.LateWeight, CO2Weight: a.CO2Weight,
		MaxParcels: 1, Proof: o.ProofBits(), Policy: a.Policy, Lines: lines,
	}, nil
}

// lineOf returns a line of an item, with its price, weight and volume. It returns false if one of them is too large for
// the contract.
func lineOf(item ledger.Item, quantity uint32) (l ledger.Line, ok bool) {
	amount, ok := item.Price.Mul(uint64(quantity))
	grams, volume := uint64(item.Grams)*uint64(quantity), uint64(item.Volume)*uint64(quantity)
	if !ok || grams > math.MaxUint32 || volume > math.MaxUint32 {
		return l, false
	}
	return ledger.Line{
		GTIN: item.GTIN, Quantity: quantity, Amount: amount, Grams: uint32(grams), Volume: uint32(volume),
	}, true
}

// codesIn parses the code hashes of a request: one for each parcel that an order can have, or none if the shop's
// deliveries need no code. They must differ, because a code is public after the delivery of its parcel.
func (a *API) codesIn(texts []string) (codes journal.CodeHashes, err error) {
	if !a.Network.Offer.NeedsCode() {
		if len(texts) > 0 {
			return codes, problem.Invalid("code_hashes", "this shop's deliveries need no code")
		}
		return codes, nil
	}
	if len(texts) != len(codes) {
		return codes, problem.Invalid("code_hashes", fmt.Sprintf("want %d, not %d: a delivery needs the shopper's code. "+
			"Make a random code of 14 bytes for each parcel that the order can have, keep it, and send keccak256 of each",
			len(codes), len(texts)))
	}
	for i, text := range texts {
		field := fmt.Sprintf("code_hashes[%d]", i)
		if codes[i], err = journal.ParseHash(text); err != nil {
			return codes, problem.Invalid(field, "want 0x and 64 hexadecimal digits")
		}
		if codes[i] == (journal.Hash{}) || slices.Contains(codes[:i], codes[i]) {
			return codes, problem.Invalid(field, "must be the hash of a code of its own")
		}
	}
	return codes, nil
}

// offer signs the terms and stores the checkout.
func (a *API) offer(ctx context.Context, t ledger.Terms, codes journal.CodeHashes) (q quoteResponse, err error) {
	var random [64]byte
	if _, err := rand.Read(random[:]); err != nil {
		return q, fmt.Errorf("read random bytes: %w", err)
	}
	secret := token(random[:tokenBytes])
	salt := journal.Hash(random[24:56])
	// There is no private delivery record yet, so the commitment is the hash of the salt.
	t.Commitment = sha256.Sum256(salt[:])
	t.Nonce = binary.BigEndian.Uint64(random[56:])
	id, signature, err := a.Merchant.SignTerms(t)
	if err != nil {
		return q, fmt.Errorf("sign terms: %w", err)
	}
	if found := a.Chain.OrderID(t); found != id {
		return q, fmt.Errorf("merchant signed order %s, want %s: it signs for another chain or contract", id, found)
	}
	pay, err := a.Chain.Payment(ctx, t, a.Network.Offer.Policy)
	if err != nil {
		return q, fmt.Errorf("how to pay: %w", err)
	}
	c := ledger.Checkout{
		Key: sha256.Sum256([]byte(secret)), Order: id, Terms: t, Signature: signature, Salt: salt, Codes: codes,
	}
	if err := a.Store.SaveQuote(ctx, c); err != nil {
		return q, err
	}
	return quoteResponse{
		Quote: secret, Order: id, Terms: t, Signature: signature,
		Pay: pay.Way, TypedData: pay.TypedData, Permit: pay.Permit, Approvals: pay.Approvals,
		Total: a.Network.Currency.Format(t.Price), Expires: t.ValidUntil,
	}, nil
}

func (a *API) zone(id uint32) (ledger.Zone, bool) {
	for _, z := range a.Network.Zones {
		if z.ID == id {
			return z, true
		}
	}
	return ledger.Zone{}, false
}

func (a *API) item(gtin uint64) (ledger.Item, bool) {
	for _, i := range a.Network.Items {
		if i.GTIN == gtin {
			return i, true
		}
	}
	return ledger.Item{}, false
}
