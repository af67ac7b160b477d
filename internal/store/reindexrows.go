package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
)

// shadow makes the temporary tables, empty, with the constraints and indexes of the real ones.
func (r *reindex) shadow(ctx context.Context) error {
	if _, err := r.conn.Exec(ctx, `set temp_buffers = '64MB'`); err != nil {
		return err
	}
	if err := r.conn.QueryRow(ctx, `select current_schema()`).Scan(&r.schema); err != nil {
		return err
	}
	for _, t := range r.tables {
		q := fmt.Sprintf(`create temporary table %s (like %s including all)`, pgx.Identifier{t}.Sanitize(), r.real(t))
		if _, err := r.conn.Exec(ctx, q); err != nil {
			return fmt.Errorf("make a table like %s: %w", t, err)
		}
	}
	return nil
}

func (r *reindex) real(table string) string { return pgx.Identifier{r.schema, table}.Sanitize() }

func shadowed(table string) string { return pgx.Identifier{"pg_temp", table}.Sanitize() }

// replace makes the real tables what the temporary ones are, and counts the rows that it took out or put in. Rows that are right are left
// alone, so that a projection that was in order costs nobody anything.
func (r *reindex) replace(ctx context.Context, tx pgx.Tx) (changed int64, err error) {
	keys := map[string]string{}
	for _, t := range r.tables {
		if keys[t], err = r.sameKey(ctx, tx, t); err != nil {
			return 0, err
		}
		if _, err := tx.Exec(ctx, `analyze `+shadowed(t)); err != nil {
			return 0, err
		}
	}
	run := func(q string) error {
		tag, err := tx.Exec(ctx, q)
		changed += tag.RowsAffected()
		return err
	}
	for _, t := range slices.Backward(r.tables) { // rows go before those that they refer to
		q := fmt.Sprintf(`delete from %s old where not exists (select from %s new where %s and row(new.*) is not distinct from row(old.*))`, r.real(t), shadowed(t), keys[t])
		if err := run(q); err != nil {
			return 0, fmt.Errorf("take out of %s: %w", t, err)
		}
	}
	for _, t := range r.tables {
		q := fmt.Sprintf(`insert into %s select new.* from %s new where not exists (select from %s old where %s)`, r.real(t), shadowed(t), r.real(t), keys[t])
		if err := run(q); err != nil {
			return 0, fmt.Errorf("put into %s: %w", t, err)
		}
	}
	return changed, nil
}

// sameKey is the condition that old and new are the same row.
func (r *reindex) sameKey(ctx context.Context, tx pgx.Tx, table string) (string, error) {
	const q = `select quote_ident(a.attname) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
		where i.indrelid = @table::text::regclass and i.indisprimary order by a.attnum`
	rows, err := tx.Query(ctx, q, pg.Named{"table": r.real(table)})
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

// freshProjections notes, in a database without events, that nothing has to be made anew.
func freshProjections(ctx context.Context, conn *pgx.Conn) error {
	batch := &pgx.Batch{}
	for _, p := range projections() {
		const q = `insert into projections (name, version) select @name, @version where not exists (select from events)
			on conflict (name) do update set version = excluded.version`
		batch.Queue(q, pg.Named{"name": p.name, "version": p.version})
	}
	if err := conn.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("note the projections' versions: %w", err)
	}
	return nil
}
