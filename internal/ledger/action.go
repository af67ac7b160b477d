package ledger

import (
	"encoding/json"
	"time"

	"github.com/waybill/waybill/journal"
)

// ActionKind is a kind of signed action.
type ActionKind string

// Kinds of signed actions.
const (
	ActionCancel   ActionKind = "cancel"   // Claims.cancelSigned, by shopper or merchant
	ActionReturn   ActionKind = "return"   // Claims.requestReturnSigned, by the shopper
	ActionDispute  ActionKind = "dispute"  // Claims.disputeSigned, by the shopper
	ActionAccept   ActionKind = "accept"   // Claims.acceptSigned, by the shopper
	ActionRefund   ActionKind = "refund"   // Claims.refundPartSigned, by the merchant
	ActionWithdraw ActionKind = "withdraw" // Claims.withdrawOfferSigned, by the merchant
)

// ActionKinds lists all kinds.
var ActionKinds = []ActionKind{
	ActionCancel, ActionReturn, ActionDispute, ActionAccept, ActionRefund, ActionWithdraw,
}

// Texts that the shopper signs with an acceptance.
const (
	AcceptPays       = "The merchant is paid at once."
	AcceptOpensClaim = "The time for a dispute or a return begins."
)

// Action is what the shopper or the merchant of an order signs, so that anyone can send it to the contract Claims.
type Action struct {
	Kind     ActionKind
	Order    journal.OrderID
	Terms    Terms
	Policy   Policy          // of Terms.Policy; of a dispute and a return
	Parcel   uint8           // number of the parcel; 0 for a refund and a withdrawal, which are about the order
	Since    time.Time       // of an acceptance: the parcel's Since
	Evidence journal.Hash    // of a dispute: hash of what the shopper gives the arbiter
	Amount   journal.Amount  // of a refund, smallest unit
	Refunded journal.Amount  // of a refund: what was refunded of the order before, smallest unit
	Signer   journal.Address // shopper or merchant
	Deadline time.Time       // until when the signature is valid, by the chain's time
	// Signature is by key (65 bytes, or 64 by EIP-2098), or whatever a contract wallet accepts (ERC-1271).
	Signature []byte
}

// OfferedAction is an action that the contract would accept now, for its signer to sign.
type OfferedAction struct {
	Action    Action // without a signature
	Effect    string // what it does, for people
	Until     time.Time
	Most      journal.Amount  // of a refund: the largest amount, smallest unit
	TypedData json.RawMessage // for eth_signTypedData_v4
}

// Book is what was paid of an order. It is zero for an order of one parcel from which no part was refunded.
type Book struct {
	Captured journal.Amount // to the merchant
	Refunded journal.Amount // to the shopper
	Parcels  uint8          // number of parcels
	Open     uint8          // parcels that are not closed
}

// ActionState is what the contracts know about a parcel and its order.
type ActionState struct {
	Now       time.Time // of the latest block
	Status    Status    // StatusNone if there is no such parcel
	Since     time.Time
	Withdrawn bool // the merchant withdrew the offer; the status is Cancelled
	Book      Book // of the order
}

// Left returns how much of the price the escrow holds. s is the state of the order's first parcel.
func (s ActionState) Left(price journal.Amount) journal.Amount {
	if s.Book.Open == 0 && !s.Status.Open() {
		return journal.Amount{}
	}
	left, _ := price.Sub(s.Book.Captured)
	left, _ = left.Sub(s.Book.Refunded)
	return left
}

// Effect returns the text that an acceptance contains.
func (a *Action) Effect() string {
	if a.Terms.Policy == NoClaims {
		return AcceptPays
	}
	return AcceptOpensClaim
}

// CheckSigner returns WrongSigner if the signer may not take the action.
func (a *Action) CheckSigner() error {
	t := a.Terms
	switch a.Kind {
	case ActionCancel:
		if a.Signer != t.Shopper && a.Signer != t.Merchant {
			return Refuse(WrongSigner, "%s is neither the shopper %s nor the merchant %s of the order", a.Signer, t.Shopper,
				t.Merchant)
		}
	case ActionRefund, ActionWithdraw:
		if a.Signer != t.Merchant {
			return Refuse(WrongSigner, "only the merchant %s may do this, not %s", t.Merchant, a.Signer)
		}
	default:
		if a.Signer != t.Shopper {
			return Refuse(WrongSigner, "only the shopper %s may do this, not %s", t.Shopper, a.Signer)
		}
	}
	return nil
}

// Check returns the reason for which the contract would refuse the action in a state, or nil. It does not check the
// signature.
func (a *Action) Check(s ActionState) error {
	if err := a.CheckSigner(); err != nil {
		return err
	}
	if s.Now.After(a.Deadline) {
		return Expired(a.Deadline)
	}
	if a.Kind == ActionWithdraw {
		return checkWithdrawal(s)
	}
	if s.Status == StatusNone {
		return a.NoParcel()
	}
	if a.Kind == ActionRefund {
		return a.checkRefund(s)
	}
	if err := a.CheckStatus(s.Status); err != nil {
		return err
	}
	switch a.Kind {
	case ActionAccept:
		if !a.Since.Equal(s.Since) {
			return Refuse(SinceChanged, "the signature is about the parcel since %s, but its status changed at %s",
				stamp(a.Since), stamp(s.Since))
		}
	case ActionDispute, ActionReturn:
		if end := s.Since.Add(a.Policy.Window); s.Now.After(end) {
			return ClaimsOver(end)
		}
		if a.Kind == ActionReturn && !a.Policy.Returnable {
			return NoReturns()
		}
	}
	return nil
}

func checkWithdrawal(s ActionState) error {
	switch {
	case s.Withdrawn:
		return Refuse(AlreadyDone, "the offer is withdrawn already")
	case s.Status != StatusNone:
		return OfferPlaced()
	}
	return nil
}

func (a *Action) checkRefund(s ActionState) error {
	if s.Book.Open == 0 && !s.Status.Open() {
		return Refuse(WrongStatus, "the order is %s: the escrow holds nothing of it", s.Status)
	}
	if a.Refunded != s.Book.Refunded {
		return Refuse(RefundedChanged, "the signature is for %s refunded before, but it is %s by now", a.Refunded,
			s.Book.Refunded)
	}
	if left := s.Left(a.Terms.Price); a.Amount.Cmp(left) > 0 {
		return TooLarge(a.Amount.String(), left.String())
	}
	return nil
}

// CheckStatus returns AlreadyDone or WrongStatus if the parcel's status does not allow the action.
func (a *Action) CheckStatus(found Status) error {
	first, last, then := a.statuses()
	if found >= first && found <= last {
		return nil
	}
	paid := a.Kind == ActionAccept && a.Terms.Policy == NoClaims && found == Settled
	if found == then || paid {
		return Refuse(AlreadyDone, "the parcel is %s already", found)
	}
	allowed := first.String()
	if last != first {
		allowed += " to " + last.String()
	}
	return Refuse(WrongStatus, "the parcel is %s; this is possible while it is %s", found, allowed)
}

// statuses returns the first and the last status of a parcel in which the action is possible, and the one to which it
// leads.
func (a *Action) statuses() (first, last, then Status) {
	switch {
	case a.Kind == ActionAccept:
		return Departed, Attempted, Delivered
	case a.Kind == ActionDispute:
		return Delivered, Delivered, Disputed
	case a.Kind == ActionReturn:
		return Delivered, Delivered, InReturn
	case a.Kind == ActionCancel && a.Signer == a.Terms.Merchant:
		return Placed, InReturn, Cancelled
	case a.Kind == ActionCancel:
		return Placed, Picked, Cancelled
	default: // a refund
		return Placed, InReturn, StatusNone
	}
}
