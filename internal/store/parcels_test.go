package store_test

import (
	"reflect"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

// Each parcel is followed by itself; the order shows them all, and its feed tells of them all.
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
	if !reflect.DeepEqual(got, *wants[1]) || got.Status != ledger.Settled || got.Of != first || got.Parcel != 1 || got.Has(0) || !got.Has(1) || len(got.Steps) != 9 {
		t.Errorf("the parcel is %+v", got)
	}
	if all, err := s.Orders(t.Context()); err != nil || len(all) != 2 || all[1].ID != parcel {
		t.Errorf("orders %+v, %v", all, err)
	}
	if told, none := feed(t, s, first), feed(t, s, parcel); len(told) != 18 || len(none) != 0 || told[1] != "2 step placed" || told[3] != "4 step confirmed" {
		t.Errorf("feeds %q, %q", told, none)
	}

	// A reorganisation that takes a part, and one that takes all.
	if err := s.Rewind(t.Context(), 12); err != nil {
		t.Fatal(err)
	}
	short := storetest.Open(t, fresh)
	apply(t, short, blocks[:3]...)
	if err := storetest.Same(t.Context(), storetest.Connect(t, url), storetest.Connect(t, fresh)); err != nil {
		t.Error(err)
	}
	if o := order(t, s, first); o.Status != ledger.Picked || o.Parcels[0].Status != ledger.Picked {
		t.Errorf("after rewinding: %+v", o)
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
	empty := storetest.New(t)
	apply(t, empty, chain(ledger.Block{}, 0, nil, split()[0])...)
	if err := empty.Rewind(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	if all, err := empty.Orders(t.Context()); err != nil || len(all) != 0 {
		t.Errorf("orders that were never placed: %+v, %v", all, err)
	}
	if got, none := feed(t, empty, first), feed(t, empty, parcel); len(got) != 3 || got[2] != "3 retracted none" || len(none) != 0 {
		t.Errorf("feeds %q, %q", got, none)
	}
}
