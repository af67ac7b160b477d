package httprpc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// call is a request of a JSON-RPC message.
type call struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

// reply is an answer of a JSON-RPC message.
type reply struct {
	ID     json.RawMessage `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
}

func (r *reply) refused() bool { return r.Error != nil && string(r.Error) != "null" }

// list decodes a JSON-RPC message: one object, or a batch of several.
func list[T any](message []byte) (all []T, err error) {
	if text := bytes.TrimLeft(message, " \r\n\t"); len(text) > 0 && text[0] == '[' {
		err = json.Unmarshal(message, &all)
		return all, err
	}
	var one T
	err = json.Unmarshal(message, &one)
	return []T{one}, err
}

// maybeNull reports whether a method returns null for data that the node does not have. sometimes is true if that is
// rare, so that a null is worth a second request.
func maybeNull(method string) (ever, sometimes bool) {
	switch method {
	case "eth_getTransactionByHash", "eth_getTransactionReceipt":
		return true, false // null until the transaction is mined
	case "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getBlockReceipts", "eth_getHeaderByNumber":
		return true, true
	case "eth_maxPriorityFeePerGas", "eth_feeHistory":
		return true, true // null from nodes that do not suggest fees
	}
	return !strings.HasPrefix(method, "eth_") && !strings.HasPrefix(method, "net_"), false
}

// check compares the body of an answer with the calls. It returns an error if the body is no answer to each of them.
// nulls is the number of earlier answers with null.
func check(calls []call, body []byte, nulls int) error {
	replies, err := list[reply](body)
	if err != nil {
		return fmt.Errorf("the node's answer of %d bytes is no JSON-RPC: %w", len(body), err)
	}
	byID := make(map[string]*reply, len(replies))
	refused := false
	for i := range replies {
		r := &replies[i]
		byID[string(r.ID)] = r
		refused = refused || r.refused()
	}
	for _, c := range calls {
		r := byID[string(c.ID)]
		switch {
		case r == nil && refused: // one refusal of a whole batch, or without an id
			return nil
		case r == nil:
			return fmt.Errorf("the node's answer is not to request %s, %s", c.ID, c.Method)
		case r.refused():
			continue
		}
		ever, sometimes := maybeNull(c.Method)
		switch missing := r.Result == nil || string(r.Result) == "null"; {
		case missing && !ever:
			return fmt.Errorf("the node answered %s with null", c.Method)
		case missing && sometimes && nulls < mostNulls:
			return errNull
		}
	}
	return nil
}
