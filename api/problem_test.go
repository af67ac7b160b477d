package api

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

func TestProblems(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		err    error
		status int
		name   string
		detail string
	}{
		{fmt.Errorf("order ab…cd: %w", journal.ErrNotFound), 404, "not-found", ""},
		{fmt.Errorf("address: %w", journal.ErrMalformed), 400, "malformed", "address: malformed"},
		{fmt.Errorf("place: %w", ledger.ErrRefused), 422, "refused", "place: refused"},
		{fmt.Errorf("place: %w", journal.ErrSignature), 422, "bad-signature", "place: bad signature"},
		{fmt.Errorf("place: %w", ledger.ErrTooEarly), 409, "too-early", "place: too early"},
		{fmt.Errorf("save: %w", journal.ErrConflict), 409, "conflict", "save: conflict"},
		{fmt.Errorf("query: %w", context.DeadlineExceeded), 503, "timeout", ""},
		{problem.Invalid("zone", "needed"), 422, "invalid", "zone: needed"},
		{fmt.Errorf("page: %w", ErrAssetsMissing), 503, "assets-missing", "page: page assets are missing: run make"},
		{errors.New("password is hunter2"), 500, "internal", ""},
	} {
		p := problemOf(c.err)
		if p.Status != c.status || p.Type != problem.Type(c.name) || p.Detail != c.detail || p.Title == "" {
			t.Errorf("%v: got %+v", c.err, p)
		}
	}
	seen := map[string]bool{}
	for _, p := range problems {
		if seen[p.Name] {
			t.Errorf("the table has two entries named %s", p.Name)
		}
		seen[p.Name] = true
	}
}

// The problems of actions are the client's, and no other problem has their names.
func TestActionProblems(t *testing.T) {
	t.Parallel()
	for reason, want := range actionProblems {
		p := problemOf(fmt.Errorf("cancel: %w", ledger.Refuse(reason, "The parcel is %d.", 1)))
		if p.Type != problem.Type(string(reason)) || p.Status != want.code || p.Status < 400 || p.Status > 499 ||
			p.Title == "" || p.Detail != "The parcel is 1." {
			t.Errorf("%s: got %+v", reason, p)
		}
		for _, other := range problems {
			if other.Name == string(reason) {
				t.Errorf("two problems are named %s", reason)
			}
		}
	}
}

func TestMoney(t *testing.T) {
	t.Parallel()
	usd := ledger.Currency{Symbol: "USD", Decimals: 6}
	yen := ledger.Currency{Symbol: "JPY"}
	eth := ledger.Currency{Symbol: "WETH", Decimals: 18}
	for _, c := range []struct {
		amount uint64
		in     ledger.Currency
		want   string
	}{
		{0, usd, "$0.00"},
		{18_000_000, usd, "$18.00"},
		{12_500_000, usd, "$12.50"},
		{1, usd, "$0.000001"},
		{1_234_567, usd, "$1.234567"},
		{500, yen, "500 JPY"},
		{1_500_000_000_000_000_000, eth, "1.50 WETH"},
		{1, eth, "0.000000000000000001 WETH"},
	} {
		if got := c.in.Format(journal.AmountOf(c.amount)); got != c.want {
			t.Errorf("amount %d of %s is %q, want %q", c.amount, c.in.Symbol, got, c.want)
		}
	}
}

// The text of an amount is its exact value, with at least two decimals if the currency has them, and no other zeros at
// the end.
func TestMoney_isExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := ledger.Currency{Symbol: "XYZ", Decimals: rapid.SampledFrom([]uint8{0, 6, 18, 24}).Draw(t, "decimals")}
		a := journal.AmountFromWords(rapid.Uint32().Draw(t, "high"), rapid.Uint64().Draw(t, "low"))
		if rapid.Bool().Draw(t, "round") { // a round number of units
			var scale uint64 = 1
			for range rapid.IntRange(0, 19).Draw(t, "zeros") {
				scale *= 10
			}
			a, _ = a.QuoRem(scale)
			a, _ = a.Mul(scale)
		}
		text, ok := strings.CutSuffix(c.Format(a), " XYZ")
		value, parsed := new(big.Rat).SetString(text)
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(c.Decimals)), nil)
		if !ok || !parsed || value.Cmp(new(big.Rat).SetFrac(a.Big(), scale)) != 0 {
			t.Fatalf("%s with %d decimals is %q", a, c.Decimals, text)
		}
		_, fraction, dot := strings.Cut(text, ".")
		if dot != (c.Decimals > 0) || dot && (len(fraction) < 2 || len(fraction) > 2 && strings.HasSuffix(fraction, "0")) {
			t.Fatalf("%s with %d decimals is %q", a, c.Decimals, text)
		}
	})
}

func TestToken(t *testing.T) {
	t.Parallel()
	id := journal.OrderID{1}
	one := Token([]byte("secret"), PurposeReceipt, id)
	if len(one) != 32 {
		t.Errorf("%d characters, want 32", len(one))
	}
	for name, other := range map[string]string{
		"purpose": Token([]byte("secret"), PurposeTrack, id),
		"secret":  Token([]byte("other"), PurposeReceipt, id),
		"order":   Token([]byte("secret"), PurposeReceipt, journal.OrderID{2}),
	} {
		if one == other {
			t.Errorf("another %s gives the same token", name)
		}
	}
}
