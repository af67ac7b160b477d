package store

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"
)

// migrateQueue brings River's own tables to the version of its library, each migration in its own transaction: River's
// do not run in one.
func migrateQueue(ctx context.Context, conn *pgx.Conn) error {
	migrator, err := queueMigrator()
	if err != nil {
		return err
	}
	for more := true; more; {
		err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			done, err := migrator.MigrateTx(ctx, tx, rivermigrate.DirectionUp, &rivermigrate.MigrateOpts{MaxSteps: 1})
			more = err == nil && len(done.Versions) > 0
			return err
		})
		if err != nil {
			return fmt.Errorf("migrate the queue: %w", err)
		}
	}
	return nil
}

// queueSchema names the schema that River's library wants.
func queueSchema() (string, error) {
	migrator, err := queueMigrator()
	if err != nil {
		return "", err
	}
	all := migrator.AllVersions()
	return fmt.Sprintf("river %d", all[len(all)-1].Version), nil
}

func queueMigrator() (*rivermigrate.Migrator[pgx.Tx], error) {
	m, err := rivermigrate.New(riverpgxv5.New(nil), &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, fmt.Errorf("migrations of the queue: %w", err)
	}
	return m, nil
}
