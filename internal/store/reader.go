package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
)

// Reader is the name of the database role for analysts. It may read the data of the chain, and no secrets or personal
// data.
const Reader = "waybill_reader"

// readerTables and readerViews may be read by Reader. They exclude positions and feeds, because the places where
// vehicles stop are addresses of shoppers, and offers, links, the outbox, relayed actions, push subscriptions, the
// inbox and the quarantine.
var (
	readerTables = []string{
		"blocks", "cursor", "events", "logs", "orders", "order_steps", "stock", "stock_movements", "devices", "projections",
		"pending_acts",
	}
	readerViews = []string{
		"orders_by_status", "order_times", "parcels", "deliveries_per_hour", "settlements_per_day", "stock_on_hand",
		"discrepancies", "discrepancy_suspects", "exceptions", "device_activity", "quotes_standing",
	}
)

// Views returns the names of the views for analysts.
func Views() []string { return slices.Clone(readerViews) }

// grantReader creates the role Reader and grants its privileges. If the database's user may not create roles and the
// role does not exist, grantReader does nothing; HasReader reports that.
func grantReader(ctx context.Context, conn *pgx.Conn) error {
	const role = `do $$ begin
		if not exists (select from pg_roles where rolname = '` + Reader + `') then
			create role ` + Reader + ` nologin;
		end if;
	exception
		when insufficient_privilege then null;
		when duplicate_object or unique_violation then null; -- created concurrently
	end $$`
	if _, err := conn.Exec(ctx, role); err != nil {
		return fmt.Errorf("create the role %s: %w", Reader, err)
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
		list := strings.Join(slices.Concat(readerTables, readerViews), ",")
		if _, err := tx.Exec(ctx, `select set_config('waybill.readable', @list, true)`, pg.Named{"list": list}); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, grant); err != nil {
			return fmt.Errorf("grant privileges to the role %s: %w", Reader, err)
		}
		return nil
	})
}

// HasReader reports whether the role Reader exists. Migrate creates it if the database's user may create roles.
func (s *Store) HasReader(ctx context.Context) (has bool, err error) {
	const q = `select exists (select from pg_roles where rolname = @role)`
	if err := s.pool.QueryRow(ctx, q, pg.Named{"role": Reader}).Scan(&has); err != nil {
		return false, fmt.Errorf("check that the role %s exists: %w", Reader, err)
	}
	return has, nil
}
