package token

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// probe is an account that has nothing and signs one simulated call.
type probe struct {
	key     *ecdsa.PrivateKey
	account journal.Address
	in      domain
}

// sign returns the signature of a struct: v as a word, then r and s.
func (p probe) sign(kind string, words ...[]byte) (v, rs []byte, err error) {
	digest := p.in.digest(kind, words...)
	sig, err := crypto.Sign(digest[:], p.key)
	if err != nil {
		return nil, nil, err
	}
	return common.LeftPadBytes([]byte{sig[64] + 27}, 32), sig[:64], nil
}

// outcome is that of an attempt.
type outcome struct {
	worked bool // false: the domain is certain, and the token refuses the call for another reason, such as a pause
}

// attempt simulates a signed call in each domain that the token may have. It returns nil if the token does not have the
// function, and ledger.ErrToken if it refuses all signatures.
func (r *reader) attempt(ctx context.Context, t *Token, build func(probe) ([]byte, error)) (*outcome, error) {
	if len(r.domains) == 0 {
		return nil, r.unknown(r.cause)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	var last *Revert
	for _, d := range r.domains {
		data, err := build(probe{key, journal.Address(crypto.PubkeyToAddress(key.PublicKey)), d})
		if err != nil {
			return nil, fmt.Errorf("sign a simulated call: %w", err)
		}
		_, err = r.Call(ctx, r.Spender, r.Address, data)
		if revert, ok := errors.AsType[*Revert](err); ok {
			last = revert
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("simulate a payment with token %s: %w", r.Address, err)
		}
		r.domains, r.certain, t.domain = []domain{d}, true, d
		return &outcome{worked: true}, nil
	}
	switch {
	case last.Silent:
		return nil, nil
	case r.certain:
		t.domain = r.domains[0]
		return &outcome{}, nil
	}
	return nil, r.unknown(fmt.Sprintf("it has no DOMAIN_SEPARATOR(), and refuses signatures for the name %q: %s",
		r.domains[0].name, last.Text))
}
