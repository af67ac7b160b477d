package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/sender"
)

// explainTransaction prints the reasons for the state of a transaction.
func explainTransaction(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenNodes, a.OpenStore); err != nil {
		return err
	}
	out := chain.NewOutbound(a.Client)
	explainer := sender.Explainer{Chain: out, Contracts: out, Balances: out, TxStore: a.TxStore}
	reasons, err := explainer.Explain(ctx, int64(a.Config.Tx.ID))
	if err != nil {
		return err
	}
	for _, reason := range reasons {
		a.Out.Printf("%s\n", reason)
	}
	return nil
}
