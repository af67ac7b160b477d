package store

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"

	"github.com/jackc/pgx/v5"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Keys of the advisory locks, one for each thing that only one process may do.
const (
	migrateLock = 0x77617962_00000001
	indexerLock = 0x77617962_00000002
	reindexLock = 0x77617962_00000003
)

// ErrHistory says that an applied migration is not the one in this binary: another version of Waybill wrote the database.
var ErrHistory = errors.New("migration history differs")

// migration is one numbered file.
type migration struct {
	number   int
	name     string
	sql      string
	checksum string // SHA-256 of the file
}

// Migrate brings a database to the schema of this binary: each missing migration in its own transaction, in order, one
// process at a time. Numbers may be left out and come later. It changes nothing when there is nothing to do; ErrHistory when what was applied
// has changed.
func Migrate(ctx context.Context, url string) error {
	all, err := readMigrations(migrations)
	if err != nil {
		return err
	}
	return migrate(ctx, url, all)
}

// Schema names the schema of this binary: it changes whenever any migration does.
func Schema() (string, error) {
	all, err := readMigrations(migrations)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, m := range all {
		sum.Write([]byte(m.checksum))
	}
	queue, err := queueSchema()
	if err != nil {
		return "", err
	}
	sum.Write([]byte(queue))
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}

func migrate(ctx context.Context, url string, all []migration) (err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	// Closing the session also lets go of the lock.
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	if _, err := conn.Exec(ctx, `select pg_advisory_lock($1)`, int64(migrateLock)); err != nil {
		return fmt.Errorf("wait for other migrations: %w", err)
	}
	const table = `create table if not exists migrations (
		number     integer primary key,
		name       text not null,
		checksum   text not null,
		applied_at timestamptz not null default now()
	)`
	if _, err := conn.Exec(ctx, table); err != nil {
		return fmt.Errorf("make the table of migrations: %w", err)
	}
	applied, err := appliedMigrations(ctx, conn)
	if err != nil {
		return err
	}
	for _, m := range all {
		a, there := applied[m.number]
		delete(applied, m.number)
		switch {
		case there && a.checksum != m.checksum:
			return fmt.Errorf("database has %s (%.8s), this binary %s (%.8s): %w", a.name, a.checksum, m.name, m.checksum, ErrHistory)
		case there:
			continue
		}
		// One below the last that was applied comes from a branch of work that was merged later.
		if err := apply(ctx, conn, m); err != nil {
			return fmt.Errorf("migration %s: %w", m.name, err)
		}
	}
	for _, a := range applied {
		return fmt.Errorf("database has %s, which this binary does not know: %w", a.name, ErrHistory)
	}
	if err := migrateQueue(ctx, url); err != nil {
		return err
	}
	if err := freshProjections(ctx, conn); err != nil {
		return err
	}
	return grantReader(ctx, conn)
}

func apply(ctx context.Context, conn *pgx.Conn, m migration) error {
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, m.sql); err != nil {
			return err
		}
		const q = `insert into migrations (number, name, checksum) values (@number, @name, @checksum)`
		_, err := tx.Exec(ctx, q, named{"number": m.number, "name": m.name, "checksum": m.checksum})
		return err
	})
}

func appliedMigrations(ctx context.Context, conn *pgx.Conn) (map[int]migration, error) {
	rows, err := conn.Query(ctx, `select number, name, checksum from migrations`)
	if err != nil {
		return nil, fmt.Errorf("read the table of migrations: %w", err)
	}
	applied := map[int]migration{}
	var m migration
	if _, err := pgx.ForEachRow(rows, []any{&m.number, &m.name, &m.checksum}, func() error {
		applied[m.number] = m
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read the table of migrations: %w", err)
	}
	return applied, nil
}

var migrationName = regexp.MustCompile(`^([0-9]{3})_[a-z_]+\.sql$`)

// readMigrations returns the numbered files in order; each number is there once.
func readMigrations(files fs.FS) ([]migration, error) {
	names, err := fs.Glob(files, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	all := make([]migration, 0, len(names))
	for i, path := range names {
		name := path[len("migrations/"):]
		parts := migrationName.FindStringSubmatch(name)
		if parts == nil {
			return nil, fmt.Errorf("migration %s: want a name like 001_chain.sql", name)
		}
		number, err := strconv.Atoi(parts[1])
		if err != nil || i > 0 && number <= all[i-1].number {
			return nil, fmt.Errorf("migration %s: another has its number", name)
		}
		sql, err := fs.ReadFile(files, path)
		if err != nil {
			return nil, fmt.Errorf("migration %s: %w", name, err)
		}
		sum := sha256.Sum256(sql)
		all = append(all, migration{number: number, name: name, sql: string(sql), checksum: hex.EncodeToString(sum[:])})
	}
	return all, nil
}
