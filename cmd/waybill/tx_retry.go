package main

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/app"
)

// retryTransaction asks the sender to send a transaction again with a higher fee.
func retryTransaction(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenNodes, a.OpenStore); err != nil {
		return err
	}
	if err := a.TxStore.Bump(ctx, int64(a.Config.Tx.ID)); err != nil {
		return fmt.Errorf("retry transaction %d: %w: it is mined, or it does not exist: see waybill tx list --all",
			a.Config.Tx.ID, err)
	}
	a.Out.Printf("The process that sends for the account will offer a higher fee.\n")
	return nil
}
