package pushqueue_test

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/pushqueue"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// fixture is a database in which each step of an order is a block.
type fixture struct {
	t      *testing.T
	url    string
	chain  *store.Store
	pushes *pushqueue.Queue
	last   ledger.Block
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	url := storetest.URL(t)
	return &fixture{t: t, url: url, chain: storetest.Open(t, url), pushes: pushqueue.New(storetest.Pool(t, url))}
}

func pushOrder(n byte) journal.OrderID { return journal.OrderID{0: n, 30: n} }

// advance applies one block for each status. The first status of an order must be Placed.
func (b *fixture) advance(id journal.OrderID, statuses ...ledger.Status) {
	b.t.Helper()
	for _, s := range statuses {
		payload := &ledger.OrderAdvanced{ID: id, Status: s, Time: time.Now()}
		e := ledger.Event{Name: "OrderAdvanced", Order: id, Data: []byte(`{}`), Payload: payload}
		if s == ledger.Placed {
			e.Name = "OrderPlaced"
			e.Payload = &ledger.OrderPlaced{ID: id, Terms: ledger.Terms{DeliverBy: time.Now().Add(time.Hour)}, Centre: 1}
		}
		next := ledger.Block{
			Number: b.last.Number + 1, Parent: b.last.Hash, Time: time.Now(), Seen: time.Now(), Events: []ledger.Event{e},
		}
		binary.BigEndian.PutUint64(next.Hash[:], uint64(time.Now().UnixNano())) // differs after a rewind
		binary.BigEndian.PutUint64(next.Hash[8:], next.Number)
		if err := b.chain.Apply(b.t.Context(), next); err != nil {
			b.t.Fatal(err)
		}
		b.last = next
	}
}

func (b *fixture) rewind(number uint64, hash journal.Hash) {
	b.t.Helper()
	if err := b.chain.Rewind(b.t.Context(), number); err != nil {
		b.t.Fatal(err)
	}
	b.last = ledger.Block{Number: number, Hash: hash}
}

func (b *fixture) subscribe(id journal.OrderID, endpoint string, after uint64) {
	b.t.Helper()
	p := ledger.PushSubscription{Order: id, Endpoint: endpoint, P256dh: "key", Auth: "secret"}
	if err := b.pushes.Subscribe(b.t.Context(), p, after); err != nil {
		b.t.Fatal(err)
	}
}

func (b *fixture) queue(orders ...journal.OrderID) {
	b.t.Helper()
	if err := b.pushes.QueuePushes(b.t.Context(), orders...); err != nil {
		b.t.Fatal(err)
	}
}

// sql returns the number that a query returns, or 0 if it returns no row.
func (b *fixture) sql(q string) (n int) {
	b.t.Helper()
	conn, err := pg.Connect(b.t.Context(), b.url)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() {
		if err := conn.Close(context.WithoutCancel(b.t.Context())); err != nil {
			b.t.Error(err)
		}
	}()
	if err := conn.QueryRow(b.t.Context(), q).Scan(&n); err != nil && !errors.Is(err, pgx.ErrNoRows) {
		b.t.Fatal(err)
	}
	return n
}

// work runs WorkPushes until the test ends.
func (b *fixture) work(send func(ledger.Push) error) {
	b.t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(b.t.Context()))
	done := make(chan error, 1)
	go func() {
		log := slog.New(slog.DiscardHandler)
		done <- b.pushes.WorkPushes(ctx, log, func(_ context.Context, p ledger.Push) error { return send(p) })
	}()
	b.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			b.t.Errorf("WorkPushes: %v", err)
		}
	})
}

// receive waits for n values and returns them in the order of arrival.
func receive[T any](t *testing.T, from <-chan T, n int) (all []T) {
	t.Helper()
	for range n {
		select {
		case v := <-from:
			all = append(all, v)
		case <-time.After(2 * time.Minute):
			t.Fatalf("received %d of %d values: %v", len(all), n, all)
		}
	}
	return all
}

// TestQueuePushes_once checks that each message is queued once, with concurrent calls and after a rewind.
func TestQueuePushes_once(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	id := pushOrder(1)
	b.advance(id, ledger.Placed, ledger.Packed)
	packed := b.last
	b.subscribe(id, "https://push.test/a", math.MaxInt64)
	b.subscribe(id, "https://push.test/b", 0)
	b.advance(id, ledger.Departed)
	b.advance(pushOrder(2), ledger.Placed, ledger.Departed) // without subscriptions

	other := pushqueue.New(storetest.Pool(t, b.url)) // like a second process
	var g errgroup.Group
	for i := range 8 {
		s := []*pushqueue.Queue{b.pushes, other}[i%2]
		g.Go(func() error { return s.QueuePushes(t.Context(), [][]journal.OrderID{{id}, {}}[i/4]...) })
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if n := b.sql(`select count(*) from river_job`); n != 2 {
		t.Errorf("%d jobs, want 2: one for each browser", n)
	}
	b.rewind(packed.Number, packed.Hash) // the order departs again in another block
	b.advance(id, ledger.Departed, ledger.Delivered)
	b.queue(id)
	b.queue()
	if n := b.sql(`select count(*) from river_job`); n != 4 {
		t.Errorf("%d jobs, want 4: two for each browser", n)
	}
	sent := make(chan string, 10)
	b.work(func(p ledger.Push) error { sent <- p.To.Endpoint + " " + p.Step.String(); return nil })
	got := map[string]int{}
	for _, s := range receive(t, sent, 4) {
		got[s]++
	}
	for _, want := range []string{
		"https://push.test/a departed", "https://push.test/a delivered",
		"https://push.test/b departed", "https://push.test/b delivered",
	} {
		if got[want] != 1 {
			t.Errorf("sent %q %d times, want once", want, got[want])
		}
	}
}

// TestSubscribe_after checks that only feed entries after the given number cause messages.
func TestSubscribe_after(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	id := pushOrder(1)
	b.advance(id, ledger.Placed, ledger.Departed) // entries 1 and 2
	b.subscribe(id, "https://push.test/knows", 2)
	b.subscribe(id, "https://push.test/all-there-is", math.MaxInt64)
	b.subscribe(id, "https://push.test/missed-it", 1)
	b.subscribe(pushOrder(2), "https://push.test/early", math.MaxInt64) // its feed is empty
	b.advance(pushOrder(2), ledger.Placed, ledger.Departed)
	b.queue()
	sent := make(chan string, 10)
	b.work(func(p ledger.Push) error { sent <- p.To.Endpoint; return nil })
	got := receive(t, sent, 2)
	if n := b.sql(`select count(*) from river_job`); n != 2 {
		t.Errorf("%d jobs, want 2", n)
	}
	for _, endpoint := range got {
		if endpoint != "https://push.test/missed-it" && endpoint != "https://push.test/early" {
			t.Errorf("sent to %s, want missed-it and early only", endpoint)
		}
	}
}

func TestSubscribe_limitAndUnsubscribe(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	id := pushOrder(1)
	for range 2 { // a repetition only replaces the keys
		for i := range 20 {
			b.subscribe(id, fmt.Sprintf("https://push.test/%d", i), 0)
		}
	}
	full := ledger.PushSubscription{Order: id, Endpoint: "https://push.test/more", P256dh: "key", Auth: "secret"}
	if err := b.pushes.Subscribe(t.Context(), full, 0); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("subscription 21: error is %v, want ErrConflict", err)
	}
	for range 2 {
		if err := b.pushes.Unsubscribe(t.Context(), id, "https://push.test/3"); err != nil {
			t.Fatal(err)
		}
	}
	if n := b.sql(`select count(*) from push_subscriptions`); n != 19 {
		t.Errorf("%d subscriptions, want 19", n)
	}
}

// busy is an error with a time to wait before the retry.
type busy time.Duration

func (busy) Error() string               { return "busy" }
func (b busy) RetryAfter() time.Duration { return time.Duration(b) }

// TestWorkPushes_results checks the effect of each result of send.
func TestWorkPushes_results(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	one, two := pushOrder(1), pushOrder(2)
	b.advance(one, ledger.Placed)
	b.advance(two, ledger.Placed)
	for _, name := range []string{"good", "refuses", "busy", "fails", "gone"} {
		b.subscribe(one, "https://push.test/"+name, 0)
	}
	b.subscribe(two, "https://push.test/gone", 0)
	b.advance(one, ledger.Departed)
	b.queue(one)
	var mu sync.Mutex
	attempts := map[string]int{}
	done := make(chan string, 20)
	b.work(func(p ledger.Push) error {
		mu.Lock()
		defer mu.Unlock()
		name := p.To.Endpoint[len("https://push.test/"):]
		if attempts[name]++; attempts[name] == 2 {
			done <- name
			return nil
		}
		switch name {
		case "refuses":
			done <- name
			return fmt.Errorf("refused: %w", ledger.ErrRefused)
		case "busy":
			return fmt.Errorf("later: %w", busy(time.Second))
		case "fails":
			return errors.New("push service unavailable")
		case "gone":
			done <- name
			return fmt.Errorf("410: %w", journal.ErrNotFound)
		}
		done <- name
		return nil
	})
	receive(t, done, 5)
	finished := func() int {
		return b.sql(`select count(*) from river_job where state in ('completed', 'cancelled')`)
	}
	waitFor(t, func() bool { return finished() == 5 })
	if n := b.sql(`select count(*) from river_job where state = 'cancelled'`); n != 1 {
		t.Errorf("%d cancelled jobs, want 1: the refused one", n)
	}
	if n := b.sql(`select count(*) from push_subscriptions where endpoint like '%gone'`); n != 0 {
		t.Errorf("%d subscriptions of a browser that no longer exists, want 0", n)
	}
	if n := b.sql(`select count(*) from push_subscriptions`); n != 4 {
		t.Errorf("%d subscriptions, want 4", n)
	}
	mu.Lock()
	defer mu.Unlock()
	for name, want := range map[string]int{"good": 1, "refuses": 1, "busy": 2, "fails": 2, "gone": 1} {
		if attempts[name] != want {
			t.Errorf("%s: %d attempts, want %d", name, attempts[name], want)
		}
	}
}

// waitFor polls until condition is true.
func waitFor(t *testing.T, condition func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for timeout := time.After(2 * time.Minute); !condition(); {
		select {
		case <-tick.C:
		case <-timeout:
			t.Fatal("the condition did not become true within 2 minutes")
		}
	}
}

func TestPushKeys_concurrent(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	keys := make([]string, 8)
	var g errgroup.Group
	for i := range keys {
		g.Go(func() error {
			private, public, err := b.pushes.PushKeys(t.Context(), func() (string, string, error) {
				return fmt.Sprintf("private %d", i), fmt.Sprintf("public %d", i), nil
			})
			keys[i] = private + public
			return err
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	for _, k := range keys {
		if k != keys[0] {
			t.Errorf("two calls returned different keys: %q and %q", k, keys[0])
		}
	}
	empty := pushqueue.New(storetest.Pool(t, storetest.URL(t)))
	if _, _, err := empty.PushKeys(t.Context(), func() (string, string, error) {
		return "", "", errors.New("no entropy")
	}); err == nil {
		t.Error("PushKeys returned no error although generate failed")
	}
}

// pushUntilKilled sends pushes until the process is killed, for TestWorkPushes_killed. See TestMain.
func pushUntilKilled(ctx context.Context, url string) error {
	pool, err := pg.Open(ctx, url)
	if err != nil {
		return err
	}
	defer pool.Close()
	return pushqueue.New(pool).WorkPushes(ctx, slog.New(slog.DiscardHandler), func(context.Context, ledger.Push) error {
		fmt.Println("sending")
		select {} // until killed
	})
}

// TestWorkPushes_killed kills a process while it sends. Another process sends the message again.
func TestWorkPushes_killed(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	b.advance(pushOrder(1), ledger.Placed)
	b.subscribe(pushOrder(1), "https://push.test/a", 0)
	b.advance(pushOrder(1), ledger.Departed)
	b.queue()

	victim := exec.CommandContext(t.Context(), os.Args[0], asVictim, b.url)
	victim.Stderr = os.Stderr
	stdout, err := victim.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(stdout); lines.Scan() && lines.Text() != "sending"; {
	}
	if err := victim.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := victim.Wait(); err == nil {
		t.Fatal("the process exited with code 0, want a kill")
	}
	if n := b.sql(`select count(*) from river_job where state = 'running'`); n != 1 {
		t.Fatalf("%d jobs are running, want 1: the job of the killed process", n)
	}
	// Simulate the passing of two minutes.
	b.sql(`update river_job set attempted_at = attempted_at - interval '2 minutes' where state = 'running' returning 1`)
	b.sql(`update river_leader set expires_at = now() - interval '1 second' returning 1`)
	sent := make(chan ledger.Push, 10)
	b.work(func(p ledger.Push) error { sent <- p; return nil })
	p := receive(t, sent, 1)[0]
	if p.Step != ledger.Departed || p.To.Endpoint != "https://push.test/a" || p.To.Order != pushOrder(1) {
		t.Errorf("sent %+v", p)
	}
}
