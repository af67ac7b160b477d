// Package token reads how shoppers can pay with an ERC-20 token, and returns what they sign.
package token

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// typed returns typed data for eth_signTypedData_v4.
func (d domain) typed(primary string, kinds []field, message map[string]any) (json.RawMessage, error) {
	return json.Marshal(map[string]any{
		"types":       map[string][]field{"EIP712Domain": d.kinds(), primary: kinds},
		"primaryType": primary,
		"domain":      d.values(),
		"message":     message,
	})
}

// Authorization returns the typed data of an EIP-3009 authorisation that pays for terms.
func (t *Token) Authorization(
	terms ledger.Terms, id journal.OrderID, after, before time.Time,
) (json.RawMessage, error) {
	return t.domain.typed("ReceiveWithAuthorization", []field{
		{"from", "address"},
		{"to", "address"},
		{"value", "uint256"},
		{"validAfter", "uint256"},
		{"validBefore", "uint256"},
		{"nonce", "bytes32"},
	}, map[string]any{
		"from": terms.Shopper, "to": t.Spender, "value": terms.Price, "nonce": id,
		"validAfter": strconv.FormatInt(after.Unix(), 10), "validBefore": strconv.FormatInt(before.Unix(), 10),
	})
}

// AuthorizationDigest returns the hash of what Authorization returns.
func (t *Token) AuthorizationDigest(terms ledger.Terms, id journal.OrderID, after, before time.Time) [32]byte {
	price := terms.Price.ABI()
	return t.domain.digest(authorizationKind, word(terms.Shopper), word(t.Spender), price[:],
		number(uint64(after.Unix())), number(uint64(before.Unix())), id[:])
}

// Permit returns the typed data of an EIP-2612 permit for the price, valid until the offer ends.
func (t *Token) Permit(ctx context.Context, terms ledger.Terms) (json.RawMessage, error) {
	nonce, err := t.nonce(ctx, terms.Shopper)
	if err != nil {
		return nil, err
	}
	return t.domain.typed("Permit", []field{
		{"owner", "address"},
		{"spender", "address"},
		{"value", "uint256"},
		{"nonce", "uint256"},
		{"deadline", "uint256"},
	}, map[string]any{
		"owner": terms.Shopper, "spender": t.Spender, "value": terms.Price, "nonce": nonce.String(),
		"deadline": strconv.FormatInt(terms.ValidUntil.Unix(), 10),
	})
}

// PermitDigest returns the hash of what Permit returns.
func (t *Token) PermitDigest(ctx context.Context, terms ledger.Terms) (digest [32]byte, err error) {
	nonce, err := t.nonce(ctx, terms.Shopper)
	if err != nil {
		return digest, err
	}
	price := terms.Price.ABI()
	return t.domain.digest(permitKind, word(terms.Shopper), word(t.Spender), price[:],
		nonce.FillBytes(make([]byte, 32)), number(uint64(terms.ValidUntil.Unix()))), nil
}

// Approvals returns the transactions by which an account approves an amount; none if it has. A token may refuse to
// change an approval to anything but zero.
func (t *Token) Approvals(
	ctx context.Context, of journal.Address, amount journal.Amount,
) (all []ledger.Approval, err error) {
	has, err := t.Allowance(ctx, of)
	if err != nil || has.Cmp(amount.Big()) >= 0 {
		return nil, err
	}
	approve := func(n journal.Amount) ledger.Approval {
		value := n.ABI()
		return ledger.Approval{
			To: t.Address, Data: hexutil.Encode(call("approve(address,uint256)", word(t.Spender), value[:])),
		}
	}
	if has.Sign() > 0 {
		all = append(all, approve(journal.Amount{}))
	}
	return append(all, approve(amount)), nil
}

// Allowance returns what an account has approved.
func (t *Token) Allowance(ctx context.Context, of journal.Address) (*big.Int, error) {
	return t.number(ctx, "allowance(address,address)", word(of), word(t.Spender))
}

// Balance returns what an account has.
func (t *Token) Balance(ctx context.Context, of journal.Address) (*big.Int, error) {
	return t.number(ctx, "balanceOf(address)", word(of))
}

func (t *Token) nonce(ctx context.Context, of journal.Address) (*big.Int, error) {
	return t.number(ctx, "nonces(address)", word(of))
}

// number calls a view function that the token must have.
func (t *Token) number(ctx context.Context, signature string, words ...[]byte) (*big.Int, error) {
	r := &reader{Config: t.Config}
	n, err := r.whole(ctx, signature, words...)
	if err == nil && n == nil {
		err = fmt.Errorf("token %s does not answer %s: %w", t.Address, signature, ledger.ErrToken)
	}
	return n, err
}
