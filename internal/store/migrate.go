package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/pushqueue"
)

// Keys of the advisory locks, one for each thing that only one process may do.
const (
	migrateLock = 0x77617962_00000001
	indexerLock = 0x77617962_00000002
	reindexLock = 0x77617962_00000003
)

// ErrSchema says that a database has tables of another schema than this binary's.
var ErrSchema = errors.New("the database has another schema")

// Migrate makes the tables of an empty database, and brings River's tables and the reader's rights up to date.
// It changes nothing if there is nothing to do. Processes that call it at the same time wait for one another.
// Before the first release a schema is not upgraded: a database of another one is refused with ErrSchema.
func Migrate(ctx context.Context, url string) (err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	// Closing the session also lets go of the lock.
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	if _, err := conn.Exec(ctx, `select pg_advisory_lock($1)`, int64(migrateLock)); err != nil {
		return fmt.Errorf("wait for other migrations: %w", err)
	}
	if err := makeSchema(ctx, conn); err != nil {
		return err
	}
	if err := pushqueue.Migrate(ctx, url); err != nil {
		return err
	}
	if err := freshProjections(ctx, conn); err != nil {
		return err
	}
	return grantReader(ctx, conn)
}

// makeSchema makes all tables and records the schema's hash, in one transaction, unless the database has them.
func makeSchema(ctx context.Context, conn *pgx.Conn) error {
	files, err := readSchema()
	if err != nil {
		return err
	}
	want := schemaHash(files)
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		has, empty, err := recordedSchema(ctx, tx)
		if err != nil {
			return fmt.Errorf("look for the schema of the database: %w", err)
		}
		switch {
		case has == want:
			return nil
		case !empty:
			return refuseSchema(ctx, tx, has, want)
		}
		for _, f := range files {
			if _, err := tx.Exec(ctx, f.sql); err != nil {
				return fmt.Errorf("make the tables of schema/%s: %w", f.name, err)
			}
		}
		if _, err := tx.Exec(ctx, `insert into schema_version (hash) values (@hash)`, pg.Named{"hash": want}); err != nil {
			return fmt.Errorf("record the schema: %w", err)
		}
		return nil
	})
}

// recordedSchema returns the hash of the schema that the database has; "" if none is recorded. empty is whether it has
// no tables but those of extensions.
func recordedSchema(ctx context.Context, tx pgx.Tx) (hash string, empty bool, err error) {
	const tables = `
		select count(*) = 0, coalesce(bool_or(c.relname = 'schema_version'), false)
		from pg_class c
		where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not exists (
			select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`
	var recorded bool
	if err := tx.QueryRow(ctx, tables).Scan(&empty, &recorded); err != nil || !recorded {
		return "", empty, err
	}
	err = tx.QueryRow(ctx, `select hash from schema_version`).Scan(&hash)
	if errors.Is(err, pgx.ErrNoRows) {
		err = nil // somebody deleted the row
	}
	return hash, false, err
}

// refuseSchema says in one line what the database has and how to recreate it.
func refuseSchema(ctx context.Context, tx pgx.Tx, has, want string) error {
	var schema string
	if err := tx.QueryRow(ctx, `select quote_ident(current_schema())`).Scan(&schema); err != nil {
		return err
	}
	found := fmt.Sprintf("schema %.8s", has)
	if has == "" {
		found = "tables and no recorded schema"
	}
	c := tx.Conn().Config()
	return fmt.Errorf("%w: database %s has %s, this binary wants schema %.8s, and before the first release none is upgraded; "+
		`recreate it, which deletes all its rows: psql "host=%s port=%d user=%s dbname=%s" -c 'drop schema %s cascade; create schema %s' `+
		"&& waybill migrate", ErrSchema, c.Database, found, want, c.Host, c.Port, c.User, c.Database, schema, schema)
}
