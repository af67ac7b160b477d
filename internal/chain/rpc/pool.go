// Package rpc asks Ethereum nodes, one or several, and finds out which of them fail, lag or lie.
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

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Pool is the nodes that may be asked. The first in the list that is well is asked; the others when it fails, lags,
// lies or wants to be asked less often. One that is on another chain is never asked again. Its methods may be called
// from many goroutines. It is a prometheus.Collector of what it asked each node.
type Pool struct {
	nodes    []*node
	log      *slog.Logger
	metrics  *poolMetrics
	contract common.Address // whose code proves that a node's chain is ours; zero: there is none
	often    time.Duration  // between looks at all nodes' heads

	mu       sync.Mutex
	agreed   greeting      // what all must be on
	best     ledger.Cursor // newest head that a node stands by
	told     trail         // heads before it
	surveyed time.Time     // when all nodes were last looked at
}

// Nodes splits a list of nodes' URLs at commas that a scheme follows: a comma may be part of a URL.
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
	URLs     string          // nodes, ws:// or http:// (which are polled), with commas between several
	ChainID  uint64          // chain that all must be on; 0: that of most
	Contract journal.Address // whose code decides which chain is ours if the nodes' first blocks differ; zero: none
	Log      *slog.Logger
}

// New makes a pool that has asked no node yet. Errors and logs name the nodes' hosts, nothing else of their URLs.
func New(c Config) *Pool {
	p := &Pool{
		log: c.Log, metrics: newPoolMetrics(), often: often,
		agreed: greeting{chainID: c.ChainID}, contract: common.Address(c.Contract),
	}
	all := Nodes(c.URLs)
	if len(all) == 0 {
		all = []string{""} // connecting says what is wrong with it
	}
	named, seals := map[string]int{}, new(sealing)
	for _, u := range all {
		name := host(u)
		if named[name]++; named[name] > 1 {
			name = fmt.Sprintf("%s#%d", name, named[name])
		}
		p.nodes = append(p.nodes, newNode(u, name, len(all) == 1, p.metrics, seals))
		p.metrics.begin(name)
	}
	return p
}

// Close ends the connections; what waits on them fails.
func (p *Pool) Close() {
	for _, n := range p.nodes {
		n.close()
	}
}

// String is the nodes' names.
func (p *Pool) String() string {
	names := make([]string, len(p.nodes))
	for i, n := range p.nodes {
		names[i] = n.name
	}
	return strings.Join(names, ", ")
}

// first is the node to ask now; nil when none may be.
func (p *Pool) first() *node {
	if all := p.order(); len(all) > 0 {
		return all[0]
	}
	return nil
}

// alone: there is one node only.
func (p *Pool) alone() bool { return len(p.nodes) == 1 }

// do asks node after node until one answers, and returns that answer or refusal. A node that fails is left alone for a while if
// there is another; all that are limited are waited for. Where none answers the error names each.
func (p *Pool) do(ctx context.Context, use func(context.Context, *node) error) error {
	for again := false; ; {
		wait, err := p.round(ctx, use)
		if errors.Is(err, errIncomplete) && !again {
			again = true // no other node can help: this one is asked in another way
			continue
		}
		if wait == 0 || ctx.Err() != nil {
			return err
		}
		if until, bounded := ctx.Deadline(); wait > mostWait || bounded && time.Until(until) < wait {
			return err
		}
		if !sleep(ctx, wait) {
			return ctx.Err()
		}
	}
}

// round asks each node once. A wait other than 0 says that it is worth it to come back then.
func (p *Pool) round(ctx context.Context, use func(context.Context, *node) error) (wait time.Duration, err error) {
	var refusal error
	var failures []error
	for _, n := range p.order() {
		if refusal != nil && n.state().rank(time.Now()) == resting {
			break // one that failed a moment ago is not worth waiting for now that another has answered
		}
		v, err := p.attempt(ctx, n, use)
		switch {
		case v == answered, ctx.Err() != nil:
			return 0, err
		case v == elsewhere && refusal == nil:
			refusal = err
		case v != elsewhere:
			failures = append(failures, p.named(n, err))
		}
	}
	if refusal != nil && len(failures) == 0 {
		return 0, refusal
	}
	if refusal != nil { // those that failed might have had it
		return 0, join(failures)
	}
	soonest, patient := p.soonest()
	if len(failures) > 0 && !patient {
		return 0, join(failures)
	}
	if !patient {
		return 0, p.disagreement()
	}
	if len(failures) == 0 {
		failures = append(failures, fmt.Errorf("no node may be asked for another %s: they were asked too often", soonest.Round(time.Second)))
	}
	return soonest, join(failures)
}

// order is the nodes that may be asked now, the best first.
func (p *Pool) order() []*node {
	now := time.Now()
	type ranked struct {
		n    *node
		rank int
	}
	all := make([]ranked, 0, len(p.nodes))
	for _, n := range p.nodes {
		if h := n.state(); h.excluded == nil && !now.Before(h.limit) {
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

// soonest is how long until a node that is limited may be asked again; false when none is.
func (p *Pool) soonest() (wait time.Duration, patient bool) {
	now := time.Now()
	for _, n := range p.nodes {
		if h := n.state(); h.excluded == nil && now.Before(h.limit) {
			if d := h.limit.Sub(now); !patient || d < wait {
				wait, patient = d, true
			}
		}
	}
	return wait, patient
}

// attempt asks one node, after it has said that it is on our chain.
func (p *Pool) attempt(ctx context.Context, n *node, use func(context.Context, *node) error) (verdict, error) {
	err := p.admit(ctx, n)
	if err == nil {
		err = use(ctx, n)
	}
	if err != nil && ctx.Err() != nil {
		return failed, err // the caller has given up: that is nothing against the node
	}
	if errors.Is(err, errExcluded) {
		return failed, err
	}
	v := judge(err)
	if change := n.note(v, err); change != "" {
		if v == answered {
			p.log.Info(change, "node", n.name)
		} else if !p.alone() {
			p.log.Warn(change, "node", n.name, "error", err)
		}
	}
	return v, err
}

// named says which node an error is of, where there are several.
func (p *Pool) named(n *node, err error) error {
	if p.alone() || errors.Is(err, errExcluded) {
		return err
	}
	return fmt.Errorf("node %s: %w", n.name, err)
}

func join(failures []error) error {
	if len(failures) == 1 {
		return failures[0]
	}
	return &severalErrors{failures}
}

// severalErrors is errors.Join on one line.
type severalErrors struct{ all []error }

func (e *severalErrors) Error() string {
	texts := make([]string, len(e.all))
	for i, err := range e.all {
		texts[i] = err.Error()
	}
	return strings.Join(texts, "; ")
}

func (e *severalErrors) Unwrap() []error { return e.all }

// from asks for a value.
func from[T any](ctx context.Context, p *Pool, ask func(context.Context, *node) (T, error)) (out T, err error) {
	err = p.do(ctx, func(ctx context.Context, n *node) (err error) {
		out, err = ask(ctx, n)
		return err
	})
	return out, err
}

// Ask makes one request of whichever node answers it.
func (p *Pool) Ask(ctx context.Context, result any, method string, args ...any) error {
	return p.do(ctx, func(ctx context.Context, n *node) error { return n.ask(ctx, result, method, args...) })
}
