package api

import (
	"fmt"
	"net/http"

	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// faucetUnits is the amount of one request, in whole units of the test token.
const faucetUnits = 10_000

// giveTestMoney mints test tokens. The route exists only if Config.Faucet is set.
func (a *API) giveTestMoney(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Address string `json:"address"`
	}
	if err := problem.ReadJSON(r, &q); err != nil {
		return err
	}
	to, err := addressIn("address", q.Address)
	if err != nil {
		return err
	}
	amount, ok := journal.AmountOf(faucetUnits), true
	for range a.Network.Currency.Decimals {
		if amount, ok = amount.Mul(10); !ok {
			return fmt.Errorf("%d units of a token with %d decimals are too many", faucetUnits, a.Network.Currency.Decimals)
		}
	}
	tx, err := a.Faucet.Mint(r.Context(), to, amount)
	if err != nil {
		return fmt.Errorf("mint test tokens for %s: %w", to, err)
	}
	writeJSON(w, http.StatusCreated, map[string]any{
		"address": to, "amount": amount, "text": a.Network.Currency.Format(amount), "tx": tx,
	})
	return nil
}
