package main

import (
	"context"
	"net"

	"github.com/waybill/waybill/internal/app"
)

// runDev runs everything in this process until ctx ends.
func runDev(ctx context.Context, a *app.App) error {
	return a.RunDev(ctx, func(pages net.Addr) { tellWhere(a, pages) })
}

// tellWhere ends the start: where everything is.
func tellWhere(a *app.App, pages net.Addr) {
	_, port, err := net.SplitHostPort(pages.String())
	if err != nil {
		port = "8080"
	}
	a.Tell("\nshop      http://127.0.0.1:%s/\n", port)
	a.Tell("chain     %s   (chain id %d)\n", app.RedactNodes(a.ChainURL()), a.Client.ChainID())
	a.Tell("database  %s\n", app.RedactPassword(a.Config.DatabaseURL))
	a.Tell("broker    %s\n", app.RedactPassword(a.Config.MQTT))
	a.Tell("orders    %s   (contract)\n", a.Client.Addresses().Orders)
	a.Tell("data      %s\n\nCtrl-C stops it.\n", a.Config.Data)
}
