package scan

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// ScanLogs returns the result of Logs as go-ethereum's type.
func ScanLogs(b []byte) (out []types.Log, err error) {
	all, err := Logs(b)
	for _, f := range all {
		for _, l := range f.Logs {
			o := types.Log{
				Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data,
				BlockNumber: f.Number, BlockHash: common.Hash(f.Hash), Topics: []common.Hash{},
			}
			for _, t := range l.Topics {
				o.Topics = append(o.Topics, common.Hash(t))
			}
			out = append(out, o)
		}
	}
	return out, err
}

// ReceiptsRoot returns the root of the receipts in the JSON b, and the number of their logs.
func ReceiptsRoot(b []byte) (root common.Hash, logs int, err error) {
	all, err := Receipts(b)
	for _, r := range all {
		logs += len(r.Logs)
	}
	return types.DeriveSha(ReceiptList(all), trie.NewStackTrie(nil)), logs, err
}
