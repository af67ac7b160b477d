package store

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// Bell names an order whose feed has grown; zero means that any may have.
type Bell = ledger.OrderID

// Listen rings for each order whose feed grew, until ctx ends; the channel is closed then. It connects by itself, again
// and again, and sends a zero Bell each time it has: what came before was not heard. Whoever receives should not dawdle.
func (s *Store) Listen(ctx context.Context) <-chan Bell {
	bells := make(chan Bell, 256)
	go func() {
		defer close(bells)
		for pause := minPause; ctx.Err() == nil; pause = min(2*pause, maxPause) {
			heard, err := s.listen(ctx, bells)
			if heard {
				pause = minPause
			}
			if err != nil && ctx.Err() == nil {
				select {
				case <-ctx.Done():
				case <-time.After(pause):
				}
			}
		}
	}()
	return bells
}

const (
	minPause = 50 * time.Millisecond
	maxPause = 3 * time.Second
)

// listen passes notifications on until the connection fails, and reports whether there was one.
func (s *Store) listen(ctx context.Context, bells chan<- Bell) (heard bool, err error) {
	conn, err := pgx.ConnectConfig(ctx, s.pool.Config().ConnConfig.Copy())
	if err != nil {
		return false, err
	}
	defer func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		err = errors.Join(err, conn.Close(last))
	}()
	if _, err := conn.Exec(ctx, `listen waybill_feed`); err != nil {
		return false, err
	}
	for bell := (Bell{}); ; {
		select {
		case bells <- bell:
		case <-ctx.Done():
			return true, ctx.Err()
		}
		if bell, err = nextBell(ctx, conn); err != nil {
			return true, err
		}
	}
}

// nextBell waits for a notification and makes sure now and then that the connection still lives.
func nextBell(ctx context.Context, conn *pgx.Conn) (Bell, error) {
	for {
		quiet, cancel := context.WithTimeout(ctx, 30*time.Second)
		n, err := conn.WaitForNotification(quiet)
		cancel()
		switch {
		case err == nil:
			id, err := ledger.ParseOrderID(n.Payload)
			if err != nil {
				return Bell{}, nil //nolint:nilerr // whatever it was: look at everything
			}
			return id, nil
		case ctx.Err() != nil:
			return Bell{}, ctx.Err()
		case !errors.Is(err, context.DeadlineExceeded):
			return Bell{}, err
		}
		alive, cancel := context.WithTimeout(ctx, 10*time.Second)
		err = conn.Ping(alive)
		cancel()
		if err != nil {
			return Bell{}, err
		}
	}
}
