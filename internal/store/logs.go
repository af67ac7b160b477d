package store

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// insertLogs writes the rows of blocks' logs.
func insertLogs(w *pg.Writes, blocks []ledger.Block) {
	all := logsOf(blocks)
	if !all.more() {
		return
	}
	const q = `copy logs (block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data) from stdin (format binary)`
	w.Copy(q, all.row)
}

// beginning begins a transaction that does not wait for the disk when blocks have no events of ours, or are far behind the head: should the server
// crash, the cursor goes back with the rows, and the chain is read again from there. Feeds near the head are another matter: what a page was told must not
// be forgotten, and the chain may say something else by then.
func beginning(blocks []ledger.Block) pgx.TxOptions {
	if eventful(blocks) && !blocks[len(blocks)-1].Deep {
		return pgx.TxOptions{}
	}
	return pgx.TxOptions{BeginQuery: `begin; set local synchronous_commit = off`}
}

// logRows goes through blocks' logs.
type logRows struct {
	blocks []ledger.Block // the first of them is at hand
	log    int            // next log of it
}

func logsOf(blocks []ledger.Block) *logRows { return &logRows{blocks: blocks} }

func (r *logRows) more() bool {
	for len(r.blocks) > 0 && r.log == len(r.blocks[0].Logs) {
		r.blocks, r.log = r.blocks[1:], 0
	}
	return len(r.blocks) > 0
}

func (r *logRows) row(b []byte) ([]byte, error) {
	if !r.more() {
		return b, nil
	}
	l := &r.blocks[0].Logs[r.log]
	r.log++
	b = pg.AppendRow(b, 9)
	b = pg.AppendInt64(b, int64(r.blocks[0].Number))
	b = pg.AppendInt32(b, int32(l.Log))
	b = pg.AppendBytes(b, l.Address[:])
	b = pg.AppendBytes(b, l.Tx[:])
	for i := range 4 {
		if i < len(l.Topics) {
			b = pg.AppendBytes(b, l.Topics[i][:])
		} else {
			b = pg.AppendNull(b)
		}
	}
	return pg.AppendBytes(b, l.Data), nil
}

// Logs calls each with every log of blocks from..to, in the chain's order.
func (s *Store) Logs(ctx context.Context, from, to uint64, each func(block uint64, l ledger.Log) error) error {
	const q = `select block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data from logs
		where block_number between @from and @to order by block_number, log_index`
	rows, err := s.pool.Query(ctx, q, pg.Named{"from": from, "to": to})
	if err != nil {
		return fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	var block uint64
	var index uint32
	var address, tx, data []byte
	var topics [4][]byte
	_, err = pgx.ForEachRow(rows, []any{&block, &index, &address, &tx, &topics[0], &topics[1], &topics[2], &topics[3], &data}, func() error {
		l := ledger.Log{Address: journal.Address(address), Tx: journal.Hash(tx), Log: index, Data: append([]byte{}, data...)}
		for _, t := range topics {
			if t != nil {
				l.Topics = append(l.Topics, journal.Hash(t))
			}
		}
		return each(block, l)
	})
	if err != nil {
		return fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	return nil
}
