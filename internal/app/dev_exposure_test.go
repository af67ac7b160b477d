package app

import (
	"io"
	"log/slog"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/config"
)

func TestCheckExposure(t *testing.T) {
	t.Parallel()
	loopback := config.Config{HTTP: "127.0.0.1:8080", RPCListen: "[::1]:8545", MQTTListen: "localhost:1883"}
	for name, c := range map[string]struct {
		change func(*config.Config)
		wrong  []string // what the refusal names; empty: accepted
	}{
		"loopback":           {func(*config.Config) {}, nil},
		"any loopback":       {func(c *config.Config) { c.HTTP = "127.9.9.9:0" }, nil},
		"mapped loopback":    {func(c *config.Config) { c.HTTP = "[::ffff:127.0.0.1]:0" }, nil},
		"every IPv4 address": {func(c *config.Config) { c.HTTP = "0.0.0.0:8080" }, []string{"--http 0.0.0.0:8080"}},
		"every address":      {func(c *config.Config) { c.RPCListen = "[::]:8545" }, []string{"--rpc-listen [::]:8545"}},
		"no host":            {func(c *config.Config) { c.MQTTListen = ":1883" }, []string{"--mqtt-listen :1883"}},
		"another address":    {func(c *config.Config) { c.HTTP = "192.0.2.1:80" }, []string{"--http 192.0.2.1:80"}},
		"every listener": {
			func(c *config.Config) { c.HTTP, c.RPCListen, c.MQTTListen = ":1", ":2", ":3" },
			[]string{"--http :1", "--rpc-listen :2", "--mqtt-listen :3"},
		},
		"unknown host": {func(c *config.Config) { c.HTTP = "host.invalid:80" }, []string{"--http host.invalid:80"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := loopback
			c.change(&cfg)
			err := New(cfg, slog.New(slog.DiscardHandler), io.Discard).checkExposure(t.Context())
			if (err != nil) != (len(c.wrong) > 0) {
				t.Fatalf("got %v, want %q", err, c.wrong)
			}
			for _, want := range c.wrong {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("got %v, want %q", err, want)
				}
			}
		})
	}
	var out strings.Builder
	exposed := loopback
	exposed.HTTP, exposed.ExposeDev = "0.0.0.0:8080", true
	if err := New(exposed, slog.New(slog.DiscardHandler), &out).checkExposure(t.Context()); err != nil {
		t.Errorf("with --expose-dev: %v", err)
	}
	for _, want := range []string{"WARNING", "--http 0.0.0.0:8080", "private keys of waybill dev are public"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the warning lacks %q:\n%s", want, out.String())
		}
	}
}
