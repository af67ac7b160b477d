package writerlock

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/jackc/pgx/v5"
)

// lockName is the application_name of the session that has the lock. Postgres shows it to other processes.
func lockName() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	const limit = 63 // bytes that Postgres keeps
	name := fmt.Sprintf("waybill indexer, process %d on %s", os.Getpid(), host)
	return name[:min(len(name), limit)]
}

// lockHolder describes the session that has the lock, or returns "" if no session has it.
func lockHolder(ctx context.Context, conn *pgx.Conn) (string, error) {
	const q = `
		select coalesce(a.application_name, 'unknown'), coalesce(host(a.client_addr), 'this machine'),
			coalesce(a.backend_start, now())
		from pg_locks l left join pg_stat_activity a on a.pid = l.pid
		where l.locktype = 'advisory' and l.granted and l.objsubid = 1
			and l.database = (select oid from pg_database where datname = current_database())
			and (l.classid::bigint << 32) | l.objid::bigint = @lock`
	var name, from string
	var since time.Time
	err := conn.QueryRow(ctx, q, pgx.StrictNamedArgs{"lock": int64(key)}).Scan(&name, &from, &since)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s, connected from %s since %s", name, from, since.UTC().Format(time.RFC3339)), nil
}
