package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// OrderEvents returns all events of an order and its parcels, oldest first. For the id of a later parcel it returns the
// events of that parcel. It returns an empty slice if there are none.
func (s *Store) OrderEvents(ctx context.Context, id journal.OrderID) ([]ledger.EventAt, error) {
	const q = selectEvents + ` where e.order_id between @id and @last order by e.block_number, e.log_index`
	events, err := queryEvents(ctx, s.pool, q, idRange(id))
	if err != nil {
		return nil, fmt.Errorf("read the events of order %s: %w", id, err)
	}
	return events, nil
}

// insertEvents adds the events of blocks to w.
func insertEvents(w *pg.Writes, blocks []ledger.Block) {
	const q = `copy events (block_number, log_index, name, address, tx, order_id, device, data, payload)
		from stdin (format binary)`
	w.Copy(q, eachEvent(blocks, func(b []byte, block *ledger.Block, e *ledger.Event) ([]byte, error) {
		b = pg.AppendInt64(pg.AppendRow(b, 9), int64(block.Number))
		b = pg.AppendText(pg.AppendInt32(b, int32(e.Log)), e.Name)
		b = pg.AppendBytes(pg.AppendBytes(b, e.Address[:]), e.Tx[:])
		b = pg.AppendBytesOrNull(pg.AppendBytesOrNull(b, e.Order[:]), e.Device[:])
		data := e.Data
		if len(data) == 0 {
			data = json.RawMessage(`{}`)
		}
		b = pg.AppendJSONB(b, data)
		if e.Payload == nil {
			return pg.AppendNull(b), nil
		}
		b, err := pg.AppendSized(b, func(b []byte) ([]byte, error) { return appendPayload(b, e) })
		if err != nil {
			err = fmt.Errorf("encode the event of block %d, log %d: %w", block.Number, e.Log, err)
		}
		return b, err
	}))
}

// eachEvent returns an iterator for pg.Writes.Copy over the events of blocks. It skips an event if write appends
// nothing for it.
func eachEvent(
	blocks []ledger.Block, write func([]byte, *ledger.Block, *ledger.Event) ([]byte, error),
) func([]byte) ([]byte, error) {
	n := 0 // next event of the first block
	return func(b []byte) ([]byte, error) {
		for len(blocks) > 0 {
			if n == len(blocks[0].Events) {
				blocks, n = blocks[1:], 0
				continue
			}
			n++
			before := len(b)
			b, err := write(b, &blocks[0], &blocks[0].Events[n-1])
			if err != nil || len(b) > before {
				return b, err
			}
		}
		return b, nil
	}
}

const selectEvents = `select e.block_number, b.hash, b.time, e.log_index, e.name, e.address, e.tx, e.order_id,
		e.device, e.data, e.payload
	from events e join blocks b on b.number = e.block_number`

// queryEvents reads events with a query that selects the columns of selectEvents.
func queryEvents(ctx context.Context, db pg.Querier, q string, args pg.Named) ([]ledger.EventAt, error) {
	rows, err := db.Query(ctx, q, args)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (e ledger.EventAt, err error) {
		var hash, address, tx, order, device, payload []byte
		if err := row.Scan(&e.Block, &hash, &e.BlockAt, &e.Log, &e.Name, &address, &tx, &order, &device, &e.Data,
			&payload); err != nil {
			return e, err
		}
		e.BlockHash, e.BlockAt = journal.Hash(hash), e.BlockAt.UTC()
		e.Address, e.Tx = journal.Address(address), journal.Hash(tx)
		copy(e.Order[:], order)
		copy(e.Device[:], device)
		if payload != nil {
			e.Payload, err = decodePayload(e.Name, payload)
		}
		return e, err
	})
}

// addressOrNull returns the bytes of a, or nil if a is zero.
func addressOrNull(a journal.Address) []byte {
	if a == (journal.Address{}) {
		return nil
	}
	return a[:]
}
