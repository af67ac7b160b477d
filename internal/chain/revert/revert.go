// Package revert decodes why contracts refuse calls.
package revert

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// kinds maps Solidity errors to errors of package ledger. All others are ledger.ErrRefused.
var kinds = map[string]error{
	"TooEarly":              ledger.ErrTooEarly,
	"ClockAhead":            ledger.ErrTooEarly, // a later block accepts it
	"TermsMissing":          ledger.ErrTooEarly, // the caller has the terms after it has read the order's block
	"DeviceRevokedFrom":     ledger.ErrRevoked,
	"NoCarrier":             ledger.ErrNoCarrier,
	"GasShort":              ledger.ErrGasShort, // a higher gas limit suffices
	"SegmentReplayed":       ledger.ErrReplayed,
	"EpochStale":            ledger.ErrReplayed,
	"SegmentGap":            ledger.ErrGap,
	"BadSignature":          journal.ErrSignature,
	"NotMerchantSigned":     journal.ErrSignature,
	"AuthorizationUnsigned": journal.ErrSignature,
	"QuoteSigner":           journal.ErrSignature,
}

// Refusal is a revert of a contract with its reason.
type Refusal struct {
	Name string // Solidity name of the error; "Error" and "Panic" are Solidity's own; "" without a reason
	Text string // name and arguments: "SegmentReplayed(device=0x…, found=1, expected=2)"
	Kind error  // the matching error of package ledger or journal
	Data []byte // revert data, at least four bytes; nil without a reason
}

func (r *Refusal) Error() string { return r.Text }

// Unwrap returns the matching error of package ledger or journal.
func (r *Refusal) Unwrap() error { return r.Kind }

// Explain decodes the revert data of a node's error "execution reverted" and returns a *Refusal. It also returns a
// *Refusal if the execution failed without revert data, for example at an opcode that the chain does not have. Other
// errors are returned unchanged.
func Explain(err error) error {
	var answer gethrpc.DataError
	if errors.As(err, &answer) {
		if data := revertData(answer.ErrorData()); len(data) >= 4 {
			return Decode(data)
		}
	}
	var coded gethrpc.Error
	if !errors.As(err, &coded) {
		return err
	}
	text := strings.ToLower(coded.Error())
	for _, reverted := range []string{"execution reverted", "vm execution error", "revert"} {
		if strings.Contains(text, reverted) && !rpc.Limited(err) {
			return &Refusal{Text: withoutReason(coded.Error()), Kind: ledger.ErrRefused}
		}
	}
	for _, halt := range []string{"invalid opcode", "evm error", "bad instruction", "stack underflow", "out of gas"} {
		if strings.Contains(text, halt) {
			return &Refusal{Text: "the execution failed: " + coded.Error(), Kind: ledger.ErrRefused}
		}
	}
	return err
}

// withoutReason returns the text of a revert without data. Some nodes put Solidity's reason into their text.
func withoutReason(text string) string {
	if _, reason, found := strings.Cut(text, "execution reverted: "); found && reason != "" {
		return fmt.Sprintf("Error(%q)", reason)
	}
	return "reverted without a reason"
}

// revertData returns the bytes of the member data of a JSON-RPC error. Geth, Anvil, Erigon and Reth return a string of
// hexadecimal digits, Nethermind and Parity put "Reverted " before it, and Hardhat wraps it in an object.
func revertData(member any) []byte {
	switch v := member.(type) {
	case string:
		_, digits, found := strings.Cut(v, "0x")
		if !found {
			return nil
		}
		data, err := hexutil.Decode("0x" + strings.TrimSpace(digits))
		if err != nil {
			return nil
		}
		return data
	case map[string]any:
		for _, name := range []string{"data", "result", "return"} {
			if data := revertData(v[name]); data != nil {
				return data
			}
		}
	}
	return nil
}

// panicSelector is the selector of Solidity's Panic(uint256).
var panicSelector = [4]byte{0x4e, 0x48, 0x7b, 0x71}

// Decode decodes revert data of at least four bytes.
func Decode(data []byte) *Refusal {
	if reason, err := abi.UnpackRevert(data); err == nil {
		name, text := "Error", fmt.Sprintf("Error(%q)", reason)
		if [4]byte(data[:4]) == panicSelector {
			name, text = "Panic", fmt.Sprintf("Panic(%#x: %s)", data[len(data)-1], reason)
		}
		return &Refusal{Name: name, Text: text, Kind: ledger.ErrRefused}
	}
	name, text, known := events.ErrorText(data)
	if !known {
		return &Refusal{
			Text: fmt.Sprintf("reverted with the error %#x, which no contract or library of Waybill has, data %.100x",
				data[:4], data[4:]),
			Kind: ledger.ErrRefused,
		}
	}
	out := &Refusal{Name: name, Text: text, Kind: ledger.ErrRefused, Data: data}
	if k, ok := kinds[name]; ok {
		out.Kind = k
	}
	return out
}
