package api

import (
	"cmp"
	"net/http"
	"time"

	"github.com/go-chi/httprate"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
)

// relayWindow is the time in which the actions of a wallet are counted, quoteWindow that of its offers.
const relayWindow, quoteWindow = time.Hour, time.Minute

// newWalletLimit returns a counter of what is done for each wallet.
func newWalletLimit(most int, window time.Duration) *httprate.RateLimiter {
	none := httprate.ResponseHeaders{} // a repeated request gets the same answer
	return httprate.NewRateLimiter(most, window, httprate.WithResponseHeaders(none))
}

// orderProblems are the responses for orders that cannot be placed. The type of a problem is its reason.
var orderProblems = map[ledger.OrderReason]struct {
	code  int
	title string
}{
	ledger.SoldOut:       {http.StatusConflict, "Sold out"},
	ledger.BalanceTooLow: {http.StatusConflict, "Not enough money in the wallet"},
	ledger.TooManyOrders: {http.StatusTooManyRequests, "Too many orders"},
	ledger.OrderRefused:  {http.StatusUnprocessableEntity, "The contract refused the order"},
}

// orderProblem returns the response for an order that cannot be placed.
func orderProblem(e *ledger.OrderRefusal) problem.Problem {
	p, known := orderProblems[e.Reason]
	if !known {
		p = orderProblems[ledger.OrderRefused]
	}
	return problem.Problem{
		Type: problem.Type(string(e.Reason)), Title: p.title, Status: p.code, Detail: e.Text, Wait: e.Wait,
	}
}

// actionProblems are the responses for refused actions. The type of a problem is its reason.
var actionProblems = map[ledger.ActionReason]struct {
	code  int
	title string
}{
	ledger.WrongSigner:      {http.StatusForbidden, "This account may not do it"},
	ledger.BadSignature:     {http.StatusUnprocessableEntity, "The signature is not the signer's"},
	ledger.SignatureExpired: {http.StatusGone, "The signature has expired"},
	ledger.ParcelUnknown:    {http.StatusNotFound, "There is no such parcel"},
	ledger.WrongStatus:      {http.StatusConflict, "It is not possible now"},
	ledger.AlreadyDone:      {http.StatusConflict, "It is done already"},
	ledger.SinceChanged:     {http.StatusConflict, "The parcel has changed since it was signed"},
	ledger.RefundedChanged:  {http.StatusConflict, "There was another refund since it was signed"},
	ledger.WalletInactive:   {http.StatusUnprocessableEntity, "This wallet is not active on this chain yet"},
	ledger.AmountTooLarge:   {http.StatusUnprocessableEntity, "The amount is too large"},
	ledger.WindowClosed:     {http.StatusGone, "The time for claims is over"},
	ledger.NotReturnable:    {http.StatusConflict, "The order has no returns"},
	ledger.PolicyUnknown:    {http.StatusConflict, "The order's claims policy is unknown"},
	ledger.GasTooHigh:       {http.StatusUnprocessableEntity, "It needs too much gas"},
	ledger.ActionRefused:    {http.StatusUnprocessableEntity, "The contract refused it"},
}

// actionProblem returns the response for a refused action.
func actionProblem(e *ledger.ActionRefusal) problem.Problem {
	p, known := actionProblems[e.Reason]
	if !known {
		p = actionProblems[ledger.ActionRefused]
	}
	return problem.Problem{Type: problem.Type(string(e.Reason)), Title: p.title, Status: p.code, Detail: e.Text}
}

// limitProblem returns the response for a wallet that has used its part of the relay.
func limitProblem(e *ledger.TooManyActions) problem.Problem {
	return problem.Problem{
		Type: problem.Type(cmp.Or(e.What, "too-many-actions")), Title: "Too many requests of this wallet",
		Status: http.StatusTooManyRequests, Detail: e.Text, Wait: e.Wait,
	}
}
