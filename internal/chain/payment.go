package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/chain/token"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/signature"
	"github.com/waybill/waybill/journal"
)

// ReadToken reads the payment token. name and version are those of its EIP-712 domain; empty means as the token says.
// It returns ledger.ErrToken if the token cannot be paid with as it is.
func (c *Client) ReadToken(ctx context.Context, name, version string) (*token.Token, error) {
	t, err := c.TokenAt(ctx, c.addresses.Token, c.addresses.Orders, name, version)
	if err == nil {
		c.payment.Store(t)
	}
	return t, err
}

// TokenAt reads any token, as if it were used to pay spender.
func (c *Client) TokenAt(ctx context.Context, at, spender journal.Address, name, version string) (*token.Token, error) {
	return token.Read(ctx, token.Config{
		Address: at, Spender: spender, ChainID: c.ChainID(), Name: name, Version: version, Call: c.simulate,
	})
}

// simulate implements token.Caller.
func (c *Client) simulate(ctx context.Context, from, to journal.Address, data []byte) ([]byte, error) {
	at := common.Address(to)
	out, err := c.pool.CallContract(ctx, ethereum.CallMsg{From: common.Address(from), To: &at, Data: data}, nil)
	if refused, ok := errors.AsType[*Refusal](Explain(err)); ok {
		return nil, &token.Revert{Text: refused.Text, Silent: refused.Name == "" && len(refused.Data) == 0}
	}
	return out, err
}

// tokenNow returns the payment token. If it was not read yet, it is read now.
func (c *Client) tokenNow(ctx context.Context) (*token.Token, error) {
	if t := c.payment.Load(); t != nil {
		return t, nil
	}
	return c.ReadToken(ctx, "", "")
}

// wayOf returns how an account pays. A contract wallet cannot sign for tokens that take keys' signatures only.
func (c *Client) wayOf(ctx context.Context, t *token.Token, shopper journal.Address) (ledger.PayWay, error) {
	if t.Way == ledger.ByAllowance || t.Way == ledger.ByAuthorization && t.Any {
		return t.Way, nil
	}
	code, err := c.Code(ctx, shopper)
	if err != nil {
		return "", err
	}
	if len(code) == 0 || bytes.HasPrefix(code, []byte{0xef, 0x01, 0x00}) { // EIP-7702: the account still has its key
		return t.Way, nil
	}
	return ledger.ByAllowance, nil
}

// noTime is the beginning of the validity of an authorisation.
func noTime() time.Time { return time.Unix(0, 0).UTC() }

// Payment returns what the shopper does to pay for an order with these terms. policy is the claims policy of the terms.
func (c *Client) Payment(ctx context.Context, t ledger.Terms, policy ledger.Policy) (p ledger.Payment, err error) {
	in, err := c.tokenNow(ctx)
	if err != nil {
		return p, err
	}
	if t.Token != in.Address {
		return p, fmt.Errorf("terms in token %s, the payment token is %s: %w", t.Token, in.Address, journal.ErrConflict)
	}
	if p.Way, err = c.wayOf(ctx, in, t.Shopper); err != nil {
		return p, err
	}
	if p.Way == ledger.ByAuthorization {
		p.TypedData, err = in.Authorization(t, c.OrderID(t), noTime(), t.ValidUntil)
		return p, err
	}
	if p.TypedData, err = c.orderTypedData(t, policy); err != nil {
		return p, err
	}
	if p.Way == ledger.ByPermit {
		p.Permit, err = in.Permit(ctx, t)
	} else {
		p.Approvals, err = in.Approvals(ctx, t.Shopper, t.Price)
	}
	return p, err
}

// orderTypedData returns the terms as typed data. Its digest is that of termsDigest.
func (c *Client) orderTypedData(t ledger.Terms, policy ledger.Policy) (json.RawMessage, error) {
	if found := PolicyHash(policy); found != t.Policy {
		return nil, fmt.Errorf("the terms have the claims policy %s, not %s: %w", t.Policy, found, journal.ErrConflict)
	}
	number := func(n uint64) string { return strconv.FormatUint(n, 10) }
	seconds := func(at time.Time) string { return number(uint64(at.Unix())) }
	lines := make([]map[string]any, len(t.Lines))
	for i, l := range t.Lines {
		lines[i] = map[string]any{
			"gtin": number(l.GTIN), "quantity": l.Quantity, "amount": l.Amount, "grams": l.Grams, "volume": l.Volume,
		}
	}
	return json.Marshal(map[string]any{
		"types": map[string][]eip712.Field{
			"EIP712Domain": eip712.Fields(eip712.DomainText), "Terms": eip712.Fields(eip712.TermsText),
			"Line": eip712.Fields(eip712.LineText), "Policy": eip712.Fields(eip712.PolicyText),
		},
		"primaryType": "Terms",
		"domain": map[string]any{
			"name": eip712.OrdersDomain, "version": eip712.OrdersVersion, "chainId": c.ChainID(),
			"verifyingContract": c.addresses.Orders,
		},
		"message": map[string]any{
			"merchant": t.Merchant, "shopper": t.Shopper, "token": t.Token, "price": t.Price, "zone": t.Zone,
			"validUntil": seconds(t.ValidUntil), "packBy": seconds(t.PackBy), "deliverBy": seconds(t.DeliverBy),
			"priceWeight": number(t.PriceWeight), "timeWeight": number(t.TimeWeight), "lateWeight": number(t.LateWeight),
			"co2Weight": number(t.CO2Weight), "feeCap": t.FeeCap, "maxParcels": t.MaxParcels, "proof": t.Proof,
			"code": t.Code, "commitment": t.Commitment, "nonce": number(t.Nonce), "lines": lines,
			"policy": map[string]any{
				"window": number(uint64(policy.Window / time.Second)), "returnable": policy.Returnable,
				"returnTime": number(uint64(policy.ReturnTime / time.Second)), "restocking": policy.Restocking,
				"arbiter": policy.Arbiter, "decideTime": number(uint64(policy.DecideTime / time.Second)),
				"defaultShare": policy.DefaultShare,
			},
		},
	})
}

// consent is what a shopper signed, as the contracts take it.
type consent struct {
	digest    [32]byte // that the signature is for
	byKey     bool
	signature []byte
	deploy    *signature.Deployment // of the shopper's wallet, if the signature wraps one
	data      []byte                // the call of Orders
	way       ledger.PayWay
}

// consentOf finds out what the shopper signed, and encodes the call that places the order.
func (c *Client) consentOf(
	ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization,
) (s consent, err error) {
	in, err := c.tokenNow(ctx)
	if err != nil {
		return s, err
	}
	id := c.OrderID(t)
	inner, deploy := signature.Unwrap(a.Signature)
	order, pays := eip712.TermsDigest(c.addresses, t), in.AuthorizationDigest(t, id, a.ValidAfter, a.ValidBefore)
	way := ledger.ByPermit
	switch {
	case len(a.Permit) > 0:
		s.digest = order
	case in.Way == ledger.ByAuthorization && isBy(pays, t.Shopper, inner):
		way, s.digest = ledger.ByAuthorization, pays
	case isBy(order, t.Shopper, inner):
		way, s.digest = ledger.ByAllowance, order
	default:
		if way, err = c.wayOf(ctx, in, t.Shopper); err != nil {
			return s, err
		}
		if s.digest = order; way == ledger.ByAuthorization {
			s.digest = pays
		}
	}
	s.signature, s.byKey = signature.ByKey(s.digest, t.Shopper, inner)
	s.deploy, s.way = deploy, way
	if way == ledger.ByAuthorization {
		s.data, err = orders.TryPackPlaceWithAuthorization(termsTo(t), merchantSignature, bindings.IOrdersAuthorization{
			ValidAfter: big.NewInt(a.ValidAfter.Unix()), ValidBefore: big.NewInt(a.ValidBefore.Unix()), Signature: s.signature,
		})
		return s, malformed(err)
	}
	permit := bindings.IOrdersPermit{Deadline: new(big.Int)}
	if len(a.Permit) > 0 {
		r, sig, v, ok := signature.Parts(a.Permit)
		if !ok {
			return s, fmt.Errorf("the permit is not signed by a key: %w", journal.ErrSignature)
		}
		permit = bindings.IOrdersPermit{Deadline: big.NewInt(t.ValidUntil.Unix()), V: v, R: r, S: sig}
	}
	s.data, err = orders.TryPackPlaceSigned(termsTo(t), merchantSignature, s.signature, permit)
	return s, malformed(err)
}

func isBy(digest [32]byte, signer journal.Address, sig []byte) bool {
	_, by := signature.ByKey(digest, signer, sig)
	return by
}

// missing returns ledger.ErrTooEarly if the shopper has not approved the price, or nil.
func (c *Client) missing(ctx context.Context, t ledger.Terms) error {
	in, err := c.tokenNow(ctx)
	if err != nil {
		return err
	}
	has, err := in.Allowance(ctx, t.Shopper)
	if err == nil && has.Cmp(t.Price.Big()) < 0 {
		err = fmt.Errorf("the wallet has approved %s of %s: %w", has, t.Price, ledger.ErrTooEarly)
	}
	return err
}
