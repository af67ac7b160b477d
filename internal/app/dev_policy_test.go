package app

import (
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The window is divided by the pace and is at least a second. The empty policy stays empty.
func TestDevPolicy(t *testing.T) {
	t.Parallel()
	arbiter, short := journal.Address{1}, ledger.Policy{Window: 20 * time.Second, DefaultShare: 5000}
	for _, c := range []struct {
		network ledger.Policy
		pace    float64
		want    ledger.Policy
	}{
		{ledger.Policy{}, 8, ledger.Policy{}},
		{short, 0, ledger.Policy{Window: 20 * time.Second, DefaultShare: 5000}},
		{short, 8, ledger.Policy{Window: 2 * time.Second, DefaultShare: 5000}},
		{short, 1000, ledger.Policy{Window: time.Second, DefaultShare: 5000}},
		{ledger.Policy{Window: time.Hour, Arbiter: arbiter}, 60, ledger.Policy{Window: time.Minute, Arbiter: arbiter}},
	} {
		if got := devPolicy(c.network, c.pace); got != c.want {
			t.Errorf("policy %+v at pace %v is %+v, want %+v", c.network, c.pace, got, c.want)
		}
	}
}
