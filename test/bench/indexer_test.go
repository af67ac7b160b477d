package bench

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// What a benchmark tells the process that it measures.
var backfill struct {
	rpc, database, watch, own string
	head                      uint64
}

func init() {
	flag.StringVar(&backfill.rpc, "backfill.rpc", "", "node that TestBackfillProcess reads")
	flag.StringVar(&backfill.database, "backfill.database", "", "database that TestBackfillProcess fills")
	flag.StringVar(&backfill.watch, "backfill.watch", "", "contract whose logs it takes")
	flag.StringVar(&backfill.own, "backfill.own", "", "or the orders', shipments' and journals' contracts, with commas")
	flag.Uint64Var(&backfill.head, "backfill.head", 0, "block at which it is done")
}

const (
	benchEvents = 300_000
	benchBlocks = 2_001
	benchRounds = 5
)

// BenchmarkBackfill fills a database from an Anvil that holds 300,000 events in 2,001 blocks, as a process of its own, beside what
// the node and the database can give: the same logs downloaded and thrown away while the same rows are copied.
func BenchmarkBackfill(b *testing.B) {
	node, postgres := emitting{harness.Anvil(b)}, benchPostgres(b)
	b.Log("mining")
	emitter := node.Deploy(harness.Mover)
	node.emit(emitter)
	for b.Loop() {
		say("from Anvil, logs of one contract")
		rate := benchFills(b, node, postgres, emitter, benchRounds, "")

		if *ponderWanted {
			other := ponder(b, node, postgres.empty(), emitter)
			figure("ponder_events_per_s", other, "1/s")
			figure("ponder_ratio", rate/other, "ratio")
		}

		db := postgres.database()
		measure(b, node, postgres, db, "-backfill.watch="+emitter.String())
		wrong := node.compare(db, emitter)
		node.reorganise(emitter)
		measure(b, node, postgres, db, "-backfill.watch="+emitter.String())
		wrong += node.compare(db, emitter)
		figure("mismatches", float64(wrong), "count")
	}
}

// How many blocks are asked for at a time to measure what the node can give: as peers' figures were measured, and with what costs it least.
const (
	usualWidth = 25
	bestWidth  = 10
)

// benchFills measures the indexer between two measurements of the ceiling: on a machine with others on it, what it can give changes from one moment to
// the next. Figures are medians, the share the median of each run's over what was possible right before and after. Names end with the suffix.
func benchFills(b *testing.B, node emitting, postgres *benched, emitter journal.Address, rounds int, suffix string) float64 {
	b.Helper()
	watch := "-backfill.watch=" + emitter.String()
	db := postgres.database()
	measure(b, node, postgres, db, watch)
	rows := postgres.dump(db)
	both := func(width uint64) float64 {
		return perSecond(func() {
			done := make(chan struct{})
			go func() { defer close(done); node.download(emitter, width) }()
			postgres.load(db, rows)
			<-done
		})
	}
	var rates, shares, downloads, copies, sizes, alone, strict []float64
	var costs [3][]float64
	boths, bests := []float64{both(usualWidth)}, []float64{}
	for range rounds {
		m := measure(b, node, postgres, postgres.database(), watch)
		rate := benchEvents / m.seconds
		rates, sizes = append(rates, rate), append(sizes, m.megabytes)
		for i, spent := range m.spent {
			costs[i] = append(costs[i], float64(spent.Microseconds())/benchEvents)
		}
		before, after := boths[len(boths)-1], both(usualWidth)
		boths = append(boths, after)
		ceiling := 2 / (1/before + 1/after) // of both runs together
		shares = append(shares, rate/ceiling)
		idle := spent(b, node.PID)
		download := perSecond(func() { node.download(emitter, usualWidth) })
		alone = append(alone, float64((spent(b, node.PID)-idle).Microseconds())/benchEvents)
		copied := perSecond(func() { postgres.load(db, rows) })
		downloads, copies = append(downloads, download), append(copies, copied)
		b.Logf("waybill %.0f, ceiling %.0f (download %.0f, copy %.0f) events/s, share %.2f, %.0f MB", rate, ceiling, download, copied, rate/ceiling, m.megabytes)
		best := both(bestWidth)
		bests, strict = append(bests, best), append(strict, rate/best)
		boths = append(boths, both(usualWidth))
	}
	figure("events_per_s"+suffix, median(rates), "1/s")
	figure("download_per_s"+suffix, median(downloads), "1/s")
	figure("copy_per_s"+suffix, median(copies), "1/s")
	figure("ceiling_per_s"+suffix, median(boths), "1/s")
	figure("share_of_ceiling"+suffix, median(shares), "ratio")
	figure("best_ceiling_per_s"+suffix, median(bests), "1/s")
	figure("share_of_best_ceiling"+suffix, median(strict), "ratio")
	figure("peak_rss"+suffix+"_mb", slices.Max(sizes), "MB")
	costFigures(costs, suffix)
	if cost := median(alone); cost > 0 {
		figure("cpu_node_download"+suffix+"_us", cost, "us")
	}
	return median(rates)
}

// costFigures are the processor time of each process for an event.
func costFigures(costs [3][]float64, suffix string) {
	for i, who := range []string{"indexer", "postgres", "node"} {
		if median(costs[i]) == 0 {
			continue // it is no process of its own, or the system does not tell
		}
		figure("cpu_"+who+suffix+"_us", median(costs[i]), "us")
	}
}

// say tells which figures follow.
func say(what string) { fmt.Println("  " + what) }

func figure(name string, value float64, unit string) {
	digits := 0
	if unit != "count" && unit != "1/s" {
		digits = 2
	}
	fmt.Printf("figure %s %.*f %s\n", name, digits, value, unit)
}

func median(all []float64) float64 {
	all = slices.Sorted(slices.Values(all))
	return all[len(all)/2]
}

func perSecond(do func()) float64 {
	from := time.Now()
	do()
	return benchEvents / time.Since(from).Seconds()
}

// measured is one run of the indexer: how long it took, the most memory it held, and what it, Postgres and the node spent of the processors.
type measured struct {
	seconds, megabytes float64
	spent              [3]time.Duration
}

// measure runs the indexer as a process of its own until it has the node's head.
func measure(b *testing.B, node emitting, postgres *benched, database, what string) (m measured) {
	b.Helper()
	before := [3]time.Duration{1: spent(b, postgres.pid), 2: spent(b, node.PID)}
	cmd := exec.CommandContext(b.Context(), os.Args[0], "-test.run=^$", "-test.bench=^BenchmarkOneBackfillProcess$", "-test.benchtime=1x", "-backfill.rpc="+node.URL,
		"-backfill.database="+database, what, fmt.Sprintf("-backfill.head=%d", node.Head()))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	_, line, _ := strings.Cut(string(out), "took ")
	if _, err := fmt.Sscanf(line, "%f s %f MB", &m.seconds, &m.megabytes); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	m.spent = [3]time.Duration{cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), spent(b, postgres.pid) - before[1], spent(b, node.PID) - before[2]}
	return m
}

// BenchmarkOneBackfillProcess is what measure runs, and nothing by itself. The clock runs from the connected indexer's start to the commit of the last block.
func BenchmarkOneBackfillProcess(t *testing.B) {
	if backfill.rpc == "" {
		t.Fatal("make bench-indexer runs it, with the node and database to use")
	}
	var addresses ledger.Addresses
	if backfill.own != "" {
		own := strings.Split(backfill.own, ",")
		addresses.Orders, addresses.Shipments, addresses.Journals = parse(t, own[0]), parse(t, own[1]), parse(t, own[2])
	}
	client, err := chain.Dial(t.Context(), backfill.rpc, addresses, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if backfill.watch != "" {
		client.Watch(parse(t, backfill.watch))
	}
	db := storetest.Open(t, backfill.database)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var took time.Duration
	from := time.Now()
	sink := &harness.NotifyingStore{Store: db, Committed: func(block uint64) {
		if block == backfill.head {
			took = time.Since(from)
			cancel()
		}
	}}
	if err := indexer.New(indexer.Config{Source: client, Sink: sink}).Run(ctx); err != nil {
		t.Fatal(err)
	}
	fmt.Printf("took %f s %f MB\n", took.Seconds(), peakMemory(t))
}

func parse(t testing.TB, text string) journal.Address {
	t.Helper()
	a, err := journal.ParseAddress(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// peakMemory is the most this process ever held, in MB; 0 where the system does not tell.
func peakMemory(t testing.TB) float64 {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	var kilobytes float64
	_, line, _ := strings.Cut(string(status), "VmHWM:")
	if _, err := fmt.Sscanf(line, "%f kB", &kilobytes); err != nil {
		t.Fatal(err)
	}
	return kilobytes / 1024
}
