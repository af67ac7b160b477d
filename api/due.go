package api

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// orderState is an order or parcel as the API shows it.
type orderState struct {
	ledger.Order
	Due     *due         `json:"due,omitempty"` // missing if the parcel is closed or its policy is not on chain
	Parcels []orderState `json:"parcels,omitempty"`
}

// due is the next call that anyone may make for a parcel, and the first second of the chain's time at which the
// contract permits it.
type due struct {
	What ledger.Due `json:"what"` // refund, reassign, settle or decide
	When time.Time  `json:"when"`
}

// orderStateOf adds to an order and its parcels what is due.
func (a *API) orderStateOf(ctx context.Context, o ledger.Order) (orderState, error) {
	s := orderState{Order: o}
	s.Order.Parcels = nil
	policy, err := a.policyOf(ctx, o.Terms.Policy)
	if err != nil && !errors.Is(err, journal.ErrNotFound) {
		return s, err
	}
	if err == nil {
		if what, when := o.DueAt(policy, a.Clock()); what != ledger.DueNone {
			s.Due = &due{what, when}
		}
	}
	for _, parcel := range o.Parcels {
		one, err := a.orderStateOf(ctx, parcel)
		if err != nil {
			return s, err
		}
		s.Parcels = append(s.Parcels, one)
	}
	return s, nil
}

// policyOf returns a claims policy. It reads from the chain those that are not the shop's. It returns
// journal.ErrNotFound if the policy is not on chain.
func (a *API) policyOf(ctx context.Context, hash journal.Hash) (ledger.Policy, error) {
	switch hash {
	case ledger.NoClaims:
		return ledger.Policy{}, nil
	case a.Policy:
		return a.Network.Offer.Policy, nil
	}
	if known, ok := a.policies.Load(hash); ok {
		return known.(ledger.Policy), nil
	}
	p, err := a.Chain.Policy(ctx, hash)
	if err != nil {
		return p, fmt.Errorf("claims policy of the order: %w", err)
	}
	a.policies.Store(hash, p)
	return p, nil
}
