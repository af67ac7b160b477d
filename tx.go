package main

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

// picked is what `waybill tx` is told.
type picked struct {
	ID     uint64
	All    bool
	Limit  uint64
	Reason string
}

func (p *picked) settings() []setting {
	p.Limit, p.Reason = 100, "by an operator"
	return []setting{
		{"id", "tx: number of a transaction, as tx list shows it", (*whole)(&p.ID)},
		{"all", "tx list: confirmed ones too", (*boolean)(&p.All)},
		{"limit", "tx list: how many, the newest", (*whole)(&p.Limit)},
		{"reason", "tx cancel: what whoever waits for it is told", (*text)(&p.Reason)},
	}
}

// desk opens what the commands below need: the node, for its chain alone, and the database.
func (s *stack) desk(ctx context.Context) (err error) {
	if s.client, err = chain.Dial(ctx, s.cfg.RPC, ledger.Addresses{}, s.log); err != nil {
		return err
	}
	return s.openStore(ctx)
}

func (s *stack) listTransactions(ctx context.Context) error {
	if err := s.desk(ctx); err != nil {
		return err
	}
	signers, err := s.store.Signers(ctx, s.client.ChainID())
	if err != nil {
		return err
	}
	all, err := s.store.Intents(ctx, s.client.ChainID(), !s.cfg.Tx.All, int(s.cfg.Tx.Limit))
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) { _, err = fmt.Fprintf(table, format, args...) }
	line("SIGNER\tNEXT NONCE\tSENT BY\n")
	for _, g := range signers {
		by := "nobody"
		if g.Held {
			by = g.Holder
		}
		line("%s\t%d\t%s\n", g.Address, g.Next, by)
	}
	line("\nID\tSTATE\tNONCE\tAGE\tATTEMPTS\tGWEI\tSIGNER\tWHAT\tTROUBLE\n")
	for _, i := range all {
		state, offer := string(i.Stage), "-"
		if i.Outcome == ledger.TxReverted || i.Outcome == ledger.TxNothing {
			state += ", " + string(i.Outcome)
		}
		if t := i.Latest(); t != nil {
			offer = sender.Gwei(t.Cap)
		}
		line("%d\t%s\t%d\t%s\t%d\t%s\t%s\t%s\t%s\n", i.ID, state, i.Nonce, sender.Age(i.Queued), len(i.Attempts), offer, i.Address, i.Call.What, i.Trouble)
	}
	return errors.Join(err, table.Flush())
}

func (s *stack) explainTransaction(ctx context.Context) error {
	if err := s.desk(ctx); err != nil {
		return err
	}
	out := chain.NewOutbound(s.client)
	why, err := sender.Explainer{Chain: out, Contracts: out, Purse: out, Book: s.store}.Explain(ctx, int64(s.cfg.Tx.ID))
	if err != nil {
		return err
	}
	for _, w := range why {
		s.tell("%s\n", w)
	}
	return nil
}

func (s *stack) retryTransaction(ctx context.Context) error {
	if err := s.desk(ctx); err != nil {
		return err
	}
	if err := s.store.Hurry(ctx, int64(s.cfg.Tx.ID)); err != nil {
		return fmt.Errorf("%w: it is mined, or there is no such transaction", err)
	}
	s.tell("whoever sends for its account offers more for it now\n")
	return nil
}

func (s *stack) cancelTransaction(ctx context.Context) error {
	if err := s.desk(ctx); err != nil {
		return err
	}
	if err := s.store.Cancel(ctx, int64(s.cfg.Tx.ID), s.cfg.Tx.Reason); err != nil {
		return fmt.Errorf("%w: it is mined, or there is no such transaction", err)
	}
	s.tell("whoever sends for its account uses its nonce for nothing; should it be mined first after all, it stands\n")
	return nil
}
