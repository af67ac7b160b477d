// Package devnettest starts for a test what package devnet embeds: a Geth, a Postgres, a broker. Each is closed with
// the test.
package devnettest

import (
	"io"
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/waybill/waybill/internal/devnet"
)

const anyPort = "127.0.0.1:0"

// Chain starts a Geth dev chain. Without Addr it listens on a free port; without Log it is silent.
func Chain(t testing.TB, cfg devnet.ChainConfig) *devnet.Chain {
	t.Helper()
	if cfg.Addr == "" {
		cfg.Addr = anyPort
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	c, err := devnet.StartChain(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	closeWith(t, c)
	return c
}

// Broker starts an MQTT broker. Without Addr it listens on a free port; without Log it is silent.
func Broker(t testing.TB, cfg devnet.BrokerConfig) *devnet.Broker {
	t.Helper()
	if cfg.Addr == "" {
		cfg.Addr = anyPort
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	b, err := devnet.StartBroker(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	closeWith(t, b)
	return b
}

// Postgres starts a server. Without Dir its data is in a directory of the test. It writes to disk as in production
// unless Settings say otherwise.
func Postgres(t testing.TB, cfg devnet.PostgresConfig) *devnet.Postgres {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = filepath.Join(t.TempDir(), "postgres")
	}
	p, err := devnet.StartPostgres(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	closeWith(t, p)
	return p
}

func closeWith(t testing.TB, c io.Closer) {
	t.Helper()
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
}
