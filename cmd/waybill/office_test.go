package main

import (
	"io"
	"maps"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// result is how a command ended.
type result struct {
	status           int
	out, diagnostics string
}

// waybill runs a command with an environment, without signals.
func waybill(t *testing.T, env map[string]string, args ...string) result {
	t.Helper()
	var out strings.Builder
	r := waybillTo(t, env, &out, args...)
	r.out = out.String()
	return r
}

// waybillTo is waybill for a command that prints to out.
func waybillTo(t *testing.T, env map[string]string, out io.Writer, args ...string) result {
	t.Helper()
	var diagnostics strings.Builder
	p := process{
		env: func(name string) (string, bool) { text, ok := env[name]; return text, ok },
		out: out, diagnostics: &diagnostics,
	}
	status := p.run(t.Context(), args)
	return result{status: status, diagnostics: diagnostics.String()}
}

// fails reports whether the command failed with words in its diagnostics.
func (r result) fails(status int, words ...string) bool {
	ok := r.status == status
	for _, w := range words {
		ok = ok && strings.Contains(r.diagnostics, w)
	}
	return ok
}

// office is a chain with contracts, and the environment of their owner's commands.
type office struct {
	t    *testing.T
	rpc  string
	data string
	env  map[string]string
}

func newOffice(t *testing.T) *office {
	t.Helper()
	funded := []journal.Address{devkeys.Address(devkeys.Owner), devkeys.Address(devkeys.Merchant)}
	c := devnettest.Chain(t, devnet.ChainConfig{Funded: funded})
	o := &office{t: t, rpc: c.WebSocketURL(), data: t.TempDir()}
	o.env = map[string]string{
		"WAYBILL_RPC": o.rpc, "WAYBILL_DATA": o.data, "WAYBILL_OWNER_KEY": devkeys.Owner,
		"WAYBILL_CARRIER_KEY": devkeys.Carrier, "WAYBILL_LOG": "error",
		"WAYBILL_NETWORK": testenv.Path(t, "deploy", "network.toml"),
	}
	o.do("deploy")
	return o
}

// with returns the office with another value in its environment.
func (o *office) with(variable, value string) *office {
	other := *o
	other.env = maps.Clone(o.env)
	other.env[variable] = value
	return &other
}

func (o *office) try(command string, args ...string) result {
	o.t.Helper()
	return waybill(o.t, o.env, append(strings.Fields(command), args...)...)
}

func (o *office) do(command string, args ...string) (out string) {
	o.t.Helper()
	r := o.try(command, args...)
	if r.status != succeeded {
		o.t.Fatalf("%s %v: %d, %s", command, args, r.status, r.diagnostics)
	}
	return r.out
}

// line returns the line of a device in the list.
func (o *office) line(id journal.Address) string {
	o.t.Helper()
	for line := range strings.Lines(o.do("device list")) {
		if strings.HasPrefix(line, id.String()) {
			return line
		}
	}
	return ""
}

// contains fails the test if the text lacks one of the words.
func contains(t *testing.T, text string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			t.Errorf("no %q in %q", w, text)
		}
	}
}
