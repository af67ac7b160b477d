package main

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

// listTransactions prints accounts and what they send.
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
	table := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) { _, err = fmt.Fprintf(table, format, args...) }
	line("SIGNER\tNEXT NONCE\tSENT BY\n")
	for _, g := range signers {
		by := "nobody"
		if g.Held {
			by = g.Holder
		}
		line("%s\t%d\t%s\n", g.Address, g.Next, by)
	}
	line("\nID\tSTATE\tNONCE\tAGE\tATTEMPTS\tGWEI\tSIGNER\tWHAT\tTROUBLE\n")
	for _, i := range all {
		state, offer := string(i.Stage), "-"
		if i.Outcome == ledger.TxReverted || i.Outcome == ledger.TxNoop {
			state += ", " + string(i.Outcome)
		}
		if t := i.Latest(); t != nil {
			offer = sender.Gwei(t.Cap)
		}
		line("%d\t%s\t%d\t%s\t%d\t%s\t%s\t%s\t%s\n", i.ID, state, i.Nonce, sender.Age(i.Queued), len(i.Attempts), offer,
			i.Address, i.Call.What, i.LastError)
	}
	return errors.Join(err, table.Flush())
}
