package harness

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/storetest"
)

// Database is a migrated database of a test and a connection to it that is not the store's.
type Database struct {
	URL  string
	Conn *pgx.Conn
}

// NewDatabase makes an empty one; it is dropped after the test.
func NewDatabase(t testing.TB) *Database {
	t.Helper()
	url := storetest.URL(t)
	return &Database{url, storetest.Connect(t, url)}
}
