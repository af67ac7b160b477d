package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
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
		Chain: dueChain{a.Client}, Simulator: chain.NewOutbound(a.Client),
		Gas: a.Config.KeeperGas, PayeeGas: a.Config.KeeperPayeeGas,
		Log: a.Log,
	}
	cfg.Codes = codes{a.Client, a.Store}
	if a.Store == nil {
		cfg.Book = keeper.NewChainBook(a.Client, a.Client.Addresses().Block)
		cfg.Sender = localsender.New(a.Client, a.Config.KeeperKey, a.Log)
		return cfg, untilEnd, nil
	}
	s, err := a.newSender("keep", a.Config.KeeperKey, a.Config.KeeperAddress)
	if err != nil {
		return cfg, nil, err
	}
	cfg.Book, cfg.Sender = a.Store, s
	return cfg, s.Run, nil
}

// dueChain is a client whose Now is the time by which calls are due.
type dueChain struct{ *chain.Client }

// Now returns Client.DueTime.
func (c dueChain) Now(ctx context.Context) (time.Time, error) { return c.DueTime(ctx) }

// codes finds code hashes in the checkouts of this shop, and else in the transaction that posted the act.
type codes struct {
	client *chain.Client
	store  *store.Store // nil: none
}

func (c codes) CodeHashes(ctx context.Context, a ledger.ActPending) (journal.CodeHashes, error) {
	if c.store != nil {
		found, err := c.store.CodeHashes(ctx, a.Parcel.Order())
		if !errors.Is(err, journal.ErrNotFound) {
			return found, err
		}
	}
	return c.client.PostedCodes(ctx, a)
}

// untilEnd waits until ctx ends.
func untilEnd(ctx context.Context) error {
	<-ctx.Done()
	return nil
}

// PrintPlan prints the calls that a keeper would make now, and the next ones.
func (a *App) PrintPlan(ctx context.Context) error {
	const most = 100
	steps := []func(context.Context) error{a.OpenChain}
	if a.Config.DatabaseURL != "" {
		steps = append(steps, a.OpenStore)
	}
	if err := a.Open(ctx, steps...); err != nil {
		return err
	}
	cfg, _, err := a.keeperConfig()
	if err != nil {
		return err
	}
	now, plan, err := keeper.New(cfg).Plan(ctx, most)
	if err != nil {
		return err
	}
	return printPlan(a.Out, now, plan)
}

// printPlan prints a plan as a table. now is the chain's time.
func printPlan(out io.Writer, now time.Time, plan []keeper.Planned) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	lines := []string{"CALL\tPARCEL\tSTATUS\tDUE\tIN\tRESULT"}
	for _, p := range plan {
		result := "not due yet"
		switch {
		case p.Reason != nil:
			result = fmt.Sprintf("refused: %v", p.Reason)
		case !now.Before(p.At):
			result = fmt.Sprintf("would be sent, with at most %d gas", p.Gas)
		}
		lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s\t%s\t%s", p.What, p.Order.ID, p.Order.Status,
			p.At.Format(time.RFC3339), p.At.Sub(now), result))
	}
	if _, err := fmt.Fprintln(w, strings.Join(lines, "\n")); err != nil {
		return err
	}
	return w.Flush()
}
