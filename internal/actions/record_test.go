package actions

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// fake is a chain with a placed order, a writer and a store in memory.
type fake struct {
	receipt ledger.Receipt
	err     error // of Act
	gas     map[journal.Hash]uint64
	refused []journal.Hash // digests that Refused was called with
}

var shopper = journal.Address{1}

func (f *fake) ActionState(context.Context, journal.OrderID) (ledger.ActionState, error) {
	return ledger.ActionState{Status: ledger.Placed}, nil
}

func (f *fake) EstimateAction(context.Context, ledger.Action) (uint64, error) { return 500, nil }

func (f *fake) Policy(context.Context, journal.Hash) (ledger.Policy, error) {
	return ledger.Policy{}, journal.ErrNotFound
}

func (f *fake) ActionDigest(a ledger.Action) journal.Hash { return journal.Hash{a.Parcel} }

func (f *fake) ActionTypedData(ledger.Action) (json.RawMessage, error) { return nil, nil }

func (f *fake) Act(context.Context, ledger.Action) (ledger.Receipt, error) { return f.receipt, f.err }

func (f *fake) Relayed(_ context.Context, digest journal.Hash) (bool, error) {
	_, relayed := f.gas[digest]
	return relayed, nil
}

func (f *fake) Reserve(_ context.Context, digest journal.Hash, _ journal.Address, gas, _ uint64) (
	bool, time.Duration, error,
) {
	f.gas[digest] = gas
	return true, 0, nil
}

func (f *fake) Used(_ context.Context, digest journal.Hash, gas uint64) error {
	f.gas[digest] = gas
	return nil
}

func (f *fake) Refused(_ context.Context, digest journal.Hash) error {
	f.refused = append(f.refused, digest)
	return nil
}

// What a wallet has used of its gas follows from how the transaction ended.
func TestRelay_outcomes(t *testing.T) {
	t.Parallel()
	refusal := ledger.Refuse(ledger.WrongStatus, "too late")
	for name, c := range map[string]struct {
		receipt ledger.Receipt
		err     error
		again   bool   // the request is a repeated one
		gas     uint64 // that counts afterwards
		refused bool
	}{
		"mined":                        {ledger.Receipt{Gas: 300}, nil, false, 300, false},
		"refused before it was sent":   {ledger.Receipt{}, refusal, false, 0, true},
		"repeated and refused":         {ledger.Receipt{}, refusal, true, 500, false},
		"repeated and failed":          {ledger.Receipt{Gas: 200, Reverted: true}, refusal, true, 200, true},
		"refused in a block":           {ledger.Receipt{Gas: 200, Reverted: true}, refusal, false, 200, true},
		"failed in a block":            {ledger.Receipt{Gas: 200, Reverted: true}, errors.New("gas"), false, 200, true},
		"cancelled by an operator":     {ledger.Receipt{}, ledger.ErrCancelled, false, 500, true},
		"interrupted, outcome unknown": {ledger.Receipt{}, context.DeadlineExceeded, false, 500, false},
	} {
		f := &fake{receipt: c.receipt, err: c.err, gas: map[journal.Hash]uint64{}}
		a := ledger.Action{Kind: ledger.ActionCancel, Signer: shopper, Deadline: time.Unix(1, 0), Terms: ledger.Terms{
			Shopper: shopper, Policy: ledger.NoClaims,
		}}
		if c.again {
			f.gas[journal.Hash{}] = 500
		}
		r, err := New(Config{Chain: f, Writer: f, Store: f}).Relay(t.Context(), a, func() error { return nil })
		if !errors.Is(err, c.err) || r.Gas != c.receipt.Gas {
			t.Errorf("%s: got %+v, %v", name, r, err)
		}
		if got := f.gas[journal.Hash{}]; got != c.gas || (len(f.refused) == 1) != c.refused {
			t.Errorf("%s: gas %d, refused %v; want %d, %t", name, got, f.refused, c.gas, c.refused)
		}
	}
}

// An action that the limit does not admit is not sent.
func TestRelay_notAdmitted(t *testing.T) {
	t.Parallel()
	f := &fake{gas: map[journal.Hash]uint64{}}
	a := ledger.Action{Kind: ledger.ActionCancel, Signer: shopper, Deadline: time.Unix(1, 0), Terms: ledger.Terms{
		Shopper: shopper, Policy: ledger.NoClaims,
	}}
	limit := errors.New("limit")
	_, err := New(Config{Chain: f, Writer: f, Store: f}).Relay(t.Context(), a, func() error { return limit })
	if !errors.Is(err, limit) || len(f.gas) != 0 {
		t.Errorf("got %v, gas %v", err, f.gas)
	}
}
