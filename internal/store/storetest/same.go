package storetest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
)

// own are tables that hold more than the chain says: Same compares them by what they mean.
var own = map[string]string{
	"blocks":         "far behind the head those without events are left out, and which depends on where the reading began",
	"feed":           "what was shown and taken back stays",
	"feed_heads":     "never goes back",
	"projections":    "when they were made",
	"schema_version": "when the tables were made",
}

// Same says where a database differs from what a fresh index of the same chain gives: every row of every table byte for byte, so that views
// are equal too; kept blocks as far as both keep them, all that carry rows in any case; and feeds by what a page shows that has read them
// from the beginning.
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
		if err := equal(ctx, got, fresh, t); err != nil {
			return err
		}
	}
	if err := sameBlocks(ctx, got, fresh); err != nil {
		return err
	}
	return sameFeeds(ctx, got, fresh)
}

// Clear takes every row out of a database, and leaves it as it was migrated.
func Clear(ctx context.Context, conn *pgx.Conn) error {
	// Rows are few and tables many: a truncated one costs new files for itself and each index.
	const q = `do $$ declare each regclass; begin
		set local session_replication_role = replica; -- no foreign keys
		for each in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('schema_version', 'projections', 'river_migration')
		loop execute format('delete from %s', each); end loop;
	end $$`
	_, err := conn.Exec(ctx, q)
	return err
}

func tables(ctx context.Context, conn *pgx.Conn) ([]string, error) {
	const q = `select tablename from pg_tables where schemaname = 'public' order by 1`
	rows, err := conn.Query(ctx, q)
	if err != nil {
		return nil, err
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	return slices.DeleteFunc(names, func(n string) bool { return own[n] != "" }), err
}

// digests are those of all rows of each table, in one question.
func digests(ctx context.Context, conn *pgx.Conn, tables []string) ([]string, error) {
	each := make([]string, len(tables))
	for i, t := range tables {
		each[i] = fmt.Sprintf(`select %d, coalesce(md5(string_agg(t::text, e'\n' order by t::text collate "C")), '') from %s t`, i, pgx.Identifier{t}.Sanitize())
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

// equal compares all rows of a table, as text in an order that has nothing to do with where they lie.
func equal(ctx context.Context, got, fresh *pgx.Conn, table string) error {
	q := fmt.Sprintf(`copy (select t.* from %s t order by t::text collate "C") to stdout`, pgx.Identifier{table}.Sanitize())
	var a, b bytes.Buffer
	if _, err := got.PgConn().CopyTo(ctx, &a, q); err != nil {
		return fmt.Errorf("read %s: %w", table, err)
	}
	if _, err := fresh.PgConn().CopyTo(ctx, &b, q); err != nil {
		return fmt.Errorf("read %s: %w", table, err)
	}
	return differ("table "+table, a.String(), b.String())
}

// differ names the first line in which two texts differ.
func differ(what, got, want string) error {
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
			return fmt.Errorf("%s, %d and %d lines, line %d:\n got %s\nwant %s", what, len(a), len(b), i+1, x, y)
		}
	}
	return nil
}

func sameBlocks(ctx context.Context, got, fresh *pgx.Conn) error {
	kept := map[uint64]string{}
	const q = `select number, concat_ws(' ', hash, parent, time), number in (select block_number from events union select block_number from logs) from blocks`
	var number uint64
	var line string
	var bears bool
	read := func(conn *pgx.Conn, each func() error) error {
		rows, err := conn.Query(ctx, q)
		if err == nil {
			_, err = pgx.ForEachRow(rows, []any{&number, &line, &bears}, each)
		}
		return err
	}
	if err := read(got, func() error { kept[number] = line; return nil }); err != nil {
		return err
	}
	return read(fresh, func() error {
		switch have, ok := kept[number]; {
		case ok && have != line:
			return fmt.Errorf("block %d:\n got %s\nwant %s", number, have, line)
		case !ok && bears:
			return fmt.Errorf("block %d, which carries rows, is not there", number)
		}
		return nil
	})
}

// entry is one row of a feed.
type entry struct {
	seq  uint64
	text string // all of it
	kind string
	body []byte
}

// feeds reads every feed, each from its first entry to its last. Numbers that are missing, or a head elsewhere than at the end, are errors.
func feeds(ctx context.Context, conn *pgx.Conn) (map[journal.OrderID][]entry, error) {
	const q = `select f.order_id, f.seq, f.type, f.body, f::text, h.seq from feed f join feed_heads h using (order_id) order by f.order_id, f.seq`
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
			return fmt.Errorf("entry %d of %s has number %d", want, order, e.seq)
		}
		e.body = bytes.Clone(e.body)
		all[order], heads[order] = append(all[order], e), head
		return nil
	})
	for id, head := range heads {
		if n := uint64(len(all[id])); n != head && err == nil {
			err = fmt.Errorf("the feed of %s ends at %d, its head is %d", id, n, head)
		}
	}
	return all, err
}

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
		shown, err := show(entries)
		if err != nil {
			return fmt.Errorf("feed of %s: %w", id, err)
		}
		want, err := show(b[id])
		if err != nil {
			return fmt.Errorf("feed of %s: %w", id, err)
		}
		if err := differ(fmt.Sprintf("what a page shows of %s", id), strings.Join(shown, "\n"), strings.Join(want, "\n")); err != nil {
			return err
		}
	}
	return nil
}

// show reads a feed as a page does: a step each, and all anew when some were retracted.
func show(entries []entry) (shown []string, err error) {
	line := func(s ledger.Step) string {
		s.Time, s.BlockAt = s.Time.UTC(), s.BlockAt.UTC()
		return fmt.Sprintf("%+v", s)
	}
	for _, e := range entries {
		switch e.kind {
		case "step":
			s := struct {
				ledger.Step
				Amount uint64 `json:"amount,string"` // a string in a feed
			}{}
			if err := json.Unmarshal(e.body, &s); err != nil {
				return nil, err
			}
			s.Step.Amount = s.Amount
			shown = append(shown, line(s.Step))
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
			slices.SortStableFunc(steps, func(a, b ledger.Step) int { return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Log, b.Log)) })
			for _, s := range steps {
				shown = append(shown, line(s))
			}
		}
	}
	return shown, nil
}

// Told remembers what feeds have said.
type Told map[journal.OrderID][]entry

// Grown says whether all feeds still begin as they did, and remembers what is new: nothing that was told is ever changed, taken out or
// numbered again.
func (t Told) Grown(ctx context.Context, conn *pgx.Conn) error {
	now, err := feeds(ctx, conn)
	if err != nil {
		return err
	}
	for id, before := range t {
		same := func(a, b entry) bool { return a.text == b.text }
		if len(now[id]) < len(before) || !slices.EqualFunc(now[id][:len(before)], before, same) {
			return fmt.Errorf("the feed of %s has %d entries, and no longer begins with the %d that it had", id, len(now[id]), len(before))
		}
	}
	for id, entries := range now {
		t[id] = entries
	}
	return nil
}
