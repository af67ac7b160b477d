package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

// listTransactions prints accounts and their transactions.
func listTransactions(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenNodes, a.OpenStore); err != nil {
		return err
	}
	signers, err := a.TxStore.Signers(ctx, a.Client.ChainID())
	if err != nil {
		return err
	}
	all, err := a.TxStore.Intents(ctx, a.Client.ChainID(), !a.Config.Tx.All, int(a.Config.Tx.Limit))
	if err != nil {
		return err
	}
	t := newTable(a.Out)
	t.line("SIGNER\tNEXT NONCE\tSENT BY\n")
	for _, g := range signers {
		by := "no process"
		if g.Held {
			by = g.Holder
		}
		t.line("%s\t%d\t%s\n", g.Address, g.Next, by)
	}
	t.line("\nID\tSTATE\tNONCE\tAGE\tATTEMPTS\tGWEI\tSIGNER\tWHAT\tTROUBLE\n")
	for _, i := range all {
		state, fee := string(i.Stage), "-"
		if i.Outcome == ledger.TxReverted || i.Outcome == ledger.TxNoop {
			state += ", " + string(i.Outcome)
		}
		if last := i.Latest(); last != nil {
			fee = sender.Gwei(last.Cap)
		}
		t.line("%d\t%s\t%d\t%s\t%d\t%s\t%s\t%s\t%s\n", i.ID, state, i.Nonce, sender.Age(i.Queued), len(i.Attempts), fee,
			i.Address, i.Call.What, i.LastError)
	}
	return t.flush()
}
