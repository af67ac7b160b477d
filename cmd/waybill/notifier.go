package main

import (
	"context"

	"github.com/waybill/waybill/internal/app"
)

// runNotifier sends changes in the database to shoppers until ctx ends.
func runNotifier(ctx context.Context, a *app.App) error { return a.RunNotifier(ctx) }
