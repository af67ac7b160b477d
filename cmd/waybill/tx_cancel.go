package main

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/app"
)

// cancelTransaction asks the sender to replace a transaction with one that does nothing.
func cancelTransaction(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenNodes, a.OpenStore); err != nil {
		return err
	}
	if err := a.TxStore.Cancel(ctx, int64(a.Config.Tx.ID), a.Config.Tx.Reason); err != nil {
		return fmt.Errorf("cancel transaction %d: %w: it is mined, or it does not exist: see waybill tx list --all",
			a.Config.Tx.ID, err)
	}
	a.Out.Printf("The process that sends for the account will use the nonce for an empty transaction. " +
		"If the original is mined first, it is valid.\n")
	return nil
}
