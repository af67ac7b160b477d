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
	pollInterval = 250 * time.Millisecond // interval of requests for the head of an HTTP node
	minHeadPause = 100 * time.Millisecond // first pause after a failure; doubles with each failure
	shortOutage  = 5 * time.Second        // within this time of an outage a pause is at most pollInterval
	maxHeadPause = 2 * time.Second        // maximum pause
)

// Heads returns a channel that receives the current head at once, and then each new head. A slow receiver gets only the
// latest head. Heads reconnects after lost connections, and switches to another node if the current one fails or lags.
// The channel is closed after ctx ends.
func (p *Pool) Heads(ctx context.Context) <-chan ledger.Cursor {
	out := make(chan ledger.Cursor, 1)
	go func() {
		defer close(out)
		var checks sync.WaitGroup
		defer checks.Wait()
		if !p.single() {
			checks.Go(func() { p.checkHeadsLoop(ctx) })
		}
		var last ledger.Cursor
		p.follow(ctx, func(h ledger.Cursor) {
			if h == last {
				return
			}
			last = h
			select {
			case <-out: // replace an older head that was not received
			default:
			}
			out <- h
		})
	}()
	return out
}

// errBetterNode says that a node of a better rank is available for the subscription.
var errBetterNode = errors.New("a node of a better rank is available")

// follow passes heads to emit until ctx ends, by subscription if the best node supports it, otherwise by polling.
func (p *Pool) follow(ctx context.Context, emit func(ledger.Cursor)) {
	pause := newBackoff()
	for ctx.Err() == nil {
		var err error
		wait := time.Duration(0)
		if n := p.first(); n != nil && n.push {
			up := func() {
				pause.reset()
				p.outage.Up()
			}
			if err = p.subscribe(ctx, n, emit, up); errors.Is(err, errBetterNode) {
				continue
			}
			if wait = pause.next(); ctx.Err() == nil {
				p.outage.Down(err, "node", n.name)
			}
		} else if err = p.pollHead(ctx, emit); err == nil {
			pause.reset()
			p.outage.Up()
			wait = pollInterval
		} else if wait = pause.next(); ctx.Err() == nil {
			p.outage.Down(err)
		}
		sleep(ctx, wait)
	}
}

// pollHead reads the head once and passes it to emit.
func (p *Pool) pollHead(ctx context.Context, emit func(ledger.Cursor)) error {
	h, err := p.Head(ctx)
	if err == nil {
		emit(h)
	}
	return err
}

// subscribe passes heads of a node's subscription to emit until the subscription or ctx ends, or a node of a better
// rank is available. It subscribes before it reads the current head, so that no head is missed. It calls connected once
// the subscription works.
func (p *Pool) subscribe(ctx context.Context, n *node, emit func(ledger.Cursor), connected func()) error {
	heads := make(chan *Header, 64)
	var sub *gethrpc.ClientSubscription
	if _, err := p.attempt(ctx, n, func(ctx context.Context, n *node) error {
		conn, err := n.connect(ctx)
		if err == nil {
			bounded, cancel := context.WithTimeout(ctx, n.timeout())
			defer cancel()
			sub, err = conn.EthSubscribe(bounded, heads, "newHeads")
		}
		return n.redact(err)
	}); err != nil {
		if err := p.pollHead(ctx, emit); err != nil { // without a subscription, read the head once
			p.log.Debug("chain: cannot read the head", "error", err)
		}
		return err
	}
	defer sub.Unsubscribe()
	if err := p.pollHead(ctx, emit); err != nil {
		return err
	}
	connected()
	check := time.NewTicker(pollInterval)
	defer check.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-sub.Err():
			return n.redact(err)
		case h := <-heads:
			head, err := p.acceptHead(ctx, n, h)
			if err != nil {
				return err
			}
			emit(head)
		case <-check.C:
			if !p.single() && p.first() != n {
				return errBetterNode
			}
		}
	}
}

// backoff is a pause that doubles with each failure.
type backoff struct {
	d     time.Duration
	since time.Time // of the first failure
}

func newBackoff() *backoff { return &backoff{d: minHeadPause} }

func (b *backoff) reset() { *b = backoff{d: minHeadPause} }

func (b *backoff) next() time.Duration {
	if b.since.IsZero() {
		b.since = time.Now()
	}
	d := b.d
	b.d = min(2*b.d, maxHeadPause)
	if time.Since(b.since) < shortOutage {
		d = min(d, pollInterval)
	}
	return d
}

// sleep waits for d. It returns false if ctx ends first.
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
