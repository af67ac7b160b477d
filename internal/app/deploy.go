package app

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// Deploy deploys the contracts that the chain lacks and registers the network. It changes nothing that is already so.
func (a *App) Deploy(ctx context.Context) error {
	if err := a.OpenNetwork(ctx); err != nil {
		return err
	}
	merchant := a.Config.Merchant
	if merchant == (journal.Address{}) {
		merchant = accountOf(a.Config.MerchantKey)
	}
	inputs, err := a.RankingInputs()
	if err != nil {
		return err
	}
	report, err := deploy.Run(ctx, deploy.Config{
		Inputs: inputs, InputsURI: a.rankingsURI(),
		RPC: a.Config.RPC, Owner: a.Config.OwnerKey, Merchant: merchant, Network: a.Network, Token: a.Config.Token,
		TokenNeeded: func(chainID uint64) bool { return !devkeys.Chain(chainID) },
		TokenName:   a.Config.TokenName, TokenVersion: a.Config.TokenDomain,
		CarrierKey: a.carrierKey, NewDeployment: a.Config.NewSet, Dir: a.deployments(),
		Progress: indented{a.Out}, Log: a.Log,
	})
	for _, w := range report.Warnings {
		a.Log.Warn(w)
	}
	return err
}

// carrierKey returns the key that signs the quotes of a carrier: --carrier-key, if its account is the carrier's signer.
// It returns nil for all other carriers, which post their quotes themselves.
func (a *App) carrierKey(id uint16) *ecdsa.PrivateKey {
	for _, c := range a.Network.Carriers {
		if c.ID == id && a.Config.CarrierKey != nil && c.Signer == accountOf(a.Config.CarrierKey) {
			return a.Config.CarrierKey
		}
	}
	return nil
}

// roadRule describes how routing.Town.Nearest computes Havn's rankings. It is published with them.
const roadRule = "mean road seconds at the speeds of the roads from the centre to doors all over the zone, " +
	"least first, at most sixteen"

// RankingInputs returns the data from which the rankings of the opened network can be computed: the roads of Havn if
// they give the same rankings, else the network file alone.
func (a *App) RankingInputs() (deploy.Inputs, error) {
	n, havn := a.Network, routing.Havn()
	for _, z := range deploy.Ranked(n) {
		if !slices.Equal(z.Ranking, havn.Nearest(z, n.Centres)) {
			return deploy.NewInputs(n, deploy.GivenRule, nil), nil
		}
	}
	m, err := json.Marshal(map[string]any{"name": "Havn", "keccak256": chain.Keccak(havn.Basemap())})
	if err != nil {
		return deploy.Inputs{}, fmt.Errorf("describe the map: %w", err)
	}
	return deploy.NewInputs(n, roadRule, m), nil
}

// rankingsURI returns the URL at which the API serves the inputs.
func (a *App) rankingsURI() string {
	return a.Config.Site.URL("/v1/rankings")
}
