package harness

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/storetest"
)

// Database is a migrated database for one test, with a connection for queries of the test.
type Database struct {
	URL  string
	Conn *pgx.Conn
}

// NewDatabase creates a database without rows. It is dropped after the test.
func NewDatabase(t testing.TB) *Database {
	t.Helper()
	url := storetest.URL(t)
	return &Database{url, storetest.Connect(t, url)}
}
