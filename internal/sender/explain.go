package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// Purse says what an account can pay.
type Purse interface {
	Balance(ctx context.Context, a journal.Address) (*big.Int, error) // wei
}

// TxReader is what an explanation reads of the stored transactions.
type TxReader interface {
	Intent(ctx context.Context, id int64) (ledger.Intent, error)
	Open(ctx context.Context, a ledger.Account) ([]ledger.Intent, error)
	Signers(ctx context.Context, chain uint64) ([]ledger.Signer, error)
}

// Explainer tells an operator what an intent waits for.
type Explainer struct {
	Chain     Chain
	Contracts Contracts
	Purse     Purse
	TxStore   TxReader
}

// Explain is what became of an intent, or all that keeps it from being mined, a sentence each. journal.ErrNotFound.
func (e Explainer) Explain(ctx context.Context, id int64) ([]string, error) {
	i, err := e.TxStore.Intent(ctx, id)
	if err != nil {
		return nil, err
	}
	if i.Outcome != "" {
		return e.outcome(ctx, i)
	}
	var why []string
	for _, look := range []func(context.Context, ledger.Intent) ([]string, error){e.holder, e.nonce, e.fee, e.funds, e.refusal} {
		found, err := look(ctx, i)
		if err != nil {
			return nil, err
		}
		why = append(why, found...)
	}
	if i.LastError != "" {
		why = append(why, "what went wrong last: "+i.LastError)
	}
	if i.Cancel {
		why = append(why, "it is to be cancelled: its nonce will be used for nothing")
	}
	if len(why) == 0 {
		why = append(why, "nothing keeps it from the next block")
	}
	return why, nil
}

func (e Explainer) outcome(ctx context.Context, i ledger.Intent) ([]string, error) {
	where := fmt.Sprintf("transaction %s in block %d", i.Receipt.Tx, i.Receipt.Block)
	switch i.Outcome {
	case ledger.TxCancelled:
		return []string{"cancelled, its nonce was used for nothing: " + i.LastError, where}, nil
	case ledger.TxReverted:
		err := e.Contracts.Replay(ctx, i.Address, i.Call, i.Gas, i.Receipt.Block)
		if errors.Is(err, ledger.ErrUnreachable) {
			return nil, err
		}
		if err == nil {
			err = errors.New("it would succeed now")
		}
		return []string{fmt.Sprintf("reverted: %v", err), where}, nil
	}
	return []string{"it is " + string(i.Stage), where}, nil
}

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

func (e Explainer) nonce(ctx context.Context, i ledger.Intent) ([]string, error) {
	next, err := e.Chain.Nonce(ctx, i.Address, 0)
	if err != nil {
		return nil, err
	}
	if next > i.Nonce {
		for _, t := range i.Attempts {
			if _, err := e.Chain.Receipt(ctx, t.Hash); err == nil {
				return []string{fmt.Sprintf("it is mined as %s, the store will have it in a moment", t.Hash)}, nil
			}
		}
		return []string{fmt.Sprintf("its nonce %d was used by a transaction that is not ours; it will get another", i.Nonce)}, nil
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
			return []string{fmt.Sprintf("nonce gap: %d transactions come before it, first of all %d (%s), nonce %d: explain that one", i.Nonce-next, o.ID, o.Call.What, next)}, nil
		}
	}
	return []string{fmt.Sprintf("nonce gap: nothing of ours has nonce %d, which comes first; it will be filled", next)}, nil
}

func (e Explainer) fee(ctx context.Context, i ledger.Intent) (why []string, err error) {
	t := i.Latest()
	if t == nil {
		return []string{"it is not signed yet"}, nil
	}
	asked, err := e.Chain.Fees(ctx)
	if err != nil {
		return nil, err
	}
	if t.Cap.Cmp(asked.Base) < 0 {
		why = append(why, fmt.Sprintf("fee under the base fee: it offers %s gwei at most for each unit of gas, a block costs %s", Gwei(t.Cap), Gwei(asked.Base)))
	}
	if i.Ceiling != nil && more(t.Cap, eighth).Cmp(i.Ceiling) > 0 {
		why = append(why, fmt.Sprintf("fees are at their ceiling of %s gwei", Gwei(i.Ceiling)))
	}
	return why, nil
}

func (e Explainer) funds(ctx context.Context, i ledger.Intent) ([]string, error) {
	has, err := e.Purse.Balance(ctx, i.Address)
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
	return []string{fmt.Sprintf("not enough ether: %s has %s gwei, the transaction may take %s", i.Address, Gwei(has), Gwei(needs))}, nil
}

func (e Explainer) refusal(ctx context.Context, i ledger.Intent) ([]string, error) {
	next, err := e.Chain.Nonce(ctx, i.Address, 0)
	if err != nil || next != i.Nonce {
		return nil, err // what comes before it may be what it needs
	}
	_, err = e.Contracts.Estimate(ctx, i.Address, i.Call)
	if err == nil || errors.Is(err, ledger.ErrUnreachable) {
		return nil, err
	}
	return []string{fmt.Sprintf("its contract would refuse it now: %v", err)}, nil
}

// Gwei writes an amount of wei in gwei.
func Gwei(wei *big.Int) string {
	if wei == nil {
		return "-"
	}
	text := new(big.Rat).SetFrac(wei, big.NewInt(1e9)).FloatString(9)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// Age is how long ago something was, to the second.
func Age(at time.Time) time.Duration { return max(0, time.Since(at)).Round(time.Second) }
