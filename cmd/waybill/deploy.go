package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runDeploy deploys contracts and network.
func runDeploy(ctx context.Context, a *app.App) error { return a.Deploy(ctx) }
