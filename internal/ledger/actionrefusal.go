package ledger

import (
	"fmt"
	"time"
)

// ActionReason is the reason why an action is refused.
type ActionReason string

// Reasons why an action is refused.
const (
	WrongSigner      ActionReason = "wrong-signer"      // not the shopper, or not the merchant
	BadSignature     ActionReason = "wrong-signature"   // not the signer's, or for other arguments
	SignatureExpired ActionReason = "signature-expired" // after Action.Deadline
	ParcelUnknown    ActionReason = "no-parcel"         // the order has no such parcel
	WrongStatus      ActionReason = "wrong-status"      // the parcel's status does not allow it
	AlreadyDone      ActionReason = "already-done"      // the parcel has the status to which the action leads
	SinceChanged     ActionReason = "since-changed"     // the parcel's status changed after Action.Since
	RefundedChanged  ActionReason = "refunded-changed"  // there was another refund after Action.Refunded
	AmountTooLarge   ActionReason = "amount-too-large"  // more than the escrow holds
	WindowClosed     ActionReason = "window-closed"     // the time for claims is over
	NotReturnable    ActionReason = "not-returnable"    // the policy has no returns
	PolicyUnknown    ActionReason = "policy-unknown"    // the order's policy was not shown
	WalletInactive   ActionReason = "signer-inactive"   // the signer is a contract wallet that is not deployed
	GasTooHigh       ActionReason = "gas-too-high"      // it needs more gas than a wallet has in an hour
	ActionRefused    ActionReason = "action-refused"    // any other reason of the contract
)

// ActionRefusal is a refused action. It is ErrRefused.
type ActionRefusal struct {
	Reason ActionReason
	Text   string // a sentence for people
}

func (r *ActionRefusal) Error() string { return r.Text }

// Unwrap returns ErrRefused.
func (r *ActionRefusal) Unwrap() error { return ErrRefused }

// Refuse returns an ActionRefusal.
func Refuse(reason ActionReason, format string, args ...any) error {
	return &ActionRefusal{reason, fmt.Sprintf(format, args...)}
}

// TooManyActions means that a wallet has used its part of the relay, or of another service. Another action is accepted
// after Wait.
type TooManyActions struct {
	What string // type of the problem; "": too-many-actions
	Text string
	Wait time.Duration
}

func (e *TooManyActions) Error() string { return e.Text }

// The following return refusals that both Check and the contract know.

// Expired returns SignatureExpired.
func Expired(deadline time.Time) error {
	return Refuse(SignatureExpired, "the signature was valid until %s by the chain's time", stamp(deadline))
}

// ClaimsOver returns WindowClosed.
func ClaimsOver(end time.Time) error {
	return Refuse(WindowClosed, "the time for claims ended at %s", stamp(end))
}

// NoReturns returns NotReturnable.
func NoReturns() error { return Refuse(NotReturnable, "the order's claims policy has no returns") }

// OfferPlaced returns WrongStatus.
func OfferPlaced() error {
	return Refuse(WrongStatus, "the order is placed: its offer cannot be withdrawn any more")
}

// TooLarge returns AmountTooLarge. The amounts are in the token's smallest unit.
func TooLarge(amount, most string) error {
	return Refuse(AmountTooLarge, "%s is more than the %s that the escrow holds, in the token's smallest unit", amount,
		most)
}

// NoParcel returns ParcelUnknown.
func (a *Action) NoParcel() error {
	return Refuse(ParcelUnknown, "the order has no parcel %d", a.Parcel)
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
