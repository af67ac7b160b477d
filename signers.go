package main

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"os"

	"github.com/waybill/waybill/journal"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/sender"
)

// newSender sends what a service writes to the chain, for its account.
func (s *stack) newSender(purpose, digits, address string) (*sender.Sender, error) {
	signer, err := s.signer(digits, address)
	if err != nil {
		return nil, err
	}
	host, err := os.Hostname()
	if err != nil {
		host = "?"
	}
	out := chain.NewOutbound(s.client)
	c := sender.Config{
		ChainID: s.client.ChainID(), Chain: out, Contracts: out, Book: s.store, Signer: signer, Depth: s.depth(),
		Purpose: purpose, Holder: fmt.Sprintf("%s/%d", host, os.Getpid()), Log: s.log, Registry: s.registry,
	}
	if gwei := s.cfg.FeeCeiling; gwei > 0 {
		c.Ceiling = new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(1e9))
	}
	return sender.New(c), nil
}

// signer is a key that was given, or an account whose key is in the external signer.
func (s *stack) signer(digits, address string) (sender.Signer, error) {
	if s.cfg.SignerURL == "" || address == "" {
		key, err := parseKey(digits)
		if err != nil {
			return nil, err
		}
		return sender.NewKey(key), nil
	}
	a, err := journal.ParseAddress(address)
	if err != nil {
		return nil, err
	}
	return sender.NewRemote(s.cfg.SignerURL, a)
}

// depth is after how many blocks a transaction counts as final.
func (s *stack) depth() uint64 {
	if devChains[s.client.ChainID()] {
		return cmp.Or(s.cfg.Confirmations, 1)
	}
	return cmp.Or(s.cfg.Confirmations, 12)
}

// both runs two parts until one fails or ctx ends.
func both(one, two func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		g, ctx := errgroup.WithContext(ctx)
		g.Go(func() error { return one(ctx) })
		g.Go(func() error { return two(ctx) })
		return g.Wait()
	}
}
