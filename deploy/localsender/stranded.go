package localsender

import (
	"context"
	"math/big"
	"strings"

	"github.com/waybill/waybill/internal/ledger"
)

// blockage is since which head the account's next nonce has not moved.
type blockage struct{ nonce, since uint64 }

// stranded reports whether all of the account waits for a transaction that this sender knows nothing of, as an earlier process
// sends it and ends, and has done so for long enough that nobody else seems to raise its fees. The caller has the turn.
func (s *Sender) stranded(mined, head uint64) bool {
	if s.blocked.nonce != mined || s.blocked.since == 0 || head < s.blocked.since {
		s.blocked = blockage{nonce: mined, since: head}
	}
	_, ours := s.flying[mined]
	return !ours && head >= s.blocked.since+impatience
}

// displace takes a nonce from a stranded transaction with one that does nothing. What the other one was for is not known here;
// whoever wanted it asks again. The caller has the turn.
func (s *Sender) displace(ctx context.Context, nonce uint64) error {
	call := ledger.Call{What: "do nothing", To: s.address, Wei: new(big.Int)}
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return err
	}
	asked, err := s.fees(ctx)
	if err != nil {
		return err
	}
	f := s.flight(call, nonce, gas, asked)
	for tip, most := asked.tip, asked.most; ; {
		tx, err := s.sign(f, tip, most)
		if err != nil {
			return err
		}
		err = s.send(ctx, tx)
		if err == nil {
			f.add(tx)
			s.flying[nonce] = f
			s.log.Warn("chain: replacing a transaction of an earlier process that does not go through", "nonce", nonce, "tx", tx.Hash(), "wei", most)
			return nil
		}
		tip, most = new(big.Int).Lsh(tip, 1), new(big.Int).Lsh(most, 1)
		if !tooCheap(err) || most.Cmp(f.ceiling) > 0 {
			return err
		}
	}
}

// tooCheap: the node wants more for taking a transaction in another one's place. Texts are those of nonceTaken.
func tooCheap(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "underpriced") || strings.Contains(text, "could not replace existing tx")
}
