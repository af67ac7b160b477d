// Package actions relays what shoppers and merchants sign: cancellation, return, dispute, acceptance, part refund,
// withdrawal of an offer. It also says which of them are possible now.
package actions

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain reads the contracts.
type Chain interface {
	// ActionState reads a parcel and its order at the latest block.
	ActionState(ctx context.Context, parcel journal.OrderID) (ledger.ActionState, error)
	// EstimateAction simulates a signed action. It returns a *ledger.ActionRefusal if the contract refuses it.
	EstimateAction(ctx context.Context, a ledger.Action) (gas uint64, err error)
	// Policy returns the claims policy with a hash, or journal.ErrNotFound.
	Policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error)
	ActionDigest(a ledger.Action) journal.Hash
	ActionTypedData(a ledger.Action) (json.RawMessage, error)
}

// Writer sends signed actions.
type Writer interface {
	// Act sends an action and waits until it is mined. Actions with the same digest are sent once. It returns a
	// *ledger.ActionRefusal if the contract refuses the action, with a receipt if that happened in a block.
	Act(ctx context.Context, a ledger.Action) (ledger.Receipt, error)
}

// Store stores which actions were accepted, and the gas that each wallet has used in the last hour.
type Store interface {
	Relayed(ctx context.Context, digest journal.Hash) (bool, error)
	// Reserve accepts an action, unless it was accepted before (then fresh is false) or the wallet has to wait.
	Reserve(ctx context.Context, digest journal.Hash, wallet journal.Address, gas, budget uint64) (
		fresh bool, wait time.Duration, err error)
	// Used records the gas that an accepted action has used.
	Used(ctx context.Context, digest journal.Hash, gas uint64) error
	// Refused records that an accepted action was refused after all, so that it may be tried again.
	Refused(ctx context.Context, digest journal.Hash) error
}

// Config configures a Relay.
type Config struct {
	Chain  Chain
	Writer Writer
	Store  Store
	Policy ledger.Policy // the shop's, which is known without a request to the chain
	Hash   journal.Hash  // of Policy
	Gas    uint64        // gas that the actions of a wallet may use in an hour; 0 means DefaultGas
}

// DefaultGas is enough for some ten actions.
const DefaultGas = 2_000_000

// Relay relays signed actions. It is safe for concurrent use.
type Relay struct {
	Config
	mu       sync.Mutex                     // guards policies
	policies map[journal.Hash]ledger.Policy // those that were read, by hash
	flights  singleflight.Group
}

// New returns a Relay.
func New(c Config) *Relay {
	if c.Gas == 0 {
		c.Gas = DefaultGas
	}
	return &Relay{Config: c, policies: map[journal.Hash]ledger.Policy{ledger.NoClaims: {}, c.Hash: c.Policy}}
}

// Relay sends a signed action and waits until it is mined. The action is checked against the state of the contracts,
// then simulated, before it is sent. A refused action is a *ledger.ActionRefusal. If the wallet's gas is used up, the
// error is a *ledger.TooManyActions.
//
// Relay is idempotent, also across restarts: if the same action is relayed again, the receipt is that of the first
// time. admit is called once for an action that is valid and was not relayed before. If it returns an error, the action
// is not sent.
func (x *Relay) Relay(ctx context.Context, a ledger.Action, admit func() error) (ledger.Receipt, error) {
	if err := a.CheckSigner(); err != nil {
		return ledger.Receipt{}, err
	}
	var err error
	if a.Policy, err = x.policy(ctx, a.Terms.Policy); err != nil {
		return ledger.Receipt{}, err
	}
	digest := x.Chain.ActionDigest(a)
	// A request that is repeated before the first one has ended must not be counted again. One with another signature
	// is on its own, because that signature may be wrong.
	key := string(digest[:]) + string(a.Signature)
	r, err, _ := x.flights.Do(key, func() (any, error) { return x.relay(ctx, a, digest, admit) })
	receipt, _ := r.(ledger.Receipt)
	return receipt, err
}

func (x *Relay) relay(
	ctx context.Context, a ledger.Action, digest journal.Hash, admit func() error,
) (ledger.Receipt, error) {
	relayed, err := x.Store.Relayed(ctx, digest)
	if err != nil {
		return ledger.Receipt{}, err
	}
	fresh := false
	if !relayed {
		if fresh, err = x.accept(ctx, a, digest, admit); err != nil {
			return ledger.Receipt{}, err
		}
	}
	r, err := x.Writer.Act(ctx, a)
	return r, errors.Join(err, x.record(ctx, digest, fresh, r, err))
}

// accept checks and simulates an action, and reserves its gas. fresh is false if another request has accepted the same
// action meanwhile.
func (x *Relay) accept(
	ctx context.Context, a ledger.Action, digest journal.Hash, admit func() error,
) (fresh bool, err error) {
	state, err := x.Chain.ActionState(ctx, a.Order.WithParcel(a.Parcel))
	if err != nil {
		return false, err
	}
	if err := a.Check(state); err != nil {
		return false, err
	}
	gas, err := x.Chain.EstimateAction(ctx, a)
	if err != nil {
		return false, err
	}
	if gas > x.Gas {
		return false, ledger.Refuse(ledger.GasTooHigh,
			"the action needs %d gas, and a wallet has %d in an hour; send it to the contract yourself", gas, x.Gas)
	}
	if err := admit(); err != nil {
		return false, err
	}
	fresh, wait, err := x.Store.Reserve(ctx, digest, a.Signer, gas, x.Gas)
	if err == nil && wait > 0 {
		text := fmt.Sprintf("the wallet %s has used its %d gas of this hour", a.Signer, x.Gas)
		err = &ledger.TooManyActions{Text: text, Wait: wait}
	}
	return fresh, err
}

// record stores the outcome of Writer.Act. If no block has the action and the contract did not refuse it, the outcome
// is open: the same request again continues. A repeated request (not fresh) that is refused before it is sent changes
// nothing, because it may have another signature than the first one.
func (x *Relay) record(ctx context.Context, digest journal.Hash, fresh bool, r ledger.Receipt, outcome error) error {
	_, refused := errors.AsType[*ledger.ActionRefusal](outcome)
	unsent := refused && r.Gas == 0
	if unsent && !fresh {
		return nil
	}
	if unsent || r.Gas > 0 {
		if err := x.Store.Used(ctx, digest, r.Gas); err != nil {
			return err
		}
	}
	if unsent || r.Reverted || errors.Is(outcome, ledger.ErrCancelled) {
		return x.Store.Refused(ctx, digest)
	}
	return nil
}

// policy returns the policy with a hash.
func (x *Relay) policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error) {
	x.mu.Lock()
	p, known := x.policies[hash]
	x.mu.Unlock()
	if known {
		return p, nil
	}
	p, err := x.Chain.Policy(ctx, hash)
	if errors.Is(err, journal.ErrNotFound) {
		return p, ledger.Refuse(ledger.PolicyUnknown, "the claims policy %s of the order was not shown on chain", hash)
	}
	if err != nil {
		return p, err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	x.policies[hash] = p
	return p, nil
}
