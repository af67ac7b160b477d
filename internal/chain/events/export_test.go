package events

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/waybill/waybill/internal/ledger"
)

// ByBindings is an event as the bindings decode it.
func ByBindings(l ledger.Log) (ledger.Event, error) { return Decode(bound(&l)) }

// ByWords is an event as it is read in a backfill; slow when that has to ask the bindings too.
func ByWords(l ledger.Log) (e ledger.Event, slow bool, err error) {
	e, err = new(Decoder).Event(&l)
	if r := abiReaders()[l.Topics[0]]; r == nil {
		slow = true
	} else if err == nil && r.payload != nil {
		f := &fields{places: r.places, topics: l.Topics[1:], data: l.Data}
		r.payload(f)
		slow = f.lost
	}
	return e, slow, err
}

// OurEvents are the events that the bindings know.
func OurEvents() (all []abi.Event) {
	for _, e := range eventByTopic {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b abi.Event) int { return strings.Compare(a.Name, b.Name) })
	return all
}
