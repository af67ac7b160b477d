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

// kinds maps Solidity errors to errors of package ledger. All others are ledger.ErrRefused.
var kinds = map[string]error{
	"TooEarly":              ledger.ErrTooEarly,
	"ClockAhead":            ledger.ErrTooEarly, // a later block accepts it
	"TermsMissing":          ledger.ErrTooEarly, // the caller has the terms after it has read the order's block
	"DeviceRevokedFrom":     ledger.ErrRevoked,
	"NoCarrier":             ledger.ErrNoCarrier,
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
	kind error
	data []byte // revert data, at least four bytes; nil without a reason
}

func (r *Refusal) Error() string { return r.Text }

// Unwrap returns the matching error of package ledger or journal.
func (r *Refusal) Unwrap() error { return r.kind }

// Explain decodes the revert data of a node's error "execution reverted" and returns a *Refusal. Other errors are
// returned unchanged.
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

// refusal decodes revert data of at least four bytes.
func refusal(data []byte) *Refusal {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &Refusal{Name: "Error", Text: fmt.Sprintf("Error(%q)", reason), kind: ledger.ErrRefused}
	}
	name, text, known := events.ErrorText(data)
	if !known {
		return &Refusal{Text: fmt.Sprintf("reverted with unknown data %.100x", data), kind: ledger.ErrRefused}
	}
	out := &Refusal{Name: name, Text: text, kind: ledger.ErrRefused, data: data}
	if k, ok := kinds[name]; ok {
		out.kind = k
	}
	return out
}
