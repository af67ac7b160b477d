package main

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/app"
)

// retryTransaction has more offered for a transaction.
func retryTransaction(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenNodes, a.OpenStore); err != nil {
		return err
	}
	if err := a.TxStore.Bump(ctx, int64(a.Config.Tx.ID)); err != nil {
		return fmt.Errorf("%w: it is mined, or there is no such transaction", err)
	}
	a.Tell("whoever sends for its account offers more for it now\n")
	return nil
}
