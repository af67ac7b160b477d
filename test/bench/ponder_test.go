package bench

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"net/http"
	"os/exec"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// withPonder enables the comparison with Ponder, which make bench-indexer installs in scripts/ponder.
var withPonder = flag.Bool("ponder", false, "measure Ponder in scripts/ponder too")

// ponder measures a backfill by Ponder from the same node into another database of the same Postgres. It returns the
// events per second from the first answer of its server, after the start of Node.js, until it reports that the backfill
// is complete.
func ponder(b *testing.B, node emitterNode, database string, emitter journal.Address) float64 {
	b.Helper()
	port := testenv.FreePort(b)
	ctx, cancel := context.WithTimeout(b.Context(), 10*time.Minute)
	defer cancel()
	var output bytes.Buffer
	cmd := exec.CommandContext(ctx, "node", "node_modules/ponder/dist/esm/bin/ponder.js",
		"start", "--schema", "bench", "--hostname", "127.0.0.1", "--port", port)
	cmd.Dir = testenv.Path(b, "scripts", "ponder")
	cmd.Env = append(cmd.Environ(),
		"DATABASE_URL="+database, "RPC_URL="+node.URL, "EMITTER="+emitter.String(),
		"PONDER_TELEMETRY_DISABLED=true", "CI=true", "PONDER_LOG_LEVEL=warn")
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	ended := make(chan struct{})
	var failed error // result of the process; set before ended is closed
	go func() {
		failed = cmd.Wait()
		close(ended)
	}()
	defer func() { // kills the process, so its exit error is expected
		cancel()
		<-ended
	}()
	await := func(path string) time.Time {
		for {
			if answers(ctx, fmt.Sprintf("http://127.0.0.1:%s%s", port, path)) {
				return time.Now()
			}
			select {
			case <-ended:
				b.Fatalf("ponder ended: %v\n%s", failed, output.String())
			case <-ctx.Done():
				b.Fatalf("no answer of ponder on %s within 10 minutes\n%s", path, output.String())
			case <-time.After(20 * time.Millisecond):
			}
		}
	}
	from := await("/health")
	took := await("/ready").Sub(from)
	conn, err := pgx.Connect(b.Context(), database)
	if err != nil {
		b.Fatal(err)
	}
	defer conn.Close(b.Context()) //nolint:errcheck // read-only
	count := func() (rows int) {
		if err := conn.QueryRow(b.Context(), `select count(*) from bench.moved`).Scan(&rows); err != nil {
			b.Fatal(err)
		}
		return rows
	}
	backfilled := count()
	for count() != benchEvents { // the last blocks, which are not final, are indexed one by one
		select {
		case <-ctx.Done():
			b.Fatalf("ponder has %d rows after 10 minutes, want %d\n%s", count(), benchEvents, output.String())
		case <-time.After(100 * time.Millisecond):
		}
	}
	return float64(backfilled) / took.Seconds()
}

// answers reports whether a GET request has status 200.
func answers(ctx context.Context, url string) bool {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return false
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	return resp.Body.Close() == nil && resp.StatusCode == http.StatusOK
}
