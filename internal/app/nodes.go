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
	"github.com/waybill/waybill/journal"
)

// OpenChain connects to the nodes.
func (a *App) OpenChain(ctx context.Context) error {
	if a.Client != nil {
		return nil
	}
	addresses, err := a.recorded(ctx)
	if err != nil {
		return err
	}
	watched, err := parseAddresses(a.Config.Watch)
	if err != nil {
		return err
	}
	if a.Client, err = chain.Dial(ctx, a.Config.RPC, addresses, a.Log); err != nil {
		return err
	}
	a.Client.Watch(watched...)
	if a.Config.Paranoid {
		a.Client.Paranoid()
	}
	return a.registry.Register(a.Client)
}

// OpenNodes connects to the nodes alone, for what needs none of our contracts.
func (a *App) OpenNodes(ctx context.Context) (err error) {
	if a.Client == nil {
		a.Client, err = chain.Dial(ctx, a.Config.RPC, ledger.Addresses{}, a.Log)
	}
	return err
}

// recorded is where our contracts are on the nodes' chain. Where the nodes are on several, it is the one that we have
// contracts on.
func (a *App) recorded(ctx context.Context) (found ledger.Addresses, err error) {
	ids, err := rpc.IDs(ctx, a.Config.RPC)
	if err != nil {
		return found, fmt.Errorf("ask %s for its chain id: %w", RedactNodes(a.Config.RPC), err)
	}
	for _, id := range ids {
		at, missing := deploy.Recorded(a.deployments(), id)
		switch {
		case missing != nil && err == nil:
			err = fmt.Errorf("contracts on chain %d: %w (run waybill deploy first)", id, missing)
		case missing == nil && found.ChainID != 0:
			return found, fmt.Errorf("%s are on chains %d and %d, and our contracts on both: %w",
				RedactNodes(a.Config.RPC), found.ChainID, id, journal.ErrConflict)
		case missing == nil:
			found = at
		}
	}
	if found.ChainID != 0 {
		err = nil
	}
	return found, err
}

// browserRPC is the HTTP address of the first node that is on this machine: what a browser wallet may be pointed to.
// Others stay private.
func browserRPC(raw string) string {
	for _, one := range rpc.Nodes(raw) {
		u, err := url.Parse(one)
		if err == nil && u.Scheme == "http" && (u.Hostname() == "127.0.0.1" || u.Hostname() == "localhost") {
			return u.String()
		}
	}
	return ""
}

// RedactNodes returns a node's URL, or several with commas, without user, password, path and query, where keys are
// kept: fit for a screen or a log.
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

// RedactPassword returns a URL without its password: what a person may copy to connect by hand.
func RedactPassword(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "(not a URL)"
	}
	return u.Redacted()
}
