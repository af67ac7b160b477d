package device_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// maker runs the go command in the module of a device maker, testdata/maker. It needs no network.
type maker struct {
	t    *testing.T
	mods string // path of a copy of go.mod, which the go command completes; go.sum is beside it
}

func newMaker(t *testing.T) maker {
	t.Helper()
	dir := t.TempDir()
	for name, from := range map[string]string{"go.mod": "testdata/maker/go.mod", "go.sum": "../go.sum"} {
		b, err := os.ReadFile(from)
		must(t, err)
		must(t, os.WriteFile(filepath.Join(dir, name), b, 0o600))
	}
	return maker{t: t, mods: filepath.Join(dir, "go.mod")}
}

// tool runs a command of the go tool in the module and returns its output.
func (m maker) tool(command string, args ...string) string {
	m.t.Helper()
	return goTool(m.t, "testdata/maker", []string{"GOPROXY=off", "GOWORK=off", "GOFLAGS=-mod=mod"},
		append([]string{command, "-modfile", m.mods}, args...)...)
}

// TestMaker runs a device that was built outside this module, and checks what it signed.
func TestMaker(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	program := filepath.Join(dir, "maker")
	newMaker(t).tool("build", "-o", program, ".")
	k, err := device.LoadOrCreateKey(filepath.Join(dir, "key.pem"), journal.P256)
	must(t, err)
	url := broker(t, "127.0.0.1:0").URL()
	oracle := newFakeOracle(t, url, k)

	order := journal.OrderID{7}
	var output bytes.Buffer
	c := exec.CommandContext(t.Context(), program, "-broker", url, "-dir", dir, "-chain", "1337",
		"-journals", domain.Journals.String(), "-consumer", domain.Consumer.String(), "-order", order.String())
	c.Stdout, c.Stderr = &output, &output
	must(t, c.Start())
	for i, want := range []journal.Reading{
		{Kind: journal.Heartbeat},
		{Kind: journal.Position, Lat: 52_5200000, Lon: 13_4050000},
		{Kind: journal.Picking, Lat: 52_5200000, Lon: 13_4050000, Subject: order},
	} {
		s := wait(t, oracle.segments, "segment") // with a valid signature
		for s.Segment.FirstSeq < uint64(i) {     // sent again
			s = wait(t, oracle.segments, "segment")
		}
		readings, err := s.Decode()
		must(t, err)
		want.Time = readings[0].Time
		if i == 0 {
			oracle.ackAt(1, 1, time.Now().Add(time.Hour))
		} else if ahead := time.Until(want.Time); ahead < 50*time.Minute {
			t.Errorf("segment %d has time %s, want that of the chain", i, want.Time)
		}
		if len(readings) != 1 || readings[0] != want || s.Segment.FirstSeq != uint64(i) {
			t.Errorf("segment %d begins at %d and has %v, want %v", i, s.Segment.FirstSeq, readings, want)
		}
	}
	must(t, c.Process.Signal(os.Interrupt))
	if err := c.Wait(); err != nil || !strings.Contains(output.String(), k.Address().String()) {
		t.Errorf("the device exited with %v and printed %q", err, output.String())
	}
}

// TestSDK_dependencies checks that a program with the SDK compiles only packages of the SDK, of the modules listed
// here, and of go-ethereum only crypto and its imports.
func TestSDK_dependencies(t *testing.T) {
	t.Parallel()
	modules := map[string]bool{
		"example.com/maker": true, "github.com/waybill/waybill": true,
		"github.com/ethereum/go-ethereum":     true, // secp256k1, keccak
		"github.com/holiman/uint256":          true, // of go-ethereum/crypto
		"github.com/cloudflare/circl":         true, // Keccak-256 with SIMD
		"github.com/eclipse/paho.mqtt.golang": true,
		"github.com/gorilla/websocket":        true, // of paho
		"golang.org/x/net":                    true, // of paho
		"golang.org/x/sync":                   true,
		"golang.org/x/sys":                    true, // CLOCK_BOOTTIME
	}
	const geth = "github.com/ethereum/go-ethereum/"
	m := newMaker(t)
	crypto := strings.Fields(m.tool("list", "-deps", geth+"crypto"))
	const format = "{{with .Module}}{{.Path}} {{$.ImportPath}}{{end}}"
	deps := m.tool("list", "-deps", "-f", format, ".", "github.com/waybill/waybill/device/vda5050")
	for line := range strings.Lines(deps) {
		module, path, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch {
		case module == "":
		case !modules[module]:
			t.Errorf("the SDK imports %s of module %s, which is not listed", path, module)
		case strings.HasPrefix(path, geth) && !slices.Contains(crypto, path):
			t.Errorf("the SDK imports %s, which go-ethereum's crypto does not import", path)
		case strings.HasPrefix(path, "github.com/waybill/waybill/device/internal/"): // part of the SDK
		case module == "github.com/waybill/waybill" && !sdk[path]:
			t.Errorf("the SDK imports %s, which is not public", path)
		}
	}
}
