package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runIndexer writes blocks to rows until ctx ends.
func runIndexer(ctx context.Context, a *app.App) error { return a.RunIndexer(ctx) }
