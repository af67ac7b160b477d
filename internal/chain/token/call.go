package token

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// Caller calls a contract from an account at the latest block. If the call reverts, the error is a *Revert.
type Caller func(ctx context.Context, from, to journal.Address, data []byte) ([]byte, error)

// Revert is the error of a call that reverts.
type Revert struct {
	Text   string
	Silent bool // without a reason, as a contract without the function does
}

func (r *Revert) Error() string { return r.Text }

// call returns the input of a function with words as its arguments.
func call(signature string, words ...[]byte) []byte {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, w := range words {
		data = append(data, w...)
	}
	return data
}

// view calls a view function. It returns nil if the token has no such function.
func (r *reader) view(ctx context.Context, signature string, words ...[]byte) ([]byte, error) {
	out, err := r.Call(ctx, r.Spender, r.Address, call(signature, words...))
	if _, reverted := errors.AsType[*Revert](err); reverted || err == nil && len(out) < 32 {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("call %s of token %s: %w", signature, r.Address, err)
	}
	return out, nil
}

// text calls a view function that returns a string, or bytes32 as old tokens do. known is false if the token has none.
func (r *reader) text(ctx context.Context, signature string) (text string, known bool, err error) {
	out, err := r.view(ctx, signature)
	if err != nil || out == nil {
		return "", false, err
	}
	kind, err := abi.NewType("string", "", nil)
	if err != nil {
		return "", false, err
	}
	values, err := abi.Arguments{{Type: kind}}.Unpack(out)
	if err == nil {
		text, known = values[0].(string)
		return text, known, nil
	}
	if len(out) == 32 {
		end := 32
		for end > 0 && out[end-1] == 0 {
			end--
		}
		return string(out[:end]), true, nil
	}
	return "", false, nil
}

// whole calls a view function that returns a number. It returns nil if the token has none.
func (r *reader) whole(ctx context.Context, signature string, words ...[]byte) (*big.Int, error) {
	out, err := r.view(ctx, signature, words...)
	if err != nil || out == nil {
		return nil, err
	}
	return new(big.Int).SetBytes(out[:32]), nil
}
