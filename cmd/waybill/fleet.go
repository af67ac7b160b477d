package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runFleet runs the simulated centres and vehicles until ctx ends.
func runFleet(ctx context.Context, a *app.App) error { return a.RunFleet(ctx) }
