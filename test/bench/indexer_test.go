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

// backfill has the flags of BenchmarkOneBackfillProcess, which measure sets.
var backfill struct {
	rpc, database, watch, own string
	head                      uint64
}

func init() {
	flag.StringVar(&backfill.rpc, "backfill.rpc", "", "URL of the node that BenchmarkOneBackfillProcess reads")
	flag.StringVar(&backfill.database, "backfill.database", "", "URL of the database that it writes")
	flag.StringVar(&backfill.watch, "backfill.watch", "", "address of a contract whose logs it reads")
	flag.StringVar(&backfill.own, "backfill.own", "",
		"or the addresses of Orders, Shipments and Journals, separated by commas")
	flag.Uint64Var(&backfill.head, "backfill.head", 0, "number of the last block")
}

const (
	benchEvents = 300_000 // events of the emitter
	benchBlocks = 2_001   // number of the head
	benchRounds = 5       // measurements per benchmark; figures are medians
)

// BenchmarkBackfill measures a backfill of 300,000 events in 2,001 blocks from Anvil, in its own process. The ceiling
// for comparison is a download of the same logs that discards them while COPY writes the same rows.
func BenchmarkBackfill(b *testing.B) {
	node, postgres := emitterNode{harness.Anvil(b)}, benchPostgres(b)
	b.Log("mining")
	emitter := node.Deploy(harness.Mover)
	node.emit(emitter)
	for b.Loop() {
		printHeading("from Anvil, logs of one contract")
		rate := benchFills(b, node, postgres, emitter, benchRounds, "")

		if *withPonder {
			other := ponder(b, node, postgres.empty(), emitter)
			figure("ponder_events_per_s", other, "1/s")
			figure("ponder_ratio", rate/other, "ratio")
		}

		benchBadAnswers(b, node, postgres, emitter)

		db := postgres.database()
		measure(b, node, postgres, db, "-backfill.watch="+emitter.String())
		wrong := node.compare(db, emitter)
		node.reorganise(emitter)
		measure(b, node, postgres, db, "-backfill.watch="+emitter.String())
		wrong += node.compare(db, emitter)
		figure("mismatches", float64(wrong), "count")
	}
}

// Numbers of blocks per request when the ceiling is measured.
const (
	usualWidth = 25 // as in published figures of other indexers
	bestWidth  = 10 // cheapest for the node
)

// benchFills measures the indexer between two measurements of the ceiling in each round, because the speed of a shared
// machine varies. Figures are medians over the rounds, and their names end with suffix. A share is the median of the
// quotients of rate and ceiling of each round. benchFills returns the events per second.
func benchFills(
	b *testing.B, node emitterNode, postgres *benchServer, emitter journal.Address, rounds int, suffix string,
) float64 {
	b.Helper()
	watch := "-backfill.watch=" + emitter.String()
	db := postgres.database()
	measure(b, node, postgres, db, watch)
	rows := postgres.dump(db, "logs", benchEvents)
	both := func(width uint64) float64 {
		return perSecond(func() {
			done := make(chan struct{})
			go func() { defer close(done); node.download(emitter, width) }()
			postgres.load(db, "logs", rows)
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
		for i, cpu := range m.cpu {
			costs[i] = append(costs[i], float64(cpu.Microseconds())/benchEvents)
		}
		before, after := boths[len(boths)-1], both(usualWidth)
		boths = append(boths, after)
		ceiling := 2 / (1/before + 1/after) // mean of both measurements
		shares = append(shares, rate/ceiling)
		idle := cpuTime(b, node.PID)
		download := perSecond(func() { node.download(emitter, usualWidth) })
		alone = append(alone, float64((cpuTime(b, node.PID)-idle).Microseconds())/benchEvents)
		copied := perSecond(func() { postgres.load(db, "logs", rows) })
		downloads, copies = append(downloads, download), append(copies, copied)
		b.Logf("waybill %.0f, ceiling %.0f (download %.0f, copy %.0f) events/s, share %.2f, %.0f MB",
			rate, ceiling, download, copied, rate/ceiling, m.megabytes)
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

// costFigures prints the processor time per event of each process in microseconds.
func costFigures(costs [3][]float64, suffix string) {
	for i, process := range []string{"indexer", "postgres", "node"} {
		if median(costs[i]) == 0 {
			continue // not a separate process, or cpuTime is not supported
		}
		figure("cpu_"+process+suffix+"_us", median(costs[i]), "us")
	}
}

// printHeading prints a heading for the figures that follow.
func printHeading(text string) { fmt.Println("  " + text) }

// figure prints one figure.
func figure(name string, value float64, unit string) {
	digits := 0
	if unit != "count" && (unit != "1/s" || value < 10) {
		digits = 2
	}
	fmt.Printf("figure %s %.*f %s\n", name, digits, value, unit)
}

// median returns the median of all, which must not be empty.
func median(all []float64) float64 {
	all = slices.Sorted(slices.Values(all))
	return all[len(all)/2]
}

// perSecond returns benchEvents per second of the duration of do.
func perSecond(do func()) float64 {
	from := time.Now()
	do()
	return benchEvents / time.Since(from).Seconds()
}

// measured is the measurement of one backfill: elapsed time, peak memory, and processor time of indexer, Postgres and
// node.
type measured struct {
	seconds, megabytes float64
	cpu                [3]time.Duration
}

// measure runs the indexer in a new process until it has the head of the node. contract is the flag -backfill.watch or
// -backfill.own.
func measure(b *testing.B, node emitterNode, postgres *benchServer, database, contract string) (m measured) {
	b.Helper()
	before := [3]time.Duration{1: cpuTime(b, postgres.pid), 2: cpuTime(b, node.PID)}
	cmd := exec.CommandContext(b.Context(), os.Args[0],
		"-test.run=^$", "-test.bench=^BenchmarkOneBackfillProcess$", "-test.benchtime=1x",
		"-backfill.rpc="+node.URL, "-backfill.database="+database, contract,
		fmt.Sprintf("-backfill.head=%d", node.Head()))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	_, line, _ := strings.Cut(string(out), "took ")
	if _, err := fmt.Sscanf(line, "%f s %f MB", &m.seconds, &m.megabytes); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	m.cpu = [3]time.Duration{
		cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(),
		cpuTime(b, postgres.pid) - before[1], cpuTime(b, node.PID) - before[2],
	}
	return m
}

// BenchmarkOneBackfillProcess is the process that measure starts. It is not a benchmark by itself. It measures from the
// start of the connected indexer to the commit of the last block.
func BenchmarkOneBackfillProcess(t *testing.B) {
	if backfill.rpc == "" {
		t.Fatal("-backfill.rpc is not set: other benchmarks start this one, see make bench-indexer")
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

// parse parses an address.
func parse(t testing.TB, text string) journal.Address {
	t.Helper()
	a, err := journal.ParseAddress(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// peakMemory returns the peak resident memory of this process in MB, or 0 if the system has no /proc.
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
