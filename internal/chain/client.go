// Package chain calls and reads Waybill's contracts, reads blocks with their events, and signs terms. Package rpc below
// it sends the requests to nodes. Package events decodes logs into ledger events. Only chain, events and deploy use the
// generated bindings.
package chain

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/chain/clock"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/chain/rpc/ethapi"
	"github.com/waybill/waybill/internal/chain/token"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Client reads one chain through one node or several. It is safe for concurrent use. As a prometheus.Collector it
// reports requests and errors per node.
type Client struct {
	pool      ethapi.API
	logs      *rpc.LogReader
	addresses ledger.Addresses
	payment   atomic.Pointer[token.Token] // the payment token; nil until it is read
	clock     clock.Clock
	capableAt atomic.Pointer[time.Time] // of the last success of Capable
}

// ID returns the chain id of a node. rpcURL may list several nodes, as for Dial.
func ID(ctx context.Context, rpcURL string) (uint64, error) {
	c, err := Dial(ctx, rpcURL, ledger.Addresses{}, nil)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	return c.ChainID(), nil
}

// Dial connects to the nodes in rpcURL: ws:// or http:// URLs, separated by commas. Heads are polled over HTTP.
// Requests go to the first healthy node, and to the others if it fails, lags or leaves out logs. A node is excluded if
// its chain id is not addresses.ChainID (0: the chain id of most nodes), or if its first block differs from that of
// most nodes. Dial returns journal.ErrConflict if no node is left. The client reconnects by itself. Errors and logs
// contain the hosts of the nodes, but no other part of their URLs. A nil log means slog.Default().
func Dial(ctx context.Context, rpcURL string, addresses ledger.Addresses, log *slog.Logger) (*Client, error) {
	if log == nil {
		log = slog.Default()
	}
	pool := rpc.New(rpc.Config{URLs: rpcURL, ChainID: addresses.ChainID, Contract: addresses.Orders, Log: log})
	c := &Client{pool: ethapi.API{Pool: pool}, addresses: addresses, clock: clock.Clock{Log: log}}
	none := func(a common.Address) bool { return a == common.Address{} } // not deployed
	c.logs = rpc.NewLogReader(pool, slices.DeleteFunc(c.contracts(), none)...)
	if err := c.connect(ctx); err != nil {
		c.Close()
		return nil, fmt.Errorf("connect to node %s: %w", c.pool, err)
	}
	return c, nil
}

// connect connects the pool.
func (c *Client) connect(ctx context.Context) error {
	if err := c.pool.Connect(ctx); err != nil {
		return err
	}
	c.addresses.ChainID = c.pool.ChainID()
	return nil
}

// Close closes the connections. Pending requests fail.
func (c *Client) Close() { c.pool.Close() }

// Pool returns the pool of nodes.
func (c *Client) Pool() *rpc.Pool { return c.pool.Pool }

// ChainID returns the id of the chain.
func (c *Client) ChainID() uint64 { return c.addresses.ChainID }

// Addresses returns the addresses given to Dial, with the chain id set.
func (c *Client) Addresses() ledger.Addresses { return c.addresses }

// Head returns the newest block. If a node's head goes back while another node still has the newest known block, Head
// returns that block.
func (c *Client) Head(ctx context.Context) (ledger.Cursor, error) {
	h, err := c.pool.Head(ctx)
	if err != nil {
		return ledger.Cursor{}, fmt.Errorf("read the head: %w", err)
	}
	return h, nil
}

// view calls a contract at the latest block. It returns a *Refusal if the call reverts, and journal.ErrNotFound if
// there is no contract at the address.
func (c *Client) view(ctx context.Context, to journal.Address, data []byte) ([]byte, error) {
	at := common.Address(to)
	out, err := c.pool.CallContract(ctx, ethereum.CallMsg{To: &at, Data: data}, nil)
	if err != nil {
		return nil, Explain(err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no contract at %s on chain %d: %w", to, c.ChainID(), journal.ErrNotFound)
	}
	return out, nil
}

// Code returns the code at an address; empty if there is none.
func (c *Client) Code(ctx context.Context, at journal.Address) ([]byte, error) {
	code, err := c.pool.CodeAt(ctx, common.Address(at), nil)
	if err != nil {
		return nil, fmt.Errorf("read the code at %s: %w", at, err)
	}
	return code, nil
}

// Balance returns an account's balance of the chain's native coin, in wei.
func (c *Client) Balance(ctx context.Context, of journal.Address) (*big.Int, error) {
	wei, err := c.pool.BalanceAt(ctx, common.Address(of), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", of, err)
	}
	return wei, nil
}

// Heads returns a channel that receives the current head at once, and then each new head. A slow receiver gets only the
// latest head. Heads reconnects after lost connections, and switches to another node if the current one fails or lags.
// The channel is closed after ctx ends.
func (c *Client) Heads(ctx context.Context) <-chan ledger.Cursor { return c.pool.Heads(ctx) }

// Broadcast sends a signed transaction to all healthy nodes. It succeeds if one node accepts the transaction or already
// has it. Otherwise the error is a contract's or node's refusal (*Refusal, or the node's text) or, without a refusal,
// the failures of all nodes. Repeating it with the same bytes is safe.
func (c *Client) Broadcast(ctx context.Context, raw []byte) error {
	_, err := c.pool.Broadcast(ctx, raw)
	return Explain(err)
}

// Describe implements prometheus.Collector.
func (c *Client) Describe(to chan<- *prometheus.Desc) {
	c.pool.Describe(to)
	c.clock.Describe(to)
}

// Collect implements prometheus.Collector.
func (c *Client) Collect(to chan<- prometheus.Metric) {
	c.pool.Collect(to)
	c.clock.Collect(to)
}
