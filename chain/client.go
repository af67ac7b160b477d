// Package chain speaks to an Ethereum node: reads Waybill's contracts and their events, signs terms, sends transactions.
// It is the only user of the generated bindings besides the deployment.
package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/ledger"
)

// patience is how long one request may take before the node counts as unreachable.
const patience = 30 * time.Second

// Client reads one chain. Its methods may be called from many goroutines.
type Client struct {
	rpc       *rpc.Client
	eth       *ethclient.Client
	addresses ledger.Addresses
	log       *slog.Logger
	push      bool          // the node can call back: WebSocket
	span      atomic.Uint64 // blocks that eth_getLogs took last time
	token     *tokenDomain  // nil while the token is not there
	wire      *wire         // nil by WebSocket
	watched   []common.Address
}

// ID asks a node which chain it is on.
func ID(ctx context.Context, rpcURL string) (uint64, error) {
	c, err := Dial(ctx, rpcURL, ledger.Addresses{}, nil)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	return c.ChainID(), nil
}

// Dial connects to a node, ws:// or http:// (which it polls). A chain other than addresses.ChainID is ledger.ErrConflict;
// zero takes any. It reconnects by itself. Errors and logs name the node's host, nothing else of its URL. A nil log means
// slog.Default().
func Dial(ctx context.Context, rpcURL string, addresses ledger.Addresses, log *slog.Logger) (*Client, error) {
	if log == nil {
		log = slog.Default()
	}
	at, options, err := endpoint(rpcURL)
	if err != nil {
		return nil, fmt.Errorf("connect to node %s: %w", host(rpcURL), err)
	}
	conn, err := rpc.DialOptions(ctx, at, options...)
	if err != nil {
		return nil, fmt.Errorf("connect to node %s: %w", host(rpcURL), err)
	}
	c := &Client{rpc: conn, eth: ethclient.NewClient(conn), addresses: addresses, log: log, push: strings.HasPrefix(rpcURL, "ws")}
	c.span.Store(2000)
	if !c.push {
		c.wire = newWire(rpcURL)
	}
	if err := c.greet(ctx); err != nil {
		c.Close()
		return nil, fmt.Errorf("connect to node %s: %w", host(rpcURL), err)
	}
	return c, nil
}

func (c *Client) greet(ctx context.Context) error {
	bounded, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	id, err := c.eth.ChainID(bounded)
	if err != nil {
		return err
	}
	if want := c.addresses.ChainID; want != 0 && id.Uint64() != want {
		return fmt.Errorf("it is on chain %d, the contracts are on %d: %w", id, want, ledger.ErrConflict)
	}
	c.addresses.ChainID = id.Uint64()
	if c.addresses.Token == (ledger.Address{}) {
		return nil
	}
	c.token, err = c.readTokenDomain(ctx)
	return err
}

// host is what may be written to logs: a node's URL often holds a key.
func host(rawURL string) string {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "(unreadable URL)"
	}
	return u.Host
}

// Close ends the connection; what waits on it fails.
func (c *Client) Close() {
	c.rpc.Close()
	if c.wire != nil {
		c.wire.close()
	}
}

// ChainID is the id of the chain it was on when connecting.
func (c *Client) ChainID() uint64 { return c.addresses.ChainID }

// Addresses are those given to Dial, with the chain id filled in.
func (c *Client) Addresses() ledger.Addresses { return c.addresses }

// header is what we need of a block. The hash is the node's word: chains differ in what they hash.
type header struct {
	Number  hexutil.Uint64 `json:"number"`
	Hash    common.Hash    `json:"hash"`
	Parent  common.Hash    `json:"parentHash"`
	Time    hexutil.Uint64 `json:"timestamp"`
	BaseFee *hexutil.Big   `json:"baseFeePerGas"`
}

func (h *header) cursor() ledger.Cursor {
	return ledger.Cursor{Number: uint64(h.Number), Hash: ledger.Hash(h.Hash)}
}

func (h *header) block() ledger.Block {
	return ledger.Block{
		Number: uint64(h.Number), Hash: ledger.Hash(h.Hash), Parent: ledger.Hash(h.Parent),
		Time: time.Unix(int64(h.Time), 0).UTC(),
	}
}

// Head is the newest block.
func (c *Client) Head(ctx context.Context) (ledger.Cursor, error) {
	h, err := c.header(ctx, "latest")
	if err != nil {
		return ledger.Cursor{}, fmt.Errorf("read the chain's head: %w", err)
	}
	return h.cursor(), nil
}

func (c *Client) headerAt(ctx context.Context, number uint64) (*header, error) {
	h, err := c.header(ctx, hexutil.EncodeUint64(number))
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", number, err)
	}
	return h, nil
}

func (c *Client) header(ctx context.Context, tag string) (*header, error) {
	var h *header
	if err := c.ask(ctx, &h, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, err
	}
	if h == nil {
		return nil, ledger.ErrNotFound
	}
	return h, nil
}

// ask makes one request that cannot hang for ever.
func (c *Client) ask(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return c.rpc.CallContext(ctx, result, method, args...)
}

// view calls a contract at the newest block. A revert is explained; no contract there is ledger.ErrNotFound.
func (c *Client) view(ctx context.Context, to ledger.Address, data []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	at := common.Address(to)
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &at, Data: data}, nil)
	if err != nil {
		return nil, explain(err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no such contract at %s on chain %d: %w", to, c.ChainID(), ledger.ErrNotFound)
	}
	return out, nil
}

// Code is the code at an address; empty when there is none.
func (c *Client) Code(ctx context.Context, at ledger.Address) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	code, err := c.eth.CodeAt(ctx, common.Address(at), nil)
	if err != nil {
		return nil, fmt.Errorf("read the code at %s: %w", at, err)
	}
	return code, nil
}

// Balance is what an account holds of the chain's own coin, in wei.
func (c *Client) Balance(ctx context.Context, of ledger.Address) (*big.Int, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	wei, err := c.eth.BalanceAt(ctx, common.Address(of), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", of, err)
	}
	return wei, nil
}

// transport reports whether err says nothing about the request, only that the node could not be asked.
func transport(err error) bool {
	if err == nil || errors.Is(err, ledger.ErrNotFound) || errors.Is(err, ethereum.NotFound) || errors.Is(err, rpc.ErrClientQuit) {
		return false
	}
	var answer rpc.Error
	return !errors.As(err, &answer)
}
