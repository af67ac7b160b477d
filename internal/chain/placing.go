package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/rankings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// PlacingState reads what orders need to be known of the state of a block, in one batch of requests. from is the
// account that sends the simulated calls. A simulated call that reverts fails with a *Refusal.
func (c *Client) PlacingState(
	ctx context.Context, block uint64, from journal.Address, q ledger.PlacingQuery,
) (s ledger.PlacingState, err error) {
	batch := callBatch{block: hexutil.EncodeUint64(block)}
	for _, zone := range q.Zones {
		batch.view(c.addresses.Centres, centres.PackZone(zone))
	}
	for _, shelf := range q.Shelves {
		batch.view(c.addresses.Centres, centres.PackStock(shelf.Centre, shelf.GTIN))
	}
	for _, wallet := range q.Wallets {
		batch.view(c.addresses.Token, testDollar.PackBalanceOf(common.Address(wallet)))
	}
	views := len(batch.calls)
	for _, one := range q.Simulate {
		batch.add(map[string]any{
			"from": from, "to": one.Call.To, "data": hexutil.Bytes(one.Call.Data), "gas": hexutil.Uint64(one.Gas),
		})
	}
	if len(batch.calls) == 0 {
		return s, nil
	}
	if err := c.pool.Batch(ctx, batch.calls, executionFailed); err != nil {
		return s, unreachable(fmt.Errorf("read the state of block %d for orders: %w", block, err))
	}
	for i, one := range batch.calls[:views] {
		if err := Explain(one.Error); err != nil {
			return s, fmt.Errorf("read the state of block %d for orders: %w", block, err)
		}
		if err := unpackPlacing(&s, q, i, *batch.results[i]); err != nil {
			return s, fmt.Errorf("read the state of block %d for orders: %w", block, err)
		}
	}
	for _, one := range batch.calls[views:] {
		s.Failed = append(s.Failed, Explain(one.Error))
	}
	return s, nil
}

// callBatch is a batch of eth_call on the state of one block.
type callBatch struct {
	block   string
	calls   []rpc.BatchElem
	results []*hexutil.Bytes
}

func (b *callBatch) view(to journal.Address, data []byte) {
	b.add(map[string]any{"to": to, "data": hexutil.Bytes(data)})
}

func (b *callBatch) add(call map[string]any) {
	result := new(hexutil.Bytes)
	b.results = append(b.results, result)
	b.calls = append(b.calls, rpc.BatchElem{Method: "eth_call", Args: []any{call, b.block}, Result: result})
}

// unpackPlacing adds the result of view i of a query to the state.
func unpackPlacing(s *ledger.PlacingState, q ledger.PlacingQuery, i int, result []byte) error {
	switch first, second := len(q.Zones), len(q.Zones)+len(q.Shelves); {
	case i < first:
		z, err := centres.UnpackZone(result)
		if err != nil {
			return fmt.Errorf("zone %d: %w", q.Zones[i], err)
		}
		s.Rankings = append(s.Rankings, rankings.Unpack(z.Ranking))
	case i < second:
		stock, err := centres.UnpackStock(result)
		if err != nil {
			return fmt.Errorf("stock of item %d in centre %d: %w", q.Shelves[i-first].GTIN, q.Shelves[i-first].Centre, err)
		}
		s.Available = append(s.Available, max(stock.OnHand, stock.Reserved)-stock.Reserved)
	default:
		balance, err := testDollar.UnpackBalanceOf(result)
		if err != nil {
			return fmt.Errorf("balance of %s: %w", q.Wallets[i-second], err)
		}
		s.Balances = append(s.Balances, events.Amount(balance))
	}
	return nil
}

// executionFailed reports whether a node executed a call and it failed. Other errors are about the node or the block.
func executionFailed(err error) bool {
	var data rpc.DataError
	if errors.As(err, &data) && data.ErrorData() != nil {
		return true
	}
	text := strings.ToLower(err.Error())
	return slices.ContainsFunc([]string{
		"revert", "out of gas", "outofgas", "out-of-gas", "intrinsic gas", "gas required exceeds", "invalid opcode",
		"stack underflow", "gas too low",
	}, func(part string) bool { return strings.Contains(text, part) })
}

// RevertName returns the Solidity name of the error with which a contract refused a call, or the text if the error is
// Solidity's own. It is "" if err is no refusal or has no reason.
func RevertName(err error) string {
	refused := new(Refusal)
	switch {
	case !errors.As(err, &refused):
		return ""
	case refused.Name == "Error":
		return refused.Text
	}
	return refused.Name
}
