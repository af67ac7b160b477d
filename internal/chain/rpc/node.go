package rpc

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
)

const (
	RequestTimeout   = 30 * time.Second // how long one request may take before the node counts as unreachable
	failoverTimeout  = 10 * time.Second // the same where another node can be asked
	handshakeTimeout = 5 * time.Second  // how long a node may take to say which chain it is on, where another can be asked
	greetingAge      = time.Minute      // after which it is asked that again
)

// node is one endpoint of the pool, with what was learnt of it.
type node struct {
	name    string // its host, and which one where several share a host: fit for logs
	url     string
	push    bool          // it can call back: WebSocket
	jsonrpc *jsonrpc      // nil by WebSocket
	alone   bool          // there is no other
	span    atomic.Uint64 // blocks that eth_getLogs took last time
	fit     atomic.Uint64 // blocks that are likely to have goodLogs
	batch   atomic.Int64  // requests that it took at once last time
	metrics *poolMetrics
	sealing *sealing  // shared by all
	silent  sync.Once // says once that it gives no receipts

	dialing sync.Mutex
	conn    atomic.Pointer[gethrpc.Client] // nil until first needed

	mu sync.Mutex
	health
}

func newNode(rawURL, name string, alone bool, m *poolMetrics, s *sealing) *node {
	n := &node{name: name, url: rawURL, push: strings.HasPrefix(rawURL, "ws"), alone: alone, metrics: m, sealing: s}
	n.span.Store(2000)
	n.fit.Store(2000)
	n.batch.Store(100) // what public nodes take
	if !n.push {
		n.jsonrpc = newJSONRPC(rawURL)
	}
	return n
}

// host is what may be written to logs: a node's URL often holds a key.
func host(rawURL string) string {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "(unreadable URL)"
	}
	return u.Host
}

// connect is the connection, made when it is first needed; it mends itself.
func (n *node) connect(ctx context.Context) (*gethrpc.Client, error) {
	if c := n.conn.Load(); c != nil {
		return c, nil
	}
	n.dialing.Lock()
	defer n.dialing.Unlock()
	if c := n.conn.Load(); c != nil {
		return c, nil
	}
	at, options, err := endpoint(n.url)
	if err != nil {
		return nil, err
	}
	bounded, cancel := context.WithTimeout(ctx, n.timeout())
	defer cancel()
	c, err := gethrpc.DialOptions(bounded, at, options...)
	if err != nil {
		return nil, err
	}
	n.conn.Store(c)
	return c, nil
}

func (n *node) close() {
	if c := n.conn.Load(); c != nil {
		c.Close()
	}
	if n.jsonrpc != nil {
		n.jsonrpc.close()
	}
}

func (n *node) timeout() time.Duration {
	if n.alone {
		return RequestTimeout
	}
	return failoverTimeout
}

// ask makes one request that cannot hang for ever.
func (n *node) ask(ctx context.Context, result any, method string, args ...any) error {
	return n.with(ctx, func(ctx context.Context, c *gethrpc.Client) error {
		return c.CallContext(ctx, result, method, args...)
	})
}

// eth makes one request through go-ethereum's client.
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
	return ask(ctx, c)
}

// raw makes one request and gives its result's bytes, valid until use returns. It is for nodes by HTTP.
func (n *node) raw(ctx context.Context, limit int64, use func(result []byte) error, method string, params ...any) error {
	ctx, cancel := context.WithTimeout(ctx, n.timeout())
	defer cancel()
	n.metrics.requests.WithLabelValues(n.name).Inc()
	return n.jsonrpc.ask(ctx, limit, use, method, params...)
}

// many makes requests together, as many at a time as the node takes. Each must be answered: the first refusal is the error.
func (n *node) many(ctx context.Context, calls []gethrpc.BatchElem) error {
	for len(calls) > 0 {
		size := min(int(max(n.batch.Load(), 1)), len(calls))
		part := calls[:size]
		err := n.with(ctx, func(ctx context.Context, c *gethrpc.Client) error { return c.BatchCallContext(ctx, part) })
		if err != nil && size > 1 && tooMany(err) {
			n.batch.Store(int64(size / 2))
			continue
		}
		if err != nil {
			return err
		}
		for _, call := range part {
			if call.Error != nil {
				return call.Error
			}
		}
		calls = calls[size:]
	}
	return nil
}

// greeting is which chain a node is on.
type greeting struct {
	chainID uint64
	genesis journal.Hash // zero when it was not asked for
}

// greet asks a node which chain it is on; its first block too where there are others to compare it with.
func (n *node) greet(ctx context.Context) (g greeting, err error) {
	if !n.alone {
		bounded, cancel := context.WithTimeout(ctx, handshakeTimeout)
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
	}); err != nil || n.alone {
		return g, err
	}
	first, err := n.header(ctx, "0x0")
	if errors.Is(err, journal.ErrNotFound) {
		err = fmt.Errorf("it has no first block: %w", err)
	}
	if err == nil {
		g.genesis = journal.Hash(first.Hash)
	}
	return g, err
}
