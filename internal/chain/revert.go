package chain

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// kinds are the refusals that callers tell apart; any other is ledger.ErrRefused.
var kinds = map[string]error{
	"TooEarly":              ledger.ErrTooEarly,
	"TermsMissing":          ledger.ErrTooEarly, // whoever posts will know the order once it has read the block that placed it
	"DeviceRevokedFrom":     ledger.ErrRevoked,
	"SegmentReplayed":       ledger.ErrReplayed,
	"EpochStale":            ledger.ErrReplayed,
	"SegmentGap":            ledger.ErrGap,
	"BadSignature":          journal.ErrSignature,
	"NotMerchantSigned":     journal.ErrSignature,
	"AuthorizationUnsigned": journal.ErrSignature,
	"QuoteSigner":           journal.ErrSignature,
}

// Refusal is a contract's no, with its reason.
type Refusal struct {
	Name string // Solidity name of the error; "Error" and "Panic" for the language's own, "" when none was given
	Text string // with its arguments: "SegmentReplayed(device=0x…, found=1, expected=2)"
	kind error
}

func (r *Refusal) Error() string { return r.Text }

// Unwrap is one of ledger's errors.
func (r *Refusal) Unwrap() error { return r.kind }

// Explain makes a node's "execution reverted" the contract's own words, a *Refusal. Other errors come back as they are.
func Explain(err error) error {
	var answer gethrpc.DataError
	if errors.As(err, &answer) {
		if text, ok := answer.ErrorData().(string); ok {
			if data, bad := hexutil.Decode(text); bad == nil && len(data) >= 4 {
				return refusal(data)
			}
		}
	}
	var coded gethrpc.Error
	if errors.As(err, &coded) && strings.Contains(coded.Error(), "execution reverted") {
		return &Refusal{Text: "reverted without a reason", kind: ledger.ErrRefused}
	}
	return err
}

// refusal reads revert data of at least four bytes.
func refusal(data []byte) *Refusal {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &Refusal{Name: "Error", Text: fmt.Sprintf("Error(%q)", reason), kind: ledger.ErrRefused}
	}
	name, text, known := events.ErrorText(data)
	if !known {
		return &Refusal{Text: fmt.Sprintf("reverted with unknown data %.100x", data), kind: ledger.ErrRefused}
	}
	out := &Refusal{Name: name, Text: text, kind: ledger.ErrRefused}
	if k, ok := kinds[name]; ok {
		out.kind = k
	}
	return out
}
