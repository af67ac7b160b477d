package bench

import (
	"testing"

	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// benchBadAnswers measures a backfill through a proxy that answers one request in five with an HTML page and status
// 200, and compares it with one through the same proxy when it passes everything on.
func benchBadAnswers(b *testing.B, node emitterNode, postgres *benchServer, emitter journal.Address) {
	b.Helper()
	proxy := testenv.StartBadAnswers(b, node.URL, testenv.Spoils["HTML"])
	through := emitterNode{&harness.Node{T: b, URL: proxy.URL, RPC: node.RPC, PID: node.PID}}
	watch := "-backfill.watch=" + emitter.String()
	rate := func(share int64) (perSecond float64, database string) {
		proxy.Share.Store(share)
		database = postgres.database()
		m := measure(b, through, postgres, database, watch)
		return benchEvents / m.seconds, database
	}
	var shares []float64
	wrong := 0
	for range benchRounds {
		before, _ := rate(0)
		faulty, database := rate(5)
		after, _ := rate(0)
		wrong += node.compare(database, emitter)
		shares = append(shares, faulty*(1/before+1/after)/2) // of the mean of both measurements
		b.Logf("one answer in five is bad: %.0f events/s, otherwise %.0f and %.0f", faulty, before, after)
	}
	b.Logf("%d answers were bad", proxy.Count.Load())
	figure("faulty_share_throughput", median(shares), "ratio")
	figure("faulty_mismatches", float64(wrong), "count")
}
