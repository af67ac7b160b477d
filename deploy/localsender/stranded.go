package localsender

import (
	"context"
	"math/big"
	"strings"

	"github.com/waybill/waybill/internal/ledger"
)

// blockage records the account's next nonce on chain, and the head since which it has not changed.
type blockage struct{ nonce, since uint64 }

// isStranded reports whether the account's next nonce belongs to a transaction of an earlier process and has not
// changed for bumpAfter blocks, so that no other process seems to raise its fees. The caller must hold lock.
func (s *Sender) isStranded(next, head uint64) bool {
	if s.blocked.nonce != next || s.blocked.since == 0 || head < s.blocked.since {
		s.blocked = blockage{nonce: next, since: head}
	}
	_, known := s.pending[next]
	return !known && head >= s.blocked.since+bumpAfter
}

// replaceStranded replaces a stranded transaction by an empty one with the same nonce. The stranded call is lost; its
// caller must repeat it. The caller must hold lock.
func (s *Sender) replaceStranded(ctx context.Context, nonce uint64) error {
	call := ledger.Call{What: "empty transaction", To: s.address, Wei: new(big.Int)}
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return err
	}
	offer, err := s.fees(ctx)
	if err != nil {
		return err
	}
	f := s.newInflight(call, nonce, gas, offer)
	for tip, feeCap := offer.Tip, offer.Cap; ; {
		tx, err := s.sign(f, offer.Legacy(), tip, feeCap)
		if err != nil {
			return err
		}
		err = s.send(ctx, tx)
		if err == nil {
			f.add(tx)
			s.pending[nonce] = f
			s.log.Warn("replaced a pending transaction of an earlier process by an empty one",
				"nonce", nonce, "tx", tx.Hash(), "wei", feeCap)
			return nil
		}
		tip, feeCap = ledger.RaiseFee(tip, doubleBump), ledger.RaiseFee(feeCap, doubleBump)
		if !underpriced(err) || feeCap.Cmp(f.ceiling) > 0 {
			return err
		}
	}
}

// underpriced reports whether a node requires a higher fee for a replacement. It matches error texts, as nonceUsed
// does.
func underpriced(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "underpriced") || strings.Contains(text, "could not replace existing tx")
}
