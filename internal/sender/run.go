package sender

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	pollInterval = time.Second            // of broadcaster and confirmer, without wakeups and heads
	minBackoff   = 250 * time.Millisecond // doubles after each failure
	maxBackoff   = 5 * time.Second
	transferGas  = 21_000 // gas of an empty transaction
)

// Run waits for the account's lease, and then broadcasts and confirms until ctx ends. After a failure or the loss of
// the lease it starts again, with exponential backoff. It returns nil when ctx ends.
func (s *Sender) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		for id := range s.TxStore.Listen(ctx, s.account) {
			s.notify(id)
			wake(s.wakeBroadcaster)
			wake(s.wakeConfirmer)
		}
		return nil
	})
	g.Go(func() error {
		for wait := minBackoff; ; wait = min(2*wait, maxBackoff) {
			began := time.Now()
			err := s.runLeased(ctx)
			if ctx.Err() != nil {
				return nil
			}
			if time.Since(began) > maxBackoff {
				wait = minBackoff
			}
			s.outbox.Down(err)
			if !sleep(ctx, wait) {
				return nil
			}
		}
	})
	return g.Wait()
}

// runLeased takes the lease, and broadcasts and confirms until one of them fails or ctx ends.
func (s *Sender) runLeased(ctx context.Context) error {
	lease, release, err := s.TxStore.Lease(ctx, s.account, s.Holder)
	if err != nil {
		return err
	}
	defer release()
	if err := s.syncNonce(ctx, lease); err != nil {
		return err
	}
	s.outbox.Up()
	s.metrics.holds.Set(1)
	defer s.metrics.holds.Set(0)
	s.Log.Debug("took the lease of the account", "epoch", lease.Epoch)
	g, ctx := errgroup.WithContext(ctx)
	b := &broadcaster{Sender: s, lease: lease, notBefore: map[int64]time.Time{}, rejections: map[int64]int{}}
	c := &confirmer{Sender: s, lease: lease, nonceUsedSince: map[int64]time.Time{}, resend: true}
	g.Go(func() error { return b.run(ctx) })
	g.Go(func() error { return c.run(ctx) })
	return g.Wait()
}

// syncNonce raises the next nonce above all nonces that the account has used on chain or in the node's pool.
func (s *Sender) syncNonce(ctx context.Context, lease ledger.Lease) error {
	var next uint64
	err := s.retryUnreachable(ctx, func(ctx context.Context) error {
		mined, err := s.Chain.Nonce(ctx, s.Address(), 0)
		if err != nil {
			return err
		}
		pending, err := s.Chain.Pending(ctx, s.Address())
		next = max(mined, pending)
		return err
	})
	if err != nil {
		return fmt.Errorf("read the nonce of %s: %w", s.Address(), err)
	}
	return s.TxStore.SkipTo(ctx, lease, next)
}

// broadcaster signs and broadcasts intents for the first time.
type broadcaster struct {
	*Sender
	lease      ledger.Lease
	notBefore  map[int64]time.Time // time of the next try, by id of the intent
	rejections map[int64]int       // number of rejections by nodes for unknown reasons, by id of the intent
}

// run broadcasts unsent intents at each wakeup and each pollInterval. It returns the first error, except
// ledger.ErrUnreachable.
func (b *broadcaster) run(ctx context.Context) error {
	tick := time.NewTicker(pollInterval)
	defer tick.Stop()
	for {
		if err := b.broadcastUnsent(ctx); errors.Is(err, ledger.ErrUnreachable) {
			b.node.Down(err)
		} else if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-b.wakeBroadcaster:
		case <-tick.C:
		}
	}
}
