package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// insertLogs adds the logs of blocks to w.
func insertLogs(w *pg.Writes, blocks []ledger.Block) {
	all := logsOf(blocks)
	if !all.more() {
		return
	}
	const q = `copy logs (block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data)
		from stdin (format binary)`
	w.Copy(q, all.row)
}

// txOptions returns the options of the transaction that applies blocks. The commit does not wait for the disk if the
// blocks have no events or are far behind the head: if the server crashes, it loses the rows together with the cursor,
// and the indexer reads these blocks again. Near the head the commit waits, because pages have received the new feed
// entries, and a reorganisation may have replaced the blocks before they are read again.
func txOptions(blocks []ledger.Block) pgx.TxOptions {
	if hasEvents(blocks) && !blocks[len(blocks)-1].Deep {
		return pgx.TxOptions{}
	}
	return pgx.TxOptions{BeginQuery: `begin; set local synchronous_commit = off`}
}

// logRows iterates over the logs of blocks.
type logRows struct {
	blocks []ledger.Block // remaining blocks
	log    int            // index of the next log in the first of them
}

func logsOf(blocks []ledger.Block) *logRows { return &logRows{blocks: blocks} }

// more skips blocks without remaining logs, and reports whether there is a log.
func (r *logRows) more() bool {
	for len(r.blocks) > 0 && r.log == len(r.blocks[0].Logs) {
		r.blocks, r.log = r.blocks[1:], 0
	}
	return len(r.blocks) > 0
}

// row appends the row of the next log, or nothing at the end.
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

// Logs calls each for every log of the blocks from `from` to `to`, both included, in the order of the chain. It returns
// the first error of each.
func (s *Store) Logs(ctx context.Context, from, to uint64, each func(block uint64, l ledger.Log) error) error {
	const q = `select block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data from logs
		where block_number between @from and @to order by block_number, log_index`
	rows, err := s.pool.Query(ctx, q, pg.Named{"from": from, "to": to})
	if err != nil {
		return fmt.Errorf("read the logs of blocks %d to %d: %w", from, to, err)
	}
	var block uint64
	var index uint32
	var address, tx, data []byte
	var topics [4][]byte
	row := []any{&block, &index, &address, &tx, &topics[0], &topics[1], &topics[2], &topics[3], &data}
	_, err = pgx.ForEachRow(rows, row, func() error {
		l := ledger.Log{
			Address: journal.Address(address), Tx: journal.Hash(tx), Log: index, Data: append([]byte{}, data...),
		}
		for _, t := range topics {
			if t != nil {
				l.Topics = append(l.Topics, journal.Hash(t))
			}
		}
		return each(block, l)
	})
	if err != nil {
		return fmt.Errorf("read the logs of blocks %d to %d: %w", from, to, err)
	}
	return nil
}
