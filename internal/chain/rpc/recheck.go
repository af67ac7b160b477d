package rpc

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"slices"
	"sync"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	widestReading = 2000    // blocks that are remembered as one
	shallow       = 64      // blocks up to the last are remembered one by one: a reorganisation drops some of them
	mostReadings  = 1 << 16 // ranges that are remembered of a node
)

// reading is a range that a node's eth_getLogs was believed about. The print tells its logs from others.
type reading struct {
	from, to uint64
	last     journal.Hash // of block to
	print    uint64       // sum over the logs, so that ranges that touch can be put together
	vague    bool         // what was read is forgotten
}

// readings is what was read from one node, in the order of blocks.
type readings []reading

func (all *readings) add(r reading) {
	all.forget(r)
	at := all.find(r.from)
	if at < len(*all) && (*all)[at] == r {
		return
	}
	list := slices.Insert(*all, at, r)
	if len(list) > mostReadings {
		list[1] = reading{from: min(list[0].from, list[1].from), to: max(list[0].to, list[1].to), vague: true}
		list = list[1:]
	}
	*all = list.merge()
}

// forget drops what r shows to have been reorganised away: the node told the truth of it, and it has been taken back.
func (all *readings) forget(r reading) {
	for i := all.find(r.from); i < len(*all) && (*all)[i].from <= r.to; {
		if o := (*all)[i]; o.to == r.to && o.last != r.last {
			*all = slices.Delete(*all, i, i+1)
		} else {
			i++
		}
	}
}

// merge puts together what touches and is deep.
func (all readings) merge() readings {
	i := len(all) - 1
	for newest := all[i].to; i > 0 && all[i].to+shallow > newest; {
		i--
	}
	for ; i > 0; i-- {
		a, b := all[i-1], all[i]
		if a.vague || b.vague || a.to+1 != b.from || b.to-a.from >= widestReading {
			break
		}
		all[i-1] = reading{from: a.from, to: b.to, last: b.last, print: a.print + b.print}
		all = slices.Delete(all, i, i+1)
	}
	return all
}

// find is where the readings from a block on begin.
func (all readings) find(from uint64) int {
	at, _ := slices.BinarySearchFunc(all, from, func(r reading, from uint64) int { return cmp.Compare(r.from, from) })
	return at
}

// rechecks is what has to be read again.
type rechecks struct {
	mu   sync.Mutex
	seed maphash.Seed
	all  []reading
}

func (c *rechecks) add(r ...reading) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all = append(c.all, r...)
}

// print is the sum of what tells each log.
func (c *rechecks) print(all []scan.BlockLogs) (sum uint64) {
	var b []byte
	for _, f := range all {
		for _, l := range f.Logs {
			b = binary.BigEndian.AppendUint64(b[:0], f.Number)
			b = binary.BigEndian.AppendUint32(b, l.Log)
			b = append(append(append(b, l.Address[:]...), l.Tx[:]...), byte(len(l.Topics)))
			for _, t := range l.Topics {
				b = append(b, t[:]...)
			}
			sum += maphash.Bytes(c.seed, append(b, l.Data...))
		}
	}
	return sum
}

// remember keeps what eth_getLogs told of the blocks from one up to the last, in case its node turns out to leave logs out.
func (r *LogReader) remember(n *node, from uint64, last *Header, all []scan.BlockLogs) {
	if r.paranoid {
		return
	}
	now := reading{from: from, to: uint64(last.Number), last: journal.Hash(last.Hash), print: r.rechecks.print(all)}
	for _, other := range r.pool.nodes {
		other.mu.Lock()
		switch {
		case other != n:
			other.read.forget(now)
		case n.drops:
			r.rechecks.add(now) // it was caught in the meantime
		default:
			n.read.add(now)
		}
		other.mu.Unlock()
	}
}

// rememberEach is remember for every block of a range by itself.
func (r *LogReader) rememberEach(n *node, headers []*Header, all []scan.BlockLogs) {
	for _, h := range headers {
		var logs []scan.BlockLogs
		if len(all) > 0 && all[0].Number == uint64(h.Number) {
			logs, all = all[:1], all[1:]
		}
		r.remember(n, uint64(h.Number), h, logs)
	}
}

// Recheck reads again what was read from nodes that have since been caught leaving out logs. It returns the first block
// of a range that reads otherwise now, once: all from there on has to be read again, and what comes after is not looked
// at. False when there is none.
func (r *LogReader) Recheck(ctx context.Context) (from uint64, found bool, err error) {
	r.rechecks.mu.Lock()
	all := r.rechecks.all
	r.rechecks.all = nil
	r.rechecks.mu.Unlock()
	slices.SortFunc(all, func(a, b reading) int { return cmp.Compare(a.from, b.from) })
	for i, before := range all {
		same, err := r.readsSame(ctx, before)
		if err != nil {
			r.rechecks.add(all[i:]...)
			return 0, false, err
		}
		if !same {
			r.pool.log.Warn("chain: what a node told earlier lacked logs", "from", before.from, "to", before.to)
			return before.from, true, nil
		}
	}
	return 0, false, nil
}

func (r *LogReader) readsSame(ctx context.Context, before reading) (bool, error) {
	if before.vague {
		return false, nil
	}
	now, err := from(ctx, r.pool, func(ctx context.Context, n *node) ([]scan.BlockLogs, error) {
		return r.logsFrom(ctx, n, before.from, before.to)
	})
	if errors.Is(err, journal.ErrNotFound) || errors.Is(err, ledger.ErrReorg) {
		return true, nil // the chain was reorganised: whoever follows it reads these blocks again anyway
	}
	return err == nil && r.rechecks.print(now) == before.print, err
}

// logsFrom is the logs of a range alone.
func (r *LogReader) logsFrom(ctx context.Context, n *node, from, to uint64) (all []scan.BlockLogs, err error) {
	if n.byReceipts() {
		_, all, err = n.sift(ctx, from, to, r.contracts, Query{}.count())
		return all, err
	}
	last, err := n.headerAt(ctx, to)
	if err != nil {
		return nil, err
	}
	if all, err = r.findAll(ctx, n, Query{From: from, To: to}); err != nil {
		return nil, err
	}
	if err := r.check(ctx, n, r.sample(n, from, to), last, all); err != nil {
		return nil, err
	}
	r.remember(n, from, last, all)
	return all, nil
}
