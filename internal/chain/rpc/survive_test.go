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

// tired is for nodes that want to be left alone for so many seconds, once, when they are asked something. It is no use to ask earlier.
func tired(of string, seconds int) func(http.ResponseWriter, string) bool {
	var mu sync.Mutex
	var until time.Time
	return func(w http.ResponseWriter, asked string) bool {
		mu.Lock()
		defer mu.Unlock()
		now := time.Now()
		if until.IsZero() && asked == of {
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

// Whatever a node does, the client reads what an honest one says, names the node in the log and counts it. The liar comes first: it
// is the one that is asked, as long as it is believed.
func TestPool_survivesLiars(t *testing.T) {
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
		t.Fatalf("%d blocks with logs", len(want.some))
	}
	for name, c := range map[string]struct {
		liar     chaintest.Liar
		metric   string // that tells
		said     string // in the log
		paranoid bool
		honest   int // nodes beside it
	}{
		"drops logs": {honest: 1, paranoid: true, metric: "missing_logs_total", said: "leaves out logs",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return chaintest.Without(honest, func(i int, _ func(string) string) bool { return i%3 == 1 })
			}}},
		"drops logs of one block": {honest: 1, paranoid: true, metric: "missing_logs_total", said: "leaves out logs",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return chaintest.Without(honest, func(_ int, field func(string) string) bool {
					return field("blockNumber") == fmt.Sprintf("%#x", want.some[2].Number)
				})
			}}},
		"drops logs and receipts": {honest: 1, paranoid: true, metric: "missing_logs_total", said: "leaves out logs",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
				switch r.Method {
				case "eth_getLogs":
					return []any{}
				case "eth_getBlockReceipts":
					return json.RawMessage("[]")
				}
				return nil
			}}},
		"drops logs, receipts and what the header says of them": {
			honest: 1, paranoid: true, metric: "missing_logs_total", said: "leaves out logs",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
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
			}}},
		"drops logs, alone": {paranoid: true, metric: "missing_logs_total", said: "leaves out logs",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return chaintest.Without(honest, func(i int, _ func(string) string) bool { return i%3 == 1 })
			}}},
		"is tired for a second, alone": {metric: "limited_total",
			liar: chaintest.Liar{Spoil: tired("eth_getLogs", 1)}},
		"is tired when met, alone": {metric: "limited_total",
			liar: chaintest.Liar{Spoil: tired("eth_chainId", 1)}},
		"makes up data": {honest: 1, paranoid: true, metric: "missing_logs_total", said: "leaves out logs",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method != "eth_getLogs" {
					return nil
				}
				return json.RawMessage(strings.ReplaceAll(string(honest), "0000000000000000000000000000000000000000000000000000000005f5e100", "0000000000000000000000000000000000000000000000000000000005f5e101"))
			}}},
		"is on another chain": {honest: 1, metric: "excluded", said: "on another chain",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, _ json.RawMessage) any {
				if r.Method == "eth_chainId" {
					return "0x5"
				}
				return nil
			}}},
		"began otherwise": {honest: 2, metric: "excluded", said: "on another chain",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, honest json.RawMessage) any {
				if r.Method == "eth_getBlockByNumber" && string(r.Params[0]) == `"0x0"` {
					return json.RawMessage(strings.ReplaceAll(string(honest), want.all[0].Hash.String(), "0x"+strings.Repeat("ab", 32)))
				}
				return nil
			}}},
		"hangs up": {honest: 1, metric: "errors_total", said: "cannot be asked",
			liar: chaintest.Liar{Spoil: func(_ http.ResponseWriter, asked string) bool {
				if asked == "eth_getLogs" {
					panic(http.ErrAbortHandler)
				}
				return false
			}}},
		"hangs up halfway": {honest: 1, metric: "errors_total", said: "cannot be asked",
			liar: chaintest.Liar{Spoil: func(w http.ResponseWriter, asked string) bool {
				if asked == "eth_getLogs" {
					w.Header().Set("Content-Length", "100000")
					if _, err := io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":[`); err != nil {
						return true
					}
					panic(http.ErrAbortHandler)
				}
				return false
			}}},
		"talks rubbish": {honest: 1, metric: "errors_total", said: "cannot be asked",
			liar: chaintest.Liar{Spoil: func(w http.ResponseWriter, asked string) bool {
				if asked != "eth_getLogs" {
					return false
				}
				_, err := io.WriteString(w, "<html>maintenance</html>")
				return err == nil
			}}},
		"is gone from the start": {honest: 1, metric: "errors_total", said: "cannot be asked",
			liar: chaintest.Liar{Spoil: func(http.ResponseWriter, string) bool { panic(http.ErrAbortHandler) }}},
		"is tired": {honest: 1, metric: "limited_total", said: "asked less often",
			liar: chaintest.Liar{Spoil: tired("eth_getLogs", 3600)}},
		"has lost a block": {honest: 1, said: "",
			liar: chaintest.Liar{Twist: func(r chaintest.Request, _ json.RawMessage) any {
				if r.Method == "eth_getBlockByNumber" && string(r.Params[0]) == fmt.Sprintf(`"%#x"`, head.Number) {
					return json.RawMessage("null")
				}
				return nil
			}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.liar.T, c.liar.Node = t, node
			url := c.liar.Start()
			list := []string{url}
			for range c.honest {
				list = append(list, (&chaintest.Liar{T: t, Node: node}).Start())
			}
			var said chaintest.SaidLog
			log := slog.New(slog.NewTextHandler(&said, nil))
			client, err := chain.Dial(t.Context(), strings.Join(list, ","), w.Client.Addresses(), log)
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			client.Watch(client.Addresses().Token)
			if c.paranoid {
				client.Paranoid()
			}
			if got := read(t, client, head.Number); !reflect.DeepEqual(got, want) {
				t.Errorf("head %v, %d and %d blocks; want %v, %d and %d", got.head, len(got.some), len(got.all), want.head, len(want.some), len(want.all))
			}
			if c.metric != "" && chaintest.Count(t, client, c.metric, url) == 0 {
				t.Errorf("%s does not count", c.metric)
			}
			if c.metric != "" && chaintest.Count(t, client, c.metric, "") != chaintest.Count(t, client, c.metric, url) {
				t.Errorf("%s counts against an honest node", c.metric)
			}
			if log := said.String(); !strings.Contains(log, c.said) || c.said != "" && !strings.Contains(log, "node="+strings.TrimPrefix(url, "http://")) {
				t.Errorf("the log is %q", log)
			}
		})
	}
}

// truth is what an honest node says of a chain.
type truth struct {
	head      ledger.Cursor
	some, all []ledger.Block
}

func read(t *testing.T, c *chain.Client, end uint64) truth {
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
	return truth{head, some, all}
}
