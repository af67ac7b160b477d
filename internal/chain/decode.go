package chain

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
)

var (
	journals  = bindings.NewJournals()
	shipments = bindings.NewShipments()
	orders    = bindings.NewOrders()
	centres   = bindings.NewCentres()
	claims    = bindings.NewClaims()
	token     = bindings.NewTestDollar()
)

// What the generated bindings know, by the first word of a log or the first four bytes of a refusal.
var (
	events   = map[common.Hash]abi.Event{}
	eventIDs = map[string]common.Hash{}
	refusals = map[[4]byte]abi.Error{}
	consumed = map[common.Hash]bool{} // events whose first topic is the contract that caused them
)

func init() {
	for _, contract := range []abi.ABI{orders.GetABI(), centres.GetABI(), claims.GetABI(), shipments.GetABI(), journals.GetABI()} {
		for _, e := range contract.Events {
			events[e.ID] = e
			eventIDs[e.Name] = e.ID
			consumed[e.ID] = len(e.Inputs) > 0 && e.Inputs[0].Name == "consumer" && e.Inputs[0].Indexed
		}
	}
	for _, contract := range []abi.ABI{orders.GetABI(), centres.GetABI(), claims.GetABI(), shipments.GetABI(), journals.GetABI(), token.GetABI()} {
		for _, e := range contract.Errors {
			refusals[[4]byte(e.ID[:4])] = e
		}
	}
}

// ErrorName is the name of the contract error with that selector, such as the reason of a ReadingIgnored; "" if none has it.
func ErrorName(selector [4]byte) string { return refusals[selector].Name }

// decode makes a log an event. A log it does not know is named by its topic: nothing is lost, nothing stops the indexer.
func (c *Client) decode(l *types.Log) (ledger.Event, error) {
	out := ledger.Event{Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index)}
	if len(l.Topics) == 0 {
		return unknown(out, l), nil
	}
	e, known := events[l.Topics[0]]
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
