// Package httprpc sends JSON-RPC requests by HTTP. It repeats requests whose answer is no answer to them: the error
// page of a proxy, an empty or truncated body, an answer to another request.
package httprpc

import (
	"context"
	"errors"
	"time"
)

// pauses are the pauses before each repetition. They are short, because such answers come from a proxy or from one of
// several nodes behind it, and the next request usually gets a right one.
var pauses = []time.Duration{
	0, 10 * time.Millisecond, 50 * time.Millisecond, 100 * time.Millisecond, 250 * time.Millisecond,
}

// BadAnswer is the error of a request whose answer is no answer to it. The request may be repeated at once.
type BadAnswer struct{ Err error }

func (b *BadAnswer) Error() string { return b.Err.Error() }

// Unwrap returns the cause.
func (b *BadAnswer) Unwrap() error { return b.Err }

// isBad reports whether err is a BadAnswer.
func isBad(err error) bool {
	bad := new(BadAnswer)
	return errors.As(err, &bad)
}

// Do calls try until its error is no BadAnswer, at most six times. It calls repeated before each repetition. The pauses
// between the calls are 250 ms at most.
func Do(ctx context.Context, repeated func(), try func() error) error {
	for _, pause := range pauses {
		err := try()
		if errors.Is(err, errNull) {
			pause = 0 // null is often right
		}
		if !isBad(err) || !wait(ctx, pause) {
			return err
		}
		repeated()
	}
	return try()
}

// wait waits for d. It returns false if ctx ends first.
func wait(ctx context.Context, d time.Duration) bool {
	if d == 0 {
		return ctx.Err() == nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
