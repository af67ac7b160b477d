package events

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// reference decodes a log with go-ethereum's reflection and the structs of package bindings. Decoder must return the
// same event.
func reference(l *types.Log) (ledger.Event, error) {
	out := ledger.Event{Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index)}
	e := eventByTopic[l.Topics[0]]
	values, err := referenceValues(e, l)
	if err != nil {
		return out, err
	}
	out.Name = e.Name
	hasOrder := false
	var parcel []byte // its number in one byte; nil if the event has none
	for i, arg := range e.Inputs {
		switch {
		case arg.Name == "id" || arg.Name == "order" && arg.Type.T == abi.FixedBytesTy:
			out.Order, hasOrder = values[i].([32]byte), true
		case arg.Name == "device":
			out.Device = journal.Address(values[i].(common.Address))
		case arg.Name == "parcel":
			parcel = []byte{values[i].(uint8)}
		case arg.Name == "place":
			place := values[i].([32]byte)
			parcel = place[:1]
		}
	}
	if hasOrder && parcel != nil {
		out.Order[31] = parcel[0]
	}
	if out.Data, err = referenceJSON(e, values); err != nil {
		return out, err
	}
	if decode := references[e.Name]; decode != nil {
		out.Payload, err = decode(l)
	}
	return out, err
}

// referenceValues returns the arguments in the order of their declaration.
func referenceValues(e abi.Event, l *types.Log) ([]any, error) {
	rest, err := e.Inputs.NonIndexed().UnpackValues(l.Data)
	if err != nil {
		return nil, err
	}
	var indexed abi.Arguments
	for _, arg := range e.Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	topics := map[string]any{}
	if err := abi.ParseTopicsIntoMap(topics, indexed, l.Topics[1:]); err != nil {
		return nil, err
	}
	values := make([]any, len(e.Inputs))
	for i, arg := range e.Inputs {
		if arg.Indexed {
			values[i] = topics[arg.Name]
		} else {
			values[i], rest = rest[0], rest[1:]
		}
	}
	return values, nil
}

func referenceJSON(e abi.Event, values []any) (json.RawMessage, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, arg := range e.Inputs {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := member(&b, arg.Name, arg.Type, values[i]); err != nil {
			return nil, err
		}
		if selector, ok := values[i].([4]byte); ok {
			fmt.Fprintf(&b, `,"%s_name":%q`, arg.Name, ErrorName(selector))
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// referenceBits returns the bits of a packed word from hi to lo.
func referenceBits(w [word]byte, hi, lo uint) *big.Int {
	n := new(big.Int).SetBytes(w[:])
	n.Rsh(n, lo)
	mask := new(big.Int).Lsh(big.NewInt(1), hi-lo+1)
	return n.And(n, mask.Sub(mask, big.NewInt(1)))
}

// referenceMilliseconds is Seconds for a timestamp in milliseconds.
func referenceMilliseconds(n *big.Int) time.Time {
	if !n.IsInt64() || n.Int64() > last.UnixMilli() {
		return last
	}
	return time.UnixMilli(n.Int64()).UTC()
}

// referenceList converts the elements of a list. It returns nil for an empty list.
func referenceList[B, L any](all []B, one func(B) L) (list []L) {
	for _, b := range all {
		list = append(list, one(b))
	}
	return list
}
