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

	"github.com/waybill/waybill/internal/chain/rpc/failure"
	"github.com/waybill/waybill/journal"
)

// errExcluded says that the node is on another chain.
var errExcluded = errors.New("excluded permanently")

// Excluded reports whether a call failed because all nodes are on other chains.
func Excluded(err error) bool { return errors.Is(err, errExcluded) }

// Connect reads the chain id and first block of all nodes and excludes the nodes that are on another chain. The pool's
// chain is Config.ChainID or, if that is 0, the chain of most nodes. It succeeds if one node is left. It returns
// journal.ErrConflict if no node is left, or if the nodes disagree without a majority.
func (p *Pool) Connect(ctx context.Context) error {
	identities, err := p.readIdentities(ctx)
	if err != nil {
		return err
	}
	if p.chain.chainID == 0 {
		id, err := majority(p, identities, "chain", func(g chainIdentity) uint64 { return g.chainID })
		if err != nil {
			return err
		}
		p.chain.chainID = id
	}
	p.excludeOthers(identities)
	if !p.single() && slices.ContainsFunc(identities, func(g *chainIdentity) bool { return g != nil }) {
		first, err := majority(p, identities, "first block", func(g chainIdentity) journal.Hash { return g.genesis })
		if err != nil && !p.genesisOfContract(ctx, identities, &first) {
			return err
		}
		p.chain.genesis = first
		p.excludeOthers(identities)
	}
	for i, n := range p.nodes {
		if identities[i] != nil {
			n.markIdentified()
		}
	}
	if slices.ContainsFunc(p.nodes, func(n *node) bool { return n.state().excluded == nil }) {
		return nil
	}
	return p.allExcluded()
}

// genesisOfContract sets first to the first block of the chain on which Config.Contract is deployed. It returns false
// if no chain or several have the contract.
func (p *Pool) genesisOfContract(ctx context.Context, identities []*chainIdentity, first *journal.Hash) bool {
	var have []journal.Hash
	for i, g := range identities {
		if g != nil && p.deployed(ctx, p.nodes[i]) && !slices.Contains(have, g.genesis) {
			have = append(have, g.genesis)
		}
	}
	if len(have) == 1 {
		*first = have[0]
	}
	return len(have) == 1
}

// readIdentities reads the chain of every node. The result has nil for a node that failed. It returns an error if all
// nodes failed.
func (p *Pool) readIdentities(ctx context.Context) ([]*chainIdentity, error) {
	identities := make([]*chainIdentity, len(p.nodes))
	errs := make([]error, len(p.nodes))
	var asking sync.WaitGroup
	for i, n := range p.nodes {
		asking.Go(func() {
			if g, err := n.readIdentity(ctx); err == nil {
				identities[i] = &g
			} else {
				errs[i] = p.withName(n, err)
			}
		})
	}
	asking.Wait()
	for i, n := range p.nodes {
		if errs[i] == nil {
			continue
		}
		v := classify(errs[i])
		if v != limited { // every node must answer these requests: a refusal is a failure
			v = failed
		}
		n.record(v, errs[i])
	}
	if !slices.ContainsFunc(identities, func(g *chainIdentity) bool { return g != nil }) {
		if wait, anyLimited := p.shortestLimit(); anyLimited && wait <= maxCallerWait && sleep(ctx, wait) {
			return p.readIdentities(ctx)
		}
		return nil, failure.Join(errs)
	}
	for i, n := range p.nodes {
		if errs[i] != nil {
			p.log.Warn("chain: request to node failed", "node", n.name, "error", errs[i])
		}
	}
	return identities, nil
}

// IDs returns the chain ids of the nodes in urls, each id once, that of most nodes first.
func IDs(ctx context.Context, urls string) ([]uint64, error) {
	p := New(Config{URLs: urls, Log: slog.Default()})
	defer p.Close()
	identities, err := p.readIdentities(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect to node %s: %w", p, err)
	}
	votes := map[uint64]int{}
	for _, g := range identities {
		if g != nil {
			votes[g.chainID]++
		}
	}
	return slices.SortedFunc(maps.Keys(votes), func(a, b uint64) int {
		return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b))
	}), nil
}

// excludeOthers excludes the nodes whose identity differs from the pool's chain, and sets their entries to nil.
func (p *Pool) excludeOthers(identities []*chainIdentity) {
	for i, n := range p.nodes {
		if identities[i] != nil && p.compareIdentity(n, *identities[i]) != nil {
			identities[i] = nil
		}
	}
}

// majority returns the value that most nodes have. It returns journal.ErrConflict if two values have equally many
// nodes.
func majority[T comparable](p *Pool, identities []*chainIdentity, what string, of func(chainIdentity) T) (T, error) {
	votes := map[T][]string{}
	for i, g := range identities {
		if g != nil {
			votes[of(*g)] = append(votes[of(*g)], p.nodes[i].name)
		}
	}
	ranked := slices.SortedFunc(maps.Keys(votes), func(a, b T) int { return cmp.Compare(len(votes[b]), len(votes[a])) })
	if len(ranked) > 1 && len(votes[ranked[0]]) == len(votes[ranked[1]]) {
		var groups []string
		for _, v := range ranked {
			groups = append(groups, fmt.Sprintf("%s %v on %s", what, v, strings.Join(votes[v], " and ")))
		}
		slices.Sort(groups)
		return ranked[0], fmt.Errorf("the nodes disagree without a majority: %s: %w", strings.Join(groups, ", "),
			journal.ErrConflict)
	}
	return ranked[0], nil
}

// checkIdentity returns nil if the node was on our chain within the last identityMaxAge, or is now.
func (p *Pool) checkIdentity(ctx context.Context, n *node) error {
	h := n.state()
	if h.excluded != nil {
		return h.excluded
	}
	if !h.identified.IsZero() && time.Since(h.identified) < identityMaxAge {
		return nil
	}
	g, err := n.readIdentity(ctx)
	if err != nil {
		return err
	}
	if err := p.compareIdentity(n, g); err != nil {
		return err
	}
	p.mu.Lock()
	if p.chain.genesis == (journal.Hash{}) {
		p.chain.genesis = g.genesis // Connect could not read it
	}
	p.mu.Unlock()
	n.markIdentified()
	return nil
}

// markIdentified records that the node is on our chain now.
func (n *node) markIdentified() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.identified = time.Now()
}

// compareIdentity excludes a node whose identity differs from the pool's chain, and returns the reason.
func (p *Pool) compareIdentity(n *node, g chainIdentity) error {
	p.mu.Lock()
	want := p.chain
	if want.genesis == (journal.Hash{}) {
		want.genesis = g.genesis
	}
	p.mu.Unlock()
	var what string
	switch {
	case g.chainID != want.chainID:
		what = fmt.Sprintf("chain id %d, want %d", g.chainID, want.chainID)
	case g.genesis != want.genesis:
		what = fmt.Sprintf("first block %s, want %s", g.genesis, want.genesis)
	default:
		return nil
	}
	err := fmt.Errorf("node %s is %w: %s: %w", n.name, errExcluded, what, journal.ErrConflict)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.excluded == nil {
		n.excluded = err
		p.metrics.excluded.WithLabelValues(n.name).Set(1)
		p.log.Error("chain: node is on another chain: excluded until restart", "node", n.name, "reason", what)
	}
	return n.excluded
}

// allExcluded returns an error with the reason of each excluded node.
func (p *Pool) allExcluded() error {
	var all []error
	for _, n := range p.nodes {
		if h := n.state(); h.excluded != nil {
			all = append(all, h.excluded)
		}
	}
	return fmt.Errorf("no node is on our chain: %w", failure.Join(all))
}

// ChainID returns the id of the pool's chain. It is valid after Connect.
func (p *Pool) ChainID() uint64 { return p.chain.chainID }

// deployed reports whether the node's chain has Config.Contract.
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
