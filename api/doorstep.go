package api

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// openDoor tells the codes of an order to the people at its simulated door, who tell them to the vehicle. The order
// need not be placed yet. The request can be repeated. The route exists only if Config.Doorstep is set.
func (a *API) openDoor(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Order string   `json:"order"`
		Codes []string `json:"codes"`
	}
	if err := readJSON(r, &q); err != nil {
		return err
	}
	id, err := journal.ParseOrderID(q.Order)
	if err != nil {
		return invalid{"order", "want 0x and 64 hexadecimal digits"}
	}
	d := ledger.Doorstep{Order: id}
	if len(q.Codes) != len(d.Codes) {
		return invalid{"codes", fmt.Sprintf("want %d, not %d", len(d.Codes), len(q.Codes))}
	}
	for i, text := range q.Codes {
		if d.Codes[i], err = journal.ParseCode(text); err != nil {
			return invalid{fmt.Sprintf("codes[%d]", i), "want 28 hexadecimal digits"}
		}
	}
	c, err := a.Store.Checkout(r.Context(), id)
	if errors.Is(err, journal.ErrNotFound) {
		return invalid{"order", "unknown"}
	}
	if err != nil {
		return err
	}
	for i, hash := range d.Codes.Hashes() {
		if hash != c.Codes[i] {
			return invalid{fmt.Sprintf("codes[%d]", i), "is not the code whose hash the quote has"}
		}
	}
	if err := a.Doorstep.Open(r.Context(), d); err != nil {
		return err
	}
	writeJSON(w, "application/json", http.StatusCreated, map[string]any{"order": id})
	return nil
}
