package rpc

import (
	"errors"
	"net/http"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/httprpc"
	"github.com/waybill/waybill/internal/redact"
)

// newHTTPClient returns the client of requests to a node by HTTP. It takes URLs with the node's host alone, and its
// errors are fit for logs.
func newHTTPClient(u *redact.URL) *http.Client {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		t = &http.Transport{}
	}
	t = t.Clone()
	t.MaxIdleConnsPerHost, t.ReadBufferSize = 8, 128<<10
	return &http.Client{Timeout: RequestTimeout, Transport: &httprpc.Limiter{Below: u.Transport(t)}}
}

// redact returns an error of a request to this node without the secrets of its URL: a node may repeat them in a JSON
// error, or in the status and reason with which it refuses a WebSocket.
func (n *node) redact(err error) error {
	if err == nil || n.endpoint == nil {
		return err
	}
	var status gethrpc.HTTPError
	if errors.As(err, &status) {
		status.Status = n.endpoint.Text(status.Status)
		status.Body = []byte(n.endpoint.Text(string(status.Body)))
		return status
	}
	var answer gethrpc.Error
	if errors.As(err, &answer) && n.endpoint.Text(answer.Error()) != answer.Error() {
		clean := &nodeError{text: n.endpoint.Text(answer.Error()), code: answer.ErrorCode()}
		var detailed gethrpc.DataError
		if errors.As(err, &detailed) {
			if text, ok := detailed.ErrorData().(string); ok {
				clean.data = n.endpoint.Text(text)
			}
		}
		return clean
	}
	return n.endpoint.Error(err)
}

// nodeError is a JSON-RPC error with secrets removed.
type nodeError struct {
	text string
	code int
	data any
}

func (e *nodeError) Error() string  { return e.text }
func (e *nodeError) ErrorCode() int { return e.code }
func (e *nodeError) ErrorData() any { return e.data }
