package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
)

// steepest is how many times what the network asked at first a transaction may come to offer, where no ceiling is set.
const steepest = 20

var errCeiling = errors.New("fees are at their ceiling, waiting for the network to ask less")

// offer signs an intent once more. It offers what the network asks, and more than the attempt before by at least that factor; never more
// than the intent's ceiling: errCeiling when that leaves nothing to offer.
func (s *Sender) offer(ctx context.Context, i ledger.Intent, asked ledger.Fees, factor *big.Rat) (ledger.Signing, error) {
	t := ledger.Attempt{Number: len(i.Attempts) + 1, Nonce: i.Nonce, Tip: asked.Tip, Cap: asked.Cap, Head: asked.Head.Number, Empty: i.Cancel}
	g := ledger.Signing{ID: i.ID, Ceiling: i.Ceiling}
	if g.Ceiling == nil {
		g.Ceiling = s.Ceiling
		if g.Ceiling == nil {
			g.Ceiling = new(big.Int).Mul(asked.Cap, big.NewInt(steepest))
		}
	}
	ceiling := g.Ceiling
	if i.Cancel {
		ceiling = new(big.Int).Lsh(ceiling, 1) // a nonce must get free even when the intent itself has offered all that it may
	}
	if before := i.Latest(); before != nil && before.Nonce == i.Nonce {
		least := more(before.Cap, eighth)
		if least.Cmp(ceiling) > 0 {
			return g, fmt.Errorf("%w: it offers %s wei for each unit of gas, the network asks %s", errCeiling, before.Cap, asked.Cap)
		}
		t.Cap = larger(t.Cap, smaller(more(before.Cap, factor), ceiling))
		t.Tip = larger(t.Tip, more(before.Tip, factor))
	}
	t.Cap = smaller(t.Cap, ceiling)
	t.Tip = smaller(t.Tip, t.Cap)
	if err := s.sign(ctx, i, &t); err != nil {
		return g, err
	}
	g.Attempt = t
	return g, s.Fail("made")
}

// keep stores attempts and adds them to their intents. It reports which of these they still fit.
func (s *Sender) keep(
	ctx context.Context, lease ledger.Lease, all map[int64]*ledger.Intent, attempts ...ledger.SignedAttempt,
) (fit []int64, err error) {
	fit, err = s.TxStore.Sign(ctx, lease, attempts...)
	if err != nil {
		return nil, err
	}
	for _, g := range attempts {
		if !slices.Contains(fit, g.ID) {
			continue
		}
		i, t := all[g.ID], g.Attempt
		i.Attempts, i.Stage, i.Ceiling = append(i.Attempts, t), ledger.TxSigned, g.Ceiling
		if t.Number == 1 {
			s.metrics.stage("signed", i.Queued)
		} else {
			s.metrics.replaced.Inc()
			s.Log.Info("sender: offering more", "call", i.Call.What, "id", i.ID, "nonce", i.Nonce, "tx", t.Hash, "wei", t.Cap, "nothing", t.Empty)
		}
		if err := s.Fail("signed"); err != nil {
			return nil, err
		}
	}
	return fit, nil
}

// attempt makes an intent's next attempt and keeps it; journal.ErrConflict when the intent went on meanwhile.
func (s *Sender) attempt(ctx context.Context, lease ledger.Lease, i *ledger.Intent, asked ledger.Fees, factor *big.Rat) error {
	g, err := s.offer(ctx, *i, asked, factor)
	if err != nil {
		return err
	}
	fit, err := s.keep(ctx, lease, map[int64]*ledger.Intent{i.ID: i}, g)
	if err == nil && len(fit) == 0 {
		err = journal.ErrConflict
	}
	return err
}

// sign fills an attempt's bytes in, and checks that they are what the signer was asked to sign.
func (s *Sender) sign(ctx context.Context, i ledger.Intent, t *ledger.Attempt) error {
	to, gas, wei, data := common.Address(i.Call.To), i.Gas, i.Call.Wei, i.Call.Data
	if t.Empty {
		to, gas, wei, data = common.Address(s.Address()), transfer, new(big.Int), nil
	}
	chain := new(big.Int).SetUint64(s.ChainID)
	unsigned := types.NewTx(&types.DynamicFeeTx{
		ChainID: chain, Nonce: t.Nonce, To: &to, Value: wei, Data: data, Gas: gas, GasTipCap: t.Tip, GasFeeCap: t.Cap,
	})
	tx, err := s.Signer.SignTx(ctx, unsigned)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	rules := types.LatestSignerForChainID(chain)
	if from, err := types.Sender(rules, tx); err != nil || journal.Address(from) != s.Address() || rules.Hash(tx) != rules.Hash(unsigned) {
		return fmt.Errorf("sign: the signer signed something else, or with another key than that of %s", s.Address())
	}
	if t.Raw, err = tx.MarshalBinary(); err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	t.Hash = journal.Hash(tx.Hash())
	return nil
}

// more is an amount times a factor, and at least one more.
func more(wei *big.Int, factor *big.Rat) *big.Int {
	up := new(big.Int).Mul(wei, factor.Num())
	return up.Div(up, factor.Denom()).Add(up, big.NewInt(1))
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
