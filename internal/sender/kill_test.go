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

// asVictim is the argument that makes this binary run sendUntilKilled, followed by NODE DATABASE POINT TIMES.
const asVictim = "send-until-killed"

const transfers = 6 // calls of sendUntilKilled

// points has the arguments of Config.Fault, and how many times each must be reached before the process is killed.
// Points with 1 are reached once for several intents.
var points = map[string]string{
	"enqueued": "2", "signed": "2", "stored": "2", "broadcast": "2", "marked": "1", "mined": "1", "notified": "1",
}

// sendUntilKilled sends transfers, and kills this process when point is reached for the given time.
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
		Signer: sender.NewKey(keys[0]), GracePeriod: 200 * time.Millisecond, Log: discard(),
		Fault: func(at string) error {
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
	for i := range transfers {
		g.Go(func() error {
			_, err := s.Send(ctx, transfer(i))
			return err
		})
	}
	return g.Wait()
}

// TestSender_killed kills a process at each point. The next process completes the enqueued intents. When all calls are
// repeated, each is executed once.
func TestSender_killed(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		for point, times := range points {
			t.Run(name+"/"+point, func(t *testing.T) {
				t.Parallel()
				w := newFixture(t, start(t))
				victim := exec.CommandContext(deadline(t), os.Args[0], asVictim, w.node, w.url, point, times)
				output, err := victim.CombinedOutput()
				killed := new(exec.ExitError)
				if !errors.As(err, &killed) || killed.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
					t.Fatalf("the process was not killed: %v\n%s", err, output)
				}
				s, _ := w.run(w.config(keys[0]))
				w.awaitConfirmed()
				var all sync.WaitGroup
				for i := range transfers {
					all.Go(func() {
						if _, err := s.Send(deadline(t), transfer(i)); err != nil {
							t.Errorf("transfer %d: %v", i, err)
						}
					})
				}
				all.Wait()
				w.checkOnce(transfers)
				w.checkNonces(keys[0])
			})
		}
	}
}

// awaitConfirmed waits until all intents are confirmed.
func (w *fixture) awaitConfirmed() {
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
		case <-tick.C: // confirmations cause no notification
		}
	}
}

func (w *fixture) account() ledger.Account {
	return ledger.Account{Chain: w.client.ChainID(), Address: sender.NewKey(keys[0]).Address()}
}
