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

// Liar is a node that answers as another does, but for what it twists.
type Liar struct {
	T     *testing.T
	Node  string                                            // the honest one
	Spoil func(w http.ResponseWriter, asked string) bool    // instead of an answer; nil: never
	Twist func(r Request, honest json.RawMessage) (lie any) // nil: the truth
}

// Start is the URL at which it answers until the test ends.
func (l *Liar) Start() string {
	s := httptest.NewServer(l)
	l.T.Cleanup(s.Close)
	return s.URL
}

func (l *Liar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var many []Request
	if one := (Request{}); json.Unmarshal(body, &one) == nil {
		many = []Request{one}
	} else if err := json.Unmarshal(body, &many); err != nil {
		l.T.Error(err)
	}
	if l.Spoil != nil && l.Spoil(w, many[0].Method) {
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

func (l *Liar) answer(r Request) map[string]any {
	question, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": r.ID, "method": r.Method, "params": r.Params})
	if err != nil {
		l.T.Error(err)
	}
	resp, err := http.Post(l.Node, "application/json", bytes.NewReader(question)) //nolint:noctx // the test's own
	if err != nil {
		return map[string]any{"jsonrpc": "2.0", "id": r.ID, "error": map[string]any{"code": -32603, "message": err.Error()}}
	}
	defer Drop(resp.Body)
	var honest map[string]json.RawMessage
	if err := json.NewDecoder(resp.Body).Decode(&honest); err != nil {
		l.T.Error(err)
	}
	out := map[string]any{"jsonrpc": "2.0", "id": r.ID}
	if no, ok := honest["error"]; ok {
		out["error"] = no
		return out
	}
	out["result"] = honest["result"]
	if l.Twist != nil {
		if lie := l.Twist(r, honest["result"]); lie != nil {
			out["result"] = lie
		}
	}
	return out
}

// Without leaves out what a rule picks from a list.
func Without(list json.RawMessage, pick func(i int, field func(string) string) bool) any {
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

// Until pretends that the chain ends at a block.
func Until(r Request, honest json.RawMessage, end uint64, node string, t *testing.T) any {
	switch r.Method {
	case "eth_getBlockByNumber":
		var at string
		if json.Unmarshal(r.Params[0], &at) != nil {
			return nil
		}
		if at == "latest" {
			l := Liar{T: t, Node: node}
			params := []json.RawMessage{json.RawMessage(fmt.Sprintf(`"%#x"`, end)), r.Params[1]}
			return l.answer(Request{ID: r.ID, Method: r.Method, Params: params})["result"]
		}
		if n, err := strconv.ParseUint(at, 0, 64); err == nil && n > end {
			return json.RawMessage("null")
		}
	case "eth_getLogs": // some nodes answer with what they have
		return Without(honest, func(_ int, field func(string) string) bool {
			n, err := strconv.ParseUint(field("blockNumber"), 0, 64)
			return err == nil && n > end
		})
	}
	return nil
}
