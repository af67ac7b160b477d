// Package events makes ledger events of the logs of our contracts. It asks no node: all of it are functions of a log.
package events

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Decode makes a log an event. A log it does not know is named by its topic: nothing is lost, nothing stops the
// indexer.
func Decode(l *types.Log) (ledger.Event, error) {
	out := ledger.Event{Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index)}
	if len(l.Topics) == 0 {
		return unknown(out, l), nil
	}
	e, known := eventByTopic[l.Topics[0]]
	if !known {
		return unknown(out, l), nil
	}
	values, err := eventValues(e, l)
	if err != nil {
		return out, fmt.Errorf("decode log %d, %s: %w", l.Index, e.Name, err)
	}
	out.Name = e.Name
	for i, arg := range e.Inputs {
		switch {
		case arg.Name == "id" || arg.Name == "order" && arg.Type.T == abi.FixedBytesTy:
			out.Order = values[i].([32]byte)
		case arg.Name == "device":
			out.Device = journal.Address(values[i].(common.Address))
		}
	}
	if out.Data, err = eventJSON(e, values); err != nil {
		return out, fmt.Errorf("decode log %d, %s: %w", l.Index, e.Name, err)
	}
	if out.Payload, err = payload(e.Name, l); err != nil {
		return out, fmt.Errorf("decode log %d, %s: %w", l.Index, e.Name, err)
	}
	return out, nil
}

// payload is the event as those who follow orders, stock and devices want it; nil for events that they do not follow.
func payload(name string, l *types.Log) (any, error) {
	for _, read := range []func(string, *types.Log) (any, error){orderPayload, stockPayload, devicePayload} {
		if p, err := read(name, l); p != nil || err != nil {
			return p, err
		}
	}
	return nil, nil // nil is what the payload of such an event is
}

func unknown(e ledger.Event, l *types.Log) ledger.Event {
	e.Name = "Unknown"
	data, err := json.Marshal(map[string]any{"topics": l.Topics, "data": fmt.Sprintf("%#x", l.Data)})
	if err == nil {
		e.Data = data
	}
	return e
}

// eventValues are the arguments in the order of their declaration.
func eventValues(e abi.Event, l *types.Log) ([]any, error) {
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

func eventJSON(e abi.Event, values []any) (json.RawMessage, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, arg := range e.Inputs {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := member(&b, arg.Name, arg.Type, values[i]); err != nil {
			return nil, err
		}
		if selector, ok := values[i].([4]byte); ok { // for people: what the reason is called
			fmt.Fprintf(&b, `,"%s_name":%q`, arg.Name, ErrorName(selector))
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
