package rpc

import (
	"context"
	"errors"
	"sync"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	poll    = 250 * time.Millisecond // between looks at a node that cannot call back
	backoff = 100 * time.Millisecond // first pause after a failure, then twice as long each time
	longest = 2 * time.Second        // longest pause
)

// Heads rings with the newest head: at once, then whenever it changes. A slow reader gets the latest only. It outlives lost
// connections and moves on to another node when the one it listens to fails or lags; the channel is closed once ctx has ended.
func (p *Pool) Heads(ctx context.Context) <-chan ledger.Cursor {
	bell := make(chan ledger.Cursor, 1)
	go func() {
		defer close(bell)
		var patrol sync.WaitGroup
		defer patrol.Wait()
		if !p.alone() {
			patrol.Go(func() { p.patrol(ctx) })
		}
		var last ledger.Cursor
		p.follow(ctx, func(h ledger.Cursor) {
			if h == last {
				return
			}
			last = h
			select {
			case <-bell: // an older one that nobody has taken
			default:
			}
			bell <- h
		})
	}()
	return bell
}

// errMoved: another node is to be listened to.
var errMoved = errors.New("another node is better")

func (p *Pool) follow(ctx context.Context, ring func(ledger.Cursor)) {
	pause := newPause()
	for ctx.Err() == nil {
		var err error
		wait := time.Duration(0)
		if n := p.first(); n != nil && n.push {
			if err = p.subscribed(ctx, n, ring, pause.reset); errors.Is(err, errMoved) {
				continue
			}
			if wait = pause.next(); ctx.Err() == nil {
				p.log.Warn("chain: subscription to heads ended", "node", n.name, "error", err)
			}
		} else if err = p.look(ctx, ring); err == nil {
			pause.reset()
			wait = poll
		} else if wait = pause.next(); ctx.Err() == nil {
			p.log.Warn("chain: cannot read the head", "error", err)
		}
		sleep(ctx, wait)
	}
}

func (p *Pool) look(ctx context.Context, ring func(ledger.Cursor)) error {
	h, err := p.Head(ctx)
	if err == nil {
		ring(h)
	}
	return err
}

// subscribed rings until the subscription or ctx ends, or another node is better. It subscribes first and looks after, so that no head
// is missed.
func (p *Pool) subscribed(ctx context.Context, n *node, ring func(ledger.Cursor), up func()) error {
	heads := make(chan *Header, 64)
	var sub *gethrpc.ClientSubscription
	if _, err := p.attempt(ctx, n, func(ctx context.Context, n *node) error {
		conn, err := n.connect(ctx)
		if err == nil {
			bounded, cancel := context.WithTimeout(ctx, n.timeout())
			defer cancel()
			sub, err = conn.EthSubscribe(bounded, heads, "newHeads")
		}
		return err
	}); err != nil {
		if err := p.look(ctx, ring); err != nil { // at least that
			p.log.Debug("chain: cannot read the head", "error", err)
		}
		return err
	}
	defer sub.Unsubscribe()
	if err := p.look(ctx, ring); err != nil {
		return err
	}
	up()
	better := time.NewTicker(poll)
	defer better.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-sub.Err():
			return err
		case h := <-heads:
			ring(p.believe(ctx, n, h.Cursor()))
		case <-better.C:
			if !p.alone() && p.first() != n {
				return errMoved
			}
		}
	}
}

// pause is how long to wait after a failure; it grows from failure to failure.
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
