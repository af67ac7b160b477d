package ledger

import "testing"

// A second is as bad as a thousandth of a unit, with any number of decimals.
func TestCurrency_Weights(t *testing.T) {
	t.Parallel()
	for decimals, want := range map[uint8][2]uint64{
		0: {1000, 1}, 2: {10, 1}, 3: {1, 1}, 6: {1, 1000}, 18: {1, 1e15}, 22: {1, 1e19}, 24: {1, 1e19},
	} {
		if price, second := (Currency{Decimals: decimals}).Weights(); price != want[0] || second != want[1] {
			t.Errorf("%d decimals: %d and %d, want %d", decimals, price, second, want)
		}
	}
}
