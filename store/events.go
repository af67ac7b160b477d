package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// OrderEvents returns all events of an order that stand on the chain, oldest first; none is no error.
func (s *Store) OrderEvents(ctx context.Context, id ledger.OrderID) ([]ledger.EventAt, error) {
	const q = selectEvents + ` where e.order_id = @id order by e.block_number, e.log_index`
	events, err := queryEvents(ctx, s.pool, q, named{"id": id[:]})
	if err != nil {
		return nil, fmt.Errorf("events of order %s: %w", id, err)
	}
	return events, nil
}

func insertEvents(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) error {
	var rows [][]any
	for _, b := range blocks {
		for _, e := range b.Events {
			data, payload := []byte(e.Data), []byte(nil)
			if len(data) == 0 {
				data = []byte(`{}`)
			}
			if e.Payload != nil {
				var err error
				if payload, err = encodePayload(e); err != nil {
					return fmt.Errorf("block %d, log %d: %w", b.Number, e.Log, err)
				}
			}
			rows = append(rows, []any{
				int64(b.Number), int32(e.Log), e.Name, e.Address[:], e.Tx[:], idOrNull(e.Order), addressOrNull(e.Device), data, payload,
			})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	columns := []string{"block_number", "log_index", "name", "address", "tx", "order_id", "device", "data", "payload"}
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"events"}, columns, pgx.CopyFromRows(rows))
	return err
}

const selectEvents = `select e.block_number, b.hash, b.time, e.log_index, e.name, e.address, e.tx, e.order_id, e.device, e.data, e.payload
	from events e join blocks b on b.number = e.block_number`

func queryEvents(ctx context.Context, db asker, q string, args named) ([]ledger.EventAt, error) {
	rows, err := db.Query(ctx, q, args)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (e ledger.EventAt, err error) {
		var hash, address, tx, order, device, payload []byte
		if err := row.Scan(&e.Block, &hash, &e.BlockAt, &e.Log, &e.Name, &address, &tx, &order, &device, &e.Data, &payload); err != nil {
			return e, err
		}
		e.BlockHash, e.Address, e.Tx, e.BlockAt = ledger.Hash(hash), ledger.Address(address), ledger.Hash(tx), e.BlockAt.UTC()
		copy(e.Order[:], order)
		copy(e.Device[:], device)
		if payload != nil {
			e.Payload, err = decodePayload(e.Name, payload)
		}
		return e, err
	})
}

// newPayload is the type that an event of this name moves an order with.
func newPayload(name string) (any, error) {
	switch name {
	case "OrderPlaced":
		return new(ledger.OrderPlaced), nil
	case "OrderAdvanced":
		return new(ledger.OrderAdvanced), nil
	case "ShipmentAssigned":
		return new(ledger.ShipmentAssigned), nil
	case "OrderClosed":
		return new(ledger.OrderClosed), nil
	case "OrderPartRefunded":
		return new(ledger.OrderPartRefunded), nil
	}
	return nil, fmt.Errorf("event %s moves no order: %w", name, ledger.ErrMalformed)
}

// encodePayload refuses what decodePayload would not give back.
func encodePayload(e ledger.Event) ([]byte, error) {
	want, err := newPayload(e.Name)
	if err != nil {
		return nil, err
	}
	if got, want := fmt.Sprintf("%T", e.Payload), fmt.Sprintf("%T", want); got != want {
		return nil, fmt.Errorf("event %s with a payload of %s, want %s: %w", e.Name, got, want, ledger.ErrMalformed)
	}
	return json.Marshal(e.Payload)
}

func decodePayload(name string, b []byte) (any, error) {
	p, err := newPayload(name)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, p); err != nil {
		return nil, fmt.Errorf("payload of %s: %w", name, err)
	}
	return p, nil
}

func idOrNull(id ledger.OrderID) []byte {
	if id == (ledger.OrderID{}) {
		return nil
	}
	return id[:]
}

func addressOrNull(a ledger.Address) []byte {
	if a == (ledger.Address{}) {
		return nil
	}
	return a[:]
}
