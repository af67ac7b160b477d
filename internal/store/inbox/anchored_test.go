package inbox_test

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestMarkPosted_parcels checks that anchoring appends one entry to the feed of an order with two parcels in one
// vehicle.
func TestMarkPosted_parcels(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	chained, s := storetest.Open(t, url), open(t, url)
	apply(t, chained, chain(ledger.Block{}, 0, split()[:6]...)...)
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	m, digest := p.segment(2, false)
	save(t, s, m, digest)
	position := journal.LiveMessage{
		Device: drone, Epoch: 1, Seq: 1, Reading: journal.Reading{Kind: journal.Position, Time: noon},
	}
	if _, err := s.SaveLive(t.Context(), position, func(_ journal.Reading, orders []ledger.Order) []ledger.Estimate {
		return make([]ledger.Estimate, len(orders))
	}); err != nil {
		t.Fatal(err)
	}
	before := len(feed(t, chained, first))
	if err := s.MarkPosted(t.Context(), []journal.Hash{digest}, journal.Hash{0xee}, 20); err != nil {
		t.Fatal(err)
	}
	if got, none := feed(t, chained, first), feed(t, chained, parcel); len(got) != before+1 || len(none) != 0 {
		t.Errorf("new entries of the order %q, of the parcel %q; want one and none", got[before:], none)
	}
}
