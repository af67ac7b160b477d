package rpc_test

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// rateLimitOnce returns a Respond function for a node that limits the rate for some seconds after the first request for
// method.
func rateLimitOnce(method string, seconds int) func(http.ResponseWriter, string) bool {
	var mu sync.Mutex
	var until time.Time
	return func(w http.ResponseWriter, asked string) bool {
		mu.Lock()
		defer mu.Unlock()
		now := time.Now()
		if until.IsZero() && asked == method {
			until = now.Add(time.Duration(seconds) * time.Second)
		}
		if !now.Before(until) {
			return false
		}
		w.Header().Set("Retry-After", strconv.Itoa(seconds))
		w.WriteHeader(http.StatusTooManyRequests)
		return true
	}
}

// The client reads the same from a list with a faulty node as from an honest node, logs the name of the faulty node and
// counts its errors. The faulty node is first in the list, so it is used until it is detected.
func TestPool_survivesFaultyNodes(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	chaintest.Command(t, node, "anvil_mine", "0x30")
	w.Client.Watch(w.Client.Addresses().Token)
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := read(t, w.Client, head.Number)
	if len(want.some) < 5 {
		t.Fatalf("%d blocks with logs, want 5 or more", len(want.some))
	}
	for name, c := range map[string]struct {
		faulty   chaintest.FaultyNode
		metric   string // that counts the errors
		logged   string // text of the log
		paranoid bool
		honest   int // number of honest nodes after it
	}{
		"drops logs": {
			honest: 1, paranoid: true, metric: "missing_logs_total", logged: "leaves out logs",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return chaintest.RemoveItems(honest, func(i int, _ func(string) string) bool { return i%3 == 1 })
			}},
		},
		"drops logs of one block": {
			honest: 1, paranoid: true, metric: "missing_logs_total", logged: "leaves out logs",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return chaintest.RemoveItems(honest, func(_ int, field func(string) string) bool {
					return field("blockNumber") == fmt.Sprintf("%#x", want.some[2].Number)
				})
			}},
		},
		"drops logs and receipts": {
			honest: 1, paranoid: true, metric: "missing_logs_total", logged: "leaves out logs",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				switch r.Method {
				case "eth_getLogs":
					return []any{}
				case "eth_getBlockReceipts":
					return json.RawMessage("[]")
				}
				return nil
			}},
		},
		"drops logs, receipts and the receipts' root": {
			honest: 1, paranoid: true, metric: "missing_logs_total", logged: "leaves out logs",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				switch r.Method {
				case "eth_getLogs":
					return []any{}
				case "eth_getBlockReceipts":
					return json.RawMessage("[]")
				case "eth_getBlockByNumber":
					var h map[string]any
					if string(r.Params[0]) == `"0x0"` || json.Unmarshal(honest, &h) != nil || h == nil {
						return nil
					}
					h["receiptsRoot"] = types.EmptyReceiptsHash
					return h
				}
				return nil
			}},
		},
		"drops logs, single node": {
			paranoid: true, metric: "missing_logs_total", logged: "leaves out logs",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return chaintest.RemoveItems(honest, func(i int, _ func(string) string) bool { return i%3 == 1 })
			}},
		},
		"limits the rate for a second, single node": {
			metric: "limited_total",
			faulty: chaintest.FaultyNode{Respond: rateLimitOnce("eth_getLogs", 1)},
		},
		"limits the rate of the first request, single node": {
			metric: "limited_total",
			faulty: chaintest.FaultyNode{Respond: rateLimitOnce("eth_chainId", 1)},
		},
		"changes data": {
			honest: 1, paranoid: true, metric: "missing_logs_total", logged: "leaves out logs",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return json.RawMessage(strings.ReplaceAll(string(honest),
					"0000000000000000000000000000000000000000000000000000000005f5e100",
					"0000000000000000000000000000000000000000000000000000000005f5e101"))
			}},
		},
		"is on another chain": {
			honest: 1, metric: "excluded", logged: "on another chain",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, _ json.RawMessage) any {
				if r.Method == "eth_chainId" {
					return "0x5"
				}
				return nil
			}},
		},
		"has another first block": {
			honest: 2, metric: "excluded", logged: "on another chain",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method == "eth_getBlockByNumber" && string(r.Params[0]) == `"0x0"` {
					other := "0x" + strings.Repeat("ab", 32)
					return json.RawMessage(strings.ReplaceAll(string(honest), want.all[0].Hash.String(), other))
				}
				return nil
			}},
		},
		"closes the connection": {
			honest: 1, metric: "errors_total", logged: "request to node failed",
			faulty: chaintest.FaultyNode{Respond: func(_ http.ResponseWriter, asked string) bool {
				if asked == "eth_getLogs" {
					panic(http.ErrAbortHandler)
				}
				return false
			}},
		},
		"closes the connection within an answer": {
			honest: 1, metric: "errors_total", logged: "request to node failed",
			faulty: chaintest.FaultyNode{Respond: func(w http.ResponseWriter, asked string) bool {
				if asked == "eth_getLogs" {
					w.Header().Set("Content-Length", "100000")
					if _, err := io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":[`); err != nil {
						return true
					}
					panic(http.ErrAbortHandler)
				}
				return false
			}},
		},
		"returns no JSON": {
			honest: 1, metric: "errors_total", logged: "request to node failed",
			faulty: chaintest.FaultyNode{Respond: func(w http.ResponseWriter, asked string) bool {
				if asked != "eth_getLogs" {
					return false
				}
				_, err := io.WriteString(w, "<html>maintenance</html>")
				return err == nil
			}},
		},
		"is unreachable from the start": {
			honest: 1, metric: "errors_total", logged: "request to node failed",
			faulty: chaintest.FaultyNode{Respond: func(http.ResponseWriter, string) bool { panic(http.ErrAbortHandler) }},
		},
		"limits the rate": {
			honest: 1, metric: "limited_total", logged: "limits the request rate",
			faulty: chaintest.FaultyNode{Respond: rateLimitOnce("eth_getLogs", 3600)},
		},
		"lacks a block": {
			honest: 1, logged: "",
			faulty: chaintest.FaultyNode{Rewrite: func(r chaintest.Request, _ json.RawMessage) any {
				if r.Method == "eth_getBlockByNumber" && string(r.Params[0]) == fmt.Sprintf(`"%#x"`, head.Number) {
					return json.RawMessage("null")
				}
				return nil
			}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.faulty.T, c.faulty.Node = t, node
			url := c.faulty.Start()
			list := []string{url}
			for range c.honest {
				list = append(list, (&chaintest.FaultyNode{T: t, Node: node}).Start())
			}
			var log chaintest.LogBuffer
			logger := slog.New(slog.NewTextHandler(&log, nil))
			client, err := chain.Dial(t.Context(), strings.Join(list, ","), w.Client.Addresses(), logger)
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			client.Watch(client.Addresses().Token)
			if c.paranoid {
				client.Paranoid()
			}
			if got := read(t, client, head.Number); !reflect.DeepEqual(got, want) {
				t.Errorf("head %v, %d blocks with logs, %d blocks; want %v, %d, %d", got.head, len(got.some), len(got.all),
					want.head, len(want.some), len(want.all))
			}
			if c.metric != "" && chaintest.Metric(t, client, c.metric, url) == 0 {
				t.Errorf("%s is 0", c.metric)
			}
			if c.metric != "" && chaintest.Metric(t, client, c.metric, "") != chaintest.Metric(t, client, c.metric, url) {
				t.Errorf("%s counts for an honest node", c.metric)
			}
			name := "node=" + strings.TrimPrefix(url, "http://")
			if text := log.String(); !strings.Contains(text, c.logged) || c.logged != "" && !strings.Contains(text, name) {
				t.Errorf("the log is %q, want %q", text, c.logged)
			}
		})
	}
}

// chainData is the head and the blocks that a client reads.
type chainData struct {
	head      ledger.Cursor
	some, all []ledger.Block
}

func read(t *testing.T, c *chain.Client, end uint64) chainData {
	t.Helper()
	head, err := c.Head(chaintest.Deadline(t))
	if err != nil {
		t.Fatal(err)
	}
	some, err := c.Range(chaintest.Deadline(t), 0, end)
	if err != nil {
		t.Fatal(err)
	}
	all, err := c.Blocks(chaintest.Deadline(t), 0, end)
	if err != nil {
		t.Fatal(err)
	}
	return chainData{head, some, all}
}
