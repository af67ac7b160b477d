package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runIndexer writes the chain's blocks to the database until ctx ends.
func runIndexer(ctx context.Context, a *app.App) error { return a.RunIndexer(ctx) }
