package pg

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Rows are the arguments of a copyStatement.
type Rows struct {
	Query string
	Next  func([]byte) ([]byte, error)
}

// CopyAll calls copyAll.
func CopyAll(ctx context.Context, conn *pgx.Conn, all ...Rows) error {
	copies := make([]copyStatement, len(all))
	for i, r := range all {
		copies[i] = copyStatement{r.Query, r.Next}
	}
	return copyAll(ctx, conn.PgConn(), copies)
}

// Numbers returns an iterator over n rows with the numbers from 1 to n.
func Numbers(n int) func([]byte) ([]byte, error) {
	i := 0
	return func(b []byte) ([]byte, error) {
		if i++; i > n {
			return b, nil
		}
		return AppendInt64(AppendRow(b, 1), int64(i)), nil
	}
}
