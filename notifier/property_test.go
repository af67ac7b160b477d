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

// Whatever is appended, however bells come (lost, doubled, for nothing, for all) and however often each page loses its
// connection: every page sees exactly 1..n in order.
func TestEveryPageSeesEveryEntryOnceInOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		appends := rapid.SliceOfN(rapid.IntRange(1, 60), 1, 25).Draw(r, "appends")
		bells := rapid.SliceOfN(rapid.SampledFrom([]string{"once", "twice", "lost", "all", "other"}), len(appends), len(appends)).Draw(r, "bells")
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
				switch bells[i] {
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

// watch is a page that comes back after each lost connection with the last number it saw, until it has seen all.
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

// Not parallel: it looks at all goroutines there are.
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
			t.Errorf("left behind:\n%s", stack)
		}
	}
}
