package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runAPI serves the pages and the API until ctx ends.
func runAPI(ctx context.Context, a *app.App) error { return a.RunAPI(ctx, nil) }
