package doorstore_test

import (
	"slices"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/doorstore"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// The codes of an order are there from before it is placed until its last parcel is closed.
func TestStore(t *testing.T) {
	t.Parallel()
	pool := storetest.Pool(t, storetest.URL(t))
	s, doors, ctx := store.New(pool), doorstore.New(pool), t.Context()
	terms := storetest.Terms(journal.AmountOf(1))
	offered := ledger.Doorstep{
		Order: storetest.Second, Codes: ledger.DoorstepCodes{{1}, {2}, {13: 3}}, Exception: ledger.NobodyHome,
	}
	split := ledger.Doorstep{Order: storetest.First, Codes: ledger.DoorstepCodes{{4}, {5}, {6}}}
	for i, d := range []ledger.Doorstep{offered, split} {
		c := ledger.Checkout{Key: journal.Hash{byte(i)}, Order: d.Order, Signature: []byte{1}, Terms: terms}
		if err := s.SaveQuote(ctx, c); err != nil {
			t.Fatal(err)
		}
		for range 2 { // the request may be repeated
			if err := doors.Save(ctx, d); err != nil {
				t.Fatal(err)
			}
		}
	}
	requireOpen := func(when string, want ...ledger.Doorstep) {
		t.Helper()
		got, err := doors.Open(ctx)
		slices.SortFunc(got, func(a, b ledger.Doorstep) int { return slices.Compare(a.Order[:], b.Order[:]) })
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: the codes are %v, %v; want %v", when, got, err, want)
		}
	}
	requireOpen("before the orders are placed", split, offered)
	blocks := storetest.Chain(ledger.Block{}, 0, storetest.Split()...)
	last := &blocks[len(blocks)-1]
	var firstCloses, otherCloses []ledger.Event
	for _, e := range last.Events {
		if e.Order == storetest.First {
			firstCloses = append(firstCloses, e)
		} else {
			otherCloses = append(otherCloses, e)
		}
	}
	last.Events = firstCloses
	storetest.Apply(t, s, blocks...)
	requireOpen("with one parcel left", split, offered)
	storetest.Apply(t, s, storetest.Chain(*last, 0, otherCloses)...)
	requireOpen("with all parcels closed", offered)

	for _, offered.Exception = range append(ledger.Exceptions, ledger.NoException) {
		if err := doors.Save(ctx, offered); err != nil {
			t.Fatal(err)
		}
		requireOpen("with another exception", offered)
	}
	offered.Exception = "unknown"
	if err := doors.Save(ctx, offered); err == nil {
		t.Error("an unknown exception is stored")
	}
}

// Codes are stored for orders only that were offered here.
func TestStore_unknownOrder(t *testing.T) {
	t.Parallel()
	doors := doorstore.New(storetest.Pool(t, storetest.URL(t)))
	if err := doors.Save(t.Context(), ledger.Doorstep{Order: storetest.First}); err == nil {
		t.Error("the codes of an unknown order are stored")
	}
}
