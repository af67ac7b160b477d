package rpc

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
)

// errTooLong says that an answer is longer than is worth holding at once: ask for less.
var errTooLong = errors.New("answer too long")

// jsonrpc posts JSON-RPC requests and gives the answers' bytes, without a copy of them: go-ethereum's client parses
// each answer twice, which is most of the time a backfill takes.
type jsonrpc struct {
	url     string
	client  *http.Client
	buffers sync.Pool
}

func newJSONRPC(url string) *jsonrpc {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		t = &http.Transport{}
	}
	t = t.Clone()
	t.MaxIdleConnsPerHost, t.ReadBufferSize = 8, 128<<10
	return &jsonrpc{
		url: url, client: &http.Client{Timeout: RequestTimeout, Transport: t},
		buffers: sync.Pool{New: func() any { return new(bytes.Buffer) }},
	}
}

func (j *jsonrpc) close() { j.client.CloseIdleConnections() }

// ask calls use with a request's result, whose bytes are valid until use returns. At most limit bytes are taken:
// errTooLong.
func (j *jsonrpc) ask(
	ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any,
) (err error) {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, j.url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("ask node %s", host(j.url)) // the error itself has the URL, which may hold a key
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := j.client.Do(req)
	if err != nil {
		return hideURL(err)
	}
	defer func() {
		if wrong := resp.Body.Close(); wrong != nil { // errors.Join would break lines
			err = cmp.Or(err, wrong)
		}
	}()
	if limit := tooOften(resp, time.Now()); limit != nil {
		return limit
	}
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

// hideURL keeps what went wrong and drops where: a node's URL often holds a key.
func hideURL(err error) error {
	var at interface{ Unwrap() error }
	if strings.Contains(err.Error(), "://") && errors.As(err, &at) && at.Unwrap() != nil {
		return at.Unwrap()
	}
	return err
}
