package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
)

// Reader is the role that analysts are given: it may read what the chain says and the views, and nothing that is a secret or a person's.
const Reader = "waybill_reader"

// tables and views are what it may read. Not among them: positions and feeds (where a vehicle stopped is somebody's door), offers and links,
// what is waiting to be sent, subscriptions, messages that were refused.
var (
	tables = []string{"blocks", "cursor", "events", "logs", "orders", "order_steps", "stock", "stock_movements", "devices", "projections"}
	views  = []string{
		"orders_by_status", "order_times", "parcels", "deliveries_per_hour", "settlements_per_day", "stock_on_hand", "discrepancies", "discrepancy_suspects",
		"incidents", "device_activity", "quotes_standing",
	}
)

// Views are the names of what analysts are shown that has no rows of its own.
func Views() []string { return slices.Clone(views) }

// grantReader makes the role where that is permitted, and gives it its rights where it is there. A database whose owner may not make
// roles works as well: HasReader tells.
func grantReader(ctx context.Context, conn *pgx.Conn) error {
	const role = `do $$ begin
		if not exists (select from pg_roles where rolname = '` + Reader + `') then
			create role ` + Reader + ` nologin;
		end if;
	exception when insufficient_privilege or duplicate_object or unique_violation then null; -- not permitted, or another was quicker
	end $$`
	if _, err := conn.Exec(ctx, role); err != nil {
		return fmt.Errorf("make the role %s: %w", Reader, err)
	}
	const grant = `do $$ declare name text; begin
		if exists (select from pg_roles where rolname = '` + Reader + `') then
			execute format('grant usage on schema %I to ` + Reader + `', current_schema());
			foreach name in array string_to_array(current_setting('waybill.readable'), ',') loop
				execute format('grant select on %I to ` + Reader + `', name);
			end loop;
		end if;
	end $$`
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		list := strings.Join(slices.Concat(tables, views), ",")
		if _, err := tx.Exec(ctx, `select set_config('waybill.readable', @list, true)`, pg.Named{"list": list}); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, grant); err != nil {
			return fmt.Errorf("give %s its rights: %w", Reader, err)
		}
		return nil
	})
}

// HasReader reports whether the role is there. Migrate makes it where the database's user may make roles.
func (s *Store) HasReader(ctx context.Context) (has bool, err error) {
	const q = `select exists (select from pg_roles where rolname = @role)`
	if err := s.pool.QueryRow(ctx, q, pg.Named{"role": Reader}).Scan(&has); err != nil {
		return false, fmt.Errorf("look for the role %s: %w", Reader, err)
	}
	return has, nil
}
