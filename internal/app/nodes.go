package app

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/site"
	"github.com/waybill/waybill/journal"
)

// OpenChain connects to the nodes, compares the contracts there with the record of the deployment, checks that the
// chain can run them, and reads its time. If it fails, it may be called again.
func (a *App) OpenChain(ctx context.Context) error {
	if a.Client == nil {
		if err := a.dial(ctx); err != nil {
			return err
		}
	}
	if a.matched {
		return nil
	}
	if err := a.Client.CheckDeployment(ctx); err != nil {
		return nodeError(err)
	}
	if err := a.Client.CheckCapabilities(ctx, chain.ServiceGas); err != nil {
		return nodeError(err)
	}
	if _, err := a.Client.ReadTime(ctx); err != nil {
		return nodeError(err)
	}
	a.matched = true
	return nil
}

// dial connects to the nodes of the chain that has a record of a deployment.
func (a *App) dial(ctx context.Context) error {
	addresses, err := a.recorded(ctx)
	if err != nil {
		return nodeError(err)
	}
	client, err := chain.Dial(ctx, a.Config.RPC, addresses, a.Log)
	if err != nil {
		return nodeError(err)
	}
	client.Watch(a.Config.Watch...)
	if a.Config.Paranoid {
		client.Paranoid()
	}
	if err := a.registry.Register(client); err != nil {
		client.Close()
		return err
	}
	a.Client = client
	return nil
}

// OpenNodes connects to the nodes for commands that need none of our contracts.
func (a *App) OpenNodes(ctx context.Context) (err error) {
	if a.Client == nil {
		a.Client, err = chain.Dial(ctx, a.Config.RPC, ledger.Addresses{}, a.Log)
	}
	return err
}

// recorded returns the addresses of our contracts on the chain of the nodes. If the nodes are on several chains, there
// must be a record of exactly one of them.
func (a *App) recorded(ctx context.Context) (found ledger.Addresses, err error) {
	ids, err := rpc.IDs(ctx, a.Config.RPC)
	if err != nil {
		return found, fmt.Errorf("read the chain id of %s: %w", RedactNodes(a.Config.RPC), err)
	}
	for _, id := range ids {
		at, missing := deploy.Recorded(a.deployments(), id)
		switch {
		case missing != nil && err == nil:
			err = fmt.Errorf("contracts on chain %d: %w", id, missing)
		case missing == nil && found.ChainID != 0:
			return found, fmt.Errorf("nodes %s are on chains %d and %d, and %s has a record of both: %w",
				RedactNodes(a.Config.RPC), found.ChainID, id, a.deployments(), journal.ErrConflict)
		case missing == nil:
			found = at
		}
	}
	if found.ChainID != 0 {
		err = nil
	}
	return found, err
}

// walletRPC returns the URL of the node that pages suggest to wallets: --wallet-rpc, or the first node of --rpc on this
// machine if the pages are on this machine too. The URLs of all other nodes stay private.
func (a *App) walletRPC() string {
	if a.Config.WalletRPC != "" || !a.Config.Site.Loopback() {
		return a.Config.WalletRPC
	}
	for _, one := range rpc.Nodes(a.ChainURL()) {
		if u, err := url.Parse(one); err == nil && u.Scheme == "http" && site.IsLoopback(u.Hostname()) {
			return u.String()
		}
	}
	return ""
}

// RedactNodes returns the scheme and the host of each node. It leaves out user, password, path and query, which may
// contain API keys.
func RedactNodes(raw string) string {
	var out []string
	for _, one := range rpc.Nodes(raw) {
		u, err := url.Parse(one)
		if err != nil {
			return "(not a URL)"
		}
		out = append(out, u.Scheme+"://"+u.Host)
	}
	return strings.Join(out, " and ")
}

// RedactPassword returns a URL without its password.
func RedactPassword(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "(not a URL)"
	}
	return u.Redacted()
}
