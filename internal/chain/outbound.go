package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/chain/rpc/ethapi"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Outbound implements the chain of package sender. If no node answers, its methods return ledger.ErrUnreachable.
type Outbound struct{ client *Client }

// NewOutbound returns an Outbound that uses client.
func NewOutbound(client *Client) Outbound { return Outbound{client} }

// Heads returns Client.Heads.
func (o Outbound) Heads(ctx context.Context) <-chan ledger.Cursor { return o.client.Heads(ctx) }

// Fees returns Client.Fees.
func (o Outbound) Fees(ctx context.Context) (ledger.Fees, error) {
	f, err := o.client.Fees(ctx)
	return f, unreachable(err)
}

// Nonce returns the account's next nonce at the block that is below blocks under the head.
func (o Outbound) Nonce(ctx context.Context, a journal.Address, below uint64) (uint64, error) {
	tag := "latest"
	if below > 0 {
		head, err := o.client.Head(ctx)
		if err != nil {
			return 0, unreachable(err)
		}
		if head.Number < below {
			return 0, nil
		}
		tag = hexutil.EncodeUint64(head.Number - below)
	}
	return o.count(ctx, a, tag)
}

// Pending returns the account's next nonce after its pending transactions without a gap.
func (o Outbound) Pending(ctx context.Context, a journal.Address) (uint64, error) {
	return o.count(ctx, a, "pending")
}

// count returns an account's nonce at a block number or tag.
func (o Outbound) count(ctx context.Context, a journal.Address, tag string) (uint64, error) {
	var n hexutil.Uint64
	err := o.client.pool.Ask(ctx, &n, "eth_getTransactionCount", common.Address(a), tag)
	return uint64(n), unreachable(err)
}

// Balance returns the account's balance in wei.
func (o Outbound) Balance(ctx context.Context, a journal.Address) (*big.Int, error) {
	wei, err := o.client.Balance(ctx, a)
	return wei, unreachable(err)
}

// Receipt returns the receipt of a transaction. It returns journal.ErrNotFound if no block has the transaction.
func (o Outbound) Receipt(ctx context.Context, tx journal.Hash) (ledger.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	r, err := o.client.pool.TransactionReceipt(ctx, common.Hash(tx))
	if errors.Is(err, ethereum.NotFound) {
		return ledger.Receipt{}, journal.ErrNotFound
	}
	if err != nil {
		return ledger.Receipt{}, unreachable(err)
	}
	return ReceiptOf(r), nil
}

// Broadcast sends a signed transaction to the nodes. fresh reports whether no node had it before.
func (o Outbound) Broadcast(ctx context.Context, raw []byte) (fresh bool, err error) {
	fresh, err = o.client.pool.Broadcast(ctx, raw)
	if err == nil {
		return fresh, nil
	}
	if rpc.Unreachable(err) {
		return false, unreachable(err)
	}
	kind := nodeErrorOf(err)
	if kind == nil {
		return false, nil
	}
	return false, fmt.Errorf("%w: %w", kind, err)
}

// nodeErrors maps the texts of Geth, Anvil, Erigon, Nethermind, Besu and Reth to errors, because nodes have no error
// codes for transactions. The first match counts. nil means that the node already has the transaction.
var nodeErrors = []struct {
	kind  error
	texts []string
}{
	{nil, []string{"already known", "already imported", "alreadyknown", "known transaction"}},
	{ledger.ErrUnderpriced, []string{
		"underpriced", "could not replace existing tx", "less than block base fee", "fee cap too low", "feetoolow",
		"gas price too low", "max fee per gas less than", "below minimum", "gas price below", "min gas price",
	}},
	{ledger.ErrNonceUsed, []string{"nonce too low", "nonce is too low", "oldnonce", "nonce_too_low"}},
	{ledger.ErrInsufficientFunds, []string{
		"insufficient funds", "insufficientfunds", "insufficient balance", "upfront cost exceeds",
	}},
	{ledger.ErrTxInvalid, []string{
		"oversized data", "exceeds block gas limit", "gas limit too high", "exceeds maximum", "intrinsic gas too low",
		"max initcode size", "invalid sender",
		"invalid signature", "gas limit exceeded", "transaction gas limit", "intrinsicgas", "exceeds the cap",
		"invalid chain id",
	}},
}

var errUnknown = errors.New("the node refused the transaction")

// nodeErrorOf returns the error of nodeErrors that matches err, or nil if the node already has the transaction.
func nodeErrorOf(err error) error {
	text := strings.ToLower(err.Error())
	for _, a := range nodeErrors {
		for _, t := range a.texts {
			if strings.Contains(text, t) {
				return a.kind
			}
		}
	}
	return errUnknown
}

// Estimate returns the gas limit for a call, see Client.EstimateGas. It returns a *Refusal if the call reverts.
func (o Outbound) Estimate(ctx context.Context, from journal.Address, c ledger.Call) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	gas, err := o.client.EstimateGas(ctx, message(from, c))
	return gas, unreachable(err)
}

// Simulate executes a call on top of the latest block, without sending it; on a chain that waits for transactions, in
// the pending block if it is refused on top of the latest. It returns a *Refusal if the call reverts.
// Estimate may execute it on top of the pending block: nodes differ.
func (o Outbound) Simulate(ctx context.Context, from journal.Address, c ledger.Call) error {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	_, err := o.client.pool.CallContract(ctx, message(from, c), nil)
	if err = Explain(err); o.client.refusedWhileIdle(err) {
		_, err = o.client.pool.CallContract(ctx, message(from, c), ethapi.Pending)
	}
	return unreachable(Explain(err))
}

// Replay repeats a call on top of a block to find the reason of its failure. It returns a *Refusal, or nil if the call
// succeeds.
func (o Outbound) Replay(ctx context.Context, from journal.Address, c ledger.Call, gas, block uint64) error {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	msg := message(from, c)
	msg.Gas = gas
	_, err := o.client.pool.CallContract(ctx, msg, new(big.Int).SetUint64(block))
	return unreachable(Explain(err))
}

// message returns the eth_call argument of a call.
func message(from journal.Address, c ledger.Call) ethereum.CallMsg {
	to := common.Address(c.To)
	return ethereum.CallMsg{From: common.Address(from), To: &to, Data: c.Data, Value: c.Wei}
}

// Unreachable reports whether err, of a method of Client, means that no node answered, so that a retry may succeed.
func Unreachable(err error) bool {
	var refused *Refusal
	if errors.As(err, &refused) || errors.Is(err, ledger.ErrTxInvalid) || errors.Is(err, ledger.ErrIncapable) {
		return false
	}
	return rpc.Unreachable(err)
}

// unreachable wraps err in ledger.ErrUnreachable if no node answered.
func unreachable(err error) error {
	if errors.Is(err, context.Canceled) || !Unreachable(err) {
		return err
	}
	return fmt.Errorf("%w: %w", ledger.ErrUnreachable, err)
}
