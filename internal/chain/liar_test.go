package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
)

// liar is a node that answers as another does, but for what it twists.
type liar struct {
	t     *testing.T
	node  string                                            // the honest one
	spoil func(w http.ResponseWriter, asked string) bool    // instead of an answer; nil: never
	twist func(r request, honest json.RawMessage) (lie any) // nil: the truth
}

func (l *liar) start() string {
	s := httptest.NewServer(l)
	l.t.Cleanup(s.Close)
	return s.URL
}

func (l *liar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var many []request
	if one := (request{}); json.Unmarshal(body, &one) == nil {
		many = []request{one}
	} else if err := json.Unmarshal(body, &many); err != nil {
		l.t.Error(err)
	}
	if l.spoil != nil && l.spoil(w, many[0].Method) {
		return
	}
	var out []map[string]any
	for _, one := range many {
		out = append(out, l.answer(one))
	}
	var text any = out
	if body[0] == '{' {
		text = out[0]
	}
	w.Header().Set("Content-Type", "application/json")
	if json.NewEncoder(w).Encode(text) != nil {
		return // the client has given up
	}
}

func (l *liar) answer(r request) map[string]any {
	question, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": r.ID, "method": r.Method, "params": r.Params})
	if err != nil {
		l.t.Error(err)
	}
	resp, err := http.Post(l.node, "application/json", bytes.NewReader(question)) //nolint:noctx // the node is the test's own
	if err != nil {
		return map[string]any{"jsonrpc": "2.0", "id": r.ID, "error": map[string]any{"code": -32603, "message": err.Error()}}
	}
	defer drop(resp.Body)
	var honest map[string]json.RawMessage
	if err := json.NewDecoder(resp.Body).Decode(&honest); err != nil {
		l.t.Error(err)
	}
	out := map[string]any{"jsonrpc": "2.0", "id": r.ID}
	if no, ok := honest["error"]; ok {
		out["error"] = no
		return out
	}
	out["result"] = honest["result"]
	if l.twist != nil {
		if lie := l.twist(r, honest["result"]); lie != nil {
			out["result"] = lie
		}
	}
	return out
}

// without leaves out what a rule picks from a list.
func without(list json.RawMessage, pick func(i int, field func(string) string) bool) any {
	var all []json.RawMessage
	if json.Unmarshal(list, &all) != nil {
		return nil
	}
	kept := []json.RawMessage{}
	for i, one := range all {
		var fields map[string]any
		if json.Unmarshal(one, &fields) != nil || !pick(i, func(name string) string { return fmt.Sprint(fields[name]) }) {
			kept = append(kept, one)
		}
	}
	return kept
}

// until pretends that the chain ends at a block.
func until(r request, honest json.RawMessage, end uint64, node string, t *testing.T) any {
	switch r.Method {
	case "eth_getBlockByNumber":
		var at string
		if json.Unmarshal(r.Params[0], &at) != nil {
			return nil
		}
		if at == "latest" {
			l := liar{t: t, node: node}
			return l.answer(request{ID: r.ID, Method: r.Method, Params: []json.RawMessage{json.RawMessage(fmt.Sprintf(`"%#x"`, end)), r.Params[1]}})["result"]
		}
		if n, err := strconv.ParseUint(at, 0, 64); err == nil && n > end {
			return json.RawMessage("null")
		}
	case "eth_getLogs": // some nodes answer with what they have
		return without(honest, func(_ int, field func(string) string) bool {
			n, err := strconv.ParseUint(field("blockNumber"), 0, 64)
			return err == nil && n > end
		})
	}
	return nil
}

// count is a node's counter or gauge of a client; the sum of all nodes' when node is "".
func count(t *testing.T, c *chain.Client, name, node string) (sum float64) {
	t.Helper()
	registry := prometheus.NewRegistry()
	registry.MustRegister(c)
	all, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range all {
		for _, m := range family.GetMetric() {
			if family.GetName() == "waybill_rpc_"+name && (node == "" || strings.Contains(node, m.GetLabel()[0].GetValue())) {
				sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
			}
		}
	}
	return sum
}

// truth is what an honest node says of a chain.
type truth struct {
	head      ledger.Cursor
	some, all []ledger.Block
}

func read(t *testing.T, c *chain.Client, end uint64) truth {
	t.Helper()
	head, err := c.Head(deadline(t))
	if err != nil {
		t.Fatal(err)
	}
	some, err := c.Range(deadline(t), 0, end)
	if err != nil {
		t.Fatal(err)
	}
	all, err := c.Blocks(deadline(t), 0, end)
	if err != nil {
		t.Fatal(err)
	}
	return truth{head, some, all}
}
