// Package rpc reads Ethereum nodes, one or several. It detects nodes that fail, lag behind, are on another chain or
// leave out logs, and fails over to the others.
package rpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/failure"
	"github.com/waybill/waybill/internal/chain/rpc/heads"
	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Pool sends requests to a list of nodes with failover. Each request goes to the first healthy node in the list. If
// that node fails, lags, is incomplete or limits the rate, the request goes to the next one. A node on another chain is
// excluded permanently. Pool is safe for concurrent use. As a prometheus.Collector it reports requests and errors per
// node.
type Pool struct {
	nodes      []*node
	log        *slog.Logger
	metrics    *poolMetrics
	contract   common.Address // its code identifies our chain; zero: unknown
	checkEvery time.Duration  // interval of the check of all nodes' heads

	outage *health.Outage // of the heads

	mu        sync.Mutex    // guards the fields below
	chain     chainIdentity // chain that all nodes must be on; zero values: not known yet
	best      ledger.Cursor // newest head that was accepted
	recent    heads.History // last accepted heads
	checkedAt time.Time     // time of the last check of all nodes' heads
}

// Nodes splits a comma-separated list of node URLs. A comma separates only if a URL with a scheme follows, because a
// comma may be part of a URL.
func Nodes(list string) (out []string) {
	for part := range strings.SplitSeq(list, ",") {
		if len(out) > 0 && !strings.Contains(part, "://") && strings.TrimSpace(part) != "" {
			out[len(out)-1] += "," + part
		} else if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// Config of a Pool.
type Config struct {
	URLs     string          // ws:// or http:// URLs, separated by commas; heads are polled over HTTP
	ChainID  uint64          // chain that all nodes must be on; 0: the chain of most nodes
	Contract journal.Address // identifies our chain if first blocks differ; zero: none
	Log      *slog.Logger
}

// New returns a pool. It sends no request. Errors and logs contain the hosts of the nodes, but no other part of their
// URLs, because a URL may contain an API key.
func New(c Config) *Pool {
	p := &Pool{
		outage: &health.Outage{What: "the heads of the chain", Log: c.Log},
		log:    c.Log, metrics: newPoolMetrics(), checkEvery: headCheckInterval,
		chain: chainIdentity{chainID: c.ChainID}, contract: common.Address(c.Contract),
	}
	all := Nodes(c.URLs)
	if len(all) == 0 {
		all = []string{""} // Connect returns the error
	}
	count, rule := map[string]int{}, new(hashRule)
	for _, u := range all {
		name := host(u)
		if count[name]++; count[name] > 1 {
			name = fmt.Sprintf("%s#%d", name, count[name])
		}
		p.nodes = append(p.nodes, newNode(u, name, len(all) == 1, p.metrics, rule))
		p.metrics.initNode(name)
	}
	return p
}

// Close closes the connections. Pending requests fail.
func (p *Pool) Close() {
	for _, n := range p.nodes {
		n.close()
	}
}

// String returns the names of the nodes, separated by commas.
func (p *Pool) String() string {
	names := make([]string, len(p.nodes))
	for i, n := range p.nodes {
		names[i] = n.name
	}
	return strings.Join(names, ", ")
}

// first returns the node for the next request. It returns nil if every node is excluded or rate limited.
func (p *Pool) first() *node {
	if all := p.order(); len(all) > 0 {
		return all[0]
	}
	return nil
}

// single reports whether the pool has one node only.
func (p *Pool) single() bool { return len(p.nodes) == 1 }

// do calls use with one node after the other until one answers, and returns that answer or refusal. For a while, a node
// that fails is tried last. If no node answers but one is rate limited, do waits for the end of the limit and tries
// again, unless the wait exceeds maxCallerWait or the deadline of ctx. If no node answers, the error has the failure of
// each node.
func (p *Pool) do(ctx context.Context, use func(context.Context, *node) error) error {
	for retried := false; ; {
		wait, err := p.tryEach(ctx, use)
		if errors.Is(err, logcheck.ErrIncomplete) && !retried {
			retried = true // the node is now marked: the second request reads receipts instead of logs
			continue
		}
		if wait == 0 || ctx.Err() != nil {
			return err
		}
		if until, bounded := ctx.Deadline(); wait > maxCallerWait || bounded && time.Until(until) < wait {
			return err
		}
		if !sleep(ctx, wait) {
			return ctx.Err()
		}
	}
}

// tryEach calls use once with each node. If retryIn is not 0, a repeated call can succeed after retryIn.
func (p *Pool) tryEach(ctx context.Context, use func(context.Context, *node) error) (retryIn time.Duration, err error) {
	var refusal error
	var failures []error
	for _, n := range p.order() {
		if refusal != nil && n.state().rank(time.Now()) == rankFailed {
			break // do not wait for a node that failed recently if another has answered
		}
		v, err := p.attempt(ctx, n, use)
		switch {
		case v == final, ctx.Err() != nil:
			return 0, err
		case v == unavailable && refusal == nil:
			refusal = err
		case v != unavailable:
			failures = append(failures, p.withName(n, err))
		}
	}
	if refusal != nil && len(failures) == 0 {
		return 0, refusal
	}
	if refusal != nil { // a node that failed may have the data
		return 0, failure.Join(failures)
	}
	retryIn, anyLimited := p.shortestLimit()
	if len(failures) > 0 && !anyLimited {
		return 0, failure.Join(failures)
	}
	if !anyLimited {
		return 0, p.allExcluded()
	}
	if len(failures) == 0 {
		failures = append(failures, fmt.Errorf("all nodes limit the request rate, the first for another %s",
			retryIn.Round(time.Second)))
	}
	return retryIn, failure.Join(failures)
}

// order returns the nodes that are neither excluded nor rate limited, the best first.
func (p *Pool) order() []*node {
	now := time.Now()
	type ranked struct {
		n    *node
		rank int
	}
	all := make([]ranked, 0, len(p.nodes))
	for _, n := range p.nodes {
		if h := n.state(); h.excluded == nil && !now.Before(h.limitedUntil) {
			all = append(all, ranked{n, h.rank(now)})
		}
	}
	slices.SortStableFunc(all, func(a, b ranked) int { return a.rank - b.rank })
	out := make([]*node, len(all))
	for i, r := range all {
		out[i] = r.n
	}
	return out
}

// shortestLimit returns the time until the first rate limit of a node ends. anyLimited is false if no node is rate
// limited.
func (p *Pool) shortestLimit() (wait time.Duration, anyLimited bool) {
	now := time.Now()
	for _, n := range p.nodes {
		if h := n.state(); h.excluded == nil && now.Before(h.limitedUntil) {
			if d := h.limitedUntil.Sub(now); !anyLimited || d < wait {
				wait, anyLimited = d, true
			}
		}
	}
	return wait, anyLimited
}

// attempt calls use with one node after it has checked that the node is on our chain. It records the outcome in the
// node's health.
func (p *Pool) attempt(ctx context.Context, n *node, use func(context.Context, *node) error) (outcome, error) {
	err := p.checkIdentity(ctx, n)
	if err == nil {
		err = use(ctx, n)
	}
	if err != nil && ctx.Err() != nil {
		return failed, err // the caller cancelled: not a failure of the node
	}
	if errors.Is(err, errExcluded) {
		return failed, err
	}
	v := classify(err)
	if change := n.record(v, err); change != "" {
		if v == final {
			p.log.Info(change, "node", n.name)
		} else if !p.single() {
			p.log.Warn(change, "node", n.name, "error", err)
		}
	}
	return v, err
}

// withName adds the name of the node to an error if the pool has several nodes.
func (p *Pool) withName(n *node, err error) error {
	if p.single() || errors.Is(err, errExcluded) {
		return err
	}
	return fmt.Errorf("node %s: %w", n.name, err)
}

// fetch returns the value that ask reads from the first node that answers.
func fetch[T any](ctx context.Context, p *Pool, ask func(context.Context, *node) (T, error)) (out T, err error) {
	err = p.do(ctx, func(ctx context.Context, n *node) (err error) {
		out, err = ask(ctx, n)
		return err
	})
	return out, err
}

// Ask sends one JSON-RPC request to the first node that answers, and decodes the answer into result.
func (p *Pool) Ask(ctx context.Context, result any, method string, args ...any) error {
	return p.do(ctx, func(ctx context.Context, n *node) error { return n.ask(ctx, result, method, args...) })
}

// Eth calls use with go-ethereum's client of the first node that answers. Package ethapi has its methods.
func (p *Pool) Eth(ctx context.Context, use func(context.Context, *ethclient.Client) error) error {
	return p.do(ctx, func(ctx context.Context, n *node) error { return n.eth(ctx, use) })
}

// Batch sends several JSON-RPC requests to the first node that answers. isAnswer says of the error of a request whether
// it is about the request, and not about the node: it stays in the element.
func (p *Pool) Batch(ctx context.Context, calls []gethrpc.BatchElem, isAnswer func(error) bool) error {
	return p.do(ctx, func(ctx context.Context, n *node) error { return n.batch(ctx, calls, isAnswer) })
}
