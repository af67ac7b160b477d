package journal

import (
	"cmp"
	"database/sql/driver"
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"
)

// Amount is a number of smallest units of a token, from 0 to 2^96−1, which is the range of the contracts. Amounts are
// equal if == says so. The text is decimal without leading zeros; JSON has it as a string, because a JavaScript number
// cannot hold it.
type Amount struct {
	hi uint32 // the upper 32 bits
	lo uint64 // the lower 64 bits
}

// MaxAmount is 2^96−1.
var MaxAmount = Amount{math.MaxUint32, math.MaxUint64}

// maxAmountDigits is the number of decimal digits of MaxAmount.
const maxAmountDigits = 29

// AmountOf returns n as an Amount.
func AmountOf(n uint64) Amount { return Amount{lo: n} }

// AmountFromWords returns hi·2^64 + lo.
func AmountFromWords(hi uint32, lo uint64) Amount { return Amount{hi, lo} }

// AmountFromBig returns n as an Amount. It returns false if n is negative or larger than MaxAmount.
func AmountFromBig(n *big.Int) (Amount, bool) {
	if n.Sign() < 0 || n.BitLen() > 96 {
		return Amount{}, false
	}
	var w [32]byte
	n.FillBytes(w[:])
	return AmountFromABI(w)
}

// AmountFromABI returns the uint256 of an ABI word as an Amount. It returns false if it is larger than MaxAmount.
func AmountFromABI(w [32]byte) (Amount, bool) {
	rest := binary.BigEndian.Uint64(w[:8]) | binary.BigEndian.Uint64(w[8:16]) | uint64(binary.BigEndian.Uint32(w[16:20]))
	return Amount{binary.BigEndian.Uint32(w[20:24]), binary.BigEndian.Uint64(w[24:])}, rest == 0
}

// ParseAmount reads decimal digits without a sign and without leading zeros. For any other text, and for a number
// larger than MaxAmount, it returns ErrMalformed.
func ParseAmount(s string) (Amount, error) { return parseAmount(s) }

func parseAmount[T string | []byte](s T) (a Amount, err error) {
	valid := len(s) > 0 && len(s) <= maxAmountDigits && (s[0] != '0' || len(s) == 1)
	for i := 0; valid && i < len(s); i++ {
		if valid = s[i] >= '0' && s[i] <= '9'; !valid {
			break
		}
		if a, valid = a.Mul(10); valid {
			a, valid = a.Add(AmountOf(uint64(s[i] - '0')))
		}
	}
	if !valid {
		return Amount{}, fmt.Errorf("amount %.40q: want decimal digits of 0 to %s: %w", s, MaxAmount, ErrMalformed)
	}
	return a, nil
}

// Words returns the upper 32 and the lower 64 bits.
func (a Amount) Words() (hi uint32, lo uint64) { return a.hi, a.lo }

// Uint64 returns a, or false if it has more than 64 bits.
func (a Amount) Uint64() (uint64, bool) { return a.lo, a.hi == 0 }

// Big returns a as a new big.Int.
func (a Amount) Big() *big.Int {
	w := a.ABI()
	return new(big.Int).SetBytes(w[20:])
}

// ABI returns a as an ABI word: 32 bytes, big-endian.
func (a Amount) ABI() (w [32]byte) {
	binary.BigEndian.PutUint32(w[20:], a.hi)
	binary.BigEndian.PutUint64(w[24:], a.lo)
	return w
}

// IsZero reports whether a is 0.
func (a Amount) IsZero() bool { return a == Amount{} }

// Cmp returns -1, 0 or 1 if a is less than, equal to or greater than b.
func (a Amount) Cmp(b Amount) int {
	if a.hi != b.hi {
		return cmp.Compare(a.hi, b.hi)
	}
	return cmp.Compare(a.lo, b.lo)
}

// Add returns a + b. It returns false if the sum is larger than MaxAmount.
func (a Amount) Add(b Amount) (Amount, bool) {
	lo, carry := bits.Add64(a.lo, b.lo, 0)
	hi := uint64(a.hi) + uint64(b.hi) + carry
	return Amount{uint32(hi), lo}, hi <= math.MaxUint32
}

// Sub returns a − b. It returns false if b is larger than a.
func (a Amount) Sub(b Amount) (Amount, bool) {
	lo, borrow := bits.Sub64(a.lo, b.lo, 0)
	hi, borrow := bits.Sub64(uint64(a.hi), uint64(b.hi), borrow)
	return Amount{uint32(hi), lo}, borrow == 0
}

// Mul returns a · n. It returns false if the product is larger than MaxAmount.
func (a Amount) Mul(n uint64) (Amount, bool) {
	carry, lo := bits.Mul64(a.lo, n)
	over, hi := bits.Mul64(uint64(a.hi), n)
	hi, more := bits.Add64(hi, carry, 0)
	return Amount{uint32(hi), lo}, over == 0 && more == 0 && hi <= math.MaxUint32
}

// QuoRem returns quotient and remainder of the division by n, which must not be 0.
func (a Amount) QuoRem(n uint64) (Amount, uint64) {
	hi, rest := uint64(a.hi)/n, uint64(a.hi)%n
	lo, rest := bits.Div64(rest, a.lo, n)
	return Amount{uint32(hi), lo}, rest
}

// String returns the decimal digits.
func (a Amount) String() string {
	var digits [maxAmountDigits]byte
	return string(a.append(digits[:0]))
}

// AppendText appends the decimal digits. It returns no error.
func (a Amount) AppendText(b []byte) ([]byte, error) { return a.append(b), nil }

// MarshalText returns the decimal digits. It returns no error.
func (a Amount) MarshalText() ([]byte, error) { return a.append(nil), nil }

func (a Amount) append(b []byte) []byte {
	if a.hi == 0 {
		return strconv.AppendUint(b, a.lo, 10)
	}
	const zeros = "0000000000000000000"
	high, low := a.QuoRem(1e19) // 10^len(zeros); high has less than 64 bits
	b = append(strconv.AppendUint(b, high.lo, 10), zeros...)
	var digits [len(zeros)]byte
	tail := strconv.AppendUint(digits[:0], low, 10)
	copy(b[len(b)-len(tail):], tail)
	return b
}

// UnmarshalText reads what ParseAmount reads.
func (a *Amount) UnmarshalText(b []byte) (err error) {
	*a, err = parseAmount(b)
	return err
}

// Value returns the decimal digits, for a numeric column.
func (a Amount) Value() (driver.Value, error) { return a.String(), nil }

// Scan reads a numeric column without decimals. For null and for any other value it returns ErrMalformed.
func (a *Amount) Scan(src any) (err error) {
	switch v := src.(type) {
	case string:
		*a, err = parseAmount(v)
	case []byte:
		*a, err = parseAmount(v)
	case int64:
		if v < 0 {
			return fmt.Errorf("amount %d is negative: %w", v, ErrMalformed)
		}
		*a = AmountOf(uint64(v))
	default:
		return fmt.Errorf("amount from a %T: %w", src, ErrMalformed)
	}
	return err
}
