package pg

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// ErrPooled says that a pooler gives each transaction another session of the server.
var ErrPooled = errors.New("the database is behind a pooler in transaction mode (such as pgbouncer with pool_mode = " +
	"transaction), in which locks, LISTEN and temporary tables do not belong to one client")

// Check connects to the database and returns ErrPooled if it is behind a pooler in transaction mode. url is a
// connection string as for ParseConfig.
func Check(ctx context.Context, url string) error {
	c, err := ParseConfig(url)
	if err != nil {
		return err
	}
	return checkPooler(ctx, c.ConnConfig)
}

// checkPooler returns ErrPooled if two connections share a session of the server, or if a connection changes its
// session. A connection without a pooler, or with one in session mode, keeps its session for itself.
func checkPooler(ctx context.Context, config *pgx.ConnConfig) (err error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	raw := config.Config.Copy()
	raw.AfterConnect = nil // the parameters must not be set in a session that others get next
	one, err := pgconn.ConnectConfig(ctx, raw)
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	defer func() { err = errors.Join(err, one.Close(context.WithoutCancel(ctx))) }()
	first, err := serverProcess(ctx, one)
	if err != nil || first == one.PID() {
		return err // no pooler: those make up a process number for their clients
	}
	other, err := pgconn.ConnectConfig(ctx, raw)
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	defer func() { err = errors.Join(err, other.Close(context.WithoutCancel(ctx))) }()
	for range 8 { // others may use the pooler at the same time, or it takes its sessions in turn
		for _, conn := range []*pgconn.PgConn{other, one} {
			at, err := serverProcess(ctx, conn)
			if err != nil {
				return err
			}
			if (at == first) != (conn == one) {
				return ErrPooled
			}
		}
	}
	return nil
}

// serverProcess returns the number of the server's process that answers a connection.
func serverProcess(ctx context.Context, conn *pgconn.PgConn) (uint32, error) {
	all, err := conn.Exec(ctx, `select pg_backend_pid()`).ReadAll()
	if err == nil && (len(all) != 1 || len(all[0].Rows) != 1) {
		err = errors.New("no answer")
	}
	if err != nil {
		return 0, fmt.Errorf("read the process of the session: %w", err)
	}
	n, err := strconv.ParseUint(string(all[0].Rows[0][0]), 10, 32)
	if err != nil {
		return 0, fmt.Errorf("read the process of the session: %w", err)
	}
	return uint32(n), nil
}
