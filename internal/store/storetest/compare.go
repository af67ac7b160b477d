package storetest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// excluded are the tables that Same does not compare row by row, each with the reason. Same compares the contents of
// blocks and feed in other ways.
var excluded = map[string]string{
	"blocks":         "which blocks without events are stored depends on the ranges of the backfill",
	"feed":           "it keeps the entries of steps that a reorganisation removed",
	"feed_heads":     "numbers never decrease",
	"projections":    "it has the time at which rows were computed",
	"schema_version": "it has the time at which the tables were created",
}

// Same compares the database got with fresh, a new index of the same chain. It returns an error that describes the
// first difference. It compares all rows of all tables byte by byte, except those of excluded. Blocks must be equal if
// both databases store them, and blocks with events or logs must be stored. Feeds are equal if pages that read them
// from the first entry show the same steps.
func Same(ctx context.Context, got, fresh *pgx.Conn) error {
	names, err := tables(ctx, got)
	if err != nil {
		return err
	}
	a, err := digests(ctx, got, names)
	if err != nil {
		return err
	}
	b, err := digests(ctx, fresh, names)
	if err != nil {
		return err
	}
	for i, t := range names {
		if a[i] == b[i] {
			continue
		}
		if err := sameRows(ctx, got, fresh, t); err != nil {
			return err
		}
	}
	if err := sameBlocks(ctx, got, fresh); err != nil {
		return err
	}
	return sameFeeds(ctx, got, fresh)
}

// Clear deletes all rows that Migrate did not insert. It is faster than a new database.
func Clear(ctx context.Context, conn *pgx.Conn) error {
	// There are few rows and many tables. truncate would create new files for each table and each index.
	const q = `do $$ declare each regclass; begin
		set local session_replication_role = replica; -- no foreign keys
		for each in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'public' and c.relkind = 'r'
				and c.relname not in ('schema_version', 'projections', 'river_migration')
		loop execute format('delete from %s', each); end loop;
	end $$`
	_, err := conn.Exec(ctx, q)
	return err
}

// tables returns the names of the tables to compare row by row.
func tables(ctx context.Context, conn *pgx.Conn) ([]string, error) {
	const q = `select tablename from pg_tables where schemaname = 'public' order by 1`
	rows, err := conn.Query(ctx, q)
	if err != nil {
		return nil, err
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	return slices.DeleteFunc(names, func(n string) bool { return excluded[n] != "" }), err
}

// digests returns a hash of all rows of each table, with one query.
func digests(ctx context.Context, conn *pgx.Conn, tables []string) ([]string, error) {
	each := make([]string, len(tables))
	for i, t := range tables {
		const q = `select %d, coalesce(md5(string_agg(t::text, e'\n' order by t::text collate "C")), '') from %s t`
		each[i] = fmt.Sprintf(q, i, pgx.Identifier{t}.Sanitize())
	}
	rows, err := conn.Query(ctx, strings.Join(each, " union all ")+" order by 1")
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (sum string, err error) {
		var i int
		return sum, row.Scan(&i, &sum)
	})
}

// sameRows compares all rows of a table as sorted text, independent of their physical order.
func sameRows(ctx context.Context, got, fresh *pgx.Conn, table string) error {
	name := pgx.Identifier{table}.Sanitize()
	q := fmt.Sprintf(`copy (select t.* from %s t order by t::text collate "C") to stdout`, name)
	var a, b bytes.Buffer
	if _, err := got.PgConn().CopyTo(ctx, &a, q); err != nil {
		return fmt.Errorf("read %s: %w", table, err)
	}
	if _, err := fresh.PgConn().CopyTo(ctx, &b, q); err != nil {
		return fmt.Errorf("read %s: %w", table, err)
	}
	return diff("table "+table, a.String(), b.String())
}

// diff returns an error with the first line in which two texts differ, or nil if they are equal.
func diff(what, got, want string) error {
	if got == want {
		return nil
	}
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(a), len(b)) {
		var x, y string
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if x != y {
			return fmt.Errorf("%s has %d lines, want %d; line %d is\n got %s\nwant %s", what, len(a), len(b), i+1, x, y)
		}
	}
	return nil
}

// sameBlocks compares the blocks that both databases store, and checks that got stores all blocks with events or logs.
func sameBlocks(ctx context.Context, got, fresh *pgx.Conn) error {
	stored := map[uint64]string{}
	const q = `select number, concat_ws(' ', hash, parent, time),
		number in (select block_number from events union select block_number from logs) from blocks`
	var number uint64
	var line string
	var hasRows bool
	read := func(conn *pgx.Conn, each func() error) error {
		rows, err := conn.Query(ctx, q)
		if err == nil {
			_, err = pgx.ForEachRow(rows, []any{&number, &line, &hasRows}, each)
		}
		return err
	}
	if err := read(got, func() error { stored[number] = line; return nil }); err != nil {
		return err
	}
	return read(fresh, func() error {
		switch have, ok := stored[number]; {
		case ok && have != line:
			return fmt.Errorf("block %d:\n got %s\nwant %s", number, have, line)
		case !ok && hasRows:
			return fmt.Errorf("block %d with events or logs is not stored", number)
		}
		return nil
	})
}

// entry is a row of a feed.
type entry struct {
	seq  uint64
	text string // the whole row
	kind string
	body []byte
}

// feeds reads all feeds. It returns an error if a number is missing or a head is not the number of the last entry.
func feeds(ctx context.Context, conn *pgx.Conn) (map[journal.OrderID][]entry, error) {
	const q = `select f.order_id, f.seq, f.type, f.body, f::text, h.seq
		from feed f join feed_heads h using (order_id) order by f.order_id, f.seq`
	rows, err := conn.Query(ctx, q)
	if err != nil {
		return nil, err
	}
	all, heads := map[journal.OrderID][]entry{}, map[journal.OrderID]uint64{}
	var id []byte
	var e entry
	var head uint64
	_, err = pgx.ForEachRow(rows, []any{&id, &e.seq, &e.kind, &e.body, &e.text, &head}, func() error {
		order := journal.OrderID(id)
		if want := uint64(len(all[order]) + 1); e.seq != want {
			return fmt.Errorf("the feed of %s has entry %d, want %d", order, e.seq, want)
		}
		e.body = bytes.Clone(e.body)
		all[order], heads[order] = append(all[order], e), head
		return nil
	})
	for id, head := range heads {
		if n := uint64(len(all[id])); n != head && err == nil {
			err = fmt.Errorf("the feed of %s ends with entry %d, its head is %d", id, n, head)
		}
	}
	return all, err
}

// sameFeeds compares the steps that pages show.
func sameFeeds(ctx context.Context, got, fresh *pgx.Conn) error {
	a, err := feeds(ctx, got)
	if err != nil {
		return err
	}
	b, err := feeds(ctx, fresh)
	if err != nil {
		return err
	}
	for id, entries := range b {
		if len(a[id]) == 0 && len(entries) > 0 {
			return fmt.Errorf("the feed of %s is empty", id)
		}
	}
	for id, entries := range a {
		shown, err := shownSteps(entries)
		if err != nil {
			return fmt.Errorf("decode the feed of %s: %w", id, err)
		}
		want, err := shownSteps(b[id])
		if err != nil {
			return fmt.Errorf("decode the feed of %s: %w", id, err)
		}
		what := fmt.Sprintf("the page of %s", id)
		if err := diff(what, strings.Join(shown, "\n"), strings.Join(want, "\n")); err != nil {
			return err
		}
	}
	return nil
}

// shownSteps returns the steps that a page shows after it has read the entries: it appends each step, and replaces all
// steps when it reads a retraction.
func shownSteps(entries []entry) (shown []string, err error) {
	line := func(s ledger.Step) string {
		s.Time, s.BlockAt = s.Time.UTC(), s.BlockAt.UTC()
		return fmt.Sprintf("%+v", s)
	}
	for _, e := range entries {
		switch e.kind {
		case "step":
			var s ledger.Step
			if err := json.Unmarshal(e.body, &s); err != nil {
				return nil, err
			}
			shown = append(shown, line(s))
		case "retracted":
			var body struct {
				Now ledger.Order `json:"order_now"`
			}
			if err := json.Unmarshal(e.body, &body); err != nil {
				return nil, err
			}
			shown = nil
			steps := body.Now.Steps
			for _, p := range body.Now.Parcels {
				steps = append(steps, p.Steps...)
			}
			slices.SortStableFunc(steps, func(a, b ledger.Step) int {
				return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Log, b.Log))
			})
			for _, s := range steps {
				shown = append(shown, line(s))
			}
		}
	}
	return shown, nil
}

// FeedHistory has the feed entries that earlier calls of Check have read.
type FeedHistory map[journal.OrderID][]entry

// Check reads all feeds. It returns an error if an entry of an earlier call was changed or removed.
func (h FeedHistory) Check(ctx context.Context, conn *pgx.Conn) error {
	now, err := feeds(ctx, conn)
	if err != nil {
		return err
	}
	for id, before := range h {
		same := func(a, b entry) bool { return a.text == b.text }
		if len(now[id]) < len(before) || !slices.EqualFunc(now[id][:len(before)], before, same) {
			return fmt.Errorf("the feed of %s has %d entries, but does not begin with the %d earlier ones",
				id, len(now[id]), len(before))
		}
	}
	for id, entries := range now {
		h[id] = entries
	}
	return nil
}
