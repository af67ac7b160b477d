package main

import (
	"context"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/app"
)

// listDevices prints all devices on the chain.
func listDevices(ctx context.Context, a *app.App) error {
	if err := a.OpenChain(ctx); err != nil {
		return err
	}
	all, err := a.Client.Devices(ctx)
	if err != nil {
		return err
	}
	now, err := a.Client.ReadTime(ctx)
	if err != nil {
		return err
	}
	t := newTable(a.Out)
	t.line("device\trole\tsite\tscheme\tkey\tuntil\tjournal\tstate\n")
	for _, d := range all {
		at, err := a.Client.Journal(ctx, d.ID)
		if err != nil {
			return err
		}
		state := "valid"
		switch {
		case d.Revoked:
			state = fmt.Sprintf("revoked from %d/%d", d.RevokedFrom.Epoch, d.RevokedFrom.Seq)
		case !d.ValidUntil.After(now):
			state = "expired"
		}
		t.line("%s\t%s\t%d\t%s\t%s\t%s\t%d/%d\t%s\n", d.ID, d.Role, d.Site, d.Scheme, d.Key,
			d.ValidUntil.Format(time.DateOnly), at.Epoch, at.NextSeq, state)
	}
	return t.flush()
}
