package chain

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"slices"
	"sync"

	"github.com/waybill/waybill/ledger"
)

const (
	widestReading = 2000    // blocks that are remembered as one
	mostReadings  = 1 << 16 // ranges that are remembered of a node
)

// reading is a range that a node's eth_getLogs was believed about. The print tells its logs from others.
type reading struct {
	from, to uint64
	print    uint64 // sum over the logs, so that ranges that touch can be put together
	vague    bool   // what was read is forgotten
}

// readings is what was read from one node, in the order of time.
type readings []reading

func (all *readings) add(r reading) {
	list := *all
	if n := len(list); n > 0 && list[n-1] == r {
		return
	} else if n > 0 && !list[n-1].vague && list[n-1].to+1 == r.from && r.to-list[n-1].from < widestReading {
		list[n-1].to, list[n-1].print = r.to, list[n-1].print+r.print
		return
	}
	if list = append(list, r); len(list) > mostReadings {
		list[1] = reading{from: min(list[0].from, list[1].from), to: max(list[0].to, list[1].to), vague: true}
		list = list[1:]
	}
	*all = list
}

// doubts is what has to be read again.
type doubts struct {
	mu   sync.Mutex
	seed maphash.Seed
	all  []reading
}

func (d *doubts) add(r ...reading) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.all = append(d.all, r...)
}

// print is the sum of what tells each log.
func (d *doubts) print(all []found) (sum uint64) {
	var b []byte
	for _, f := range all {
		for _, l := range f.logs {
			b = binary.BigEndian.AppendUint64(b[:0], f.number)
			b = binary.BigEndian.AppendUint32(b, l.Log)
			b = append(append(append(b, l.Address[:]...), l.Tx[:]...), byte(len(l.Topics)))
			for _, t := range l.Topics {
				b = append(b, t[:]...)
			}
			sum += maphash.Bytes(d.seed, append(b, l.Data...))
		}
	}
	return sum
}

// remember keeps what eth_getLogs told, in case its node turns out to leave logs out.
func (c *Client) remember(n *node, from, to uint64, all []found) {
	if c.paranoid {
		return
	}
	r := reading{from: from, to: to, print: c.doubts.print(all)}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.drops {
		c.doubts.add(r) // it was caught in the meantime
	} else {
		n.read.add(r)
	}
}

// Doubt reads again what was read from nodes that have since been caught leaving out logs. It returns the first block of a range
// that reads otherwise now, once: all from there on has to be read again, and what comes after is not looked at. False when there is none.
func (c *Client) Doubt(ctx context.Context) (from uint64, found bool, err error) {
	c.doubts.mu.Lock()
	all := c.doubts.all
	c.doubts.all = nil
	c.doubts.mu.Unlock()
	slices.SortFunc(all, func(a, b reading) int { return cmp.Compare(a.from, b.from) })
	for i, r := range all {
		same, err := c.readsSame(ctx, r)
		if err != nil {
			c.doubts.add(all[i:]...)
			return 0, false, err
		}
		if !same {
			c.log.Warn("chain: what a node told earlier lacked logs", "from", r.from, "to", r.to)
			return r.from, true, nil
		}
	}
	return 0, false, nil
}

func (c *Client) readsSame(ctx context.Context, r reading) (bool, error) {
	if r.vague {
		return false, nil
	}
	now, err := from(ctx, c.pool, func(ctx context.Context, n *node) ([]found, error) { return c.logsFrom(ctx, n, r.from, r.to) })
	if errors.Is(err, ledger.ErrNotFound) || errors.Is(err, ledger.ErrReorg) {
		return true, nil // the chain was reorganised: whoever follows it reads these blocks again anyway
	}
	return err == nil && c.doubts.print(now) == r.print, err
}

// logsFrom is the logs of a range alone.
func (c *Client) logsFrom(ctx context.Context, n *node, from, to uint64) (all []found, err error) {
	if n.byReceipts() {
		_, all, err = n.sift(ctx, from, to, c.contracts(), c.room(wanted{}))
		return all, err
	}
	last, err := n.headerAt(ctx, to)
	if err != nil {
		return nil, err
	}
	if all, err = c.findAll(ctx, n, wanted{from: from, to: to}); err != nil {
		return nil, err
	}
	if err := c.check(ctx, n, c.sample(n, from, to), last, all); err != nil {
		return nil, err
	}
	c.remember(n, from, to, all)
	return all, nil
}
