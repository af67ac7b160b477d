package app

import (
	"context"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
)

// settleInterval is the time between two searches for delivered parcels.
const settleInterval = time.Second

// settleDelivered settles the delivered parcels whose claims window is over, until ctx ends. It settles those of the
// network's policy only, because it knows no other policy in full.
func (a *App) settleDelivered(ctx context.Context, w *chain.Writer) error {
	outage := &health.Outage{What: "the settlement of delivered parcels", Log: a.Log}
	for ctx.Err() == nil {
		if err := a.settleOnce(ctx, w); err != nil && ctx.Err() == nil {
			outage.Down(err)
		} else {
			outage.Up()
		}
		pause(ctx, settleInterval)
	}
	return nil
}

// settleOnce settles the delivered parcels whose claims window is over now.
func (a *App) settleOnce(ctx context.Context, w *chain.Writer) error {
	delivered, err := a.Store.Orders(ctx, ledger.Delivered)
	if err != nil || len(delivered) == 0 {
		return err
	}
	now, err := a.Client.Now(ctx)
	if err != nil {
		return err
	}
	policy := chain.PolicyHash(a.Network.Policy)
	for _, o := range delivered {
		if o.Terms.Policy != policy || !now.After(o.Since.Add(a.Network.Policy.Window)) {
			continue
		}
		if _, err := w.Settle(ctx, o, a.Network.Policy); err != nil {
			return err
		}
	}
	return nil
}
