package chain

import (
	"context"
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/ledger"
)

// Devices is every device that was ever enrolled, as it is now, in the order of enrolment.
func (c *Client) Devices(ctx context.Context) ([]ledger.Device, error) {
	logs, err := c.since(ctx, [][]common.Hash{{eventIDs["DeviceEnrolled"]}})
	if err != nil {
		return nil, fmt.Errorf("read devices: %w", err)
	}
	var out []ledger.Device
	seen := map[common.Hash]bool{}
	for _, l := range logs {
		if len(l.Topics) < 2 || seen[l.Topics[1]] {
			continue
		}
		seen[l.Topics[1]] = true
		d, err := c.Device(ctx, ledger.Address(common.BytesToAddress(l.Topics[1][:])))
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// Rotation is a device's change of key, with the old key's signature: the device package makes them.
type Rotation struct {
	Device    ledger.Address
	Scheme    ledger.Scheme // of the new key
	Key       ledger.Address
	Epoch     uint32
	FromSeq   uint64
	Signature []byte
}

// Rotate tells the chain a device's new key; anyone may send it. The error is ledger.ErrRefused when these contracts know no rotation.
func (c *Client) Rotate(r Rotation) (Call, error) {
	return c.named(fmt.Sprintf("rotate key of device %s", r.Device), "rotate", map[string]any{
		"device": r.Device, "id": r.Device, "newKey": r.Key, "key": r.Key, "scheme": uint64(r.Scheme), "newScheme": uint64(r.Scheme),
		"epoch": uint64(r.Epoch), "fromSeq": r.FromSeq, "signature": r.Signature,
	})
}

// RevokeFrom refuses a device's readings from that sequence number of that epoch on.
func (c *Client) RevokeFrom(id ledger.Address, epoch uint32, from uint64) (Call, error) {
	return c.named(fmt.Sprintf("revoke device %s", id), "revoke", map[string]any{
		"device": id, "id": id, "epoch": uint64(epoch), "fromSeq": from,
	})
}

// CanRotate reports whether these contracts know rotation.
func CanRotate() bool {
	parsed, err := bindings.JournalsMetaData.ParseABI()
	return err == nil && parsed.Methods["rotate"].ID != nil
}

// named calls a function of Journals by its parameters' names, so that it outlives changes of their order and number.
func (c *Client) named(what, function string, values map[string]any) (Call, error) {
	parsed, err := bindings.JournalsMetaData.ParseABI()
	if err != nil {
		return Call{}, err
	}
	method, ok := parsed.Methods[function]
	if !ok {
		return Call{}, fmt.Errorf("%s: the contracts have no such function: %w", what, ledger.ErrRefused)
	}
	var arguments []any
	for _, in := range method.Inputs {
		v, ok := values[in.Name]
		if !ok {
			return Call{}, fmt.Errorf("%s: the contract wants %s %q: %w", what, in.Type, in.Name, ledger.ErrRefused)
		}
		arguments = append(arguments, argument(in.Type, v))
	}
	data, err := parsed.Pack(function, arguments...)
	if err != nil {
		return Call{}, fmt.Errorf("%s: %w", what, err)
	}
	return c.call(what, c.addresses.Journals, data), nil
}

// argument is a value as the ABI's type has it in Go.
func argument(t abi.Type, v any) any {
	switch x := v.(type) {
	case ledger.Address:
		return common.Address(x)
	case uint64:
		if kind := t.GetType(); kind.Kind() >= reflect.Uint8 && kind.Kind() <= reflect.Uint64 {
			return reflect.ValueOf(x).Convert(kind).Interface()
		}
		return new(big.Int).SetUint64(x)
	}
	return v
}
