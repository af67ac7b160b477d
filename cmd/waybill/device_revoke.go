package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/journal"
)

// revokeDevice refuses what a device signs from a sequence number on.
func revokeDevice(ctx context.Context, a *app.App) error {
	e := &a.Config.Device
	if err := a.OpenChain(ctx); err != nil {
		return err
	}
	at, err := a.Client.Journal(ctx, e.ID)
	if err != nil {
		return err
	}
	epoch := uint32(e.Epoch)
	if epoch == 0 {
		epoch = max(at.Epoch, 1)
	}
	tx, err := a.AsOwner(ctx, a.Client.Revoke(e.ID, journal.Place{Epoch: epoch, Seq: e.From}))
	if err != nil {
		return err
	}
	a.Out.Printf("revoked %s from reading %d of epoch %d on, transaction %s\n", e.ID, e.From, epoch, tx)
	return nil
}
