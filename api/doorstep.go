package api

import (
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// openDoor tells the codes of an order to the people at its simulated door, who tell them to the vehicle, and to the
// simulated devices what goes wrong with the order. The order need not be placed yet. A later request replaces an
// earlier one. The route exists only if Config.Doorstep is set.
func (a *API) openDoor(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Order     string           `json:"order"`
		Codes     []string         `json:"codes"`
		Exception ledger.Exception `json:"exception"`
	}
	if err := problem.ReadJSON(r, &q); err != nil {
		return err
	}
	id, err := journal.ParseOrderID(q.Order)
	if err != nil {
		return problem.Invalid("order", "want 0x and 64 hexadecimal digits")
	}
	d := ledger.Doorstep{Order: id, Exception: q.Exception}
	if d.Exception != ledger.NoException && !slices.Contains(ledger.Exceptions, d.Exception) {
		return problem.Invalid("exception", fmt.Sprintf("want one of %q, or none", ledger.Exceptions))
	}
	if len(q.Codes) != len(d.Codes) {
		return problem.Invalid("codes", fmt.Sprintf("want %d, not %d", len(d.Codes), len(q.Codes)))
	}
	for i, text := range q.Codes {
		if d.Codes[i], err = journal.ParseCode(text); err != nil {
			return problem.Invalid(fmt.Sprintf("codes[%d]", i), "want 28 hexadecimal digits")
		}
	}
	c, err := a.Store.Checkout(r.Context(), id)
	if errors.Is(err, journal.ErrNotFound) {
		return problem.Invalid("order", "unknown")
	}
	if err != nil {
		return err
	}
	for i, hash := range d.Codes.Hashes() {
		if hash != c.Codes[i] {
			return problem.Invalid(fmt.Sprintf("codes[%d]", i), "is not the code whose hash the quote has")
		}
	}
	if err := a.Doorstep.Open(r.Context(), d); err != nil {
		return err
	}
	writeJSON(w, http.StatusCreated, map[string]any{"order": id})
	return nil
}
