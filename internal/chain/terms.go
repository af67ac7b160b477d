package chain

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"io"
	"net"
	"strings"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/chain/revert"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Merchant signs terms.
type Merchant = eip712.Merchant

// Refusal is a revert of a contract with its reason.
type Refusal = revert.Refusal

// NewMerchant returns a signer for the contracts at a. a.ChainID and a.Orders must be set.
func NewMerchant(a ledger.Addresses, key *ecdsa.PrivateKey) *Merchant {
	return eip712.NewMerchant(a, key)
}

// Explain decodes the revert data of a node's error, see revert.Explain.
func Explain(err error) error { return revert.Explain(err) }

// OrderID returns the id of the order with these terms for the contracts at a.
func OrderID(a ledger.Addresses, t ledger.Terms) journal.OrderID { return eip712.OrderID(a, t) }

// OrderID returns the id of an order with these terms on this chain.
func (c *Client) OrderID(t ledger.Terms) journal.OrderID { return OrderID(c.addresses, t) }

// PolicyHash returns the EIP-712 struct hash of a claims policy, which is Terms.Policy.
func PolicyHash(p ledger.Policy) journal.Hash { return eip712.PolicyHash(p) }

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
