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
	pulse    = time.Second            // between looks when no head comes
	pause    = 250 * time.Millisecond // after a failure; then twice as long each time
	longest  = 5 * time.Second
	transfer = 21_000 // gas of a transfer of nothing
)

// Run sends and watches until ctx ends, as long as this process has the account's lease; it waits for that as long as another one has it.
func (s *Sender) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		for id := range s.TxStore.Listen(ctx, s.account) {
			s.tell(id)
			wake(s.wake)
			wake(s.look)
		}
		return nil
	})
	g.Go(func() error {
		for wait := pause; ; wait = min(2*wait, longest) {
			began := time.Now()
			err := s.hold(ctx)
			if ctx.Err() != nil {
				return nil
			}
			if time.Since(began) > longest {
				wait = pause
			}
			s.Log.Warn("sender: stopped sending, trying again", "error", err)
			if !sleep(ctx, wait) {
				return nil
			}
		}
	})
	return g.Wait()
}

// hold sends and watches under one lease.
func (s *Sender) hold(ctx context.Context) error {
	lease, release, err := s.TxStore.Lease(ctx, s.account, s.Holder)
	if err != nil {
		return err
	}
	defer release()
	if err := s.adopt(ctx, lease); err != nil {
		return err
	}
	s.metrics.holds.Set(1)
	defer s.metrics.holds.Set(0)
	s.Log.Debug("sender: sending", "epoch", lease.Epoch)
	g, ctx := errgroup.WithContext(ctx)
	l := &launcher{Sender: s, lease: lease, notBefore: map[int64]time.Time{}, refused: map[int64]int{}}
	w := &watcher{Sender: s, lease: lease, usurped: map[int64]time.Time{}, resend: true}
	g.Go(func() error { return l.run(ctx) })
	g.Go(func() error { return w.run(ctx) })
	return g.Wait()
}

// adopt passes the nonces that the account has used already, by whatever means, those in the node's pool included.
func (s *Sender) adopt(ctx context.Context, lease ledger.Lease) error {
	var next uint64
	err := s.insist(ctx, func(ctx context.Context) error {
		mined, err := s.Chain.Nonce(ctx, s.Address(), 0)
		if err != nil {
			return err
		}
		pending, err := s.Chain.Pending(ctx, s.Address())
		next = max(mined, pending)
		return err
	})
	if err != nil {
		return fmt.Errorf("ask for the nonce of %s: %w", s.Address(), err)
	}
	return s.TxStore.Forward(ctx, lease, next)
}

// launcher signs and broadcasts.
type launcher struct {
	*Sender
	lease     ledger.Lease
	notBefore map[int64]time.Time // when to try again what did not go out
	refused   map[int64]int       // how often a node said no for no reason we know
}

func (l *launcher) run(ctx context.Context) error {
	tick := time.NewTicker(pulse)
	defer tick.Stop()
	for {
		if err := l.launch(ctx); errors.Is(err, ledger.ErrUnreachable) {
			l.Log.Warn("sender: node cannot be reached, trying again", "error", err)
		} else if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-l.wake:
		case <-tick.C:
		}
	}
}
