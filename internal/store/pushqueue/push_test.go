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

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/pushqueue"
	"github.com/waybill/waybill/internal/store/storetest"
)

// pushBench is a database whose orders move by blocks, a block a step.
type pushBench struct {
	t      *testing.T
	url    string
	chain  *store.Store
	pushes *pushqueue.Queue
	last   ledger.Block
}

func newPushBench(t *testing.T) *pushBench {
	t.Helper()
	url := storetest.URL(t)
	return &pushBench{t: t, url: url, chain: storetest.Open(t, url), pushes: pushqueue.New(storetest.Pool(t, url))}
}

func pushOrder(n byte) journal.OrderID { return journal.OrderID{0: n, 31: n} }

// advance takes an order through statuses; the first one of an order is Placed.
func (b *pushBench) advance(id journal.OrderID, statuses ...ledger.Status) {
	b.t.Helper()
	for _, s := range statuses {
		e := ledger.Event{Name: "OrderAdvanced", Order: id, Data: []byte(`{}`), Payload: &ledger.OrderAdvanced{ID: id, Status: s, Time: time.Now()}}
		if s == ledger.Placed {
			e.Name = "OrderPlaced"
			e.Payload = &ledger.OrderPlaced{ID: id, Terms: ledger.Terms{DeliverBy: time.Now().Add(time.Hour)}, Centre: 1}
		}
		next := ledger.Block{Number: b.last.Number + 1, Parent: b.last.Hash, Time: time.Now(), Seen: time.Now(), Events: []ledger.Event{e}}
		binary.BigEndian.PutUint64(next.Hash[:], uint64(time.Now().UnixNano())) // another one after a reorganisation
		binary.BigEndian.PutUint64(next.Hash[8:], next.Number)
		if err := b.chain.Apply(b.t.Context(), next); err != nil {
			b.t.Fatal(err)
		}
		b.last = next
	}
}

func (b *pushBench) rewind(number uint64, hash journal.Hash) {
	b.t.Helper()
	if err := b.chain.Rewind(b.t.Context(), number); err != nil {
		b.t.Fatal(err)
	}
	b.last = ledger.Block{Number: number, Hash: hash}
}

func (b *pushBench) subscribe(id journal.OrderID, endpoint string, after uint64) {
	b.t.Helper()
	p := ledger.PushSubscription{Order: id, Endpoint: endpoint, P256dh: "key", Auth: "secret"}
	if err := b.pushes.Subscribe(b.t.Context(), p, after); err != nil {
		b.t.Fatal(err)
	}
}

func (b *pushBench) queue(orders ...journal.OrderID) {
	b.t.Helper()
	if err := b.pushes.QueuePushes(b.t.Context(), orders...); err != nil {
		b.t.Fatal(err)
	}
}

// sql asks the database behind the store's back.
func (b *pushBench) sql(q string) (n int) {
	b.t.Helper()
	conn, err := pgx.Connect(b.t.Context(), b.url)
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

// work runs a worker until the test ends.
func (b *pushBench) work(send func(ledger.Push) error) {
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
			b.t.Errorf("work: %v", err)
		}
	})
}

// take waits for n values and gives them as they came.
func take[T any](t *testing.T, from <-chan T, n int) (all []T) {
	t.Helper()
	for range n {
		select {
		case v := <-from:
			all = append(all, v)
		case <-time.After(2 * time.Minute):
			t.Fatalf("got %d of %d: %v", len(all), n, all)
		}
	}
	return all
}

func TestPushesAreQueuedOnceForGood(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
	id := pushOrder(1)
	b.advance(id, ledger.Placed, ledger.Packed)
	packed := b.last
	b.subscribe(id, "https://push.test/a", math.MaxInt64)
	b.subscribe(id, "https://push.test/b", 0)
	b.advance(id, ledger.Departed)
	b.advance(pushOrder(2), ledger.Placed, ledger.Departed) // nobody subscribed

	other := pushqueue.New(storetest.Pool(t, b.url)) // as a second process
	var g errgroup.Group
	for i := range 8 {
		s := []*pushqueue.Queue{b.pushes, other}[i%2]
		g.Go(func() error { return s.QueuePushes(t.Context(), [][]journal.OrderID{{id}, {}}[i/4]...) })
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if n := b.sql(`select count(*) from river_job`); n != 2 {
		t.Errorf("%d jobs, want one for each browser", n)
	}
	b.rewind(packed.Number, packed.Hash) // and it departs again in another block
	b.advance(id, ledger.Departed, ledger.Delivered)
	b.queue(id)
	b.queue()
	if n := b.sql(`select count(*) from river_job`); n != 4 {
		t.Errorf("%d jobs, want two for each browser", n)
	}
	sent := make(chan string, 10)
	b.work(func(p ledger.Push) error { sent <- p.To.Endpoint + " " + p.Step.String(); return nil })
	got := map[string]int{}
	for _, s := range take(t, sent, 4) {
		got[s]++
	}
	for _, want := range []string{"https://push.test/a departed", "https://push.test/a delivered", "https://push.test/b departed", "https://push.test/b delivered"} {
		if got[want] != 1 {
			t.Errorf("sent %q %d times", want, got[want])
		}
	}
}

func TestWhereASubscriptionBegins(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
	id := pushOrder(1)
	b.advance(id, ledger.Placed, ledger.Departed) // entries 1 and 2
	b.subscribe(id, "https://push.test/knows", 2)
	b.subscribe(id, "https://push.test/all-there-is", math.MaxInt64)
	b.subscribe(id, "https://push.test/missed-it", 1)
	b.subscribe(pushOrder(2), "https://push.test/early", math.MaxInt64) // before there is any feed
	b.advance(pushOrder(2), ledger.Placed, ledger.Departed)
	b.queue()
	sent := make(chan string, 10)
	b.work(func(p ledger.Push) error { sent <- p.To.Endpoint; return nil })
	got := take(t, sent, 2)
	if n := b.sql(`select count(*) from river_job`); n != 2 {
		t.Errorf("%d jobs, want 2", n)
	}
	for _, endpoint := range got {
		if endpoint != "https://push.test/missed-it" && endpoint != "https://push.test/early" {
			t.Errorf("sent to %s", endpoint)
		}
	}
}

func TestSubscriptions(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
	id := pushOrder(1)
	for range 2 { // again only renews
		for i := range 20 {
			b.subscribe(id, fmt.Sprintf("https://push.test/%d", i), 0)
		}
	}
	full := ledger.PushSubscription{Order: id, Endpoint: "https://push.test/more", P256dh: "key", Auth: "secret"}
	if err := b.pushes.Subscribe(t.Context(), full, 0); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("one too many: %v", err)
	}
	for range 2 {
		if err := b.pushes.Unsubscribe(t.Context(), id, "https://push.test/3"); err != nil {
			t.Fatal(err)
		}
	}
	if n := b.sql(`select count(*) from push_subscriptions`); n != 19 {
		t.Errorf("%d subscriptions", n)
	}
}

type busy time.Duration

func (busy) Error() string               { return "busy" }
func (b busy) RetryAfter() time.Duration { return time.Duration(b) }

func TestWhatBecomesOfAMessage(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
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
	tries := map[string]int{}
	done := make(chan string, 20)
	b.work(func(p ledger.Push) error {
		mu.Lock()
		defer mu.Unlock()
		name := p.To.Endpoint[len("https://push.test/"):]
		if tries[name]++; tries[name] == 2 {
			done <- name
			return nil
		}
		switch name {
		case "refuses":
			done <- name
			return fmt.Errorf("no: %w", ledger.ErrRefused)
		case "busy":
			return fmt.Errorf("later: %w", busy(time.Second))
		case "fails":
			return errors.New("push service is on fire")
		case "gone":
			done <- name
			return fmt.Errorf("410: %w", journal.ErrNotFound)
		}
		done <- name
		return nil
	})
	take(t, done, 5)
	ends := func() int {
		return b.sql(`select count(*) from river_job where state in ('completed', 'cancelled')`)
	}
	waitFor(t, func() bool { return ends() == 5 })
	if n := b.sql(`select count(*) from river_job where state = 'cancelled'`); n != 1 {
		t.Errorf("%d cancelled, want the refused one", n)
	}
	if n := b.sql(`select count(*) from push_subscriptions where endpoint like '%gone'`); n != 0 {
		t.Errorf("%d subscriptions of a browser that is gone", n)
	}
	if n := b.sql(`select count(*) from push_subscriptions`); n != 4 {
		t.Errorf("%d subscriptions, want 4", n)
	}
	mu.Lock()
	defer mu.Unlock()
	for name, want := range map[string]int{"good": 1, "refuses": 1, "busy": 2, "fails": 2, "gone": 1} {
		if tries[name] != want {
			t.Errorf("%s: %d tries, want %d", name, tries[name], want)
		}
	}
}

// waitFor asks until it is so: for what no signal tells of.
func waitFor(t *testing.T, so func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(2 * time.Minute); !so(); {
		select {
		case <-tick.C:
		case <-late:
			t.Fatal("never so")
		}
	}
}

func TestPushKeysStay(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
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
			t.Errorf("two key pairs: %q and %q", k, keys[0])
		}
	}
	empty := pushqueue.New(storetest.Pool(t, storetest.URL(t)))
	if _, _, err := empty.PushKeys(t.Context(), func() (string, string, error) {
		return "", "", errors.New("no entropy")
	}); err == nil {
		t.Error("no keys and no error")
	}
}

// pushUntilKilled is the process that TestPushSurvivesKill kills while it sends; it is this test binary, see TestMain.
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

func TestPushSurvivesKill(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
	b.advance(pushOrder(1), ledger.Placed)
	b.subscribe(pushOrder(1), "https://push.test/a", 0)
	b.advance(pushOrder(1), ledger.Departed)
	b.queue()

	victim := exec.CommandContext(t.Context(), os.Args[0], asVictim, b.url)
	victim.Stderr = os.Stderr
	said, err := victim.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(said); lines.Scan() && lines.Text() != "sending"; {
	}
	if err := victim.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := victim.Wait(); err == nil {
		t.Fatal("victim ended by itself")
	}
	if n := b.sql(`select count(*) from river_job where state = 'running'`); n != 1 {
		t.Fatalf("%d jobs are running, want the killed process's", n)
	}
	// Two minutes pass.
	b.sql(`update river_job set attempted_at = attempted_at - interval '2 minutes' where state = 'running' returning 1`)
	b.sql(`update river_leader set expires_at = now() - interval '1 second' returning 1`)
	sent := make(chan ledger.Push, 10)
	b.work(func(p ledger.Push) error { sent <- p; return nil })
	if p := take(t, sent, 1)[0]; p.Step != ledger.Departed || p.To.Endpoint != "https://push.test/a" || p.To.Order != pushOrder(1) {
		t.Errorf("sent %+v", p)
	}
}
