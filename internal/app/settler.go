package app

import (
	"context"
	"log/slog"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/journal"
)

// runSettler settles parcels until ctx ends. It pays with a development key.
func (a *App) runSettler(ctx context.Context) error {
	return a.serve(ctx, service{
		name: "settler", database: true, node: []func(context.Context) error{a.OpenChain}, start: a.startSettler,
	})
}

func (a *App) startSettler(context.Context) (started, error) {
	account, err := a.newSender("settle", devkeys.Key(devkeys.Keeper), journal.Address{})
	if err != nil {
		return started{}, err
	}
	return started{run: both(account.Run, a.newSettler(account).run)}, nil
}

// newSettler makes a settler that pays from account.
func (a *App) newSettler(account *sender.Sender) *settler {
	return &settler{
		chain: a.Client, orders: a.Store, writer: chain.NewWriter(a.Client, account), log: a.Log,
		policies: map[journal.Hash]ledger.Policy{},
		outage:   &health.Outage{What: "the parcels to settle", Log: a.Log},
	}
}

// settledAtOnce is the number of parcels that wait for their transactions at the same time.
const settledAtOnce = 32

// settler settles the parcels whose time for claims, decision or return is over. It stores nothing: at each head it
// reads from the database which parcels wait.
type settler struct {
	chain interface {
		Heads(ctx context.Context) <-chan ledger.Cursor
		Now(ctx context.Context) (time.Time, error)
		Policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error)
	}
	orders interface {
		Orders(ctx context.Context, statuses ...ledger.Status) ([]ledger.Order, error)
	}
	writer interface {
		Settle(ctx context.Context, o ledger.Order, p ledger.Policy) error
	}
	policies map[journal.Hash]ledger.Policy // by hash, those of earlier rounds
	outage   *health.Outage
	log      *slog.Logger
}

func (s *settler) run(ctx context.Context) error {
	for range s.chain.Heads(ctx) {
		switch err := s.round(ctx); {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			s.outage.Down(err)
		default:
			s.outage.Up()
		}
	}
	return nil
}

// round settles each parcel that is due. A parcel that cannot be settled is logged, and tried again in the next round.
func (s *settler) round(ctx context.Context) error {
	waiting, err := s.orders.Orders(ctx, ledger.Delivered, ledger.Disputed, ledger.InReturn)
	if err != nil || len(waiting) == 0 {
		return err
	}
	now, err := s.chain.Now(ctx)
	if err != nil {
		return err
	}
	var g errgroup.Group
	g.SetLimit(settledAtOnce)
	for _, o := range waiting {
		p, err := s.policy(ctx, o.Terms.Policy)
		if err != nil {
			s.log.Warn("the claims policy of a parcel is unknown", "order", o.ID, "error", err)
			continue
		}
		if _, at := o.DueAt(p, now); now.Before(at) {
			continue
		}
		g.Go(func() error {
			if err := s.writer.Settle(ctx, o, p); err != nil && ctx.Err() == nil {
				s.log.Warn("a parcel cannot be settled", "order", o.ID, "error", err)
			}
			return nil
		})
	}
	return g.Wait()
}

func (s *settler) policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error) {
	if p, ok := s.policies[hash]; ok {
		return p, nil
	}
	p, err := s.chain.Policy(ctx, hash)
	if err == nil {
		s.policies[hash] = p
	}
	return p, err
}
