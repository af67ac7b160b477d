package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/gorilla/websocket"

	"github.com/waybill/waybill/internal/ledger"
)

// separate is waybill as it runs for real: each service a process of its own, against Anvil, Mosquitto and Postgres.
type separate struct {
	journey
	live     string // where the notifier answers, ws://
	args     map[string][]string
	services map[string]*process
}

func startSeparate(t *testing.T) *separate {
	t.Helper()
	parts, data := startParts(t), t.TempDir()
	api, live := "127.0.0.1:"+freePort(t), "127.0.0.1:"+freePort(t)
	common := []string{"--rpc", parts.rpc, "--data", data}
	all := append([]string{"--database-url", parts.database}, common...)
	secret := []string{"--link-secret", strings.Repeat("5a", 32)}
	s := &separate{journey: journey{t: t, shop: "http://" + api}, live: "ws://" + live, services: map[string]*process{}, args: map[string][]string{
		"indexer":  all,
		"oracle":   append([]string{"--mqtt", parts.mqtt, "--poster-key", devKeys["poster"], "--pace", "4"}, all...),
		"notifier": append([]string{"--http", live, "--public-url", "http://" + api}, append(secret, all...)...),
		"api": append([]string{"--http", api, "--live-url", "ws://" + live, "--merchant-key", devKeys["merchant"], "--relayer-key", devKeys["relayer"], "--dev-wallet"},
			append(secret, all...)...),
		"fleet": append([]string{"--mqtt", parts.mqtt, "--pace", "4"}, common...),
	}}
	run := func(command string, args ...string) {
		p := launch(t, "waybill "+command, waybill(t), append([]string{command}, args...)...)
		<-p.done
		if p.err != nil {
			t.Fatalf("waybill %s: %v", command, p.err)
		}
	}
	run("migrate", "--database-url", parts.database)
	deployment := append([]string{"--owner-key", devKeys["owner"], "--carrier-key", devKeys["carrier"], "--merchant", addressOf(devKeys["merchant"]).String()}, common...)
	run("deploy", deployment...)
	again := launch(t, "waybill deploy", waybill(t), append([]string{"deploy"}, deployment...)...)
	again.line("nothing to change")
	<-again.done
	for name := range s.args {
		s.start(name)
	}
	s.look(parts.rpc, parts.database, data)
	return s
}

func (s *separate) start(name string) {
	s.t.Helper()
	p := launch(s.t, "waybill "+name, waybill(s.t), append([]string{name}, s.args[name]...)...)
	s.services[name] = p
	if name == "api" || name == "notifier" {
		p.line("listening")
	}
}

// Kill -9 any one service in the middle of ten running orders, start it again: all ten are delivered, nothing twice, and a
// tracking page that reconnects sees every entry once.
func TestKillEachService(t *testing.T) {
	t.Parallel()
	s := startSeparate(t)
	for _, victim := range []string{"indexer", "oracle", "notifier", "api", "fleet"} {
		// One after another on purpose: each round has the machine, and the rounds before it as history.
		t.Run(victim, func(t *testing.T) {
			round := *s
			round.t = t
			buyer := newShopper(t, s.shop)
			network := exampleNetwork(t)
			var ids []journal.OrderID
			var receipt string
			for i := range 10 {
				b := buyer.buy(network.Items[i%len(network.Items)].GTIN, network.Zones[i%len(network.Zones)].ID)
				ids, receipt = append(ids, b.Order), strings.TrimPrefix(b.Receipt, "/r/")
			}
			seen := make(chan []uint64, 1)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			go func() { seen <- follow(ctx, s.live, receipt) }()
			round.reach(ledger.Confirmed, ids[:5]...)
			s.services[victim].kill()
			s.start(victim)
			round.settled(ids...)
			for _, id := range ids {
				round.agree(id)
			}
			for i, seq := range <-seen {
				if seq != uint64(i+1) {
					t.Fatalf("the tracking page saw entry %d where %d was due", seq, i+1)
				}
			}
		})
	}
}

// follow reads an order's live feed until the order is settled, reconnecting where it left off, and returns the sequence
// numbers it saw.
func follow(ctx context.Context, base, token string) (seen []uint64) {
	for ctx.Err() == nil {
		url := fmt.Sprintf("%s/v1/track/%s/live?after=%d", base, token, len(seen))
		c, answer, err := websocket.DefaultDialer.DialContext(ctx, url, nil)
		if answer != nil && answer.Body != nil {
			if err := answer.Body.Close(); err != nil {
				continue
			}
		}
		if err != nil {
			continue // the notifier is being killed and started: that is the test
		}
		for {
			var entry struct {
				Seq    uint64        `json:"seq"`
				Status ledger.Status `json:"status"`
			}
			_, b, err := c.ReadMessage()
			if err != nil {
				break
			}
			if !bytes.Contains(b, []byte(`"seq"`)) || json.Unmarshal(b, &entry) != nil && entry.Seq == 0 {
				continue
			}
			seen = append(seen, entry.Seq)
			if err := c.WriteJSON(map[string]any{"type": "seen", "seq": entry.Seq}); err != nil {
				break
			}
			if entry.Status == ledger.Settled {
				if err := c.Close(); err != nil {
					return seen
				}
				return seen
			}
		}
	}
	return seen
}

// Stop `waybill dev` in the middle of an order, start it again on the same data: the order goes on.
func TestDevKeepsState(t *testing.T) {
	t.Parallel()
	for name, stop := range map[string]func(*process){"stopped": (*process).stop, "killed": (*process).kill} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			first := continueDev(t, data)
			network := exampleNetwork(t)
			b := newShopper(t, first.shop).buy(network.Items[0].GTIN, network.Zones[0].ID)
			first.reach(ledger.Confirmed, b.Order)
			stop(first.dev)
			second := continueDev(t, data)
			second.settled(b.Order)
			second.agree(b.Order)
			call(t, http.MethodGet, second.shop+b.Receipt, nil, http.StatusOK, nil)
			if left, err := filepath.Glob(filepath.Join(data, "*.tmp")); err != nil || len(left) > 0 {
				t.Errorf("left behind: %v %v", left, err)
			}
			if _, err := os.Stat(filepath.Join(data, "link-secret")); err != nil {
				t.Error(err)
			}
		})
	}
}
