package pg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/jackc/pgx/v5"
)

// NameSession sets the application_name of a session, by which Postgres shows it to other processes.
func NameSession(ctx context.Context, conn *pgx.Conn, command string) error {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	const limit = 63 // bytes that Postgres keeps
	name := fmt.Sprintf("waybill %s, process %d on %s", command, os.Getpid(), host)
	_, err = conn.Exec(ctx, `select set_config('application_name', $1, false)`, name[:min(len(name), limit)])
	return err
}

// LockHolder describes the session that has an advisory lock, or returns "" if no session has it.
func LockHolder(ctx context.Context, conn *pgx.Conn, key int64) (string, error) {
	const q = `
		select coalesce(a.application_name, 'unknown'), coalesce(host(a.client_addr), 'this machine'),
			coalesce(a.backend_start, now())
		from pg_locks l left join pg_stat_activity a on a.pid = l.pid
		where l.locktype = 'advisory' and l.granted and l.objsubid = 1
			and l.database = (select oid from pg_database where datname = current_database())
			and (l.classid::bigint << 32) | l.objid::bigint = @lock`
	var name, from string
	var since time.Time
	err := conn.QueryRow(ctx, q, Named{"lock": key}).Scan(&name, &from, &since)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s, connected from %s since %s", name, from, since.UTC().Format(time.RFC3339)), nil
}

// AdvisoryLock takes an advisory lock until the session of conn ends. If another session has it, AdvisoryLock calls
// waiting once with a description of that one, and waits.
func AdvisoryLock(ctx context.Context, conn *pgx.Conn, key int64, waiting func(holder string)) error {
	var free bool
	err := conn.QueryRow(ctx, `select pg_try_advisory_lock($1)`, key).Scan(&free)
	if err != nil || free {
		return err
	}
	if waiting != nil {
		holder, err := LockHolder(ctx, conn, key)
		if err != nil {
			return err
		}
		waiting(holder)
	}
	_, err = conn.Exec(ctx, `select pg_advisory_lock($1)`, key)
	return err
}
