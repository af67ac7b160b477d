package rpc

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxLag            = 3               // blocks that a node may be behind the highest head without counting as lagging
	headCheckInterval = 4 * time.Second // default interval of the check of all nodes' heads
)

// Head returns the newest block. If a node's head goes back while another node still has the newest known block, Head
// returns that block and marks the node as lagging.
func (p *Pool) Head(ctx context.Context) (ledger.Cursor, error) {
	return fetch(ctx, p, func(ctx context.Context, n *node) (ledger.Cursor, error) {
		h, err := n.header(ctx, "latest")
		if err != nil {
			return ledger.Cursor{}, err
		}
		return p.acceptHead(ctx, n, h.Cursor()), nil
	})
}

// acceptHead records a head that a node reported and returns the head to use. If h is lower than the best known head,
// it asks the other nodes for that block. If one of them still has it, n is lagging and acceptHead returns the best
// known head. Otherwise the chain was reorganised and it returns h.
func (p *Pool) acceptHead(ctx context.Context, n *node, h ledger.Cursor) ledger.Cursor {
	n.setHead(h)
	p.mu.Lock()
	best, recent := p.best, p.recent
	back := h.Number < best.Number
	if !back {
		p.best = h
		p.recent.add(h)
	}
	p.mu.Unlock()
	if !back {
		if p.single() { // checkHeads does not run for a single node
			p.clearLagging(n)
		}
		return h
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
			return best
		}
	}
	if recent.contains(h) {
		p.markLagging(n, best.Number-h.Number, "its head went back to an earlier head")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.best == best {
		p.best = h // no node has the old head: a reorganisation
	}
	return h
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
// that lag and nodes that have caught up.
func (p *Pool) checkHeads(ctx context.Context) {
	var asking sync.WaitGroup
	heads := make([]ledger.Cursor, len(p.nodes))
	now := time.Now()
	for i, n := range p.nodes {
		if h := n.state(); h.excluded != nil || now.Before(h.limitedUntil) || now.Before(h.retryAt) {
			continue
		}
		asking.Go(func() {
			v, _ := p.attempt(ctx, n, func(ctx context.Context, n *node) error {
				h, err := n.header(ctx, "latest")
				if err == nil {
					heads[i] = h.Cursor()
				}
				return err
			})
			if v == final {
				n.setHead(heads[i])
			}
		})
	}
	asking.Wait()
	top := uint64(0)
	for _, h := range heads {
		top = max(top, h.Number)
	}
	for i, n := range p.nodes {
		switch {
		case heads[i] == (ledger.Cursor{}):
		case heads[i].Number+maxLag < top:
			p.markLagging(n, top-heads[i].Number, "other nodes have newer blocks")
		default:
			p.clearLagging(n)
		}
	}
}

// headHistory is a ring buffer of the last heads.
type headHistory struct {
	heads [64]ledger.Cursor
	next  int
}

func (t *headHistory) add(h ledger.Cursor) {
	if !t.contains(h) {
		t.heads[t.next%len(t.heads)] = h
		t.next++
	}
}

func (t *headHistory) contains(h ledger.Cursor) bool {
	for _, reported := range t.heads {
		if reported == h {
			return true
		}
	}
	return false
}
