package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
)

// Bell names an order whose feed has grown; zero means that any may have.
type Bell = journal.OrderID

// Listen rings for each order whose feed grew, until ctx ends; the channel is closed then. It connects by itself, again
// and again, and sends a zero Bell each time it has: what came before was not heard. Whoever receives should not dawdle.
func (s *Store) Listen(ctx context.Context) <-chan Bell {
	return follow(ctx, s, "waybill_feed", 256, func(payload string) (Bell, bool) {
		id, err := journal.ParseOrderID(payload)
		if err != nil {
			return Bell{}, true // whatever it was: look at everything
		}
		return id, true
	})
}

// ListenTransactions rings with the id of each of an account's intents that was asked for or came to an end, else as Listen does; zero means
// any.
func (s *Store) ListenTransactions(ctx context.Context, a ledger.Account) <-chan int64 {
	return follow(ctx, s, "waybill_transactions", 256, func(payload string) (id int64, ours bool) {
		var signer string
		if _, err := fmt.Sscan(payload, &signer, &id); err != nil {
			return 0, true
		}
		return id, "0x"+signer == a.Address.String()
	})
}

const (
	minPause = 50 * time.Millisecond
	maxPause = 3 * time.Second
)

// follow rings for what read makes of each of a channel's notifications, and with a zero value whenever it has connected.
func follow[T any](ctx context.Context, s *Store, channel string, room int, read func(payload string) (bell T, ours bool)) <-chan T {
	bells := make(chan T, room)
	go func() {
		defer close(bells)
		for pause := minPause; ctx.Err() == nil; pause = min(2*pause, maxPause) {
			heard, err := listen(ctx, s, channel, bells, read)
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

// listen passes notifications on until the connection fails, and reports whether there was one.
func listen[T any](ctx context.Context, s *Store, channel string, bells chan<- T, read func(string) (T, bool)) (heard bool, err error) {
	conn, err := pgx.ConnectConfig(ctx, s.pool.Config().ConnConfig.Copy())
	if err != nil {
		return false, err
	}
	defer func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		err = errors.Join(err, conn.Close(last))
	}()
	if _, err := conn.Exec(ctx, `listen `+channel); err != nil {
		return false, err
	}
	for bell, ours := *new(T), true; ; {
		if ours {
			select {
			case bells <- bell:
			case <-ctx.Done():
				return true, ctx.Err()
			}
		}
		payload, err := notification(ctx, conn)
		if err != nil {
			return true, err
		}
		bell, ours = read(payload)
	}
}

// notification waits for one and makes sure now and then that the connection still lives.
func notification(ctx context.Context, conn *pgx.Conn) (payload string, err error) {
	for {
		quiet, cancel := context.WithTimeout(ctx, 30*time.Second)
		n, err := conn.WaitForNotification(quiet)
		cancel()
		switch {
		case err == nil:
			return n.Payload, nil
		case ctx.Err() != nil:
			return "", ctx.Err()
		case !errors.Is(err, context.DeadlineExceeded):
			return "", err
		}
		alive, cancel := context.WithTimeout(ctx, 10*time.Second)
		err = conn.Ping(alive)
		cancel()
		if err != nil {
			return "", err
		}
	}
}
