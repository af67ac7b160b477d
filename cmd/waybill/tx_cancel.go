package main

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/app"
)

// cancelTransaction has a transaction replaced by one that does nothing.
func cancelTransaction(ctx context.Context, a *app.App) error {
	if err := a.Open(ctx, a.OpenNodes, a.OpenStore); err != nil {
		return err
	}
	if err := a.TxStore.Cancel(ctx, int64(a.Config.Tx.ID), a.Config.Tx.Reason); err != nil {
		return fmt.Errorf("%w: it is mined, or there is no such transaction", err)
	}
	a.Tell("whoever sends for its account uses its nonce for nothing; should it be mined first after all, it stands\n")
	return nil
}
