package rpc

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/journal"
)

// errExcluded: the node is on another chain.
var errExcluded = errors.New("excluded for good")

// Connect asks all nodes which chain they are on and settles on one: the one that is wanted, or else that of most.
// Nodes on others are excluded. It is content when one node is left, and journal.ErrConflict when none is, or when
// nothing tells who is right.
func (p *Pool) Connect(ctx context.Context) error {
	met, err := p.greetings(ctx)
	if err != nil {
		return err
	}
	if p.agreed.chainID == 0 {
		id, err := most(p, met, "chain", func(g greeting) uint64 { return g.chainID })
		if err != nil {
			return err
		}
		p.agreed.chainID = id
	}
	p.hold(met)
	if !p.alone() && slices.ContainsFunc(met, func(g *greeting) bool { return g != nil }) {
		first, err := most(p, met, "first block", func(g greeting) journal.Hash { return g.genesis })
		if err != nil && !p.proven(ctx, met, &first) {
			return err
		}
		p.agreed.genesis = first
		p.hold(met)
	}
	for i, n := range p.nodes {
		if met[i] != nil {
			n.welcome()
		}
	}
	if slices.ContainsFunc(p.nodes, func(n *node) bool { return n.state().excluded == nil }) {
		return nil
	}
	return p.disagreement()
}

// proven finds the first block of the only chain that has our contracts.
func (p *Pool) proven(ctx context.Context, met []*greeting, first *journal.Hash) bool {
	var have []journal.Hash
	for i, g := range met {
		if g != nil && p.deployed(ctx, p.nodes[i]) && !slices.Contains(have, g.genesis) {
			have = append(have, g.genesis)
		}
	}
	if len(have) == 1 {
		*first = have[0]
	}
	return len(have) == 1
}

// greetings asks all nodes which chain they are on; nil where one does not say. That none does is an error.
func (p *Pool) greetings(ctx context.Context) ([]*greeting, error) {
	met := make([]*greeting, len(p.nodes))
	wrong := make([]error, len(p.nodes))
	var asking sync.WaitGroup
	for i, n := range p.nodes {
		asking.Go(func() {
			if g, err := n.greet(ctx); err == nil {
				met[i] = &g
			} else {
				wrong[i] = p.named(n, err)
			}
		})
	}
	asking.Wait()
	for i, n := range p.nodes {
		if wrong[i] == nil {
			continue
		}
		v := judge(wrong[i])
		if v != limited { // or else it refuses what every node knows
			v = failed
		}
		n.note(v, wrong[i])
	}
	if !slices.ContainsFunc(met, func(g *greeting) bool { return g != nil }) {
		if wait, patient := p.soonest(); patient && wait <= mostWait && sleep(ctx, wait) {
			return p.greetings(ctx)
		}
		return nil, join(wrong)
	}
	for i, n := range p.nodes {
		if wrong[i] != nil {
			p.log.Warn("chain: node cannot be asked", "node", n.name, "error", wrong[i])
		}
	}
	return met, nil
}

// IDs asks a node, or several, which chain they are on: each chain once, that of most nodes first.
func IDs(ctx context.Context, urls string) ([]uint64, error) {
	p := New(Config{URLs: urls, Log: slog.Default()})
	defer p.Close()
	met, err := p.greetings(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect to node %s: %w", p, err)
	}
	votes := map[uint64]int{}
	for _, g := range met {
		if g != nil {
			votes[g.chainID]++
		}
	}
	return slices.SortedFunc(maps.Keys(votes), func(a, b uint64) int { return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b)) }), nil
}

// hold excludes the nodes that are not where all must be, and forgets what they said.
func (p *Pool) hold(met []*greeting) {
	for i, n := range p.nodes {
		if met[i] != nil && p.compare(n, *met[i]) != nil {
			met[i] = nil
		}
	}
}

// most is what more nodes say than say anything else.
func most[T comparable](p *Pool, met []*greeting, what string, of func(greeting) T) (T, error) {
	votes := map[T][]string{}
	for i, g := range met {
		if g != nil {
			votes[of(*g)] = append(votes[of(*g)], p.nodes[i].name)
		}
	}
	ranked := slices.SortedFunc(maps.Keys(votes), func(a, b T) int { return cmp.Compare(len(votes[b]), len(votes[a])) })
	if len(ranked) > 1 && len(votes[ranked[0]]) == len(votes[ranked[1]]) {
		var said []string
		for _, v := range ranked {
			said = append(said, fmt.Sprintf("%s %v on %s", what, v, strings.Join(votes[v], " and ")))
		}
		slices.Sort(said)
		return ranked[0], fmt.Errorf("the nodes disagree, and nothing tells which are right: %s: %w", strings.Join(said, ", "), journal.ErrConflict)
	}
	return ranked[0], nil
}

// admit lets a node be asked that has said, not long ago, that it is on our chain.
func (p *Pool) admit(ctx context.Context, n *node) error {
	h := n.state()
	if h.excluded != nil {
		return h.excluded
	}
	if !h.greeted.IsZero() && (p.alone() || time.Since(h.greeted) < greetingAge) {
		return nil
	}
	g, err := n.greet(ctx)
	if err != nil {
		return err
	}
	if err := p.compare(n, g); err != nil {
		return err
	}
	p.mu.Lock()
	if p.agreed.genesis == (journal.Hash{}) {
		p.agreed.genesis = g.genesis // no node could be asked before
	}
	p.mu.Unlock()
	n.welcome()
	return nil
}

func (n *node) welcome() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.greeted = time.Now()
}

// compare excludes a node that is on another chain.
func (p *Pool) compare(n *node, g greeting) error {
	p.mu.Lock()
	want := p.agreed
	if want.genesis == (journal.Hash{}) {
		want.genesis = g.genesis
	}
	p.mu.Unlock()
	var what string
	switch {
	case g.chainID != want.chainID:
		what = fmt.Sprintf("it is on chain %d, not %d", g.chainID, want.chainID)
	case g.genesis != want.genesis:
		what = fmt.Sprintf("its first block is %s, not %s", g.genesis, want.genesis)
	default:
		return nil
	}
	err := fmt.Errorf("node %s is %w: %s: %w", n.name, errExcluded, what, journal.ErrConflict)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.excluded == nil {
		n.excluded = err
		p.metrics.excluded.WithLabelValues(n.name).Set(1)
		p.log.Error("chain: node is on another chain and will not be asked again", "node", n.name, "reason", what)
	}
	return n.excluded
}

// disagreement says why there is nobody to ask.
func (p *Pool) disagreement() error {
	var all []error
	for _, n := range p.nodes {
		if h := n.state(); h.excluded != nil {
			all = append(all, h.excluded)
		}
	}
	return fmt.Errorf("no node is on our chain: %w", join(all))
}

// ChainID is the id of the chain that the nodes agreed on when connecting.
func (p *Pool) ChainID() uint64 { return p.agreed.chainID }

// deployed: our contracts are on a node's chain.
func (p *Pool) deployed(ctx context.Context, n *node) bool {
	if p.contract == (common.Address{}) {
		return false
	}
	var code []byte
	err := n.eth(ctx, func(ctx context.Context, e *ethclient.Client) (err error) {
		code, err = e.CodeAt(ctx, p.contract, nil)
		return err
	})
	return err == nil && len(code) > 0
}
