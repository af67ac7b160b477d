package rpc

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/httprpc"
	"github.com/waybill/waybill/internal/redact"
	"github.com/waybill/waybill/journal"
)

// Timeouts of requests to nodes.
const (
	RequestTimeout  = 30 * time.Second // timeout of a request if there is one node only
	failoverTimeout = 10 * time.Second // timeout of a request if there are several nodes
	identityTimeout = 5 * time.Second  // timeout of the requests for chain id and first block if there are several nodes
	identityMaxAge  = time.Minute      // a node's chain is checked again after this time
)

// node is one endpoint of the pool and its health.
type node struct {
	name        string          // host, with a number if several nodes have the same host; contains no secrets
	url         string          // secret
	endpoint    *redact.URL     // nil if url cannot be used
	invalid     error           // why url cannot be used
	push        bool            // WebSocket: supports subscriptions
	client      *http.Client    // of go-ethereum's client; nil for WebSocket
	raw         *httprpc.Client // uses the same connections; nil for WebSocket
	single      bool            // the pool has no other node
	maxSpan     atomic.Uint64   // blocks of the largest range that eth_getLogs accepted
	targetSpan  atomic.Uint64   // estimated blocks of a range with targetLogs logs
	maxBatch    atomic.Int64    // requests of the largest batch that the node accepted
	metrics     *poolMetrics
	hashRule    *hashRule   // shared by all nodes of the pool
	oneByOne    atomic.Bool // it does not support eth_getBlockReceipts
	uncheckable sync.Once   // logs once that the node's logs cannot be checked

	dialing sync.Mutex                     // serializes connect
	conn    atomic.Pointer[gethrpc.Client] // nil before the first request

	mu sync.Mutex // guards nodeHealth
	nodeHealth
}

func newNode(rawURL, name string, single bool, m *poolMetrics, h *hashRule) *node {
	n := &node{name: name, url: rawURL, push: strings.HasPrefix(rawURL, "ws"), single: single, metrics: m, hashRule: h}
	n.maxSpan.Store(2000)
	n.targetSpan.Store(2000)
	n.maxBatch.Store(100) // accepted by public nodes
	n.endpoint, n.invalid = redact.Parse(rawURL, "http", "https", "ws", "wss")
	if n.endpoint != nil && !n.push {
		plain := newHTTPClient(n.endpoint)
		n.raw = &httprpc.Client{
			URL: n.endpoint.Bare(), HTTP: plain, Repeated: n.countRepeated,
		}
		checked := &httprpc.Transport{Below: plain.Transport, Repeated: n.countRepeated}
		n.client = &http.Client{Timeout: RequestTimeout, Transport: checked}
	}
	return n
}

// host returns the host of a URL for logs. The rest of a node's URL often contains an API key.
func host(rawURL string) string {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "(unreadable URL)"
	}
	return u.Host
}

// connect returns the connection. The first call dials. The connection reconnects by itself.
func (n *node) connect(ctx context.Context) (*gethrpc.Client, error) {
	if c := n.conn.Load(); c != nil {
		return c, nil
	}
	n.dialing.Lock()
	defer n.dialing.Unlock()
	if c := n.conn.Load(); c != nil {
		return c, nil
	}
	if n.invalid != nil {
		return nil, n.invalid
	}
	at, options := n.url, []gethrpc.ClientOption(nil)
	if n.client != nil {
		at, options = n.endpoint.Bare(), append(options, gethrpc.WithHTTPClient(n.client))
	}
	bounded, cancel := context.WithTimeout(ctx, n.timeout())
	defer cancel()
	c, err := gethrpc.DialOptions(bounded, at, options...)
	if err != nil {
		return nil, n.redact(err)
	}
	n.conn.Store(c)
	return c, nil
}

func (n *node) close() {
	if c := n.conn.Load(); c != nil {
		c.Close()
	}
	if n.raw != nil {
		n.raw.Close()
	}
}

func (n *node) timeout() time.Duration {
	if n.single {
		return RequestTimeout
	}
	return failoverTimeout
}

// ask sends one request with a timeout.
func (n *node) ask(ctx context.Context, result any, method string, args ...any) error {
	return n.with(ctx, func(ctx context.Context, c *gethrpc.Client) error {
		return c.CallContext(ctx, result, method, args...)
	})
}

// eth calls ask with go-ethereum's client and a timeout.
func (n *node) eth(ctx context.Context, ask func(context.Context, *ethclient.Client) error) error {
	return n.with(ctx, func(ctx context.Context, c *gethrpc.Client) error { return ask(ctx, ethclient.NewClient(c)) })
}

func (n *node) with(ctx context.Context, ask func(context.Context, *gethrpc.Client) error) error {
	c, err := n.connect(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, n.timeout())
	defer cancel()
	n.metrics.requests.WithLabelValues(n.name).Inc()
	return n.redact(ask(ctx, c))
}

// askRaw sends one request and calls use with the bytes of the result, which are valid until use returns. The node must
// be an HTTP node. If the answer is longer than limit bytes, askRaw returns httprpc.ErrTooLong.
func (n *node) askRaw(
	ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any,
) error {
	ctx, cancel := context.WithTimeout(ctx, n.timeout())
	defer cancel()
	n.metrics.requests.WithLabelValues(n.name).Inc()
	return n.redact(n.raw.Ask(ctx, limit, use, method, params...))
}

func (n *node) countRepeated() { n.metrics.repeated.WithLabelValues(n.name).Inc() }

// batchCall sends calls in batches that the node accepts. It returns the first error of a call.
func (n *node) batchCall(ctx context.Context, calls []gethrpc.BatchElem) error {
	return n.batch(ctx, calls, func(error) bool { return false })
}

// batch sends calls in batches that the node accepts. It returns the first error of a call that is not an answer.
func (n *node) batch(ctx context.Context, calls []gethrpc.BatchElem, isAnswer func(error) bool) error {
	for len(calls) > 0 {
		size := min(int(max(n.maxBatch.Load(), 1)), len(calls))
		part := calls[:size]
		err := n.with(ctx, func(ctx context.Context, c *gethrpc.Client) error { return c.BatchCallContext(ctx, part) })
		if err != nil && size > 1 && batchTooLarge(err) {
			n.maxBatch.Store(int64(size / 2))
			continue
		}
		if err != nil {
			return err
		}
		for _, call := range part {
			if call.Error != nil && !isAnswer(call.Error) {
				return n.redact(call.Error)
			}
		}
		calls = calls[size:]
	}
	return nil
}

// chainIdentity identifies the chain of a node.
type chainIdentity struct {
	chainID uint64
	genesis journal.Hash // hash of block 0; zero if not read
}

// readIdentity reads the node's chain id and, if there are several nodes, the hash of its first block.
func (n *node) readIdentity(ctx context.Context) (g chainIdentity, err error) {
	if !n.single {
		bounded, cancel := context.WithTimeout(ctx, identityTimeout)
		defer cancel()
		ctx = bounded
	}
	if err := n.eth(ctx, func(ctx context.Context, c *ethclient.Client) error {
		id, err := c.ChainID(ctx)
		if err == nil && !id.IsUint64() {
			err = fmt.Errorf("chain id %s: %w", id, journal.ErrMalformed)
		}
		if err == nil {
			g.chainID = id.Uint64()
		}
		return err
	}); err != nil || n.single {
		return g, err
	}
	first, err := n.header(ctx, "0x0")
	if errors.Is(err, journal.ErrNotFound) {
		err = fmt.Errorf("read block 0: %w", err)
	}
	if err == nil {
		g.genesis = journal.Hash(first.Hash)
	}
	return g, err
}
