package logcheck

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// ErrIncomplete says that logs returned by eth_getLogs differ from the receipts of their block.
var ErrIncomplete = errors.New("eth_getLogs returned incomplete or wrong logs")

// LogsIn returns the logs of contracts in receipts, in the order of the block. The index of a log is computed from its
// position, because the header does not commit to the reported index.
func LogsIn(receipts []scan.Receipt, contracts []common.Address) (out []ledger.Log) {
	index := uint32(0)
	for i := range receipts {
		for _, l := range receipts[i].Logs {
			if slices.Contains(contracts, common.Address(l.Address)) {
				l.Log = index
				out = append(out, l)
			}
			index++
		}
	}
	return out
}

// AnyLog reports whether receipts have a log of any contract.
func AnyLog(receipts []scan.Receipt) bool {
	return slices.ContainsFunc(receipts, func(r scan.Receipt) bool { return len(r.Logs) > 0 })
}

// Compare returns ErrIncomplete if the logs of a block differ from want, and ledger.ErrReorg if they are of another
// block.
func Compare(f scan.BlockLogs, hash journal.Hash, want []ledger.Log) error {
	if len(f.Logs) > 0 && f.Hash != hash {
		return fmt.Errorf("replaced while it was read: %w", ledger.ErrReorg)
	}
	if len(f.Logs) != len(want) {
		return fmt.Errorf("%w: %d logs, the receipts have %d", ErrIncomplete, len(f.Logs), len(want))
	}
	for i, l := range f.Logs {
		w := want[i]
		if l.Address != w.Address || l.Tx != w.Tx || l.Log != w.Log || !slices.Equal(l.Topics, w.Topics) ||
			!bytes.Equal(l.Data, w.Data) {
			return fmt.Errorf("%w: log %d differs from the receipts", ErrIncomplete, l.Log)
		}
	}
	return nil
}

// MatchesTopics reports whether a log matches the topics of an eth_getLogs filter. An empty list matches any topic.
func MatchesTopics(l ledger.Log, topics [][]common.Hash) bool {
	for i, any := range topics {
		if len(any) > 0 && (i >= len(l.Topics) || !slices.Contains(any, common.Hash(l.Topics[i]))) {
			return false
		}
	}
	return len(l.Topics) >= len(topics)
}
