package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// A holder of the lock says every lockBeat that it lives. The server lets go of the lock of one that has been silent for lockSilence, dead,
// cut off or stopped alike; the holder has given up by then, since it waits no longer than lockAnswer for an answer.
const (
	lockBeat    = 300 * time.Millisecond
	lockAnswer  = 800 * time.Millisecond
	lockSilence = 1200 * time.Millisecond
	lockTurn    = 5 * time.Second // how long to wait for the lock before looking whether the server is still there
)

// ErrLockLost says that another process may follow the chain by now.
var ErrLockLost = errors.New("the indexer's lock is lost")

// Lock waits until no other process follows the chain into this database. It is let go by unlock, or when this process or
// its connection ends, also without a word: held is done then, with ErrLockLost as its cause. Apply and Rewind stay right even when
// two meet for a moment.
func (s *Store) Lock(ctx context.Context) (held context.Context, unlock func(), err error) {
	conn, err := s.pool.Dedicated(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("connect for the indexer's lock: %w", err)
	}
	if err := takeLock(ctx, conn); err != nil {
		closeLock(ctx, conn)
		return nil, nil, fmt.Errorf("wait for the indexer's lock: %w", err)
	}
	held, lose := context.WithCancelCause(ctx)
	var beating sync.WaitGroup
	beating.Go(func() { lose(beat(held, conn)) })
	return held, func() {
		lose(context.Canceled)
		beating.Wait()
		closeLock(ctx, conn)
	}, nil
}

func closeLock(ctx context.Context, conn *pgx.Conn) {
	// Closing the session lets go of the lock, even when the goodbye is lost.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lockAnswer)
	defer cancel()
	conn.Close(ctx) //nolint:errcheck,gosec // nothing is left to be done about it
}

func takeLock(ctx context.Context, conn *pgx.Conn) error {
	for _, q := range []string{
		fmt.Sprintf(`set idle_session_timeout = %d`, lockSilence.Milliseconds()),
		fmt.Sprintf(`set lock_timeout = %d`, lockTurn.Milliseconds()),
		// One who waits and is gone must not be given the lock.
		fmt.Sprintf(`set client_connection_check_interval = %d`, lockSilence.Milliseconds()),
	} {
		if _, err := conn.Exec(ctx, q); err != nil {
			return err
		}
	}
	for {
		err := tryLock(ctx, conn)
		if busy := new(pgconn.PgError); errors.As(err, &busy) && busy.Code == "55P03" { // lock_not_available
			continue
		}
		return err
	}
}

// tryLock waits one turn for the lock. A server that does not answer at the end of the turn is gone.
func tryLock(ctx context.Context, conn *pgx.Conn) error {
	ctx, cancel := context.WithTimeout(ctx, lockTurn+lockAnswer)
	defer cancel()
	if _, err := conn.Exec(ctx, fmt.Sprintf(`select pg_advisory_lock(%d)`, int64(indexerLock))); err != nil {
		return err
	}
	return evict(ctx, conn)
}

// evict ends transactions that a former holder has left open: cut off in the middle of one, it would keep the cursor locked until
// the server's TCP gives up, after hours. Such a session waits for its client, and has for a while.
func evict(ctx context.Context, conn *pgx.Conn) error {
	const q = `select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
		where a.pid in (select pid from pg_locks where locktype = 'relation' and granted and relation = 'cursor'::regclass
				and database = (select oid from pg_database where datname = current_database()) and mode in ('RowShareLock', 'RowExclusiveLock'))
			and a.pid <> pg_backend_pid() and a.wait_event_type = 'Client' and a.state_change < now() - interval '500 milliseconds'`
	_, err := conn.Exec(ctx, q)
	return err
}

// beat says that the holder lives until it no longer may, and returns why.
func beat(ctx context.Context, conn *pgx.Conn) error {
	tick := time.NewTicker(lockBeat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
		bounded, cancel := context.WithTimeout(ctx, lockAnswer)
		err := conn.Ping(bounded)
		cancel()
		if err != nil && ctx.Err() == nil {
			return fmt.Errorf("%w: %w", ErrLockLost, err)
		}
	}
}
