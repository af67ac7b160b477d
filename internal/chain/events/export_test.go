package events

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
)

// ByBindings returns an event as the bindings decode it. l must have a topic of OurEvents.
func ByBindings(l ledger.Log) (ledger.Event, error) {
	out := types.Log{Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data}
	for _, t := range l.Topics {
		out.Topics = append(out.Topics, common.Hash(t))
	}
	return reference(&out)
}

// OurEvents returns the events that the bindings know.
func OurEvents() (all []abi.Event) {
	for _, e := range eventByTopic {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b abi.Event) int { return strings.Compare(a.Name, b.Name) })
	return all
}
