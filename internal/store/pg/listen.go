package pg

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	minBackoff   = 50 * time.Millisecond
	maxBackoff   = 3 * time.Second
	wakeupBuffer = 256 // capacity of the channel of wakeups
)

// Listen listens to a channel of Postgres. For each notification it calls read, and sends wakeup if ours is true. If
// the connection fails, Listen reconnects with exponential backoff. After each connect it sends the zero value, because
// notifications before it may be lost: the receiver must then read all rows. When ctx ends, Listen closes the returned
// channel and its goroutine ends.
//
// While the channel is full, Listen does not read from the connection, and Postgres keeps the notifications.
func Listen[T any](
	ctx context.Context, p *Pool, channel string, read func(payload string) (wakeup T, ours bool),
) <-chan T {
	wakeups := make(chan T, wakeupBuffer)
	go func() {
		defer close(wakeups)
		for backoff := minBackoff; ctx.Err() == nil; backoff = min(2*backoff, maxBackoff) {
			connected, err := listen(ctx, p, channel, wakeups, read)
			if connected {
				backoff = minBackoff
			}
			if err != nil && ctx.Err() == nil {
				select {
				case <-ctx.Done():
				case <-time.After(backoff):
				}
			}
		}
	}()
	return wakeups
}

// listen sends wakeups until the connection fails. It reports whether it was connected and listening.
func listen[T any](
	ctx context.Context, p *Pool, channel string, wakeups chan<- T, read func(string) (T, bool),
) (connected bool, err error) {
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

// notification waits for a notification. It pings the server after 30 s without one, and returns an error if the server
// does not reply within 10 s.
func notification(ctx context.Context, conn *pgx.Conn) (payload string, err error) {
	for {
		wait, cancel := context.WithTimeout(ctx, 30*time.Second)
		n, err := conn.WaitForNotification(wait)
		cancel()
		switch {
		case err == nil:
			return n.Payload, nil
		case ctx.Err() != nil:
			return "", ctx.Err()
		case !errors.Is(err, context.DeadlineExceeded):
			return "", err
		}
		ping, cancel := context.WithTimeout(ctx, 10*time.Second)
		err = conn.Ping(ping)
		cancel()
		if err != nil {
			return "", err
		}
	}
}
