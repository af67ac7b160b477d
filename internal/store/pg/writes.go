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

// Writes collects the writes of a transaction. Flush sends them in two round trips, independent of the number of
// tables. The zero value is empty and ready to use. Writes is not safe for concurrent use.
type Writes struct {
	copies []copyStatement
	after  pgx.Batch
}

// copyStatement copies rows into a table. next appends one row, which starts with AppendRow and has the columns of
// query. It appends nothing after the last row.
type copyStatement struct {
	query string // copy … from stdin (format binary)
	next  func([]byte) ([]byte, error)
}

// Copy adds rows of a table. query must have the form "copy … from stdin (format binary)". next must append one row,
// which starts with AppendRow and has the columns of query, or nothing after the last row.
func (w *Writes) Copy(query string, next func([]byte) ([]byte, error)) {
	w.copies = append(w.copies, copyStatement{query, next})
}

// Then adds a statement that runs after all rows are copied.
func (w *Writes) Then(query string, args Named) { w.after.Queue(query, args) }

// Flush executes all writes within tx and empties w.
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

// copyAll sends one query with all copy statements, and then the rows of all of them, without waiting for the server to
// be ready for each statement. It encodes rows while it sends. After an error of the server it stops sending; the
// server discards the rest.
func copyAll(ctx context.Context, conn *pgconn.PgConn, copies []copyStatement) error {
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

	var serverErr error
	for {
		msg, err := conn.ReceiveMessage(ctx)
		if err != nil {
			return abort(conn, err, sent)
		}
		switch msg := msg.(type) {
		case *pgproto3.ErrorResponse:
			serverErr = pgconn.ErrorResponseToPgError(msg)
			stop.Store(true)
		case *pgproto3.ReadyForQuery:
			select {
			case err := <-sent:
				return cmp.Or(err, serverErr) // if sending failed, the server's error only repeats that
			case <-ctx.Done():
				return abort(conn, ctx.Err(), sent)
			}
		}
	}
}

// abort closes a connection on which a message may be incomplete, waits for sendRows to return, and returns cause.
func abort(conn *pgconn.PgConn, cause error, sent <-chan error) error {
	if err := conn.Conn().Close(); err != nil && !errors.Is(err, net.ErrClosed) {
		cause = errors.Join(cause, err)
	}
	if err := <-sent; err != nil && !errors.Is(err, net.ErrClosed) {
		cause = errors.Join(cause, err)
	}
	return cause
}

// sendRows sends the rows of each statement until stop is set. If next fails, it cancels the copy and returns the
// error.
func sendRows(front *pgproto3.Frontend, copies []copyStatement, stop *atomic.Bool) (err error) {
	const (
		messageSize = 32 << 10 // a message is sent when it has at least this many bytes
		header      = 5        // type and length of a message
	)
	b := make([]byte, 0, messageSize+messageSize/4)
	for _, c := range copies {
		b = append(append(b[:0], make([]byte, header)...), "PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00"...)
		for more := true; more; b = b[:header] {
			for more && len(b) < messageSize {
				before := len(b)
				if b, err = c.next(b); err != nil {
					fail, sendErr := (&pgproto3.CopyFail{Message: "a row cannot be encoded"}).Encode(nil)
					if sendErr == nil {
						sendErr = front.SendUnbufferedEncodedCopyData(fail)
					}
					if sendErr != nil {
						return sendErr
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
		if err := front.SendUnbufferedEncodedCopyData([]byte{'c', 0, 0, 0, 4}); err != nil { // CopyDone
			return err
		}
	}
	return nil
}
