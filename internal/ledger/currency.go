package ledger

import (
	"strings"

	"github.com/waybill/waybill/journal"
)

// currencySigns are the signs of currencies that are written before the amount.
var currencySigns = map[string]string{"USD": "$", "EUR": "€", "GBP": "£"}

// Sign returns the sign that is written before amounts, or "" if the symbol is written after them.
func (c Currency) Sign() string { return currencySigns[c.Symbol] }

// Format formats an amount of the smallest unit. It shows at least two decimals if the currency has them, and no other
// trailing zeros.
func (c Currency) Format(amount journal.Amount) string {
	whole := amount.String()
	d := int(c.Decimals)
	text := whole
	if d > 0 {
		if len(whole) <= d {
			whole = strings.Repeat("0", d-len(whole)+1) + whole
		}
		fraction := strings.TrimRight(whole[len(whole)-d:], "0")
		for len(fraction) < min(2, d) {
			fraction += "0"
		}
		text = whole[:len(whole)-d] + "." + fraction
	}
	if sign, ok := currencySigns[c.Symbol]; ok {
		return sign + text
	}
	return text + " " + c.Symbol
}
