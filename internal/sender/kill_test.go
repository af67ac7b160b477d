package sender_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/txstore"
)

// asVictim makes this binary the process that a test kills: asVictim NODE DATABASE POINT TIMES.
const asVictim = "send-until-killed"

const gifts = 6

// points are all that a sender passes between being asked and being done, and the time at which to die there: some are passed for many at
// once.
var points = map[string]string{"inserted": "2", "made": "2", "signed": "2", "broadcast": "2", "marked": "1", "mined": "1", "told": "1"}

// sendUntilKilled sends gifts and kills this process the given time that it passes a point.
func sendUntilKilled(ctx context.Context, node, database, point, times string) error {
	n, err := strconv.ParseInt(times, 10, 64)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, node, ledger.Addresses{}, discard())
	if err != nil {
		return err
	}
	pool, err := pg.Open(ctx, database)
	if err != nil {
		return err
	}
	var left atomic.Int64
	left.Store(n)
	out := chain.NewOutbound(client)
	s := sender.New(sender.Config{
		ChainID: client.ChainID(), Chain: out, Contracts: out, TxStore: txstore.New(pool),
		Signer: sender.NewKey(keys[0]), Doubt: 200 * time.Millisecond, Log: discard(),
		Fail: func(at string) error {
			if at == point && left.Add(-1) == 0 {
				return syscall.Kill(os.Getpid(), syscall.SIGKILL)
			}
			return nil
		},
	})
	ctx, stop := context.WithTimeout(ctx, 30*time.Second)
	defer stop()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return s.Run(ctx) })
	for i := range gifts {
		g.Go(func() error {
			_, err := s.Send(ctx, gift(i))
			return err
		})
	}
	return g.Wait()
}

// Killed anywhere between being asked and being done, what was written down is done by the next process unasked, and asking for all of it again does
// nothing twice.
func TestSender_killedAnywhere(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		for point, times := range points {
			t.Run(name+"/"+point, func(t *testing.T) {
				t.Parallel()
				w := newWorld(t, start(t))
				victim := exec.CommandContext(deadline(t), os.Args[0], asVictim, w.node, w.url, point, times)
				said, err := victim.CombinedOutput()
				if killed := new(exec.ExitError); !errors.As(err, &killed) || killed.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
					t.Fatalf("the victim was not killed: %v\n%s", err, said)
				}
				s, _ := w.run(w.config(keys[0]))
				w.settle()
				var all sync.WaitGroup
				for i := range gifts {
					all.Go(func() {
						if _, err := s.Send(deadline(t), gift(i)); err != nil {
							t.Errorf("gift %d: %v", i, err)
						}
					})
				}
				all.Wait()
				w.once(gifts)
				w.whole(keys[0])
			})
		}
	}
}

// settle waits until nothing is open.
func (w *world) settle() {
	w.t.Helper()
	ctx, stop := context.WithCancel(deadline(w.t))
	defer stop()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for wakeups := w.store.Listen(ctx, w.account()); ; {
		open, err := w.store.Intents(ctx, w.client.ChainID(), true, 1000)
		if err != nil {
			w.t.Fatal(err)
		}
		if len(open) == 0 {
			return
		}
		select {
		case <-wakeups:
		case <-tick.C: // nothing rings for a confirmation
		}
	}
}

func (w *world) account() ledger.Account {
	return ledger.Account{Chain: w.client.ChainID(), Address: sender.NewKey(keys[0]).Address()}
}
