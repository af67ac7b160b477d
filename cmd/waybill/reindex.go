package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runReindex rebuilds the projection --projection.
func runReindex(ctx context.Context, a *app.App) error { return a.Reindex(ctx) }
