package main

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/waybill/waybill/internal/app"
)

// listDevices prints every device on the chain.
func listDevices(ctx context.Context, a *app.App) error {
	if err := a.OpenChain(ctx); err != nil {
		return err
	}
	all, err := a.Client.Devices(ctx)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) {
		if err == nil {
			_, err = fmt.Fprintf(w, format, args...)
		}
	}
	line("device\trole\tsite\tscheme\tkey\tuntil\tjournal\tstate\n")
	for _, d := range all {
		at, failed := a.Client.Journal(ctx, d.ID)
		if failed != nil {
			return failed
		}
		state := "good"
		switch {
		case d.Revoked:
			state = fmt.Sprintf("revoked from %d/%d", d.RevokedFrom.Epoch, d.RevokedFrom.Seq)
		case !d.ValidUntil.After(time.Now()):
			state = "expired"
		}
		line("%s\t%s\t%d\t%s\t%s\t%s\t%d/%d\t%s\n", d.ID, d.Role, d.Site, d.Scheme, d.Key,
			d.ValidUntil.Format(time.DateOnly), at.Epoch, at.NextSeq, state)
	}
	return errors.Join(err, w.Flush())
}
