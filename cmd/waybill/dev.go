package main

import (
	"context"
	"net"

	"github.com/waybill/waybill/internal/app"
)

// runDev runs everything in this process until ctx ends.
func runDev(ctx context.Context, a *app.App) error {
	return a.RunDev(ctx, func(pages net.Addr) { printAddresses(a, pages) })
}

// printAddresses prints where the parts are, once all have started.
func printAddresses(a *app.App, pages net.Addr) {
	_, port, err := net.SplitHostPort(pages.String())
	if err != nil {
		port = "8080"
	}
	a.Out.Printf("\nshop      http://127.0.0.1:%s/\n", port)
	a.Out.Printf("chain     %s (chain id %d)\n", app.RedactNodes(a.ChainURL()), a.Client.ChainID())
	a.Out.Printf("database  %s\n", app.RedactPassword(a.Config.DatabaseURL))
	a.Out.Printf("broker    %s\n", app.RedactPassword(a.Config.MQTT))
	a.Out.Printf("orders    %s (contract)\n", a.Client.Addresses().Orders)
	if admin := a.AdminURL(); admin != "" {
		a.Out.Printf("admin     %s/metrics, %s/readyz\n", admin, admin)
	}
	a.Out.Printf("data      %s\n\nPress Ctrl-C to stop.\n", a.Config.Data)
}
