package store_test

import (
	"testing"

	"github.com/waybill/waybill/store"
	"github.com/waybill/waybill/store/storetest"
)

func TestMigrateTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	for range 2 {
		if err := store.Migrate(t.Context(), url); err != nil {
			t.Fatal(err)
		}
	}
	if err := storetest.Open(t, url).Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
}
