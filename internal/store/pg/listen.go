package pg

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	minPause = 50 * time.Millisecond
	maxPause = 3 * time.Second
)

// room is how many wakeups wait for a receiver.
const room = 256

// Listen sends what read makes of each notification of a channel until ctx ends, and then closes the Go channel. If the
// connection fails it connects again. After each connect it sends a zero value: notifications before it may be lost.
// The receiver must be quick: while it is not, notifications wait in the connection.
func Listen[T any](
	ctx context.Context, p *Pool, channel string, read func(payload string) (wakeup T, ours bool),
) <-chan T {
	wakeups := make(chan T, room)
	go func() {
		defer close(wakeups)
		for pause := minPause; ctx.Err() == nil; pause = min(2*pause, maxPause) {
			heard, err := listen(ctx, p, channel, wakeups, read)
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
	return wakeups
}

// listen passes notifications on until the connection fails, and reports whether there was one.
func listen[T any](
	ctx context.Context, p *Pool, channel string, wakeups chan<- T, read func(string) (T, bool),
) (heard bool, err error) {
	conn, err := p.Dedicated(ctx)
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
	for wakeup, ours := *new(T), true; ; {
		if ours {
			select {
			case wakeups <- wakeup:
			case <-ctx.Done():
				return true, ctx.Err()
			}
		}
		payload, err := notification(ctx, conn)
		if err != nil {
			return true, err
		}
		wakeup, ours = read(payload)
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
