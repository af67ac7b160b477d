package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Balances reads balances in wei.
type Balances interface {
	Balance(ctx context.Context, a journal.Address) (*big.Int, error)
}

// TxReader reads the outbox.
type TxReader interface {
	Intent(ctx context.Context, id int64) (ledger.Intent, error)
	Open(ctx context.Context, a ledger.Account) ([]ledger.Intent, error)
	Signers(ctx context.Context, chain uint64) ([]ledger.Signer, error)
}

// Explainer explains to operators why an intent is not mined.
type Explainer struct {
	Chain     Chain
	Contracts Contracts
	Balances  Balances
	TxStore   TxReader
}

// Explain returns the outcome of an intent, or the reasons why it is not mined, one text each. It returns
// journal.ErrNotFound if there is no such intent.
func (e Explainer) Explain(ctx context.Context, id int64) ([]string, error) {
	i, err := e.TxStore.Intent(ctx, id)
	if err != nil {
		return nil, err
	}
	if i.Outcome != "" {
		return e.outcome(ctx, i)
	}
	var reasons []string
	for _, check := range []func(context.Context, ledger.Intent) ([]string, error){
		e.holder, e.nonce, e.fee, e.funds, e.refusal,
	} {
		found, err := check(ctx, i)
		if err != nil {
			return nil, err
		}
		reasons = append(reasons, found...)
	}
	if i.LastError != "" {
		reasons = append(reasons, "last error: "+i.LastError)
	}
	if i.Cancel {
		reasons = append(reasons, "it is being cancelled: an empty transaction will use its nonce")
	}
	if len(reasons) == 0 {
		reasons = append(reasons, "no problem found: the next block can include it")
	}
	return reasons, nil
}

// outcome describes a mined intent.
func (e Explainer) outcome(ctx context.Context, i ledger.Intent) ([]string, error) {
	where := fmt.Sprintf("transaction %s in block %d", i.Receipt.Tx, i.Receipt.Block)
	switch i.Outcome {
	case ledger.TxNoop:
		return []string{"cancelled, an empty transaction used its nonce: " + i.LastError, where}, nil
	case ledger.TxReverted:
		err := e.Contracts.Replay(ctx, i.Address, i.Call, i.Gas, i.Receipt.Block)
		if errors.Is(err, ledger.ErrUnreachable) {
			return nil, err
		}
		if err == nil {
			err = errors.New("it succeeds when repeated")
		}
		return []string{fmt.Sprintf("reverted: %v", err), where}, nil
	}
	return []string{"it is " + string(i.Stage), where}, nil
}

// holder checks that a process has the lease of the account.
func (e Explainer) holder(ctx context.Context, i ledger.Intent) ([]string, error) {
	all, err := e.TxStore.Signers(ctx, i.Chain)
	if err != nil {
		return nil, err
	}
	for _, s := range all {
		if s.Address == i.Address && s.Held {
			return nil, nil
		}
	}
	return []string{fmt.Sprintf("no process sends for %s: start the service that has its key", i.Address)}, nil
}

// nonce checks that the intent has the account's next nonce.
func (e Explainer) nonce(ctx context.Context, i ledger.Intent) ([]string, error) {
	next, err := e.Chain.Nonce(ctx, i.Address, 0)
	if err != nil {
		return nil, err
	}
	if next > i.Nonce {
		for _, t := range i.Attempts {
			if _, err := e.Chain.Receipt(ctx, t.Hash); err == nil {
				return []string{fmt.Sprintf("it is mined as %s; the sender will record that soon", t.Hash)}, nil
			}
		}
		return []string{
			fmt.Sprintf("a transaction from outside used its nonce %d; the sender will assign another", i.Nonce),
		}, nil
	}
	if next == i.Nonce {
		return nil, nil
	}
	open, err := e.TxStore.Open(ctx, i.Account)
	if err != nil {
		return nil, err
	}
	for _, o := range open {
		if o.Nonce == next {
			return []string{fmt.Sprintf("it waits for %d transactions with lower nonces; the first is %d (%s), nonce %d: "+
				"run tx explain for that one", i.Nonce-next, o.ID, o.Call.What, next)}, nil
		}
	}
	return []string{
		fmt.Sprintf("nonce gap: no transaction has nonce %d; the sender will fill it with an empty one", next),
	}, nil
}

// fee checks the fee cap of the latest attempt.
func (e Explainer) fee(ctx context.Context, i ledger.Intent) (reasons []string, err error) {
	t := i.Latest()
	if t == nil {
		return []string{"it is not signed yet"}, nil
	}
	fees, err := e.Chain.Fees(ctx)
	if err != nil {
		return nil, err
	}
	if fees.Base != nil && t.Cap.Cmp(fees.Base) < 0 {
		reasons = append(reasons, fmt.Sprintf("its fee cap of %s gwei per unit of gas is below the base fee of %s gwei",
			Gwei(t.Cap), Gwei(fees.Base)))
	}
	if i.Ceiling != nil && ledger.RaiseFee(t.Cap, minBump).Cmp(i.Ceiling) > 0 {
		reasons = append(reasons, fmt.Sprintf("its fee cap is at the ceiling of %s gwei", Gwei(i.Ceiling)))
	}
	return reasons, nil
}

// funds checks that the account can pay value and gas.
func (e Explainer) funds(ctx context.Context, i ledger.Intent) ([]string, error) {
	has, err := e.Balances.Balance(ctx, i.Address)
	if err != nil {
		return nil, err
	}
	needs := new(big.Int)
	if t := i.Latest(); t != nil {
		needs.Mul(t.Cap, new(big.Int).SetUint64(i.Gas))
	}
	if i.Call.Wei != nil {
		needs.Add(needs, i.Call.Wei)
	}
	if has.Cmp(needs) >= 0 {
		return nil, nil
	}
	return []string{fmt.Sprintf("insufficient funds: %s has %s gwei, the transaction needs up to %s gwei",
		i.Address, Gwei(has), Gwei(needs))}, nil
}

// refusal simulates the call, if the intent has the account's next nonce.
func (e Explainer) refusal(ctx context.Context, i ledger.Intent) ([]string, error) {
	next, err := e.Chain.Nonce(ctx, i.Address, 0)
	if err != nil || next != i.Nonce {
		return nil, err // the call may depend on transactions with lower nonces
	}
	_, err = e.Contracts.Estimate(ctx, i.Address, i.Call)
	if err == nil || errors.Is(err, ledger.ErrUnreachable) {
		return nil, err
	}
	return []string{fmt.Sprintf("the contract would refuse the call now: %v", err)}, nil
}

// Gwei formats an amount of wei in gwei, or "-" for nil.
func Gwei(wei *big.Int) string {
	if wei == nil {
		return "-"
	}
	text := new(big.Rat).SetFrac(wei, big.NewInt(1e9)).FloatString(9)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// Age returns the time since at, rounded to seconds.
func Age(at time.Time) time.Duration { return max(0, time.Since(at)).Round(time.Second) }
