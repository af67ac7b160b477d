package api

import (
	"fmt"
	"net/http"

	"github.com/waybill/waybill/ledger"
)

// faucetUnits is how many whole units of the test token one call gives.
const faucetUnits = 10_000

// drip gives test money. The route exists only where Config.Faucet does.
func (a *API) drip(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Address ledger.Address `json:"address"`
	}
	if err := readJSON(r, &q); err != nil {
		return err
	}
	if q.Address == (ledger.Address{}) {
		return invalid{"address", "an address is needed"}
	}
	amount := uint64(faucetUnits)
	for range a.Network.Currency.Decimals {
		amount *= 10
	}
	tx, err := a.Faucet.Mint(r.Context(), q.Address, amount)
	if err != nil {
		return fmt.Errorf("faucet: %w", err)
	}
	writeJSON(w, "application/json", http.StatusCreated, map[string]any{
		"address": q.Address, "amount": fmt.Sprint(amount), "text": money(amount, a.Network.Currency), "tx": tx})
	return nil
}
