package store

import (
	"context"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
)

// shelf is the key of a row of stock: an item in a centre.
type shelf struct {
	centre uint16
	gtin   uint64
}

// movement is a StockMoved event with its position in the chain.
type movement struct {
	block uint64
	log   uint32
	*ledger.StockMoved
}

// applyStock inserts each movement, and upserts the stock after the last movement of each item in each centre.
func applyStock(_ context.Context, _ pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	var all []movement
	last := map[shelf]int{}
	for i := range blocks {
		for j := range blocks[i].Events {
			e := &blocks[i].Events[j]
			if p, ok := e.Payload.(*ledger.StockMoved); ok {
				last[shelf{p.Centre, p.GTIN}] = len(all)
				all = append(all, movement{blocks[i].Number, e.Log, p})
			}
		}
	}
	if len(all) == 0 {
		return none, nil
	}
	insertMovements(w, all)
	latest := make([]movement, 0, len(last))
	for _, i := range last {
		latest = append(latest, all[i])
	}
	slices.SortFunc(latest, func(a, b movement) int { return int(int64(a.block-b.block))<<32 + int(a.log) - int(b.log) })
	upsertStock(w, latest)
	return none, nil
}

// insertMovements adds the rows of movements to w.
func insertMovements(w *pg.Writes, all []movement) {
	const q = `copy stock_movements (block_number, log_index, centre, gtin, order_id, move, quantity, device, on_hand,
		reserved, confirmed, number, agreed, moved_at) from stdin (format binary)`
	w.Copy(q, pg.Each(all, func(b []byte, m *movement) ([]byte, error) {
		b = pg.AppendInt32(pg.AppendInt64(pg.AppendRow(b, 14), int64(m.block)), int32(m.log))
		b = pg.AppendNumeric(pg.AppendInt32(b, int32(m.Centre)), m.GTIN)
		b = pg.AppendNumeric(pg.AppendText(pg.AppendBytesOrNull(b, m.Order[:]), m.Move.String()), m.Quantity)
		b = pg.AppendNumeric(pg.AppendNumeric(pg.AppendBytesOrNull(b, m.Device[:]), m.OnHand), m.Reserved)
		b = pg.AppendNumeric(pg.AppendNumeric(pg.AppendNumeric(b, m.Confirmed), m.Movements), m.Agreed)
		return pg.AppendTime(b, m.MovedAt), nil
	}))
}

// upsertStock adds the stock after the latest movements to w. The movements must be inserted before.
func upsertStock(w *pg.Writes, latest []movement) {
	const q = `insert into stock (centre, gtin, on_hand, reserved, confirmed, moved_at, block_number, log_index)
		select m.centre, m.gtin, m.on_hand, m.reserved, m.confirmed, m.moved_at, m.block_number, m.log_index
		from unnest(@blocks::bigint[], @logs::integer[]) as n (block_number, log_index)
			join stock_movements m using (block_number, log_index)
		on conflict (centre, gtin) do update set on_hand = excluded.on_hand, reserved = excluded.reserved,
			confirmed = excluded.confirmed, moved_at = excluded.moved_at, block_number = excluded.block_number,
			log_index = excluded.log_index`
	blocks, logs := make([]int64, len(latest)), make([]int32, len(latest))
	for i, m := range latest {
		blocks[i], logs[i] = int64(m.block), int32(m.log)
	}
	w.Then(q, pg.Named{"blocks": blocks, "logs": logs})
}

// rewindStock deletes the movements after block `to` and sets the stock to the last earlier movement of each item in
// each centre.
func rewindStock(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	for _, q := range []string{
		`update stock t set on_hand = m.on_hand, reserved = m.reserved, confirmed = m.confirmed,
				moved_at = m.moved_at, block_number = m.block_number, log_index = m.log_index
			from (
				select before.* from stock moved cross join lateral (
					select * from stock_movements s
					where s.centre = moved.centre and s.gtin = moved.gtin and s.block_number <= @to
					order by s.block_number desc, s.log_index desc limit 1
				) before where moved.block_number > @to
			) m where t.centre = m.centre and t.gtin = m.gtin`,
		`delete from stock where block_number > @to`,
		`delete from stock_movements where block_number > @to`,
	} {
		if _, err := tx.Exec(ctx, q, pg.Named{"to": to}); err != nil {
			return nil, err
		}
	}
	return nil, nil
}
