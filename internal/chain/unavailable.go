package chain

import (
	"encoding/json"
	"errors"
	"io"
	"net"
	"strings"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
)

// Unavailable reports whether a call failed because no node answered it, or none answered as a node does. A revert is
// an answer.
func Unavailable(err error) bool {
	if _, ok := errors.AsType[*Refusal](err); ok {
		return false
	}
	if errors.Is(err, ledger.ErrUnreachable) || rpc.Excluded(err) || errors.Is(err, gethrpc.ErrClientQuit) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return true
	}
	_, refused := errors.AsType[gethrpc.Error](err)
	_, status := errors.AsType[gethrpc.HTTPError](err)
	_, network := errors.AsType[net.Error](err)
	_, text := errors.AsType[*json.SyntaxError](err)
	return refused || status || network || text || err != nil && strings.Contains(err.Error(), "websocket: close")
}
