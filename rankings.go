package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
)

// roadRule is how Havn's rankings are computed: routing.Town.Nearest.
const roadRule = "mean road seconds at the speeds of the roads from the centre to doors all over the zone, least first, at most sixteen"

// rankingInputs are what the network's rankings follow from: the roads of its town where those give them, else its file alone.
func rankingInputs(n ledger.Network) (deploy.Inputs, error) {
	havn := routing.Havn()
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

// rankings computes the ranking of every zone anew and compares it with what stands on chain and with what was published.
func (s *stack) rankings(ctx context.Context) error {
	if err := s.open(ctx, s.openChain, func(context.Context) error { return s.openNetwork() }); err != nil {
		return err
	}
	inputs, err := rankingInputs(s.network)
	if err != nil {
		return err
	}
	text, err := inputs.JSON()
	if err != nil {
		return err
	}
	zones := deploy.Ranked(s.network)
	all, err := chain.NewRankings(zones)
	if err != nil {
		return err
	}
	there, err := s.client.Zones(ctx)
	if err != nil {
		return err
	}
	root, published, err := s.client.PublishedRankings(ctx)
	if err != nil {
		return err
	}
	var wrong []error
	compare := func(what string, found, want any) {
		verdict := "agrees"
		if fmt.Sprint(found) != fmt.Sprint(want) {
			verdict = fmt.Sprintf("DIFFERS: the chain has %v", found)
			wrong = append(wrong, fmt.Errorf("%s: the chain has %v, computed %v: %w", what, found, want, journal.ErrConflict))
		}
		s.say(what, fmt.Sprintf("%v %s", want, verdict))
	}
	s.say("rule", inputs.Rule)
	for _, z := range zones {
		compare(fmt.Sprintf("zone %d", z.ID), there[z.ID].Ranking, z.Ranking)
	}
	compare("root", root, all.Root())
	compare("inputs", published, chain.Keccak(text))
	return errors.Join(wrong...)
}

// rankingsURI is where the API hands the inputs out.
func (s *stack) rankingsURI() string {
	return strings.TrimSuffix(s.cfg.PublicURL, "/") + "/v1/rankings"
}
