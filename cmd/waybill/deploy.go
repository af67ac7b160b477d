package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runDeploy deploys the contracts and registers the network.
func runDeploy(ctx context.Context, a *app.App) error { return a.Deploy(ctx) }
