package rpc

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"sync"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
)

// errTooLong says that an answer exceeds the size limit. The caller should request a smaller range.
var errTooLong = errors.New("answer exceeds the size limit")

// jsonrpc sends JSON-RPC requests by HTTP and gives callers the bytes of the result without a copy. go-ethereum's
// client parses each answer twice, which would take most of the time of a backfill.
type jsonrpc struct {
	url     string // scheme and host
	client  *http.Client
	buffers sync.Pool
}

func newJSONRPC(url string, client *http.Client) *jsonrpc {
	return &jsonrpc{url: url, client: client, buffers: sync.Pool{New: func() any { return new(bytes.Buffer) }}}
}

func (j *jsonrpc) close() { j.client.CloseIdleConnections() }

// ask sends a request and calls use with the bytes of its result, which are valid until use returns. If the answer is
// longer than limit bytes, it returns errTooLong.
func (j *jsonrpc) ask(
	ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any,
) (err error) {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, j.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := j.client.Do(req)
	if err != nil {
		return err
	}
	defer func() {
		if wrong := resp.Body.Close(); wrong != nil { // errors.Join would have a text of two lines
			err = cmp.Or(err, wrong)
		}
	}()
	answer, ok := j.buffers.Get().(*bytes.Buffer)
	if !ok {
		answer = new(bytes.Buffer)
	}
	defer j.buffers.Put(answer)
	answer.Reset()
	if resp.ContentLength > 0 && resp.ContentLength <= limit {
		answer.Grow(int(resp.ContentLength) + bytes.MinRead)
	}
	n, err := answer.ReadFrom(io.LimitReader(resp.Body, limit+1))
	switch {
	case err != nil:
		return err
	case resp.StatusCode < 200 || resp.StatusCode > 299:
		page := bytes.Clone(answer.Bytes()[:min(answer.Len(), 512)])
		return gethrpc.HTTPError{StatusCode: resp.StatusCode, Status: resp.Status, Body: page}
	case n > limit:
		return errTooLong
	}
	result, err := scan.Result(answer.Bytes())
	if err != nil {
		return err
	}
	return use(result)
}
