package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/pushqueue"
)

// Keys of Postgres advisory locks. The first four bytes are "wayb".
const (
	migrateLock = 0x77617962_00000001 // held by Migrate
	reindexLock = 0x77617962_00000003 // held by Reindex
)

// ErrEncoding means that the database cannot store all texts.
var ErrEncoding = errors.New("the database does not have the encoding UTF8")

// ErrSchema means that the database has tables of another schema than the schema of this binary.
var ErrSchema = errors.New("the database has another schema")

// Migrate creates the tables of an empty database, migrates River's tables, and grants the privileges of Reader. It is
// idempotent. Concurrent calls wait for each other: waiting, if it is not nil, is called once with a description of the
// process that migrates now. url is a connection string as for pg.ParseConfig.
//
// Before the first release there are no upgrades: Migrate returns ErrSchema for a database with another schema.
func Migrate(ctx context.Context, url string, waiting func(holder string)) (err error) {
	if err := pg.Check(ctx, url); err != nil {
		return err
	}
	conn, err := pg.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	// Closing the session releases the lock.
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	if encoding := conn.PgConn().ParameterStatus("server_encoding"); encoding != "UTF8" {
		return fmt.Errorf("%w: database %s has the encoding %s", ErrEncoding, conn.Config().Database, encoding)
	}
	if err := pg.NameSession(ctx, conn, "migrate"); err != nil {
		return fmt.Errorf("name the session: %w", err)
	}
	if err := pg.AdvisoryLock(ctx, conn, migrateLock, waiting); err != nil {
		return fmt.Errorf("wait for other migrations: %w", err)
	}
	if err := createSchema(ctx, conn); err != nil {
		return err
	}
	if err := pushqueue.Migrate(ctx, url); err != nil {
		return err
	}
	if err := recordProjectionVersions(ctx, conn); err != nil {
		return err
	}
	return grantReader(ctx, conn)
}

// createSchema creates all tables and records the hash of the schema, in one transaction. It does nothing if the
// database has this schema.
func createSchema(ctx context.Context, conn *pgx.Conn) error {
	files, err := readSchema()
	if err != nil {
		return err
	}
	want := schemaHash(files)
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		has, empty, err := recordedSchema(ctx, tx)
		if err != nil {
			return fmt.Errorf("read the schema version of the database: %w", err)
		}
		switch {
		case has == want:
			return nil
		case !empty:
			return schemaError(ctx, tx, has, want)
		}
		for _, f := range files {
			if _, err := tx.Exec(ctx, f.sql); err != nil {
				return fmt.Errorf("create the tables of schema/%s: %w", f.name, err)
			}
		}
		if _, err := tx.Exec(ctx, `insert into schema_version (hash) values (@hash)`, pg.Named{"hash": want}); err != nil {
			return fmt.Errorf("record the schema version: %w", err)
		}
		return nil
	})
}

// recordedSchema returns the hash of the database's schema, or "" if none is recorded. empty reports whether the
// database has no tables except those of extensions.
func recordedSchema(ctx context.Context, db pg.Querier) (hash string, empty bool, err error) {
	const tables = `
		select count(*) = 0, coalesce(bool_or(c.relname = 'schema_version'), false)
		from pg_class c
		where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not exists (
			select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`
	var recorded bool
	if err := db.QueryRow(ctx, tables).Scan(&empty, &recorded); err != nil || !recorded {
		return "", empty, err
	}
	err = db.QueryRow(ctx, `select hash from schema_version`).Scan(&hash)
	if errors.Is(err, pgx.ErrNoRows) {
		err = nil // the row was deleted
	}
	return hash, false, err
}

// schemaError returns an ErrSchema with the schema found, the schema expected, and the command that recreates the
// database, in one line.
func schemaError(ctx context.Context, tx pgx.Tx, has, want string) error {
	var schema string
	if err := tx.QueryRow(ctx, `select quote_ident(current_schema())`).Scan(&schema); err != nil {
		return err
	}
	found := fmt.Sprintf("schema %.8s", has)
	if has == "" {
		found = "tables and no recorded schema"
	}
	c := tx.Conn().Config()
	return fmt.Errorf("%w: database %s has %s, this binary requires schema %.8s, and before the first release schemas "+
		`are not upgraded; recreate it, which deletes all rows: psql "host=%s port=%d user=%s dbname=%s" `+
		`-c 'drop schema %s cascade; create schema %s' && waybill migrate`,
		ErrSchema, c.Database, found, want, c.Host, c.Port, c.User, c.Database, schema, schema)
}
