package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// errCeiling means that the ceiling is too low for a replacement.
var errCeiling = errors.New("the fee cap is at its ceiling, waiting for lower network fees")

// newAttempt signs a new attempt of an intent. Its fees are the network's fees, and at least those of the previous
// attempt with the same nonce times factor. The fee cap is at most the intent's ceiling. If the ceiling is too low for
// a replacement, newAttempt returns errCeiling.
func (s *Sender) newAttempt(
	ctx context.Context, i ledger.Intent, fees ledger.Fees, factor *big.Rat,
) (ledger.SignedAttempt, error) {
	t := ledger.Attempt{
		Number: len(i.Attempts) + 1, Nonce: i.Nonce, Tip: fees.Tip, Cap: fees.Cap, Head: fees.Head.Number, Noop: i.Cancel,
	}
	g := ledger.SignedAttempt{ID: i.ID, Ceiling: i.Ceiling}
	if g.Ceiling == nil {
		g.Ceiling = s.Ceiling
		if g.Ceiling == nil {
			g.Ceiling = ledger.FeeCeiling(fees.Cap)
		}
	}
	ceiling := g.Ceiling
	if i.Cancel {
		ceiling = new(big.Int).Lsh(ceiling, 1) // so that an empty transaction can replace one with the fee of the ceiling
	}
	if before := i.Latest(); before != nil && before.Nonce == i.Nonce {
		least := ledger.RaiseFee(before.Cap, minBump)
		if least.Cmp(ceiling) > 0 {
			return g, fmt.Errorf("%w: it is %s wei per unit of gas, the network's fees are %s", errCeiling, before.Cap, fees.Cap)
		}
		t.Cap = larger(t.Cap, smaller(ledger.RaiseFee(before.Cap, factor), ceiling))
		t.Tip = larger(t.Tip, ledger.RaiseFee(before.Tip, factor))
	}
	t.Cap = smaller(t.Cap, ceiling)
	t.Tip = smaller(t.Tip, t.Cap)
	if fees.Legacy() {
		t.Tip = t.Cap
	}
	if err := s.sign(ctx, i, &t, fees.Legacy()); err != nil {
		return g, err
	}
	g.Attempt = t
	return g, s.Fault("signed")
}

// storeAttempts stores attempts and adds them to the intents in all. It returns the ids of the intents whose attempt
// was stored; see txstore.Store.AddAttempts.
func (s *Sender) storeAttempts(
	ctx context.Context, lease ledger.Lease, all map[int64]*ledger.Intent, attempts ...ledger.SignedAttempt,
) (stored []int64, err error) {
	stored, err = s.TxStore.AddAttempts(ctx, lease, attempts...)
	if err != nil {
		return nil, err
	}
	for _, g := range attempts {
		if !slices.Contains(stored, g.ID) {
			continue
		}
		i, t := all[g.ID], g.Attempt
		i.Attempts, i.Stage, i.Ceiling = append(i.Attempts, t), ledger.TxSigned, g.Ceiling
		if t.Number == 1 {
			s.metrics.stage("signed", i.Queued)
		} else {
			s.metrics.replaced.Inc()
			s.Log.Info("replace a transaction by one with higher fees", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce,
				"tx", t.Hash, "wei", t.Cap, "empty", t.Noop)
		}
		if err := s.Fault("stored"); err != nil {
			return nil, err
		}
	}
	return stored, nil
}

// replace signs a new attempt of an intent, stores it, and adds it to i. It returns journal.ErrConflict if the intent
// was changed concurrently.
func (s *Sender) replace(
	ctx context.Context, lease ledger.Lease, i *ledger.Intent, fees ledger.Fees, factor *big.Rat,
) error {
	g, err := s.newAttempt(ctx, *i, fees, factor)
	if err != nil {
		return err
	}
	stored, err := s.storeAttempts(ctx, lease, map[int64]*ledger.Intent{i.ID: i}, g)
	if err == nil && len(stored) == 0 {
		err = journal.ErrConflict
	}
	return err
}

// sign sets the signed transaction and the hash of an attempt. legacy makes a transaction with a gas price. It returns
// an error if the signer returned another transaction, or signed with another key.
func (s *Sender) sign(ctx context.Context, i ledger.Intent, t *ledger.Attempt, legacy bool) error {
	to, gas, wei, data := common.Address(i.Call.To), i.Gas, i.Call.Wei, i.Call.Data
	if t.Noop {
		to, gas, wei, data = common.Address(s.Address()), transferGas, new(big.Int), nil
	}
	chain := new(big.Int).SetUint64(s.ChainID)
	unsigned := types.NewTx(&types.DynamicFeeTx{
		ChainID: chain, Nonce: t.Nonce, To: &to, Value: wei, Data: data, Gas: gas, GasTipCap: t.Tip, GasFeeCap: t.Cap,
	})
	if legacy {
		v := new(big.Int).Lsh(chain, 1)
		unsigned = types.NewTx(&types.LegacyTx{
			Nonce: t.Nonce, To: &to, Value: wei, Data: data, Gas: gas, GasPrice: t.Cap,
			V: v.Add(v, big.NewInt(35)), // from which signers derive the chain id (EIP-155)
		})
	}
	tx, err := s.Signer.SignTx(ctx, unsigned)
	if err != nil {
		return fmt.Errorf("sign transaction: %w", err)
	}
	rules := types.LatestSignerForChainID(chain)
	from, err := types.Sender(rules, tx)
	if err != nil || journal.Address(from) != s.Address() || rules.Hash(tx) != rules.Hash(unsigned) {
		return fmt.Errorf("sign transaction: the signer signed another transaction, or not with the key of %s", s.Address())
	}
	if t.Raw, err = tx.MarshalBinary(); err != nil {
		return fmt.Errorf("encode signed transaction: %w", err)
	}
	t.Hash = journal.Hash(tx.Hash())
	return nil
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
