package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runOracle takes signed readings to the database and the chain until ctx ends.
func runOracle(ctx context.Context, a *app.App) error { return a.RunOracle(ctx) }
