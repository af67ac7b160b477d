package chain

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

	"github.com/ethereum/go-ethereum/rpc"
)

// errMuch says that an answer is longer than is worth holding at once: ask for less.
var errMuch = errors.New("answer too long")

// wire posts JSON-RPC requests and gives the answers' bytes, without a copy of them: go-ethereum's client parses each answer
// twice, which is most of the time a backfill takes.
type wire struct {
	url     string
	client  *http.Client
	buffers sync.Pool
}

func newWire(url string) *wire {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		t = &http.Transport{}
	}
	t = t.Clone()
	t.MaxIdleConnsPerHost, t.ReadBufferSize = 8, 128<<10
	return &wire{url: url, client: &http.Client{Timeout: patience, Transport: t}, buffers: sync.Pool{New: func() any { return new(bytes.Buffer) }}}
}

func (w *wire) close() { w.client.CloseIdleConnections() }

// ask calls use with a request's result, whose bytes are valid until use returns. At most limit bytes are taken: errMuch.
func (w *wire) ask(ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any) (err error) {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("ask node %s", host(w.url)) // the error itself has the URL, which may hold a key
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := w.client.Do(req)
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
	answer, ok := w.buffers.Get().(*bytes.Buffer)
	if !ok {
		answer = new(bytes.Buffer)
	}
	defer w.buffers.Put(answer)
	answer.Reset()
	if resp.ContentLength > 0 && resp.ContentLength <= limit {
		answer.Grow(int(resp.ContentLength) + bytes.MinRead)
	}
	n, err := answer.ReadFrom(io.LimitReader(resp.Body, limit+1))
	switch {
	case err != nil:
		return err
	case resp.StatusCode < 200 || resp.StatusCode > 299:
		return rpc.HTTPError{StatusCode: resp.StatusCode, Status: resp.Status, Body: bytes.Clone(answer.Bytes()[:min(answer.Len(), 512)])}
	case n > limit:
		return errMuch
	}
	result, err := resultOf(answer.Bytes())
	if err != nil {
		return err
	}
	return use(result)
}

// resultOf cuts the result out of an answer; the node's refusal is an rpc.Error.
func resultOf(answer []byte) (result []byte, err error) {
	s := jsonScan{b: answer}
	if err := s.object(func(key []byte) error {
		s.space()
		switch from := s.i; string(key) {
		case "result":
			// The long one: its end is that of the answer, but for what follows it. Whoever uses it checks it.
			if tail := tailOf(s.b[from:]); tail >= 0 {
				result, s.i = s.b[from:from+tail], from+tail
				return nil
			}
			result, err = s.skip()
			return err
		case "error":
			text, err := s.skip()
			if err != nil {
				return err
			}
			var no refused
			if err := json.Unmarshal(text, &no); err != nil {
				return s.bad("a strange error")
			}
			return &no
		}
		_, err := s.skip()
		return err
	}); err != nil {
		return nil, err
	}
	if result == nil {
		return nil, s.bad("neither result nor error")
	}
	return result, s.end()
}

// tailOf is where an array ends that is the last member of the answer; -1 when it is not.
func tailOf(b []byte) int {
	if len(b) == 0 || b[0] != '[' {
		return -1
	}
	t := bytes.TrimRight(b, " \r\n\t")
	if !bytes.HasSuffix(t, []byte("}")) {
		return -1
	}
	t = bytes.TrimRight(t[:len(t)-1], " \r\n\t")
	if !bytes.HasSuffix(t, []byte("]")) {
		return -1
	}
	return len(t)
}

// refused is a node's answer that it will not.
type refused struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (r *refused) Error() string  { return r.Message }
func (r *refused) ErrorCode() int { return r.Code }

// hideURL keeps what went wrong and drops where: a node's URL often holds a key.
func hideURL(err error) error {
	var at interface{ Unwrap() error }
	if strings.Contains(err.Error(), "://") && errors.As(err, &at) && at.Unwrap() != nil {
		return at.Unwrap()
	}
	return err
}
