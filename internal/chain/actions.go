package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/signature"
	"github.com/waybill/waybill/journal"
)

// typedField is a field of an EIP-712 struct.
type typedField struct {
	Type  string
	Name  string
	value any      // in the JSON of the typed data
	word  [32]byte // in the encoding that is hashed
}

// typedAction returns the EIP-712 struct of an action. Names and types are those of the contract's library Actions.
func typedAction(a ledger.Action) (primary string, fields []typedField) {
	text := func(w eip712.Words) [32]byte { return [32]byte(w) }
	number := func(kind, name string, n int64) typedField {
		return typedField{kind, name, strconv.FormatInt(n, 10), text(eip712.Words{}.Number(uint64(n)))}
	}
	amount := func(name string, n journal.Amount) typedField { return typedField{"uint96", name, n, n.ABI()} }
	parcel := typedField{"uint8", "parcel", a.Parcel, text(eip712.Words{}.Number(uint64(a.Parcel)))}
	fields = []typedField{
		{"address", "signer", a.Signer, text(eip712.Words{}.Address(a.Signer))},
		{"bytes32", "order", a.Order, a.Order},
	}
	switch a.Kind {
	case ledger.ActionCancel:
		primary, fields = "Cancel", append(fields, parcel)
	case ledger.ActionReturn:
		primary, fields = "RequestReturn", append(fields, parcel)
	case ledger.ActionDispute:
		primary, fields = "Dispute", append(fields, parcel, typedField{"bytes32", "evidence", a.Evidence, a.Evidence})
	case ledger.ActionAccept:
		primary = "AcceptDelivery"
		effect := typedField{"string", "effect", a.Effect(), eip712.HashOf(a.Effect())}
		fields = append(fields, parcel, number("uint256", "since", a.Since.Unix()), effect)
	case ledger.ActionRefund:
		primary, fields = "RefundPart", append(fields, amount("amount", a.Amount), amount("refunded", a.Refunded))
	case ledger.ActionWithdraw:
		primary = "WithdrawOffer"
	}
	return primary, append(fields, number("uint256", "deadline", a.Deadline.Unix()))
}

const (
	claimsDomain  = "Waybill Claims"
	claimsVersion = "1"
)

// ActionTypedData returns an action as JSON for eth_signTypedData_v4.
func (c *Client) ActionTypedData(a ledger.Action) (json.RawMessage, error) {
	type field struct {
		Name string `json:"name"`
		Type string `json:"type"`
	}
	primary, fields := typedAction(a)
	message, kinds := map[string]any{}, make([]field, len(fields))
	for i, f := range fields {
		kinds[i], message[f.Name] = field{f.Name, f.Type}, f.value
	}
	return json.Marshal(map[string]any{
		"types": map[string][]field{
			"EIP712Domain": {
				{"name", "string"},
				{"version", "string"},
				{"chainId", "uint256"},
				{"verifyingContract", "address"},
			},
			primary: kinds,
		},
		"primaryType": primary,
		"domain": map[string]any{
			"name": claimsDomain, "version": claimsVersion, "chainId": c.ChainID(), "verifyingContract": c.addresses.Claims,
		},
		"message": message,
	})
}

// ActionDigest returns the EIP-712 digest that the signer of an action signs.
func (c *Client) ActionDigest(a ledger.Action) journal.Hash {
	primary, fields := typedAction(a)
	names := make([]string, len(fields))
	var words eip712.Words
	for i, f := range fields {
		names[i], words = f.Type+" "+f.Name, words.Hash(f.word)
	}
	kind := eip712.HashOf(primary + "(" + strings.Join(names, ",") + ")")
	in := eip712.Domain(claimsDomain, claimsVersion, c.ChainID(), c.addresses.Claims)
	return eip712.Signing(in, append(eip712.Words{}.Hash(kind), words...).Sum())
}

// ActionState reads what the contracts know about a parcel and its order.
func (c *Client) ActionState(ctx context.Context, parcel journal.OrderID) (s ledger.ActionState, err error) {
	o, err := c.Order(ctx, parcel)
	if err != nil && !errors.Is(err, journal.ErrNotFound) {
		return s, err
	}
	id := parcel.Order()
	book, err := read(ctx, c, c.addresses.Orders, orders.PackBook(id), orders.UnpackBook)
	if err != nil {
		return s, fmt.Errorf("read the book of order %s: %w", id, err)
	}
	s = ledger.ActionState{
		Status: o.Status, Since: o.Since,
		Withdrawn: o.Status == ledger.Cancelled && o.Terms.Shopper == journal.Address{},
		Book: ledger.Book{
			Captured: events.Amount(book.Captured), Refunded: events.Amount(book.Refunded),
			Parcels: book.Parcels, Open: book.Open,
		},
	}
	s.Now, err = c.Now(ctx)
	return s, err
}

// EstimateAction simulates a signed action and returns the gas limit of its transaction. If the contract refuses it,
// the error is a *ledger.ActionRefusal.
func (c *Client) EstimateAction(ctx context.Context, a ledger.Action) (gas uint64, err error) {
	call, err := c.actionCall(a)
	if err != nil {
		return 0, err
	}
	gas, err = NewOutbound(c).Estimate(ctx, journal.Address{}, call)
	err = actionError(a, err)
	if refused, ok := errors.AsType[*ledger.ActionRefusal](err); ok && refused.Reason == ledger.BadSignature &&
		!signature.Short(a.Signature) {
		code, unknown := c.Code(ctx, a.Signer)
		if unknown != nil {
			return 0, unknown
		}
		if len(code) == 0 {
			return 0, ledger.Refuse(ledger.WalletInactive, "%s: %s", ledger.ErrInactive, a.Signer)
		}
	}
	return gas, err
}

// Act sends a signed action. It is idempotent: actions with the same digest are sent once. If the contract refuses it,
// the error is a *ledger.ActionRefusal, and the receipt is zero unless the transaction failed in a block.
func (w *Writer) Act(ctx context.Context, a ledger.Action) (Receipt, error) {
	call, err := w.client.actionCall(a)
	if err != nil {
		return Receipt{}, err
	}
	r, err := w.transactor.Send(ctx, call)
	return r, actionError(a, err)
}

// actionCall encodes the call of a signed action.
func (c *Client) actionCall(a ledger.Action) (Call, error) {
	digest := c.ActionDigest(a)
	inner, _ := signature.Unwrap(a.Signature)
	terms, by := termsTo(a.Terms), bindings.IClaimsConsent{
		Signer: common.Address(a.Signer), Deadline: big.NewInt(a.Deadline.Unix()),
		Signature: signature.Normal(digest, a.Signer, inner),
	}
	var data []byte
	var err error
	switch a.Kind {
	case ledger.ActionCancel:
		data, err = claims.TryPackCancelSigned(terms, a.Parcel, by)
	case ledger.ActionReturn:
		data, err = claims.TryPackRequestReturnSigned(terms, a.Parcel, policyTo(a.Policy), by)
	case ledger.ActionDispute:
		data, err = claims.TryPackDisputeSigned(terms, a.Parcel, policyTo(a.Policy), a.Evidence, by)
	case ledger.ActionAccept:
		data, err = claims.TryPackAcceptSigned(terms, a.Parcel, by)
	case ledger.ActionRefund:
		data, err = claims.TryPackRefundPartSigned(terms, a.Amount.Big(), by)
	case ledger.ActionWithdraw:
		data, err = claims.TryPackWithdrawOfferSigned(terms, by)
	default:
		err = fmt.Errorf("unknown action %q", a.Kind)
	}
	if err != nil {
		return Call{}, malformed(err)
	}
	return Call{
		Key: "action " + digest.String(), What: fmt.Sprintf("%s parcel %s", a.Kind, a.Order.WithParcel(a.Parcel).Short()),
		To: c.addresses.Claims, Data: data,
	}, nil
}

// actionError converts a *Refusal of an action into a *ledger.ActionRefusal.
func actionError(a ledger.Action, err error) error {
	r, ok := errors.AsType[*Refusal](err)
	if !ok {
		return err
	}
	if len(r.Data) >= 4 {
		for _, unpack := range []func([]byte) (any, error){claims.UnpackError, orders.UnpackError} {
			if found, bad := unpack(r.Data); bad == nil {
				if known := knownRefusal(a, found); known != nil {
					return known
				}
			}
		}
	}
	return ledger.Refuse(ledger.ActionRefused, "the contract refuses it: %s", r.Text)
}

// knownRefusal returns the refusal for an error of the contracts, or nil for an error that no action expects.
func knownRefusal(a ledger.Action, found any) error {
	switch e := found.(type) {
	case *bindings.ClaimsNotParty, *bindings.ClaimsNotShopper, *bindings.ClaimsNotMerchant:
		return a.CheckSigner()
	case *bindings.ClaimsNotSigned:
		return ledger.Refuse(ledger.BadSignature, "the signature is not that of %s, or it is for other arguments", a.Signer)
	case *bindings.ClaimsConsentExpired:
		return ledger.Expired(events.Seconds(e.Deadline))
	case *bindings.ClaimsStatusIs:
		return a.CheckStatus(ledger.Status(e.Found))
	case *bindings.OrdersStatusIs:
		return a.CheckStatus(ledger.Status(e.Found))
	case *bindings.ClaimsWindowClosed:
		return ledger.ClaimsOver(events.Seconds(e.Until))
	case *bindings.ClaimsNotReturnable:
		return ledger.NoReturns()
	case *bindings.ClaimsAmountTooLarge:
		return ledger.TooLarge(e.Found.String(), e.Most.String())
	case *bindings.OrdersAmountTooLarge:
		return ledger.TooLarge(e.Found.String(), e.Most.String())
	case *bindings.OrdersOrderUnknown, *bindings.OrdersParcelUnknown:
		return a.NoParcel()
	case *bindings.OrdersOrderKnown:
		return ledger.OfferPlaced()
	case *bindings.ClaimsPolicyMismatch:
		return ledger.Refuse(ledger.PolicyUnknown, "the order has another claims policy than %x", e.Found)
	}
	return nil
}
