// Package chain calls and reads Waybill's contracts, reads blocks with their events, and signs terms. Package rpc below
// it asks the nodes, package events makes ledger events of logs. The generated bindings are for chain, events and the
// deployment alone.
package chain

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Client reads one chain, through one node or several. Its methods may be called from many goroutines. It is a
// prometheus.Collector of what it asked each node.
type Client struct {
	pool      *rpc.Pool
	logs      *rpc.LogReader
	addresses ledger.Addresses
	token     *tokenDomain // nil while the token is not there
}

// ID asks a node, or several, which chain it is on.
func ID(ctx context.Context, rpcURL string) (uint64, error) {
	c, err := Dial(ctx, rpcURL, ledger.Addresses{}, nil)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	return c.ChainID(), nil
}

// Dial connects to a node, ws:// or http:// (which it polls), or to several with commas between them: the first that is well is
// asked, the others when it fails, lags or lies. A node on a chain other than addresses.ChainID (zero takes that of most), or with
// another first block than most, is not asked any more; that none is left is journal.ErrConflict. It reconnects by itself. Errors
// and logs name the nodes' hosts, nothing else of their URLs. A nil log means slog.Default().
func Dial(ctx context.Context, rpcURL string, addresses ledger.Addresses, log *slog.Logger) (*Client, error) {
	if log == nil {
		log = slog.Default()
	}
	pool := rpc.New(rpc.Config{URLs: rpcURL, ChainID: addresses.ChainID, Contract: addresses.Orders, Log: log})
	c := &Client{pool: pool, addresses: addresses}
	none := func(a common.Address) bool { return a == common.Address{} } // where nothing of ours is deployed
	c.logs = rpc.NewLogReader(pool, slices.DeleteFunc(c.ours(), none)...)
	if err := c.greet(ctx); err != nil {
		c.Close()
		return nil, fmt.Errorf("connect to node %s: %w", c.pool, err)
	}
	return c, nil
}

func (c *Client) greet(ctx context.Context) (err error) {
	if err := c.pool.Connect(ctx); err != nil {
		return err
	}
	c.addresses.ChainID = c.pool.ChainID()
	if c.addresses.Token == (journal.Address{}) {
		return nil
	}
	c.token, err = c.readTokenDomain(ctx)
	return err
}

// Close ends the connections; what waits on them fails.
func (c *Client) Close() { c.pool.Close() }

// Pool is the nodes.
func (c *Client) Pool() *rpc.Pool { return c.pool }

// ChainID is the id of the chain it was on when connecting.
func (c *Client) ChainID() uint64 { return c.addresses.ChainID }

// Addresses are those given to Dial, with the chain id filled in.
func (c *Client) Addresses() ledger.Addresses { return c.addresses }

// Head is the newest block that a node stands by. One that goes back although another node still has what was there is not believed.
func (c *Client) Head(ctx context.Context) (ledger.Cursor, error) {
	h, err := c.pool.Head(ctx)
	if err != nil {
		return ledger.Cursor{}, fmt.Errorf("read the chain's head: %w", err)
	}
	return h, nil
}

// view calls a contract at the newest block. A revert is explained; no contract there is journal.ErrNotFound.
func (c *Client) view(ctx context.Context, to journal.Address, data []byte) ([]byte, error) {
	at := common.Address(to)
	out, err := c.pool.CallContract(ctx, ethereum.CallMsg{To: &at, Data: data}, nil)
	if err != nil {
		return nil, Explain(err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no such contract at %s on chain %d: %w", to, c.ChainID(), journal.ErrNotFound)
	}
	return out, nil
}

// Code is the code at an address; empty when there is none.
func (c *Client) Code(ctx context.Context, at journal.Address) ([]byte, error) {
	code, err := c.pool.CodeAt(ctx, common.Address(at), nil)
	if err != nil {
		return nil, fmt.Errorf("read the code at %s: %w", at, err)
	}
	return code, nil
}

// Balance is what an account holds of the chain's own coin, in wei.
func (c *Client) Balance(ctx context.Context, of journal.Address) (*big.Int, error) {
	wei, err := c.pool.BalanceAt(ctx, common.Address(of), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", of, err)
	}
	return wei, nil
}

// Heads rings with the newest head: at once, then whenever it changes. A slow reader gets the latest only. It outlives lost
// connections and moves on to another node when the one it listens to fails or lags; the channel is closed once ctx has ended.
func (c *Client) Heads(ctx context.Context) <-chan ledger.Cursor { return c.pool.Heads(ctx) }

// Broadcast hands a signed transaction to every node that is well, and is content when one has taken it or has it already. When
// none has, the error is a contract's or node's refusal (*Refusal, or as Geth words it) if there was one, else why none could be asked.
// It is safe to broadcast the same bytes again.
func (c *Client) Broadcast(ctx context.Context, raw []byte) error {
	_, err := c.pool.Broadcast(ctx, raw)
	return Explain(err)
}

// Describe makes a Client a prometheus.Collector.
func (c *Client) Describe(to chan<- *prometheus.Desc) { c.pool.Describe(to) }

// Collect gives the counts of each node.
func (c *Client) Collect(to chan<- prometheus.Metric) { c.pool.Collect(to) }
