package notifier_test

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

// For random appends, lost, duplicated and unrelated wakeups, and lost connections: each page sees exactly the
// entries 1 to n in order.
func TestEveryPageSeesEveryEntryOnceInOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		appends := rapid.SliceOfN(rapid.IntRange(1, 60), 1, 25).Draw(r, "appends")
		kinds := rapid.SampledFrom([]string{"once", "twice", "lost", "all", "other"})
		wakeups := rapid.SliceOfN(kinds, len(appends), len(appends)).Draw(r, "wakeups")
		pages := rapid.SliceOfN(rapid.SliceOfN(rapid.IntRange(0, 90), 0, 8), 1, 6).Draw(r, "pages")
		total := uint64(0)
		for _, n := range appends {
			total += uint64(n)
		}
		b := newFixture(t, func(c *notifier.Config) { c.Poll = 50 * time.Millisecond })
		b.feed.silent = true
		g, ctx := errgroup.WithContext(t.Context())
		g.Go(func() error {
			for i, n := range appends {
				b.feed.append(order(1), n)
				switch wakeups[i] {
				case "once":
					b.feed.wakeups <- order(1)
				case "twice":
					b.feed.wakeups <- order(1)
					b.feed.wakeups <- order(1)
				case "all":
					b.feed.wakeups <- journal.OrderID{}
				case "other":
					b.feed.wakeups <- order(2)
				}
				runtime.Gosched()
			}
			return nil
		})
		for i, visits := range pages {
			g.Go(func() error { return readAll(ctx, t, b, i, visits, total) })
		}
		if err := g.Wait(); err != nil {
			r.Fatal(err)
		}
		if err := b.stop(); err != nil {
			r.Fatal(err)
		}
	})
}

// readAll reads as a page that loses its connection after each number of visits entries and reconnects after the last
// entry it saw, until it has seen all.
func readAll(ctx context.Context, t *testing.T, b *fixture, page int, visits []int, total uint64) error {
	seen := uint64(0)
	for n := 0; seen < total; n++ {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		left := total - seen
		if n < len(visits) {
			left = min(left, uint64(visits[n]))
		}
		c, err := connect(ctx, t, b.server, "track-1", seen)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		for range left {
			e, err := c.read()
			if err != nil {
				return fmt.Errorf("page %d after entry %d: %w", page, seen, err)
			}
			if e.Seq != seen+1 {
				return fmt.Errorf("page %d got entry %d after %d", page, e.Seq, seen)
			}
			seen = e.Seq
		}
		c.drop()
	}
	return nil
}

// It is not parallel because it inspects all goroutines of the process.
func TestNoGoroutineIsLeft(t *testing.T) { //nolint:paralleltest // see above
	b := newFixture(t, nil)
	b.feed.append(order(1), 200)
	for i := range 20 {
		c := b.dial("track-1", uint64(i*10))
		if i%2 == 0 {
			c.expect(uint64(i*10+1), 200)
		}
		if i%5 == 0 {
			c.drop()
		}
	}
	began := time.Now()
	if err := b.stop(); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("stopping took %s", took)
	}
	stacks := make([]byte, 1<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	for stack := range strings.SplitSeq(string(stacks), "\n\n") {
		if strings.Contains(stack, "waybill/notifier.(") {
			t.Errorf("goroutine still runs:\n%s", stack)
		}
	}
}
