package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runKeeper makes the calls that are due until ctx ends. With --dry-run it prints them instead.
func runKeeper(ctx context.Context, a *app.App) error {
	if a.Config.DryRun {
		return a.PrintPlan(ctx)
	}
	return a.RunKeeper(ctx)
}
