package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
)

// createShadowTables creates an empty temporary table for each table of the projection, with its constraints and
// indexes.
func (r *reindex) createShadowTables(ctx context.Context) error {
	if _, err := r.conn.Exec(ctx, `set temp_buffers = '64MB'`); err != nil {
		return err
	}
	if err := r.conn.QueryRow(ctx, `select current_schema()`).Scan(&r.schema); err != nil {
		return err
	}
	for _, t := range r.tables {
		q := fmt.Sprintf(`create temporary table %s (like %s including all)`,
			pgx.Identifier{t}.Sanitize(), r.realTable(t))
		if _, err := r.conn.Exec(ctx, q); err != nil {
			return fmt.Errorf("create a temporary table like %s: %w", t, err)
		}
	}
	return nil
}

// realTable returns the qualified name of a table of the projection.
func (r *reindex) realTable(table string) string { return pgx.Identifier{r.schema, table}.Sanitize() }

// shadowTable returns the qualified name of the temporary table.
func shadowTable(table string) string { return pgx.Identifier{"pg_temp", table}.Sanitize() }

// replaceRows deletes the rows of the real tables that are not in the temporary tables, inserts those that are missing,
// and returns the number of rows deleted and inserted. It does not touch rows that are equal.
func (r *reindex) replaceRows(ctx context.Context, tx pgx.Tx) (changed int64, err error) {
	keys := map[string]string{}
	for _, t := range r.tables {
		if keys[t], err = r.keyCondition(ctx, tx, t); err != nil {
			return 0, err
		}
		if _, err := tx.Exec(ctx, `analyze `+shadowTable(t)); err != nil {
			return 0, err
		}
	}
	run := func(q string) error {
		tag, err := tx.Exec(ctx, q)
		changed += tag.RowsAffected()
		return err
	}
	for _, t := range slices.Backward(r.tables) { // referencing rows first
		q := fmt.Sprintf(`delete from %s old where not exists (
			select from %s new where %s and row(new.*) is not distinct from row(old.*))`,
			r.realTable(t), shadowTable(t), keys[t])
		if err := run(q); err != nil {
			return 0, fmt.Errorf("delete wrong rows of %s: %w", t, err)
		}
	}
	for _, t := range r.tables {
		q := fmt.Sprintf(`insert into %s select new.* from %s new where not exists (select from %s old where %s)`,
			r.realTable(t), shadowTable(t), r.realTable(t), keys[t])
		if err := run(q); err != nil {
			return 0, fmt.Errorf("insert missing rows of %s: %w", t, err)
		}
	}
	return changed, nil
}

// keyCondition returns the SQL condition that the rows old and new have the same primary key.
func (r *reindex) keyCondition(ctx context.Context, tx pgx.Tx, table string) (string, error) {
	const q = `select quote_ident(a.attname)
		from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
		where i.indrelid = @table::text::regclass and i.indisprimary order by a.attnum`
	rows, err := tx.Query(ctx, q, pg.Named{"table": r.realTable(table)})
	if err != nil {
		return "", err
	}
	columns, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err == nil && len(columns) == 0 {
		err = fmt.Errorf("table %s has no primary key", table)
	}
	for i, c := range columns {
		columns[i] = fmt.Sprintf("old.%s = new.%s", c, c)
	}
	return strings.Join(columns, " and "), err
}

// recordProjectionVersions records the current versions of the projections if the database has no events: there are no
// rows to rebuild.
func recordProjectionVersions(ctx context.Context, conn *pgx.Conn) error {
	batch := &pgx.Batch{}
	for _, p := range projections() {
		const q = `insert into projections (name, version)
			select @name, @version where not exists (select from events)
			on conflict (name) do update set version = excluded.version`
		batch.Queue(q, pg.Named{"name": p.name, "version": p.version})
	}
	if err := conn.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("record the versions of the projections: %w", err)
	}
	return nil
}
