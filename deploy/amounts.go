package deploy

import (
	"math/big"
	"regexp"
	"strings"
)

// amountLine is a line of a network file with an amount that is a number, not a text.
var amountLine = regexp.MustCompile(`(?m)^([ \t]*(?:price|restocking)[ \t]*=[ \t]*)` +
	`([0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE]\+?[0-9]{1,2})?)([ \t]*(?:#.*)?)$`)

// exactAmounts puts the amounts of a network file into quotes. TOML's integers end below 10^19, and its floating-point
// numbers are not exact. So 12.5e18 is 12500000000000000000.
func exactAmounts(text string) string {
	return amountLine.ReplaceAllStringFunc(text, func(line string) string {
		part := amountLine.FindStringSubmatch(line)
		n, ok := new(big.Rat).SetString(strings.ReplaceAll(part[2], "_", ""))
		if !ok || !n.IsInt() {
			return line
		}
		return part[1] + `"` + n.Num().String() + `"` + part[3]
	})
}
