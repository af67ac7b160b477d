// Package relaystore stores which signed actions were relayed, and how much gas each wallet has used.
package relaystore

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// window is the time in which the gas of a wallet is added up.
const window = time.Hour

// Store stores relayed actions. It is safe for concurrent use, also by several processes.
type Store struct{ pool *pg.Pool }

// New returns a store for the database of pool.
func New(pool *pg.Pool) *Store { return &Store{pool} }

// Relayed reports whether the action with a digest was accepted, and not refused by the contract afterwards.
func (s *Store) Relayed(ctx context.Context, digest journal.Hash) (relayed bool, err error) {
	const q = `select exists (select from relayed_actions where digest = $1)`
	if err := s.pool.QueryRow(ctx, q, digest[:]).Scan(&relayed); err != nil {
		return false, fmt.Errorf("read whether action %s was relayed: %w", digest, err)
	}
	return relayed, nil
}

// Reserve accepts an action and reserves its gas, if the wallet's gas of the last hour stays within budget. Otherwise
// it changes nothing and returns how long the wallet has to wait; that time is not zero. If the action was accepted
// before, it changes nothing and returns fresh=false.
func (s *Store) Reserve(
	ctx context.Context, digest journal.Hash, wallet journal.Address, gas, budget uint64,
) (fresh bool, wait time.Duration, err error) {
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		// Concurrent requests of a wallet would not see each other's rows.
		const lock = `select pg_advisory_xact_lock(hashtextextended('waybill relays for ' || encode($1, 'hex'), 0))`
		if _, err := tx.Exec(ctx, lock, wallet[:]); err != nil {
			return err
		}
		var known bool
		const accepted = `select exists (select from relayed_actions where digest = $1)`
		if err := tx.QueryRow(ctx, accepted, digest[:]).Scan(&known); err != nil || known {
			return err
		}
		// The gas is within the budget once the newest row with which it is not has left the window.
		const over = `
			select coalesce(extract(epoch from max(created) - clock_timestamp()) + @window, 0)::float8
			from (
				select created, sum(gas) over (order by created desc, id desc) as newer
				from relayed_actions
				where wallet = @wallet and created > clock_timestamp() - make_interval(secs => @window)
			) recent
			where newer + @gas > @budget`
		var seconds float64
		args := pg.Named{"wallet": wallet[:], "gas": gas, "budget": budget, "window": window.Seconds()}
		if err := tx.QueryRow(ctx, over, args).Scan(&seconds); err != nil {
			return err
		}
		if seconds > 0 {
			wait = max(time.Duration(seconds*float64(time.Second)), time.Second)
			return nil
		}
		fresh = true
		const insert = `insert into relayed_actions (digest, wallet, gas) values (@digest, @wallet, @gas)`
		_, err := tx.Exec(ctx, insert, pg.Named{"digest": digest[:], "wallet": wallet[:], "gas": gas})
		return err
	})
	if err != nil {
		return false, 0, fmt.Errorf("reserve gas of wallet %s: %w", wallet, err)
	}
	return fresh, wait, nil
}

// Used records the gas that a relayed action has used.
func (s *Store) Used(ctx context.Context, digest journal.Hash, gas uint64) error {
	const q = `update relayed_actions set gas = @gas where digest = @digest and gas <> @gas`
	if _, err := s.pool.Exec(ctx, q, pg.Named{"digest": digest[:], "gas": gas}); err != nil {
		return fmt.Errorf("record the gas of action %s: %w", digest, err)
	}
	return nil
}

// Refused records that an accepted action was refused after all. It is not Relayed any more, and its gas counts.
func (s *Store) Refused(ctx context.Context, digest journal.Hash) error {
	if _, err := s.pool.Exec(ctx, `update relayed_actions set digest = null where digest = $1`, digest[:]); err != nil {
		return fmt.Errorf("record that action %s was refused: %w", digest, err)
	}
	return nil
}
