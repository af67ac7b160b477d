package httprpc

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"sync"
	"sync/atomic"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/journal"
)

// ErrTooLong says that an answer exceeds the size limit. The caller should request a smaller range.
var ErrTooLong = errors.New("answer exceeds the size limit")

// Client sends requests and gives callers the bytes of the result without a copy. go-ethereum's client parses each
// answer twice, which would take most of the time of a backfill.
type Client struct {
	URL      string // scheme and host
	HTTP     *http.Client
	Repeated func() // called before each repetition

	lastID  atomic.Uint64
	buffers sync.Pool
}

// Close closes the idle connections.
func (c *Client) Close() { c.HTTP.CloseIdleConnections() }

// Ask sends a request and calls use with the bytes of its result, which are valid until use returns. If the answer is
// longer than limit bytes, it returns ErrTooLong. If the answer is none, or use returns journal.ErrMalformed, the
// request is repeated.
func (c *Client) Ask(
	ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any,
) error {
	return Do(ctx, c.Repeated, func() error { return c.once(ctx, limit, use, method, params...) })
}

// once is Ask without a repetition.
func (c *Client) once(
	ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any,
) (err error) {
	id := c.lastID.Add(1)
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": id, "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.URL, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := c.HTTP.Do(req)
	if err != nil && worthRepeating(err) {
		return &BadAnswer{Err: err}
	} else if err != nil {
		return err
	}
	defer func() {
		if wrong := resp.Body.Close(); wrong != nil { // errors.Join would have a text of two lines
			err = cmp.Or(err, wrong)
		}
	}()
	answer, ok := c.buffers.Get().(*bytes.Buffer)
	if !ok {
		answer = new(bytes.Buffer)
	}
	defer c.buffers.Put(answer)
	answer.Reset()
	if resp.ContentLength > 0 && resp.ContentLength <= limit {
		answer.Grow(int(resp.ContentLength) + bytes.MinRead)
	}
	n, err := answer.ReadFrom(io.LimitReader(resp.Body, limit+1))
	switch {
	case err != nil:
		return &BadAnswer{Err: err}
	case resp.StatusCode < 200 || resp.StatusCode > 299:
		page := bytes.Clone(answer.Bytes()[:min(answer.Len(), 512)])
		err := error(gethrpc.HTTPError{StatusCode: resp.StatusCode, Status: resp.Status, Body: page})
		if resp.StatusCode >= http.StatusInternalServerError {
			err = &BadAnswer{Err: err}
		}
		return err
	case n > limit:
		return ErrTooLong
	}
	result, err := scan.Result(answer.Bytes(), id)
	if err == nil {
		err = use(result)
	}
	if errors.Is(err, journal.ErrMalformed) {
		return &BadAnswer{Err: err}
	}
	return err
}
