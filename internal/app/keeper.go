package app

import (
	"context"
	"time"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/keeper"
)

// RunKeeper makes the calls that are due until ctx ends. Without a database it reads the chain itself.
func (a *App) RunKeeper(ctx context.Context) error {
	return a.serve(ctx, service{
		name: "keeper", database: a.Config.DatabaseURL != "", node: []func(context.Context) error{a.OpenChain},
		start: a.startKeeper,
	})
}

func (a *App) startKeeper(ctx context.Context) (started, error) {
	cfg, run, err := a.keeperConfig()
	if err != nil {
		return started{}, err
	}
	cfg.Registry = a.registry
	a.warnIfPoor(ctx, "the keeper", cfg.Sender.Address())
	k := keeper.New(cfg)
	return started{run: both(run, k.Run), part: health.Part{Check: k.Ready}}, nil
}

// keeperConfig returns the configuration of a keeper, and the function that runs its sender.
func (a *App) keeperConfig() (keeper.Config, func(context.Context) error, error) {
	cfg := keeper.Config{
		Chain: a.Client, Simulator: chain.NewOutbound(a.Client), Gas: a.Config.KeeperGas, PayeeGas: a.Config.KeeperPayeeGas,
		Log: a.Log,
	}
	if a.Store == nil {
		cfg.Book = keeper.NewChainBook(a.Client, a.Client.Addresses().Block)
		cfg.Sender = localsender.New(a.Client, a.Config.KeeperKey, a.Log)
		return cfg, untilEnd, nil
	}
	s, err := a.newSender("keep", a.Config.KeeperKey, a.Config.KeeperAddress)
	if err != nil {
		return cfg, nil, err
	}
	cfg.Book, cfg.Codes, cfg.Sender = a.Store, a.Store, s
	return cfg, s.Run, nil
}

// untilEnd waits until ctx ends.
func untilEnd(ctx context.Context) error {
	<-ctx.Done()
	return nil
}

// PlanKeeper returns what a keeper would do, at most limit calls, and the chain's time.
func (a *App) PlanKeeper(ctx context.Context, limit int) (now time.Time, plan []keeper.Planned, err error) {
	steps := []func(context.Context) error{a.OpenChain}
	if a.Config.DatabaseURL != "" {
		steps = append(steps, a.OpenStore)
	}
	if err := a.Open(ctx, steps...); err != nil {
		return now, nil, err
	}
	cfg, _, err := a.keeperConfig()
	if err != nil {
		return now, nil, err
	}
	return keeper.New(cfg).Plan(ctx, limit)
}
