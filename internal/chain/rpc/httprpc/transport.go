package httprpc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// Transport is an http.RoundTripper for JSON-RPC requests. It reads each answer completely, and repeats the request if
// the answer is no answer to it.
type Transport struct {
	Below    http.RoundTripper
	Repeated func() // called before each repetition
}

// mostNulls is the number of answers with null after which null is believed, for methods that may return it.
const mostNulls = 3

// errNull says that an answer has null instead of a block.
var errNull = errors.New("the node does not have the block")

// RoundTrip sends a request with a JSON-RPC message. If no try gets an answer, it returns the answer of the last one if
// that has an HTTP status of an error, otherwise a BadAnswer.
func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	calls, err := callsOf(r)
	if err != nil {
		return nil, err
	}
	if calls == nil {
		return t.Below.RoundTrip(r)
	}
	var last *http.Response
	nulls := 0
	err = Do(r.Context(), t.Repeated, func() error {
		again := r.Clone(r.Context())
		if again.Body, err = r.GetBody(); err != nil {
			return err
		}
		last, err = t.once(again, calls, nulls)
		if errors.Is(err, errNull) {
			nulls++
		}
		return err
	})
	if isBad(err) && last != nil {
		return last, nil
	}
	return last, err
}

// once sends a request once. If the answer is bad and its status is that of an error, it returns the answer too.
func (t *Transport) once(r *http.Request, calls []call, nulls int) (*http.Response, error) {
	answer, err := t.Below.RoundTrip(r)
	if err != nil && worthRepeating(err) {
		return nil, &BadAnswer{err}
	}
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, &BadAnswer{fmt.Errorf("read the node's answer: %w", err)}
	}
	answer.Body, answer.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	err = check(calls, body, nulls)
	switch {
	case err == nil, answer.StatusCode >= 300 && answer.StatusCode < 500:
		return answer, nil
	case answer.StatusCode >= 500:
		return answer, &BadAnswer{fmt.Errorf("%s: %w", answer.Status, err)}
	}
	return nil, &BadAnswer{fmt.Errorf("%w (%s, %s)", err, answer.Status, answer.Header.Get("Content-Type"))}
}

// callsOf returns the calls of a request. It returns nil if one of them must not be repeated, because it may have an
// effect each time.
func callsOf(r *http.Request) ([]call, error) {
	if r.GetBody == nil {
		return nil, nil
	}
	body, err := r.GetBody()
	if err != nil {
		return nil, err
	}
	message, err := io.ReadAll(body)
	if err := errors.Join(err, body.Close()); err != nil {
		return nil, err
	}
	calls, err := list[call](message)
	if err != nil {
		return nil, nil //nolint:nilerr // no JSON-RPC: not ours to repeat
	}
	for _, c := range calls {
		if !repeatable(c.Method) {
			return nil, nil
		}
	}
	return calls, nil
}

// repeatable reports whether a method has the same effect if it is called twice. A node that has a transaction already
// says so.
func repeatable(method string) bool {
	switch method {
	case "eth_sendTransaction", "eth_newFilter", "eth_newBlockFilter", "eth_newPendingTransactionFilter", "eth_subscribe":
		return false
	}
	return strings.HasPrefix(method, "eth_") || strings.HasPrefix(method, "net_") || strings.HasPrefix(method, "web3_")
}
