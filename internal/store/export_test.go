package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
)

// AppendNumber writes an entry whose body is its number, as other writers of feeds do.
func (s *Store) AppendNumber(ctx context.Context, id journal.OrderID) error {
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		return appendFeed(ctx, tx, id, "position", time.Now(), time.Time{}, func(seq uint64) (json.RawMessage, error) {
			return json.RawMessage(fmt.Sprintf(`{"seq":%d}`, seq)), nil
		})
	})
}

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
		return appendInt64(appendRow(b, 1), int64(i)), nil
	}
}
