package logcheck

import (
	"cmp"
	"encoding/binary"
	"hash/maphash"
	"slices"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/journal"
)

const (
	maxMergedBlocks = 2000    // maximum blocks of a merged range
	reorgDepth      = 64      // ranges this close to the newest are not merged: a reorganisation may drop some
	maxRanges       = 1 << 16 // maximum ranges stored per node
)

// Range is a range of blocks whose logs were read from one node by eth_getLogs.
type Range struct {
	From, To    uint64
	Last        journal.Hash // hash of block To
	Fingerprint uint64       // sum of the hashes of all logs; sums of adjacent ranges can be added
	Lossy       bool         // merged without a fingerprint to limit memory; a recheck treats it as changed
}

// Ranges has the ranges read from one node, by first block.
type Ranges []Range

// Add inserts a range. If there are more than maxRanges, the two oldest are merged without a fingerprint.
func (all *Ranges) Add(r Range) {
	all.DropReorged(r)
	at := all.find(r.From)
	if at < len(*all) && (*all)[at] == r {
		return
	}
	list := slices.Insert(*all, at, r)
	if len(list) > maxRanges {
		list[1] = Range{From: min(list[0].From, list[1].From), To: max(list[0].To, list[1].To), Lossy: true}
		list = list[1:]
	}
	*all = list.merge()
}

// DropReorged removes ranges that end at the same block as r with another hash: a reorganisation has dropped them.
func (all *Ranges) DropReorged(r Range) {
	for i := all.find(r.From); i < len(*all) && (*all)[i].From <= r.To; {
		if o := (*all)[i]; o.To == r.To && o.Last != r.Last {
			*all = slices.Delete(*all, i, i+1)
		} else {
			i++
		}
	}
}

// merge joins adjacent ranges that are deeper than reorgDepth.
func (all Ranges) merge() Ranges {
	i := len(all) - 1
	for newest := all[i].To; i > 0 && all[i].To+reorgDepth > newest; {
		i--
	}
	for ; i > 0; i-- {
		a, b := all[i-1], all[i]
		if a.Lossy || b.Lossy || a.To+1 != b.From || b.To-a.From >= maxMergedBlocks {
			break
		}
		all[i-1] = Range{From: a.From, To: b.To, Last: b.Last, Fingerprint: a.Fingerprint + b.Fingerprint}
		all = slices.Delete(all, i, i+1)
	}
	return all
}

// find returns the index of the first range that begins at a block or later.
func (all Ranges) find(from uint64) int {
	at, _ := slices.BinarySearchFunc(all, from, func(r Range, from uint64) int { return cmp.Compare(r.From, from) })
	return at
}

// Fingerprint returns the sum of the hashes of all logs.
func Fingerprint(seed maphash.Seed, all []scan.BlockLogs) (sum uint64) {
	var b []byte
	for _, f := range all {
		for _, l := range f.Logs {
			b = binary.BigEndian.AppendUint64(b[:0], f.Number)
			b = binary.BigEndian.AppendUint32(b, l.Log)
			b = append(append(append(b, l.Address[:]...), l.Tx[:]...), byte(len(l.Topics)))
			for _, t := range l.Topics {
				b = append(b, t[:]...)
			}
			sum += maphash.Bytes(seed, append(b, l.Data...))
		}
	}
	return sum
}
