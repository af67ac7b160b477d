package placing

import (
	"errors"
	"fmt"
	"strings"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// sentences say what a revert of the contracts or of the token means to the shopper. The first that matches counts.
var sentences = []sentence{
	{"OutOfStock", ledger.SoldOut, "It was sold out while the order was on its way. Nothing was paid."},
	{"InsufficientBalance", ledger.BalanceTooLow, "The wallet has not enough money for the order."},
	{"exceeds balance", ledger.BalanceTooLow, "The wallet has not enough money for the order."},
	{"AuthorizationUsed", ledger.OrderRefused, "The payment was used or cancelled before. Ask for a new offer."},
	{"authorization is used", ledger.OrderRefused, "The payment was used or cancelled before. Ask for a new offer."},
	{"Expired", ledger.OrderRefused, "The offer has expired. Ask for a new one."},
	{"expired", ledger.OrderRefused, "The offer has expired. Ask for a new one."},
	{"OrderKnown", ledger.OrderRefused, "The order was placed before, or the shop has withdrawn the offer."},
	{"NotMerchant", ledger.OrderRefused, "The shop may not sell at present."},
	{"PlacingPaused", ledger.OrderRefused, "The shop takes no orders at present."},
	{"Zone", ledger.OrderRefused, "The shop does not deliver to this zone at present."},
	{"blacklisted", ledger.OrderRefused, "The token does not let this wallet pay."},
	{"paused", ledger.OrderRefused, "The token cannot be moved at present. Try again later."},
}

// sentence is what a revert means to the shopper.
type sentence struct {
	part   string // of the error's name
	reason ledger.OrderReason
	text   string
}

// sentenceFor returns the sentence for an error's name. Without one, its text is empty.
func sentenceFor(name string) sentence {
	for _, s := range sentences {
		if name != "" && strings.Contains(name, s.part) {
			return s
		}
	}
	return sentence{}
}

// explain turns the refusal of a contract into a sentence for the shopper. Other errors are returned unchanged.
func (d *Desk) explain(err error) error {
	if already := new(ledger.OrderRefusal); err == nil || errors.As(err, &already) {
		return err
	}
	if errors.Is(err, journal.ErrSignature) || !errors.Is(err, ledger.ErrRefused) {
		return err
	}
	name := ""
	if d.Revert != nil {
		name = d.Revert(err)
	}
	if s := sentenceFor(name); s.text != "" {
		return &ledger.OrderRefusal{Reason: s.reason, Text: s.text, Cause: err}
	}
	text := "The contract does not accept the order. Nothing was paid."
	if name != "" {
		text = fmt.Sprintf("The contract does not accept the order (%s). Nothing was paid.", name)
	}
	return &ledger.OrderRefusal{Reason: ledger.OrderRefused, Text: text, Cause: err}
}
