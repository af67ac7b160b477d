package pg

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"net"
	"strings"
	"sync/atomic"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgproto3"
)

// Writes are what a transaction is to write, together: two round trips however many tables there are. Each
// round trip is two switches between processes, which cost most on a busy machine.
type Writes struct {
	copies []copying
	after  pgx.Batch
}

// copying is rows for a table. next appends one row, begun with AppendRow, in the order of the query's columns. It
// appends nothing after the last row.
type copying struct {
	query string // copy … from stdin (format binary)
	next  func([]byte) ([]byte, error)
}

// Copy adds rows of a table: query is copy … from stdin (format binary), next as in copying.
func (w *Writes) Copy(query string, next func([]byte) ([]byte, error)) {
	w.copies = append(w.copies, copying{query, next})
}

// Then is for statements that may need what is copied.
func (w *Writes) Then(query string, args Named) { w.after.Queue(query, args) }

// Flush writes all and forgets it.
func (w *Writes) Flush(ctx context.Context, tx pgx.Tx) error {
	if len(w.copies) > 0 {
		if err := copyAll(ctx, tx.Conn().PgConn(), w.copies); err != nil {
			return err
		}
	}
	if w.after.Len() > 0 {
		if err := tx.SendBatch(ctx, &w.after).Close(); err != nil {
			return err
		}
	}
	*w = Writes{}
	return nil
}

// copyAll sends all tables' rows after one query that asks for them one after the other. Rows are encoded as they are sent, without
// waiting for the server to say that it is ready for each. What it still gets after an error it drops.
func copyAll(ctx context.Context, conn *pgconn.PgConn, copies []copying) error {
	queries := make([]string, len(copies))
	for i, c := range copies {
		queries[i] = c.query
	}
	front := conn.Frontend()
	front.SendQuery(&pgproto3.Query{String: strings.Join(queries, "; ")})
	if err := front.Flush(); err != nil {
		return err
	}
	var stop atomic.Bool
	sent := make(chan error, 1)
	go func() { sent <- sendRows(front, copies, &stop) }()

	var refusal error
	for {
		msg, err := conn.ReceiveMessage(ctx)
		if err != nil {
			return hangUp(conn, err, sent)
		}
		switch msg := msg.(type) {
		case *pgproto3.ErrorResponse:
			refusal = pgconn.ErrorResponseToPgError(msg)
			stop.Store(true)
		case *pgproto3.ReadyForQuery:
			select {
			case err := <-sent:
				return cmp.Or(err, refusal) // a refusal of the rows' end only follows from what ended them
			case <-ctx.Done():
				return hangUp(conn, ctx.Err(), sent)
			}
		}
	}
}

// hangUp closes a connection on which nobody knows any more what is half sent, and waits for who sends.
func hangUp(conn *pgconn.PgConn, why error, sent <-chan error) error {
	if err := conn.Conn().Close(); err != nil && !errors.Is(err, net.ErrClosed) {
		why = errors.Join(why, err)
	}
	<-sent
	return why
}

// sendRows sends the rows of each table until stop is set.
func sendRows(front *pgproto3.Frontend, copies []copying, stop *atomic.Bool) (err error) {
	const (
		enough = 32 << 10
		frame  = 5 // kind of message, and its length
	)
	b := make([]byte, 0, enough+enough/4)
	for _, c := range copies {
		b = append(append(b[:0], make([]byte, frame)...), "PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00"...)
		for more := true; more; b = b[:frame] {
			for more && len(b) < enough {
				before := len(b)
				if b, err = c.next(b); err != nil {
					fail, wrong := (&pgproto3.CopyFail{Message: "the rows end here"}).Encode(nil)
					if wrong == nil {
						wrong = front.SendUnbufferedEncodedCopyData(fail)
					}
					if wrong != nil {
						return wrong
					}
					return err
				}
				if more = len(b) > before; !more {
					b = binary.BigEndian.AppendUint16(b, 0xffff)
				}
			}
			if stop.Load() {
				return nil
			}
			b[0] = 'd'
			binary.BigEndian.PutUint32(b[1:], uint32(len(b)-1))
			if err := front.SendUnbufferedEncodedCopyData(b); err != nil {
				return err
			}
		}
		if err := front.SendUnbufferedEncodedCopyData([]byte{'c', 0, 0, 0, 4}); err != nil { // that table's are done
			return err
		}
	}
	return nil
}
