package chain

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// One in how many answers is checked, by one of its blocks.
const (
	seldomBlock = 16
	seldomRange = 4
)

// errDropped: a node's eth_getLogs has left logs out, or made some up.
var errDropped = errors.New("eth_getLogs is not complete")

// Paranoid makes the logs of every block be compared with its receipts, and these with the header. Without it a sample is. Call it
// before reading.
func (c *Client) Paranoid() { c.paranoid = true }

// sample is the blocks of a range to be checked, ascending. The first range that a node is asked for is always.
func (c *Client) sample(n *node, from, to uint64) []uint64 {
	n.mu.Lock()
	first := !n.checked
	n.checked = true
	n.mu.Unlock()
	switch {
	case c.paranoid:
		return span(from, to)
	case first:
	case from == to && rand.IntN(seldomBlock) > 0, from < to && rand.IntN(seldomRange) > 0: //nolint:gosec // no secret
		return nil
	}
	return []uint64{from + rand.Uint64N(to-from+1)} //nolint:gosec // no secret
}

// check compares what eth_getLogs told of some blocks with their receipts. A node that is caught is not believed again: errDropped. The last
// block, read before the logs, shows whether the chain changed in the meantime: that is ledger.ErrReorg and nobody's fault.
func (c *Client) check(ctx context.Context, n *node, numbers []uint64, last *header, all []found) error {
	if len(c.contracts()) == 0 {
		return nil
	}
	for part := range slices.Chunk(numbers, atOnce) {
		err := c.checkSome(ctx, n, part, all)
		if errors.Is(err, errNoReceipts) && !c.paranoid {
			n.silent.Do(func() {
				c.log.Warn("chain: node gives no receipts, so nothing shows whether its logs are complete", "node", n.name, "error", err)
			})
			return nil
		}
		if errors.Is(err, errDropped) { // unless the chain changed between the two answers
			now, err := n.headerAt(ctx, uint64(last.Number))
			if err != nil {
				return err
			}
			if now.Hash != last.Hash {
				return fmt.Errorf("block %d changed while it was read: %w", last.Number, ledger.ErrReorg)
			}
		}
		if errors.Is(err, errDropped) {
			c.convict(n, err)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) checkSome(ctx context.Context, n *node, numbers []uint64, all []found) error {
	there, receipts, doubt, err := n.blockReceipts(ctx, numbers)
	if err != nil {
		return err
	}
	for i, h := range there {
		var told found
		if k, ok := slices.BinarySearchFunc(all, uint64(h.Number), func(f found, n uint64) int { return cmp.Compare(f.number, n) }); ok {
			told = all[k]
		}
		if err := told.compare(journal.Hash(h.Hash), logsIn(receipts[i], c.contracts())); err != nil {
			return fmt.Errorf("block %d: %w", h.Number, err)
		}
	}
	if doubt != nil && c.paranoid {
		return fmt.Errorf("%w: %w", errDropped, doubt)
	}
	if doubt != nil { // all the same the logs are alike: it is the chain, more likely than the node
		n.silent.Do(func() {
			c.log.Warn("chain: receipts cannot be held against the header", "node", n.name, "error", doubt)
		})
	}
	return nil
}

// compare is nil when what a node told of a block's logs is what is in the block.
func (f found) compare(hash journal.Hash, want []ledger.Log) error {
	if len(f.logs) > 0 && f.hash != hash {
		return fmt.Errorf("it changed while it was read: %w", ledger.ErrReorg)
	}
	if len(f.logs) != len(want) {
		return fmt.Errorf("%w: %d logs, the block has %d", errDropped, len(f.logs), len(want))
	}
	for i, l := range f.logs {
		w := want[i]
		if l.Address != w.Address || l.Tx != w.Tx || l.Log != w.Log || !slices.Equal(l.Topics, w.Topics) || !bytes.Equal(l.Data, w.Data) {
			return fmt.Errorf("%w: log %d is not the one in the block", errDropped, l.Log)
		}
	}
	return nil
}

// convict stops believing a node's eth_getLogs.
func (c *Client) convict(n *node, why error) {
	n.metrics.missing.WithLabelValues(n.name).Inc()
	n.mu.Lock()
	before := n.drops
	n.drops = true
	c.doubts.add(n.read...)
	n.read = nil
	n.mu.Unlock()
	if !before {
		c.log.Error("chain: node leaves out logs; from now on others are asked for them, and its own only together with the receipts", "node", n.name, "error", why)
	}
}

// mute remembers that a node has no eth_getLogs.
func (c *Client) mute(n *node, why error) {
	n.mu.Lock()
	before := n.mute
	n.mute = true
	n.mu.Unlock()
	if !before {
		c.log.Warn("chain: node refuses eth_getLogs; reading its receipts instead", "node", n.name, "error", why)
	}
}
