package rpc

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/chain/rpc/heads"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// headCheckInterval is the default interval of the check of all nodes' heads.
const headCheckInterval = 4 * time.Second

// Head returns the newest block. If a node's head goes back while another node still has the newest known block, Head
// returns that block and marks the node as lagging.
func (p *Pool) Head(ctx context.Context) (ledger.Cursor, error) {
	return fetch(ctx, p, func(ctx context.Context, n *node) (ledger.Cursor, error) {
		h, err := n.header(ctx, "latest")
		if err != nil {
			return ledger.Cursor{}, err
		}
		return p.acceptHead(ctx, n, h)
	})
}

// acceptHead records a head that a node reported and returns the head to use. If h is lower than the best known head,
// it asks the other nodes for that block. If one of them still has it, n is lagging and acceptHead returns the best
// known head. Otherwise the chain was reorganised and it returns h. It returns an error if the chain cannot have h.
func (p *Pool) acceptHead(ctx context.Context, n *node, header *Header) (ledger.Cursor, error) {
	p.mu.Lock()
	known := p.best
	p.mu.Unlock()
	if heads.Unexpected(uint64(header.Number), known.Number, !p.single()) {
		bounded, cancel := context.WithTimeout(ctx, compareTime)
		others := p.readHeads(bounded, n)
		cancel()
		if err := n.checkHead(ctx, header, others); err != nil {
			if errors.Is(err, journal.ErrMalformed) {
				p.markAhead(n, uint64(header.Number), err)
			}
			return ledger.Cursor{}, err
		}
	}
	h := header.Cursor()
	n.setHead(h)
	p.mu.Lock()
	best, recent := p.best, p.recent
	back := h.Number < best.Number
	if !back {
		p.best = h
		p.recent.Add(h)
	}
	p.mu.Unlock()
	if !back {
		if p.single() { // checkHeads does not run for a single node
			p.clearLagging(n)
			p.clearAhead(n)
		}
		return h, nil
	}
	for _, other := range p.order() {
		if other == n {
			continue
		}
		var there *Header
		v, _ := p.attempt(ctx, other, func(ctx context.Context, n *node) (err error) {
			there, err = n.headerAt(ctx, best.Number)
			return err
		})
		if v == final && there != nil && there.Cursor() == best {
			other.setHead(best)
			p.markLagging(n, best.Number-h.Number, "its head went back, other nodes still have the newer block")
			return best, nil
		}
	}
	if p.single() && recent.Contains(h) {
		// Under load, an answer may be overtaken by a later one. It is no lag if the node still has the newer head.
		if again, err := n.header(ctx, "latest"); err == nil && again.Cursor().Number >= best.Number {
			return p.acceptHead(ctx, n, again)
		}
	}
	if recent.Contains(h) {
		p.markLagging(n, best.Number-h.Number, "its head went back to an earlier head")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.best == best {
		p.best = h // no node has the old head: a reorganisation
	}
	return h, nil
}

// notFoundBelowHead replaces journal.ErrNotFound for a block at or below the best known head by another error: the
// nodes that answer lag behind. Other errors are returned unchanged.
func (p *Pool) notFoundBelowHead(err error, number uint64) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.single() || !errors.Is(err, journal.ErrNotFound) || number > p.best.Number {
		return err
	}
	return fmt.Errorf("block %d: below the known head, but no reachable node has it", number)
}

// setHead records a node's head.
func (n *node) setHead(h ledger.Cursor) {
	n.mu.Lock()
	n.head = h
	n.mu.Unlock()
	n.metrics.head.WithLabelValues(n.name).Set(float64(h.Number))
}

// markLagging marks a node as lagging by a number of blocks. It logs the change only.
func (p *Pool) markLagging(n *node, blocks uint64, reason string) {
	n.mu.Lock()
	before := n.lagging
	n.lagging = true
	n.mu.Unlock()
	if before {
		return
	}
	p.metrics.lags.WithLabelValues(n.name).Inc()
	p.metrics.lagging.WithLabelValues(n.name).Set(1)
	p.log.Warn("chain: node lags behind", "node", n.name, "blocks", blocks, "reason", reason)
}

// clearLagging removes the mark of markLagging. It logs the change only.
func (p *Pool) clearLagging(n *node) {
	n.mu.Lock()
	before := n.lagging
	n.lagging = false
	n.mu.Unlock()
	if before {
		p.metrics.lagging.WithLabelValues(n.name).Set(0)
		p.log.Info("chain: node has caught up", "node", n.name)
	}
}

// checkHeadsLoop calls checkHeads in intervals until ctx ends.
func (p *Pool) checkHeadsLoop(ctx context.Context) {
	for sleep(ctx, p.checkEvery) {
		p.mu.Lock()
		due := time.Since(p.checkedAt) >= p.checkEvery
		if due {
			p.checkedAt = time.Now()
		}
		p.mu.Unlock()
		if due {
			p.checkHeads(ctx)
		}
	}
}

// checkHeads reads the head of every node, except nodes that are excluded, rate limited or in backoff. It marks nodes
// that lag, nodes that claim heads that the chain cannot have, and nodes for which neither is true any more.
func (p *Pool) checkHeads(ctx context.Context) {
	all := p.readHeads(ctx, nil)
	top := p.dropWrongHeads(ctx, all)
	for i, n := range p.nodes {
		if all[i] == nil {
			continue
		}
		n.setHead(all[i].Cursor())
		p.clearAhead(n)
		if behind := uint64(all[i].Number); behind+heads.MaxLag < top {
			p.markLagging(n, top-behind, "other nodes have newer blocks")
		} else {
			p.clearLagging(n)
		}
	}
}

// dropWrongHeads sets the elements of all to nil that the chain cannot have, and marks their nodes. It returns the
// number of the newest head that is left.
func (p *Pool) dropWrongHeads(ctx context.Context, all []*Header) (top uint64) {
	for ctx.Err() == nil {
		best, second := -1, uint64(0)
		for i, h := range all {
			switch {
			case h == nil:
			case best < 0:
				best = i
			case h.Number > all[best].Number:
				best, second = i, uint64(all[best].Number)
			default:
				second = max(second, uint64(h.Number))
			}
		}
		if best < 0 {
			return 0
		}
		claimed := all[best]
		if number := uint64(claimed.Number); p.single() || number <= second+heads.MaxLag {
			return number
		}
		all[best] = nil
		err := p.nodes[best].checkHead(ctx, claimed, all)
		if err == nil {
			all[best] = claimed
			return uint64(claimed.Number)
		}
		if errors.Is(err, journal.ErrMalformed) {
			p.markAhead(p.nodes[best], uint64(claimed.Number), err)
		}
	}
	return 0
}
