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

// ponderWanted: make bench-indexer has installed Ponder.
var ponderWanted = flag.Bool("ponder", false, "measure Ponder too, of scripts/ponder")

// ponder fills a database of its own in the same Postgres from the same node, and returns its events/s. Its clock runs from the moment that its
// server answers until it says that all the chain's past is there: loading Node.js does not count.
func ponder(b *testing.B, node emitting, database string, emitter journal.Address) float64 {
	b.Helper()
	port := testenv.FreePort(b)
	ctx, cancel := context.WithTimeout(b.Context(), 10*time.Minute)
	defer cancel()
	var said bytes.Buffer
	cmd := exec.CommandContext(ctx, "node", "node_modules/ponder/dist/esm/bin/ponder.js", "start", "--schema", "bench", "--hostname", "127.0.0.1", "--port", port)
	cmd.Dir = testenv.Path(b, "scripts", "ponder")
	cmd.Env = append(cmd.Environ(), "DATABASE_URL="+database, "RPC_URL="+node.URL, "EMITTER="+emitter.String(), "PONDER_TELEMETRY_DISABLED=true", "CI=true", "PONDER_LOG_LEVEL=warn")
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	ended := make(chan struct{})
	var failed error // why it ended, once ended is closed
	go func() {
		failed = cmd.Wait()
		close(ended)
	}()
	defer func() { // the process is killed in any case, so its exit status says nothing
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
				b.Fatalf("ponder ended: %v\n%s", failed, said.String())
			case <-ctx.Done():
				b.Fatalf("ponder does not come to %s\n%s", path, said.String())
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
	defer conn.Close(b.Context()) //nolint:errcheck // only asked
	count := func() (rows int) {
		if err := conn.QueryRow(b.Context(), `select count(*) from bench.moved`).Scan(&rows); err != nil {
			b.Fatal(err)
		}
		return rows
	}
	past := count()
	for count() != benchEvents { // the blocks that it does not take for final yet come one by one
		select {
		case <-ctx.Done():
			b.Fatalf("ponder stays at %d rows\n%s", count(), said.String())
		case <-time.After(100 * time.Millisecond):
		}
	}
	return float64(past) / took.Seconds()
}

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
