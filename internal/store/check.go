package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/pushqueue"
)

// Errors of Check beside ErrSchema.
var (
	ErrNotMigrated = errors.New("the database is not migrated")
	ErrNewer       = errors.New("a newer version of waybill has migrated the database")
	ErrPermission  = errors.New("the user of the database has no permission")
)

// Check reports whether Migrate of this version has prepared the database and whether its user may read and write all
// tables. The errors are ErrNotMigrated, ErrSchema, ErrNewer, ErrPermission, and those of the connection.
func (s *Store) Check(ctx context.Context) error {
	name := s.pool.Config().ConnConfig.Database
	for _, check := range []func(context.Context, pg.Querier) error{
		checkPermissions, checkSchema, checkQueue, checkProjections,
	} {
		if err := check(ctx, s.pool); err != nil {
			return fmt.Errorf("database %s: %w", name, err)
		}
	}
	return nil
}

// Remedy returns what an operator must do about an error that does not pass by itself. known is false for errors that
// may pass.
func Remedy(err error) (remedy string, known bool) {
	switch {
	case errors.Is(err, ErrNotMigrated):
		return "run waybill migrate", true
	case errors.Is(err, ErrNewer):
		return "start that version of waybill; waybill migrate of this version does not help", true
	case errors.Is(err, ErrSchema):
		return "start the version of waybill that made it, or run waybill migrate, which says how to recreate it", true
	case errors.Is(err, ErrEncoding):
		return "create the database with create database … encoding 'UTF8' template template0", true
	case errors.Is(err, ErrPermission):
		return "use in --database-url the user that ran waybill migrate, or grant this one all rights on its tables", true
	}
	return pg.Remedy(err)
}

func checkSchema(ctx context.Context, db pg.Querier) error {
	files, err := readSchema()
	if err != nil {
		return err
	}
	has, empty, err := recordedSchema(ctx, db)
	switch want := schemaHash(files); {
	case err != nil:
		return fmt.Errorf("read the recorded schema: %w", err)
	case empty:
		return fmt.Errorf("%w: it has no tables", ErrNotMigrated)
	case has == "":
		return fmt.Errorf("%w: it has tables and no recorded schema", ErrSchema)
	case has != want:
		return fmt.Errorf("%w: it has schema %.8s, this waybill wants %.8s", ErrSchema, has, want)
	}
	return nil
}

// checkPermissions checks the tables that have the same owner as schema_version. Without that table it checks nothing.
func checkPermissions(ctx context.Context, db pg.Querier) error {
	const q = `
		select current_user, c.relname
		from pg_class c
		where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
			and c.relowner = (select relowner from pg_class where oid = to_regclass('schema_version')) and not (
			has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert')
			and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete'))
		order by c.relname limit 1`
	var user, table string
	err := db.QueryRow(ctx, q).Scan(&user, &table)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the rights on tables: %w", err)
	}
	return fmt.Errorf("%w: user %s may not read and write table %s", ErrPermission, user, table)
}

// checkQueue compares the version of River's tables with that of its library.
func checkQueue(ctx context.Context, db pg.Querier) error {
	want, err := pushqueue.Version()
	if err != nil {
		return err
	}
	var there bool
	if err := db.QueryRow(ctx, `select to_regclass('river_migration') is not null`).Scan(&there); err != nil {
		return fmt.Errorf("look for the push queue: %w", err)
	}
	has := 0
	if there {
		const q = `select coalesce(max(version), 0) from river_migration`
		if err := db.QueryRow(ctx, q).Scan(&has); err != nil {
			return fmt.Errorf("read the version of the push queue: %w", err)
		}
	}
	return compareVersions("the push queue", has, want)
}

func checkProjections(ctx context.Context, db pg.Querier) error {
	made, err := projectionVersions(ctx, db)
	if err != nil {
		return err
	}
	for _, p := range projections() {
		if err := compareVersions("projection "+p.name, made[p.name], p.version); err != nil {
			return err
		}
	}
	return nil
}

func compareVersions(what string, has, want int) error {
	switch {
	case has < want:
		return fmt.Errorf("%w: %s has version %d, this waybill wants %d", ErrNotMigrated, what, has, want)
	case has > want:
		return fmt.Errorf("%w: %s has version %d, this waybill wants %d", ErrNewer, what, has, want)
	}
	return nil
}
