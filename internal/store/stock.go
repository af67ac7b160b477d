package store

import (
	"cmp"
	"context"
	"slices"
	"strconv"

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

// movement is a StockMoved event, or a line of an OrderPlaced event, with its position in the chain.
type movement struct {
	block uint64
	log   uint32
	line  int // index of the order's line; 0 for StockMoved
	ledger.StockMoved
}

// applyStock inserts each movement, and upserts the stock after the last movement of each item in each centre.
func applyStock(ctx context.Context, tx pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	var all []movement
	last := map[shelf]int{}
	add := func(b *ledger.Block, e *ledger.Event, line int, m ledger.StockMoved) {
		last[shelf{m.Centre, m.GTIN}] = len(all)
		all = append(all, movement{b.Number, e.Log, line, m})
	}
	stored, err := stockBeforePlacing(ctx, tx, blocks)
	if err != nil {
		return none, err
	}
	for i := range blocks {
		for j := range blocks[i].Events {
			e := &blocks[i].Events[j]
			switch p := e.Payload.(type) {
			case *ledger.StockMoved:
				add(&blocks[i], e, 0, *p)
			case *ledger.OrderPlaced:
				for _, r := range p.Reservations() {
					at := shelf{r.Centre, r.GTIN}
					before := stored[at]
					if k, ok := last[at]; ok {
						before = all[k].StockMoved
					}
					add(&blocks[i], e, r.Line, before.AfterReserving(p.ID, r))
				}
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
	slices.SortFunc(latest, func(a, b movement) int {
		return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.log, b.log), cmp.Compare(a.line, b.line))
	})
	upsertStock(w, latest)
	return none, nil
}

// stockBeforePlacing returns the last stored movement of each item that the blocks' new orders reserve. A reservation
// by a new order says how many pieces were reserved, not how many then are.
func stockBeforePlacing(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) (map[shelf]ledger.StockMoved, error) {
	var centres []int32
	var gtins []string
	for i := range blocks {
		for j := range blocks[i].Events {
			if p, ok := blocks[i].Events[j].Payload.(*ledger.OrderPlaced); ok {
				for _, r := range p.Reservations() {
					centres, gtins = append(centres, int32(r.Centre)), append(gtins, strconv.FormatUint(r.GTIN, 10))
				}
			}
		}
	}
	if len(centres) == 0 {
		return nil, nil
	}
	const q = `select m.centre, m.gtin::text, m.on_hand::text, m.reserved::text, m.confirmed::text, m.number::text,
			m.agreed::text, m.moved_at
		from (select distinct * from unnest(@centres::integer[], @gtins::text[])) as n (centre, gtin)
			join stock s on s.centre = n.centre and s.gtin = n.gtin::numeric
			join stock_movements m using (block_number, log_index, line)`
	rows, err := tx.Query(ctx, q, pg.Named{"centres": centres, "gtins": gtins})
	if err != nil {
		return nil, err
	}
	found := map[shelf]ledger.StockMoved{}
	var m ledger.StockMoved
	number := func(to *uint64) *pg.Unsigned { return (*pg.Unsigned)(to) }
	into := []any{
		&m.Centre, number(&m.GTIN), number(&m.OnHand), number(&m.Reserved), number(&m.Confirmed), number(&m.Movements),
		number(&m.Agreed), &m.MovedAt,
	}
	_, err = pgx.ForEachRow(rows, into, func() error {
		found[shelf{m.Centre, m.GTIN}] = m
		return nil
	})
	return found, err
}

// insertMovements adds the rows of movements to w.
func insertMovements(w *pg.Writes, all []movement) {
	const q = `copy stock_movements (block_number, log_index, line, centre, gtin, order_id, move, quantity, device,
		on_hand, reserved, confirmed, number, agreed, moved_at) from stdin (format binary)`
	w.Copy(q, pg.Each(all, func(b []byte, m *movement) ([]byte, error) {
		b = pg.AppendInt32(pg.AppendInt64(pg.AppendRow(b, 15), int64(m.block)), int32(m.log))
		b = pg.AppendNumeric(pg.AppendInt32(pg.AppendInt16(b, int16(m.line)), int32(m.Centre)), m.GTIN)
		b = pg.AppendNumeric(pg.AppendText(pg.AppendBytesOrNull(b, m.Order[:]), m.Move.String()), m.Quantity)
		b = pg.AppendNumeric(pg.AppendNumeric(pg.AppendBytesOrNull(b, m.Device[:]), m.OnHand), m.Reserved)
		b = pg.AppendNumeric(pg.AppendNumeric(pg.AppendNumeric(b, m.Confirmed), m.Movements), m.Agreed)
		return pg.AppendTime(b, m.MovedAt), nil
	}))
}

// upsertStock adds the stock after the latest movements to w. The movements must be inserted before.
func upsertStock(w *pg.Writes, latest []movement) {
	const q = `insert into stock (centre, gtin, on_hand, reserved, confirmed, moved_at, block_number, log_index, line)
		select m.centre, m.gtin, m.on_hand, m.reserved, m.confirmed, m.moved_at, m.block_number, m.log_index, m.line
		from unnest(@blocks::bigint[], @logs::integer[], @lines::smallint[]) as n (block_number, log_index, line)
			join stock_movements m using (block_number, log_index, line)
		on conflict (centre, gtin) do update set on_hand = excluded.on_hand, reserved = excluded.reserved,
			confirmed = excluded.confirmed, moved_at = excluded.moved_at, block_number = excluded.block_number,
			log_index = excluded.log_index, line = excluded.line`
	blocks, logs, lines := make([]int64, len(latest)), make([]int32, len(latest)), make([]int16, len(latest))
	for i, m := range latest {
		blocks[i], logs[i], lines[i] = int64(m.block), int32(m.log), int16(m.line)
	}
	w.Then(q, pg.Named{"blocks": blocks, "logs": logs, "lines": lines})
}

// rewindStock deletes the movements after block `to` and sets the stock to the last earlier movement of each item in
// each centre.
func rewindStock(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	for _, q := range []string{
		`update stock t set on_hand = m.on_hand, reserved = m.reserved, confirmed = m.confirmed,
				moved_at = m.moved_at, block_number = m.block_number, log_index = m.log_index, line = m.line
			from (
				select before.* from stock moved cross join lateral (
					select * from stock_movements s
					where s.centre = moved.centre and s.gtin = moved.gtin and s.block_number <= @to
					order by s.block_number desc, s.log_index desc, s.line desc limit 1
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
