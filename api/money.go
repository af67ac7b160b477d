package api

import (
	"fmt"
	"strings"

	"github.com/waybill/waybill/internal/ledger"
)

// signs are currencies that are written with a sign of their own in front.
var currencySigns = map[string]string{"USD": "$", "EUR": "€", "GBP": "£"}

// money writes an amount as people do: at least two decimals when the currency has them, no trailing zeros beyond.
func money(amount uint64, c ledger.Currency) string {
	whole := fmt.Sprint(amount)
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
