package actions

import (
	"context"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// signingTime is the time after which a signature expires, if its signer does not choose another one.
const signingTime = time.Hour

// Possible returns the actions that the contract would accept now for the order with these terms, placed or only
// offered, and the chain's time. evidence and amount are what the signer chooses for a dispute and a refund.
func (x *Relay) Possible(
	ctx context.Context, order journal.OrderID, terms ledger.Terms, evidence journal.Hash, amount journal.Amount,
) (all []ledger.OfferedAction, now time.Time, err error) {
	policy, err := x.policy(ctx, terms.Policy)
	if err != nil {
		return nil, now, err
	}
	state, err := x.Chain.ActionState(ctx, order)
	if err != nil {
		return nil, now, err
	}
	parcels := max(1, state.Book.Parcels)
	for parcel := range parcels {
		if parcel > 0 {
			if state, err = x.Chain.ActionState(ctx, order.WithParcel(parcel)); err != nil {
				return nil, now, err
			}
		}
		for _, kind := range ledger.ActionKinds {
			ofOrder := kind == ledger.ActionRefund || kind == ledger.ActionWithdraw
			if ofOrder && parcel > 0 {
				continue
			}
			for _, signer := range signers(kind, terms) {
				a := ledger.Action{
					Kind: kind, Order: order, Terms: terms, Policy: policy, Parcel: parcel, Since: state.Since,
					Evidence: evidence, Amount: amount, Refunded: state.Book.Refunded, Signer: signer,
					Deadline: state.Now.Add(signingTime),
				}
				if a.Check(state) != nil {
					continue
				}
				offered, err := x.offer(a, state)
				if err != nil {
					return nil, now, err
				}
				all = append(all, offered)
			}
		}
	}
	return all, state.Now, nil
}

// signers returns the accounts that may take a kind of action.
func signers(kind ledger.ActionKind, t ledger.Terms) []journal.Address {
	switch {
	case kind == ledger.ActionRefund || kind == ledger.ActionWithdraw:
		return []journal.Address{t.Merchant}
	case kind == ledger.ActionCancel && t.Merchant != t.Shopper:
		return []journal.Address{t.Shopper, t.Merchant}
	}
	return []journal.Address{t.Shopper}
}

// offer returns an action that is possible in a state, for its signer.
func (x *Relay) offer(a ledger.Action, s ledger.ActionState) (o ledger.OfferedAction, err error) {
	o = ledger.OfferedAction{Action: a}
	if o.TypedData, err = x.Chain.ActionTypedData(a); err != nil {
		return o, fmt.Errorf("typed data of action %s: %w", a.Kind, err)
	}
	window := s.Since.Add(a.Policy.Window)
	switch a.Kind {
	case ledger.ActionCancel:
		o.Effect = "The parcel is cancelled, and the shopper gets the money back."
	case ledger.ActionReturn:
		o.Effect, o.Until = returnEffect(a, s), window
	case ledger.ActionDispute:
		o.Effect, o.Until = disputeEffect(a, s), window
	case ledger.ActionAccept:
		o.Effect = a.Effect()
	case ledger.ActionRefund:
		o.Effect, o.Most = "The shopper gets a part of the price back.", s.Left(a.Terms.Price)
	case ledger.ActionWithdraw:
		o.Effect = "The offer can never be placed."
	}
	return o, nil
}

func returnEffect(a ledger.Action, s ledger.ActionState) string {
	text := fmt.Sprintf("The shopper sends the parcel back, and gets the money back if it arrives by %s.",
		s.Now.Add(a.Policy.ReturnTime).UTC().Format(time.RFC3339))
	if !a.Policy.Restocking.IsZero() {
		text += " The merchant keeps " + a.Policy.Restocking.String() + " of it, in the token's smallest unit."
	}
	return text
}

func disputeEffect(a ledger.Action, s ledger.ActionState) string {
	share := fmt.Sprintf("%d.%02d %%", a.Policy.DefaultShare/100, a.Policy.DefaultShare%100)
	if a.Policy.Arbiter == (journal.Address{}) {
		return "The dispute is decided at once: the shopper gets " + share + " of the money."
	}
	return fmt.Sprintf("The arbiter %s decides by %s. Otherwise the shopper gets %s of the money.", a.Policy.Arbiter,
		s.Now.Add(a.Policy.DecideTime).UTC().Format(time.RFC3339), share)
}
