package main

import (
	"io"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/journal"
)

// office is a chain with the contracts on it, and the commands that its owner gives.
type office struct {
	t    *testing.T
	data string
	base []string
}

func newOffice(t *testing.T) *office {
	t.Helper()
	c := devnettest.Chain(t, devnet.ChainConfig{Funded: []journal.Address{devkeys.Address(devkeys.Owner)}})
	o := &office{t: t, data: t.TempDir()}
	o.base = []string{
		"--rpc", c.WebSocketURL(), "--data", o.data, "--owner-key", devkeys.Owner, "--carrier-key", devkeys.Carrier,
		"--log", "error",
	}
	o.do("deploy")
	return o
}

func (o *office) try(command string, args ...string) (string, error) {
	o.t.Helper()
	var out strings.Builder
	all := append(strings.Fields(command), append(args, o.base...)...)
	err := run(o.t.Context(), all, func(string) (string, bool) { return "", false }, &out, io.Discard)
	return out.String(), err
}

func (o *office) do(command string, args ...string) string {
	o.t.Helper()
	out, err := o.try(command, args...)
	if err != nil {
		o.t.Fatalf("%s %v: %v", command, args, err)
	}
	return out
}

// line is the listed device's.
func (o *office) line(id journal.Address) string {
	o.t.Helper()
	for line := range strings.Lines(o.do("device list")) {
		if strings.HasPrefix(line, id.String()) {
			return line
		}
	}
	return ""
}

func says(t *testing.T, text string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			t.Errorf("%q does not say %q", text, w)
		}
	}
}
