package pg

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Rows are what a test copies.
type Rows struct {
	Query string
	Next  func([]byte) ([]byte, error)
}

// CopyAll is copyAll.
func CopyAll(ctx context.Context, conn *pgx.Conn, all ...Rows) error {
	copies := make([]copying, len(all))
	for i, r := range all {
		copies[i] = copying{r.Query, r.Next}
	}
	return copyAll(ctx, conn.PgConn(), copies)
}

// Numbers are n rows of one number each, from 1.
func Numbers(n int) func([]byte) ([]byte, error) {
	i := 0
	return func(b []byte) ([]byte, error) {
		if i++; i > n {
			return b, nil
		}
		return AppendInt64(AppendRow(b, 1), int64(i)), nil
	}
}
