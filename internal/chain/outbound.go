package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Outbound is the chain as package sender needs it. A node that does not answer is ledger.ErrUnreachable.
type Outbound struct{ client *Client }

// NewOutbound sends through client.
func NewOutbound(client *Client) Outbound { return Outbound{client} }

// Heads are the client's.
func (o Outbound) Heads(ctx context.Context) <-chan ledger.Cursor { return o.client.Heads(ctx) }

// Fees leave room for the base fee to double.
func (o Outbound) Fees(ctx context.Context) (ledger.Fees, error) {
	var head *rpc.Header
	var suggested hexutil.Big
	asking, ctx := errgroup.WithContext(ctx)
	asking.Go(func() (err error) {
		head, err = o.client.pool.Header(ctx, "latest")
		return err
	})
	asking.Go(func() error { return o.client.pool.Ask(ctx, &suggested, "eth_maxPriorityFeePerGas") })
	if err := asking.Wait(); err != nil {
		return ledger.Fees{}, unreachable(err)
	}
	if head.BaseFee == nil {
		return ledger.Fees{}, errors.New("the chain has no base fee (EIP-1559), which Waybill needs")
	}
	tip := suggested.ToInt()
	if floor := big.NewInt(1_000_000); tip.Cmp(floor) < 0 {
		tip = floor // what Geth's miner wants at least
	}
	base := head.BaseFee.ToInt()
	most := new(big.Int).Lsh(base, 1)
	return ledger.Fees{Head: head.Cursor(), Base: base, Tip: tip, Cap: most.Add(most, tip)}, nil
}

// Nonce is the account's next as of so many blocks below the head.
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

// Pending is the account's next after all that waits in the node's pool without a gap.
func (o Outbound) Pending(ctx context.Context, a journal.Address) (uint64, error) {
	return o.count(ctx, a, "pending")
}

func (o Outbound) count(ctx context.Context, a journal.Address, tag string) (uint64, error) {
	var n hexutil.Uint64
	err := o.client.pool.Ask(ctx, &n, "eth_getTransactionCount", common.Address(a), tag)
	return uint64(n), unreachable(err)
}

// Balance is what an account can pay with, in wei.
func (o Outbound) Balance(ctx context.Context, a journal.Address) (*big.Int, error) {
	wei, err := o.client.Balance(ctx, a)
	return wei, unreachable(err)
}

// Receipt is journal.ErrNotFound while no block has the transaction.
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

// Broadcast hands a signed transaction to the node and reports whether it was new to it.
func (o Outbound) Broadcast(ctx context.Context, raw []byte) (fresh bool, err error) {
	fresh, err = o.client.pool.Broadcast(ctx, raw)
	if err == nil {
		return fresh, nil
	}
	if rpc.Unreachable(err) {
		return false, unreachable(err)
	}
	kind := answerOf(err)
	if kind == nil {
		return false, nil
	}
	return false, fmt.Errorf("%w: %w", kind, err)
}

// answers are what nodes say about a transaction, in the words of Geth, Anvil, Erigon, Nethermind, Besu and Reth: there are no codes. The
// first that fits counts; nil says that the node has it.
var answers = []struct {
	kind  error
	texts []string
}{
	{nil, []string{"already known", "already imported", "alreadyknown", "known transaction"}},
	{ledger.ErrUnderpriced, []string{"underpriced", "could not replace existing tx", "less than block base fee", "fee cap too low", "feetoolow", "gas price too low", "max fee per gas less than"}},
	{ledger.ErrNonceUsed, []string{"nonce too low", "nonce is too low", "oldnonce", "nonce_too_low"}},
	{ledger.ErrInsufficientFunds, []string{"insufficient funds", "insufficientfunds", "insufficient balance", "upfront cost exceeds"}},
	{ledger.ErrTxInvalid, []string{
		"oversized data", "exceeds block gas limit", "gas limit too high", "exceeds maximum", "intrinsic gas too low", "max initcode size", "invalid sender",
		"invalid signature", "gas limit exceeded", "transaction gas limit", "intrinsicgas", "exceeds the cap", "invalid chain id",
	}},
}

var errUnknown = errors.New("the node refuses the transaction")

// answerOf is nil when the node has the transaction already.
func answerOf(err error) error {
	text := strings.ToLower(err.Error())
	for _, a := range answers {
		for _, t := range a.texts {
			if strings.Contains(text, t) {
				return a.kind
			}
		}
	}
	return errUnknown
}

// Estimate is the call's gas with a quarter more: state moves between now and then. A few units at random make every transaction another
// one. What a contract refuses is a *Refusal.
func (o Outbound) Estimate(ctx context.Context, from journal.Address, c ledger.Call) (uint64, error) {
	const most = 1 << 24 // what one transaction may have (EIP-7825)
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	gas, err := o.client.pool.EstimateGas(ctx, message(from, c))
	if err != nil {
		return 0, unreachable(Explain(err))
	}
	if gas < most-1000 {
		return min(gas+gas/4, most-1000) + rand.Uint64N(1000), nil //nolint:gosec // no secret
	}
	return gas, nil
}

// Replay makes a call once more on top of a block, and says why it failed: a *Refusal; nil when it would succeed.
func (o Outbound) Replay(ctx context.Context, from journal.Address, c ledger.Call, gas, block uint64) error {
	ctx, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
	defer cancel()
	msg := message(from, c)
	msg.Gas = gas
	_, err := o.client.pool.CallContract(ctx, msg, new(big.Int).SetUint64(block))
	return unreachable(Explain(err))
}

func message(from journal.Address, c ledger.Call) ethereum.CallMsg {
	to := common.Address(c.To)
	return ethereum.CallMsg{From: common.Address(from), To: &to, Data: c.Data, Value: c.Wei}
}

// unreachable tells errors of the way to the node from its answers.
func unreachable(err error) error {
	var refused *Refusal
	if err == nil || errors.As(err, &refused) || errors.Is(err, context.Canceled) || !rpc.Unreachable(err) {
		return err
	}
	return fmt.Errorf("%w: %w", ledger.ErrUnreachable, err)
}
