package chaintest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
)

// FaultyNode is a proxy to a node that answers some requests itself and rewrites some results.
type FaultyNode struct {
	T       *testing.T
	Node    string                                               // URL of the honest node
	Respond func(w http.ResponseWriter, asked string) bool       // answers itself, or returns false; nil: never
	Rewrite func(r Request, honest json.RawMessage) (result any) // returns the result to send; nil: the honest one
}

// Start starts the node and returns its URL. It ends with the test.
func (n *FaultyNode) Start() string {
	s := httptest.NewServer(n)
	n.T.Cleanup(s.Close)
	return s.URL
}

// ServeHTTP answers a JSON-RPC request or batch.
func (n *FaultyNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var many []Request
	if one := (Request{}); json.Unmarshal(body, &one) == nil {
		many = []Request{one}
	} else if err := json.Unmarshal(body, &many); err != nil {
		n.T.Error(err)
	}
	if n.Respond != nil && n.Respond(w, many[0].Method) {
		return
	}
	var out []map[string]any
	for _, one := range many {
		out = append(out, n.answer(one))
	}
	var text any = out
	if body[0] == '{' {
		text = out[0]
	}
	w.Header().Set("Content-Type", "application/json")
	if json.NewEncoder(w).Encode(text) != nil {
		return // the client has cancelled the request
	}
}

func (n *FaultyNode) answer(r Request) map[string]any {
	question, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": r.ID, "method": r.Method, "params": r.Params})
	if err != nil {
		n.T.Error(err)
	}
	resp, err := http.Post(n.Node, "application/json", bytes.NewReader(question)) //nolint:noctx // the test's own
	if err != nil {
		return map[string]any{"jsonrpc": "2.0", "id": r.ID, "error": map[string]any{"code": -32603, "message": err.Error()}}
	}
	defer Drop(resp.Body)
	var honest map[string]json.RawMessage
	if err := json.NewDecoder(resp.Body).Decode(&honest); err != nil {
		n.T.Error(err)
	}
	out := map[string]any{"jsonrpc": "2.0", "id": r.ID}
	if no, ok := honest["error"]; ok {
		out["error"] = no
		return out
	}
	out["result"] = honest["result"]
	if n.Rewrite != nil {
		if result := n.Rewrite(r, honest["result"]); result != nil {
			out["result"] = result
		}
	}
	return out
}

// RemoveItems returns a JSON list without the elements for which pick returns true. field returns the value of an
// element's member.
func RemoveItems(list json.RawMessage, pick func(i int, field func(string) string) bool) any {
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

// Truncate returns the result of a node whose chain ends at block end; nil: the honest result.
func Truncate(r Request, honest json.RawMessage, end uint64, node string, t *testing.T) any {
	switch r.Method {
	case "eth_getBlockByNumber":
		var at string
		if json.Unmarshal(r.Params[0], &at) != nil {
			return nil
		}
		if at == "latest" {
			n := FaultyNode{T: t, Node: node}
			params := []json.RawMessage{json.RawMessage(fmt.Sprintf(`"%#x"`, end)), r.Params[1]}
			return n.answer(Request{ID: r.ID, Method: r.Method, Params: params})["result"]
		}
		if number, err := strconv.ParseUint(at, 0, 64); err == nil && number > end {
			return json.RawMessage("null")
		}
	case "eth_getLogs": // some nodes return the logs up to their head
		return RemoveItems(honest, func(_ int, field func(string) string) bool {
			number, err := strconv.ParseUint(field("blockNumber"), 0, 64)
			return err == nil && number > end
		})
	}
	return nil
}
