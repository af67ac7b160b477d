package ledger

import "math/big"

// Fees are the suggested fees at a head, in wei per unit of gas. Zero is a valid fee.
type Fees struct {
	Head Cursor
	Base *big.Int // base fee of the head; nil: the chain has none, so transactions have a gas price, which is Cap
	Tip  *big.Int // priority fee; Cap if Base is nil
	Cap  *big.Int // fee cap: Tip plus a base fee that has risen for some blocks
}

// Legacy reports whether the chain has no base fee, so that it takes transactions with a gas price only.
func (f Fees) Legacy() bool { return f.Base == nil }

// Below reports whether a fee cap is too low for the base fee. Equal counts as too low, because the base fee may rise.
func (f Fees) Below(limit *big.Int) bool { return f.Base != nil && limit.Cmp(f.Base) <= 0 }

// Tiny reports whether a fee is lower than the least that RaiseFee returns. A node may refuse it.
func Tiny(wei *big.Int) bool { return wei.Cmp(big.NewInt(firstRaise)) < 0 }

// Limits of fees. Waybill pays less if the network asks for less.
const (
	firstRaise = 1_000_000 // wei per unit of gas: least fee of a replacement; it is the minimum tip of Geth's miner
	ceilings   = 20        // factor of the highest fee cap, see FeeCeiling
)

// FeeCeiling returns the highest fee cap of all replacements of a transaction: 20 times its first fee cap. If that is
// low or zero, it is 20 times the least fee of a replacement.
func FeeCeiling(first *big.Int) *big.Int {
	return new(big.Int).Mul(larger(first, big.NewInt(firstRaise)), big.NewInt(ceilings))
}

// RaiseFee returns a fee times factor, rounded up to the next higher integer, and at least the fee that Geth's miner
// takes, so that a transaction with the fee zero can be replaced.
func RaiseFee(wei *big.Int, factor *big.Rat) *big.Int {
	up := new(big.Int).Mul(wei, factor.Num())
	up.Div(up, factor.Denom()).Add(up, big.NewInt(1))
	return larger(up, big.NewInt(firstRaise))
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
