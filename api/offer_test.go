package api

import (
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The shop page says what the terms of an order will be.
func TestOfferView(t *testing.T) {
	t.Parallel()
	day := 24 * time.Hour
	lenient := ledger.Policy{
		Window: 14 * day, Returnable: true, ReturnTime: 30 * day, Restocking: journal.AmountOf(2_500_000),
		Arbiter: journal.Address{1}, DecideTime: 36 * time.Hour, DefaultShare: 3333,
	}
	for name, c := range map[string]struct {
		offer ledger.Offer
		want  []string
	}{
		"code and claims": {
			ledger.Offer{
				Pack: 12 * time.Hour, Deliver: day, Proof: []string{"code"}, Claims: true,
				Policy: ledger.Policy{Window: 20 * time.Second, DefaultShare: 5000},
			},
			[]string{
				"Delivered within 24 hours, or your money back",
				"One signature, no fees. Packed within 12 hours, delivered within 24 hours. After that anyone can send your " +
					"money back.",
				"Your browser makes a code that nobody else knows. It proves the delivery.",
				"The shop is paid 20 seconds after the delivery. Until then you can dispute it.",
				"A dispute gives you 50 % of the money at once.",
			},
		},
		"lockers, arbiter and returns": {
			ledger.Offer{
				Pack: 90 * time.Minute, Deliver: 2 * day, Proof: []string{"code"}, Lockers: true, Claims: true, Policy: lenient,
			},
			[]string{
				"Delivered within 2 days, or your money back",
				"One signature, no fees. Packed within 90 minutes, delivered within 2 days. After that anyone can send your " +
					"money back.",
				"Your browser makes a code that nobody else knows. It proves the delivery. A parcel locker needs no code.",
				"The shop is paid 14 days after the delivery. Until then you can dispute it.",
				"An arbiter decides a dispute within 36 hours; otherwise you get 33.33 % of the money.",
				"Until then you can also send it back. It has to arrive within 30 days. The shop keeps $2.50 of each parcel.",
			},
		},
		"no claims": {
			ledger.Offer{Pack: time.Second, Deliver: day, Proof: []string{"code"}},
			[]string{
				"Delivered within 24 hours, or your money back",
				"One signature, no fees. Packed within 1 second, delivered within 24 hours. After that anyone can send your " +
					"money back.",
				"Your browser makes a code that nobody else knows. It proves the delivery.",
				"The shop is paid when it is delivered. You cannot claim afterwards.",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := config(newFake())
			cfg.Network.Offer = c.offer
			v := (&API{Config: cfg}).offerView()
			if got := append([]string{v.Short}, v.All...); !slices.Equal(got, c.want) {
				t.Errorf("the page says\n%q\nwant\n%q", got, c.want)
			}
		})
	}
}
