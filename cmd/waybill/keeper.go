package main

import (
	"context"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/app"
)

// runKeeper makes the calls that are due until ctx ends. With --dry-run it prints them instead.
func runKeeper(ctx context.Context, a *app.App) error {
	if !a.Config.DryRun {
		return a.RunKeeper(ctx)
	}
	const most = 100
	now, plan, err := a.PlanKeeper(ctx, most)
	if err != nil {
		return err
	}
	t := newTable(a.Out)
	t.line("CALL\tPARCEL\tDUE\tIN\tSTATUS\tRESULT\n")
	for _, p := range plan {
		in, result := p.At.Sub(now).String(), "later"
		switch {
		case p.Reason != nil:
			result = fmt.Sprintf("refused: %v", p.Reason)
		case !now.Before(p.At):
			result = fmt.Sprintf("would be sent, with at most %d gas", p.Gas)
		}
		t.line("%s\t%s\t%s\t%s\t%s\t%s\n", p.What, p.Order.ID, p.At.Format(time.RFC3339), in, p.Order.Status, result)
	}
	return t.flush()
}
