package ledger

import (
	"errors"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
)

// What the contract Claims would say to each action, without the signature.
func TestActionCheck(t *testing.T) {
	t.Parallel()
	shopper, merchant, stranger := journal.Address{1}, journal.Address{2}, journal.Address{3}
	at := time.Unix(1_800_000_000, 0)
	policy := Policy{Window: time.Hour, Returnable: true}
	terms := Terms{Shopper: shopper, Merchant: merchant, Price: journal.AmountOf(100), Policy: journal.Hash{1}}
	paid := terms
	paid.Policy = NoClaims
	in := func(s Status) ActionState { return ActionState{Now: at.Add(time.Hour), Since: at, Status: s} }
	after := in(Delivered)
	after.Now = after.Now.Add(time.Second)
	refunded := in(Packed)
	refunded.Book = Book{Refunded: journal.AmountOf(30)}
	closedFirst := in(Cancelled) // another parcel of the order is open
	closedFirst.Book = Book{Captured: journal.AmountOf(60), Parcels: 2, Open: 1}
	withdrawn := in(Cancelled)
	withdrawn.Withdrawn = true
	by := func(signer journal.Address, kind ActionKind) Action {
		return Action{
			Kind: kind, Terms: terms, Policy: policy, Since: at, Signer: signer, Deadline: at.Add(2 * time.Hour),
		}
	}
	with := func(a Action, change func(*Action)) Action { change(&a); return a }
	for name, c := range map[string]struct {
		action Action
		state  ActionState
		want   ActionReason // "" if it is possible
	}{
		"the shopper cancels before packing":     {by(shopper, ActionCancel), in(Picked), ""},
		"the shopper cancels after packing":      {by(shopper, ActionCancel), in(Packed), WrongStatus},
		"the merchant cancels during the return": {by(merchant, ActionCancel), in(InReturn), ""},
		"the merchant cancels after the end":     {by(merchant, ActionCancel), in(Settled), WrongStatus},
		"a second cancellation":                  {by(merchant, ActionCancel), in(Cancelled), AlreadyDone},
		"a stranger cancels":                     {by(stranger, ActionCancel), in(Placed), WrongSigner},
		"a merchant who is the shopper cancels": {with(by(merchant, ActionCancel), func(a *Action) {
			a.Terms.Shopper = merchant
		}), in(Departed), ""},

		"an acceptance":                 {by(shopper, ActionAccept), in(Departed), ""},
		"an acceptance after attempts":  {by(shopper, ActionAccept), in(Attempted), ""},
		"an acceptance by the merchant": {by(merchant, ActionAccept), in(Departed), WrongSigner},
		"an early acceptance":           {by(shopper, ActionAccept), in(Assigned), WrongStatus},
		"a second acceptance":           {by(shopper, ActionAccept), in(Delivered), AlreadyDone},
		"a second acceptance, paid": {with(by(shopper, ActionAccept), func(a *Action) {
			a.Terms = paid
		}), in(Settled), AlreadyDone},
		"an acceptance of a settled one": {
			by(shopper, ActionAccept), in(Settled), WrongStatus,
		},
		"an acceptance of another since": {with(by(shopper, ActionAccept), func(a *Action) {
			a.Since = at.Add(-time.Second)
		}), in(Departed), SinceChanged},

		"a dispute in the last second": {by(shopper, ActionDispute), in(Delivered), ""},
		"a dispute a second later":     {by(shopper, ActionDispute), after, WindowClosed},
		"a second dispute":             {by(shopper, ActionDispute), in(Disputed), AlreadyDone},
		"a return":                     {by(shopper, ActionReturn), in(Delivered), ""},
		"a late return":                {by(shopper, ActionReturn), after, WindowClosed},
		"a return without returns": {with(by(shopper, ActionReturn), func(a *Action) {
			a.Policy.Returnable = false
		}), in(Delivered), NotReturnable},
		"a return before delivery": {by(shopper, ActionReturn), in(Departed), WrongStatus},

		"a refund of all":          {with(by(merchant, ActionRefund), amounts(100, 0)), in(Placed), ""},
		"a refund of more":         {with(by(merchant, ActionRefund), amounts(101, 0)), in(Placed), AmountTooLarge},
		"a second refund":          {with(by(merchant, ActionRefund), amounts(70, 30)), refunded, ""},
		"a second refund of more":  {with(by(merchant, ActionRefund), amounts(71, 30)), refunded, AmountTooLarge},
		"the same refund again":    {with(by(merchant, ActionRefund), amounts(30, 0)), refunded, RefundedChanged},
		"a refund by the shopper":  {with(by(shopper, ActionRefund), amounts(1, 0)), in(Placed), WrongSigner},
		"a refund after the end":   {with(by(merchant, ActionRefund), amounts(1, 0)), in(Settled), WrongStatus},
		"a refund of the rest":     {with(by(merchant, ActionRefund), amounts(40, 0)), closedFirst, ""},
		"a refund beyond the rest": {with(by(merchant, ActionRefund), amounts(41, 0)), closedFirst, AmountTooLarge},

		"a withdrawal":                {by(merchant, ActionWithdraw), in(StatusNone), ""},
		"a withdrawal by the shopper": {by(shopper, ActionWithdraw), in(StatusNone), WrongSigner},
		"a withdrawal after placing":  {by(merchant, ActionWithdraw), in(Placed), WrongStatus},
		"a second withdrawal":         {by(merchant, ActionWithdraw), withdrawn, AlreadyDone},

		"no such parcel": {by(shopper, ActionCancel), in(StatusNone), ParcelUnknown},
		"after the deadline": {with(by(shopper, ActionCancel), func(a *Action) {
			a.Deadline = at.Add(time.Hour - time.Second)
		}), in(Placed), SignatureExpired},
		"at the deadline": {with(by(shopper, ActionCancel), func(a *Action) {
			a.Deadline = at.Add(time.Hour)
		}), in(Placed), ""},
	} {
		err := c.action.Check(c.state)
		refusal, refused := errors.AsType[*ActionRefusal](err)
		if c.want == "" && err != nil || c.want != "" && (!refused || refusal.Reason != c.want || refusal.Text == "") {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

// amounts sets the amounts of a refund.
func amounts(amount, refunded uint64) func(*Action) {
	return func(a *Action) { a.Amount, a.Refunded = journal.AmountOf(amount), journal.AmountOf(refunded) }
}
