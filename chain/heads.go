package chain

import (
	"context"
	"time"

	"github.com/waybill/waybill/ledger"
)

const (
	poll    = 250 * time.Millisecond // between looks at a node that cannot call back
	backoff = 100 * time.Millisecond // first pause after a failure, then twice as long each time
	longest = 2 * time.Second        // longest pause
)

// Heads rings with the newest head: at once, then whenever it changes. A slow reader gets the latest only. It outlives lost
// connections; the channel is closed once ctx has ended.
func (c *Client) Heads(ctx context.Context) <-chan ledger.Cursor {
	bell := make(chan ledger.Cursor, 1)
	go func() {
		defer close(bell)
		var last ledger.Cursor
		ring := func(h ledger.Cursor) {
			if h == last {
				return
			}
			last = h
			select {
			case <-bell: // an older one that nobody has taken
			default:
			}
			bell <- h
		}
		if c.push {
			c.follow(ctx, ring)
		} else {
			c.poll(ctx, ring)
		}
	}()
	return bell
}

func (c *Client) poll(ctx context.Context, ring func(ledger.Cursor)) {
	pause := newPause()
	for {
		h, err := c.Head(ctx)
		wait := poll
		if err == nil {
			ring(h)
			pause.reset()
		} else if wait = pause.next(); ctx.Err() == nil {
			c.log.Warn("chain: cannot read the head", "error", err)
		}
		if !sleep(ctx, wait) {
			return
		}
	}
}

func (c *Client) follow(ctx context.Context, ring func(ledger.Cursor)) {
	pause := newPause()
	for {
		err := c.subscribed(ctx, ring, pause.reset)
		if ctx.Err() != nil {
			return
		}
		c.log.Warn("chain: subscription to heads ended", "error", err)
		if !sleep(ctx, pause.next()) {
			return
		}
	}
}

// subscribed rings until the subscription or ctx ends. It subscribes first and looks after, so that no head is missed.
func (c *Client) subscribed(ctx context.Context, ring func(ledger.Cursor), up func()) error {
	heads := make(chan *header, 64)
	sub, err := c.rpc.EthSubscribe(ctx, heads, "newHeads")
	if err != nil {
		if h, err := c.Head(ctx); err == nil {
			ring(h) // at least that
		}
		return err
	}
	defer sub.Unsubscribe()
	h, err := c.Head(ctx)
	if err != nil {
		return err
	}
	ring(h)
	up()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-sub.Err():
			return err
		case h := <-heads:
			ring(h.cursor())
		}
	}
}

// pause grows from failure to failure.
type pause struct{ d time.Duration }

func newPause() *pause { return &pause{d: backoff} }

func (p *pause) reset() { p.d = backoff }

func (p *pause) next() time.Duration {
	d := p.d
	p.d = min(2*p.d, longest)
	return d
}

// sleep reports whether it slept to the end.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
