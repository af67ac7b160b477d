package placestore_test

import (
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/placestore"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// Offers that expired without an order are deleted. Those that became an order, or may still become one, stay.
func TestSweeper(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	pool, conn, ctx := storetest.Pool(t, url), storetest.Connect(t, url), t.Context()
	s := store.New(pool)
	save := func(n byte, expired time.Duration) journal.OrderID {
		t.Helper()
		c := ledger.Checkout{
			Key: journal.Hash{n}, Order: journal.OrderID{n}, Signature: []byte{1},
			Terms: ledger.Terms{ValidUntil: time.Now().Add(-expired)},
		}
		if err := s.SaveQuote(ctx, c); err != nil {
			t.Fatal(err)
		}
		return c.Order
	}
	sent := func(id journal.OrderID) {
		t.Helper()
		if err := s.CheckoutSent(ctx, id, []byte{1}); err != nil {
			t.Fatal(err)
		}
	}
	save(9, 2*time.Hour)             // expired
	save(2, -time.Minute)            // valid
	save(3, 30*time.Minute)          // just expired
	placed := save(4, 2*time.Hour)   // placed
	underWay := save(5, 2*time.Hour) // sent
	refused := save(6, 2*time.Hour)  // refused
	elsewhere := storetest.First     // placed by the shopper, without us
	sent(placed)
	sent(underWay)
	sent(refused)
	if err := s.CheckoutPlaced(ctx, ledger.Checkout{Order: placed}); err != nil {
		t.Fatal(err)
	}
	if err := s.CheckoutRefused(ctx, refused, "sold out"); err != nil {
		t.Fatal(err)
	}
	storetest.Apply(t, storetest.Open(t, url), storetest.Chain(ledger.Block{}, 0, storetest.Journey(elsewhere)...)...)
	old := ledger.Checkout{
		Key: journal.Hash{7}, Order: elsewhere, Signature: []byte{1},
		Terms: ledger.Terms{ValidUntil: time.Now().Add(-3 * time.Hour)},
	}
	if err := s.SaveQuote(ctx, old); err != nil {
		t.Fatal(err)
	}
	const many = `insert into quotes (order_id, key, terms, signature, salt, expires)
		select sha256(n::text::bytea), sha256((-n)::text::bytea), '{}', '', decode(repeat('00', 32), 'hex'),
			now() - interval '3 hours' from generate_series(1, 1200) n`
	if _, err := conn.Exec(ctx, many); err != nil {
		t.Fatal(err)
	}
	sweeper := placestore.NewSweeper(placestore.New(pool, ledger.Account{}))
	for range 2 {
		if err := sweeper.Sweep(ctx); err != nil {
			t.Fatal(err)
		}
	}
	rows, err := conn.Query(ctx, `select get_byte(order_id, 0) from quotes order by key`)
	if err != nil {
		t.Fatal(err)
	}
	var left []int
	for rows.Next() {
		var n int
		if err := rows.Scan(&n); err != nil {
			t.Fatal(err)
		}
		left = append(left, n)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if want := []int{2, 3, 4, 5, int(elsewhere[0])}; !slices.Equal(left, want) {
		t.Errorf("the offers %v are left, want %v", left, want)
	}
}
