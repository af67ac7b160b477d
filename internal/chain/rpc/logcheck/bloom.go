// Package logcheck compares the logs that a node returned with what it says of them elsewhere: in the bloom filter of
// the block's header, and in the block's receipts.
package logcheck

import (
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
)

// Bloom is the bloom filter in the header of a block. If a node leaves it out or returns something else, it is empty.
type Bloom types.Bloom

// UnmarshalText decodes hexadecimal digits.
func (b *Bloom) UnmarshalText(text []byte) error {
	if (*types.Bloom)(b).UnmarshalText(text) != nil {
		*b = Bloom{}
	}
	return nil
}

// Verdict is what the bloom filter of a block says about the logs that a node returned for it.
type Verdict int

// Verdicts.
const (
	Plausible Verdict = iota // no contract's logs are missing altogether; some logs of a contract may be
	Proven                   // the filter has nothing but these logs
	Missing                  // the filter has a contract none of whose logs were returned
	Likely                   // as Missing, but the filter is so full that this is often a coincidence
	Empty                    // the filter is empty and the block has transactions: without logs, or filters are not filled
	Blank                    // the filter is empty although the block has logs: this node does not fill filters
)

// fullBits is the number of bits of a bloom filter beyond which it has an address by coincidence in one of 27 cases or
// more.
const fullBits = types.BloomBitLength / 3

// Judge compares the logs of contracts in a block with the bloom filter of its header. receipts is the root of the
// receipts in the header. It does not compute the filter of logs, so it never returns Proven.
func Judge(b *Bloom, receipts common.Hash, contracts []common.Address, logs []ledger.Log) Verdict {
	filter := (*types.Bloom)(b)
	switch blank := *b == (Bloom{}); {
	case blank && len(logs) > 0:
		return Blank
	case blank && receipts != types.EmptyReceiptsHash:
		return Empty
	case blank:
		return Proven
	}
	for _, c := range contracts {
		of := func(l ledger.Log) bool { return common.Address(l.Address) == c }
		if filter.Test(c[:]) && !slices.ContainsFunc(logs, of) {
			if ones(filter) > fullBits {
				return Likely
			}
			return Missing
		}
	}
	if len(logs) == 0 {
		return Proven
	}
	return Plausible
}

// Proves reports whether the bloom filter has nothing but logs, and the logs are numbered without a gap: the block has
// no other logs then. A missing log is not noticed if it is the block's last and has the topics of another one.
func Proves(b *Bloom, logs []ledger.Log) bool {
	var sum types.Bloom
	var buffer [6]byte
	for i, l := range logs {
		if l.Log != uint32(i) { //nolint:gosec // an index
			return false
		}
		sum.AddWithBuffer(l.Address[:], &buffer)
		for _, t := range l.Topics {
			sum.AddWithBuffer(t[:], &buffer)
		}
	}
	return Bloom(sum) == *b
}

// ones returns the number of bits that are set.
func ones(filter *types.Bloom) (n int) {
	for _, b := range filter {
		n += bits.OnesCount8(b)
	}
	return n
}
