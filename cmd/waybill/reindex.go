package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runReindex makes the projection of --projection anew.
func runReindex(ctx context.Context, a *app.App) error { return a.Reindex(ctx) }
