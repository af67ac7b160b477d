package rpc

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/chain/rpc/heads"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	headTries   = 4                      // a provider's servers may be some blocks apart
	headPause   = 250 * time.Millisecond // between these tries
	compareTime = 3 * time.Second        // limit of the comparison with other nodes
)

// checkHead compares a head that a node claims with the heads of other nodes, of which some may be nil, and with the
// node's own blocks. It returns journal.ErrMalformed if the chain cannot have this head.
func (n *node) checkHead(ctx context.Context, h *Header, others []*Header) error {
	var known []heads.Head
	for _, there := range others {
		if there != nil {
			known = append(known, there.claim())
		}
	}
	if heads.Confirmed(h.claim(), known, time.Now()) {
		return nil
	}
	if err := heads.Check(h.claim(), known, time.Now()); err != nil {
		return err
	}
	return n.hasHead(ctx, h)
}

// claim returns what package heads judges.
func (h *Header) claim() heads.Head {
	return heads.Head{Number: uint64(h.Number), Time: h.Block().Time}
}

// hasHead returns journal.ErrMalformed if the node does not have the block that it claims as its head, or if that block
// does not follow the one before it.
func (n *node) hasHead(ctx context.Context, h *Header) error {
	number := uint64(h.Number)
	if number == 0 {
		return nil
	}
	var err error
	for range headTries {
		var two []*Header
		two, err = n.headers(ctx, []uint64{number - 1, number})
		switch {
		case err == nil && two[1].Parent == two[0].Hash:
			return nil
		case err == nil:
			err = fmt.Errorf("block %d does not follow block %d: %w", number, number-1, journal.ErrMalformed)
		case !errors.Is(err, ledger.ErrReorg) && !errors.Is(err, journal.ErrMalformed):
			return err // the node does not answer
		}
		if !sleep(ctx, headPause) {
			return ctx.Err()
		}
		now, again := n.header(ctx, "latest")
		if again != nil {
			return again
		}
		if uint64(now.Number) < number { // reorganised, or it has taken its claim back
			return fmt.Errorf("the head went back from block %d to block %d", number, now.Number)
		}
	}
	return fmt.Errorf("it claims block %d as its head and does not have it: %w: %w", number, journal.ErrMalformed, err)
}

// readHeads reads the heads of all nodes except one, and except those that are excluded, rate limited or in backoff.
// The result has nil for these and for nodes that do not answer.
func (p *Pool) readHeads(ctx context.Context, except *node) []*Header {
	var asking sync.WaitGroup
	all := make([]*Header, len(p.nodes))
	now := time.Now()
	for i, n := range p.nodes {
		if h := n.state(); n == except || h.excluded != nil || now.Before(h.limitedUntil) || now.Before(h.retryAt) {
			continue
		}
		asking.Go(func() {
			var head *Header
			v, _ := p.attempt(ctx, n, func(ctx context.Context, n *node) (err error) {
				head, err = n.header(ctx, "latest")
				return err
			})
			if v == final {
				all[i] = head
			}
		})
	}
	asking.Wait()
	return all
}

// markAhead notes that a node claims a wrong head. It gets requests only if no other node answers. It logs the change
// only.
func (p *Pool) markAhead(n *node, claimed uint64, why error) {
	n.mu.Lock()
	before := n.ahead
	n.ahead, n.head = true, ledger.Cursor{}
	n.mu.Unlock()
	if before {
		return
	}
	p.metrics.ahead.WithLabelValues(n.name).Set(1)
	p.log.Error("chain: node claims a head that the chain cannot have: requests go to other nodes until it has another "+
		"one; restart or replace the node", "node", n.name, "block", claimed, "reason", why)
}

// clearAhead removes the mark of markAhead.
func (p *Pool) clearAhead(n *node) {
	n.mu.Lock()
	before := n.ahead
	n.ahead = false
	n.mu.Unlock()
	if before {
		p.metrics.ahead.WithLabelValues(n.name).Set(0)
		p.log.Info("chain: node has a possible head again", "node", n.name)
	}
}
