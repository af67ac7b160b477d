package store

import "context"

// Forget takes a migration back.
func (s *Store) Forget(ctx context.Context, number int, undo string) error {
	if _, err := s.pool.Exec(ctx, undo); err != nil {
		return err
	}
	_, err := s.pool.Exec(ctx, `delete from migrations where number = $1`, number)
	return err
}
