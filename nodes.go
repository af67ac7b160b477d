package main

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
)

// openChain connects to the nodes.
func (s *stack) openChain(ctx context.Context) error {
	if s.client != nil {
		return nil
	}
	addresses, err := s.recorded(ctx)
	if err != nil {
		return err
	}
	watched, err := parseAddresses(s.cfg.Watch)
	if err != nil {
		return err
	}
	if s.client, err = chain.Dial(ctx, s.cfg.RPC, addresses, s.log); err != nil {
		return err
	}
	s.client.Watch(watched...)
	if s.cfg.Paranoid {
		s.client.Paranoid()
	}
	return s.registry.Register(s.client)
}

// recorded is where our contracts are on the nodes' chain. Where the nodes are on several, it is the one that we have contracts on.
func (s *stack) recorded(ctx context.Context) (found ledger.Addresses, err error) {
	ids, err := chain.IDs(ctx, s.cfg.RPC)
	if err != nil {
		return found, fmt.Errorf("ask %s for its chain id: %w", redact(s.cfg.RPC), err)
	}
	for _, id := range ids {
		a, missing := deploy.Recorded(s.deployments(), id)
		switch {
		case missing != nil && err == nil:
			err = fmt.Errorf("contracts on chain %d: %w (run waybill deploy first)", id, missing)
		case missing == nil && found.ChainID != 0:
			return found, fmt.Errorf("%s are on chains %d and %d, and our contracts on both: %w", redact(s.cfg.RPC), found.ChainID, id, journal.ErrConflict)
		case missing == nil:
			found = a
		}
	}
	if found.ChainID != 0 {
		err = nil
	}
	return found, err
}

// redact is a URL, or several, without user, password, path and query, where keys are kept: fit for a screen or a log.
func redact(raw string) string {
	var out []string
	for _, one := range chain.Nodes(raw) {
		u, err := url.Parse(one)
		if err != nil {
			return "(not a URL)"
		}
		out = append(out, u.Scheme+"://"+u.Host)
	}
	return strings.Join(out, " and ")
}

// browserRPC is the HTTP address of the first node that is on this machine: what a browser wallet may be pointed to. Others stay private.
func browserRPC(raw string) string {
	for _, one := range chain.Nodes(raw) {
		u, err := url.Parse(one)
		if err == nil && u.Scheme == "http" && (u.Hostname() == "127.0.0.1" || u.Hostname() == "localhost") {
			return u.String()
		}
	}
	return ""
}
