// Package writerlock makes sure that one process at a time writes blocks to a database.
package writerlock

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/store/pg"
)

// key is that of the advisory lock. It must not be one of the keys in package store.
const key = 0x77617962_00000002

// The holder of the lock pings the server every lockHeartbeat and waits at most lockTimeout for the reply. The server
// ends the session, and so releases the lock, if it receives nothing for lockExpiry. lockHeartbeat + lockTimeout is
// shorter than lockExpiry, so a holder that is cut off stops before another process gets the lock.
const (
	lockHeartbeat = 300 * time.Millisecond
	lockTimeout   = 800 * time.Millisecond
	lockExpiry    = 1200 * time.Millisecond
	lockWait      = 5 * time.Second // maximum duration of one statement that waits for the lock
)

// notAvailable is the Postgres error code for a lock that was not granted within lock_timeout.
const notAvailable = "55P03"

// ErrLost means that another process may have the indexer's lock.
var ErrLost = errors.New("the indexer's lock is lost")

// Acquire waits until this process has the lock. held ends when the lock is released. The caller must call unlock. If
// the connection fails, held ends with the cause ErrLost. If another process has the lock, Acquire calls standby once,
// if that is not nil, with a description of the other process.
func Acquire(
	ctx context.Context, pool *pg.Pool, standby func(holder string),
) (held context.Context, unlock func(), err error) {
	conn, err := pool.Dedicated(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("connect for the indexer's lock: %w", err)
	}
	if err := acquireLock(ctx, conn, standby); err != nil {
		releaseLock(ctx, conn)
		return nil, nil, fmt.Errorf("wait for the indexer's lock: %w", err)
	}
	held, lose := context.WithCancelCause(ctx)
	var beating sync.WaitGroup
	beating.Go(func() { lose(heartbeat(held, conn)) })
	return held, func() {
		lose(context.Canceled)
		beating.Wait()
		releaseLock(ctx, conn)
	}, nil
}

// releaseLock closes the session, which releases the lock. If the server does not notice, idle_session_timeout does.
func releaseLock(ctx context.Context, conn *pgx.Conn) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lockTimeout)
	defer cancel()
	conn.Close(ctx) //nolint:errcheck,gosec // the session timeout releases the lock in any case
}

// acquireLock waits for the lock and sets the session's name and timeouts.
func acquireLock(ctx context.Context, conn *pgx.Conn, standby func(holder string)) error {
	if err := pg.NameSession(ctx, conn, "indexer"); err != nil {
		return err
	}
	for _, q := range []string{
		fmt.Sprintf(`set idle_session_timeout = %d`, lockExpiry.Milliseconds()),
		fmt.Sprintf(`set lock_timeout = %d`, lockWait.Milliseconds()),
		// The lock must not be granted to a waiting process whose connection is gone.
		fmt.Sprintf(`set client_connection_check_interval = %d`, lockExpiry.Milliseconds()),
	} {
		if _, err := conn.Exec(ctx, q); err != nil {
			return err
		}
	}
	if standby != nil {
		holder, err := pg.LockHolder(ctx, conn, key)
		if err != nil {
			return err
		}
		if holder != "" {
			standby(holder)
		}
	}
	for {
		err := tryLock(ctx, conn)
		if refused := new(pgconn.PgError); errors.As(err, &refused) && refused.Code == notAvailable {
			continue
		}
		return err
	}
}

// tryLock waits at most lockWait for the lock. It returns an error if the server does not reply in time.
func tryLock(ctx context.Context, conn *pgx.Conn) error {
	ctx, cancel := context.WithTimeout(ctx, lockWait+lockTimeout)
	defer cancel()
	if _, err := conn.Exec(ctx, fmt.Sprintf(`select pg_advisory_lock(%d)`, int64(key))); err != nil {
		return err
	}
	return terminateStale(ctx, conn)
}

// terminateStale terminates sessions that hold a lock on the table cursor and have waited for their client for 500 ms.
// A former holder of the lock that was cut off during a transaction leaves such a session. Without terminateStale, it
// would block all writers until the TCP connection times out, after hours.
func terminateStale(ctx context.Context, conn *pgx.Conn) error {
	const q = `select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
		where a.pid in (
				select pid from pg_locks where locktype = 'relation' and granted and relation = 'cursor'::regclass
					and database = (select oid from pg_database where datname = current_database())
					and mode in ('RowShareLock', 'RowExclusiveLock'))
			and a.pid <> pg_backend_pid() and a.wait_event_type = 'Client'
			and a.state_change < now() - interval '500 milliseconds'`
	_, err := conn.Exec(ctx, q)
	return err
}

// heartbeat pings the server every lockHeartbeat. It returns ErrLost if a ping fails, or the cause of ctx.
func heartbeat(ctx context.Context, conn *pgx.Conn) error {
	tick := time.NewTicker(lockHeartbeat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
		bounded, cancel := context.WithTimeout(ctx, lockTimeout)
		err := conn.Ping(bounded)
		cancel()
		if err != nil && ctx.Err() == nil {
			return fmt.Errorf("%w: %w", ErrLost, err)
		}
	}
}
