package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/journal"
)

// runRankings computes the ranking of every zone and compares it with the chain, and so the published root and inputs.
func runRankings(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenChain, a.OpenNetwork); err != nil {
		return err
	}
	inputs, err := a.RankingInputs()
	if err != nil {
		return err
	}
	text, err := inputs.JSON()
	if err != nil {
		return err
	}
	zones := deploy.Ranked(a.Network)
	all, err := chain.NewRankings(zones)
	if err != nil {
		return err
	}
	there, err := a.Client.Zones(ctx)
	if err != nil {
		return err
	}
	root, published, err := a.Client.PublishedRankings(ctx)
	if err != nil {
		return err
	}
	var wrong []error
	compare := func(what string, found, want any) {
		verdict := "agrees"
		if fmt.Sprint(found) != fmt.Sprint(want) {
			verdict = fmt.Sprintf("DIFFERS: the chain has %v", found)
			wrong = append(wrong,
				fmt.Errorf("%s: the chain has %v, computed %v: %w", what, found, want, journal.ErrConflict))
		}
		a.Out.Printf("  %s %v %s\n", what, want, verdict)
	}
	a.Out.Printf("  rule %s\n", inputs.Rule)
	for _, z := range zones {
		compare(fmt.Sprintf("zone %d", z.ID), there[z.ID].Ranking, z.Ranking)
	}
	compare("root", root, all.Root())
	compare("inputs", published, chain.Keccak(text))
	return errors.Join(wrong...)
}
