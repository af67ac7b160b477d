package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/journal"
)

// AppendNumber appends a feed entry whose body contains only its sequence number.
func (s *Store) AppendNumber(ctx context.Context, id journal.OrderID) error {
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		body := func(seq uint64) (json.RawMessage, error) { return json.RawMessage(fmt.Sprintf(`{"seq":%d}`, seq)), nil }
		return feed.Append(ctx, tx, []feed.Entry{{Order: id, Kind: "position", At: time.Now(), Body: body}})
	})
}
