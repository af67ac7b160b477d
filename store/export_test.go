package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// AppendNumber writes an entry whose body is its number, as other writers of feeds do.
func (s *Store) AppendNumber(ctx context.Context, id ledger.OrderID) error {
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		return appendFeed(ctx, tx, id, "position", time.Now(), time.Time{}, func(seq uint64) (json.RawMessage, error) {
			return json.RawMessage(fmt.Sprintf(`{"seq":%d}`, seq)), nil
		})
	})
}
