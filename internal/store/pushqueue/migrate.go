package pushqueue

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/waybill/waybill/internal/store/pg"
)

// Migrate migrates River's tables to the version of its library. River runs each migration in a transaction of its own,
// so a call after an interruption continues. The caller must hold the migration lock of package store.
func Migrate(ctx context.Context, url string) error {
	config, err := pg.ParseConfig(url)
	if err != nil {
		return err
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("migrate River's tables: %w", err)
	}
	defer pool.Close()
	m, err := migrator(pool)
	if err != nil {
		return err
	}
	if _, err := m.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("migrate River's tables: %w", err)
	}
	return nil
}

// Schema returns an identifier of the schema that River's library requires.
func Schema() (string, error) {
	version, err := Version()
	return fmt.Sprintf("river %d", version), err
}

// Version returns the version of River's tables that its library wants.
func Version() (int, error) {
	m, err := migrator(nil)
	if err != nil {
		return 0, err
	}
	all := m.AllVersions()
	return all[len(all)-1].Version, nil
}

// migrator returns River's migrator without log output.
func migrator(pool *pgxpool.Pool) (*rivermigrate.Migrator[pgx.Tx], error) {
	m, err := rivermigrate.New(riverpgxv5.New(pool), &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, fmt.Errorf("read River's migrations: %w", err)
	}
	return m, nil
}
