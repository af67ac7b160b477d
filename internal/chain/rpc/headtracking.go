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
	tolerated = 3               // blocks that a node may be behind the others
	often     = 4 * time.Second // between looks at all nodes' heads
)

// Head is the newest block that a node stands by. One that goes back although another node still has what was there is not believed.
func (p *Pool) Head(ctx context.Context) (ledger.Cursor, error) {
	return from(ctx, p, func(ctx context.Context, n *node) (ledger.Cursor, error) {
		h, err := n.header(ctx, "latest")
		if err != nil {
			return ledger.Cursor{}, err
		}
		return p.believe(ctx, n, h.Cursor()), nil
	})
}

// believe is a node's head, unless it went back while another node stands by what was there: then that.
func (p *Pool) believe(ctx context.Context, n *node, h ledger.Cursor) ledger.Cursor {
	n.saw(h)
	p.mu.Lock()
	best, told := p.best, p.told
	back := h.Number < best.Number
	if !back {
		p.best = h
		p.told.put(h)
	}
	p.mu.Unlock()
	if !back {
		if p.alone() { // nobody looks at its head but who asks
			p.caughtUp(n)
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
		if v == answered && there != nil && there.Cursor() == best {
			other.saw(best)
			p.fallen(n, best.Number-h.Number, "its head went back, and others stand by what was there")
			return best
		}
	}
	if told.has(h) {
		p.fallen(n, best.Number-h.Number, "its head went back to a block that it had built upon")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.best == best {
		p.best = h // nobody stands by the other any more
	}
	return h
}

// unless makes it an error of the nodes', not an answer, that none has a block which one told of: then those that answer lag.
func (p *Pool) unless(err error, number uint64) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.alone() || !errors.Is(err, journal.ErrNotFound) || number > p.best.Number {
		return err
	}
	return fmt.Errorf("block %d: a node told of it, and no node that answers has it", number)
}

// saw keeps a node's head.
func (n *node) saw(h ledger.Cursor) {
	n.mu.Lock()
	n.head = h
	n.mu.Unlock()
	n.metrics.head.WithLabelValues(n.name).Set(float64(h.Number))
}

// fallen says that a node is behind; once, until it has caught up.
func (p *Pool) fallen(n *node, blocks uint64, how string) {
	n.mu.Lock()
	before := n.lagging
	n.lagging = true
	n.mu.Unlock()
	if before {
		return
	}
	p.metrics.lags.WithLabelValues(n.name).Inc()
	p.metrics.lagging.WithLabelValues(n.name).Set(1)
	p.log.Warn("chain: node lags", "node", n.name, "blocks", blocks, "how", how)
}

func (p *Pool) caughtUp(n *node) {
	n.mu.Lock()
	before := n.lagging
	n.lagging = false
	n.mu.Unlock()
	if before {
		p.metrics.lagging.WithLabelValues(n.name).Set(0)
		p.log.Info("chain: node has caught up", "node", n.name)
	}
}

// patrol looks at all nodes' heads now and then until ctx ends: whether the one that is asked keeps up, and whether others may be asked again.
func (p *Pool) patrol(ctx context.Context) {
	for sleep(ctx, p.often) {
		p.mu.Lock()
		due := time.Since(p.surveyed) >= p.often
		if due {
			p.surveyed = time.Now()
		}
		p.mu.Unlock()
		if due {
			p.survey(ctx)
		}
	}
}

// survey asks every node for its head, except those that want to be left alone.
func (p *Pool) survey(ctx context.Context) {
	var asking sync.WaitGroup
	heads := make([]ledger.Cursor, len(p.nodes))
	now := time.Now()
	for i, n := range p.nodes {
		if h := n.state(); h.excluded != nil || now.Before(h.limit) || now.Before(h.rest) {
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
			if v == answered {
				n.saw(heads[i])
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
		case heads[i].Number+tolerated < top:
			p.fallen(n, top-heads[i].Number, "others are further")
		default:
			p.caughtUp(n)
		}
	}
}

// trail is the last heads that were told.
type trail struct {
	heads [64]ledger.Cursor
	next  int
}

func (t *trail) put(h ledger.Cursor) {
	if !t.has(h) {
		t.heads[t.next%len(t.heads)] = h
		t.next++
	}
}

func (t *trail) has(h ledger.Cursor) bool {
	for _, told := range t.heads {
		if told == h {
			return true
		}
	}
	return false
}
