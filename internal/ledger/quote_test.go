package ledger_test

import (
	"math"
	"math/big"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Each of the four parts counts with its weight; an arrival before the deadline costs nothing.
func TestTariff_Score(t *testing.T) {
	t.Parallel()
	offer := ledger.Tariff{Price: journal.AmountOf(400), P50: 30 * time.Second, P90: 50 * time.Second, Grams: 7}
	most := ledger.Tariff{
		Price: journal.MaxAmount, P50: math.MaxUint32 * time.Second, P90: math.MaxUint32 * time.Second, Grams: math.MaxUint32,
	}
	const all = 1<<64 - 1
	highest := new(big.Int).Mul(journal.MaxAmount.Big(), new(big.Int).SetUint64(all))
	for name, c := range map[string]struct {
		offer    ledger.Tariff
		terms    ledger.Terms
		deadline time.Duration
		want     string
	}{
		"price":       {offer, ledger.Terms{PriceWeight: 3}, 0, "1200"},
		"p50":         {offer, ledger.Terms{TimeWeight: 3}, 0, "90"},
		"in time":     {offer, ledger.Terms{LateWeight: 3}, 50 * time.Second, "0"},
		"late":        {offer, ledger.Terms{LateWeight: 3}, 49 * time.Second, "3"},
		"CO2":         {offer, ledger.Terms{CO2Weight: 3}, 0, "21"},
		"all":         {offer, ledger.Terms{PriceWeight: 1, TimeWeight: 1, LateWeight: 1, CO2Weight: 1}, 0, "487"},
		"no overflow": {most, ledger.Terms{PriceWeight: all}, 0, highest.String()},
	} {
		want, _ := new(big.Int).SetString(c.want, 10)
		c.terms.DeliverBy = start.Add(c.deadline)
		if got := c.offer.Score(&c.terms, start); got.Cmp(want) != 0 {
			t.Errorf("%s: score %d, want %d", name, got, want)
		}
	}
}

// Each limit admits a value at the limit and none beyond. Weather counts only for quotes that have a limit.
func TestLimits_Admits(t *testing.T) {
	t.Parallel()
	all := ledger.Limits{MaxWeight: 10, MaxSize: 20, Range: 30, MaxWind: 40, MinVisibility: 50}
	load := ledger.Load{Weight: 10, Size: 20, Distance: 30}
	weather := ledger.Weather{ValidUntil: start, Wind: 40, Visibility: 50}
	for name, c := range map[string]struct {
		change func(*ledger.Limits, *ledger.Load, *ledger.Weather)
		want   bool
	}{
		"at all limits": {func(*ledger.Limits, *ledger.Load, *ledger.Weather) {}, true},
		"too heavy":     {func(_ *ledger.Limits, l *ledger.Load, _ *ledger.Weather) { l.Weight++ }, false},
		"too large":     {func(_ *ledger.Limits, l *ledger.Load, _ *ledger.Weather) { l.Size++ }, false},
		"too far":       {func(_ *ledger.Limits, l *ledger.Load, _ *ledger.Weather) { l.Distance++ }, false},
		"too windy":     {func(_ *ledger.Limits, _ *ledger.Load, w *ledger.Weather) { w.Wind++ }, false},
		"too foggy":     {func(_ *ledger.Limits, _ *ledger.Load, w *ledger.Weather) { w.Visibility-- }, false},
		"old weather": {func(_ *ledger.Limits, _ *ledger.Load, w *ledger.Weather) {
			w.ValidUntil = start.Add(-time.Second)
		}, false},
		"no weather": {func(_ *ledger.Limits, _ *ledger.Load, w *ledger.Weather) { *w = ledger.Weather{} }, false},
		"no limit of wind": {func(l *ledger.Limits, _ *ledger.Load, w *ledger.Weather) {
			l.MaxWind, w.Wind = 0, math.MaxUint16
		}, true},
		"no limits of weather": {func(l *ledger.Limits, _ *ledger.Load, w *ledger.Weather) {
			l.MaxWind, l.MinVisibility, *w = 0, 0, ledger.Weather{}
		}, true},
	} {
		limits, at, measured := all, load, weather
		c.change(&limits, &at, &measured)
		if got := limits.Admits(at, measured, start); got != c.want {
			t.Errorf("%s: admitted %v, want %v", name, got, c.want)
		}
	}
}
