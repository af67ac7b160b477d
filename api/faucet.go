package api

import (
	"fmt"
	"net/http"
)

// faucetUnits is how many whole units of the test token one call gives.
const faucetUnits = 10_000

// drip gives test money. The route exists only where Config.Faucet does.
func (a *API) giveTestMoney(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Address string `json:"address"`
	}
	if err := readJSON(r, &q); err != nil {
		return err
	}
	to, err := addressIn("address", q.Address)
	if err != nil {
		return err
	}
	amount := uint64(faucetUnits)
	for range a.Network.Currency.Decimals {
		amount *= 10
	}
	tx, err := a.Faucet.Mint(r.Context(), to, amount)
	if err != nil {
		return fmt.Errorf("faucet: %w", err)
	}
	writeJSON(w, "application/json", http.StatusCreated, map[string]any{
		"address": to, "amount": fmt.Sprint(amount), "text": money(amount, a.Network.Currency), "tx": tx,
	})
	return nil
}
