package ledger

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/waybill/waybill/journal"
)

// PayWay is how a shopper pays for an order.
type PayWay string

// Ways to pay. The token decides: the first one that it supports.
const (
	// ByAuthorization: the shopper signs an EIP-3009 authorisation whose nonce is the order's id.
	ByAuthorization PayWay = "authorization"
	// ByPermit: the shopper signs the order, and an EIP-2612 permit.
	ByPermit PayWay = "permit"
	// ByAllowance: the shopper's wallet sends a transaction that approves the price, and signs the order.
	ByAllowance PayWay = "allowance"
)

// Text says in a sentence what the shopper does.
func (w PayWay) Text() string {
	switch w {
	case ByPermit:
		return "Two signatures, no fees."
	case ByAllowance:
		return "One approval, for which your wallet needs some ether, and one signature."
	}
	return "One signature, no fees."
}

// ErrToken means that the payment token is not as the settings or the network file say.
var ErrToken = errors.New("the payment token is not as it should be")

// ErrInactive means that the shopper's wallet is a contract that is not deployed on this chain.
var ErrInactive = errors.New("this wallet is not active on this chain yet")

// Payment is what the shopper does to pay for an order.
type Payment struct {
	Way       PayWay
	TypedData json.RawMessage // what the shopper signs, for eth_signTypedData_v4: the authorisation, or the order
	Permit    json.RawMessage // ByPermit: what the shopper signs too; otherwise nil
	Approvals []Approval      // ByAllowance: transactions of the shopper's wallet, in this order; none if it has approved
}

// Approval is a transaction that the shopper's wallet sends before it signs.
type Approval struct {
	To   journal.Address `json:"to"`
	Data string          `json:"data"` // 0x and hexadecimal digits
}

// Authorization is the shopper's consent to pay for an order.
type Authorization struct {
	ValidAfter  time.Time `json:"valid_after"`      // UTC, whole seconds
	ValidBefore time.Time `json:"valid_before"`     // UTC, whole seconds
	Signature   []byte    `json:"signature"`        // of Payment.TypedData, as the wallet returned it
	Permit      []byte    `json:"permit,omitempty"` // of Payment.Permit, likewise; empty if none is given
}
