package store_test

import (
	"reflect"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestParcels checks that each parcel has its own state, that the order contains its parcels, and that they share the
// order's feed, also after rewinds and reindexing.
func TestParcels(t *testing.T) {
	t.Parallel()
	url, fresh := storetest.URL(t), storetest.URL(t)
	s := storetest.Open(t, url)
	s.OnOrphan = func(e store.OrphanEvent) { t.Errorf("orphan event %+v", e) }
	blocks := chain(ledger.Block{}, 0, split()...)
	wants := []*ledger.Order{{ID: first}, {ID: parcel}}
	for _, b := range blocks {
		apply(t, s, b)
		for _, w := range wants {
			for _, e := range b.Events {
				for _, id := range e.Orders() {
					if id == w.ID {
						w.Apply(e, b)
					}
				}
			}
		}
		want := *wants[0]
		want.Parcels = []ledger.Order{*wants[1]}
		if got := order(t, s, first); !reflect.DeepEqual(got, want) {
			t.Fatalf("after block %d:\n got %+v\nwant %+v", b.Number, got, want)
		}
	}
	got := order(t, s, parcel)
	if !reflect.DeepEqual(got, *wants[1]) || got.Status != ledger.Settled || len(got.Steps) != 9 ||
		got.ID.Order() != first || got.Parcel != 1 || got.Has(0) || !got.Has(1) {
		t.Errorf("the parcel is %+v", got)
	}
	if all, err := s.Orders(t.Context()); err != nil || len(all) != 2 || all[1].ID != parcel {
		t.Errorf("the orders are %+v, %v", all, err)
	}
	lines, none := feed(t, s, first), feed(t, s, parcel)
	if len(lines) != 18 || len(none) != 0 || lines[1] != "2 step placed" || lines[3] != "4 step confirmed" {
		t.Errorf("the feed of the order is %q, the feed of the parcel %q", lines, none)
	}

	for id, want := range map[journal.OrderID]int{first: 1 + 2*9, parcel: 9} {
		if events, err := s.OrderEvents(t.Context(), id); err != nil || len(events) != want {
			t.Errorf("%d events of %s, %v; want %d", len(events), id.Short(), err, want)
		}
	}

	// A rewind removes some events of the order.
	if err := s.Rewind(t.Context(), 12); err != nil {
		t.Fatal(err)
	}
	short := storetest.Open(t, fresh)
	apply(t, short, blocks[:3]...)
	if err := storetest.Same(t.Context(), storetest.Connect(t, url), storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
	if o := order(t, s, first); o.Status != ledger.Picked || o.Parcels[0].Status != ledger.Picked {
		t.Errorf("after the rewind the order is %+v", o)
	}
	conn := storetest.Connect(t, url)
	run(t, conn, `update orders set centre = 9 where parcel = 1`, `delete from order_steps where status = 'picked'`)
	if err := s.Reindex(t.Context(), "orders", nil); err != nil {
		t.Fatal(err)
	}
	if err := storetest.Same(t.Context(), conn, storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
	apply(t, s, chain(blocks[2], 1, nil)...)
	if err := s.Rewind(t.Context(), 12); err != nil {
		t.Fatal(err)
	}
	// A rewind removes all events of the order.
	empty := storetest.New(t)
	apply(t, empty, chain(ledger.Block{}, 0, nil, split()[0])...)
	if err := empty.Rewind(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	if all, err := empty.Orders(t.Context()); err != nil || len(all) != 0 {
		t.Errorf("the orders are %+v, %v; want none", all, err)
	}
	lines, none = feed(t, empty, first), feed(t, empty, parcel)
	if len(lines) != 3 || lines[2] != "3 retracted none" || len(none) != 0 {
		t.Errorf("the feed of the order is %q, the feed of the parcel %q", lines, none)
	}
}
