package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// insertLogs writes the rows of blocks' logs in Postgres' own binary format: no value passes through an interface.
func insertLogs(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) error {
	rows := &logRows{blocks: blocks}
	if rows.next() == nil {
		return nil
	}
	rows.blocks = blocks
	const q = `copy logs (block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data) from stdin (format binary)`
	if _, err := tx.Conn().PgConn().CopyFrom(ctx, rows, q); err != nil {
		return fmt.Errorf("write logs: %w", err)
	}
	return nil
}

// hurry does not wait for the disk when blocks have no events of ours: should the server crash, the cursor goes back with the
// rows, and the chain is read again from there. Feeds are another matter: what a page was told must not be forgotten.
func hurry(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) error {
	if slices.ContainsFunc(blocks, func(b ledger.Block) bool { return len(b.Events) > 0 }) {
		return nil
	}
	_, err := tx.Exec(ctx, `set local synchronous_commit = off`)
	return err
}

// deleteLogs takes back the logs of all blocks after one.
func deleteLogs(ctx context.Context, tx pgx.Tx, after uint64) error {
	_, err := tx.Exec(ctx, `delete from logs where block_number > @after`, named{"after": after})
	return err
}

// logRows is what COPY reads. It encodes as it is read.
type logRows struct {
	blocks []ledger.Block // the first of them is being read
	log    int            // next log of it
	state  int
	buf    []byte // encoded and not yet read
	room   []byte // where buf begins
}

// next is the next log; nil after the last.
func (r *logRows) next() *ledger.Log {
	for len(r.blocks) > 0 {
		if logs := r.blocks[0].Logs; r.log < len(logs) {
			return &logs[r.log]
		}
		r.blocks, r.log = r.blocks[1:], 0
	}
	return nil
}

const (
	copyHeader = iota
	copyRows
	copyDone
)

func (r *logRows) Read(p []byte) (int, error) {
	const enough = 32 << 10
	if len(r.buf) == 0 {
		b := r.room[:0]
		if r.state == copyHeader {
			b = append(b, "PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00"...)
			r.state = copyRows
		}
		for r.state == copyRows && len(b) < enough {
			l := r.next()
			if l == nil {
				b = binary.BigEndian.AppendUint16(b, 0xffff)
				r.state = copyDone
				break
			}
			b = appendLog(b, r.blocks[0].Number, l)
			r.log++
		}
		r.buf, r.room = b, b
	}
	if len(r.buf) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.buf)
	r.buf = r.buf[n:]
	return n, nil
}

func appendLog(b []byte, block uint64, l *ledger.Log) []byte {
	const columns = 9
	b = binary.BigEndian.AppendUint16(b, columns)
	b = binary.BigEndian.AppendUint32(b, 8)
	b = binary.BigEndian.AppendUint64(b, block)
	b = binary.BigEndian.AppendUint32(b, 4)
	b = binary.BigEndian.AppendUint32(b, l.Log)
	b = appendBytes(b, l.Address[:])
	b = appendBytes(b, l.Tx[:])
	for i := range 4 {
		if i < len(l.Topics) {
			b = appendBytes(b, l.Topics[i][:])
		} else {
			b = binary.BigEndian.AppendUint32(b, 0xffffffff) // null
		}
	}
	return appendBytes(b, l.Data)
}

func appendBytes(b, value []byte) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(value))), value...)
}

// Logs calls each with every log of blocks from..to, in the chain's order.
func (s *Store) Logs(ctx context.Context, from, to uint64, each func(block uint64, l ledger.Log) error) error {
	const q = `select block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data from logs
		where block_number between @from and @to order by block_number, log_index`
	rows, err := s.pool.Query(ctx, q, named{"from": from, "to": to})
	if err != nil {
		return fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	var block uint64
	var index uint32
	var address, tx, data []byte
	var topics [4][]byte
	_, err = pgx.ForEachRow(rows, []any{&block, &index, &address, &tx, &topics[0], &topics[1], &topics[2], &topics[3], &data}, func() error {
		l := ledger.Log{Address: ledger.Address(address), Tx: ledger.Hash(tx), Log: index, Data: append([]byte{}, data...)}
		for _, t := range topics {
			if t != nil {
				l.Topics = append(l.Topics, ledger.Hash(t))
			}
		}
		return each(block, l)
	})
	if err != nil {
		return fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	return nil
}
