package app

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// Deploy puts contracts and network onto the chain. What is there already stays.
func (a *App) Deploy(ctx context.Context) error {
	if err := a.OpenNetwork(ctx); err != nil {
		return err
	}
	owner, err := parseKey(a.Config.Owner)
	if err != nil {
		return err
	}
	token, merchant, err := a.tokenAndMerchant()
	if err != nil {
		return err
	}
	inputs, err := a.RankingInputs()
	if err != nil {
		return err
	}
	report, err := deploy.Run(ctx, deploy.Config{
		Inputs: inputs, InputsURI: a.rankingsURI(),
		RPC: a.Config.RPC, Owner: owner, Merchant: merchant, Network: a.Network, Token: token, CarrierKey: a.carrierKey,
		Dir: a.deployments(), Progress: progress{a}, Log: a.Log,
	})
	for _, w := range report.Warnings {
		a.Log.Warn(w)
	}
	return err
}

// tokenAndMerchant reads the addresses that were set. The merchant's defaults to that of --merchant-key.
func (a *App) tokenAndMerchant() (token, merchant journal.Address, err error) {
	if a.Config.Token != "" {
		if token, err = journal.ParseAddress(a.Config.Token); err != nil {
			return token, merchant, err
		}
	}
	if a.Config.Seller != "" {
		merchant, err = journal.ParseAddress(a.Config.Seller)
	} else if a.Config.Merchant != "" {
		merchant = addressOf(a.Config.Merchant)
	}
	return token, merchant, err
}

// carrierKey signs the quotes of carriers whose signer is --carrier-key; others post their quotes themselves.
func (a *App) carrierKey(id uint16) *ecdsa.PrivateKey {
	for _, c := range a.Network.Carriers {
		if c.ID == id && a.Config.Carrier != "" && c.Signer == addressOf(a.Config.Carrier) {
			if key, err := parseKey(a.Config.Carrier); err == nil {
				return key
			}
		}
	}
	return nil
}

// roadRule is how Havn's rankings are computed: routing.Town.Nearest.
const roadRule = "mean road seconds at the speeds of the roads from the centre to doors all over the zone, " +
	"least first, at most sixteen"

// RankingInputs returns what the rankings of the opened network follow from: the roads of its town if those give them,
// else its file alone.
func (a *App) RankingInputs() (deploy.Inputs, error) {
	n, havn := a.Network, routing.Havn()
	for _, z := range deploy.Ranked(n) {
		if !slices.Equal(z.Ranking, havn.Nearest(z, n.Centres)) {
			return deploy.NewInputs(n, deploy.GivenRule, nil), nil
		}
	}
	m, err := json.Marshal(map[string]any{"name": "Havn", "keccak256": chain.Keccak(havn.Basemap())})
	if err != nil {
		return deploy.Inputs{}, fmt.Errorf("name the map: %w", err)
	}
	return deploy.NewInputs(n, roadRule, m), nil
}

// rankingsURI is where the API hands the inputs out.
func (a *App) rankingsURI() string {
	return strings.TrimSuffix(a.Config.PublicURL, "/") + "/v1/rankings"
}
