package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runMigrate brings the database to the schema of this version.
func runMigrate(ctx context.Context, a *app.App) error { return a.Migrate(ctx) }
