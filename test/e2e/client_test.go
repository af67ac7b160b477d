package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// buildClient bundles the device in TypeScript, which was written from docs/journal.md only, into one script for
// Node.js.
func buildClient(t *testing.T) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "device.mjs")
	built := api.Build(api.BuildOptions{
		EntryPoints: []string{testenv.Path(t, "journal", "testdata", "client", "device.ts")}, Outfile: out,
		Bundle: true, Write: true, Platform: api.PlatformNode, Format: api.FormatESModule, Target: api.ES2022,
		LogLevel: api.LogLevelSilent,
		Banner: map[string]string{
			"js": `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
		},
	})
	for _, e := range built.Errors {
		t.Errorf("%s (make test installs the dependencies)", e.Text)
	}
	if t.Failed() {
		t.FailNow()
	}
	return out
}

// TestClient_agreesWithVectors checks the TypeScript implementation against the test vectors.
func TestClient_agreesWithVectors(t *testing.T) {
	t.Parallel()
	vectors := testenv.Path(t, "contracts", "test", "vectors", "journal.json")
	out, err := exec.CommandContext(t.Context(), "node", buildClient(t), "vectors", vectors).CombinedOutput()
	var checked int
	_, errScan := fmt.Sscanf(string(out), "vectors %d", &checked)
	if err != nil || errScan != nil || checked < 14*6 {
		t.Errorf("%d values agree, want at least %d: %v\n%s", checked, 14*6, err, out)
	}
}

// TestClient_readingsReachTheChain runs the device in TypeScript: it generates a key, proves possession of it, is
// enrolled, and its readings reach the chain through broker and oracle.
func TestClient_readingsReachTheChain(t *testing.T) {
	t.Parallel()
	script := buildClient(t)
	data := t.TempDir()
	j := harness.ContinueDev(t, data)
	word := func(line string) string { return strings.Fields(j.Dev.Line(line, "://"))[1] }
	rpc, broker := word("chain  "), word("broker  ")
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		t.Run(scheme.String(), func(t *testing.T) { // not parallel: both enrolments use the owner's nonce
			until := time.Date(2040, 1, 1, 0, 0, 0, 0, time.UTC)
			a := j.Client.Addresses()
			config, err := json.Marshal(map[string]any{
				"broker": strings.Replace(broker, "tcp://", "mqtt://", 1), "chainId": a.ChainID, "journals": a.Journals,
				"consumer": a.Orders, "scheme": scheme, "subject": journal.OrderID{7},
				"claim": map[string]any{
					"role": uint8(journal.Robot), "site": 1, "validUntil": until.Unix(),
					"owner": devkeys.Address(devkeys.Owner),
				},
			})
			if err != nil {
				t.Fatal(err)
			}
			cmd := exec.CommandContext(t.Context(), "node", script, "run", string(config))
			in, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			stdout, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			var stderr strings.Builder
			cmd.Stderr = &stderr
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			lines := bufio.NewScanner(stdout)
			read := func(format string, into ...any) {
				t.Helper()
				lines.Scan()
				if _, err := fmt.Sscanf(lines.Text(), format, into...); err != nil {
					t.Fatalf("output line %q does not match %q: %v\n%s", lines.Text(), format, err, stderr.String())
				}
			}
			var id, public, proof, head string
			read("device %s %s %s", &id, &public, &proof)
			harness.Waybill(t, "device", "enroll", "--rpc", rpc, "--data", data, "--owner-key", devkeys.Owner,
				"--scheme", scheme.String(), "--role", "robot", "--site", "1", "--until", until.Format(time.RFC3339),
				"--public-key", public, "--proof", proof, "--log", "error")
			if _, err := fmt.Fprintln(in, "enrolled"); err != nil {
				t.Fatal(err)
			}
			var next uint64
			read("acknowledged %d %s", &next, &head)
			if err := cmd.Wait(); err != nil {
				t.Error(err)
			}
			device, err := journal.ParseAddress(id)
			if err != nil {
				t.Fatal(err)
			}
			var at journal.State
			for range j.Client.Heads(t.Context()) {
				if at, err = j.Client.Journal(t.Context(), device); err != nil {
					t.Fatal(err)
				}
				if at.NextSeq == next {
					break
				}
			}
			if got := fmt.Sprintf("0x%x", at.Head); got != head || next != 8 { // one act at the door, without its position
				t.Errorf("journal on chain has %d readings and head %s, that of the device %d and %s", at.NextSeq, got, next, head)
			}
		})
	}
}
