package journal_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

// drawAmount draws an amount with a random number of bits, so that small and large ones are equally likely.
func drawAmount(t *rapid.T, name string) journal.Amount {
	a := journal.AmountFromWords(rapid.Uint32().Draw(t, name+" high"), rapid.Uint64().Draw(t, name+" low"))
	n := a.Big()
	a, ok := journal.AmountFromBig(n.Rsh(n, uint(rapid.IntRange(0, 96).Draw(t, name+" shift"))))
	if !ok {
		t.Fatalf("%s has more than 96 bits", n)
	}
	return a
}

// Arithmetic and encodings are equal to those of big.Int. A result outside the range is reported.
func TestAmount_equalsBigInt(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawAmount(t, "a"), drawAmount(t, "b")
		n := rapid.Uint64Min(1).Draw(t, "n") >> rapid.IntRange(0, 63).Draw(t, "shift")
		n = max(n, 1)
		factor := new(big.Int).SetUint64(n)
		check := func(what string, got journal.Amount, ok bool, want *big.Int) {
			t.Helper()
			inRange := want.Sign() >= 0 && want.BitLen() <= 96
			if ok != inRange || ok && got.Big().Cmp(want) != 0 {
				t.Fatalf("%s: %s, %t; want %s, %t", what, got, ok, want, inRange)
			}
		}
		sum, ok := a.Add(b)
		check("sum", sum, ok, new(big.Int).Add(a.Big(), b.Big()))
		difference, ok := a.Sub(b)
		check("difference", difference, ok, new(big.Int).Sub(a.Big(), b.Big()))
		product, ok := a.Mul(n)
		check("product", product, ok, new(big.Int).Mul(a.Big(), factor))
		quotient, rest := a.QuoRem(n)
		wantQuotient, wantRest := new(big.Int).QuoRem(a.Big(), factor, new(big.Int))
		check("quotient", quotient, true, wantQuotient)
		if rest != wantRest.Uint64() {
			t.Fatalf("remainder %d, want %s", rest, wantRest)
		}
		if got := a.Cmp(b); got != a.Big().Cmp(b.Big()) || (got == 0) != (a == b) {
			t.Fatalf("compare %s with %s: %d", a, b, got)
		}
		if a.String() != a.Big().String() || a.IsZero() != (a.Big().Sign() == 0) {
			t.Fatalf("%s is %s", a.Big(), a)
		}
		if low, ok := a.Uint64(); ok != a.Big().IsUint64() || ok && low != a.Big().Uint64() {
			t.Fatalf("%s as uint64 is %d, %t", a, low, ok)
		}
	})
}

// Each encoding can be decoded: text, JSON, ABI word and database value.
func TestAmount_roundTrips(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := drawAmount(t, "a")
		if got, err := journal.ParseAmount(a.String()); err != nil || got != a {
			t.Fatalf("text: %s, %v; want %s", got, err, a)
		}
		if got, ok := journal.AmountFromABI(a.ABI()); !ok || got != a {
			t.Fatalf("ABI: %s, %t; want %s", got, ok, a)
		}
		text, err := json.Marshal(a)
		var read journal.Amount
		if err == nil {
			err = json.Unmarshal(text, &read)
		}
		if err != nil || read != a || string(text) != `"`+a.Big().String()+`"` {
			t.Fatalf("JSON %s: %s, %v; want %s", text, read, err, a)
		}
		value, err := a.Value()
		if err == nil {
			err = read.Scan(value)
		}
		if err != nil || read != a {
			t.Fatalf("database value %v: %s, %v; want %s", value, read, err, a)
		}
	})
}

func TestParseAmount_refuses(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"", " 1", "+1", "-1", "01", "00", "1e3", "1.0", "0x1", "1_000", "１",
		"79228162514264337593543950336", "99999999999999999999999999999", "100000000000000000000000000000",
		strings.Repeat("9", 100),
	} {
		if a, err := journal.ParseAmount(text); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%q is %s, %v; want ErrMalformed", text, a, err)
		}
	}
	var a journal.Amount
	for _, src := range []any{nil, int64(-1), 1.5, true, "1.5", []byte("x")} {
		if err := a.Scan(src); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("scan of %v: %v, want ErrMalformed", src, err)
		}
	}
	if err := json.Unmarshal([]byte(`12`), &a); err == nil {
		t.Errorf("a JSON number is %s, want an error: a reader may have rounded it", a)
	}
	for _, n := range []*big.Int{big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 96)} {
		if a, ok := journal.AmountFromBig(n); ok {
			t.Errorf("%s is %s, want none", n, a)
		}
	}
	over := [32]byte{19: 1}
	if a, ok := journal.AmountFromABI(over); ok {
		t.Errorf("2^96 is %s, want none", a)
	}
}

func TestMaxAmount(t *testing.T) {
	t.Parallel()
	if got := journal.MaxAmount.String(); got != "79228162514264337593543950335" {
		t.Errorf("the largest amount is %s", got)
	}
	if sum, ok := journal.MaxAmount.Add(journal.AmountOf(1)); ok {
		t.Errorf("a larger one is %s", sum)
	}
	if hi, lo := journal.MaxAmount.Words(); hi != math.MaxUint32 || lo != math.MaxUint64 {
		t.Errorf("its words are %x, %x", hi, lo)
	}
}

// Decoding, arithmetic and encoding allocate no memory.
func TestAmount_allocatesNothing(t *testing.T) {
	word, text := journal.MaxAmount.ABI(), []byte(journal.MaxAmount.String())
	buffer := make([]byte, 0, 64)
	allocations := testing.AllocsPerRun(100, func() {
		a, _ := journal.AmountFromABI(word)
		b, _ := a.Sub(journal.AmountOf(7))
		c, _ := b.Add(journal.AmountOf(7))
		if err := b.UnmarshalText(text); err != nil || b != a || b != c || b.Cmp(a) != 0 {
			t.Errorf("%v: %v, %v, %v", err, a, b, c)
		}
		var err error
		if buffer, err = c.AppendText(buffer[:0]); err != nil {
			t.Error(err)
		}
	})
	if allocations != 0 {
		t.Errorf("%v allocations", allocations)
	}
}
